import { FluentBundle } from "@fluent/bundle";
import english from "./en.ftl";

/** The language of the words, and with it of dates and numbers. */
export const locale = "en-GB";

/** What fills the gaps of a sentence. */
export type Gaps = Record<string, string | number>;

const bundle = new FluentBundle(locale, { useIsolating: false });
for (const error of bundle.addResource(english))
  if (!import.meta.env.PROD) throw error;

/**
 * The words called `id` ("library-bridges", or "library-bridges.how" for what
 * stands below it), its gaps filled. An unknown id or a missing gap stops
 * development and tests; a family would see the id instead of nothing.
 */
export function t(id: string, gaps?: Gaps): string {
  const [name = "", attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) {
    if (import.meta.env.PROD) return id;
    throw new Error(`en.ftl has no words for "${id}"`);
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, gaps && isolated(gaps), errors);
  if (errors[0] && !import.meta.env.PROD)
    throw new Error(`words "${id}": ${errors[0].message}`);
  return text;
}

/** Whether there are words called `id`, for things that may have none, like an own picture. */
export function hasWords(id: string): boolean {
  return Boolean(patternOf(id));
}

function patternOf(id: string) {
  const [name = "", attribute] = id.split(".");
  const message = bundle.getMessage(name);
  return attribute ? message?.attributes[attribute] : message?.value;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a right-to-left name from turning the sentence around it. */
function isolated(gaps: Gaps): Gaps {
  const safe: Gaps = {};
  for (const [name, value] of Object.entries(gaps))
    safe[name] =
      typeof value === "string" && rightToLeft.test(value)
        ? `\u2068${value}\u2069`
        : value;
  return safe;
}
