import { describe, expect, test } from "vitest";
import exercises from "$library/exercises.json";
import demonstrations from "$library/demonstrations.json";
import { withAid } from "./aids";
import { fingerNames, HAND_LIMITS } from "./hand-rig";
import { aids, type Aid } from "./look";
import { LIMITS } from "./measures";
import { MOUTH_LIMITS } from "./mouth";
import { explicit, poseAt } from "./pose";
import type {
  BodyDemonstration,
  BodyPose,
  Demonstration,
  HandPose,
  MouthPose,
} from "./pose";
import {
  bent,
  joints,
  limb,
  lowest,
  type ArmJoints,
  type Joints,
  type LegJoints,
} from "./rig";
import { demonstrationIds, demonstrationOf } from "./scene";
import { dot, subtract, unit, type Frame, type Vec } from "./space";

const all = demonstrationIds.map((id): [string, Demonstration] => [
  id,
  demonstrationOf(id) as Demonstration,
]);
const of = <K extends Demonstration["kind"]>(kind: K) =>
  all.filter(
    (entry): entry is [string, Extract<Demonstration, { kind: K }>] =>
      entry[1].kind === kind,
  );
const moments = Array.from({ length: 24 }, (_, i) => i / 24);

/** What stands in a pose besides angles. */
const besides = ["hold", "take", "things"];

/** Everything that lies outside its range or has none, as readable text. */
const outside = (
  values: Record<string, number | undefined>,
  limits: Record<string, readonly [number, number]>,
): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const range = limits[name];
    if (!range) return [`${name} is no joint`];
    return value >= range[0] && value <= range[1]
      ? []
      : [`${name} ${Math.round(value)}`];
  });

/** The keys of a pose that nobody draws. */
const unknown = (pose: object, ...known: readonly string[]): string[] =>
  Object.keys(pose).filter((key) => ![...known, ...besides].includes(key));

const named = (part: string, values: object) =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== "reach")
      .map(([name, value]) => [`${part}.${name}`, value as number]),
  );

/** The poses of a body as somebody does them with an aid. */
const aided = (
  demo: BodyDemonstration,
  aid: Aid | "none",
): BodyDemonstration => ({
  ...demo,
  poses: demo.poses.map((pose) => withAid(pose, demo.plant, aid, aids)),
});

/** Each body demonstration without an aid, and with each that it allows. */
const bodies = of("body").flatMap(([id, demo]) => {
  const allowed = exercises
    .filter((exercise) => exercise.demo === id)
    .flatMap((exercise) => exercise.allows as Aid[]);
  return (["none", ...allowed] as const).map(
    (aid): [string, Aid | "none", BodyDemonstration] => [
      id,
      aid,
      aided(demo, aid),
    ],
  );
});

/** A limb's way in the frame it hangs on: forward, up, and away from the body. */
function angles(from: Vec, to: Vec, frame: Frame, side: 1 | -1) {
  const way = unit(subtract(to, from));
  const [x, y, z] = frame.map((axis) => dot(way, axis)) as [
    number,
    number,
    number,
  ];
  const degrees = 180 / Math.PI;
  const flex = Math.atan2(x, -y) * degrees;
  return {
    // A limb straight out to the side points neither forward nor back.
    flex: Math.abs(z) > 0.9 ? 0 : flex < -150 ? flex + 360 : flex,
    out: Math.asin(Math.min(1, Math.max(-1, side * z))) * degrees,
  };
}

/** The angle between shin and foot, from standing straight: toes up is more. */
function ankle(l: LegJoints): number {
  const shin = unit(subtract(l.ankle, l.knee));
  return (Math.asin(-dot(l.frame[0], shin)) * 180) / Math.PI;
}

/** What the joints really do, however the pose says it. */
function real(j: Joints): Record<string, number>[] {
  const [pelvis, , , chest] = j.frames;
  const arm = (a: ArmJoints, side: 1 | -1) => {
    const { flex, out } = angles(a.shoulder, a.elbow, chest, side);
    return {
      "arm.flex": flex,
      "arm.out": out,
      "arm.elbow": bent(a.shoulder, a.elbow, a.wrist),
      "arm.wrist": bent(a.elbow, a.wrist, a.tip),
    };
  };
  const leg = (l: LegJoints, side: 1 | -1) => {
    const { flex, out } = angles(l.hip, l.knee, pelvis, side);
    return {
      "leg.flex": flex,
      "leg.out": out,
      "leg.knee": bent(l.hip, l.knee, l.ankle),
      "leg.foot": ankle(l),
    };
  };
  return [arm(j.armR, 1), arm(j.armL, -1), leg(j.legR, 1), leg(j.legL, -1)];
}

/** A little more than the limits: between two poses a joint may give. */
const SUPPLE = 5;
const supple = Object.fromEntries(
  Object.entries(LIMITS).map(([name, [least, most]]) => [
    name,
    [least - SUPPLE, most + SUPPLE] as const,
  ]),
);

