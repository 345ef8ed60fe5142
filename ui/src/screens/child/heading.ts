/**
 * Takes the focus when a screen opens, so that it is read aloud and the next
 * Tab leads into it. Nothing is pressed by a Space that comes too late.
 */
export function heading(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
