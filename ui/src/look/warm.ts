import { pictureAddress } from "./media.ts";

/** What was made ready last: what nobody holds on to, a web view throws away. */
const ready = new Set<HTMLImageElement>();

/**
 * Makes the pictures of these stickers ready, a moment after the screen was
 * drawn, so that they appear with the very frame that shows them.
 */
export function warm(stickers: readonly string[]): () => void {
  const later = setTimeout(() => {
    ready.clear();
    for (const name of stickers) {
      const picture = new Image();
      picture.src = pictureAddress(name, true);
      ready.add(picture);
    }
  }, 200);
  return () => clearTimeout(later);
}
