import { pictureAddress } from "./media.ts";

/** What was made ready lately, and must not be thrown away. */
let ready: HTMLImageElement[] = [];

/**
 * Makes the pictures of these stickers ready, a moment after the screen was
 * drawn, so that they appear with the very frame that shows them.
 */
export function warm(stickers: readonly string[]): () => void {
  const later = setTimeout(() => {
    ready = stickers.map((name) => {
      const picture = new Image();
      picture.src = pictureAddress(name, true);
      return picture;
    });
  }, 200);
  return () => clearTimeout(later);
}
