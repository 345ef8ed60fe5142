import type { Card, Play } from "../../../api/bindings.ts";
import { doseText, limbOf, spellTime } from "../../../words/dose.ts";
import { t } from "../../../words/words.ts";

/** What the big button does in this phase; nothing once all is done. */
export function pressText({ phase }: Play): string | undefined {
  switch (phase.kind) {
    case "counting":
      return t("player-count");
    case "ready":
      return t("player-start");
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

/** "Left leg". */
export function sideText(side: "left" | "right", demo: string | null): string {
  return t(`player-side-${limbOf(demo)}`, { side });
}

/** Praise for what was really done: "20 seconds on each leg!", "7 times!" */
export function workPraise({ demo }: Card, play: Play): string {
  const { dose, work } = play;
  const whole = work.sets === setsOf(play) || work.reps + work.seconds === 0;
  if (whole)
    return t(`player-did-${dose.sides === "each" ? limbOf(demo) : "both"}`, {
      dose: doseText({ ...dose, sides: "both" }),
    });
  const done =
    dose.amount.kind === "time" || work.reps === 0
      ? spellTime(work.seconds)
      : doseText({
          ...dose,
          sets: 1,
          amount: { kind: "reps", reps: work.reps, hold_seconds: 0 },
          sides: "both",
        });
  return t("player-did-both", { dose: done });
}

/** How many sets there are, both sides counted, as they are in the work. */
function setsOf({ dose }: Play): number {
  return dose.sets * (dose.sides === "each" ? 2 : 1);
}
