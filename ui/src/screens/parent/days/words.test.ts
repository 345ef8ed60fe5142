import { expect, test } from "vitest";
import type { DayRow, Dose, WorkDone } from "../../../api/bindings.ts";
import { partText } from "./words.ts";

const counted: Dose = {
  sets: 3,
  amount: { kind: "reps", reps: 10, hold_seconds: 0 },
  sides: "both",
};
const held: Dose = {
  sets: 1,
  amount: { kind: "time", seconds: 20 },
  sides: "both",
};

const work = (sets: number, reps: number, seconds: number): WorkDone => ({
  sets,
  reps,
  seconds,
});

test.each<[string, Dose, WorkDone, WorkDone, string[]]>([
  ["all", counted, work(3, 30, 0), work(3, 30, 0), []],
  ["some times", counted, work(3, 30, 0), work(0, 7, 0), ["7 of 30"]],
  ["none", counted, work(3, 30, 0), work(0, 0, 0), ["0 of 30"]],
  [
    "some of a unit",
    { ...counted, unit: "lengths" },
    work(3, 30, 0),
    work(0, 7, 0),
    ["7 of 30 lengths"],
  ],
  ["seconds", held, work(1, 0, 20), work(0, 0, 12), ["12 of 20 seconds"]],
  [
    "minutes",
    held,
    work(1, 0, 90),
    work(0, 0, 12),
    ["12 seconds of 1 minute 30 seconds"],
  ],
  [
    "holds",
    counted,
    work(1, 5, 25),
    work(0, 2, 11),
    ["2 of 5", "11 of 25 seconds"],
  ],
])("what was really done is said of %s", (_, dose, whole, done, said) =>
  expect(partText({ dose, whole } as DayRow, done)).toEqual(said),
);
