import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../api/api.ts";
import type {
  Notice,
  Settings,
  Stage,
  TodayView,
  WhoView,
} from "../api/bindings.ts";
import { setMusic } from "../look/music.ts";
import { App, wear } from "./app.svelte.ts";

vi.mock("../api/api.ts", async (original) => ({
  ...(await original<typeof api>()),
  called: vi.fn(),
  stage: vi.fn(),
  who: vi.fn(),
  today: vi.fn(),
  banner: vi.fn(),
  lock: vi.fn(),
  onCalled: vi.fn(() => () => {}),
  onChanged: vi.fn(() => () => {}),
  onBanner: vi.fn(() => () => {}),
}));

vi.mock("../look/dress.ts", () => ({ dress: vi.fn() }));
vi.mock("../look/sound.ts", () => ({ setSound: vi.fn() }));
vi.mock("../look/music.ts", () => ({ setMusic: vi.fn() }));

const who = {
  faces: [{ face: { id: "mia" } }, { face: { id: "leo" } }],
} as unknown as WhoView;

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(api.called).mockResolvedValue(null);
  vi.mocked(api.stage).mockResolvedValue({
    stage: "family",
    settings: {},
  } as unknown as Stage);
  vi.mocked(api.who).mockResolvedValue(who);
  vi.mocked(api.today).mockImplementation((child) =>
    Promise.resolve({ face: { id: child } } as unknown as TodayView),
  );
});

/** Where it stands: the screen, and whose it is. */
const stands = ({ place }: App) =>
  place.at === "child" ? `${place.side.face.id}'s` : place.at;

test("a window that comes with nobody called asks who is here", async () => {
  const app = new App();
  await app.start();
  expect(stands(app)).toBe("who");
});

test("a window that a notification brings shows that child's Today", async () => {
  vi.mocked(api.called).mockResolvedValueOnce("leo");
  const app = new App();
  await app.start();
  expect(stands(app)).toBe("leo's");
});

test("who was called while the window came is not forgotten", async () => {
  vi.mocked(api.called)
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce("mia");
  const app = new App();
  await app.start();
  expect(stands(app)).toBe("mia's");
});

test("who is called later comes too, and the grown-ups' side is locked", async () => {
  vi.mocked(api.onCalled).mockReturnValue(() => {});
  const app = new App();
  app.listen();
  await app.start();
  app.goToGrownUps();
  vi.mocked(api.called).mockResolvedValueOnce("leo");
  vi.mocked(api.onCalled).mock.lastCall?.[0]();
  await vi.waitFor(() => expect(stands(app)).toBe("leo's"));
  expect(api.lock).toHaveBeenCalledOnce();
});

test("a screen that could not be shown comes when the data is there again", async () => {
  vi.mocked(api.stage).mockRejectedValueOnce({ code: "unwritable" });
  const app = new App();
  app.listen();
  await app.start();
  expect(stands(app)).toBe("trouble");
  const [changed] = vi.mocked(api.onChanged).mock.calls[0]!;
  changed();
  await vi.waitFor(() => expect(stands(app)).toBe("who"));
});

test("a banner goes when nothing is left to say", () => {
  const app = new App();
  app.listen();
  const [banner] = vi.mocked(api.onBanner).mock.calls[0]!;
  banner({ child: "mia" } as unknown as Notice);
  expect(app.notice?.child).toBe("mia");
  banner(null);
  expect(app.notice).toBeNull();
});

test.each<[Settings["sounds"], Settings["music"], boolean]>([
  ["on", "on", true],
  ["on", "off", false],
  ["off", "on", false],
  ["off", "off", false],
])("sounds %s and music %s: there is music, %s", (sounds, music, heard) => {
  wear({ sounds, music } as Settings);
  expect(setMusic).toHaveBeenLastCalledWith(heard);
});
