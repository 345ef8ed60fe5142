import { mayMove } from "./dress.ts";

/** How long a sticker is in the air, in milliseconds. */
const FLIGHT = 560;

/**
 * Lets `landed`, which already stands in its place, come flying from where
 * `from` was, peeled off and pressed down at the end. Resolves when it has
 * landed; at once when motion is off.
 */
export async function fly(landed: Element, from: DOMRect): Promise<void> {
  if (!mayMove()) return;
  const to = landed.getBoundingClientRect();
  if (to.width === 0 || from.width === 0) return;
  const dx = from.left + from.width / 2 - (to.left + to.width / 2);
  const dy = from.top + from.height / 2 - (to.top + to.height / 2);
  const size = from.width / to.width;
  await landed
    .animate(
      [
        {
          transform: `translate(${dx}px, ${dy}px) scale(${size})`,
          easing: "cubic-bezier(.3,0,.2,1)",
        },
        {
          transform: `translate(${dx * 0.45}px, ${dy * 0.45 - 60}px) scale(${Math.max(size, 1) * 1.25}) rotate(-14deg)`,
          offset: 0.45,
          easing: "cubic-bezier(.5,0,.7,1)",
        },
        { transform: "scale(1.12) rotate(4deg)", offset: 0.8 },
        { transform: "scale(0.94)", offset: 0.9 },
        { transform: "none" },
      ],
      { duration: FLIGHT, composite: "replace" },
    )
    .finished.catch(() => undefined);
}
