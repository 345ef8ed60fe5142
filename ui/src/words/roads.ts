import type { Measure, SkillRoad } from "../api/bindings.ts";
import { hasWords, locale, t } from "./words.ts";

const numbers = new Intl.NumberFormat(locale);

/** "1,240". */
export function numberText(count: number): string {
  return numbers.format(count);
}

/** "1,240 times", "25 lengths", "12 minutes". */
export function countText(
  count: number,
  measure: Measure,
  unit: string | null,
): string {
  if (measure === "minutes") return t("road-minutes", { count });
  const own = `unit-${unit}`;
  return unit && hasWords(own) ? t(own, { count }) : t("road-times", { count });
}

/** How much of a skill was done: "1,240 times." */
export function roadText({ road, unit }: SkillRoad): string {
  return t("road-total", { done: countText(road.total, road.measure, unit) });
}
