import { clothesColours, skinTones, type FigureLook } from "./look";
import { RADIUS } from "./measures";
import type { ArmJoints, Joints, LegJoints } from "./rig";
import { chain, flat, hull, shade, type Disc, type Shape } from "./shape";
import { between, offset, type Vec } from "./space";

const shoe = "#3a3556";
const sole = "#f4f1fb";
const sock = "#ffffff";
const shell = "#cfe3ff";
const strap = "#ff7a59";

const round = (v: Vec, r: number): Disc => [...flat(v), r];

/** A fill and its own darker line, which keeps limbs of one colour apart. */
const edged = (fill: string) => ({
  fill,
  stroke: shade(fill, 0.17),
  width: 1.2,
});

/** An arm with its hand and sleeve; `dark` is how deep it lies in the shade. */
export function paintArm(
  a: ArmJoints,
  look: FigureLook,
  dark: number,
): Shape[] {
  const skin = shade(skinTones[look.skin], dark);
  const top = shade(clothesColours[look.top], dark);
  const arm = chain([
    round(a.shoulder, RADIUS.shoulder - 1),
    round(a.elbow, RADIUS.elbow),
    round(a.wrist, RADIUS.wrist),
    round(a.tip, RADIUS.hand),
  ]);
  const thumb = hull([
    round(offset(a.wrist, a.frame, [0, -3, 0]), 2.6),
    round(offset(a.wrist, a.frame, [6, -7, 0]), 2.2),
  ]);
  const sleeve = hull([
    round(a.shoulder, RADIUS.shoulder + 0.8),
    round(between(a.shoulder, a.elbow, 0.62), RADIUS.shoulder + 0.2),
  ]);
  return [
    { d: arm + thumb, ...edged(skin) },
    { d: sleeve, ...edged(top) },
    // No line across where the sleeve grows out of the shirt.
    { d: hull([round(a.shoulder, RADIUS.shoulder + 1)]), fill: top },
  ];
}

/** A leg with its shoe and trousers. */
export function paintLeg(
  l: LegJoints,
  look: FigureLook,
  dark: number,
): Shape[] {
  const skin = shade(skinTones[look.skin], dark);
  const bottoms = shade(clothesColours[look.bottoms], dark);
  const foot = (lift: number, grow: number): Disc[] => {
    const up = (v: Vec, y: number) => offset(v, l.frame, [0, y, 0]);
    return [
      round(up(l.heel, lift), RADIUS.heel + grow),
      round(up(between(l.heel, l.toes, 0.6), lift + 0.6), RADIUS.heel + grow),
      round(up(l.toes, lift), RADIUS.toes + grow),
    ];
  };
  const leg = chain([
    round(l.hip, RADIUS.thigh - 0.6),
    round(l.knee, RADIUS.knee - 0.6),
    round(l.ankle, RADIUS.ankle - 1),
  ]);
  const ankle = hull([
    round(between(l.ankle, l.knee, 0.14), RADIUS.ankle - 0.4),
    round(l.ankle, RADIUS.ankle - 0.6),
  ]);
  const upper = hull([round(l.ankle, RADIUS.ankle - 1.2), ...foot(1.4, -0.6)]);
  const clothed =
    look.legs === "shorts"
      ? hull([
          round(l.hip, RADIUS.thigh + 0.6),
          round(between(l.hip, l.knee, 0.66), RADIUS.thigh + 0.4),
        ])
      : chain([
          round(l.hip, RADIUS.thigh),
          round(l.knee, RADIUS.knee),
          round(between(l.knee, l.ankle, 0.82), RADIUS.ankle + 0.4),
        ]);
  return [
    { d: leg, ...edged(skin) },
    { d: ankle, ...edged(shade(sock, dark * 0.8)) },
    { d: hull(foot(-0.6, 0.2)), ...edged(shade(sole, dark)) },
    { d: upper, fill: shade(shoe, dark) },
    { d: clothed, ...edged(bottoms) },
    { d: hull([round(l.hip, RADIUS.thigh + 0.7)]), fill: bottoms },
  ];
}

/** An ankle-foot orthosis: a light shell behind the calf and under the foot. */
export function paintOrthosis(l: LegJoints, dark: number): Shape[] {
  const back = (v: Vec, x: number) => offset(v, l.shinFrame, [x, 0, 0]);
  const around = (part: number, r: number): Shape => {
    const p = between(l.knee, l.ankle, part);
    const d = hull([round(back(p, -r), 1.7), round(back(p, r), 1.7)]);
    return { d, fill: shade(strap, dark) };
  };
  const splint = chain([
    round(back(between(l.knee, l.ankle, 0.28), -3.4), 4.6),
    round(back(l.ankle, -3), 4.4),
    round(offset(l.heel, l.frame, [-0.5, -1, 0]), 5),
    round(offset(l.toes, l.frame, [-3, -3.2, 0]), 2.4),
  ]);
  return [
    { d: splint, ...edged(shade(shell, dark)) },
    around(0.4, RADIUS.knee - 1),
    around(0.94, RADIUS.ankle),
  ];
}

/** Neck, shirt and hips, in the order they are painted. */
export function paintTorso(j: Joints, look: FigureLook): Shape[] {
  const slice = (
    i: 0 | 1 | 2 | 3,
    half: number,
    r: number,
    down = 0,
  ): Disc[] => {
    const [centre, frame] = [j.spine[i], j.frames[i]];
    return [1, -1].map((side) =>
      round(offset(centre, frame, [0, -down, side * half]), r),
    );
  };
  const shoulders = slice(3, 9.5, RADIUS.chest - 1, 4);
  const chest = slice(2, 7.5, RADIUS.chest);
  const waist = slice(1, 6.5, RADIUS.chest);
  const low = slice(0, 6.2, RADIUS.hips - 1.2);
  const top = j.spine[3];
  const neck = hull([round(top, 6), round(between(top, j.head, 0.55), 5.5)]);
  const shirt =
    hull([...shoulders, ...chest]) +
    hull([...chest, ...waist]) +
    hull([...waist, ...low]);
  const hips = hull([
    ...slice(0, 6, RADIUS.hips),
    round(j.legR.hip, RADIUS.thigh + 0.3),
    round(j.legL.hip, RADIUS.thigh + 0.3),
  ]);
  return [
    { d: neck, fill: shade(skinTones[look.skin], 0.12) },
    { d: shirt, ...edged(clothesColours[look.top]) },
    { d: hips, fill: clothesColours[look.bottoms] },
  ];
}
