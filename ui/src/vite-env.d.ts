/// <reference types="svelte" />
/// <reference types="vite/client" />

/** Words, taken apart when the UI is built: see vite/words.ts. */
declare module "*.ftl" {
  import type { FluentResource } from "@fluent/bundle";
  const words: FluentResource;
  export default words;
}
