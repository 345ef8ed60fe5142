import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** What of others is built into the app. */
const carried = [
  "@fluent/bundle",
  "@fontsource-variable/baloo-2",
  "@fontsource-variable/lexend",
  "@fontsource/atkinson-hyperlegible",
  "@iconify-json/fluent-emoji-flat",
  "@tauri-apps/api",
  "svelte",
];

/** Who made what, where the package does not say. */
const holders: Record<string, string> = {
  "@iconify-json/fluent-emoji-flat": "Microsoft Corporation",
};

/** Puts the licences of fonts, pictures and libraries beside what uses them. */
export function licences(): Plugin {
  return {
    name: "hep-hooray-licences",
    apply: "build",
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: carried.map(licenceOf).join("\n\n\n"),
      });
    },
  };
}

function licenceOf(name: string): string {
  const home = fileURLToPath(
    new URL(`../node_modules/${name}/`, import.meta.url),
  );
  const { license, author } = JSON.parse(
    readFileSync(`${home}package.json`, "utf8"),
  ) as { license: string; author?: string | { name: string } };
  const who =
    (typeof author === "object" ? author.name : author) ?? holders[name];
  const texts = readdirSync(home)
    .filter((file) => /^licen[cs]e/i.test(file))
    .map((file) => readFileSync(home + file, "utf8").trim());
  if (texts.length === 0 && license === "MIT" && who) texts.push(mit(who));
  return [
    `${name} (${license}${who ? `, ${who}` : ""})`,
    "=".repeat(72),
    ...texts,
  ].join("\n");
}

/** The MIT licence, for a package that names it without carrying its text. */
function mit(holder: string): string {
  return `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
