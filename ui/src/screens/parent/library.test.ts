import { describe, expect, test } from "vitest";
import { units } from "../../words/dose.ts";
import { hasWords } from "../../words/words.ts";
import { bodyParts, found, library, taken } from "./library.ts";

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
  test("what is taken is a copy that says what its picture is", () => {
    for (const exercise of library) {
      const copy = taken(exercise, 4);
      expect(copy.demo).toBe(exercise.id);
      expect([copy.name, copy.how, copy.why]).not.toContain("");
    }
  });
});
