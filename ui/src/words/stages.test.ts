import { expect, test } from "vitest";
import { stageOf } from "./stages.ts";

test.each([
  [{ kind: "week", number: 3 } as const, "Week 3 of 8"],
  [{ kind: "start" } as const, "The start"],
  [{ kind: "more" } as const, "A few days more"],
])("%o of eight weeks", (stage, text) => expect(stageOf(stage, 8)).toBe(text));
