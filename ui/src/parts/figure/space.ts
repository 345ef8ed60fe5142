/**
 * Plain vectors and rotations. Body axes: x forward, y up, z to the body's
 * right. Facing the right edge of the screen, the right side is nearest.
 */
export type Vec = readonly [number, number, number];
/** A rotation, as the images of the three axes. */
export type Frame = readonly [Vec, Vec, Vec];

const toRadians = Math.PI / 180;

export const upright: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export function apply([x, y, z]: Frame, v: Vec): Vec {
  return [
    x[0] * v[0] + y[0] * v[1] + z[0] * v[2],
    x[1] * v[0] + y[1] * v[1] + z[1] * v[2],
    x[2] * v[0] + y[2] * v[1] + z[2] * v[2],
  ];
}

/** The rotation that does the last one first, as matrices are written. */
export function turn(first: Frame, ...more: Frame[]): Frame {
  return more.reduce<Frame>(
    (outer, inner) => [
      apply(outer, inner[0]),
      apply(outer, inner[1]),
      apply(outer, inner[2]),
    ],
    first,
  );
}

/** Leans towards the right: up moves to the body's right. */
export function lean(degrees: number): Frame {
  const c = Math.cos(degrees * toRadians);
  const s = Math.sin(degrees * toRadians);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

/** Turns to the right: forward moves to the body's right. */
export function spin(degrees: number): Frame {
  const c = Math.cos(degrees * toRadians);
  const s = Math.sin(degrees * toRadians);
  return [
    [c, 0, s],
    [0, 1, 0],
    [-s, 0, c],
  ];
}

/** Lifts what points down to the front, as a hip or shoulder does. */
export function raise(degrees: number): Frame {
  const c = Math.cos(degrees * toRadians);
  const s = Math.sin(degrees * toRadians);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

export const add = (a: Vec, b: Vec): Vec => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
];
export const subtract = (a: Vec, b: Vec): Vec => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
];
export const scale = (a: Vec, by: number): Vec => [
  a[0] * by,
  a[1] * by,
  a[2] * by,
];
export const dot = (a: Vec, b: Vec): number =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const between = (a: Vec, b: Vec, part: number): Vec =>
  add(a, scale(subtract(b, a), part));

export function cross(a: Vec, b: Vec): Vec {
  return [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ];
}

export function unit(a: Vec): Vec {
  const size = length(a);
  return size < 1e-9 ? [0, 1, 0] : scale(a, 1 / size);
}

/** `point` seen from `from` in a frame: the way there, `along` the axes. */
export const offset = (from: Vec, frame: Frame, along: Vec): Vec =>
  add(from, apply(frame, along));
