import * as api from "../api/api.ts";
import type {
  AlbumView,
  CertificateView,
  JourneyView,
  MilestonePassed,
  ProgramId,
  Card,
  ChartView,
  ChildAction,
  ChildId,
  CompletionId,
  Day,
  Effort,
  ExerciseId,
  Face,
  Fault,
  MarbleDropped,
  Outcome,
  Place,
  Recorded,
  RewardCard,
  RewardsView,
  Signal,
  StarEarned,
  TodayView,
} from "../api/bindings.ts";
import { seen } from "../look/drawn.ts";
import { pickingOf, type Picking } from "./picking.ts";
import { Player } from "./player.svelte.ts";

/** The rooms of a child's side. */
export type Room =
  "today" | "chart" | "rewards" | "journey" | "album" | "certificate";

/** The room one is in, with what was read for it. Replaced whole after each act. */
export type Shown =
  | { room: "today"; view: TodayView }
  | { room: "chart"; view: ChartView }
  | { room: "rewards"; view: RewardsView }
  | { room: "journey"; view: JourneyView }
  | { room: "album"; view: AlbumView; pages: number }
  | { room: "certificate"; view: CertificateView; program: ProgramId };

/** A moment that is worth a screen of its own. */
export type Moment =
  | { kind: "star"; star: StarEarned }
  | { kind: "milestone"; milestone: MilestonePassed }
  | { kind: "stamp"; stamp: Place }
  | { kind: "jar"; marble: MarbleDropped }
  | { kind: "given"; reward: RewardCard }
  | { kind: "asked"; reward: RewardCard };

/** What one child sees. Every act is sent to the core, then the view is read again. */
export class ChildSide {
  shown: Shown;
  picking = $state.raw<Picking | null>(null);
  /** The move that is being done step by step. */
  player = $state.raw<Player | null>(null);
  /** The child said that it hurts, and may say how much. */
  hurting = $state(false);
  moments = $state.raw<Moment[]>([]);
  /** What did not work; a grown-up's matter. */
  fault = $state.raw<Fault | null>(null);
  /** What is still to be played of a row of moves. */
  #row: ExerciseId[] = [];
  #turn: Promise<void> = Promise.resolve();

  private constructor(first: TodayView) {
    this.shown = $state.raw({ room: "today", view: first });
  }

  /** `child`'s side, at its Today. */
  static async open(child: ChildId): Promise<ChildSide> {
    return new ChildSide(await api.today(child));
  }

  get face(): Face {
    return this.shown.view.face;
  }

  /** Another room, or another week of the chart. */
  async go(room: Room, day: Day | null = null): Promise<void> {
    await this.#try(() => this.#show(room, day));
  }

  /** The album at another month, or with more of the journeys that are over. */
  async album(day: Day | null, pages: number): Promise<void> {
    await this.#try(() => this.#showAlbum(day, pages));
  }

  /** The certificate of a program that was finished. */
  async certificate(program: ProgramId): Promise<void> {
    await this.#try(() => this.#showCertificate(program));
  }

