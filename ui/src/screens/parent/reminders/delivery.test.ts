import { describe, expect, test } from "vitest";
import type { Delivery, DeliveryOutcome } from "../../../api/bindings.ts";
import { hasWords } from "../../../words/words.ts";
import { deliveryText, deliveryTone } from "./delivery.ts";
import { inQuiet } from "./quiet.ts";

const delivery = (changes: Partial<Delivery>): Delivery => ({
  id: "0",
  title: "After snack",
  date: "2026-11-19",
  time: "16:00",
  outcome: "shown",
  late: null,
  put_off: 0,
  obstacle: null,
  server_id: null,
  ...changes,
});
/** Without the marks that keep names from turning the line around. */
const said = (changes: Partial<Delivery>) =>
  deliveryText(delivery(changes), "Mia").replace(/[\u2066-\u2069]/g, "");

describe("what became of a reminder, in plain words", () => {
  test("when it came at its minute", () => {
    expect(said({})).toBe("Shown");
    expect(said({ server_id: 1234 })).toBe("Shown, number 1234 on the desktop");
    expect(said({ outcome: "opened", put_off: 1 })).toBe(
      "Shown, Mia opened it. Put off once",
    );
  });
  test("why it came late, and that quiet hours are nobody's fault", () => {
    const late = (because: "quiet" | "asleep" | "closed") =>
      ({ late: { at: "18:00", because } }) as const;
    expect(said(late("asleep"))).toBe(
      "Shown. Late, at 18:00: the laptop was asleep or off",
    );
    expect(said(late("closed"))).toBe(
      "Shown. Late, at 18:00: the app was closed",
    );
    expect(said(late("quiet"))).toBe(
      "Shown. At 18:00, when the quiet hours were over",
    );
    expect(deliveryTone(delivery(late("asleep")))).toBe("late");
    expect(deliveryTone(delivery(late("quiet")))).toBe("good");
  });
  test("a banner says why, also late and after it was answered", () => {
    const silent = { obstacle: "silent" } as const;
    const banner = "The desktop did not answer. Banner in the app instead";
    expect(said({ outcome: "banner", ...silent })).toBe(banner);
    expect(said({ outcome: "opened", ...silent })).toBe(
      `${banner}, Mia opened it`,
    );
    expect(said({ outcome: "snoozed", put_off: 2, ...silent })).toBe(
      `${banner}, Mia wants it again a little later. Put off 2 times`,
    );
    expect(
      said({
        outcome: "banner",
        late: { at: "18:00", because: "asleep" },
        ...silent,
      }),
    ).toBe(`${banner}. Late, at 18:00: the laptop was asleep or off`);
    expect(said({ outcome: "already_done", ...silent })).toBe(
      "Already done, not shown",
    );
  });
  test("there are words for all that can become of it", () => {
    const all: DeliveryOutcome[] = [
      "claimed",
      "shown",
      "opened",
      "banner",
      "snoozed",
      "not_today",
      "already_done",
      "not_asked",
      "paused",
      "quiet",
      "missed",
    ];
    expect(all.filter((one) => !hasWords(`delivery-${one}`))).toEqual([]);
    expect(said({ outcome: "quiet" })).toContain("quiet hours");
    expect(said({ outcome: "paused" })).toContain("paused");
  });
});

test("quiet hours may span midnight", () => {
  const night = { from: "20:00", to: "07:00" };
  const nap = { from: "13:00", to: "14:30" };
  expect(
    ["19:59", "20:00", "00:00", "06:59", "07:00"].map((time) =>
      inQuiet(time, night),
    ),
  ).toEqual([false, true, true, true, false]);
  expect(["12:59", "13:00", "14:30"].map((time) => inQuiet(time, nap))).toEqual(
    [false, true, false],
  );
  expect(inQuiet("16:00", { from: "16:00", to: "16:00" })).toBe(false);
});
