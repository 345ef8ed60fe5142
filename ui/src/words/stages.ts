import type { WeekStage } from "../api/bindings.ts";
import { t } from "./words.ts";

/** "Week 3", or what the days around the weeks are called. */
export function stageText(stage: WeekStage): string {
  return stage.kind === "week"
    ? t("journey-week", { number: stage.number })
    : t(`journey-${stage.kind}`);
}

/** "Week 3 of 8". */
export function stageOf(stage: WeekStage, weeks: number): string {
  return stage.kind === "week"
    ? t("journey-week-of", { number: stage.number, weeks })
    : stageText(stage);
}
