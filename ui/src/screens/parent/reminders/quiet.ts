import type { QuietHours } from "../../../api/bindings.ts";

/** Whether a time ("16:00") lies in the quiet hours, which may span midnight. */
export function inQuiet(time: string, { from, to }: QuietHours): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to;
}
