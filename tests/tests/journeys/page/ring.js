// What keeps a person from seeing where the focus is, or null. The window itself has no ring.
function hides() {
  const at = document.activeElement;
  if (!at || at === document.body || at.matches("[tabindex='-1'], dialog")) return null;
  const told = (what) => `${what}: “${nameOf(at)}” <${at.localName} class="${at.className}">`;
  // A choice's own button is drawn by its label.
  const drawn = at.matches("label > .unseen") ? at.parentElement : at;
  const ring = getComputedStyle(drawn);
  if (ring.outlineStyle === "none" || parseFloat(ring.outlineWidth) < 3) return told("no ring");
  const box = drawn.getBoundingClientRect();
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
    return told("out of sight");
  const within = (from, to) => (Math.max(from, 0) + Math.min(to, Infinity)) / 2;
  const x = within(box.left, Math.min(box.right, innerWidth));
  const y = within(box.top, Math.min(box.bottom, innerHeight));
  const top = document.elementFromPoint(x, y);
  return drawn.contains(top) || top?.closest("label")?.control === at ? null : told(`something lies over it (${top?.className})`);
}
