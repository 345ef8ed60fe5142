import { beforeEach, expect, test, vi } from "vitest";
import type { News } from "./news.ts";

const invoke = vi.fn();
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

/** What the shell has counted, and who waits for more. */
let counts: Record<News, number>;
let waits: ((counts: Record<News, number>) => void) | undefined;

/** This happens in the shell. */
function happens(news: News): void {
  counts = { ...counts, [news]: counts[news] + 1 };
  waits?.(counts);
  waits = undefined;
}

beforeEach(() => {
  vi.resetModules();
  vi.useRealTimers();
  counts = { changed: 3, banner: 0, called: 1, locked: 0 };
  waits = undefined;
  invoke.mockReset();
  invoke.mockImplementation((_: string, { known }: { known: unknown }) =>
    JSON.stringify(known) === JSON.stringify(counts)
      ? new Promise((answer) => (waits = answer))
      : Promise.resolve(counts),
  );
});

const asked = () => vi.waitFor(() => expect(waits).toBeDefined());

test("what happened before is no news, what happens then is", async () => {
  const { on } = await import("./news.ts");
  const [changed, locked] = [vi.fn(), vi.fn()];
  on("changed", changed);
  on("locked", locked);
  await asked();
  expect(changed).not.toHaveBeenCalled();
  happens("changed");
  await asked();
  happens("changed");
  await asked();
  expect(changed).toHaveBeenCalledTimes(2);
  expect(locked).not.toHaveBeenCalled();
});

test("whoever no longer listens hears nothing", async () => {
  const { on } = await import("./news.ts");
  const banner = vi.fn();
  const stop = on("banner", banner);
  await asked();
  stop();
  happens("banner");
  await asked();
  expect(banner).not.toHaveBeenCalled();
});

test("an answer that goes wrong is asked for again, and no news is lost", async () => {
  const { on } = await import("./news.ts");
  const called = vi.fn();
  on("called", called);
  await asked();
  vi.useFakeTimers();
  invoke.mockRejectedValueOnce(new Error("gone"));
  happens("banner");
  await vi.advanceTimersByTimeAsync(500);
  counts = { ...counts, called: 2 };
  await vi.advanceTimersByTimeAsync(1000);
  expect(called).toHaveBeenCalledOnce();
});
