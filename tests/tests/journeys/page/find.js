// What can be seen, and what a screen reader calls it.
const KINDS = {
  pressable: "button, a[href], summary, input[type=radio], input[type=checkbox], [role=switch], label",
  field: "input, textarea, select",
};

function nameOf(element) {
  if (!element) return "";
  const by = element.getAttribute("aria-labelledby");
  const text = by
    ? by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" ")
    : (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.innerText ?? "");
  return text.replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ").trim();
}

function canBeSeen(element) {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden" && !element.disabled
    && !element.closest("[inert]");
}

function all(kind) {
  const open = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
  return [...open.querySelectorAll(KINDS[kind])].filter(canBeSeen);
}

// With what stands over its group: "Last day: Month".
function wholeNameOf(element) {
  const group = element.closest("fieldset")?.querySelector("legend")?.textContent;
  return group ? `${group.trim()}: ${nameOf(element)}` : nameOf(element);
}

// The one that is called exactly so, or else the first whose name begins so, or else holds it.
function find(kind, name) {
  const named = all(kind).map((element) => [element, nameOf(element)]);
  const match = (test) => named.find(([, text]) => test(text))?.[0];
  const found =
    match((text) => text === name) ??
    named.find(([element]) => wholeNameOf(element) === name)?.[0] ?? match((text) => text.startsWith(name)) ?? match((text) => text.includes(name));
  // A choice's own button is drawn by its label.
  const there = found?.matches("label > .unseen") ? found.parentElement : found;
  there?.scrollIntoView({ block: "center" });
  return there ?? null;
}
