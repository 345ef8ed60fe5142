import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import { hasWords } from "../../words/words.ts";
import exercises from "$library/exercises.json";
import {
  aids,
  clothesColours,
  defaultLook,
  hairStyles,
  skinTones,
  type FigureLook,
} from "./look";
import { blend, explicit, poseAt } from "./pose";
import type { BodyPose, Demonstration } from "./pose";
import {
  attributes,
  demonstrationIds,
  demonstrationOf,
  demonstrationsWith,
  sceneOf,
  svgText,
} from "./scene";
import { bounds } from "./shape";
import DemonstrationView from "./Demonstration.svelte";

const all = demonstrationIds.map((id): [string, Demonstration] => [
  id,
  demonstrationOf(id) as Demonstration,
]);
/** Each demonstration, also with every aid it can be done with. */
const withAids = demonstrationIds.flatMap(
  (id): [string, FigureLook["aid"]][] => [
    [id, "none"],
    ...aids
      .filter((aid) => demonstrationsWith(aid).includes(id))
      .map((aid): [string, FigureLook["aid"]] => [id, aid]),
  ],
);
const moments = Array.from({ length: 24 }, (_, i) => i / 24);

describe("every demonstration", () => {
  test.each(withAids)("%s can be drawn at every moment (%s)", (id, aid) => {
    const scene = sceneOf(id, { ...defaultLook, aid });
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

  test.each(withAids)("%s is never cut off (%s)", (id, aid) => {
    const { viewBox, still, at } = sceneOf(id, { ...defaultLook, aid });
    const [x = 0, y = 0, wide = 0, high = 0] = viewBox.split(" ").map(Number);
    for (const shapes of [still, ...moments.map(at)]) {
      const [left, top, right, bottom] = bounds(
        shapes.filter(({ opacity }) => opacity !== 0),
      );
      expect(left).toBeGreaterThanOrEqual(x);
      expect(top).toBeGreaterThanOrEqual(y);
      expect(right).toBeLessThanOrEqual(x + wide);
      expect(bottom).toBeLessThanOrEqual(y + high);
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
    ...aids.map((aid) => ({ ...defaultLook, aid })),
  ];
  test.each(looks)("$hair $skin $aid", (look) => {
    for (const id of demonstrationIds)
      expect(svgText(sceneOf(id, look, "left"), "still", "left")).not.toMatch(
        /NaN|undefined|Infinity/,
      );
  });

  const parts = { wheelchair: 6, walker: 4, orthosis: 6 };
  test.each(aids)(
    "a %s is drawn where the exercise allows it, and only there",
    (aid) => {
      const drawn = (id: string, aid: FigureLook["aid"]) =>
        sceneOf(id, { ...defaultLook, aid }).still.map((shape) => shape.d);
      const allowed = demonstrationsWith(aid);
      expect(allowed.length).toBeGreaterThan(2);
      for (const [id, { kind }] of all) {
        if (kind !== "body") continue;
        const [bare, aided] = [drawn(id, "none"), drawn(id, aid)];
        const more = aided.filter((d) => !bare.includes(d)).length;
        if (allowed.includes(id))
          expect(more, id).toBeGreaterThanOrEqual(parts[aid]);
        else expect(aided, id).toEqual(bare);
      }
    },
  );
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
