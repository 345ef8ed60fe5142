import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { hasWords } from "../../words/words.ts";
import exercises from "$library/exercises.json";
import { fingerNames, HAND_LIMITS } from "./hand-rig";
import { clothesColours, defaultLook, hairStyles, skinTones } from "./look";
import { MOUTH_LIMITS } from "./mouth";
import { blend, explicit, poseAt } from "./pose";
import type { BodyPose, Demonstration, HandPose, MouthPose } from "./pose";
import { LIMITS } from "./measures";
import { bent, joints, limb, lowest, type LegJoints } from "./rig";
import {
  attributes,
  demonstrationIds,
  demonstrationOf,
  sceneOf,
  svgText,
} from "./scene";
import { dot, subtract, unit } from "./space";
import DemonstrationView from "./Demonstration.svelte";

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

/** Everything that lies outside its range, as readable text. */
const outside = (
  values: Record<string, number | undefined>,
  limits: Record<string, readonly [number, number]>,
): string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const range = limits[name];
    return !range ||
      value === undefined ||
      (value >= range[0] && value <= range[1])
      ? []
      : [`${name} ${value}`];
  });

/** The angle between shin and foot, from standing straight: toes up is more. */
function ankle(l: LegJoints): number {
  const shin = unit(subtract(l.ankle, l.knee));
  return (Math.asin(-dot(l.frame[0], shin)) * 180) / Math.PI;
}

