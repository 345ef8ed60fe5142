import type { ParentProgram, ProgramDetails } from "../../../api/bindings.ts";
import { addDays, dateText } from "../../../words/dates.ts";
import { t } from "../../../words/words.ts";

/** "Physical therapy · started 12 October · review 7 December · any 4 days a week". */
export function factsText(
  { details, last, state }: ParentProgram,
  today: string,
): string {
  const facts = [t(`discipline-${details.discipline}`)];
  if (state === "ended") {
    facts.push(t("program-ended", { day: dateText(last, today) }));
  } else {
    const start = dateText(details.start, today);
    facts.push(
      t(state === "coming" ? "program-starts" : "program-started", {
        day: start,
      }),
    );
    if (details.review)
      facts.push(t("program-review", { day: dateText(details.review, today) }));
    facts.push(t("schedule-any-days", { days: details.weekly_goal }));
  }
  return facts.join(" · ");
}

/** The day on which a review is usual: the first after the program's weeks. */
export function reviewDay({ start, weeks }: ProgramDetails): string {
  return addDays(start, weeks * 7);
}
