import { beforeEach, expect, test } from "vitest";
import { BOUNCE_GAP, once, REPEAT_GAP, type Repeats } from "./once.ts";

let now = 10_000;
let heard: string[] = [];
const card = {} as EventTarget;
const sticker = {} as EventTarget;

/** A press as the web view tells it; a keyboard's has detail 0 and no place. */
function press(
  on: EventTarget,
  after: number,
  place?: { x: number; y: number },
  repeats?: Repeats,
): void {
  now += after;
  once(
    () => heard.push(on === card ? "card" : "sticker"),
    repeats,
  )({
    currentTarget: on,
    timeStamp: now,
    detail: place ? 1 : 0,
    clientX: place?.x ?? 0,
    clientY: place?.y ?? 0,
    preventDefault() {},
  } as MouseEvent);
}

beforeEach(() => {
  now += 10_000;
  heard = [];
});

test("a wobbly finger presses once", () => {
  press(card, 0, { x: 300, y: 300 });
  press(card, 90, { x: 304, y: 298 });
  press(card, REPEAT_GAP - 100, { x: 304, y: 298 });
  expect(heard).toEqual(["card"]);
});

test("the second half of a double click does not fall through to what came up", () => {
  press(card, 0, { x: 300, y: 300 });
  press(sticker, 150, { x: 303, y: 301 });
  expect(heard).toEqual(["card"]);
});

test("a quick press somewhere else is meant", () => {
  press(card, 0, { x: 300, y: 300 });
  press(sticker, 150, { x: 600, y: 301 });
  expect(heard).toEqual(["card", "sticker"]);
});

test("keys and switches: the same thing once, the next thing at once", () => {
  press(card, 0);
  press(card, 100);
  press(sticker, 100);
  expect(heard).toEqual(["card", "sticker"]);
});

test("after the gap the same thing can be pressed again", () => {
  press(card, 0, { x: 300, y: 300 });
  press(card, REPEAT_GAP + 1, { x: 300, y: 300 });
  expect(heard).toEqual(["card", "card"]);
});

test("a counter takes quick presses, but not a switch that bounces", () => {
  const spot = { x: 300, y: 300 };
  press(card, 0, spot, "each");
  press(card, BOUNCE_GAP + 1, spot, "each");
  press(card, BOUNCE_GAP - 1, spot, "each");
  press(card, 200, undefined, "each");
  expect(heard).toEqual(["card", "card", "card"]);
});

test("quick presses that go on when the counting is over do nothing more", () => {
  press(card, 0, { x: 300, y: 300 }, "each");
  press(card, 200, { x: 300, y: 300 });
  press(card, 200, { x: 300, y: 300 });
  expect(heard).toEqual(["card"]);
});
