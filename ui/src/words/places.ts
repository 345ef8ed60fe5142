import type { Place } from "../api/bindings.ts";
import { t } from "./words.ts";

/** What a place is called: the family's own by its name, the library's by the words. */
export function placeText({ id, name }: Place): string {
  return name ?? t(`place-${id}`);
}
