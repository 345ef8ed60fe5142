import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The colours a rule sets, by name. */
function tokensOf(selector: string): Record<string, string> {
  const rules = css.split("}").filter((rule) =>
    rule
      .split("{")[0]
      ?.replace(/\/\*[^]*?\*\//g, "")
      .split(",")
      .some((each) => each.trim() === selector),
  );
  return Object.fromEntries(
    [...rules.join("").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(
      ([, name, value]) => [name, value],
    ),
  ) as Record<string, string>;
}

/** WCAG's relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const sides = ["child", "parent"];
const accents = ["coral", "teal", "violet", "sky"];

for (const side of sides)
  for (const accent of accents)
    test(`${side} side, ${accent}: what is written can be read`, () => {
      const look = {
        ...tokensOf(":root"),
        ...tokensOf(`[data-side="${side}"]`),
        ...tokensOf(`[data-accent="${accent}"]`),
        white: "#ffffff",
      } as Record<string, string>;
      const ratio = (text: string, ground: string) => {
        const [a, b] = [look[text], look[ground]];
        if (!a || !b) throw new Error(`no token ${text} or ${ground}`);
        return contrast(a, b);
      };
      const grounds = ["paper", "card", "well", "accent-wash", "leaf-wash"];
      for (const ground of grounds)
        for (const text of ["ink", "soft", "accent-deep", "leaf-deep"])
          expect(ratio(text, ground), `${text} on ${ground}`).toBeGreaterThan(
            4.5,
          );
      for (const ground of ["paper", "card", "berry-wash"])
        expect(ratio("berry", ground), ground).toBeGreaterThan(4.5);
      for (const ground of ["primary-strong", "accent-deep", "leaf-deep"])
        expect(ratio("white", ground), ground).toBeGreaterThan(4.5);
      for (const ground of ["sun-wash", "sun", "berry-wash"])
        expect(ratio("ink", ground), ground).toBeGreaterThan(4.5);
      for (const text of ["rail-text", "white"])
        for (const ground of ["rail", "rail-lit"])
          expect(ratio(text, ground), ground).toBeGreaterThan(4.5);
      // Big bold words, and edges without which a control is not seen.
      for (const ground of ["primary", "accent-strong", "soft"])
        expect(ratio("white", ground), ground).toBeGreaterThan(3);
      for (const ground of ["paper", "card", "well", "accent-wash"])
        for (const edge of ["focus", "dim"])
          expect(ratio(edge, ground), `${edge} on ${ground}`).toBeGreaterThan(
            3,
          );
    });
