import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../api/api.ts";
import type {
  Card,
  ChartView,
  Outcome,
  PlayView,
  TodayView,
} from "../api/bindings.ts";
import { ChildSide } from "./child.svelte.ts";

vi.mock("../api/api.ts", async (original) => ({
  ...(await original<typeof api>()),
  today: vi.fn(),
  chart: vi.fn(),
  play: vi.fn(),
  act: vi.fn(),
}));

const today = (to_go: number) =>
  ({ face: { id: "mia" }, to_go }) as unknown as TodayView;
const week = (day: string, later: string | null) =>
  ({ face: { id: "mia" }, days: [{ day }], later }) as unknown as ChartView;
const card = { exercise: "bridges", next: 1 } as unknown as Card;
const done = {
  completion: "c1",
  sticker: "fox",
  offer: ["fox", "owl"],
  stars: [],
  redemption: null,
} as unknown as Outcome;

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal("requestAnimationFrame", queueMicrotask);
  vi.mocked(api.today)
    .mockResolvedValueOnce(today(2))
    .mockResolvedValue(today(1));
});

test("one press completes, offers stickers and reads the day again", async () => {
  vi.mocked(api.act).mockResolvedValue(done);
  const side = await ChildSide.open("mia");
  await side.complete(card);
  expect(side.picking).toMatchObject({ completion: "c1", sticker: "fox" });
  expect(side.shown).toEqual({ room: "today", view: today(1) });

  await side.choose("owl");
  expect(vi.mocked(api.act).mock.lastCall?.[0]).toEqual({
    kind: "decorate",
    completion: "c1",
    sticker: "owl",
    effort: null,
    place: null,
  });
  expect(side.picking).toBeNull();
});

test("a card with nothing left to earn sends nothing", async () => {
  const side = await ChildSide.open("mia");
  await side.complete({ ...card, next: null });
  expect(api.act).not.toHaveBeenCalled();
});

test("a refusal is told, and nothing is pretended", async () => {
  const fault = { code: "gone", message: "" };
  vi.mocked(api.act).mockRejectedValue(fault);
  const side = await ChildSide.open("mia");
  await side.complete(card);
  expect(side.fault).toEqual(fault);
  expect(side.picking).toBeNull();
  expect(side.shown).toEqual({ room: "today", view: today(2) });
});

test("reading again stays in a past week, and moves on with the current one", async () => {
  const side = await ChildSide.open("mia");
  vi.mocked(api.chart).mockResolvedValue(week("2026-11-09", "2026-11-16"));
  await side.go("chart", "2026-11-09");
  await side.read();
  expect(api.chart).toHaveBeenLastCalledWith("mia", "2026-11-09");

  vi.mocked(api.chart).mockResolvedValue(week("2026-11-16", null));
  await side.go("chart", "2026-11-16");
  await side.read();
  expect(api.chart).toHaveBeenLastCalledWith("mia", null);
});

test("a room one goes to while another is read again stays", async () => {
  const side = await ChildSide.open("mia");
  vi.mocked(api.chart).mockResolvedValue(week("2026-11-16", null));
  const again = side.read();
  await Promise.all([side.go("chart"), again, side.read()]);
  expect(side.shown.room).toBe("chart");
});

test("what hurts can be told of a move that is done, and the stickers stay", async () => {
  vi.mocked(api.act)
    .mockResolvedValueOnce(done)
    .mockResolvedValue({} as Outcome);
  const side = await ChildSide.open("mia");
  await side.complete(card);
  await side.hurts();
  const last = () => vi.mocked(api.act).mock.lastCall?.[0];
  expect(last()).toEqual({ kind: "hurts", exercise: "bridges" });
  expect(side.hurting).toBe(true);

  const signal = { kind: "hurts", face: 2 } as const;
  await side.tell(signal);
  expect(last()).toEqual({ kind: "tell", exercise: "bridges", nth: 1, signal });
  expect(side.hurting).toBe(false);
  expect(side.picking?.told).toEqual(signal);
  side.passTold();
  expect(side.picking).toMatchObject({ completion: "c1", told: null });
});

test.each([
  ["goes on", null, "squats"],
  ["ends where the child says that it was too hard", "too_hard", undefined],
] as const)("a row of moves %s", async (_, said, next) => {
  const moves = ["bridges", "squats"].map(
    (exercise) => ({ exercise, next: 1 }) as unknown as Card,
  );
  const view = { ...today(2), cards: moves } as TodayView;
  vi.mocked(api.today).mockReset().mockResolvedValue(view);
  vi.mocked(api.play).mockImplementation((exercise) =>
    Promise.resolve({
      card: moves.find((move) => move.exercise === exercise),
      nth: 1,
      play: { phase: { kind: "counting" } },
    } as PlayView),
  );
  vi.mocked(api.act).mockResolvedValue(done);
  const side = await ChildSide.open("mia");
  await side.play(moves);
  await side.finishPlay();
  expect(side.picking).toMatchObject({ completion: "c1" });
  if (said) await side.tell({ kind: said });
  side.keep();
  await side.goOn();
  expect(side.player?.card.exercise).toBe(next);
});
