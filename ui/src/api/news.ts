import { invoke } from "@tauri-apps/api/core";

/** What happens outside the screens. */
export type News = "changed" | "banner" | "called" | "locked";
/** How often each has happened so far. */
type Counts = Record<News, number>;

/** How long is waited after an answer that went wrong, in milliseconds. */
const AGAIN = 1000;

const hearers = new Map<News, Set<() => void>>();
let follows = false;

/** Calls `hear` whenever this happens; the answer stops it. */
export function on(news: News, hear: () => void): () => void {
  const all = hearers.get(news) ?? new Set();
  hearers.set(news, all.add(hear));
  if (!follows) void follow();
  return () => all.delete(hear);
}

/** Asks the shell for news for as long as the page lives: each answer comes when there is some. */
async function follow(): Promise<never> {
  follows = true;
  let known: Counts | null = null;
  for (;;)
    try {
      const counts: Counts = await invoke<Counts>("news", { known });
      const before: Counts = known ?? counts;
      known = counts;
      for (const [news, all] of hearers)
        if (counts[news] !== before[news]) all.forEach((hear) => hear());
    } catch {
      await new Promise((over) => setTimeout(over, AGAIN));
    }
}
