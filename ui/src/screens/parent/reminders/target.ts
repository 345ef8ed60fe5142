import type { ReminderProgram, Target } from "../../../api/bindings.ts";
import { t } from "../../../words/words.ts";

/** "All of Mia's moves", "Physical therapy", "Flamingo stand, Bridges". */
export function targetText(
  target: Target,
  name: string,
  programs: ReminderProgram[],
): string {
  if (target.kind === "everything") return t("target-everything", { name });
  if (target.kind === "program") {
    const program = programs.find(({ id }) => id === target.program);
    return program
      ? t(`discipline-${program.details.discipline}`)
      : t("target-gone");
  }
  const names = programs
    .flatMap(({ exercises }) => exercises)
    .filter(({ id }) => target.exercises.includes(id))
    .map(({ name }) => name);
  return names.join(", ") || t("target-gone");
}
