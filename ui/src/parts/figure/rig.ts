import { LENGTH, RADIUS } from "./measures";
import type {
  ArmPose,
  Bend,
  BodyDemonstration,
  BodyPose,
  LegPose,
} from "./pose";
import {
  add,
  apply,
  between,
  cross,
  dot,
  lean,
  length,
  offset,
  raise,
  scale,
  spin,
  subtract,
  turn,
  unit,
  type Frame,
  type Vec,
} from "./space";

export interface ArmJoints {
  shoulder: Vec;
  elbow: Vec;
  wrist: Vec;
  tip: Vec;
  frame: Frame;
}

export interface LegJoints {
  hip: Vec;
  knee: Vec;
  ankle: Vec;
  heel: Vec;
  toes: Vec;
  frame: Frame;
  shinFrame: Frame;
}

export interface Joints {
  /** From the hips to the shoulders, along the back. */
  spine: readonly [Vec, Vec, Vec, Vec];
  frames: readonly [Frame, Frame, Frame, Frame];
  head: Vec;
  headFrame: Frame;
  armR: ArmJoints;
  armL: ArmJoints;
  legR: LegJoints;
  legL: LegJoints;
}

type Side = 1 | -1;

const bend = (b: Bend | undefined, part: number): Frame =>
  turn(
    spin((b?.twist ?? 0) * part),
    raise(-(b?.flex ?? 0) * part),
    lean((b?.side ?? 0) * part),
  );

/** A frame whose "down" points along `way`, hinging towards `forward`. */
function pointing(way: Vec, forward: Vec): Frame {
  const y = scale(unit(way), -1);
  const z = unit(cross(forward, y));
  return [cross(y, z), y, z];
}

/** Where the middle joint of two bones goes, bending towards `pole`. */
function hinge(from: Vec, to: Vec, a: number, b: number, pole: Vec): Vec {
  const way = subtract(to, from);
  const far = Math.min(
    Math.max(length(way), Math.abs(a - b) + 0.01),
    a + b - 0.01,
  );
  const along = (a * a - b * b + far * far) / (2 * far);
  const high = Math.sqrt(Math.max(a * a - along * along, 0));
  const axis = unit(way);
  const side = unit(subtract(pole, scale(axis, dot(pole, axis))));
  return add(add(from, scale(axis, along)), scale(side, high));
}

function armJoints(
  pose: ArmPose,
  chest: Frame,
  top: Vec,
  side: Side,
  heading: Frame,
): ArmJoints {
  const shoulder = offset(top, chest, [0, -4, side * LENGTH.shoulders]);
  let fore: Frame;
  let elbow: Vec;
  if (pose.reach) {
    const aside = side * (0.35 + (pose.out ?? 0) / 45);
    const pole = apply(chest, [-0.8, -0.6, aside]);
    elbow = hinge(shoulder, pose.reach, LENGTH.upperArm, LENGTH.foreArm, pole);
    const inside = add(scale(pole, -1), apply(chest, [0.3, 0, 0]));
    fore = pointing(subtract(pose.reach, elbow), inside);
  } else {
    const upper = turn(
      chest,
      raise(pose.flex ?? 0),
      lean(-side * (pose.out ?? 0)),
      spin(side * (pose.twist ?? 0)),
    );
    elbow = offset(shoulder, upper, [0, -LENGTH.upperArm, 0]);
    fore = turn(upper, raise(pose.elbow ?? 0));
  }
  const wrist = offset(elbow, fore, [0, -LENGTH.foreArm, 0]);
  let frame = turn(fore, raise(pose.wrist ?? 0));
  if (pose.reach) {
    // A hand that comes down to the floor lies flat on it, fingers forward; behind a body that
    // leans on it with its face up, backward.
    const forward = scale(heading[0], chest[0][1] > 0.5 ? -1 : 1);
    const down = Math.min(Math.max((12 - pose.reach[1]) / 6, 0), 1);
    if (down > 0) {
      const fingers = between(scale(frame[1], -1), forward, down);
      frame = pointing(fingers, add(heading[1], scale(forward, 0.3)));
    }
  }
  const tip = offset(wrist, frame, [0, -LENGTH.hand, 0]);
  return { shoulder, elbow, wrist, tip, frame };
}

function legJoints(
  pose: LegPose,
  pelvis: Frame,
  hips: Vec,
  side: Side,
  heading: Frame,
): LegJoints {
  const hip = offset(hips, pelvis, [0, 0, side * LENGTH.hips]);
  let knee: Vec;
  let ankle: Vec;
  let shinFrame: Frame;
  let frame: Frame;
  if (pose.reach) {
    // The knee points forward, or swings out around the line to the ankle.
    const out = ((pose.out ?? 0) * Math.PI) / 180;
    const ahead = add(apply(heading, [1, 0.4, 0]), apply(pelvis, [0.5, 0, 0]));
    const pole = add(
      scale(ahead, Math.cos(out)),
      apply(heading, [0, 0, side * Math.sin(out)]),
    );
    knee = hinge(hip, pose.reach, LENGTH.thigh, LENGTH.shin, pole);
    shinFrame = pointing(subtract(pose.reach, knee), pole);
    ankle = offset(knee, shinFrame, [0, -LENGTH.shin, 0]);
    frame = turn(
      heading,
      spin(side * (pose.twist ?? 0)),
      raise(pose.foot ?? 0),
    );
  } else {
    const thigh = turn(
      pelvis,
      raise(pose.flex ?? 0),
      lean(-side * (pose.out ?? 0)),
      spin(side * (pose.twist ?? 0)),
    );
    knee = offset(hip, thigh, [0, -LENGTH.thigh, 0]);
    shinFrame = turn(thigh, raise(-(pose.knee ?? 0)));
    ankle = offset(knee, shinFrame, [0, -LENGTH.shin, 0]);
    frame = turn(shinFrame, raise(pose.foot ?? 0));
  }
  const heel = offset(ankle, frame, [-2, RADIUS.heel - LENGTH.sole, 0]);
  const toes = offset(ankle, frame, [11, RADIUS.toes - LENGTH.sole, 0]);
  return { hip, knee, ankle, heel, toes, frame, shinFrame };
}

