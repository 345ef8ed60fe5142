import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { play } from "./motion";
import { sceneOf } from "./scene";

/** A page of which only so much is there as a moving figure looks at. */
function page() {
  let frames: FrameRequestCallback[] = [];
  let now = 0;
  let seen: ((entries: { isIntersecting: boolean }[]) => void) | undefined;
  let switched: (() => void) | undefined;
  const hearers = new Set<() => void>();
  const system = {
    matches: false,
    addEventListener: (_: string, hear: () => void) => hearers.add(hear),
    removeEventListener: (_: string, hear: () => void) => hearers.delete(hear),
  };
  const watching = { count: 0 };
  const document = {
    hidden: false,
    documentElement: { dataset: {} as Record<string, string> },
    addEventListener: system.addEventListener,
    removeEventListener: system.removeEventListener,
  };
  class Observer {
    observe = () => void watching.count++;
    disconnect = () => void watching.count--;
  }
  vi.stubGlobal("document", document);
  vi.stubGlobal("matchMedia", () => system);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) =>
    frames.push(frame),
  );
  vi.stubGlobal("cancelAnimationFrame", () => (frames = []));
  vi.stubGlobal(
    "IntersectionObserver",
    class extends Observer {
      constructor(look: typeof seen) {
        super();
        seen = look;
      }
    },
  );
  vi.stubGlobal(
    "MutationObserver",
    class extends Observer {
      constructor(look: () => void) {
        super();
        switched = look;
      }
    },
  );
  return {
    /** Lets so many frames pass, and counts those that were asked for. */
    pass(count: number): number {
      let drawn = 0;
      for (let n = 0; n < count; n++) {
        const due = frames;
        frames = [];
        now += 1000 / 60;
        drawn += due.length;
        for (const frame of due) frame(now);
      }
      return drawn;
    },
    hide(hidden: boolean) {
      document.hidden = hidden;
      for (const hear of hearers) hear();
    },
    scroll: (isIntersecting: boolean) => seen?.([{ isIntersecting }]),
    still(motion: "off" | "on") {
      document.documentElement.dataset["motion"] = motion;
      switched?.();
    },
    reduce(matches: boolean) {
      system.matches = matches;
      for (const hear of hearers) hear();
    },
    left: () => hearers.size + watching.count + frames.length,
  };
}

/** The figure of a scene, as paths that count what is set on them. */
function drawing(scene: ReturnType<typeof sceneOf>) {
  const set = { count: 0 };
  const paths = scene.still.map(() => ({
    setAttribute: () => void set.count++,
    ownerSVGElement: {},
  }));
  return { set, paths: paths as unknown as SVGPathElement[] };
}

describe("a moving figure", () => {
  let there: ReturnType<typeof page>;
  beforeEach(() => {
    there = page();
  });
  afterEach(() => vi.unstubAllGlobals());

  const move = (way: "rounds" | "hold" | "time", demo = "flamingo-stand") => {
    const scene = sceneOf(demo);
    const { set, paths } = drawing(scene);
    return { set, stop: play(paths, scene, { way }) };
  };

  test("is drawn once a frame, and only where it changed", () => {
    const { set } = move("rounds");
    expect(there.pass(60)).toBe(60);
    expect(set.count).toBeGreaterThan(60);
    const paths = sceneOf("flamingo-stand").still.length;
    expect(set.count).toBeLessThan(60 * paths * 2);
  });

  test.each([
    ["in a hidden window", () => there.hide(true), () => there.hide(false)],
    ["off the screen", () => there.scroll(false), () => there.scroll(true)],
    ["with motion off", () => there.still("off"), () => there.still("on")],
    ["with less motion", () => there.reduce(true), () => there.reduce(false)],
  ])("costs nothing %s, and goes on after", (_, away, back) => {
    const { set } = move("rounds");
    there.pass(30);
    away();
    set.count = 0;
    expect(there.pass(60)).toBe(0);
    expect(set.count).toBe(0);
    back();
    expect(there.pass(60)).toBe(60);
    expect(set.count).toBeGreaterThan(0);
  });

  test("does not begin where no movement is wanted", () => {
    there.reduce(true);
    const { set } = move("rounds");
    expect(there.pass(60)).toBe(0);
    expect(set.count).toBe(0);
  });

  test("costs nothing once it holds its pose", () => {
    for (const way of ["hold", "time"] as const) {
      const { set, stop } = move(way);
      there.pass(90);
      set.count = 0;
      expect(there.pass(600)).toBe(0);
      expect(set.count).toBe(0);
      stop();
    }
  });

  test("goes on for a time where nothing is held", () => {
    move("time", "butterfly");
    there.pass(90);
    expect(there.pass(600)).toBe(600);
  });

  test("leaves nothing behind", () => {
    const { stop } = move("rounds");
    there.pass(10);
    stop();
    expect(there.left()).toBe(0);
    expect(there.pass(60)).toBe(0);
  });
});
