import { describe, expect, test } from "vitest";
import exercises from "$library/exercises.json";
import { restOf } from "./pose";
import { demonstrationOf, sceneOf } from "./scene";
import { partAt, stays, type Rhythm } from "./tempo";

/** A pose every second: rests a second, rises one, works one, comes down one. */
const rhythm: Rhythm = { seconds: 4, rest: [0.5, 0.75], held: true };
const round = (after: number, hold?: number) =>
  partAt({ way: "rounds", hold }, rhythm, after, 0);

describe("in rounds", () => {
  test("a demonstration keeps its own tempo", () => {
    for (const after of [0, 1, 1.9]) expect(round(after)).toBe(after / 4);
    for (const after of [2, 2.5, 2.99]) expect(round(after)).toBe(0.5);
    expect(round(3.5)).toBeCloseTo(0.875);
    expect(round(5)).toBe(0.25);
  });

  test.each([1, 3, 5, 10])("the working pose rests %s seconds", (hold) => {
    const frames = Array.from({ length: (hold + 3) * 100 }, (_, i) => i / 100);
    const working = frames.filter((after) => round(after, hold) === 0.5);
    expect(working.length / 100).toBeCloseTo(hold, 1);
    // Getting there and back takes what it always takes.
    expect(round(2 + hold + 0.5, hold)).toBeCloseTo(0.875);
    expect(round(hold + 3, hold)).toBe(0);
  });

  test("whoever has held comes down at once, and does not hold again first", () => {
    const after = (seconds: number) =>
      partAt({ way: "rounds", hold: 5 }, rhythm, seconds, 0.5);
    expect(after(0.5)).toBeCloseTo(0.875);
    expect(after(2)).toBeCloseTo(0.25);
  });
});

describe("a hold", () => {
  test.each([0, 0.3, 0.499, 0.76, 0.99])(
    "is there in under a second from %s",
    (from) => {
      for (const after of [1, 5, 20, 60]) {
        const part = partAt({ way: "hold" }, rhythm, after, from);
        const shown = part - Math.floor(part);
        expect(shown).toBeGreaterThanOrEqual(0.5);
        expect(shown).toBeLessThanOrEqual(0.75);
      }
    },
  );

  test("goes the nearest way, without a jump", () => {
    const at = (after: number, from: number) =>
      partAt({ way: "hold" }, rhythm, after, from);
    expect(at(0, 0.45)).toBe(0.45);
    expect(at(0.1, 0.45)).toBeCloseTo(0.475);
    expect(at(0.1, 0.8)).toBeCloseTo(0.775);
    // Just before the round begins anew, up again is nearer than down.
    expect(at(0, 0.99)).toBe(0.99);
  });

  test("of somebody who is there already stays as it is", () => {
    for (const after of [0, 3, 30])
      expect(partAt({ way: "hold" }, rhythm, after, 0.5)).toBe(0.5);
  });
});

describe("for a time", () => {
  test("goes on where there is nothing to hold", () => {
    const going = { ...rhythm, held: false };
    expect(stays({ way: "time" }, going)).toBe(false);
    expect(partAt({ way: "time" }, going, 5, 0)).toBe(0.25);
  });

  test("does not take a hold's seconds for its own", () =>
    expect(
      partAt({ way: "time", hold: 9 }, { ...rhythm, held: false }, 5, 0),
    ).toBe(0.25));
});

/** Nobody stands still in these; all that are done for a time besides are held. */
const going = ["tightrope-stand", "cushion-stand", "butterfly", "ball-bounces"];

test.each(exercises.filter(({ dose }) => dose.amount.kind === "time"))(
  "$id keeps its foot up as long as the child does, or goes on",
  ({ id, demo }) => {
    const { rhythm, still, at } = sceneOf(demo);
    expect(rhythm.held).toBe(!going.includes(id));
    if (rhythm.held)
      for (const after of [1, 3, 7, 15, 60])
        expect(at(partAt({ way: "time" }, rhythm, after, 0))).toEqual(still);
  },
);

test.each(
  exercises.filter(
    ({ dose: { amount } }) =>
      amount.kind === "reps" && (amount.hold_seconds ?? 0) > 0,
  ),
)("$id can be held in its working pose", ({ demo }) => {
  const { rhythm, still, at } = sceneOf(demo);
  expect(at(partAt({ way: "hold" }, rhythm, 1, 0))).toEqual(still);
});

test("a pose rests where the movement says", () => {
  const poses = [{}, { hold: 3 }];
  const [begin, end] = restOf({ poses }, 1);
  // 0.25 to rest, 1 to rise, 3 held, 1 to come down.
  expect(begin).toBeCloseTo(1.25 / 5.25);
  expect(end).toBeCloseTo(4.25 / 5.25);
  expect(restOf({ poses, even: true }, 0)).toEqual([0, 0]);
  expect(demonstrationOf("flamingo-stand")?.held).toBe(true);
});
