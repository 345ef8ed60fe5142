import { trace } from "../api/api.ts";
import { first } from "../look/first.svelte.ts";

let told = false;

/** Tells a benchmark, once, when the first screen can be pressed and when it was drawn. */
export function started(_screen: HTMLElement): void {
  if (told) return;
  told = true;
  void trace("today-ready");
  // The first callback comes before the frame is drawn, the second after.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      void trace("first-paint");
      first.drawn = true;
    }),
  );
}