describe("the body", () => {
  test.each(of("body"))("%s says nothing that nobody draws", (id, demo) => {
    const raw = (demonstrations as unknown as Record<string, Demonstration>)[
      id
    ];
    const keys = ["pitch", "roll", "turn", "twist", "spine", "neck", "arms"];
    const limbs = ["armR", "armL", "legs", "legR", "legL"];
    const places = ["hip", "lift", "x"];
    expect(
      (raw?.poses as object[]).flatMap((pose) =>
        unknown(pose, ...keys, ...limbs, ...places),
      ),
    ).toEqual([]);
    follow(demo);
  });

  test.each(of("body"))("%s keeps within the joints' limits", (_, demo) => {
    const wrong = demo.poses.flatMap((pose: BodyPose) => [
      ...[pose.armR, pose.armL].flatMap((arm) =>
        outside(named("arm", limb(pose.arms, arm)), LIMITS),
      ),
      ...[pose.legR, pose.legL].flatMap((leg) => {
        const all = limb(pose.legs, leg);
        // With a place to be, the foot's angle counts from the floor, and
        // the knee's way out is not the hip's.
        return outside(
          named("leg", all.reach ? { ...all, foot: 0, out: 0 } : all),
          LIMITS,
        );
      }),
      ...outside(named("spine", pose.spine ?? {}), LIMITS),
      ...outside(named("neck", pose.neck ?? {}), LIMITS),
    ]);
    expect(wrong).toEqual([]);
  });

  test.each(bodies)("%s (%s) bends no joint too far, ever", (_, __, demo) => {
    const wrong = moments.flatMap((part) =>
      real(joints(poseAt(demo, part), demo.plant)).flatMap((values) =>
        outside(values, supple),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test.each(bodies)("%s (%s) reaches what it reaches for", (_, __, demo) => {
    const missed = demo.poses.flatMap((pose: BodyPose) => {
      const j = joints(pose, demo.plant);
      const far = (
        name: string,
        at: readonly number[],
        goal: readonly number[] | undefined,
      ) =>
        goal && Math.hypot(...at.map((v, i) => v - (goal[i] ?? 0))) > 2.5
          ? [`${name} ${goal.join(" ")}`]
          : [];
      return [
        ...far("armR", j.armR.wrist, limb(pose.arms, pose.armR).reach),
        ...far("armL", j.armL.wrist, limb(pose.arms, pose.armL).reach),
        ...far("legR", j.legR.ankle, limb(pose.legs, pose.legR).reach),
        ...far("legL", j.legL.ankle, limb(pose.legs, pose.legL).reach),
      ];
    });
    expect(missed).toEqual([]);
  });

  test.each(bodies)("%s (%s) stands on the floor, not in it", (id, _, demo) => {
    const heights = moments.map((part) =>
      lowest(joints(poseAt(demo, part), demo.plant)),
    );
    expect(Math.min(...heights)).toBeGreaterThan(-3);
    // Somebody who sits or jumps is in the air; everybody else is not.
    const held = demo.props?.some((p) =>
      /chair|ball|step|cushion/.test(p.kind),
    );
    if (!held && !/jump|hop/.test(id))
      for (const pose of demo.poses as BodyPose[])
        expect(lowest(joints(pose, demo.plant))).toBeLessThan(4);
  });

  test("a joint that is misspelt is found", () => {
    expect(outside(named("arm", { flx: 10 }), LIMITS)).toEqual([
      "arm.flx is no joint",
    ]);
    expect(unknown({ hold: 1, pich: 3 }, "pitch")).toEqual(["pich"]);
  });

  test("a limb that is told where to be is measured where it bends", () => {
    const sat = joints({ hip: [0, 38, 0], legs: { reach: [31, 9, 9] } });
    const [, , leg] = real(sat);
    expect(leg?.["leg.flex"]).toBeGreaterThan(60);
    expect(leg?.["leg.knee"]).toBeGreaterThan(60);
    const folded = joints({ hip: [0, 68, 0], legs: { reach: [0, 66, 8] } });
    expect(
      real(folded).flatMap((values) => outside(values, supple)),
    ).not.toEqual([]);
  });
});

/** Whatever follows something follows what every pose says, and nothing is said in vain. */
function follow({ props = [], ...demo }: Demonstration): void {
  const own = demo.kind === "hand" ? ["pinch", "palm", "pinchL", "palmL"] : [];
  const followed = props.flatMap(({ follows }) => follows ?? []);
  for (const { things = {} } of demo.poses) {
    for (const name of followed)
      expect([...Object.keys(things), ...own]).toContain(name);
    for (const name of Object.keys(things)) expect(followed).toContain(name);
  }
}

describe("hands and mouths", () => {
  test.each(of("hand"))("%s keeps within the fingers' limits", (_, demo) => {
    const poses: HandPose[] = [...demo.poses, ...(demo.other ?? [])];
    const places = ["turn", "tip", "roll", "at", "fingers", "thumb"];
    const wrong = poses.flatMap((pose) => [
      ...unknown(pose, ...places, ...fingerNames),
      ...fingerNames.flatMap((name) =>
        outside({ ...pose.fingers, ...pose[name] }, HAND_LIMITS),
      ),
      ...unknown(pose.thumb ?? {}, "across", "out", "bend"),
      ...outside(
        {
          across: pose.thumb?.across,
          out: pose.thumb?.out,
          thumbBend: pose.thumb?.bend,
        },
        HAND_LIMITS,
      ),
    ]);
    expect(wrong).toEqual([]);
    follow(demo);
  });

  test.each(of("hand"))("%s moves both hands in step", (_, demo) => {
    expect(demo.other?.length ?? demo.poses.length).toBe(demo.poses.length);
  });

  test.each(of("mouth"))("%s keeps within the mouth's limits", (_, demo) => {
    const wrong = demo.poses.flatMap(
      ({ hold: _hold, take: _take, things: _things, ...pose }: MouthPose) =>
        outside(pose as Record<string, number>, MOUTH_LIMITS),
    );
    expect(wrong).toEqual([]);
    follow(demo);
  });
});

test("both arms told apart are measured apart", () => {
  const demo = explicit({
    kind: "body",
    view: "front",
    still: 0,
    tempo: 1,
    poses: [{ arms: { out: 60 }, armR: { out: 20 } }],
  }) as BodyDemonstration;
  const [right, left] = real(joints(demo.poses[0] as BodyPose));
  expect(right?.["arm.out"]).toBeCloseTo(20);
  expect(left?.["arm.out"]).toBeCloseTo(60);
});
