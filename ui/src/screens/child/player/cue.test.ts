import { expect, test } from "vitest";
import type { Dose, Phase, Play } from "../../../api/bindings.ts";
import { cueOf } from "./cue.ts";

const time = { left_ms: 5000 };
const phases = {
  counting: { kind: "counting" },
  ready: { kind: "ready" },
  holding: { kind: "holding", ...time },
  paused: { kind: "paused", ...time },
  switch_sides: { kind: "switch_sides" },
  resting: { kind: "resting", ...time },
  finished: { kind: "finished" },
} satisfies Record<Phase["kind"], Phase>;

/** A play in this phase, at this side, after so many repetitions and sets. */
const at = (
  kind: Phase["kind"],
  side: Play["side"] = null,
  reps = 0,
  sets = 0,
): Play => ({
  dose: {} as Dose,
  set: 1,
  side,
  reps,
  phase: phases[kind],
  work: { sets, reps, seconds: 0 },
  step: 0,
  spare_ms: 0,
});

/** The sound, and what is said with it. */
const heard = (before: Play, after: Play) => {
  const cue = cueOf(before, after, "flamingo-stand");
  return [cue?.sound, cue?.words].filter(Boolean).join(": ");
};

test.each<[string, Play, Play, string]>([
  ["one more is counted", at("counting"), at("counting", null, 1), "tick"],
  ["a hold begins", at("ready"), at("holding"), "go"],
  ["a hold goes on", at("holding"), at("holding"), ""],
  ["it stands still", at("holding"), at("paused"), ""],
  ["it goes on again", at("paused"), at("holding"), "tap"],
  [
    "a hold is over, the same leg goes on",
    at("holding", "left"),
    at("ready", "left", 1),
    "hold",
  ],
  [
    "a leg is over",
    at("holding", "left"),
    at("switch_sides", "right", 1, 1),
    "switch: Now the other leg. Right leg",
  ],
  [
    "a leg is left out",
    at("ready", "left"),
    at("switch_sides", "right"),
    "switch: Now the other leg. Right leg",
  ],
  [
    "the other leg begins",
    at("switch_sides", "right"),
    at("ready", "right"),
    "tap",
  ],
  [
    "a set is over",
    at("counting", null, 9),
    at("resting", null, 10, 1),
    "set: Rest a little",
  ],
  ["a set is left out", at("counting"), at("resting"), "tap: Rest a little"],
  ["a rest goes on", at("resting"), at("resting"), ""],
  ["a rest is over", at("resting"), at("counting"), "go"],
  [
    "a rest is over, and it is the first leg's turn again",
    at("resting", "left"),
    at("ready", "left"),
    "switch: Left leg",
  ],
  ["all is over", at("holding"), at("finished", null, 1, 1), "set"],
  ["the last set is left out", at("counting"), at("finished"), "tap"],
])("%s", (_, before, after, cue) => expect(heard(before, after)).toBe(cue));
