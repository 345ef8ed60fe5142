import type { Dose, Schedule, Weekday } from "../api/bindings.ts";
import library from "$library/exercises.json";
import { weekFrom, weekdayText } from "./dates.ts";
import { hasWords, t } from "./words.ts";

/** Units a dose can count in when it is not simply "times"; their words are `unit-…`. */
export const units = ["lengths", "steps", "words", "sounds", "breaths", "sips"];

/** What of the body has a left and a right in a move. */
export type Limb = "hand" | "arm" | "leg" | "side";

const limbs: readonly (readonly [part: string, limb: Limb])[] = [
  ["hands", "hand"],
  ["arms", "arm"],
  ["legs", "leg"],
  ["feet", "leg"],
];

/** What a move works, by its demonstration; "side" where it is nothing smaller. */
export function limbOf(demo: string | null): Limb {
  const body = library.find(({ id }) => id === demo)?.body ?? [];
  return limbs.find(([part]) => body.includes(part))?.[1] ?? "side";
}

/**
 * "3 × 10", "20 seconds · each leg", "5 × hold 5 seconds", "4 lengths"; the side
 * is named by what the move of this demonstration works.
 */
export function doseText(dose: Dose, demo: string | null = null): string {
  const once = amountText(dose);
  return dose.sides === "each"
    ? t(`dose-each-${limbOf(demo)}`, { dose: once })
    : once;
}

function amountText({ sets, amount, unit }: Dose): string {
  if (amount.kind === "time") {
    const time = spellTime(amount.seconds);
    return sets > 1 ? t("dose-sets-of-time", { sets, time }) : time;
  }
  const { reps, hold_seconds: hold } = amount;
  if (hold > 0) {
    const gaps = { sets, reps, time: spellTime(hold) };
    return t(sets > 1 ? "dose-sets-of-holds" : "dose-holds", gaps);
  }
  if (unit && hasWords(`unit-${unit}`)) {
    const counted = t(`unit-${unit}`, { count: reps });
    return sets > 1 ? t("dose-sets-of-units", { sets, counted }) : counted;
  }
  return t(sets > 1 ? "dose-sets-of-reps" : "dose-reps", { sets, reps });
}

/** "20 seconds", "2 minutes", "1 minute 30 seconds". */
export function spellTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return t("time-seconds", { seconds });
  const whole = t("time-minutes", { minutes });
  return rest === 0
    ? whole
    : t("time-both", {
        minutes: whole,
        seconds: t("time-seconds", { seconds: rest }),
      });
}

/** "20", "1:30": seconds as a clock shows them. */
export function clockText(seconds: number): string {
  if (seconds < 60) return `${seconds}`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** "any 4 days", "every day", "every 3 days", "Mon, Wed, Fri". */
export function scheduleText(
  schedule: Schedule,
  first: Weekday = "mon",
): string {
  switch (schedule.kind) {
    case "every_day":
      return t("schedule-every-day");
    case "any_days":
      return t("schedule-any-days", { days: schedule.days });
    case "every_n_days":
      return t("schedule-every-n-days", { days: schedule.days });
    case "weekdays":
      return weekdaysText(schedule.on, first);
  }
}

/** "Monday to Friday", "at weekends", "Mon, Wed, Fri". */
export function weekdaysText(
  on: readonly Weekday[],
  first: Weekday = "mon",
): string {
  const chosen = new Set(on);
  const only = (...days: Weekday[]) =>
    chosen.size === days.length && days.every((day) => chosen.has(day));
  if (chosen.size === 7) return t("schedule-every-day");
  if (only("mon", "tue", "wed", "thu", "fri")) return t("schedule-workdays");
  if (only("sat", "sun")) return t("schedule-weekend");
  return weekFrom(first)
    .filter((day) => chosen.has(day))
    .map((day) => weekdayText(day, "short"))
    .join(", ");
}
