import type { Card, Discipline, WeekView } from "../../api/bindings.ts";
import { doseText } from "../../words/dose.ts";
import { hasWords, locale, t } from "../../words/words.ts";

/** The picture of a kind of therapy. */
export function disciplinePicture(discipline: Discipline | undefined): string {
  switch (discipline) {
    case "occupational":
      return "puzzle-piece";
    case "speech":
      return "speech-balloon";
    default:
      return "running-shoe";
  }
}

/** "Moving", "Doing", "Talking". */
export function disciplineText(discipline: Discipline): string {
  return t(`child-discipline-${discipline}`);
}

/** "20 seconds · each leg". */
export function doseOf({ dose, demo }: Card): string {
  return doseText(dose, demo);
}

/** A move read aloud: its name, its dose, how it is done and what it helps with. */
export function readCard(card: Card): string {
  const { name, how, aim } = card;
  const read = t("child-read-card", { name, dose: doseOf(card), how });
  return aim?.helps ? `${read} ${aim.helps}` : read;
}

/** What a press on the card means, said before its name. */
export function cardPress({ next, times }: Card): string {
  return times > 1 && next !== null
    ? t("child-i-did-nth", { nth: next, times })
    : t("child-i-did");
}

/** Praise for this very move: "You stood like a flamingo!" */
export function praiseFor(card: Card): string {
  const id = `library-${card.demo}.praise`;
  return card.demo && hasWords(id)
    ? t(id)
    : t("child-you-did", { name: card.name });
}

/** The rule of the week in words, as it stands. */
export function ruleText(week: WeekView): string {
  // Once reached it stays so, whatever is paused later.
  if (week.reached) return t("child-rule-reached");
  if (week.goal === 0) return t("child-rule-rest");
  if (week.goal < week.usual_goal)
    return t("child-rule-shorter", { days: week.goal });
  const rule =
    week.goal === 7
      ? t("child-rule-every")
      : t("child-rule-any", { days: week.goal });
  return week.counts === "any_done"
    ? `${rule} ${t("child-rule-one-move")}`
    : rule;
}

/** "2 of 4 days this week"; which program's, where there are `several`. */
export function daysText(
  { counted, goal, discipline }: WeekView,
  several: boolean,
): string {
  const gaps = { done: Math.min(counted, goal), goal };
  return several
    ? t("child-chart-days-of", { ...gaps, program: disciplineText(discipline) })
    : t("child-chart-days", gaps);
}

/** "4 weeks reached". */
export function reachedText({ weeks_reached }: WeekView): string {
  return t("child-chart-reached", { count: weeks_reached });
}

/** "Unicorn", for a sticker of the library; nothing to say of others. */
export function stickerText(sticker: string): string {
  if (sticker.startsWith("own-")) return t("own-sticker");
  return hasWords(`sticker-${sticker}`) ? t(`sticker-${sticker}`) : "";
}

const lists = new Intl.ListFormat(locale);

/** "Bridges, Chair squats and Superhero". */
export function listText(words: string[]): string {
  return lists.format(words);
}
