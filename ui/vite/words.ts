import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

/**
 * Reads the words when the UI is built: a page that starts finds them taken
 * apart already, instead of reading two thousand lines before its first frame.
 */
export function words(): Plugin {
  return {
    name: "hep-hooray-words",
    transform(code, id) {
      if (!id.endsWith(".ftl")) return;
      const { body } = new FluentResource(code);
      const rows = body.map(({ id, value, attributes }) =>
        Object.keys(attributes).length > 0
          ? [id, value, attributes]
          : [id, value],
      );
      // A long literal is read fastest as JSON.
      const text = JSON.stringify(JSON.stringify(rows));
      const row =
        "([id, value, attributes = {}]) => ({ id, value, attributes })";
      return {
        code: `export default { body: JSON.parse(${text}).map(${row}) };`,
        map: null,
      };
    },
  };
}
