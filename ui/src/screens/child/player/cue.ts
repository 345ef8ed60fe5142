import type { Play } from "../../../api/bindings.ts";
import type { Sound } from "../../../look/sound.ts";
import { phaseText, sideText } from "./words.ts";

/** How a turn of a move is told to closed eyes. */
export interface Cue {
  sound: Sound;
  /** What the voice says. */
  words?: string;
}

/** What is heard when a play goes on from `before` to `after`; nothing when nothing turns. */
export function cueOf(
  before: Play,
  after: Play,
  demo: string | null,
): Cue | undefined {
  const [was, is] = [before.phase.kind, after.phase.kind];
  if (is === was)
    return after.work.reps > before.work.reps ? { sound: "tick" } : undefined;
  // A set that was left out is not cheered.
  const over: Sound = after.work.sets > before.work.sets ? "set" : "tap";
  const { side } = after;
  switch (is) {
    case "switch_sides":
      return {
        sound: "switch",
        words: spoken(phaseText(after, demo), side && sideText(side, demo)),
      };
    case "resting":
      return { sound: over, words: spoken(phaseText(after, demo)) };
    case "finished":
      return { sound: over };
    case "counting":
    case "ready":
      if (was === "holding") return { sound: "hold" };
      if (was !== "resting") return { sound: "tap" };
      // Sets end on the second side: now it is the first one's turn again.
      return side
        ? { sound: "switch", words: sideText(side, demo) }
        : { sound: "go" };
    case "holding":
      return { sound: was === "ready" ? "go" : "tap" };
    case "paused":
      return undefined;
  }
}

function spoken(...words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(". ");
}
