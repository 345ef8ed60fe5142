import { curve, flat, mix, polygon, polyline, shade } from "./shape";
import type { Point, Shape } from "./shape";
import { add, apply, dot, type Frame, type Vec } from "./space";

/** Shapes that lie at the same depth; the nearer, the greater. */
export interface Layer {
  z: number;
  shapes: Shape[];
}

/** Depths of things that never pass before or behind a limb. */
export const DEPTH = { floor: -900, back: -400, front: 60 } as const;

/** Draws straight-sided things in space, as the camera sees them. */
export class Workshop {
  constructor(private readonly camera: Frame) {}

  at(v: Vec): Point {
    return flat(apply(this.camera, v));
  }

  depth(v: Vec): number {
    return apply(this.camera, v)[2];
  }

  /** A block between two corners, its three seen faces in three tones. */
  block(from: Vec, to: Vec, colour: string): Shape[] {
    const faces: { normal: Vec; axis: 0 | 1 | 2; tone: string }[] = [
      { normal: [1, 0, 0], axis: 0, tone: shade(colour, 0.14) },
      { normal: [0, 0, 1], axis: 2, tone: colour },
      { normal: [0, 1, 0], axis: 1, tone: mix(colour, "#ffffff", 0.3) },
    ];
    return faces.map(({ normal, axis, tone }) => {
      const toViewer = dot(apply(this.camera, normal), [0, 0, 1]);
      const fixed = toViewer >= 0 ? to[axis] : from[axis];
      const [u, v] = ([0, 1, 2] as const).filter((i) => i !== axis);
      const corner = (a: Vec, b: Vec): Point => {
        const p: [number, number, number] = [0, 0, 0];
        p[axis] = fixed;
        if (u !== undefined) p[u] = a[u];
        if (v !== undefined) p[v] = b[v];
        return this.at(p);
      };
      const corners = [
        corner(from, from),
        corner(to, from),
        corner(to, to),
        corner(from, to),
      ];
      return { d: polygon(corners), fill: tone, stroke: tone, width: 2 };
    });
  }

  bar(width: number, colour: string, ...points: Vec[]): Shape {
    const d = polyline(points.map((p) => this.at(p)));
    return { d, fill: "none", stroke: colour, width };
  }

  /** A ring standing along the way the body faces. */
  wheel(
    centre: Vec,
    r: number,
    width: number,
    colour: string,
    fill = "none",
  ): Shape {
    const points: Point[] = [];
    for (let i = 0; i < 24; i++) {
      const a = (i / 24) * 2 * Math.PI;
      points.push(this.at(add(centre, [Math.cos(a) * r, Math.sin(a) * r, 0])));
    }
    return { d: curve(points, true), fill, stroke: colour, width };
  }
}
