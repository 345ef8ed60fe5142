import type { SelfCheck } from "../../../api/bindings.ts";
import { t } from "../../../words/words.ts";

/** What came of a check: what the desktop said, or what the parent saw. */
export function checkText({ sent, seen }: SelfCheck): string {
  if (sent.obstacle) return t(`check-${sent.obstacle}`);
  return seen ? t(`check-seen-${seen}`) : t("check-ask");
}

/** What helps, when it did not arrive. */
export function checkHelp({ sent, seen }: SelfCheck): string | undefined {
  if (sent.obstacle === "no_desktop") return t("check-help-no-desktop");
  if (sent.obstacle || seen === "no") return t(`check-help-${sent.desktop}`);
  return undefined;
}
