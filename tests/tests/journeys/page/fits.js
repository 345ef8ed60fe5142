// What does not fit: sideways scrolling belongs into a named region, and words into their boxes.
function misfits() {
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) return [`the page is ${page.scrollWidth} px wide`];
  const seen = [...document.body.querySelectorAll("*")].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest(".unseen, [data-reading=pictures] .repeats, [aria-hidden=true], svg, [inert]"),
  );
  const told = (element, what) =>
    `${what}: <${element.localName} class="${element.className}"> ${(element.textContent ?? "").trim().slice(0, 60)}`;
  const hasWords = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
  // Inside a zoomed box places are told in its own measure.
  const zoomed = (element) => element !== null && (getComputedStyle(element).zoom !== "1" || zoomed(element.parentElement));
  const found = [];
  for (const element of seen) {
    const style = getComputedStyle(element);
    const wider = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    const scrolls = ["auto", "scroll"].includes(style.overflowX);
    if (wider && scrolls && !element.matches("[role=region], input, textarea, select"))
      found.push(told(element, "scrolls sideways"));
    // A sticker may hang over an edge, words and buttons may not.
    const taller = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 6;
    const card = style.backgroundColor !== "rgba(0, 0, 0, 0)" && style.overflowY === "visible";
    if (taller && card && element !== document.body) {
      const edge = element.getBoundingClientRect().bottom + 4;
      const below = seen.some(
        (each) => element.contains(each) && (hasWords(each) || each.matches("button, input")) && each.getBoundingClientRect().bottom > edge,
      );
      if (below && !zoomed(element)) found.push(told(element, "words stick out below"));
    }
    // What is clipped away is said to a screen reader only.
    if (!hasWords(element) || style.clipPath === "inset(50%)") continue;
    const box = element.getBoundingClientRect();
    const em = parseFloat(style.fontSize);
    if (wider && !scrolls) found.push(told(element, "words stick out"));
    if (element.textContent.trim().length >= 6 && box.width < 2.5 * em && box.height > 3.5 * em)
      found.push(told(element, "words are squeezed"));
    if ((box.right > innerWidth + 1 || box.left < -1) && !element.closest("[role=region]") && !zoomed(element))
      found.push(told(element, "outside the window"));
  }
  return found;
}

// What is too small for its hand in the large window: 96 px for a child's, 44 px for a grown-up's.
// A link within a sentence is as large as its words.
function smalls() {
  const open = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
  const grownUps = document.documentElement.dataset.side === "parent";
  // A grown-up answers these, before there is a side.
  const theirs = "[data-screen=first-start], [data-screen=trouble]";
  const pressed = "button, a[href], summary, select, textarea, input, label:has(> .unseen)";
  // What was just pressed may still be growing back.
  for (const growing of document.getAnimations()) if (growing instanceof CSSTransition) growing.finish();
  return [...open.querySelectorAll(pressed)].flatMap((element) => {
    const drawn = element.closest("label") ?? element;
    const box = drawn.getBoundingClientRect();
    const seen = drawn.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]") && box.width > 1;
    if (!seen || (element.matches("a") && getComputedStyle(element).display === "inline")) return [];
    const hand = grownUps || element.closest(theirs) ? 44 : 96;
    if (Math.round(box.width) >= hand && Math.round(box.height) >= hand) return [];
    const name = (element.getAttribute("aria-label") ?? drawn.textContent ?? "").trim().slice(0, 60);
    return [`${Math.round(box.width)} × ${Math.round(box.height)} px: <${element.localName} class="${element.className}"> ${name}`];
  });
}
