import { middle } from "./aids";
import { armchair, chair, walker, wall, wheelchair, wood } from "./furniture";
import type { Aid } from "./look";
import type { BodyDemonstration, BodyPose } from "./pose";
import { curve, disc, ellipse, hull, mix, polyline, shade } from "./shape";
import type { Disc, Point, Shape } from "./shape";
import type { Frame, Vec } from "./space";
import { DEPTH, Workshop, type Layer } from "./workshop";

/** Where a thing is, and what else its drawing may ask for. */
interface Placed {
  x: number;
  y: number;
  z: number;
  size?: number;
  /** How far it has rolled. */
  rolled: number;
  aid?: Aid;
  /** How much of the movement is over, 0 to 1. */
  part: number;
}

type Maker = (w: Workshop, at: Placed) => Layer[];

const mint = "#8fd3c0";

function ball(w: Workshop, at: Placed, r: number, colour: string): Shape[] {
  const [x, y] = w.at([at.x, at.y, at.z]);
  const c = Math.cos(at.rolled);
  const s = Math.sin(at.rolled);
  const seam = (bow: number): Shape => ({
    d: curve(
      [-1, -0.6, 0, 0.6, 1].map((t): Point => {
        const [u, v] = [t * r * 0.96, bow * r * (1 - t * t)];
        return [x + u * c - v * s, y + u * s + v * c];
      }),
    ),
    fill: "none",
    stroke: mix(colour, "#ffffff", 0.75),
    width: Math.max(1.4, r * 0.11),
  });
  return [
    { d: disc(x, y, r), fill: colour, stroke: shade(colour, 0.16), width: 1.2 },
    seam(0.43),
    seam(-0.43),
    {
      d: ellipse(x - r * 0.35, y - r * 0.45, r * 0.22, r * 0.14, -35),
      fill: "#ffffff",
      opacity: 0.55,
    },
  ];
}

/** An arrow standing on the floor: which way it goes. */
function arrow(
  on: (along: number, up: number) => Point,
  long: number,
): Layer[] {
  const head = Math.sign(long) * 9;
  const d =
    polyline([on(0, 0), on(long, 0)]) +
    polyline([on(long - head, -9), on(long, 0), on(long - head, 9)]);
  const shape = { d, fill: "none", stroke: "#26b47c", width: 5 };
  return [{ z: DEPTH.back + 200, shapes: [shape] }];
}

const makers: Record<string, Maker> = {
  chair: (w, { x, z, aid }) =>
    aid === "wheelchair" ? wheelchair(w, x) : chair(w, x, z),
  armchair: (w, { x, z, aid }) =>
    aid === "wheelchair" ? wheelchair(w, x) : armchair(w, x, z),
  wall: (w, { x }) => wall(w, x),
  step: (w, { x, z, size = 16 }) => {
    const block = w.block([x - 16, 0, z - 22], [x + 16, size, z + 22], wood);
    return [{ z: DEPTH.back + 10, shapes: block }];
  },
  mat: (w, { x, z, size = 90 }) => {
    const from: Vec = [x - size, -4, z - 24];
    const shapes = w.block(from, [x + size, -0.5, z + 24], mint);
    return [{ z: DEPTH.floor, shapes }];
  },
  "mat-across": (w, { x, size = 90 }) => {
    const shapes = w.block([x - 28, -4, -size], [x + 28, -0.5, size], mint);
    return [{ z: DEPTH.floor, shapes }];
  },
  cushion: (w, { x, z }) => {
    const colour = "#c9b6f2";
    const corners: Vec[] = [
      [x - 9, 4.5, z - 24],
      [x - 9, 4.5, z + 24],
      [x + 9, 4.5, z - 24],
      [x + 9, 4.5, z + 24],
    ];
    const d = hull(corners.map((corner): Disc => [...w.at(corner), 5]));
    const shape = { d, fill: colour, stroke: shade(colour, 0.2), width: 1.2 };
    return [{ z: DEPTH.back + 10, shapes: [shape] }];
  },
  ball: (w, at) => [
    {
      z: w.depth([at.x, at.y, at.z]) + 8,
      shapes: ball(w, at, at.size ?? 10, "#ffc83d"),
    },
  ],
  "therapy-ball": (w, at) => [
    { z: DEPTH.back + 40, shapes: ball(w, at, at.size ?? 24, "#4aa3f0") },
  ],
  apple: (w, { x, y, z }) => [
    {
      z: 40,
      shapes: [
        { d: ellipse(...w.at([x, y, z]), 6.5, 6), fill: "#ef5a4c" },
        w.bar(1.6, "#7a4a2b", [x, y + 5, z], [x, y + 10, z]),
      ],
    },
  ],
  /** Tape on the floor. */
  line: (w, { x, z, size = 60 }) => [
    {
      z: DEPTH.floor + 100,
      shapes: [w.bar(5, "#ff9f6b", [x - size, 0, z], [x + size, 0, z])],
    },
  ],
  arrow: (w, { x, z, size = 24 }) =>
    arrow((along, up) => w.at([x + along, 10 + up, z]), size),
  "arrow-sideways": (w, { x, z, size = 24 }) =>
    arrow((along, up) => w.at([x, 10 + up, z + along]), size),
  /** Marks that pass below someone who walks on the spot; y of them a round. */
  ground: (w, { y, size = 40, part }) => {
    const moved = ((((-part * y) % 1) + 1) % 1) * size;
    const marks = [-2, -1, 0, 1].map((i): Shape => {
      const at = i * size + moved;
      return {
        ...w.bar(3, "#cfbd98", [at - 7, 0, 14], [at + 7, 0, 14]),
        opacity: Math.max(0, 1 - Math.abs(at) / 46),
      };
    });
    return [{ z: DEPTH.floor + 100, shapes: marks }];
  },
};

/** Everything that is not the body: furniture, toys, and the child's aid. */
export function paintProps(
  demo: BodyDemonstration,
  pose: BodyPose,
  camera: Frame,
  aid: Aid | undefined,
  part: number,
): Layer[] {
  const w = new Workshop(camera);
  const layers: Layer[] = aid === "walker" ? walker(w, middle(demo.plant)) : [];
  for (const { kind, follows, size, ...place } of demo.props ?? []) {
    // Whoever stands at a walker needs no chair to hold on to.
    if (aid === "walker" && kind === "chair") continue;
    const make = makers[kind];
    if (!make) throw new Error(`no drawing for ${kind}`);
    const thing = (follows && pose.things?.[follows]) || [];
    const [x = place.x ?? 0, y = place.y ?? 0, z = place.z ?? 0, rolled = 0.5] =
      thing;
    layers.push(...make(w, { x, y, z, size, rolled, aid, part }));
  }
  return layers;
}
