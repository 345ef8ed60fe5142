import * as api from "../api/api.ts";
import type {
  Card,
  Fault,
  Outcome,
  Phase,
  Play,
  PlayEvent,
  PlayView,
  Signal,
} from "../api/bindings.ts";

/** What the child said instead of "I did it", and what came of it. */
export interface Stopped {
  signal: Signal;
  outcome: Outcome;
}

/** How long a child has to get into position once it has pressed "Start", in milliseconds. */
const GET_READY = 3000;
/** How long it breathes between two holds; the next one follows by itself. */
const BREATH = 5000;

/** What the big button stands for: the phase of the play, or the seconds before a hold. */
export type PlayStage = Phase["kind"] | "getting_ready";

/** How an event changed a play. */
export interface Turn {
  before: Play;
  after: Play;
}

/**
 * One exercise, being done. The core counts; this sends what happens, one after the other, and
 * tells it how much time has really passed while time runs.
 */
export class Player {
  readonly card: Card;
  /** The move after this one, when moves are played in a row. */
  readonly then: Card | undefined;
  readonly #nth: number;
  readonly #longestBeat: number;
  play: Play;
  /** Set once the child has stopped because it was too hard or hurt. */
  stopped = $state.raw<Stopped>();
  /** What did not work; a grown-up's matter. */
  fault = $state.raw<Fault>();
  /** The hold begins by itself so long after a moment of the page's clock. No work runs until then. */
  #wait = $state.raw<{ from: number; ms: number }>();
  /** Until when, on the page's clock, time was told to the core. */
  #told = 0;
  #last: Promise<unknown> = Promise.resolve();
  #beating = false;

  private constructor(view: PlayView, then: Card | undefined) {
    const { card, nth, play } = view;
    this.card = card;
    this.then = then;
    this.#nth = nth;
    this.#longestBeat = view.longest_beat_ms;
    this.play = $state.raw(play);
    // Whatever time runs in it runs from now on.
    this.resume();
  }

  /** The player of `card`, as far as it got. */
  static async open(card: Card, then?: Card): Promise<Player> {
    return new Player(await api.play(card.exercise), then);
  }

  /** Whether time runs down: a hold, or a rest. */
  get running(): boolean {
    const { kind } = this.play.phase;
    return kind === "holding" || kind === "resting";
  }

  get stage(): PlayStage {
    const { kind } = this.play.phase;
    return kind === "ready" && this.#wait ? "getting_ready" : kind;
  }

  /** What is left of the time that runs or stands still, at `now` on the page's clock. */
  leftMs(now: number): number {
    const { phase } = this.play;
    if (phase.kind === "ready" && this.#wait)
      return left(this.#wait.ms, now - this.#wait.from);
    if (!("left_ms" in phase)) return 0;
    // What is longer was sleep; the core counts it no more than this.
    const since = Math.min(now - this.#told, this.#longestBeat);
    return this.running ? left(phase.left_ms, since) : phase.left_ms;
  }

  /**
   * The big button, meant for what it showed when it was pressed: a press too many at the end of a
   * set does not cut the rest short.
   */
  async press(): Promise<Turn | undefined> {
    const { phase, set, side } = this.play;
    if (this.stage === "ready") {
      this.#wait = { from: performance.now(), ms: GET_READY };
      return undefined;
    }
    return this.#send(
      { kind: "press" },
      undefined,
      (now) =>
        now.phase.kind === phase.kind && now.set === set && now.side === side,
    );
  }

  /** Leaves the rest of this set out. */
  async skip(): Promise<Turn | undefined> {
    const { set, side } = this.play;
    await this.beat();
    return this.#send(
      { kind: "skip" },
      undefined,
      (now) => now.set === set && now.side === side,
    );
  }

  /** Time stands still; what ran until now counts. */
  async pause(): Promise<Turn | undefined> {
    this.#wait = undefined;
    if (this.play.phase.kind !== "holding") return undefined;
    const turn = await this.beat();
    return (await this.#send({ kind: "pause" })) ?? turn;
  }

  /** Tells how much time has passed since the last beat, or that a hold begins. */
  async beat(): Promise<Turn | undefined> {
    if (this.stage === "getting_ready" && this.leftMs(performance.now()) === 0)
      return this.press();
    if (!this.running || this.#beating) return undefined;
    const now = performance.now();
    const ms = Math.round(now - this.#told);
    this.#beating = true;
    try {
      return await this.#send({ kind: "beat", ms }, now);
    } finally {
      this.#beating = false;
    }
  }

  /** Time that nobody saw does not count. */
  resume(): void {
    this.#told = performance.now();
  }

  /** "I did it!" */
  finish(): Promise<Outcome | undefined> {
    return this.#after(() =>
      api.act({
        kind: "finish_play",
        exercise: this.card.exercise,
        nth: this.#nth,
      }),
    );
  }

  /** "It hurts": time stands still, and it is on record at once. */
  async hurts(): Promise<void> {
    await this.pause();
    await this.#after(() =>
      api.act({ kind: "hurts", exercise: this.card.exercise }),
    );
  }

  /** Stops kindly, and has it on record. */
  async tell(signal: Signal): Promise<void> {
    if (this.stopped) return;
    const outcome = await this.#after(() =>
      api.act({
        kind: "tell",
        exercise: this.card.exercise,
        nth: this.#nth,
        signal,
      }),
    );
    if (outcome) this.stopped = { signal, outcome };
  }

  /** Sends an event in its turn, unless it no longer fits by then. */
  #send(
    event: PlayEvent,
    at?: number,
    fits: (now: Play) => boolean = () => true,
  ): Promise<Turn | undefined> {
    return this.#after(async () => {
      const before = this.play;
      if (!fits(before)) return undefined;
      const ran = this.running;
      const { play: after } = await api.act({
        kind: "play",
        exercise: this.card.exercise,
        nth: this.#nth,
        step: before.step,
        event,
      });
      if (after) this.play = after;
      if (at !== undefined) this.#told = at;
      else if (!ran) this.resume();
      if (!after || after.step === before.step) return undefined;
      const breathes =
        before.phase.kind === "holding" && after.phase.kind === "ready";
      this.#wait = breathes
        ? { from: performance.now(), ms: BREATH }
        : undefined;
      return { before, after };
    });
  }

  /** What happens first is told first; after a fault nothing is. */
  #after<Answer>(
    act: () => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    const answer = this.#last.then(async () => {
      if (this.fault) return undefined;
      try {
        return await act();
      } catch (caught) {
        this.fault = api.faultOf(caught);
        return undefined;
      }
    });
    this.#last = answer;
    return answer;
  }
}

/** What is left of `ms` after so long; all of it before that began. */
function left(ms: number, after: number): number {
  return Math.max(0, ms - Math.max(0, after));
}
