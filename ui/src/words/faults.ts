import type { Code, Fault, Field, Problem } from "../api/bindings.ts";
import { t, type Gaps } from "./words.ts";

/** What a screen shows instead of an error: a picture and two kind sentences. */
export interface FaultFace {
  /** A pictogram. */
  picture: string;
  /** What happened, in a few words. */
  title: string;
  /** What to do next. */
  text: string;
}

/** The picture of each kind of fault. A new code of the core stops the build here. */
const pictures: Record<Code, string> = {
  invalid: "memo",
  gone: "magnifying-glass-tilted-left",
  too_late: "hourglass-not-done",
  not_enough: "seedling",
  not_yet: "crescent-moon",
  wrong_pin: "key",
  locked_out: "hourglass-not-done",
  locked: "locked",
  already_set_up: "house",
  in_use: "busts-in-silhouette",
  newer: "sparkles",
  foreign: "floppy-disk",
  damaged: "adhesive-bandage",
  unwritable: "floppy-disk",
  store: "hammer-and-wrench",
};

/** What is said about a problem wherever the field has no sentence of its own. */
const general: Record<Problem, string> = {
  empty: "problem-empty",
  too_long: "problem-too-long",
  out_of_range: "problem-out-of-range",
  end_before_start: "problem-end-before-start",
  unknown: "problem-unknown",
  not_a_pin: "problem-not-a-pin",
  wrong: "problem-wrong",
  in_the_future: "problem-in-the-future",
  too_large: "problem-too-large",
  broken: "problem-broken",
  unreadable: "problem-unreadable",
};

/** What is said about a field's own problems. A new field of the core stops the build here. */
const special: Record<Field, Partial<Record<Problem, string>>> = {
  name: { empty: "problem-name-empty", too_long: "problem-name-too-long" },
  picture: { empty: "problem-picture", unknown: "problem-picture" },
  goal: { too_long: "problem-text-too-long" },
  start: { unknown: "problem-date" },
  weeks: { out_of_range: "problem-weeks" },
  review: { end_before_start: "problem-review" },
  weekly_goal: { out_of_range: "problem-weekly-goal" },
  star_worth: { out_of_range: "problem-star-worth" },
  how: { too_long: "problem-text-too-long" },
  why: { too_long: "problem-text-too-long" },
  dose: { out_of_range: "problem-dose", empty: "problem-dose" },
  schedule: { out_of_range: "problem-schedule", empty: "problem-schedule" },
  times_a_day: { out_of_range: "problem-times-a-day" },
  helps: { too_long: "problem-line-too-long" },
  anchor: { unknown: "problem-anchor" },
  size: { out_of_range: "problem-jar-size" },
  members: { empty: "problem-jar-members" },
  price: { out_of_range: "problem-price" },
  spacing: { out_of_range: "problem-spacing" },
  times: { out_of_range: "problem-times", empty: "problem-times-empty" },
  weekdays: { empty: "problem-weekdays" },
  target: { empty: "problem-target-empty", unknown: "problem-target-unknown" },
  dates: {
    end_before_start: "problem-dates",
    too_long: "problem-dates-too-long",
  },
  note: { too_long: "problem-text-too-long" },
  question: { empty: "problem-question", too_long: "problem-text-too-long" },
  answer: { too_long: "problem-text-too-long" },
  pin: { not_a_pin: "problem-not-a-pin", empty: "problem-not-a-pin" },
  recovery: { wrong: "problem-recovery", empty: "problem-recovery-empty" },
  rollover: { out_of_range: "problem-rollover" },
  quiet_hours: {},
  sticker: { unknown: "problem-sticker" },
  face: {},
  place: {},
  photo: {
    too_large: "problem-photo-too-large",
    out_of_range: "problem-photo-points",
    broken: "problem-photo-broken",
    unknown: "problem-photo-unknown",
  },
  clip: { too_large: "problem-clip-too-large", broken: "problem-clip-broken" },
  file: {
    empty: "problem-file-empty",
    unknown: "problem-file-unknown",
    unreadable: "problem-unreadable",
  },
  day: { in_the_future: "problem-day-future", unknown: "problem-date" },
  id: { unknown: "problem-id" },
};

/** The face of a fault, for a child and a parent alike: never a technical sentence. */
export function faultFace(fault: Fault): FaultFace {
  const gaps: Gaps = fault.number === null ? {} : { number: fault.number };
  const name = `fault-${fault.code.replaceAll("_", "-")}`;
  return {
    picture: pictures[fault.code],
    title: t(name),
    text: problemText(fault) ?? t(`${name}-next`, gaps),
  };
}

/** What to change in the field a fault names, if it names one. */
export function problemText(fault: Fault): string | undefined {
  const { field, problem } = fault;
  if (fault.code !== "invalid" || !problem) return undefined;
  return t((field && special[field][problem]) ?? general[problem]);
}