describe("the body", () => {
  const named = (part: string, values: object) =>
    Object.fromEntries(
      Object.entries(values)
        .filter((entry) => typeof entry[1] === "number")
        .map(([name, value]) => [`${part}.${name}`, value as number]),
    );

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

  test.each(of("body"))("%s bends no joint too far in between", (_, demo) => {
    const legs = moments.flatMap((part) => {
      const j = joints(poseAt(demo, part), demo.plant);
      return [j.legR, j.legL];
    });
    const knees = legs.map((leg) => bent(leg.hip, leg.knee, leg.ankle));
    expect(Math.max(...knees)).toBeLessThanOrEqual(155);
    const ankles = legs.map(ankle);
    expect(Math.min(...ankles)).toBeGreaterThanOrEqual(-65);
    expect(Math.max(...ankles)).toBeLessThanOrEqual(40);
  });

  test.each(of("body"))("%s reaches what it reaches for", (_, demo) => {
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

  test.each(of("body"))("%s stands on the floor, not in it", (id, demo) => {
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
});

describe("hands and mouths", () => {
  test.each(of("hand"))("%s keeps within the fingers' limits", (_, demo) => {
    const poses: HandPose[] = [...demo.poses, ...(demo.other ?? [])];
    const wrong = poses.flatMap((pose) => [
      ...fingerNames.flatMap((name) =>
        outside({ ...pose.fingers, ...pose[name] }, HAND_LIMITS),
      ),
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
  });

  test.each(of("hand"))("%s moves both hands in step", (_, demo) => {
    expect(demo.other?.length ?? demo.poses.length).toBe(demo.poses.length);
  });

  test.each(of("mouth"))("%s keeps within the mouth's limits", (_, demo) => {
    const wrong = demo.poses.flatMap((pose: MouthPose) =>
      outside(
        Object.fromEntries(
          Object.entries(pose).filter((e) => typeof e[1] === "number"),
        ) as Record<string, number>,
        MOUTH_LIMITS,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("every demonstration", () => {
  test.each(demonstrationIds)("%s can be drawn at every moment", (id) => {
    const scene = sceneOf(id);
    expect(scene.viewBox).toMatch(/^(-?[\d.]+ ){3}[\d.]+$/);
    expect(scene.still.length).toBeGreaterThan(10);
    for (const part of moments) {
      const shapes = scene.at(part);
      // As many paths as in the still: moving only sets their attributes.
      expect(shapes.length).toBe(scene.still.length);
      for (const shape of shapes)
        for (const value of Object.values(attributes(shape)))
          expect(value).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test.each(demonstrationIds)("%s moves, and ends where it begins", (id) => {
    const scene = sceneOf(id);
    const [a, b, c] = [0, 0.37, 0.71].map((part) =>
      JSON.stringify(scene.at(part)),
    );
    expect(new Set([a, b, c]).size).toBeGreaterThan(1);
    expect(JSON.stringify(scene.at(1))).toBe(a);
  });

  test.each(all)("%s has a still and a tempo", (_, demo) => {
    expect(demo.poses[demo.still]).toBeDefined();
    expect(demo.poses.length).toBeGreaterThan(1);
    expect(demo.tempo).toBeGreaterThan(0.5);
    expect(demo.tempo).toBeLessThan(15);
  });

  test("some exercise has it", () => {
    const used = new Set(exercises.map((exercise) => exercise.demo));
    expect(demonstrationIds.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe("every child's look", () => {
  const looks = [
    ...hairStyles.map((hair) => ({ ...defaultLook, hair, glasses: true })),
    ...(Object.keys(skinTones) as (keyof typeof skinTones)[]).map((skin) => ({
      ...defaultLook,
      skin,
      legs: "shorts" as const,
      top: Object.keys(clothesColours)[2] as keyof typeof clothesColours,
    })),
    ...(["wheelchair", "walker", "orthosis"] as const).map((aid) => ({
      ...defaultLook,
      aid,
    })),
  ];
  test.each(looks)("$hair $skin $aid", (look) => {
    for (const id of demonstrationIds)
      expect(svgText(sceneOf(id, look, "left"), "still", "left")).not.toMatch(
        /NaN|undefined|Infinity/,
      );
  });

  test("an aid is drawn where the exercise allows it, and only there", () => {
    const drawn = (id: string, aid: "none" | "walker" | "wheelchair") =>
      svgText(sceneOf(id, { ...defaultLook, aid }));
    expect(drawn("sky-reaches", "wheelchair")).not.toBe(
      drawn("sky-reaches", "none"),
    );
    expect(drawn("frog-jumps", "wheelchair")).toBe(drawn("frog-jumps", "none"));
    expect(drawn("marching", "walker")).not.toBe(drawn("marching", "none"));
  });
});

describe("the library", () => {
  test("is worth having", () => {
    expect(exercises.length).toBeGreaterThanOrEqual(60);
    expect(new Set(exercises.map((e) => e.id)).size).toBe(exercises.length);
    for (const discipline of ["physical", "occupational", "speech"])
      expect(
        exercises.filter((e) => e.discipline === discipline).length,
      ).toBeGreaterThanOrEqual(15);
  });

  test.each(exercises)("$id has all its words and a picture", (exercise) => {
    const { id, discipline, kind, body, position, needs, dose } = exercise;
    for (const words of [
      `library-${id}`,
      ...["how", "why", "praise"].map((part) => `library-${id}.${part}`),
      `discipline-${discipline}`,
      `kind-${kind}`,
      `position-${position}`,
      ...body.map((part) => `body-${part}`),
      ...needs.map((need) => `need-${need}`),
      ...("unit" in dose ? [`unit-${dose.unit}`] : []),
    ])
      expect(hasWords(words), words).toBe(true);
    expect(body.length).toBeGreaterThan(0);
    expect(demonstrationIds).toContain(exercise.demo);
  });

  test.each(exercises.filter(({ dose }) => dose.sides === "each"))(
    "$id shows its left as the mirror of its right",
    ({ demo }) => {
      const drawn = (side: "left" | "right") =>
        svgText(sceneOf(demo, defaultLook, side), "still", side);
      expect(drawn("left")).not.toBe(drawn("right"));
    },
  );

  test.each(exercises)("$id has a dose that can be given", ({ dose }) => {
    expect(dose.sets).toBeGreaterThanOrEqual(1);
    expect(dose.sets).toBeLessThanOrEqual(5);
    if ("reps" in dose.amount) expect(dose.amount.reps).toBeLessThanOrEqual(30);
    if ("seconds" in dose.amount)
      expect(dose.amount.seconds).toBeLessThanOrEqual(60);
  });
});

describe("moving", () => {
  test("blends angle by angle, and keeps what only one pose has", () => {
    expect(
      blend(
        { pitch: 10, legs: { knee: 0 }, hip: [0, 10, 0] },
        { pitch: 20, legs: { knee: 90, flex: 40 }, hip: [4, 20, 0] },
        0.5,
      ),
    ).toEqual({ pitch: 15, legs: { knee: 45, flex: 20 }, hip: [2, 15, 0] });
    expect(blend({}, { reach: [1, 2, 3] }, 0.5)).toEqual({ reach: [1, 2, 3] });
  });

  test("a limb said apart from the other goes back to what both do", () => {
    const demo = explicit({
      kind: "body",
      view: "front",
      still: 0,
      tempo: 1,
      poses: [{ arms: { out: 60 }, armR: { out: 20 } }, { arms: { out: 60 } }],
    });
    expect((demo.poses[1] as BodyPose).armR).toEqual({ out: 60 });
  });

  test("rests at each pose as long as it says", () => {
    const demo = {
      poses: [
        { a: 0, hold: 1 },
        { a: 10, hold: 1 },
      ],
    };
    expect(poseAt(demo, 0.2).a).toBe(0);
    expect(poseAt(demo, 0.375).a).toBeCloseTo(5);
    expect(poseAt(demo, 0.7).a).toBe(10);
  });
});

describe("<Demonstration>", () => {
  test("is a picture that says nothing by itself", () => {
    const { body } = render(DemonstrationView, { props: { demo: "bridges" } });
    expect(body).toContain('aria-hidden="true"');
    expect(body).toContain("<path");
  });
  test("shows nothing for an exercise of a parent's own", () => {
    const { body } = render(DemonstrationView, { props: { demo: "no-such" } });
    expect(body).not.toContain("<svg");
  });
});
