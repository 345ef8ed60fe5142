import { expect, test } from "vitest";
import { rowsOf, spotsOf } from "./path.ts";

test.each([1, 2, 6, 9, 10, 18, 19, 53])(
  "%i places lie apart and inside",
  (places) => {
    const spots = spotsOf(places);
    expect(spots).toHaveLength(places);
    const apart = (n: number) => {
      const [one, next] = [spots[n], spots[n + 1]];
      return one && next ? Math.hypot(one.x - next.x, one.y - next.y) : 100;
    };
    for (let n = 0; n < places; n++) {
      expect(spots[n]?.x).toBeGreaterThanOrEqual(6);
      expect(spots[n]?.x).toBeLessThanOrEqual(94);
      expect(spots[n]?.y).toBeGreaterThan(0);
      expect(spots[n]?.y).toBeLessThan(100);
      expect(apart(n)).toBeGreaterThan(100 / rowsOf(places) / 6);
    }
  },
);

test("a row climbs to its goal", () => {
  const spots = spotsOf(9);
  expect(spots.at(-1)?.y).toBeLessThan((spots[0]?.y ?? 0) - 30);
});
