import library from "$library/stickers.json";

/** The stickers that are offered after a move, as if they were a pack. */
export const offered = "offered";
/** The child's own stickers, as if they were a pack. */
export const own = "own";

/** The packs of the library, each with the sticker that stands for it. */
export const packs: readonly { id: string; picture: string }[] = [
  ...new Map([...library.stickers].reverse().map(({ id, pack }) => [pack, id])),
]
  .map(([id, picture]) => ({ id, picture }))
  .reverse();

/** The stickers of one pack. */
export function stickersOf(pack: string): string[] {
  return library.stickers
    .filter((sticker) => sticker.pack === pack)
    .map(({ id }) => id);
}
