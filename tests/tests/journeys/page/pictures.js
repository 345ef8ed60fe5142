// Words that a child who does not read is left alone with: no name and no number, with no picture
// beside them. A loudspeaker is none: not every laptop has a voice.
function leftAlone(names) {
  const open = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  const isClipped = (element) =>
    element !== null && (getComputedStyle(element).clipPath === "inset(50%)" || isClipped(element.parentElement));
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest("[inert]") && !isClipped(element);
  const pressable = (element) => element.closest("button, a");
  const pictures = [...open.querySelectorAll("img, canvas, video, svg")].filter(
    (one) => isSeen(one) && (one.localName !== "svg" || one.childElementCount > 0),
  );
  // A picture on a button is that button's own.
  const isBeside = (box, button) =>
    pictures.some((one) => box.contains(one) && (pressable(one) ?? button) === button);
  const found = [];
  const texts = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const said = texts.currentNode.data.replace(/[\u2068\u2069]/g, "").trim();
    const words = names.reduce((text, name) => text.replaceAll(name, ""), said);
    // What the sample family says of itself is for grown-ups.
    if (!/\p{L}/u.test(words) || !isSeen(element) || element.closest("[data-banner=sample], style, script")) continue;
    const button = pressable(element);
    let box = button ?? element;
    // A whole screen counts only for what stands on it by itself.
    for (let up = 0; up < 3 && !button && !isBeside(box, button); up++)
      if (up === 0 || !box.parentElement.matches("main, body, [data-screen]")) box = box.parentElement;
    if (!isBeside(box, button)) found.push(`“${said}” in <${element.localName} class="${element.className}">`);
  }
  return found;
}
