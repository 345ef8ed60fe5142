import type { Vec } from "./space";

/**
 * One painted path. Everything is a path, so that a moving drawing can reuse
 * its elements for any shape: only attributes change from frame to frame.
 */
export interface Shape {
  d: string;
  fill: string;
  /** Colour of a line; around the fill it lies underneath. */
  stroke?: string;
  width?: number;
  opacity?: number;
}

/** A disc on the screen: x, y (down) and radius. */
export type Disc = readonly [number, number, number];
export type Point = readonly [number, number];

/**
 * Paths are written in tenths of a unit: whole numbers become text several
 * times faster than fractions, and a moving figure writes thousands a frame.
 */
export const TENTHS = 10;

const pair = (x: number, y: number) =>
  `${Math.round(x * TENTHS)} ${Math.round(y * TENTHS)}`;

/** The points of a list of numbers: x, y, x, y… */
export function through(...numbers: number[]): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    points.push([numbers[i] ?? 0, numbers[i + 1] ?? 0]);
  return points;
}

export const polygon = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => pair(x, y)).join("L")}Z`;

export const polyline = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => pair(x, y)).join("L")}`;

/** A smooth curve through the points. */
export function curve(points: readonly Point[], closed = false): string {
  const at = (i: number): Point => {
    const n = points.length;
    const index = closed ? (i + n) % n : Math.min(Math.max(i, 0), n - 1);
    return points[index] as Point;
  };
  let d = `M${pair(...at(0))}`;
  for (let i = 0; i < points.length - (closed ? 0 : 1); i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${pair(p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6)} ${pair(
      p2[0] - (p3[0] - p1[0]) / 6,
      p2[1] - (p3[1] - p1[1]) / 6,
    )} ${pair(p2[0], p2[1])}`;
  }
  return closed ? `${d}Z` : d;
}

/** An ellipse, turned by `angle` degrees. */
export function ellipse(
  x: number,
  y: number,
  rx: number,
  ry: number,
  angle = 0,
): string {
  const c = Math.cos((angle * Math.PI) / 180);
  const s = Math.sin((angle * Math.PI) / 180);
  const at = (u: number, v: number) =>
    pair(x + u * rx * c - v * ry * s, y + u * rx * s + v * ry * c);
  const k = 0.5523;
  return (
    `M${at(1, 0)}C${at(1, k)} ${at(k, 1)} ${at(0, 1)}` +
    `C${at(-k, 1)} ${at(-1, k)} ${at(-1, 0)}` +
    `C${at(-1, -k)} ${at(-k, -1)} ${at(0, -1)}` +
    `C${at(k, -1)} ${at(1, -k)} ${at(1, 0)}Z`
  );
}

export const disc = (x: number, y: number, r: number): string =>
  ellipse(x, y, r, r);

/** A rectangle with rounded corners. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
): string {
  const r = Math.min(radius, width / 2, height / 2);
  return hull([
    [x + r, y + r, r],
    [x + width - r, y + r, r],
    [x + width - r, y + height - r, r],
    [x + r, y + height - r, r],
  ]);
}

/** Points around a disc: enough that no corner is seen in a player's size. */
const STEPS = 28;
const circle = Array.from({ length: STEPS }, (_, i): Point => [
  Math.cos((i / STEPS) * 2 * Math.PI),
  Math.sin((i / STEPS) * 2 * Math.PI),
]);

/** The tight skin around some discs: the form of every limb. */
export function hull(discs: readonly Disc[]): string {
  const [a, b] = discs;
  if (a && b && discs.length === 2) return capsule(a, b);
  const points: Point[] = [];
  for (const [x, y, r] of discs)
    if (r <= 0) points.push([x, y]);
    else for (const [c, s] of circle) points.push([x + c * r, y + s * r]);
  return polygon(convex(points));
}

/** The skin around two discs: an arc of each, joined by straight lines. */
function capsule([x1, y1, r1]: Disc, [x2, y2, r2]: Disc): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const apart = Math.hypot(dx, dy);
  if (apart <= Math.abs(r1 - r2) + 1e-6)
    return r1 > r2 ? disc(x1, y1, r1) : disc(x2, y2, r2);
  const way = Math.atan2(dy, dx);
  const open = Math.acos((r1 - r2) / apart);
  const points: Point[] = [];
  const arc = (x: number, y: number, r: number, from: number, to: number) => {
    const steps = Math.max(
      2,
      Math.round((STEPS * (to - from)) / (2 * Math.PI)),
    );
    for (let i = 0; i <= steps; i++) {
      const angle = from + ((to - from) * i) / steps;
      points.push([x + Math.cos(angle) * r, y + Math.sin(angle) * r]);
    }
  };
  arc(x2, y2, r2, way - open, way + open);
  arc(x1, y1, r1, way + open, way - open + 2 * Math.PI);
  return polygon(points);
}

/** A chain of limbs with round joints, one tapered piece after another. */
export function chain(discs: readonly Disc[]): string {
  return discs
    .slice(1)
    .map((next, i) => hull([discs[i] as Disc, next]))
    .join("");
}

/** Andrew's monotone chain; always the same direction, so that pieces unite. */
function convex(points: Point[]): Point[] {
  const sorted = points.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: Point[]) => {
    const line: Point[] = [];
    for (const p of from) {
      while (line.length > 1) {
        const [a, b] = [
          line[line.length - 2] as Point,
          line[line.length - 1] as Point,
        ];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0)
          break;
        line.pop();
      }
      line.push(p);
    }
    line.pop();
    return line;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** The smallest box around shapes: left, top, right, bottom. */
export function bounds(
  shapes: readonly Shape[],
): [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of shapes) {
    const edge = shape.stroke ? (shape.width ?? 1) / 2 : 0;
    const numbers = shape.d.match(/-?\d+/g) ?? [];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const x = Number(numbers[i]) / TENTHS;
      const y = Number(numbers[i + 1]) / TENTHS;
      left = Math.min(left, x - edge);
      right = Math.max(right, x + edge);
      top = Math.min(top, y - edge);
      bottom = Math.max(bottom, y + edge);
    }
  }
  return [left, top, right, bottom];
}

/** Where a point in space lies on the screen, seen straight from the front. */
export const flat = (v: Vec): Point => [v[0], -v[1]];

/** A colour mixed with another, 0 none of it, 1 all of it. */
export function mix(colour: string, other: string, part: number): string {
  const of = (hex: string, i: number) =>
    parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  const channel = (i: number) =>
    Math.round(of(colour, i) * (1 - part) + of(other, i) * part)
      .toString(16)
      .padStart(2, "0");
  return `#${channel(0)}${channel(1)}${channel(2)}`;
}

/** The same colour in the shade. */
export const shade = (colour: string, part: number): string =>
  mix(colour, "#2d1f3d", part);
