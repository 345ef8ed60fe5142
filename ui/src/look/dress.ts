/** Which side of the app is shown. */
export type Side = "child" | "parent";

/** What the whole window wears; what is left out stays as it is. */
export interface Dress {
  side?: Side;
  /** A child's colour: coral, teal, violet or sky. */
  accent?: string;
  /** The app's own switch; the system's wish for less motion always counts. */
  motion?: "on" | "off";
  /** Whether a child's screens use words, or say everything in pictures. */
  reading?: "words" | "pictures";
  font?: "lexend" | "hyperlegible";
}

/** Puts the look on the page, where every part and dialog takes it from. */
export function dress(look: Dress): void {
  Object.assign(document.documentElement.dataset, look);
}

/** Whether anything may move on screen. */
export function mayMove(): boolean {
  return (
    document.documentElement.dataset.motion !== "off" &&
    !matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}
