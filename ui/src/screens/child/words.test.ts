import { describe, expect, test } from "vitest";
import type { Card, WeekView } from "../../api/bindings.ts";
import { cardPress, doseOf, praiseFor, ruleText } from "./words.ts";

const week: WeekView = {
  program: "p",
  discipline: "physical",
  counted: 2,
  goal: 4,
  usual_goal: 4,
  counts: "all_asked",
  reached: false,
  weeks_reached: 5,
  stage: { kind: "week", number: 6 },
  weeks: 8,
  star_worth: 2,
};

const card: Card = {
  exercise: "e",
  discipline: "physical",
  name: "Flamingo stand",
  how: "",
  why: "",
  aim: null,
  dose: {
    sets: 1,
    amount: { kind: "time", seconds: 20 },
    sides: "each",
  },
  anchor: null,
  demo: "flamingo-stand",
  own: null,
  place: "first",
  times: 1,
  done: [],
  next: 1,
};

describe("the rule of the week", () => {
  test.each<[Partial<WeekView>, string]>([
    [{}, "Any 4 days count. Days off are fine."],
    [{ goal: 7, usual_goal: 7 }, "A little every day. A missed day is fine."],
    [{ goal: 2 }, "2 days are enough this week."],
    [{ goal: 0 }, "A week to rest."],
    // Reached, and all paused afterwards.
    [{ goal: 0, reached: true }, "You reached your week!"],
    [{ reached: true }, "You reached your week!"],
    [
      { counts: "any_done" },
      "Any 4 days count. Days off are fine. One move makes a day.",
    ],
  ])("%o", (part, text) => expect(ruleText({ ...week, ...part })).toBe(text));
});

test("a card's dose names the side by what works", () =>
  expect(doseOf(card)).toBe("20 seconds · each leg"));

test("praise is for this very move", () => {
  expect(praiseFor(card)).toBe("You stood like a flamingo!");
  expect(praiseFor({ ...card, demo: null })).toBe(
    "You did it: Flamingo stand!",
  );
});

test("a press on a card says which time of the day it is", () => {
  expect(cardPress(card)).toBe("I did it:");
  expect(cardPress({ ...card, times: 2, next: 2 })).toBe(
    "I did it, time 2 of 2:",
  );
});
