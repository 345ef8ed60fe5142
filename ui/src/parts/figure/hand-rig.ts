import type { FingerPose, HandPose, ThumbPose } from "./pose";
import { lean, offset, raise, turn, type Frame, type Vec } from "./space";

/** Upright right hand, palm to the viewer: x to the thumb, y to the fingertips. */
export const fingers = {
  index: { knuckle: [13.5, 40, 0], bones: [15, 10.5, 8], r: 6.5, fan: 4 },
  middle: { knuckle: [4.6, 43, 0], bones: [17, 11.5, 8.5], r: 6.7, fan: 1 },
  ring: { knuckle: [-4.6, 41.5, 0], bones: [15.5, 11, 8.3], r: 6.5, fan: -2 },
  little: { knuckle: [-13, 36.5, 0], bones: [12, 8, 7.2], r: 5.9, fan: -5 },
} as const;
export type FingerName = keyof typeof fingers;
export const fingerNames = Object.keys(fingers) as FingerName[];

/** How far fingers go, in degrees. */
export const HAND_LIMITS = {
  curl: [-30, 95],
  bend: [0, 110],
  spread: [-12, 22],
  across: [-20, 90],
  out: [-10, 80],
  thumbBend: [-15, 80],
} as const;

export interface FingerJoints {
  points: Vec[];
  frames: Frame[];
  r: number;
}

/** The end joint of a finger follows the middle one by about two thirds. */
const FOLLOWS = 0.65;

function fingerJoints(name: FingerName, pose: FingerPose): FingerJoints {
  const { knuckle, bones, r, fan } = fingers[name];
  const out =
    name === "ring" || name === "little" ? -1 : name === "middle" ? 0.15 : 1;
  const bend = pose.bend ?? 0;
  let frame = turn(
    raise(-fan - out * (pose.spread ?? 0)),
    lean(pose.curl ?? 0),
  );
  const points: Vec[] = [knuckle];
  const frames: Frame[] = [];
  for (const [i, bone] of bones.entries()) {
    if (i > 0) frame = turn(frame, lean(i === 1 ? bend : bend * FOLLOWS));
    frames.push(frame);
    points.push(offset(points[i] as Vec, frame, [0, bone, 0]));
  }
  return { points, frames, r };
}

function thumbJoints(pose: ThumbPose): FingerJoints {
  const bend = pose.bend ?? 0;
  const points: Vec[] = [[13, 9, 3]];
  const frames: Frame[] = [];
  let sideways = 52 - (pose.across ?? 0);
  for (const [i, bone] of [17, 13, 9.5].entries()) {
    if (i > 0) sideways -= i === 1 ? bend * 0.7 : bend;
    const frame = turn(raise(-sideways), lean(pose.out ?? 0));
    frames.push(frame);
    points.push(offset(points[i] as Vec, frame, [0, bone, 0]));
  }
  return { points, frames, r: 7.2 };
}

export interface HandJoints {
  fingers: Record<FingerName, FingerJoints>;
  thumb: FingerJoints;
}

/** Every joint of the hand, before it is turned and placed. */
export function handJoints(pose: HandPose): HandJoints {
  const finger = (name: FingerName) =>
    fingerJoints(name, { ...pose.fingers, ...pose[name] });
  return {
    fingers: {
      index: finger("index"),
      middle: finger("middle"),
      ring: finger("ring"),
      little: finger("little"),
    },
    thumb: thumbJoints(pose.thumb ?? {}),
  };
}
