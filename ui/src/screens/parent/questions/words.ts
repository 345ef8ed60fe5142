import type { ParentSuggestion } from "../../../api/bindings.ts";
import { dateText } from "../../../words/dates.ts";
import { t } from "../../../words/words.ts";

/** What is told of a suggestion: its picture, what was seen, and the question it would become. */
export interface SuggestionText {
  picture: string;
  seen: string;
  question: string;
}

/** Puts a suggestion into words. */
export function suggestionText(
  { suggestion: { seen }, about }: ParentSuggestion,
  child: string,
): SuggestionText {
  const name =
    about.kind === "exercise"
      ? about.name
      : t(`discipline-${about.discipline}`);
  switch (seen.kind) {
    case "hurts":
      return {
        picture: "adhesive-bandage",
        seen: t("suggestion-hurts", { name, days: seen.days }),
        question: t("suggestion-hurts-ask", { name, child, days: seen.days }),
      };
    case "hard": {
      const days = seen.called + seen.stopped;
      return {
        picture: "flexed-biceps",
        seen:
          seen.stopped > 0
            ? t("suggestion-too-hard", { name, days: seen.stopped })
            : t("suggestion-hard", { name, days: seen.called }),
        question: t("suggestion-hard-ask", { name, child, days }),
      };
    }
    case "far_below": {
      const gaps = {
        name,
        counted: seen.counted,
        goal: seen.goal,
        date: dateText(seen.week),
      };
      return {
        picture: "seedling",
        seen: t("suggestion-far-below", gaps),
        question: t("suggestion-far-below-ask", { ...gaps, child }),
      };
    }
  }
}
