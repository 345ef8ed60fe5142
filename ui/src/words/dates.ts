import { locale, t } from "./words.ts";

/** A day of the week, as the core writes it. */
export type WeekdayName = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** All seven, from Monday. */
export const weekdayNames: readonly WeekdayName[] = [
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
];

/** The seven in the order of a family whose week starts on `first`. */
export function weekFrom(first: WeekdayName): WeekdayName[] {
  const at = weekdayNames.indexOf(first);
  return [...weekdayNames.slice(at), ...weekdayNames.slice(0, at)];
}

/** How much of a name is written: "Monday", "Mon" or "M". */
export type Width = "long" | "short" | "narrow";

/** "Monday", "Mon" or "M". */
export function weekdayText(
  weekday: WeekdayName,
  width: Width = "long",
): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdayNames.indexOf(weekday)));
  return format({ weekday: width }).format(date);
}

/** The weekday of `day` ("2026-11-16"): "mon". */
export function weekdayOf(day: string): WeekdayName {
  return weekdayNames[(utc(day).getUTCDay() + 6) % 7] as WeekdayName;
}

/** "November", from a month's number, 1 to 12. */
export function monthText(month: number): string {
  return format({ month: "long" }).format(new Date(Date.UTC(2024, month - 1)));
}

/** "16 November", and the year when it is another than that of `today`. */
export function dateText(day: string, today?: string): string {
  const sameYear = !today || day.slice(0, 4) === today.slice(0, 4);
  return format({
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(utc(day));
}

/** "Monday 16 November". */
export function fullDateText(day: string): string {
  return t("day-with-weekday", {
    weekday: weekdayText(weekdayOf(day)),
    date: dateText(day),
  });
}

/** "16 – 22 November", "28 October – 1 November". */
export function spanText(from: string, to: string): string {
  if (from === to) return dateText(from);
  const start =
    from.slice(0, 7) === to.slice(0, 7)
      ? String(utc(from).getUTCDate())
      : dateText(from, to);
  return t("day-span", { from: start, to: dateText(to) });
}

/** "Today", "Yesterday", "Tomorrow", a weekday within the last week, else the date. */
export function relativeDayText(day: string, today: string): string {
  const away = daysBetween(today, day);
  if (away === 0) return t("day-today");
  if (away === -1) return t("day-yesterday");
  if (away === 1) return t("day-tomorrow");
  if (away < 0 && away > -7) return weekdayText(weekdayOf(day));
  return dateText(day, today);
}

/** "16 November at 16:05", of a moment in milliseconds since 1970, where the laptop is. */
export function momentText(at: number): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** The day `days` after `day`, as "2026-11-16". */
export function addDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The days of a `Day` are counted in UTC, where no day has 23 hours. */
function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs milliseconds, so each is made once, when first needed. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    formats.set(key, found);
  }
  return found;
}
