import { bow, edged } from "./craft-things";
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
  type Shape,
} from "./shape";
import type { Drawing } from "./things";

const ink = "#2d2a4a";

export const mouthThings: Record<string, Drawing> = {
  /** Both ways below the chin: the jaw goes from side to side. */
  sway: ([x = 0]) => [
    bow(through(-20, 66, 0, 70, 20, 66), "#26b47c", 3.4),
    {
      d:
        polyline(through(-13, 60, -21, 66, -13, 71)) +
        polyline(through(13, 60, 21, 66, 13, 71)),
      fill: "none",
      stroke: "#26b47c",
      width: 3.4,
    },
    { d: disc(x * 20, 70 - Math.abs(x) * 4, 4.5), fill: "#26b47c" },
  ],

  /** x, y of its bitten end. */
  carrot: ([x = 0, y = 0]) => [
    {
      d: chain([
        [x, y, 4],
        [x + 22, y + 10, 5.5],
      ]),
      ...edged("#ff9f43"),
    },
    bow(through(x + 26, y + 12, x + 36, y + 11), "#26b47c", 3),
    bow(through(x + 26, y + 12, x + 34, y + 19), "#26b47c", 3),
  ],

  /** Where its tip is, and how full it is. */
  spoon: ([x = 0, y = 0, full = 1]) => [
    {
      d: chain([
        [x + 14, y + 3, 2.6],
        [x + 60, y + 16, 2.8],
      ]),
      ...edged("#b9c0d8"),
    },
    { d: ellipse(x, y, 15, 7.5, 12), ...edged("#c9cede") },
    { d: ellipse(x - 1, y - 3, 10, 5, 10), fill: "#f3c6d6", opacity: full },
  ],

  /** A cup with a straw from the mouth; how full it is. */
  drink: ([full = 1]) => {
    const top = 60 + (1 - full) * 18;
    return [
      bow(through(2, 30, 22, 44, 54, 60, 58, 84), shade("#ff7a59", 0.1), 6),
      bow(through(2, 30, 22, 44, 54, 60, 58, 84), "#ff9f8a", 3.6),
      {
        d: polygon(
          through(
            38 + (top - 54) * 0.1,
            top,
            82 - (top - 54) * 0.1,
            top,
            78,
            88,
            42,
            88,
          ),
        ),
        fill: "#ffd84d",
        opacity: 0.9,
      },
      {
        d: polyline(through(37, 54, 41.5, 90, 78.5, 90, 83, 54)),
        fill: "none",
        stroke: "#8fb7de",
        width: 3,
      },
    ];
  },

  /** A straw that blows, and the cotton ball before it: x, y. */
  race: ([x = 70, y = 62]) => [
    bow(through(2, 30, 40, 50), shade("#4aa3f0", 0.15), 6.4),
    bow(through(2, 30, 40, 50), "#8cc7fa", 4),
    {
      d:
        hull([
          [x - 4, y, 8],
          [x + 4, y - 2, 8],
        ]) +
        disc(x + 1, y - 6, 7) +
        disc(x - 2, y + 3, 7) +
        disc(x + 6, y + 2, 6.5),
      fill: "#f7f5fc",
      stroke: "#b3aecb",
      width: 1.6,
    },
  ],

  /** The ring before the mouth. */
  wand: ([x = 40, y = 40]) => [
    {
      d: polyline(through(x + 4, y + 9, x + 16, y + 44)),
      fill: "none",
      stroke: "#8b6be0",
      width: 5,
    },
    {
      d: ellipse(x, y, 6, 10, -18),
      fill: "none",
      stroke: "#8b6be0",
      width: 3.4,
    },
  ],

  /** x, y, r of each. */
  bubbles: (numbers) =>
    [0, 1, 2, 3].flatMap((i): Shape[] => {
      const [x = 0, y = 0, r = 0] = numbers.slice(i * 3, i * 3 + 3);
      const seen = r > 0.8 ? 1 : 0;
      return [
        {
          d: disc(x, y, r),
          fill: "#cdeafd",
          stroke: "#6bb8ee",
          width: 1.8,
          opacity: 0.75 * seen,
        },
        {
          d: ellipse(x - r * 0.35, y - r * 0.4, r * 0.25, r * 0.14, -35),
          fill: "#ffffff",
          opacity: seen,
        },
      ];
    }),

  /** How the flame stands: leaning 0 to 1, and its size 1 to 0. */
  candle: ([leaning = 0, flame = 1]) => [
    {
      d: hull([
        [72, 82, 17],
        [96, 82, 17],
      ]),
      ...edged("#f6a5b8"),
    },
    { d: box(54, 74, 60, 8, 4), ...edged("#fff1f5") },
    { d: box(80, 40, 8, 34, 3), ...edged("#8cc7fa") },
    {
      d: polyline(through(80, 56, 88, 50)) + polyline(through(80, 66, 88, 60)),
      fill: "none",
      stroke: "#ffffff",
      width: 2,
    },
    {
      d: polyline(through(84, 40, 84, 36)),
      fill: "none",
      stroke: ink,
      width: 1.6,
    },
    {
      d: curve(
        through(
          84,
          37,
          79 + leaning * 3,
          30,
          84 + leaning * 12,
          37 - 20 * flame,
          89 + leaning * 3,
          30,
        ),
        true,
      ),
      fill: "#ffb52e",
      opacity: flame > 0.15 ? 1 : 0,
    },
    {
      d: curve(through(84, 34, 80, 27, 86, 21, 83, 14)),
      fill: "none",
      stroke: "#b8b3cc",
      width: 2.2,
      opacity: flame > 0.15 ? 0 : 0.9,
    },
  ],
};
