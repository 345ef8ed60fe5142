import { expect, test } from "vitest";
import type { Phase, Play } from "../../../api/bindings.ts";
import { holdOf, wayOf } from "./way.ts";

const play = (phase: Phase, amount: Play["dose"]["amount"]): Play => ({
  dose: { sets: 1, amount, sides: "both" },
  set: 1,
  side: null,
  reps: 0,
  phase,
  work: { sets: 0, reps: 0, seconds: 0 },
  step: 0,
  spare_ms: 0,
});
const held = { kind: "reps", reps: 5, hold_seconds: 5 } as const;
const counted = { kind: "reps", reps: 5, hold_seconds: 0 } as const;
const timed = { kind: "time", seconds: 20 } as const;

test("what is counted is shown in rounds", () => {
  expect(wayOf(play({ kind: "counting" }, counted))).toBe("rounds");
  expect(holdOf(play({ kind: "counting" }, counted))).toBeUndefined();
});

test("before a hold, the rounds hold as long as the child will", () => {
  expect(wayOf(play({ kind: "ready" }, held))).toBe("rounds");
  expect(holdOf(play({ kind: "ready" }, held))).toBe(5);
});

test("while time runs, a hold is held", () => {
  expect(wayOf(play({ kind: "holding", left_ms: 900 }, held))).toBe("hold");
  expect(wayOf(play({ kind: "holding", left_ms: 900 }, timed))).toBe("time");
});

test("in between, the figure waits with the child", () => {
  for (const phase of [
    { kind: "paused", left_ms: 900 },
    { kind: "resting", left_ms: 900 },
    { kind: "switch_sides" },
    { kind: "finished" },
  ] as const)
    expect(wayOf(play(phase, timed))).toBeUndefined();
});
