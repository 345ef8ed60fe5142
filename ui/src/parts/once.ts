/** Presses closer together than this, in milliseconds, are one press. */
export const REPEAT_GAP = 700;
/** A second press this near the first, in pixels, is the same wobbly finger. */
const SAME_SPOT = 40;

let last = { at: -Infinity, x: 0, y: 0, on: null as EventTarget | null };

/**
 * Lets one press through and drops its repeats: on the same thing, or on
 * whatever came to lie under the finger meanwhile. A press of the keyboard has
 * no spot, so only the same thing counts there.
 */
export function once(
  press: ((event: MouseEvent) => void) | undefined,
): (event: MouseEvent) => void {
  return (event) => {
    const at = event.timeStamp;
    const byPointer = event.detail > 0;
    const repeated =
      at - last.at < REPEAT_GAP &&
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
