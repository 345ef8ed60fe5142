/** A spot on the path, in hundredths of its width and height. */
export interface Spot {
  x: number;
  y: number;
}

/** More places than these in a row are too small for a finger's look. */
const ROW = 9;

/** How many rows a path of so many places takes. */
export function rowsOf(places: number): number {
  return Math.ceil(places / ROW);
}

/**
 * Where the places of a journey lie: a way that goes up and down and climbs, to
 * and fro in rows when it is long. The first is at the bottom left.
 */
export function spotsOf(places: number): Spot[] {
  const rows = rowsOf(places);
  const inRow = Math.ceil(places / rows);
  const high = 100 / rows;
  return Array.from({ length: places }, (_, n) => {
    const row = Math.floor(n / inRow);
    const column = n % inRow;
    const along = inRow > 1 ? column / (inRow - 1) : 0.5;
    const forth = row % 2 === 0;
    // Up and down by a quarter of the row, climbing by a third.
    const climb = 0.72 - 0.38 * along + (n % 2 === 0 ? 0.1 : -0.1);
    return {
      x: 6 + 88 * (forth ? along : 1 - along),
      y: 100 - high * (row + 1) + high * climb,
    };
  });
}
