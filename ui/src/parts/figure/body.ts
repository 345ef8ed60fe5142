import { paintHead } from "./head";
import { paintArm, paintLeg, paintOrthosis, paintTorso } from "./limbs";
import type { Aid, FigureLook } from "./look";
import type { BodyDemonstration, BodyPose } from "./pose";
import { paintProps } from "./props";
import { joints, type ArmJoints, type Joints, type LegJoints } from "./rig";
import { ellipse, type Shape } from "./shape";
import { apply, lean, spin, turn, type Frame, type Vec } from "./space";
import { DEPTH, type Layer } from "./workshop";

/** From where the figure is seen: turned towards the viewer, from a bit above. */
const cameras: Record<BodyDemonstration["view"], Frame> = {
  side: turn(lean(5), spin(20)),
  corner: turn(lean(10), spin(52)),
  front: turn(lean(12), spin(90)),
};

/** Moves everything that hangs on a body into the viewer's space. */
function seen(j: Joints, camera: Frame): Joints {
  const at = (v: Vec) => apply(camera, v);
  const frame = (f: Frame) => turn(camera, f);
  const arm = (a: ArmJoints): ArmJoints => ({
    shoulder: at(a.shoulder),
    elbow: at(a.elbow),
    wrist: at(a.wrist),
    tip: at(a.tip),
    frame: frame(a.frame),
  });
  const leg = (l: LegJoints): LegJoints => ({
    hip: at(l.hip),
    knee: at(l.knee),
    ankle: at(l.ankle),
    heel: at(l.heel),
    toes: at(l.toes),
    frame: frame(l.frame),
    shinFrame: frame(l.shinFrame),
  });
  const [a, b, c, d] = j.spine;
  const [e, f, g, h] = j.frames;
  return {
    spine: [at(a), at(b), at(c), at(d)],
    frames: [frame(e), frame(f), frame(g), frame(h)],
    head: at(j.head),
    headFrame: frame(j.headFrame),
    armR: arm(j.armR),
    armL: arm(j.armL),
    legR: leg(j.legR),
    legL: leg(j.legL),
  };
}

const mean = (...depths: number[]) =>
  depths.reduce((sum, z) => sum + z, 0) / depths.length;

/** The figure in one pose, from back to front. */
export function paintBody(
  pose: BodyPose,
  demo: BodyDemonstration,
  look: FigureLook,
  allowed: readonly Aid[],
  part: number,
): Shape[] {
  const camera = cameras[demo.view];
  const world = joints(pose, demo.plant);
  const j = seen(world, camera);
  const aid = allowed.find((a) => a === look.aid);
  const centre = mean(j.spine[0][2], j.spine[3][2]);
  // Far limbs lie in the shade, as deep as they are far.
  const dark = (z: number) =>
    Math.min(Math.max((centre - z - 4) / 12, 0), 1) * 0.2;

  const leg = (l: LegJoints): Layer => {
    const shapes = paintLeg(l, look, dark(l.hip[2]));
    if (aid === "orthosis") shapes.push(...paintOrthosis(l, dark(l.hip[2])));
    return { z: mean(l.knee[2], l.ankle[2], l.hip[2]) - 3, shapes };
  };
  const arm = (a: ArmJoints): Layer => {
    const shapes = paintArm(a, look, dark(a.shoulder[2]));
    const depth = mean(a.elbow[2], a.wrist[2], a.shoulder[2]) + 3;
    // Raised arms pass behind the head, so that no face is ever hidden.
    const raised = a.wrist[1] > j.head[1] + 2;
    return { z: raised ? Math.min(depth, j.head[2]) : depth, shapes };
  };
  const layers: Layer[] = [
    { z: DEPTH.floor - 100, shapes: [shadow(world, camera)] },
    ...paintProps(demo, pose, camera, aid, part),
    leg(j.legR),
    leg(j.legL),
    { z: centre, shapes: paintTorso(j, look) },
    arm(j.armR),
    arm(j.armL),
    { z: j.head[2] + 0.5, shapes: paintHead(j.head, j.headFrame, look) },
  ];
  return layers.sort((a, b) => a.z - b.z).flatMap((layer) => layer.shapes);
}

/** The soft shadow on the floor, below whatever is widest. */
function shadow(j: Joints, camera: Frame): Shape {
  const legs = [j.legR, j.legL].flatMap((l) => [l.toes, l.heel, l.knee]);
  const xs = [j.spine[0], j.spine[3], ...legs].map(
    (p) => apply(camera, [p[0], 0, p[2]])[0],
  );
  const [left, right] = [Math.min(...xs) - 14, Math.max(...xs) + 14];
  const d = ellipse((left + right) / 2, 0, (right - left) / 2, 5);
  return { d, fill: "#2d2a4a", opacity: 0.1 };
}
