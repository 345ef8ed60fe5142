import { cap, extras, hairEdge, onBall } from "./hair";
import { hairColours, skinTones, type FigureLook } from "./look";
import { RADIUS } from "./measures";
import {
  chain,
  curve,
  disc,
  ellipse,
  flat,
  hull,
  mix,
  shade,
  type Disc,
  type Point,
  type Shape,
} from "./shape";
import {
  add,
  apply,
  cross,
  dot,
  scale,
  subtract,
  unit,
  type Frame,
  type Vec,
} from "./space";

const ink = "#2d2a4a";

/** How light a colour is, 0 to 1. */
const brightness = (colour: string): number =>
  [1, 3, 5].reduce((sum, i) => sum + parseInt(colour.slice(i, i + 2), 16), 0) /
  765;

/**
 * The face turns a little towards the viewer, as in a picture book: a strict
 * profile looks at nobody.
 */
function friendly(frame: Frame): Frame {
  const viewer: Vec = [0, 0, 1];
  const x = unit(add(frame[0], scale(viewer, 0.75)));
  const y = unit(subtract(frame[1], scale(x, dot(frame[1], x))));
  return [x, y, cross(x, y)];
}

/** A head drawn large, whose mouth is drawn by somebody else. */
export interface CloseUp {
  radius: number;
  /** What lies over the ball of the head and under its face: chin, cheeks. */
  flesh: Shape[];
  mouth: Shape[];
  /** Eyes closed, 0 to 1. */
  closed: number;
}

