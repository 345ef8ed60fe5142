import {
  box,
  chain,
  curve,
  disc,
  ellipse,
  hull,
  polygon,
  polyline,
  shade,
  through,
  type Point,
  type Shape,
} from "./shape";
import type { Drawing } from "./things";

/** A fill with a darker line around it. */
export const edged = (
  fill: string,
): Pick<Shape, "fill" | "stroke" | "width"> => ({
  fill,
  stroke: shade(fill, 0.2),
  width: 1.3,
});

export const line = (
  points: Point[],
  colour: string,
  width: number,
): Shape => ({
  d: polyline(points),
  fill: "none",
  stroke: colour,
  width,
});

/** A bent line, smooth through all its points. */
export const bow = (points: Point[], colour: string, width: number): Shape => ({
  d: curve(points),
  fill: "none",
  stroke: colour,
  width,
});

/** A point seen from another one, along a direction and across it. */
export const away = (x: number, y: number, degrees: number) => {
  const [c, s] = [
    Math.cos((degrees * Math.PI) / 180),
    Math.sin((degrees * Math.PI) / 180),
  ];
  return (along: number, across = 0): Point => [
    x + along * c - across * s,
    y + along * s + across * c,
  ];
};

/** The part of a path up to a share of its points. */
const begun = (points: Point[], share: number): Point[] =>
  points.slice(0, Math.max(2, Math.round(points.length * share)));

const paper = "#fffdf6";

/** Paper, pencil and scissors. */
export const craftThings: Record<string, Drawing> = {
  /** Held at the fingertips, its point at an angle. */
  pencil: ([x = 0, y = 0], { size = 120 }) => {
    const at = away(x, y, size);
    return [
      {
        d: polygon([at(-58, -4), at(20, -4), at(20, 4), at(-58, 4)]),
        ...edged("#ffc83d"),
      },
      {
        d: polygon([at(-58, -4), at(-66, -4), at(-66, 4), at(-58, 4)]),
        ...edged("#f28aa0"),
      },
      line([at(-54, 0), at(18, 0)], shade("#ffc83d", 0.16), 1.2),
      { d: polygon([at(20, -4), at(32, 0), at(20, 4)]), ...edged("#f3d3a4") },
      {
        d: polygon([at(28.4, -1.4), at(32, 0), at(28.4, 1.4)]),
        fill: "#2d2a4a",
      },
    ];
  },

  /** Its path is left, top, right, bottom. */
  sheet: (_, { path: [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [] }) => [
    { d: box(x1, y1, x2 - x1, y2 - y1, 3), ...edged(paper) },
  ],

  /** How much of its path is drawn, 0 to 1. */
  trail: ([share = 0], { path = [] }) => {
    const points = through(...path);
    const drawn = Math.min(Math.max(share, 0.001), 1);
    return [
      { d: curve(points), fill: "none", stroke: "#d9d3ea", width: 5 },
      {
        d: curve(begun(points, drawn)),
        fill: "none",
        stroke: "#ff7a59",
        width: drawn > 0.01 ? 3.4 : 0,
      },
    ];
  },

  /** The pivot, half the angle between the blades; they point to the left. */
  scissors: ([x = 0, y = 0, open = 12]) =>
    [-1, 1].flatMap((side): Shape[] => {
      const blade = away(x, y, 180 + side * open);
      const handle = away(x, y, side * open * 0.9);
      const grip = "#ef5a4c";
      const loop = handle(33, side * 8);
      return [
        {
          d: hull([
            [...blade(0), 3.6],
            [...blade(20, side * 1.5), 3],
            [...blade(44), 0.6],
          ]),
          ...edged("#c9cede"),
        },
        {
          d: chain([
            [...handle(0), 3.4],
            [...handle(20, side * 4), 3],
          ]),
          ...edged(grip),
        },
        {
          d: ellipse(...loop, 13, 8.5, side * (open + 10)),
          fill: "none",
          stroke: shade(grip, 0.2),
          width: 6.2,
        },
        {
          d: ellipse(...loop, 13, 8.5, side * (open + 10)),
          fill: "none",
          stroke: grip,
          width: 4.2,
        },
        ...(side > 0
          ? [{ d: disc(x, y, 2), fill: shade("#c9cede", 0.4) }]
          : []),
      ];
    }),

  /** A strip of paper to cut: how far it is cut, and how far a snip fell. */
  strip: ([cut = 0, fallen = 0]) => [
    { d: box(-74, -30, 46, 60, 2), ...edged("#bfe8d6") },
    ...[-16, 0, 16].map((x) =>
      line(through(-51 + x, -27, -51 + x, 27), "#8fcdb3", 1.4),
    ),
    line(through(-28, 4, -28 - cut * 44, 4), "#2d2a4a", cut > 0.02 ? 2 : 0),
    {
      d: polygon(
        through(
          -60,
          44 + fallen * 10,
          -46,
          40 + fallen * 14,
          -44,
          50 + fallen * 12,
          -58,
          54 + fallen * 8,
        ),
      ),
      ...edged("#bfe8d6"),
      opacity: fallen,
    },
  ],

  /** A page with a wavy line to cut along; how far the cut has come. */
  page: ([cut = 0]) => {
    const wave: Point[] = Array.from({ length: 25 }, (_, i) => [
      -28 - i * 2.2,
      8 * Math.sin((i / 24) * 2 * Math.PI),
    ]);
    return [
      { d: box(-84, -36, 56, 72, 2), ...edged("#fff1b8") },
      ...wave
        .filter((_, i) => i % 3 === 0)
        .map((p): Shape => ({ d: disc(...p, 1.3), fill: "#b98a2f" })),
      {
        d: curve(begun(wave, cut)),
        fill: "none",
        stroke: "#2d2a4a",
        width: cut > 0.02 ? 2.2 : 0,
      },
    ];
  },

  /** How far it is torn, 0 to 1. */
  torn: ([torn = 0]) =>
    [-1, 1].map((side): Shape => {
      const turn = away(0, 40, side * torn * 26);
      const rough = [-30, -18, -6, 6, 18, 30].map((y, i) =>
        turn(side * (torn > 0.05 ? 1.5 + (i % 2) * 2 : 0), y - 24),
      );
      return {
        d: polygon([...rough, turn(side * 34, 6), turn(side * 34, -54)]),
        ...edged("#a9d8ff"),
      };
    }),
};
