import {
  fingerNames,
  fingers,
  handJoints,
  type FingerJoints,
} from "./hand-rig";
import { clothesColours, skinTones, type FigureLook } from "./look";
import { poseAt, type HandDemonstration, type HandPose } from "./pose";
import type { Layer } from "./workshop";
import {
  chain,
  ellipse,
  hull,
  mix,
  shade,
  type Disc,
  type Shape,
} from "./shape";
import {
  add,
  apply,
  lean,
  offset,
  raise,
  scale,
  spin,
  turn,
  type Frame,
  type Vec,
} from "./space";
import { paintThings } from "./things";

/** Where the fingertips meet and where the palm is, for what they hold. */
interface Holds {
  /** x, y, half the gap between thumb and index, the angle across it. */
  pinch: number[];
  palm: number[];
}

function paintOne(
  pose: HandPose,
  look: FigureLook,
  size: number,
  mirrored: boolean,
): { layers: Layer[]; holds: Holds } {
  const skin = skinTones[look.skin];
  const top = clothesColours[look.top];
  const edge = { stroke: shade(skin, 0.24), width: 1.5 * Math.sqrt(size) };
  const camera = turn(
    raise(pose.roll ?? 0),
    lean(pose.tip ?? 0),
    spin(pose.turn ?? 0),
  );
  const [atX, atY] = pose.at ?? [0, 0];
  const flip = mirrored ? -1 : 1;
  // Turned about the middle of the palm.
  const place = (v: Vec): Vec => {
    const w = scale(apply(camera, add(v, [0, -25, 0])), size);
    return [flip * w[0] + atX, -w[1] + atY, w[2]];
  };
  const round = (v: Vec, r: number): Disc => {
    const [x, y] = place(v);
    return [x, y, r * size];
  };
  const j = handJoints(pose);
  const wrist: Shape[] = [
    {
      d: hull([round([0, 4, 0], 12.5), round([0, -16, 0], 12)]),
      fill: skin,
      ...edge,
    },
    {
      d: hull([round([0, -15, 0], 14.5), round([0, -26, 0], 15.5)]),
      fill: top,
      stroke: shade(top, 0.18),
      width: edge.width,
    },
  ];
  const heel = round([10, 6, 0], 8.5);
  const ball = j.thumb.points.map((p) => round(p, 8));
  const palm: Shape = {
    d:
      hull([
        heel,
        round([-9, 6, 0], 8.5),
        ...fingerNames.map((name) => round(fingers[name].knuckle, 6.6)),
      ]) + hull([heel, ...ball.slice(0, 2)]),
    fill: skin,
    ...edge,
  };

  const finger = (f: FingerJoints, root: number): Layer => {
    const points = f.points.slice(f === j.thumb ? 1 : 0);
    const tip = f.points[3] as Vec;
    const last = f.frames[2] as Frame;
    const [nx, ny] = place(offset(tip, last, [0, -1.5, -f.r * 0.62]));
    const way = apply(camera, last[1]);
    // How much of the nail is seen.
    const facing = Math.max(0, -apply(camera, last[2])[2]);
    const radii = [f.r * root, f.r, f.r * 0.95, f.r * 0.86].slice(
      -points.length,
    );
    const shapes: Shape[] = [
      {
        d: chain(points.map((p, i) => round(p, radii[i] ?? f.r))),
        fill: skin,
        ...edge,
      },
      {
        d: ellipse(
          nx,
          ny,
          f.r * 0.55 * size,
          f.r * 0.6 * facing * size,
          (Math.atan2(-way[1], flip * way[0]) * 180) / Math.PI + 90,
        ),
        fill: mix(skin, "#ffe9e4", facing > 0.25 ? 0.6 : 0),
      },
      // No line across where the finger grows out of the palm.
      {
        d: hull([round(points[0] as Vec, (radii[0] ?? f.r) * 0.93)]),
        fill: skin,
      },
    ];
    const depth = points.slice(1).map((p) => place(p)[2]);
    return { z: depth.reduce((sum, z) => sum + z, 0) / depth.length, shapes };
  };
  const [thumb, index] = [j.thumb, j.fingers.index].map((f) =>
    place(f.points[3] as Vec),
  ) as [Vec, Vec];
  const [dx, dy] = [index[0] - thumb[0], index[1] - thumb[1]];
  return {
    layers: [
      { z: -2, shapes: [...wrist, palm] },
      ...fingerNames.map((name) => finger(j.fingers[name], 1.02)),
      finger(j.thumb, 1.05),
    ],
    holds: {
      pinch: [
        (thumb[0] + index[0]) / 2,
        (thumb[1] + index[1]) / 2,
        Math.max(Math.hypot(dx, dy) / 2 - 5 * size, 1.5),
        (Math.atan2(dy, dx) * 180) / Math.PI,
      ],
      palm: place([0, 26, 6]).slice(0, 2),
    },
  };
}

/** One or two hands close up, with what they hold. */
export function paintHand(
  demo: HandDemonstration,
  part: number | "still",
  look: FigureLook,
): Shape[] {
  const moment = (poses: HandPose[]) =>
    part === "still"
      ? (poses[demo.still] as HandPose)
      : poseAt({ poses, even: demo.even }, part);
  const pose = moment(demo.poses);
  const size = demo.size ?? 1;
  const right = paintOne(pose, look, size, false);
  const left = demo.other && paintOne(moment(demo.other), look, size, true);
  const things = {
    ...pose.things,
    ...right.holds,
    ...(left && { pinchL: left.holds.pinch, palmL: left.holds.palm }),
  };
  return [
    ...right.layers,
    ...(left?.layers ?? []),
    ...paintThings(demo.props ?? [], things),
  ]
    .sort((a, b) => a.z - b.z)
    .flatMap((layer) => layer.shapes);
}
