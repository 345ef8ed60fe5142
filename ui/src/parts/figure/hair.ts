import type { HairStyle } from "../../api/bindings.ts";
import { curve, disc, polygon, type Point } from "./shape";
import { add, apply, dot, scale, type Frame, type Vec } from "./space";

/** A point on the head's ball: degrees to the right of the nose, and upwards. */
export function onBall(azimuth: number, elevation: number): Vec {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  return [Math.cos(e) * Math.cos(a), Math.sin(e), Math.cos(e) * Math.sin(a)];
}

/** A table, one style a row: elevation of the hair's edge around the head, from the nose to the nape. */
type Hairline = readonly [number, number][];

// prettier-ignore
const hairlines: Record<HairStyle, Hairline> = {
  short: [[0, 38], [30, 36], [55, 22], [75, 4], [95, 2], [120, -22], [180, -34]],
  parted: [[0, 34], [30, 24], [55, 16], [75, -4], [95, -4], [120, -28], [180, -38]],
  curly: [[0, 30], [30, 27], [55, 18], [75, 2], [95, -4], [120, -30], [180, -40]],
  bob: [[0, 22], [30, 20], [48, 12], [62, -22], [90, -46], [120, -52], [180, -56]],
  pigtails: [[0, 40], [30, 30], [55, 18], [75, 0], [95, -8], [120, -28], [180, -38]],
  ponytail: [[0, 40], [30, 34], [55, 22], [75, 2], [95, -4], [120, -26], [180, -34]],
  bun: [[0, 38], [30, 33], [55, 20], [75, 2], [95, -4], [120, -28], [180, -34]],
  headscarf: [[0, 40], [25, 34], [45, 14], [56, -16], [60, -44], [90, -72], [180, -80]],
};

/** A parting: how much further up the hair's edge runs, right of the middle. */
const partings: Partial<Record<HairStyle, number>> = {
  parted: 24,
  pigtails: 6,
};

/** Where the hair ends, at an angle around the head. */
export function hairEdge(style: HairStyle, azimuth: number): number {
  const line = hairlines[style];
  const a = Math.abs(azimuth);
  const at = (i: number) =>
    line[Math.min(Math.abs(i), line.length - 1)] ?? ([0, 0] as const);
  const i = line.findIndex((knot) => knot[0] >= a);
  const [from, to] = [at(Math.max(i - 1, 0)), at(Math.max(i, 1))];
  const t = (a - from[0]) / (to[0] - from[0]);
  // A smooth line through the knots, as steep at each as its neighbours say.
  const slope = (before: readonly number[], after: readonly number[]) =>
    (((after[1] ?? 0) - (before[1] ?? 0)) /
      Math.max((after[0] ?? 0) - (before[0] ?? 0), 1)) *
    (to[0] - from[0]);
  const m0 = i <= 1 ? 0 : slope(at(i - 2), to);
  const m1 = i >= line.length - 1 ? 0 : slope(from, at(i + 1));
  const elevation =
    from[1] * (1 + 2 * t) * (1 - t) ** 2 +
    m0 * t * (1 - t) ** 2 +
    to[1] * t * t * (3 - 2 * t) +
    m1 * t * t * (t - 1);
  const parting = partings[style] ?? 0;
  return elevation + parting * Math.exp(-(((azimuth - 14) / 13) ** 2));
}

/**
 * The part of a ball that is seen and lies above an edge running around it:
 * the edge where it faces the viewer, closed along the ball's outline.
 */
