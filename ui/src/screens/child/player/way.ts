import type { Play } from "../../../api/bindings.ts";
import type { Way } from "../../../parts/figure/tempo.ts";

/** How the figure goes along with a play; not at all while there is nothing to do. */
export function wayOf({ phase, dose }: Play): Way | undefined {
  switch (phase.kind) {
    case "counting":
    case "ready":
      return "rounds";
    case "holding":
      return dose.amount.kind === "reps" ? "hold" : "time";
    default:
      return undefined;
  }
}

/** For how many seconds each repetition is held; nothing where none is. */
export function holdOf({ dose: { amount } }: Play): number | undefined {
  return amount.kind === "reps" && amount.hold_seconds > 0
    ? amount.hold_seconds
    : undefined;
}
