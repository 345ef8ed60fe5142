import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { play, setSound, type Sound } from "./sound.ts";

/** The notes that were struck: their pitches, and when they begin. */
let struck: string[] = [];
/** What was asked of the machinery. */
let asked: string[] = [];

beforeEach(() => {
  struck = [];
  asked = [];
  vi.useFakeTimers();
  const gain = {
    setValueAtTime: vi.fn(),
    linearRampToValueAtTime: vi.fn(),
    exponentialRampToValueAtTime: vi.fn(),
  };
  const oscillator = () => {
    const pitches: number[] = [];
    const note = (pitch: number) => pitches.push(pitch);
    return {
      frequency: { setValueAtTime: note, exponentialRampToValueAtTime: note },
      connect: (to: unknown) => to,
      start: (at: number) => struck.push(`${pitches} at ${at.toFixed(2)}`),
      stop: vi.fn(),
    };
  };
  vi.stubGlobal(
    "AudioContext",
    class {
      state = "running";
      currentTime = 0;
      createOscillator = oscillator;
      createGain = () => ({ gain, connect: (to: unknown) => to });
      suspend(): void {
        asked.push((this.state = "suspended"));
      }
      resume(): void {
        asked.push((this.state = "running"));
      }
    },
  );
});

afterEach(() => {
  setSound(true);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What is heard of it. */
function heard(sound: Sound): string {
  struck = [];
  play(sound);
  return struck.join(", ");
}

const all: Record<Sound, true> = {
  tap: true,
  land: true,
  star: true,
  done: true,
  tick: true,
  hold: true,
  set: true,
  switch: true,
  go: true,
};

test("every sound can be told from every other with closed eyes", () => {
  const sounds = (Object.keys(all) as Sound[]).map(heard);
  expect(sounds).not.toContain("");
  expect(new Set(sounds).size).toBe(sounds.length);
});

test("switched off nothing is heard", () => {
  setSound(false);
  expect(heard("set")).toBe("");
});

test("the machinery sleeps once it is quiet, and wakes for the next sound", () => {
  play("hold");
  asked = [];
  vi.advanceTimersByTime(1500);
  play("hold");
  // The second one is heard to its end.
  vi.advanceTimersByTime(1500);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1500);
  expect(asked).toEqual(["suspended"]);
  expect(heard("tick")).not.toBe("");
  expect(asked).toEqual(["suspended", "running"]);
});
