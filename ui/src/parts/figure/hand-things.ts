import { away, edged, line } from "./craft-things";
import {
  box,
  chain,
  curve,
  disc,
  ellipse,
  hull,
  mix,
  polygon,
  polyline,
  shade,
  through,
  type Point,
  type Shape,
} from "./shape";
import type { Drawing } from "./things";

const wood = "#e2a866";
const cloth = "#4aa3f0";

/** What hands squeeze, tie, thread and find. */
export const handThings: Record<string, Drawing> = {
  /** Between the fingertips: x, y, half the gap, the angle across it. */
  putty: ([x = 0, y = 0, gap = 6, angle = 0]) => {
    const thin = gap + 3;
    const wide = Math.min(18, 120 / thin);
    const at = away(x, y, angle);
    return [
      { d: ellipse(x, y, thin, wide, angle), ...edged("#8b6be0") },
      {
        d: ellipse(
          ...at(-thin * 0.35, wide * 0.4),
          thin * 0.22,
          wide * 0.25,
          angle,
        ),
        fill: "#ffffff",
        opacity: 0.5,
      },
    ];
  },

  /** In the fist: x, y, half its width and height. */
  lump: ([x = 0, y = 0, wide = 16, high = 16]) => [
    { d: ellipse(x, y, wide, high), ...edged("#8b6be0") },
    {
      d: ellipse(x - wide * 0.35, y - high * 0.55, wide * 0.25, high * 0.13),
      fill: "#ffffff",
      opacity: 0.5,
    },
  ],

  /** A sneaker seen by its wearer, toes up. */
  shoe: () => {
    const red = "#4aa3f0";
    const holes = [-8, 6, 20].flatMap((y) =>
      [-1, 1].map((side): Shape => ({
        d: disc(side * 12, y, 2.4),
        ...edged("#ffffff"),
      })),
    );
    const crossed = [-8, 6].flatMap((y): Shape[] => {
      const d =
        polyline(through(-11, y, 11, y + 14)) +
        polyline(through(11, y, -11, y + 14));
      return [
        { d, fill: "none", stroke: shade("#fff3cf", 0.25), width: 5 },
        { d, fill: "none", stroke: "#fff3cf", width: 3.6 },
      ];
    });
    return [
      {
        d: hull([
          [0, -26, 28],
          [0, 52, 25],
          [0, 20, 30],
        ]),
        ...edged("#f4f1fb"),
      },
      {
        d: hull([
          [0, -25, 24],
          [0, 51, 21],
          [0, 20, 26],
        ]),
        ...edged(red),
      },
      {
        d: curve(through(-21, -22, 0, -29, 21, -22)),
        fill: "none",
        stroke: "#f4f1fb",
        width: 3,
      },
      { d: ellipse(0, 50, 16, 16), fill: shade(red, 0.5) },
      {
        d: hull([
          [0, -10, 11],
          [0, 34, 12.5],
        ]),
        ...edged(mix(red, "#ffffff", 0.4)),
      },
      ...crossed,
      ...holes,
    ];
  },

  /** A lace, through all its points. */
  lace: (points, { size }) => {
    const colour = size === 2 ? "#ff7a59" : "#ffc83d";
    const d = curve(through(...points));
    return [
      { d, fill: "none", stroke: shade(colour, 0.28), width: 5.4 },
      { d, fill: "none", stroke: colour, width: 3.8 },
    ];
  },

  /** In the fingers: x, y, half the gap; its jaws open as the gap closes. */
  clothespin: ([x = 0, y = 0, gap = 4]) => {
    const squeeze = Math.max(0, 1 - gap / 8);
    return [-1, 1].flatMap((side): Shape[] => [
      {
        d: chain([
          [x + 4, y + side * (gap + 0.5), 3.2],
          [x - 22, y + side * 2.6, 3.4],
          [x - 48, y + side * (2 + squeeze * 8), 2.4],
        ]),
        ...edged(side > 0 ? wood : mix(wood, "#ffffff", 0.18)),
      },
      { d: disc(x - 22, y, 3), fill: "#9aa0bd" },
    ]);
  },

  /** A card with two clothespins on its edge. */
  card: () => [
    { d: box(-92, -44, 36, 88, 6), ...edged("#7ccf9f") },
    {
      d: curve(through(-84, 22, -74, 34, -64, 22)),
      fill: "none",
      stroke: "#2d2a4a",
      width: 3,
    },
    ...[-82, -67].map((x): Shape => ({ d: disc(x, 10, 3), fill: "#2d2a4a" })),
    { d: box(-64, -36, 32, 5, 2), ...edged(wood) },
    { d: box(-64, -30.5, 32, 5, 2), ...edged(mix(wood, "#ffffff", 0.18)) },
  ],

  coin: ([x = 0, y = 0, gap = 4]) => [
    { d: ellipse(x, y + 8, Math.max(gap, 3), 11), ...edged("#ffc83d") },
    {
      d: ellipse(x, y + 8, Math.max(gap, 3) * 0.55, 7),
      fill: "none",
      stroke: shade("#ffc83d", 0.2),
      width: 1.2,
    },
  ],

  "piggy-bank": ([x = 0, y = 0]) => {
    const pink = "#f6a5b8";
    return [
      ...[-18, 16].map((dx): Shape => ({
        d: hull([
          [x + dx, y + 22, 6],
          [x + dx, y + 32, 5],
        ]),
        ...edged(shade(pink, 0.1)),
      })),
      {
        d: polygon(through(x - 22, y - 12, x - 28, y - 32, x - 8, y - 22)),
        ...edged(shade(pink, 0.08)),
      },
      { d: ellipse(x, y, 36, 27), ...edged(pink) },
      { d: ellipse(x - 33, y + 4, 8, 10), ...edged(shade(pink, 0.1)) },
      {
        d: disc(x - 35, y + 1, 1.6) + disc(x - 35, y + 8, 1.6),
        fill: shade(pink, 0.5),
      },
      { d: disc(x - 21, y - 7, 2.6), fill: "#2d2a4a" },
      { d: ellipse(x - 18, y + 5, 5, 3.4), fill: mix(pink, "#ff5a4d", 0.3) },
      {
        d: curve(
          through(x + 35, y - 4, x + 43, y - 10, x + 40, y - 2, x + 48, y - 7),
        ),
        fill: "none",
        stroke: shade(pink, 0.18),
        width: 3,
      },
      { d: box(x - 11, y - 27, 22, 4, 2), fill: shade(pink, 0.5) },
    ];
  },

  bead: ([x = 0, y = 0, gap = 5]) => {
    const r = Math.max(gap, 5) + 3;
    return [
      { d: disc(x, y, r), ...edged("#26b47c") },
      { d: ellipse(x, y, r * 0.3, r * 0.42), fill: shade("#26b47c", 0.5) },
    ];
  },

  /** A string through all its points, with beads at its first ones. */
  string: (points) => {
    const path = through(...points);
    const colours = ["#ff7a59", "#ffc83d", "#8b6be0"];
    return [
      { d: curve(path), fill: "none", stroke: "#2d2a4a", width: 2.2 },
      ...colours.map((colour, i): Shape => {
        const [a, b] = [path[0] ?? [0, 0], path[1] ?? [0, 0]];
        const t = 0.2 + i * 0.3;
        return {
          d: disc(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, 7.5),
          ...edged(colour),
        };
      }),
    ];
  },

  /** A shirt's front with a buttonhole. */
  shirt: () => [
    { d: box(-86, -58, 74, 116, 6), ...edged(cloth) },
    line(through(-24, -56, -24, 56), shade(cloth, 0.2), 1.4),
    ...[-38, 38].map((y): Shape => ({
      d: disc(-40, y, 6.5),
      ...edged("#ffffff"),
    })),
    ...[-38, 38].map((y): Shape => ({
      d: disc(-42, y, 1.2) + disc(-38, y, 1.2),
      fill: "#8d8aa8",
    })),
    { d: box(-52, -2, 22, 4, 2), fill: shade(cloth, 0.5) },
  ],

  button: ([x = 0, y = 0], { size = 7 }) => [
    { d: ellipse(x - 10, y, size, size), ...edged("#ffffff") },
    { d: disc(x - 12, y, 1.3) + disc(x - 8, y, 1.3), fill: "#8d8aa8" },
  ],

  /** A box of rice, before the hand that digs in it. */
  tray: () => [
    { d: box(-54, 14, 108, 40, 8), ...edged("#8b6be0") },
    { d: box(-54, 14, 108, 10, 5), fill: mix("#8b6be0", "#ffffff", 0.2) },
  ],
  rice: () => [
    { d: ellipse(0, 15, 50, 10), ...edged("#f6ecd2") },
    ...Array.from({ length: 22 }, (_, i): Shape => ({
      d: ellipse(-42 + ((i * 37) % 84), 10 + ((i * 7) % 9), 2.6, 1.1, i * 50),
      fill: shade("#f6ecd2", 0.14),
    })),
  ],
  treasure: ([x = 0, y = 0]) => [
    {
      d: polygon(
        Array.from({ length: 10 }, (_, i) => {
          const a = (i / 10) * 2 * Math.PI - Math.PI / 2;
          const r = i % 2 ? 5 : 11;
          return [x + Math.cos(a) * r, y + Math.sin(a) * r] as Point;
        }),
      ),
      ...edged("#ffc83d"),
    },
  ],
};
