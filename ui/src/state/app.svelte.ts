import * as api from "../api/api.ts";
import type {
  ChildId,
  Fault,
  Notice,
  NoticeAnswer,
  Settings,
  Stage,
  WhoView,
} from "../api/bindings.ts";
import { dress } from "../look/dress.ts";
import { setMusic } from "../look/music.ts";
import { setSound } from "../look/sound.ts";
import { ChildSide } from "./child.svelte.ts";

/** Where the window is, with all that it shows there. */
export type Place =
  | { at: "opening" }
  | { at: "trouble"; fault: Fault }
  | { at: "first_start" }
  | { at: "who"; view: WhoView }
  | { at: "child"; side: ChildSide }
  | { at: "grown_ups"; child: ChildId | undefined };

/** The frame around every screen: which one is shown, and what it wears. */
export class App {
  place = $state.raw<Place>({ at: "opening" });
  /** A reminder that the desktop could not show. */
  notice = $state.raw<Notice | null>(null);
  /** Whether there is anybody else to choose from. */
  others = $state.raw(false);

  /** The window has come: goes to the child a notification calls, or to where the app begins. */
  async start(): Promise<void> {
    await this.#reach(async () => {
      // All asked at once: the first screen needs every answer. Before the first start nobody is
      // here, and whoever asks too early is told again.
      const who = api.who().catch(() => undefined);
      const [child, stage] = await Promise.all([api.called(), api.stage()]);
      await this.#enter(stage, child, await who);
    });
    // Whoever was called meanwhile, while nobody could hear it yet.
    await this.#answerCall();
  }

  /** Reads everything anew and goes to `child`'s Today, or to where the app begins. */
  open(child?: ChildId | null): Promise<void> {
    return this.#reach(async () => this.#enter(await api.stage(), child));
  }

  /** Goes on from a stage that somebody has just been told. */
  enter(stage: Stage): Promise<void> {
    return this.#reach(() => this.#enter(stage));
  }

  /** Who is here? */
  goToWho(): Promise<void> {
    return this.#reach(async () => this.#showWho(await api.who()));
  }

  goToChild(child: ChildId): Promise<void> {
    return this.#reach(async () => {
      const side = await ChildSide.open(child);
      this.place = { at: "child", side };
      dress({ side: "child", accent: side.face.accent });
    });
  }

  goToGrownUps(): void {
    const child =
      this.place.at === "child" ? this.place.side.face.id : undefined;
    this.place = { at: "grown_ups", child };
    dress({ side: "parent" });
  }

  async removeSample(): Promise<void> {
    await this.#reach(async () => this.#enter(await api.removeSample()));
  }

  /** Goes where the reminder calls. */
  async followNotice(): Promise<void> {
    const child = this.notice?.child;
    await this.dismissNotice();
    if (child) await this.goToChild(child);
  }

  /** "10 more minutes" or "not today". */
  async answerNotice(answer: NoticeAnswer): Promise<void> {
    this.notice = null;
    await this.#reach(async () => void (await api.answerBanner(answer)));
  }

  async dismissNotice(): Promise<void> {
    this.notice = null;
    await this.#reach(async () => void (await api.dismissBanner()));
  }

  /** Follows what the shell says unasked, until the answer is called. */
  listen(): () => void {
    const stops = [
      api.onCalled(() => void this.#answerCall()),
      api.onChanged(() => void this.#readAgain()),
      api.onBanner((notice) => (this.notice = notice)),
    ];
    void this.#reach(async () => {
      this.notice = await api.banner();
    });
    return () => stops.forEach((stop) => stop());
  }

  async #enter(
    stage: Stage,
    child?: ChildId | null,
    who?: WhoView,
  ): Promise<void> {
    if (stage.stage === "first_start") {
      this.place = { at: "first_start" };
      dress({ side: "child", accent: "coral" });
      return;
    }
    wear(stage.settings);
    const view = who ?? (await api.who());
    this.others = view.faces.length > 1;
    const wanted =
      view.faces.find(({ face }) => face.id === child) ??
      (this.others ? undefined : view.faces[0]);
    if (wanted) await this.goToChild(wanted.face.id);
    else this.#showWho(view);
  }

  #showWho(view: WhoView): void {
    this.others = view.faces.length > 1;
    this.place = { at: "who", view };
    dress({ side: "child", accent: "coral" });
  }

  /** A pressed notification may find the grown-ups' side open: it is left, and locked. */
  async #answerCall(): Promise<void> {
    const child = await api.called().catch(() => null);
    if (!child) return;
    if (this.place.at === "grown_ups")
      await this.#reach(async () => void (await api.lock()));
    if (this.place.at !== "trouble" && this.place.at !== "first_start")
      await this.goToChild(child);
  }

  /** Reads again what is shown; a way taken meanwhile goes before. */
  async #readAgain(): Promise<void> {
    const { place } = this;
    await this.#reach(async () => {
      if (place.at === "trouble") await this.#enter(await api.stage());
      if (place.at === "child") await place.side.read();
      if (place.at !== "who") return;
      const view = await api.who();
      if (this.place === place) this.#showWho(view);
    });
  }

  async #reach(go: () => Promise<void>): Promise<void> {
    try {
      await go();
    } catch (caught) {
      this.#fail(api.faultOf(caught));
    }
  }

  /** What is gone was erased meanwhile: the app begins again. All else is trouble. */
  #fail(fault: Fault): void {
    if (fault.code === "gone") void this.open();
    else this.place = { at: "trouble", fault };
  }
}

/** Puts the family's settings on the page; called again whenever they change. */
export function wear(settings: Settings): void {
  setSound(settings.sounds === "on");
  setMusic(settings.sounds === "on" && settings.music === "on");
  dress({
    motion: settings.motion,
    font: settings.font === "playful" ? "lexend" : "hyperlegible",
  });
}
