import { paintHead } from "./head";
import { paintLips } from "./lips";
import { skinTones, type FigureLook } from "./look";
import { poseAt, type MouthDemonstration, type MouthPose } from "./pose";
import { curve, ellipse, hull, mix, type Shape } from "./shape";
import { lean, spin, turn } from "./space";
import { paintThings } from "./things";

const RADIUS = 50;
const front = turn(lean(0), spin(90));

/** How far the parts of a mouth go; 1 is as far as a child's goes. */
export const MOUTH_LIMITS = {
  jaw: [0, 1],
  shift: [-1, 1],
  round: [-1, 1],
  smile: [-1, 1],
  press: [0, 1],
  cheeks: [0, 1],
  cheekR: [0, 1],
  cheekL: [0, 1],
  tongue: [0, 1],
  tongueX: [-1, 1],
  tongueY: [-1, 1],
  teeth: [0, 1],
  lift: [0, 1],
  breath: [0, 1],
  eyesClosed: [0, 1],
} as const;

function flesh(pose: MouthPose, look: FigureLook): Shape[] {
  const skin = skinTones[look.skin];
  const { jaw = 0, shift = 0, cheeks = 0, cheekR = 0, cheekL = 0 } = pose;
  const cheek = (side: -1 | 1, full: number): Shape => ({
    d: ellipse(side * (31 + full * 5), 18, 15 + full * 6, 14 + full * 7),
    fill: mix(skin, "#ffffff", full * 0.06),
  });
  return [
    {
      d: hull([
        [0, 0, RADIUS - 2],
        [-22, 15, 25],
        [22, 15, 25],
        [shift * 7, 20 + jaw * 9, 35],
      ]),
      fill: skin,
    },
    // The child's own right cheek is on the screen's left.
    cheek(-1, Math.max(cheeks, cheekR)),
    cheek(1, Math.max(cheeks, cheekL)),
  ];
}

/** Air on its way out of the mouth. */
function breathLines(pose: MouthPose): Shape[] {
  const { breath = 0, jaw = 0 } = pose;
  return [-1, 0, 1].map((i) => {
    const y = 27 + jaw * 6 + i * 9;
    const from = 26 + Math.abs(i) * 3;
    return {
      d: curve([
        [from, y],
        [from + 8, y - 2 + i],
        [from + 16, y + 2 + i * 2],
        [from + 26 * Math.max(breath, 0.1), y + i * 3],
      ]),
      fill: "none",
      stroke: "#4aa3f0",
      width: 3,
      opacity: breath < 0.05 ? 0 : 0.85,
    };
  });
}

/** A face close up, for tongue, lips, breath and sounds. */
export function paintMouth(
  demo: MouthDemonstration,
  part: number | "still",
  look: FigureLook,
): Shape[] {
  const pose =
    part === "still"
      ? (demo.poses[demo.still] as MouthPose)
      : poseAt(demo, part);
  const things = paintThings(demo.props ?? [], pose.things ?? {});
  const layer = (front: boolean) =>
    things.filter((t) => t.z >= 0 === front).flatMap((t) => t.shapes);
  return [
    ...layer(false),
    ...paintHead(
      [0, 0, 0],
      front,
      { ...look, glasses: false },
      {
        radius: RADIUS,
        flesh: flesh(pose, look),
        mouth: paintLips(pose, skinTones[look.skin]),
        closed: pose.eyesClosed ?? 0,
      },
    ),
    ...breathLines(pose),
    ...layer(true),
  ];
}
