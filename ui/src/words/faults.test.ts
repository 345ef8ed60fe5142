import { describe, expect, test } from "vitest";
import type { Code, Fault, Field, Problem } from "../api/bindings.ts";
import pictograms from "../look/pictograms.json";
import { faultFace, problemText } from "./faults.ts";

// Keyed by the core's own names, so that a new one has to be added here.
const codes: Record<Code, true> = {
  invalid: true,
  gone: true,
  too_late: true,
  not_enough: true,
  not_yet: true,
  wrong_pin: true,
  locked_out: true,
  locked: true,
  already_set_up: true,
  in_use: true,
  newer: true,
  foreign: true,
  damaged: true,
  unwritable: true,
  store: true,
};
const problems: Record<Problem, true> = {
  empty: true,
  too_long: true,
  out_of_range: true,
  end_before_start: true,
  unknown: true,
  not_a_pin: true,
  wrong: true,
  in_the_future: true,
  too_large: true,
  broken: true,
  unreadable: true,
};
const fields: Field[] = ["name", "dose", "pin", "dates", "quiet_hours"];

const fault = (change: Partial<Fault>): Fault => ({
  code: "store",
  field: null,
  problem: null,
  number: null,
  message: "SQLITE_IOERR: disk I/O error",
  ...change,
});

describe("every fault has a face", () => {
  test.each(Object.keys(codes) as Code[])("%s", (code) => {
    const face = faultFace(fault({ code, number: 3 }));
    expect(pictograms).toContain(face.picture);
    expect(face.title).not.toBe("");
    expect(`${face.title} ${face.text}`).not.toContain("SQLITE");
  });
  test.each(Object.keys(problems) as Problem[])(
    "a field that is %s",
    (problem) => {
      for (const field of fields)
        expect(problemText(fault({ code: "invalid", field, problem }))).toMatch(
          /\w.*\.$/,
        );
    },
  );
  test("the tries and the wait are told", () => {
    const text = (number: number) =>
      faultFace(fault({ code: "wrong_pin", number })).text;
    expect(text(3)).toContain("3 more tries");
    expect(text(1)).toContain("One more try");
    expect(text(0)).not.toContain("0");
  });
  test("only a refused field has a sentence of its own", () => {
    expect(problemText(fault({ code: "gone" }))).toBeUndefined();
  });
});
