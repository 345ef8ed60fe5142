import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setMusic, startMusic, stopMusic } from "./music.ts";

/** What was made: how many pieces of machinery are open, and when each note sounds. */
let open = 0;
let notes: number[] = [];
let now = 0;

beforeEach(() => {
  vi.useFakeTimers();
  [open, notes, now] = [0, [], 0];
  const parameter = {
    setValueAtTime: vi.fn(),
    linearRampToValueAtTime: vi.fn(),
    exponentialRampToValueAtTime: vi.fn(),
  };
  const node = () => ({
    frequency: parameter,
    gain: parameter,
    connect: (to: unknown) => to,
    start: (at: number) => notes.push(at),
    stop: vi.fn(),
  });
  vi.stubGlobal("window", globalThis);
  vi.stubGlobal(
    "AudioContext",
    class {
      constructor() {
        open += 1;
      }
      get currentTime() {
        return now;
      }
      createGain = node;
      createOscillator = node;
      close() {
        open -= 1;
        return Promise.resolve();
      }
    },
  );
});

afterEach(() => {
  setMusic(false);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Lets so many seconds pass. */
function wait(seconds: number): void {
  for (let n = 0; n < seconds * 10; n++) {
    now += 0.1;
    vi.advanceTimersByTime(100);
  }
}

test("without the family's wish there is none", () => {
  startMusic();
  expect([open, notes.length]).toEqual([0, 0]);
});

test("it goes on and on, without a hole", () => {
  setMusic(true);
  startMusic();
  startMusic();
  wait(60);
  expect(open).toBe(1);
  expect(Math.max(...notes)).toBeGreaterThan(58);
  const gaps = notes.toSorted((a, b) => a - b);
  const longest = gaps.map((at, n) => at - (gaps[n - 1] ?? at));
  expect(Math.max(...longest)).toBeLessThan(2);
});

test("once stopped nothing of it is left", () => {
  setMusic(true);
  startMusic();
  stopMusic();
  const before = notes.length;
  wait(10);
  expect([open, notes.length, vi.getTimerCount()]).toEqual([0, before, 0]);
});

test("switched off it stops at once", () => {
  setMusic(true);
  startMusic();
  setMusic(false);
  expect([open, vi.getTimerCount()]).toEqual([0, 0]);
});
