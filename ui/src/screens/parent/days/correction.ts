import type { DayDone, DayRow } from "../../../api/bindings.ts";

/** What a grown-up wants to mend in a day. */
export type Correction =
  | { correct: "add"; row: DayRow; nth: number }
  | { correct: "undo"; row: DayRow; done: DayDone };
