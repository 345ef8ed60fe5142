/** Presses closer together than this, in milliseconds, are one press. */
export const REPEAT_GAP = 700;
/** Nobody taps twice within this, in milliseconds: it is a switch that bounces. */
export const BOUNCE_GAP = 80;
/** A second press this near the first, in pixels, is the same wobbly finger. */
const SAME_SPOT = 40;

let last = { at: -Infinity, x: 0, y: 0, on: null as EventTarget | null };

/** How close together presses are one: `once` for what is done once, `each` for what is counted. */
export type Repeats = "once" | "each";

/**
 * Lets one press through and drops its repeats: on the same thing, or on
 * whatever came to lie under the finger meanwhile. A press of the keyboard has
 * no spot, so only the same thing counts there. What counts `each` press takes
 * quick ones, too.
 */
export function once(
  press: ((event: MouseEvent) => void) | undefined,
  repeats: Repeats = "once",
): (event: MouseEvent) => void {
  const gap = repeats === "each" ? BOUNCE_GAP : REPEAT_GAP;
  return (event) => {
    const at = event.timeStamp;
    const byPointer = event.detail > 0;
    const repeated =
      at - last.at < gap &&
      (event.currentTarget === last.on ||
        (byPointer &&
          Math.hypot(event.clientX - last.x, event.clientY - last.y) <
            SAME_SPOT));
    if (repeated) {
      event.preventDefault();
      return;
    }
    last = {
      at,
      x: byPointer ? event.clientX : -Infinity,
      y: byPointer ? event.clientY : -Infinity,
      on: event.currentTarget,
    };
    press?.(event);
  };
}