/** Both limbs of a pair: what is said for both, and what differs. */
export const limb = <L extends object>(both?: L, own?: L): L =>
  ({ ...both, ...own }) as L;

function jointsFrom(pose: BodyPose, hips: Vec): Joints {
  const heading = spin(pose.turn ?? 0);
  const pelvis = turn(
    heading,
    raise(-(pose.pitch ?? 0)),
    lean(pose.roll ?? 0),
    spin(pose.twist ?? 0),
  );
  const third = bend(pose.spine, 1 / 3);
  const low = turn(pelvis, third);
  const middle = turn(low, third);
  const chest = turn(middle, third);
  const up: Vec = [0, LENGTH.torso / 3, 0];
  const waist = offset(hips, low, up);
  const ribs = offset(waist, middle, up);
  const top = offset(ribs, chest, up);
  const headFrame = turn(chest, bend(pose.neck, 1));
  const nape = offset(top, turn(chest, bend(pose.neck, 0.5)), [
    0,
    LENGTH.neck,
    0,
  ]);
  return {
    spine: [hips, waist, ribs, top],
    frames: [pelvis, low, middle, chest],
    head: offset(nape, headFrame, [0, LENGTH.head, 0]),
    headFrame,
    armR: armJoints(limb(pose.arms, pose.armR), chest, top, 1, heading),
    armL: armJoints(limb(pose.arms, pose.armL), chest, top, -1, heading),
    legR: legJoints(limb(pose.legs, pose.legR), pelvis, hips, 1, heading),
    legL: legJoints(limb(pose.legs, pose.legL), pelvis, hips, -1, heading),
  };
}

/**
 * Every place where the body can touch the floor, with its half thickness;
 * without arms that reach for something, if the pose is given.
 */
export function contacts(j: Joints, pose: BodyPose = {}): [Vec, number][] {
  const arm = (a: ArmJoints): [Vec, number][] => [
    [a.elbow, RADIUS.elbow],
    [a.tip, RADIUS.hand],
    [a.wrist, RADIUS.wrist],
  ];
  const leg = (l: LegJoints): [Vec, number][] => [
    [l.knee, RADIUS.knee],
    [l.heel, RADIUS.heel],
    [l.toes, RADIUS.toes],
  ];
  return [
    ...j.spine.map((p, i): [Vec, number] => [
      p,
      i ? RADIUS.chest : RADIUS.hips,
    ]),
    [j.head, RADIUS.head],
    ...(limb(pose.arms, pose.armR).reach ? [] : arm(j.armR)),
    ...(limb(pose.arms, pose.armL).reach ? [] : arm(j.armL)),
    ...leg(j.legR),
    ...leg(j.legL),
  ];
}

/** The height of the lowest point of the body. */
export const lowest = (j: Joints, pose?: BodyPose): number =>
  Math.min(...contacts(j, pose).map(([p, r]) => p[1] - r));

function planted(j: Joints, plant: BodyDemonstration["plant"]): Vec {
  switch (plant) {
    case "hip":
      return j.spine[0];
    case "footR":
      return j.legR.ankle;
    case "footL":
      return j.legL.ankle;
    case "toes":
      return between(j.legR.toes, j.legL.toes, 0.5);
    case "knees":
      return between(j.legR.knee, j.legL.knee, 0.5);
    default:
      return between(j.legR.ankle, j.legL.ankle, 0.5);
  }
}

/**
 * Where every joint is, in space, for a pose: with the hips where the pose says,
 * or else standing on the floor with the planted point in its place.
 */
export function joints(
  pose: BodyPose,
  plant?: BodyDemonstration["plant"],
): Joints {
  if (pose.hip) return jointsFrom(pose, pose.hip);
  const loose = jointsFrom(pose, [0, 0, 0]);
  const from = planted(loose, plant);
  return jointsFrom(pose, [
    (pose.x ?? 0) - from[0],
    (pose.lift ?? 0) - lowest(loose, pose),
    -from[2],
  ]);
}

/** The angle by which a knee or elbow is bent, in degrees. */
export function bent(a: Vec, middle: Vec, c: Vec): number {
  const cosine = dot(unit(subtract(middle, a)), unit(subtract(c, middle)));
  return (Math.acos(Math.min(Math.max(cosine, -1), 1)) * 180) / Math.PI;
}