  async #showAlbum(day: Day | null, pages: number): Promise<void> {
    const view = await api.album(this.face.id, day, pages);
    this.shown = { room: "album", view, pages };
  }

  async #showCertificate(program: ProgramId): Promise<void> {
    const view = await api.certificate(program);
    this.shown = { room: "certificate", view, program };
  }

  /** Reads the room again, because something changed outside it. */
  read(): Promise<void> {
    return this.#inTurn(() => this.#read());
  }

  async #read(): Promise<void> {
    const { shown } = this;
    if (shown.room === "certificate")
      return this.#showCertificate(shown.program);
    const { room, view } = shown;
    if (room === "album") return this.#showAlbum(view.month.first, shown.pages);
    const past = room === "chart" && view.later !== null;
    await this.#show(room, past ? (view.days[0]?.day ?? null) : null);
  }

  /** One press: the move is done and has its sticker, which can then be changed. */
  async complete(card: Card): Promise<void> {
    const nth = card.next;
    if (nth === null) return;
    await this.#act(
      {
        kind: "complete",
        exercise: card.exercise,
        nth,
        done: { kind: "as_asked" },
        sticker: null,
      },
      (outcome) => {
        this.#pick(card, outcome);
        // The stickers are seen first; the day behind them has time.
        return seen();
      },
    );
  }

  /** Does these moves step by step, one after the other; each goes on where it was left. */
  async play(cards: readonly Card[]): Promise<void> {
    this.#row = cards.map(({ exercise }) => exercise);
    await this.goOn();
  }

  /** The next move of the row, if there is one. */
  async goOn(): Promise<void> {
    const { shown } = this;
    if (shown.room !== "today" || this.player) return;
    const open = this.#row.flatMap((exercise) =>
      shown.view.cards.filter(
        (card) => card.exercise === exercise && card.next !== null,
      ),
    );
    const [next, then] = open;
    this.#row = open.slice(1).map(({ exercise }) => exercise);
    if (!next) return;
    await this.#try(async () => {
      this.player = await Player.open(next, then);
    });
  }

  /** "I did it!": the sticker for what was done in the player. */
  async finishPlay(): Promise<void> {
    const outcome = await this.player?.finish();
    if (outcome) await this.#leave(outcome);
  }

  /** Back to Today. The play is kept; a move that was stopped has its sticker for what was done. */
  async leavePlayer(): Promise<void> {
    this.#row = [];
    await this.player?.pause();
    await this.#leave(this.player?.stopped?.outcome);
  }

  async #leave(outcome?: Outcome): Promise<void> {
    const { player } = this;
    if (!player || player.fault) return;
    await this.#try(async () => {
      if (outcome) this.#pick(player.card, outcome, outcome.recorded);
      this.player = null;
      await this.#read();
    });
  }

  /** A sticker was earned; it may be swapped for another. */
  #pick(card: Card, outcome: Outcome, recorded: Recorded | null = null): void {
    this.picking = pickingOf(card, outcome, recorded) ?? this.picking;
  }

  /** "It hurts", of a move in the middle or of one just done: on record at once. */
  async hurts(): Promise<void> {
    const { picking, player } = this;
    this.hurting = true;
    if (picking) {
      const { exercise } = picking.card;
      await this.#act({ kind: "hurts", exercise });
    } else await player?.hurts();
  }

  /** It does not hurt after all. */
  unhurt(): void {
    this.hurting = false;
  }

  /** Too hard, or how much it hurts. A move in the middle is stopped, and so is a row of moves. */
  async tell(signal: Signal): Promise<void> {
    const { picking, player } = this;
    this.#row = [];
    if (picking) {
      const { exercise, next } = picking.card;
      await this.#act({ kind: "tell", exercise, nth: next ?? 1, signal }, () =>
        this.#tellOf(picking.completion, signal),
      );
    } else await player?.tell(signal);
    this.hurting = false;
  }

  /** The child was sent to a grown-up; the stickers are still there. */
  passTold(): void {
    if (this.picking) this.#tellOf(this.picking.completion, null);
  }

  #tellOf(completion: CompletionId, told: Signal | null): void {
    if (this.picking?.completion === completion)
      this.picking = { ...this.picking, told };
  }

  /** Swaps the sticker of the move just done for one of the offer. */
  async choose(sticker: string): Promise<void> {
    const { picking } = this;
    if (!picking) return;
    await this.#act({
      kind: "decorate",
      completion: picking.completion,
      sticker,
      effort: null,
      place: null,
    });
    this.picking = null;
  }

  /** How it was; kept at once, for the sticker may never be chosen. */
  async say(effort: Effort): Promise<void> {
    const { picking } = this;
    if (!picking) return;
    this.picking = { ...picking, effort };
    await this.#act({
      kind: "decorate",
      completion: picking.completion,
      sticker: null,
      effort,
      place: null,
    });
  }

  /** Where it was; kept at once, too. */
  async sayWhere(place: string): Promise<void> {
    const { picking } = this;
    if (!picking) return;
    this.picking = { ...picking, place };
    await this.#act(
      {
        kind: "decorate",
        completion: picking.completion,
        sticker: null,
        effort: null,
        place,
      },
      ({ stamp }) => {
        if (this.picking) this.picking = { ...this.picking, stamp };
      },
    );
  }

  /** Leaves the stickers with the one that was already there. */
  keep(): void {
    this.picking = null;
  }

  async undo(completion: CompletionId): Promise<void> {
    await this.#act({ kind: "undo", completion });
  }

  async saveFor(reward: RewardCard): Promise<void> {
    await this.#act({ kind: "save_for", reward: reward.reward });
  }

  async ask(reward: RewardCard): Promise<void> {
    await this.#act(
      { kind: "ask", reward: reward.reward, nth: reward.nth },
      ({ redemption }) =>
        this.honour([
          { kind: redemption?.answer === "given" ? "given" : "asked", reward },
        ]),
    );
  }

  /** Adds moments; they are shown one after the other. */
  honour(moments: Moment[]): void {
    this.moments = [...this.moments, ...moments];
  }

  /** The moment shown is over. */
  passMoment(): void {
    this.moments = this.moments.slice(1);
  }

  async #act(
    action: ChildAction,
    then?: (outcome: Outcome) => Promise<void> | void,
  ): Promise<void> {
    await this.#try(async () => {
      const outcome = await api.act(action);
      await then?.(outcome);
      await this.#read();
    });
  }

  async #show(room: Room, day: Day | null): Promise<void> {
    const child = this.face.id;
    switch (room) {
      case "today":
        this.shown = { room, view: await api.today(child) };
        break;
      case "chart":
        this.shown = { room, view: await api.chart(child, day) };
        break;
      case "rewards":
        this.shown = { room, view: await api.rewards(child) };
        break;
      case "journey":
        this.shown = { room, view: await api.journey(child) };
        break;
      case "album":
        await this.#showAlbum(day, 1);
        break;
      case "certificate":
        break;
    }
  }

  async #try(step: () => Promise<void>): Promise<void> {
    try {
      await this.#inTurn(step);
    } catch (caught) {
      this.fault = api.faultOf(caught);
    }
  }

  /** One thing at a time, so that the last to be shown is the last that was asked for. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(step);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }
}
