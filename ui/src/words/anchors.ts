import anchors from "$library/anchors.json";
import type { Anchor } from "../api/bindings.ts";
import { t } from "./words.ts";

/** The moments of the library, for a family that has no order of its own yet. */
export const libraryAnchors: readonly Anchor[] = anchors.map((anchor) => ({
  ...anchor,
  name: null,
  offered: "yes",
  usual: [],
}));

/** What a moment of the day is called: by the family if it gave a name, or by the words. */
export function anchorText({ id, name }: Anchor): string {
  return name ?? t(`moment-${id}`);
}
