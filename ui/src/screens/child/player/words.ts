import type { Card, Play, Recorded } from "../../../api/bindings.ts";
import type { PlayStage } from "../../../state/player.svelte.ts";
import { doseText, limbOf, spellTime } from "../../../words/dose.ts";
import { t } from "../../../words/words.ts";

/** What the big button does at this stage; nothing once all is done. */
export function pressText(stage: PlayStage): string | undefined {
  switch (stage) {
    case "counting":
      return t("player-count");
    case "ready":
      return t("player-start");
    case "getting_ready":
      return t("player-start-now");
    case "holding":
      return t("player-pause");
    case "paused":
      return t("player-resume");
    case "switch_sides":
    case "resting":
      return t("player-go-on-now");
    case "finished":
      return undefined;
  }
}

/** How it stands, in a word or two; nothing while the child is busy with it. */
export function phaseText(play: Play, demo: string | null): string | undefined {
  switch (play.phase.kind) {
    case "counting":
    case "holding":
      return undefined;
    case "ready":
      return t("player-ready");
    case "paused":
      return t("player-paused");
    case "switch_sides":
      return t(`player-switch-${limbOf(demo)}`);
    case "resting":
      return t("player-rest");
    case "finished":
      return t(
        play.work.sets === setsOf(play) ? "player-finished" : "player-skipped",
      );
  }
}

/** How it stands, and whose turn it is: "Now the other leg. Right leg". */
export function turnText(play: Play, demo: string | null): string {
  const side = play.side && sideText(play.side, demo);
  return [phaseText(play, demo), side].filter(Boolean).join(". ");
}

/** "Left leg". */
export function sideText(side: "left" | "right", demo: string | null): string {
  return t(`player-side-${limbOf(demo)}`, { side });
}

/** Praise for what was really done: "20 seconds on each leg!", "7 times!" Nothing is said of nothing. */
export function workPraise({ demo, dose }: Card, done: Recorded): string {
  const { work, whole } = done;
  if (whole)
    return t(`player-did-${dose.sides === "each" ? limbOf(demo) : "both"}`, {
      dose: doseText({ ...dose, sides: "both" }),
    });
  if (isNothing(done)) return "";
  const some =
    dose.amount.kind === "time" || work.reps === 0
      ? spellTime(work.seconds)
      : doseText({
          ...dose,
          sets: 1,
          amount: { kind: "reps", reps: work.reps, hold_seconds: 0 },
          sides: "both",
        });
  return t("player-did-both", { dose: some });
}

/** Whether nothing was done that can be counted. */
export function isNothing({ work }: Recorded): boolean {
  return work.reps + work.seconds === 0;
}

/** How many sets there are, both sides counted, as they are in the work. */
function setsOf({ dose }: Play): number {
  return dose.sets * (dose.sides === "each" ? 2 : 1);
}
