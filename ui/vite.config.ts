import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { licences } from "./vite/licences.ts";
import { pictures } from "./vite/pictures.ts";
import { words } from "./vite/words.ts";

const library = fileURLToPath(
  new URL("../src-tauri/core/src/library", import.meta.url),
);

export default defineConfig({
  plugins: [svelte(), pictures(library), words(), licences()],
  resolve: { alias: { $library: library } },
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    fs: { allow: [".", library] },
  },
  build: {
    // WebKitGTK 2.50 and Safari 17 are the oldest web views the app meets.
    target: "safari17",
    // One stylesheet and no `data:` addresses: the content security policy
    // allows neither inline scripts nor fonts from anywhere but the app.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ["src/**/*.test.ts", "vite/**/*.test.ts"],
  },
});
