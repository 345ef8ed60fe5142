import { expect, test } from "vitest";
import type { Amount, Card, Dose, WorkDone } from "../../../api/bindings.ts";
import { workPraise } from "./words.ts";

const dose = (amount: Amount, more: Partial<Dose> = {}): Dose => ({
  sets: 1,
  amount,
  sides: "both",
  ...more,
});
const times = (reps: number, hold_seconds = 0): Amount => ({
  kind: "reps",
  reps,
  hold_seconds,
});
const time = (seconds: number): Amount => ({ kind: "time", seconds });
const nothing: WorkDone = { sets: 0, reps: 0, seconds: 0 };

/** What is said of this work. */
const said = (
  dose: Dose,
  work: WorkDone | "all",
  demo: string | null = null,
) => {
  const whole = work === "all";
  const done = { work: whole ? nothing : work, whole };
  return workPraise({ demo, dose } as Card, done);
};

test.each<[string, Dose, string]>([
  ["times", dose(times(10)), "10 times!"],
  ["sets", dose(times(8), { sets: 2 }), "2 × 8!"],
  ["holds", dose(times(5, 5)), "5 × hold 5 seconds!"],
  ["sets of holds", dose(times(5, 5), { sets: 2 }), "2 × 5, hold 5 seconds!"],
  ["seconds", dose(time(20)), "20 seconds!"],
  ["sets of seconds", dose(time(90), { sets: 2 }), "2 × 1 minute 30 seconds!"],
  ["lengths", dose(times(4), { unit: "lengths" }), "4 lengths!"],
  [
    "sets of words",
    dose(times(20), { sets: 2, unit: "words" }),
    "2 × 20 words!",
  ],
])("all of it is praised as what it was: %s", (_, all, praise) =>
  expect(said(all, "all")).toBe(praise),
);

test.each<[string | null, string]>([
  ["flamingo-stand", "20 seconds on each leg!"],
  ["putty-pinches", "20 seconds with each hand!"],
  [null, "20 seconds on each side!"],
])("both sides are praised by their name: %s", (demo, praise) =>
  expect(said(dose(time(20), { sides: "each" }), "all", demo)).toBe(praise),
);

test.each<[string, Dose, WorkDone, string]>([
  [
    "times",
    dose(times(10), { sets: 3 }),
    { sets: 0, reps: 7, seconds: 0 },
    "7 times!",
  ],
  ["seconds", dose(time(20)), { sets: 0, reps: 0, seconds: 12 }, "12 seconds!"],
  [
    "a hold begun",
    dose(times(5, 5)),
    { sets: 0, reps: 0, seconds: 3 },
    "3 seconds!",
  ],
  ["holds", dose(times(5, 5)), { sets: 0, reps: 2, seconds: 11 }, "2 times!"],
  [
    "lengths",
    dose(times(4), { unit: "lengths" }),
    { sets: 0, reps: 3, seconds: 0 },
    "3 lengths!",
  ],
  [
    "one leg",
    dose(time(20), { sides: "each" }),
    { sets: 1, reps: 0, seconds: 20 },
    "20 seconds!",
  ],
])("a part is praised as what was really done: %s", (_, all, work, praise) =>
  expect(said(all, work)).toBe(praise),
);

test("of nothing nothing is claimed", () => {
  expect(said(dose(times(10)), nothing)).toBe("");
  expect(said(dose(time(20)), nothing)).toBe("");
});