export function cap(
  frame: Frame,
  edge: (azimuth: number) => number,
  centre: Point,
  r: number,
): string {
  const STEPS = 72;
  const ring: Vec[] = [];
  for (let i = 0; i < STEPS; i++) {
    const azimuth = (i / STEPS) * 360 - 180;
    ring.push(apply(frame, onBall(azimuth, edge(azimuth))));
  }
  const covered = (v: Vec) => {
    const local: Vec = [dot(v, frame[0]), dot(v, frame[1]), dot(v, frame[2])];
    const azimuth = (Math.atan2(local[2], local[0]) * 180) / Math.PI;
    return (
      (Math.asin(Math.min(Math.max(local[1], -1), 1)) * 180) / Math.PI >=
      edge(azimuth)
    );
  };
  const place = (x: number, y: number): Point => [
    centre[0] + x * r,
    centre[1] - y * r,
  ];
  const outline: { angle: number; inside: boolean }[] = [];
  for (let i = 0; i < STEPS * 2; i++) {
    const angle = (i / (STEPS * 2)) * 2 * Math.PI;
    outline.push({
      angle,
      inside: covered([Math.cos(angle), Math.sin(angle), 0]),
    });
  }
  const firstHidden = ring.findIndex((v) => v[2] < 0);
  const seen = ring.filter((v) => v[2] >= 0);
  if (outline.every((o) => o.inside)) {
    const full = disc(centre[0], centre[1], r);
    // Seen from behind or below: the edge, if any, is a hole around the face.
    return seen.length > 2 && firstHidden < 0
      ? full +
          curve(
            [...seen].reverse().map((v) => place(v[0], v[1])),
            true,
          )
      : full;
  }
  if (firstHidden < 0)
    return curve(
      seen.map((v) => place(v[0], v[1])),
      true,
    );
  // The seen stretch of the edge in order, starting after a hidden piece.
  const run: Vec[] = [];
  for (let i = 1; i <= STEPS; i++) {
    const v = ring[(firstHidden + i) % STEPS] as Vec;
    if (v[2] >= 0) run.push(v);
  }
  if (run.length < 2) return disc(0, 0, 0);
  const n = outline.length;
  const start = outline.findIndex(
    (o, i) => o.inside && !outline[(i + n - 1) % n]?.inside,
  );
  const arc: Point[] = [];
  for (let i = 0; i < n; i++) {
    const o = outline[(start + i) % n] as { angle: number; inside: boolean };
    if (!o.inside) break;
    arc.push(place(Math.cos(o.angle), Math.sin(o.angle)));
  }
  const points = run.map((v) => place(v[0], v[1]));
  const end = arc[arc.length - 1] ?? [0, 0];
  const [a, b] = [points[0] as Point, points[points.length - 1] as Point];
  const near =
    Math.hypot(a[0] - end[0], a[1] - end[1]) <=
    Math.hypot(b[0] - end[0], b[1] - end[1]);
  return polygon([...arc, ...(near ? points : points.reverse())]);
}

/** Tufts, tails and buns: where on the head, how far out, how big. */
export function extras(
  style: HairStyle,
): { at: Vec; size: number; behind?: boolean; tail?: Vec }[] {
  switch (style) {
    case "pigtails":
      return [-1, 1].map((s) => ({
        at: scale(onBall(s * 105, 12), 1.12),
        size: 0.24,
        tail: add(scale(onBall(s * 112, -18), 1.42), [0, -0.12, 0]),
        behind: true,
      }));
    case "ponytail":
      return [
        {
          at: scale(onBall(180, 34), 1.05),
          size: 0.26,
          tail: scale(onBall(180, -8), 1.62),
          behind: true,
        },
      ];
    case "bun":
      return [{ at: scale(onBall(180, 66), 1.22), size: 0.36, behind: true }];
    case "curly":
      return [
        { at: scale(onBall(180, 84), 1.02), size: 0.44 },
        ...[-150, -110, -70, -40, -12, 16, 44, 74, 110, 150, 180].flatMap(
          (a) => [
            {
              at: scale(onBall(a, Math.abs(a) < 60 ? 46 : 24), 0.98),
              size: 0.27,
            },
            { at: scale(onBall(a + 15, 66), 1), size: 0.3 },
          ],
        ),
      ];
    default:
      return [];
  }
}
