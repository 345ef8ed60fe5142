import type { Vec } from "./space";

/** How a trunk or neck bends: forward, to the right, turned to the right. */
export interface Bend {
  flex?: number;
  side?: number;
  twist?: number;
}

/** Angles in degrees from hanging straight down, palm inwards. */
export interface ArmPose {
  /** Forward and up: 90 points ahead, 170 beside the ear. */
  flex?: number;
  /** Away from the body, sideways. */
  out?: number;
  /** Turned outwards around its own length. */
  twist?: number;
  elbow?: number;
  wrist?: number;
  /** Where the wrist is instead: x, height, to the right. Bends by itself. */
  reach?: Vec;
}

/** Angles in degrees from standing straight. */
export interface LegPose {
  flex?: number;
  out?: number;
  twist?: number;
  knee?: number;
  /** Toes up; below zero they point down. */
  foot?: number;
  /** Where the ankle is instead: x, height, to the right. Bends by itself. */
  reach?: Vec;
}

/** One moment of a demonstration; what is not said is 0. */
export interface Timed {
  /** How long it rests here, against the other poses. */
  hold?: number;
  /** How long the way to the next pose takes, against the others. */
  take?: number;
}

export interface BodyPose extends Timed {
  /** The whole body leaning: 90 lies on the tummy, -90 on the back. */
  pitch?: number;
  roll?: number;
  turn?: number;
  /** Rolled over around its own length. */
  twist?: number;
  spine?: Bend;
  neck?: Bend;
  /** Both arms, both legs; `armR` and the like say what differs. */
  arms?: ArmPose;
  armR?: ArmPose;
  armL?: ArmPose;
  legs?: LegPose;
  legR?: LegPose;
  legL?: LegPose;
  /** Where the hips are; without it the lowest point stands on the floor. */
  hip?: Vec;
  /** How far the lowest point is above the floor. */
  lift?: number;
  /** How far along, from the planted point. */
  x?: number;
  /** Where a loose thing is: x, height, to the right; more as its drawing asks. */
  things?: Record<string, number[]>;
}

/** Curls in degrees: at the knuckle, and at the middle joint. */
export interface FingerPose {
  curl?: number;
  bend?: number;
  spread?: number;
}

export interface ThumbPose {
  /** Across the palm, towards the little finger. */
  across?: number;
  /** Away from the palm, to the front. */
  out?: number;
  bend?: number;
}

export interface HandPose extends Timed {
  /** The whole hand: turned, tipped towards the viewer, rolled on the screen. */
  turn?: number;
  tip?: number;
  roll?: number;
  at?: [number, number];
  fingers?: FingerPose;
  index?: FingerPose;
  middle?: FingerPose;
  ring?: FingerPose;
  little?: FingerPose;
  thumb?: ThumbPose;
  things?: Record<string, number[]>;
}

export interface MouthPose extends Timed {
  /** 0 closed, 1 wide open. */
  jaw?: number;
  /** How far the jaw goes to the side, -1 to 1. */
  shift?: number;
  /** 1 round like a kiss, -1 wide like a smile. */
  round?: number;
  /** Corners of the mouth up. */
  smile?: number;
  /** Lips pressed together, 0 to 1. */
  press?: number;
  /** Cheeks full of air, 0 to 1; `cheekR` and `cheekL` for one of them. */
  cheeks?: number;
  cheekR?: number;
  cheekL?: number;
  /** The tongue: out of the mouth 0 to 1, and where its tip points. */
  tongue?: number;
  tongueX?: number;
  tongueY?: number;
  /** The tip of the tongue lifted inside, to behind the teeth, 0 to 1. */
  lift?: number;
  /** Teeth shown, 0 to 1. */
  teeth?: number;
  /** Air or sound coming out, 0 to 1. */
  breath?: number;
  eyesClosed?: number;
  things?: Record<string, number[]>;
}

/** Something drawn beside the figure: what it is, and where. */
export interface Prop {
  kind: string;
  x?: number;
  y?: number;
  z?: number;
  size?: number;
  /** The points of a drawing that stays the same: x, y, x, y… */
  path?: number[];
  /** Which thing of the poses it follows. */
  follows?: string;
}

interface Moving<Kind extends string, P extends Timed> {
  kind: Kind;
  props?: Prop[];
  poses: P[];
  /** The pose shown when nothing moves. */
  still: number;
  /** Seconds for the whole movement, when nobody says otherwise. */
  tempo: number;
  /** At an even pace, as walking is, instead of slowing down at each pose. */
  even?: boolean;
  /** Whoever does it for a time stays in the still pose, instead of going on. */
  held?: boolean;
}

