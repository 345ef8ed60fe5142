import { bow, edged } from "./craft-things";
import { disc, ellipse, polygon, polyline, through, type Shape } from "./shape";
import type { Drawing } from "./things";

const ink = "#2d2a4a";

/** A thing that begins with the sound, in a speech bubble. */
const said: Record<string, Shape[]> = {
  snake: [
    bow(
      through(70, -18, 78, -12, 86, -18, 94, -24, 99, -34, 92, -40),
      "#26b47c",
      7,
    ),
    { d: disc(91, -40, 5.5), fill: "#26b47c" },
    { d: disc(89.5, -41.5, 1.3), fill: ink },
    {
      d: polyline(through(86, -39, 80, -38)),
      fill: "none",
      stroke: "#ef5a4c",
      width: 1.4,
    },
  ],
  lemon: [
    { d: ellipse(83, -30, 14, 10.5, -20), ...edged("#ffd84d") },
    { d: disc(97, -35, 3), ...edged("#ffd84d") },
    { d: ellipse(72, -41, 6, 3, 30), ...edged("#26b47c") },
    { d: ellipse(79, -34, 4, 1.8, -20), fill: "#ffffff", opacity: 0.7 },
  ],
  key: [
    {
      d:
        polyline(through(80, -30, 100, -30, 100, -22)) +
        polyline(through(93, -30, 93, -24)),
      fill: "none",
      stroke: "#e0a526",
      width: 4.4,
    },
    { d: disc(74, -30, 6), fill: "none", stroke: "#e0a526", width: 4.4 },
  ],
  ship: [
    {
      d: polygon(through(68, -26, 98, -26, 91, -16, 75, -16)),
      ...edged("#ef5a4c"),
    },
    {
      d: polygon(through(84, -48, 84, -30, 98, -30)),
      ...edged("#fffdf6"),
    },
    {
      d: polygon(through(81, -44, 81, -30, 71, -30)),
      ...edged("#a9d8ff"),
    },
    bow(
      through(64, -13, 72, -15, 80, -12, 88, -15, 96, -12, 103, -14),
      "#4aa3f0",
      2.6,
    ),
  ],
  siren: [
    bow(through(66, -22, 74, -40, 82, -22, 90, -40, 98, -22), "#ff7a59", 3.6),
    { d: disc(66, -22, 3) + disc(98, -22, 3), fill: "#ff7a59" },
  ],
};

/** Speech bubbles, each with a word of its sound. */
export const spokenThings: Record<string, Drawing> = Object.fromEntries(
  Object.entries(said).map(([word, shapes]): [string, Drawing] => [
    `say-${word}`,
    () => [
      {
        d: ellipse(83, -30, 30, 25) + polygon(through(60, -18, 72, -9, 54, 4)),
        fill: "#ffffff",
        stroke: "#d9cfe9",
        width: 3,
      },
      ...shapes,
    ],
  ]),
);
