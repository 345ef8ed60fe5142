import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { parse, type AST } from "svelte/compiler";
import { describe, expect, test } from "vitest";
import { addDays, dateText, relativeDayText, spanText } from "./dates.ts";
import library from "$library/stickers.json";
import { hasWords, t } from "./words.ts";

const src = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(`${src}/${file}`, "utf8");

describe("every word on screen is in en.ftl", () => {
  const sources = files.filter(
    (file) => /\.(svelte|ts)$/.test(file) && !/\.(test|d)\.ts$/.test(file),
  );
  test.each(sources)("%s says nothing that en.ftl lacks", (file) => {
    const missing = [...read(file).matchAll(/\bt\(\s*(["'`])([\w-]+)\1/g)]
      .map((call) => call[2] ?? "")
      .filter((id) => !hasWords(id));
    expect(missing).toEqual([]);
  });

  const screens = files.filter((file) => file.endsWith(".svelte"));
  test.each(screens)("%s has no words of its own", (file) => {
    expect(wordsIn(read(file))).toEqual([]);
  });

  // The door's types hold words in comments alone, and are written by Rust.
  const code = sources.filter((file) => file !== "api/bindings.ts");
  test.each(code)("%s keeps no words in its code", (file) => {
    const source = read(file);
    expect(
      literalsIn(file.endsWith(".ts") ? asScript(source) : source).filter(
        (text) => looksSpoken(text) && !forMachines.has(text),
      ),
    ).toEqual([]);
  });

  test("nothing is let through that is no longer there", () => {
    const all = code.flatMap((file) =>
      literalsIn(file.endsWith(".ts") ? asScript(read(file)) : read(file)),
    );
    expect([...forMachines].filter((text) => !all.includes(text))).toEqual([]);
  });

  test("no id is written twice, and none is half a sentence of Fluent", () => {
    const english = read("words/en.ftl");
    const ids = [...english.matchAll(/^([a-z][\w-]*) *=/gm)].map(
      (line) => line[1],
    );
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    // The parser skips what it cannot read, so what it kept must be everything.
    expect(new FluentResource(english).body.map((entry) => entry.id)).toEqual(
      ids,
    );
  });
});

describe("the check itself", () => {
  test.each([
    ["<p>Hello</p>", ["Hello"]],
    ['<p>{"Hello"}</p>', ["Hello"]],
    ["<p>{`${n} left`}</p>", ["left"]],
    ['<p>{n > 1 ? "many" : t("one")}</p>', ["many"]],
    ['<input aria-label="Name" />', ["Name"]],
    ['<input aria-label={"Name"} />', ["Name"]],
    ['<Field label="Name" />', ["Name"]],
    ['<Rail items={[{ id: "a", label: "Today" }]} />', ["Today"]],
    ['<script>const a = { label: "Today" };</script>', ["Today"]],
    ["{#if yes}<b title={`Go`}></b>{/if}", ["Go"]],
  ])("%s", (markup, words) => {
    expect(wordsIn(markup)).toEqual(words);
  });
  test.each([
    '<p class="big">{t("hello")} · {2} × {n}</p>',
    '<p>{day === "mon" ? t("a") : t("b", { day: "x" })}</p>',
    '<Picture name="fox" />',
    "<style>p { color: red }</style>",
  ])("%s", (markup) => expect(wordsIn(markup)).toEqual([]));

  test.each([
    ['<script>let a = "Hello";</script><p>{a}</p>', ["Hello"]],
    [
      '<script lang="ts">const a: string = "Well done, you";</script>',
      ["Well done, you"],
    ],
    [
      "<script>const a = (n) => `${n} more stickers`;</script>",
      ["more stickers"],
    ],
    ['<b onclick={() => (a = "Go on")}>{t("go")}</b>', ["Go on"]],
    [
      asScript('export const face = { title: "für dich" as const };'),
      ["für dich"],
    ],
    [
      asScript('const a = <T>(x: T) => say(x, yes ? "Hooray" : "");'),
      ["Hooray"],
    ],
  ])("%s", (source, words) => {
    expect(literalsIn(source).filter(looksSpoken)).toEqual(words);
  });
  test.each([
    asScript(
      'import x from "Some where"; type A = "Yes" | "No"; t("child-done");',
    ),
    asScript('throw new Error("nobody reads this on a screen");'),
    asScript(
      '// It says "Hello you".\nconst a = "first-start", b = "M 10 20 L 3 4";',
    ),
    '<p class="one two">{t("hello")}</p>',
  ])("%s", (source) =>
    expect(literalsIn(source).filter(looksSpoken)).toEqual([]),
  );
});

describe("sentences", () => {
  test("gaps are filled, and a right-to-left name stays in its place", () => {
    expect(t("part-days-of", { done: 2, goal: 4 })).toBe("2 of 4 days");
    expect(t("part-today", { day: "מיה" })).toBe("\u2068מיה\u2069, today");
  });
  test("an unknown id and a missing gap stop the work", () => {
    expect(() => t("no-such-words")).toThrow("no-such-words");
    expect(() => t("part-days-of", { done: 2 })).toThrow("part-days-of");
  });
  test("every sticker, avatar and reward picture has a name", () => {
    const ids = [
      ...library.stickers.map((sticker) => sticker.id),
      ...library.avatars,
      ...library.pictures,
    ];
    expect(ids.filter((id) => !hasWords(`sticker-${id}`))).toEqual([]);
    const packs = library.stickers.map((sticker) => sticker.pack);
    expect(packs.filter((pack) => !hasWords(`pack-${pack}`))).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-11-16", "2026-11-22", "16 – 22 November"],
    ["2026-10-28", "2026-11-01", "28 October – 1 November"],
    ["2026-12-28", "2027-01-03", "28 December 2026 – 3 January"],
    ["2026-11-16", "2026-11-16", "16 November"],
  ])("%s to %s", (from, to, text) => expect(spanText(from, to)).toBe(text));
  test.each([
    ["2026-11-19", "Today"],
    ["2026-11-18", "Yesterday"],
    ["2026-11-20", "Tomorrow"],
    ["2026-11-14", "Saturday"],
    ["2026-11-12", "12 November"],
    ["2025-11-12", "12 November 2025"],
  ])("%s, on 19 November 2026", (day, text) =>
    expect(relativeDayText(day, "2026-11-19")).toBe(text),
  );
  test("a clock change does not lose a day", () => {
    expect(addDays("2026-10-31", 2)).toBe("2026-11-02");
    expect(dateText("2026-11-01")).toBe("1 November");
  });
});

/** Attributes of elements, and properties of parts, that a person can see or hear. */
const spoken = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
  "label",
  "legend",
  "hint",
  "error",
  "detail",
  "text",
  "unit",
  "done",
]);

/** Properties of data that parts show. */
const carried = new Set(["label", "legend", "hint", "title", "placeholder"]);

type Node = { type: string } & Record<string, unknown>;

/** Every literal with letters in a Svelte file's markup that would reach a screen. */
function wordsIn(source: string): string[] {
  const found: string[] = [];
  const note = (text: unknown) => {
    const words = String(text).trim();
    if (/\p{L}/u.test(words)) found.push(words);
  };

  /** The literals an expression may turn into. */
  function value(node: Node | null | undefined): void {
    if (!node) return;
    switch (node.type) {
      case "Literal":
        if (typeof node.value === "string") note(node.value);
        break;
      case "TemplateLiteral":
        for (const part of node.quasis as { value: { raw: string } }[])
          note(part.value.raw);
        (node.expressions as Node[]).forEach(value);
        break;
      case "ConditionalExpression":
        value(node.consequent as Node);
        value(node.alternate as Node);
        break;
      case "LogicalExpression":
      case "BinaryExpression":
        if (["+", "||", "??", "&&"].includes(node.operator as string)) {
          value(node.left as Node);
          value(node.right as Node);
        }
    }
  }

  function walk(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== "object") return;
    const one = node as Node;
    if (one.type === "Text") return note(one.data);
    if (one.type === "ExpressionTag") return value(one.expression as Node);
    if (one.type === "Attribute") {
      if (!spoken.has(one.name as string)) return;
      const parts = one.value as true | Node | Node[];
      if (parts !== true) walk(parts);
      return;
    }
    if (typeof one.type === "string" && one.type.endsWith("Directive")) return;
    for (const [key, child] of Object.entries(one))
      if (!["expression", "parent", "metadata"].includes(key)) walk(child);
  }

  /** Objects of data that carry words to a part, like a rail's items. */
  function properties(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(properties);
    if (!node || typeof node !== "object") return;
    const one = node as Node;
    if (
      one.type === "Property" &&
      carried.has((one.key as Node).name as string)
    )
      value(one.value as Node);
    for (const [key, child] of Object.entries(one))
      if (!["parent", "metadata"].includes(key)) properties(child);
  }

  const root = parse(source, { modern: true }) as AST.Root;
  walk(root.fragment);
  properties([root.instance, root.module, root.fragment]);
  return found;
}

/** Literals that look like words and are none: keys, names of types, and what style sheets say. */
const forMachines = new Set([
  "Backspace",
  "Enter",
  "Escape",
  "FaultError",
  "Baloo 2",
  "Lexend",
  "main h1",
  "(prefers-reduced-motion: reduce)",
  "input, textarea, select",
  ".panel button",
  '[aria-invalid="true"], fieldset[aria-describedby$="-error"] :is(input, select, button)',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="',
]);

/**
 * What a person can read has a space between two words, or a capital before small letters at its
 * start, or a letter that English does without.
 */
function looksSpoken(text: string): boolean {
  return (
    /\p{L}{2,}[,.!?:;…]? \p{L}/u.test(text) ||
    /^\p{Lu}\p{Ll}/u.test(text) ||
    /[^\P{L}\u0000-\u007f]/u.test(text)
  );
}

/** A module, for the parser that reads what is in a Svelte file. */
function asScript(source: string): string {
  return `<script lang="ts">\n${source}\n</script>`;
}

/** Every text literal of a Svelte file's code, but for what it imports and what stops the work. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  const note = (text: unknown) => found.push(String(text).trim());

  function walk(node: unknown): void {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!node || typeof node !== "object") return;
    const one = node as Node;
    if (one.type === "ImportDeclaration" || one.type === "ThrowStatement")
      return;
    // Of a type, only what it is said of.
    if (one.type?.startsWith("TS")) return walk(one.expression);
    if (one.type === "Literal" && typeof one.value === "string")
      note(one.value);
    if (one.type === "TemplateElement")
      note((one.value as { raw: string }).raw);
    for (const [key, child] of Object.entries(one))
      if (!["parent", "metadata", "source"].includes(key)) walk(child);
  }

  const root = parse(source, { modern: true }) as AST.Root;
  [root.instance, root.module, root.fragment].forEach(walk);
  return found;
}