export interface BodyDemonstration extends Moving<"body", BodyPose> {
  view: "side" | "corner" | "front";
  /** The point that stays where it is; the feet unless it is said. */
  plant?: "feet" | "footR" | "footL" | "toes" | "hip" | "knees";
}
export interface HandDemonstration extends Moving<"hand", HandPose> {
  /** The poses of a left hand, in step with those of the right one. */
  other?: HandPose[];
  /** How large the hands are drawn, beside what they hold; 1 unless it is said. */
  size?: number;
}
export type MouthDemonstration = Moving<"mouth", MouthPose>;

export type Demonstration =
  BodyDemonstration | HandDemonstration | MouthDemonstration;

/**
 * The same demonstration with every limb and finger spelled out, so that two
 * poses of which one says "both" can be blended limb by limb.
 */
export function explicit(demo: Demonstration): Demonstration {
  switch (demo.kind) {
    case "body":
      return {
        ...demo,
        poses: demo.poses.map(({ arms, legs, ...pose }) => ({
          ...pose,
          armR: { ...arms, ...pose.armR },
          armL: { ...arms, ...pose.armL },
          legR: { ...legs, ...pose.legR },
          legL: { ...legs, ...pose.legL },
        })),
      };
    case "hand": {
      const each = ({ fingers, ...pose }: HandPose): HandPose => ({
        ...pose,
        index: { ...fingers, ...pose.index },
        middle: { ...fingers, ...pose.middle },
        ring: { ...fingers, ...pose.ring },
        little: { ...fingers, ...pose.little },
      });
      return {
        ...demo,
        poses: demo.poses.map(each),
        other: demo.other?.map(each),
      };
    }
    case "mouth":
      return demo;
  }
}

type Tree = { [key: string]: Tree | number | undefined } | readonly number[];

/** A pose between two others, number by number; missing numbers are 0. */
export function blend<P extends object>(from: P, to: P, part: number): P {
  return mixTree(from as Tree, to as Tree, part) as P;
}

function mixTree(from: Tree, to: Tree, part: number): Tree {
  if (Array.isArray(from) || Array.isArray(to)) {
    const a = from as readonly number[];
    const b = to as readonly number[];
    return a.map((value, i) => value + ((b[i] ?? value) - value) * part);
  }
  const a = from as Record<string, Tree | number | undefined>;
  const b = to as Record<string, Tree | number | undefined>;
  const out: Record<string, Tree | number> = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [a[key], b[key]];
    if (typeof x === "object" || typeof y === "object") {
      // A list that one side does not have stays what the other says.
      const empty = Array.isArray(x ?? y) ? (x ?? y) : {};
      out[key] = mixTree((x ?? empty) as Tree, (y ?? empty) as Tree, part);
    } else out[key] = (x ?? 0) + ((y ?? 0) - (x ?? 0)) * part;
  }
  return out;
}

const ease = (t: number) =>
  (t * t * (3 - 2 * t) + t * t * t * (t * (t * 6 - 15) + 10)) / 2;

const HOLD = 0.25;
const TAKE = 1;

type Round<P> = { poses: readonly P[]; even?: boolean };

/** How long each pose rests, and the way to the next one takes. */
const spans = ({ poses, even }: Round<Timed>) =>
  poses.map((pose) => ({
    hold: pose.hold ?? (even ? 0 : HOLD),
    take: pose.take ?? TAKE,
  }));

/** From which part to which part of the whole movement a pose rests. */
export function restOf(demo: Round<Timed>, pose: number): [number, number] {
  const all = spans(demo);
  const sum = (some: typeof all) =>
    some.reduce((total, { hold, take }) => total + hold + take, 0);
  const from = sum(all.slice(0, pose));
  return [from / sum(all), (from + (all[pose]?.hold ?? 0)) / sum(all)];
}

/**
 * The pose at a part (0 to 1) of the whole movement. It goes round: after the
 * last pose comes the first.
 */
export function poseAt<P extends Timed & object>(
  demo: Round<P>,
  part: number,
): P {
  const { poses, even } = demo;
  const all = spans(demo);
  const total = all.reduce((sum, { hold, take }) => sum + hold + take, 0);
  let left = (part - Math.floor(part)) * total;
  for (const [i, { hold, take }] of all.entries()) {
    const pose = poses[i] as P;
    if (left < hold + take) {
      const next = poses[(i + 1) % poses.length] as P;
      const gone = Math.max(0, left - hold) / take;
      return gone > 0 ? blend(pose, next, even ? gone : ease(gone)) : pose;
    }
    left -= hold + take;
  }
  return poses[0] as P;
}
