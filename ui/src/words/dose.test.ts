import { expect, test } from "vitest";
import type { Dose } from "../api/bindings.ts";
import { doseText } from "./dose.ts";

const twenty: Dose = {
  sets: 1,
  amount: { kind: "time", seconds: 20 },
  sides: "each",
};

test.each<[string | null, string]>([
  ["flamingo-stand", "20 seconds · each leg"],
  ["putty-pinches", "20 seconds · each hand"],
  [null, "20 seconds · each side"],
])("a dose names the side by what works: %s", (demo, text) =>
  expect(doseText(twenty, demo)).toBe(text),
);

test("both together have no side", () =>
  expect(doseText({ ...twenty, sides: "both" }, "flamingo-stand")).toBe(
    "20 seconds",
  ));
