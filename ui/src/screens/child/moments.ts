import { t } from "../../words/words.ts";

/** The pictures of the moments that the grown-ups' side suggests. */
const pictures: Record<string, string> = {
  morning: "sunrise",
  "after-school": "school",
  "after-snack": "red-apple",
  "brushing-teeth": "toothbrush",
  bedtime: "bed",
};

/** The picture of a moment of the day; none for one in a family's own words. */
export function momentPicture(anchor: string): string | undefined {
  const said = anchor.toLocaleLowerCase();
  return Object.entries(pictures).find(
    ([moment]) => t(`moment-${moment}`).toLocaleLowerCase() === said,
  )?.[1];
}
