import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { IconifyJSON } from "@iconify/types";
import type { Plugin } from "vite";
import { plain, rimmed } from "./rim.ts";

/** The list of stickers, avatars and reward pictures, kept with the core. */
interface StickerLibrary {
  stickers: { id: string; pack: string }[];
  avatars: string[];
  pictures: string[];
}

/** Every picture of the app by its address below the page, as SVG text. */
export function drawPictures(library: string): Map<string, string> {
  const icons = JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve(
        "@iconify-json/fluent-emoji-flat/icons.json",
      ),
      "utf8",
    ),
  ) as IconifyJSON;
  const listed = JSON.parse(
    readFileSync(`${library}/stickers.json`, "utf8"),
  ) as StickerLibrary;
  const pictograms = JSON.parse(
    readFileSync(
      fileURLToPath(new URL("../src/look/pictograms.json", import.meta.url)),
      "utf8",
    ),
  ) as string[];

  const body = (id: string): string => {
    const name = icons.icons[id] ? id : icons.aliases?.[id]?.parent;
    const icon = name === undefined ? undefined : icons.icons[name];
    if (!icon) throw new Error(`fluent-emoji-flat has no picture "${id}"`);
    return icon.body;
  };

  const stickers = listed.stickers.map((sticker) => sticker.id);
  const all = new Map<string, string>();
  for (const id of [
    ...stickers,
    ...listed.avatars,
    ...listed.pictures,
    ...pictograms,
  ]) {
    all.set(`pictures/${id}.svg`, plain(body(id)));
    all.set(`pictures/rim/${id}.svg`, rimmed(body(id)));
  }
  return all;
}

/**
 * Turns the listed icons into one SVG file each, so that a screen loads the
 * few it shows and the program itself carries none of them.
 */
export function pictures(library: string): Plugin {
  let all: Map<string, string> | undefined;
  const drawn = () => (all ??= drawPictures(library));
  return {
    name: "hep-hooray-pictures",
    configureServer(server) {
      server.watcher.add(`${library}/stickers.json`);
      server.watcher.on("change", (file) => {
        if (file.endsWith(".json")) all = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const address = (request.url ?? "").split("?")[0] ?? "";
        const svg = drawn().get(address.slice(1));
        if (svg === undefined) return next();
        response.setHeader("Content-Type", "image/svg+xml");
        response.end(svg);
      });
    },
    generateBundle() {
      for (const [fileName, source] of drawn())
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
