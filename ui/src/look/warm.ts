import { pictureAddress } from "./media.ts";

/** Side length in rem of what is drawn ahead: a sticker on offer, at its largest. */
export const AHEAD = 6.5;

/** The stickers that were drawn ahead, as points. */
const ready = new Map<string, HTMLCanvasElement>();

/** The sticker that was drawn ahead, if it is. */
export function drawnAhead(name: string): HTMLCanvasElement | undefined {
  return ready.get(name);
}

/**
 * Draws these stickers, a moment after the screen was drawn, so that they
 * appear with the very frame that shows them: the many lines of a sticker are
 * drawn anew each time it is shown, its points are only copied. `then` is told
 * when all of them are ready, unless what is returned was called before.
 */
export function warm(
  stickers: readonly string[],
  then: () => void,
): () => void {
  let over = false;
  const later = setTimeout(() => {
    for (const name of ready.keys())
      if (!stickers.includes(name)) ready.delete(name);
    const drawing = stickers.map(async (name) => {
      const picture = ready.get(name) ?? (await points(name));
      if (picture && !over) ready.set(name, picture);
    });
    void Promise.all(drawing).then(() => {
      if (!over) then();
    });
  }, 200);
  return () => {
    over = true;
    clearTimeout(later);
  };
}

/** The sticker as points; nothing where they cannot be drawn. */
async function points(name: string): Promise<HTMLCanvasElement | undefined> {
  const lines = new Image();
  lines.src = pictureAddress(name, true);
  try {
    await lines.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement("canvas");
  const { fontSize } = getComputedStyle(document.documentElement);
  canvas.width = canvas.height = Math.ceil(
    AHEAD * parseFloat(fontSize) * devicePixelRatio,
  );
  canvas.getContext("2d")?.drawImage(lines, 0, 0, canvas.width, canvas.height);
  return canvas;
}
