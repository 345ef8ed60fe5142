import type { MouthPose } from "./pose";
import {
  curve,
  disc,
  hull,
  mix,
  polygon,
  shade,
  type Point,
  type Shape,
} from "./shape";

const pink = "#f2798d";
const hollow = "#6e1f34";
const nothing = (at: Point, shape: Omit<Shape, "d">): Shape => ({
  ...shape,
  d: disc(...at, 0),
  width: 0,
});

/** The opening between the lips: its edges by a share across, -1 to 1. */
interface Opening {
  centre: Point;
  wide: number;
  /** How far it is open in the middle. */
  gap: number;
  upper: (u: number) => number;
  lower: (u: number) => number;
  at: (u: number, y: number) => Point;
}

function opening(pose: MouthPose): Opening {
  const { jaw = 0, shift = 0, round = 0, smile = 0.4, press = 0 } = pose;
  const pursed = Math.max(round, 0);
  const centre: Point = [shift * 7, 26 + jaw * 3];
  const wide = 23 - (round > 0 ? round * 15 : round * 6) - jaw * 3;
  const up = jaw * 9 + pursed * 3 * (1 - press);
  const down = jaw * 17 + pursed * 4 * (1 - press);
  // 1 in the middle, 0 in the corners.
  const middle = (u: number) => 1 - Math.abs(u) ** 2.2;
  const line = (u: number) => smile * (8 * middle(u) - 5);
  return {
    centre,
    wide,
    gap: up + down,
    upper: (u) => line(u) - up * middle(u),
    lower: (u) => line(u) + down * middle(u),
    at: (u, y) => [
      centre[0] * (0.4 + 0.6 * middle(u)) + u * wide,
      centre[1] + y,
    ],
  };
}

/** Lips and what is seen between them, for a face around 0, 0. */
export function paintLips(pose: MouthPose, skin: string): Shape[] {
  const { jaw = 0, round = 0, press = 0, teeth = 0, lift = 0 } = pose;
  const o = opening(pose);
  const lip = mix(skin, "#d2435a", 0.55);
  const us = Array.from({ length: 21 }, (_, i) => i / 10 - 1);
  const band = (
    top: (u: number) => number,
    bottom: (u: number) => number,
  ): string =>
    polygon([
      ...us.map((u) => o.at(u, top(u))),
      ...[...us].reverse().map((u) => o.at(u, Math.max(top(u), bottom(u)))),
    ]);
  const inside = (u: number, y: number) =>
    Math.min(Math.max(y, o.upper(u)), o.lower(u));
  const thick = 7.6 - press * 3.6 + Math.max(round, 0) * 2.5;
  // Closed lips meet in a line; what lies behind them appears as they part.
  const parted = Math.min(Math.max((o.gap - 0.8) / 2.5, 0), 1);

  // The tongue inside lies on the floor of the mouth, or lifts its tip.
  const low = o.gap * 0.36 + 3;
  const high = low + (o.gap - 1.5 - low) * lift;
  const tongue = (u: number) =>
    inside(u, o.lower(u) - high * Math.max(0, 1 - u * u * (1.3 + lift * 3)));
  const upperTeeth = Math.max(0.45 * jaw, teeth) * Math.min(8, o.gap);
  const lowerTeeth = teeth * Math.min(7, o.gap * 0.55);
  const corners = (u: number) => 1 - u ** 6;
  const between = (u: number) => (o.upper(u) * 1.05 + o.lower(u)) / 2;
  return [
    { d: band(o.upper, o.lower), fill: lip, stroke: lip, width: thick * 1.1 },
    {
      d: curve(us.map((u) => o.at(u, (o.upper(u) + o.lower(u)) / 2))),
      fill: "none",
      stroke: shade(lip, 0.3),
      width: 1.7,
      opacity: 1 - parted,
    },
    { d: band(o.upper, o.lower), fill: hollow, opacity: parted },
    { d: band(tongue, o.lower), fill: pink, opacity: parted },
    {
      d: band(o.upper, (u) => inside(u, o.upper(u) + upperTeeth * corners(u))),
      fill: "#ffffff",
      opacity: parted,
    },
    {
      d: band((u) => inside(u, o.lower(u) - lowerTeeth * corners(u)), o.lower),
      fill: teeth > 0.02 ? "#f6f3fb" : pink,
      opacity: parted,
    },
    teeth > 0.3
      ? {
          d: curve(us.map((u) => o.at(u, between(u)))),
          fill: "none",
          stroke: "#c9c3dd",
          width: 1,
        }
      : nothing(o.centre, { fill: "none", stroke: "#c9c3dd" }),
    ...tongueOut(pose, o),
  ];
}

/** The tongue outside, as far as it is out. */
function tongueOut(
  { tongue = 0, tongueX = 0, tongueY = 0 }: MouthPose,
  { centre, wide, upper, lower }: Opening,
): Shape[] {
  const root: Point = [
    centre[0],
    centre[1] + upper(0) * 0.2 + lower(0) * 0.8 - 2,
  ];
  const edge = { fill: pink, stroke: shade(pink, 0.2), width: 1.3 };
  const groove = { fill: "none", stroke: shade(pink, 0.22), width: 1.4 };
  if (tongue <= 0.02) return [nothing(root, edge), nothing(root, groove)];
  // Straight out it comes towards the viewer, so it hangs a little.
  const hang = 10 * (1 - Math.abs(tongueX)) * (1 - Math.abs(tongueY));
  const tip: Point = [
    centre[0] + tongueX * 27 * tongue,
    root[1] + (hang - tongueY * 21) * tongue,
  ];
  const r = Math.min(8.5, wide * 0.55) * Math.min(1, tongue * 3);
  return [
    {
      d: hull([
        [...root, r],
        [...tip, r * 0.86],
      ]),
      ...edge,
    },
    {
      d: curve([
        root,
        [root[0] * 0.4 + tip[0] * 0.6, root[1] * 0.4 + tip[1] * 0.6],
      ]),
      ...groove,
    },
  ];
}
