/** Lengths of a child of about six, in the drawing's own units. */
export const LENGTH = {
  torso: 45,
  neck: 9,
  head: 19,
  upperArm: 24,
  foreArm: 22,
  hand: 7,
  thigh: 31,
  shin: 29,
  hips: 8,
  shoulders: 14,
  /** From the ankle down to the sole. */
  sole: 9,
} as const;

/** Half thicknesses, with clothes on. */
export const RADIUS = {
  head: 21,
  chest: 11,
  hips: 11.5,
  shoulder: 7,
  elbow: 5.4,
  wrist: 4.6,
  hand: 5,
  thigh: 9.5,
  knee: 7.6,
  ankle: 6.2,
  heel: 5.2,
  toes: 4.8,
} as const;

/**
 * How far a child's joints go, in degrees. Rounded up from the ranges that the
 * American Academy of Orthopaedic Surgeons prints, as young children are supple.
 */
export const LIMITS = {
  "arm.flex": [-60, 185],
  "arm.out": [-45, 180],
  "arm.twist": [-95, 95],
  "arm.elbow": [0, 150],
  "arm.wrist": [-85, 85],
  "leg.flex": [-35, 135],
  "leg.out": [-35, 70],
  "leg.twist": [-50, 70],
  "leg.knee": [0, 155],
  "leg.foot": [-60, 35],
  "spine.flex": [-45, 75],
  "spine.side": [-40, 40],
  "spine.twist": [-50, 50],
  "neck.flex": [-60, 55],
  "neck.side": [-45, 45],
  "neck.twist": [-85, 85],
} as const satisfies Record<string, readonly [number, number]>;
