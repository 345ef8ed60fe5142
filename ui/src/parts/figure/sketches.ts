/**
 * Small pictures of how a child is when a move begins, and of what it needs:
 * an emoji where there is one, or else a sketch of 24 by 24.
 */
export interface Stroke {
  d: string;
  /** Filled with it; without one it is a line. */
  fill?: string;
  colour?: string;
  width?: number;
}
export type Sketch = { picture: string } | { strokes: readonly Stroke[] };

const ink = "#2d2a4a";
const floor: Stroke = { d: "M2 22H22", colour: "#cfbd98", width: 2 };
const head = (x: number, y: number): Stroke => ({
  d: `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`,
  fill: "#f2b98c",
});
const body = (d: string): Stroke => ({ d, width: 3 });
const far = (d: string): Stroke => ({ d, colour: "#8d8aa8", width: 3 });

/** How a child is when it begins; "anywhere" is no way to be, and has none. */
export const positions: Record<string, readonly Stroke[]> = {
  standing: [
    head(12, 4),
    body("M12 8V14M12 14L9.5 20.5M12 14L14.5 20.5M12 9.5L8 13M12 9.5L16 13"),
    floor,
  ],
  sitting: [
    { d: "M5 10V21M5 16H13V21", colour: "#c98f4e", width: 2.5 },
    head(9, 4),
    body("M9 8V14.5H16.5V20.5M9 10L14 12"),
    floor,
  ],
  kneeling: [head(13, 4), body("M13 8V20.5H6M13 10L17.5 13"), floor],
  "hands-and-knees": [
    head(20, 9),
    body("M17 12H8L8.5 20.5H3.5M16.5 12.5V20.5"),
    floor,
  ],
  "lying-back": [
    head(4.5, 17),
    body("M8.5 18.5H14L17 14.5L20.5 20.5M9.5 18.5L13 15"),
    floor,
  ],
  "lying-tummy": [head(6, 15.5), body("M9.5 18.5H21M11 18.5L7.5 20.5"), floor],
  "lying-side": [
    head(4.5, 16.5),
    body("M8 18H15L20.5 20M11 17.5L13 20.5"),
    far("M15 18L20 13.5"),
    floor,
  ],
  moving: [
    head(13.5, 4),
    far("M12.5 14L8.5 17L5.5 16M12.5 9L8.5 11.5"),
    body("M13 8L12.5 14L16.5 17L17 20.5M13 9L17 11"),
    floor,
  ],
};

const wood = "#e0b378";
const mint = "#7fd1b0";
const picture = (name: string): Sketch => ({ picture: name });
const strokes = (...all: Stroke[]): Sketch => ({ strokes: all });
const edged = (d: string, fill: string): Stroke => ({
  d,
  fill,
  colour: ink,
  width: 1,
});

/** What is needed, by the key of its words. */
export const needs: Record<string, Sketch> = {
  ball: picture("soccer-ball"),
  beads: picture("prayer-beads"),
  bubbles: picture("bubbles"),
  "buttoned-shirt": picture("coat"),
  chair: picture("chair"),
  clothespins: strokes(
    edged("M8 2H11L13 12L11 22H8L9.5 12Z", wood),
    edged("M16 2H13L11 12L13 22H16L14.5 12Z", "#c98f4e"),
    { d: "M9 10H15", colour: "#8d8aa8", width: 2.5 },
  ),
  coins: picture("coin"),
  "cotton-ball": picture("cloud"),
  cup: picture("glass-of-milk"),
  cushion: strokes(
    edged("M4 9Q12 7 20 9Q22 13 20 18Q12 20 4 18Q2 13 4 9Z", "#c9b6f2"),
  ),
  mat: strokes(edged("M6 9H22L18 17H2Z", mint), {
    d: "M2 18.5H18L22 10.5",
    colour: "#3f8f70",
    width: 2,
  }),
  mirror: picture("mirror"),
  paper: picture("page-facing-up"),
  pencil: picture("pencil"),
  putty: strokes(
    edged(
      "M3 17C1 12 6 11 7 8C9 3 15 4 16 8C17 11 23 11 21.5 16.5C20 21 5 21 3 17Z",
      "#f06fa0",
    ),
    { d: "M8 12Q10 9 12 9", colour: "#ffd3e4", width: 2 },
  ),
  scissors: picture("scissors"),
  shoe: picture("running-shoe"),
  snack: picture("red-apple"),
  spoon: picture("spoon"),
  step: strokes(
    edged("M3 13H21V21H3Z", wood),
    edged("M1.5 10H22.5V13.5H1.5Z", "#c98f4e"),
  ),
  straw: picture("cup-with-straw"),
  tape: strokes({ d: "M3 20L21 8", colour: "#ff9f6b", width: 5 }),
  "therapy-ball": strokes(
    edged("M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0Z", "#4aa3f0"),
    { d: "M6.5 9Q8 5.5 12 5", colour: "#cfe6ff", width: 2.5 },
  ),
  tray: strokes(
    edged("M4 12Q8 6 12 10Q16 6 20 12Z", "#f3dfae"),
    edged("M2 12H22L20 20H4Z", "#4aa3f0"),
  ),
  wall: picture("brick"),
  "word-list": picture("clipboard"),
};
