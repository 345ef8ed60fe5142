import { describe, expect, test } from "vitest";
import { needs, positions } from "../../parts/figure/sketches.ts";
import { units } from "../../words/dose.ts";
import { hasWords, t } from "../../words/words.ts";
import { bodyParts, found, library, taken } from "./library.ts";

const ids = (search: string) => found(search, "", "").map(({ id }) => id);
const every = <T>(values: T[]) => [...new Set(values)];

describe("the library can be searched", () => {
  test("every body part and unit has a name", () => {
    const parts = library.flatMap(({ body }) => body);
    expect(parts.filter((part) => !hasWords(`body-${part}`))).toEqual([]);
    const counted = library.flatMap(({ dose }) => dose.unit ?? []);
    expect(counted.filter((unit) => !units.includes(unit))).toEqual([]);
    expect(units.filter((unit) => !hasWords(`unit-name-${unit}`))).toEqual([]);
  });
  test("by word, therapy and body part", () => {
    expect(found("FLAMINGO", "", "").map(({ id }) => id)).toContain(
      "flamingo-stand",
    );
    expect(found("flamingo", "speech", "")).toEqual([]);
    expect(
      found("", "", "tongue").every((one) => one.body.includes("tongue")),
    ).toBe(true);
    expect(found("  ", "", "")).toHaveLength(library.length);
    expect(bodyParts()).toContain("hips");
  });
  test.each(every(library.map(({ kind }) => kind)))(
    "by its kind: %s",
    (kind) => {
      const wanted = library.filter((one) => one.kind === kind);
      expect(ids(t(`kind-${kind}`))).toEqual(
        expect.arrayContaining(wanted.map(({ id }) => id)),
      );
    },
  );

  test.each([
    ["ball", ["catch", "kick", "belly-ball", "tall-kneel-lifts"]],
    ["putty", ["putty-pinches", "putty-squeezes"]],
    ["balance", ["flamingo-stand", "tightrope-stand", "seated-reaches"]],
    ["chair", ["toe-taps", "heel-raises"]],
    ["hands and knees", ["bird-dog"]],
    ["lying", ["bridges", "clamshells", "superhero"]],
    ["cushion STRENGTH", []],
    ["speech straw", ["straw-sips", "straw-races"]],
  ])("“%s” is found where it has to do with it", (search, wanted) => {
    expect(ids(search)).toEqual(expect.arrayContaining(wanted));
    if (wanted.length === 0) expect(ids(search)).toEqual([]);
  });

  test("not where it has nothing to do with it", () => {
    expect(ids("putty")).not.toContain("bridges");
    expect(found("", "speech", "").length).toBe(
      library.filter(({ discipline }) => discipline === "speech").length,
    );
  });
  test("what is taken is a copy that says what its picture is", () => {
    for (const exercise of library) {
      const copy = taken(exercise, 4);
      expect(copy.demo).toBe(exercise.id);
      expect([copy.name, copy.how, copy.why]).not.toContain("");
    }
  });
});

describe("what surrounds a move", () => {
  test.each(every(library.flatMap((one) => one.needs)))(
    "%s has a picture and words",
    (need) => {
      expect(needs[need]).toBeDefined();
      expect(hasWords(`need-${need}`)).toBe(true);
    },
  );

  test.each(every(library.map(({ position }) => position)))(
    "%s has a picture, unless it is anywhere",
    (position) => {
      expect(positions[position] !== undefined).toBe(position !== "anywhere");
      expect(hasWords(`position-${position}`)).toBe(true);
    },
  );

  test("no picture is kept that nothing needs", () => {
    const used = library.flatMap((one) => one.needs);
    expect(Object.keys(needs).filter((need) => !used.includes(need))).toEqual(
      [],
    );
  });
});