/** A friendly head, from any side. */
export function paintHead(
  centre: Vec,
  frame: Frame,
  look: FigureLook,
  near?: CloseUp,
): Shape[] {
  const R = near?.radius ?? RADIUS.head;
  const skin = skinTones[look.skin];
  const scarf = look.hair === "headscarf";
  const hair = scarf
    ? mix("#8b6be0", "#ffffff", 0.1)
    : hairColours[look.hair_colour];
  const c = flat(centre);
  const face = friendly(frame);
  const at = (v: Vec, out = 1): { p: Point; z: number } => {
    const w = apply(face, v);
    return { p: [c[0] + w[0] * R * out, c[1] - w[1] * R * out], z: w[2] };
  };
  const shapes: Shape[] = [];
  // On dark skin, lines are lighter than it and the eyes show their white.
  const deep = brightness(skin) < 0.45;
  const feature = deep ? mix(skin, "#ffe1d3", 0.7) : ink;
  const nothing = { d: disc(...c, 0), width: 0 };

  const tufts = extras(look.hair).map((e) => ({
    ...e,
    ...at(e.at),
    end: e.tail && at(e.tail),
  }));
  const tuft = ({ p, size, end }: (typeof tufts)[number]): Shape => {
    if (!end) return { d: disc(...p, R * size), fill: hair };
    const belly: Disc = [
      (p[0] + end.p[0]) / 2,
      (p[1] + end.p[1]) / 2,
      R * size * 1.15,
    ];
    return {
      d: chain([[...p, R * size * 0.8], belly, [...end.p, R * 0.09]]),
      fill: hair,
    };
  };
  // A scarf goes around the chin.
  if (scarf) {
    const chin = at(onBall(0, -70), near ? 0.85 : 0.45).p;
    const wrap = hull([
      [...c, R * 1.09],
      [...chin, R * 0.72],
    ]);
    shapes.push({ d: wrap, fill: shade(hair, 0.12) });
  }
  // A tail on the near side hangs before the head, one on the far side behind.
  shapes.push(...tufts.filter((e) => e.z < 0.2).map(tuft));

  const ear = (s: number) => {
    const e = at(onBall(s * 95, -8), 1.02);
    return {
      d:
        e.z > -0.25 && !scarf
          ? ellipse(...e.p, R * 0.19, R * 0.22)
          : disc(...c, 0),
      fill: shade(skin, 0.1),
    };
  };
  shapes.push(ear(1), ear(-1), { d: disc(...c, R), fill: skin });

  /** A spot on the ball, narrower where the ball turns away. */
  const dab = (
    azimuth: number,
    elevation: number,
    rx: number,
    ry: number,
    fill: string,
  ): Shape => {
    const e = at(onBall(azimuth, elevation));
    const tilt = (Math.atan2(face[1][0], face[1][1]) * 180) / Math.PI;
    const thin = Math.min(1, Math.max(0.45, e.z * 1.25));
    return e.z > 0.08
      ? { d: ellipse(...e.p, rx * R * thin, ry * R, tilt), fill }
      : { ...nothing, fill };
  };
  /** A line over the ball, from one angle to another. */
  const stroke = (
    from: number,
    to: number,
    elevation: (t: number) => number,
    width: number,
    colour = ink,
  ): Shape => {
    const points = [];
    for (let i = 0; i <= 8; i++) {
      const t = i / 4 - 1;
      const middle = (from + to) / 2;
      const e = at(onBall(middle + ((to - from) / 2) * t, elevation(t)));
      if (e.z > 0.04) points.push(e.p);
    }
    return points.length > 1
      ? { d: curve(points), fill: "none", stroke: colour, width: width * R }
      : { ...nothing, fill: "none", stroke: colour };
  };

  // In a close-up the eyes make room for the mouth.
  const up = near ? 9 : 0;
  if (near) shapes.push(...near.flesh);
  const blush = mix(skin, "#ff5a4d", 0.38);
  for (const s of [1, -1])
    shapes.push(dab(s * (38 + up / 3), -24 + up, 0.2, 0.14, blush));
  const closed = (near?.closed ?? 0) > 0.5;
  for (const s of [1, -1])
    shapes.push(
      deep && !closed
        ? dab(s * 21, up - 3, 0.15, 0.18, "#fffaf5")
        : { ...nothing, fill: "#fffaf5" },
      closed
        ? stroke(s * 14, s * 28, (t) => up - 6 + 4 * t * t, 0.07, feature)
        : dab(s * 21, up - 3, 0.105, 0.135, ink),
      closed
        ? { ...nothing, fill: ink }
        : dab(s * 21 - 2.5, up, 0.035, 0.045, "#ffffff"),
    );
  shapes.push(
    stroke(
      -4,
      4,
      (t) => up / 2 - 16 + 3 * t * t,
      0.06,
      deep ? mix(skin, "#ffffff", 0.22) : shade(skin, 0.26),
    ),
  );
  if (near) shapes.push(...near.mouth);
  else shapes.push(stroke(-16, 16, (t) => -34 + 9 * t * t, 0.085, feature));
  const natural = shade(scarf ? hairColours[look.hair_colour] : hair, 0.2);
  // Brows that would vanish on the skin are drawn as its lines are.
  const brow =
    Math.abs(brightness(natural) - brightness(skin)) < 0.1
      ? deep
        ? mix(skin, "#1c0f0a", 0.6)
        : shade(skin, 0.4)
      : natural;
  for (const s of [1, -1])
    shapes.push(
      stroke(s * 12, s * 29, (t) => up * 0.9 + 19 - 3 * t * t - t, 0.065, brow),
    );
  if (look.glasses) for (const s of [1, -1]) shapes.push(...glasses(s, at, R));

  shapes.push({
    d: cap(face, (a) => hairEdge(look.hair, a), c, R * 1.045),
    fill: hair,
  });
  shapes.push(...tufts.filter((e) => e.z >= 0.2).map(tuft));
  return shapes;
}

const glassesColour = "#3d6fd8";

function glasses(
  side: number,
  at: (v: Vec) => { p: Point; z: number },
  R: number,
): Shape[] {
  const ring: Point[] = [];
  for (let i = 0; i < 16; i++) {
    const a = (i / 8) * Math.PI;
    const e = at(onBall(side * 22 + Math.cos(a) * 15, -4 + Math.sin(a) * 14));
    if (e.z > 0.04) ring.push(e.p);
  }
  const bow = [38, 60, 85]
    .map((a) => at(onBall(side * a, -3)))
    .filter((e) => e.z > 0.04)
    .map((e) => e.p);
  return [ring, bow].map((points, i) => ({
    d: points.length > 1 ? curve(points, i === 0) : "M0 0",
    fill: "none",
    stroke: glassesColour,
    width: (points.length > 1 ? 0.055 : 0) * R,
  }));
}
