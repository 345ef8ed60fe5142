import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as api from "../api/api.ts";
import type {
  Card,
  ChildAction,
  Dose,
  Outcome,
  Phase,
  Play,
  PlayView,
} from "../api/bindings.ts";
import { Player } from "./player.svelte.ts";

vi.mock("../api/api.ts", async (original) => ({
  ...(await original<typeof api>()),
  play: vi.fn(),
  act: vi.fn(),
}));

const LONGEST_BEAT = 1500;
const card = { exercise: "flamingo" } as unknown as Card;

const at = (phase: Phase, more: Partial<Play> = {}): Play => ({
  dose: {} as Dose,
  set: 1,
  side: null,
  reps: 0,
  phase,
  work: { sets: 0, reps: 0, seconds: 0 },
  step: 0,
  spare_ms: 0,
  ...more,
});
const holding = (left_ms: number): Phase => ({ kind: "holding", left_ms });
const resting = (left_ms: number): Phase => ({ kind: "resting", left_ms });
const counting: Phase = { kind: "counting" };

/** The page's clock. */
let now = 0;

beforeEach(() => {
  vi.resetAllMocks();
  now = 50_000;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => vi.restoreAllMocks());

function open(play: Play): Promise<Player> {
  vi.mocked(api.play).mockResolvedValue({
    card,
    nth: 1,
    play,
    longest_beat_ms: LONGEST_BEAT,
  } as PlayView);
  return Player.open(card);
}

/** The core answers with these plays, one after the other. */
function answers(...plays: Play[]): void {
  for (const play of plays)
    vi.mocked(api.act).mockResolvedValueOnce({ play } as Outcome);
}

/** What was sent to the core, in short. */
const sent = () =>
  vi.mocked(api.act).mock.calls.map(([action]) => told(action));
function told(action: ChildAction): string {
  if (action.kind !== "play") return action.kind;
  const { event, step } = action;
  const ms = event.kind === "beat" ? ` ${event.ms}` : "";
  return `${event.kind}${ms} at ${step}`;
}

test("a play that is opened in a running rest shows all that is left of it", async () => {
  const player = await open(at(resting(9000)));
  expect(player.leftMs(now)).toBe(9000);
  expect(player.leftMs(now + 400)).toBe(8600);
});

test("what is left runs down with the page's clock, and no further than a beat can be long", async () => {
  const player = await open(at(holding(5000)));
  expect(player.leftMs(now + 1000)).toBe(4000);
  expect(player.leftMs(now + 3_600_000)).toBe(5000 - LONGEST_BEAT);
  expect(player.leftMs(now - 20)).toBe(5000);
});

test("it never shows less than nothing", async () => {
  const player = await open(at(holding(300)));
  expect(player.leftMs(now + 1000)).toBe(0);
});

test("time that stands still stays", async () => {
  const player = await open(at({ kind: "paused", left_ms: 4000 }));
  expect(player.leftMs(now + 1000)).toBe(4000);
  await player.beat();
  expect(sent()).toEqual([]);
});

test("a beat tells the time since the last one, whenever its answer comes", async () => {
  const player = await open(at(holding(5000)));
  answers(at(holding(4750), { step: 1 }), at(holding(4450), { step: 2 }));
  now += 250;
  const first = player.beat();
  now += 100;
  await first;
  expect(player.leftMs(now)).toBe(4650);
  now += 200;
  await player.beat();
  expect(sent()).toEqual(["beat 250 at 0", "beat 300 at 1"]);
});

test("what happens first is told first, each for the step it finds", async () => {
  const player = await open(at(counting));
  answers(
    at(counting, { reps: 1, step: 1 }),
    at(counting, { reps: 2, step: 2 }),
  );
  const [one, two] = await Promise.all([player.press(), player.press()]);
  expect(sent()).toEqual(["press at 0", "press at 1"]);
  expect([one?.after.reps, two?.before.reps, two?.after.reps]).toEqual([
    1, 1, 2,
  ]);
});

test("a press too many at the end of a set does not cut the rest short", async () => {
  const player = await open(at(counting));
  answers(at(resting(15_000), { set: 2, step: 1 }));
  const [, late] = await Promise.all([player.press(), player.press()]);
  expect(sent()).toEqual(["press at 0"]);
  expect(late).toBeUndefined();
});

test("a set that ends while it is left out takes no other with it", async () => {
  const player = await open(at(holding(100), { side: "left" }));
  answers(at({ kind: "switch_sides" }, { side: "right", step: 1 }));
  now += 250;
  await player.skip();
  expect(sent()).toEqual(["beat 250 at 0"]);
});

test("a window that is hidden stops a hold, with what was held until then", async () => {
  const player = await open(at(holding(5000)));
  answers(
    at(holding(4600), { step: 1 }),
    at({ kind: "paused", left_ms: 4600 }, { step: 2 }),
  );
  now += 400;
  await player.pause();
  expect(sent()).toEqual(["beat 400 at 0", "pause at 1"]);
});

test("a rest that nobody saw waits until the window is back", async () => {
  const player = await open(at(resting(9000)));
  now += 3_600_000;
  player.resume();
  expect(player.leftMs(now)).toBe(9000);
});

test("what hurts is on record at once, and the hold waits", async () => {
  const player = await open(at(holding(5000)));
  const paused = at({ kind: "paused", left_ms: 5000 }, { step: 1 });
  answers(at(holding(5000)), paused);
  vi.mocked(api.act).mockResolvedValue({} as Outcome);
  await player.hurts();
  expect(sent()).toEqual(["beat 0 at 0", "pause at 0", "hurts"]);
  expect(player.stopped).toBeUndefined();
});

test("after a fault nothing more is told", async () => {
  const player = await open(at(counting));
  const fault = { code: "gone", message: "" };
  vi.mocked(api.act).mockRejectedValueOnce(fault);
  await player.press();
  await player.press();
  expect(player.fault).toEqual(fault);
  expect(sent()).toEqual(["press at 0"]);
});

test("a hold begins by itself once the child has had time to get ready", async () => {
  const ready: Phase = { kind: "ready" };
  const player = await open(at(ready));
  await player.press();
  expect([player.stage, player.leftMs(now)]).toEqual(["getting_ready", 3000]);
  now += 2900;
  await player.beat();
  expect(sent()).toEqual([]);
  answers(at(holding(5000), { step: 1 }));
  now += 100;
  await player.beat();
  expect(sent()).toEqual(["press at 0"]);
  expect([player.stage, player.leftMs(now)]).toEqual(["holding", 5000]);
});

test("who is ready sooner starts sooner, and who looks away starts anew", async () => {
  const player = await open(at({ kind: "ready" }));
  await player.press();
  await player.pause();
  expect(player.stage).toBe("ready");
  await player.press();
  answers(at(holding(5000), { step: 1 }));
  await player.press();
  expect(sent()).toEqual(["press at 0"]);
  expect(player.stage).toBe("holding");
});

test("the next hold of a set follows after a breath", async () => {
  const player = await open(at(holding(200), { side: "left" }));
  answers(at({ kind: "ready" }, { side: "left", reps: 1, step: 1 }));
  now += 250;
  await player.beat();
  expect([player.stage, player.leftMs(now)]).toEqual(["getting_ready", 5000]);
});

test("the other side waits until the child has turned around", async () => {
  const player = await open(at({ kind: "switch_sides" }, { side: "right" }));
  answers(at({ kind: "ready" }, { side: "right", step: 1 }));
  await player.press();
  expect(player.stage).toBe("ready");
});
