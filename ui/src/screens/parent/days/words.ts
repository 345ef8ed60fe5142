import type { DayRow, WorkDone } from "../../../api/bindings.ts";
import { spellTime } from "../../../words/dose.ts";
import { hasWords, t } from "../../../words/words.ts";

/** What was really done, where that was not all of it: "7 of 30", "12 of 20 seconds". */
export function partText({ dose, whole }: DayRow, work: WorkDone): string[] {
  const parts: string[] = [];
  if (work.reps !== whole.reps)
    parts.push(
      part(work.reps, whole.reps, (count) => counted(count, dose.unit)),
    );
  if (work.seconds !== whole.seconds)
    parts.push(
      0 < whole.seconds && whole.seconds < 60
        ? t("days-part-seconds", { done: work.seconds, whole: whole.seconds })
        : part(spellTime(work.seconds), whole.seconds, spellTime),
    );
  return parts;
}

function part(
  done: string | number,
  whole: number,
  spelled: (number: number) => string | number,
): string {
  // Another kind of dose may have been asked for by the end of the day.
  return whole > 0
    ? t("days-part", { done, whole: spelled(whole) })
    : String(done);
}

function counted(count: number, unit: string | undefined): string | number {
  const words = `unit-${unit}`;
  return unit && hasWords(words) ? t(words, { count }) : count;
}
