import type { Field } from "../../api/bindings.ts";

/** What [`ExerciseFields`] shows, and so tells a refusal of. */
export const exerciseFields: readonly Field[] = [
  "name",
  "picture",
  "how",
  "why",
  "helps",
  "dose",
  "schedule",
  "weekdays",
  "times_a_day",
  "anchor",
];
