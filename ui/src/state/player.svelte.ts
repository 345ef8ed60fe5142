import * as api from "../api/api.ts";
import type {
  Card,
  Fault,
  Outcome,
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

/**
 * One exercise, being done. The core counts; this sends what happens, one after the other, and
 * tells it how much time has really passed while time runs.
 */
export class Player {
  readonly card: Card;
  /** The move after this one, when moves are played in a row. */
  readonly then: Card | undefined;
  readonly #nth: number;
  play: Play;
  /** Set once the child has stopped because it was too hard or hurt. */
  stopped = $state.raw<Stopped>();
  /** What did not work; a grown-up's matter. */
  fault = $state.raw<Fault>();
  /** Until when, on the page's clock, time was told to the core. */
  #told = 0;
  #last: Promise<unknown> = Promise.resolve();
  #beating = false;

  private constructor({ card, nth, play }: PlayView, then: Card | undefined) {
    this.card = card;
    this.then = then;
    this.#nth = nth;
    this.play = $state.raw(play);
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

  /** What is left of the time that runs or stands still, at `now` on the page's clock. */
  leftMs(now: number): number {
    const { phase } = this.play;
    if (!("left_ms" in phase)) return 0;
    const since = this.running ? Math.max(0, now - this.#told) : 0;
    return Math.max(0, phase.left_ms - since);
  }

  /**
   * The big button, meant for what it showed when it was pressed: a press too many at the end of a
   * set does not cut the rest short.
   */
  press(): Promise<void> {
    const { phase, set, side } = this.play;
    return this.#send(
      { kind: "press" },
      undefined,
      (now) =>
        now.phase.kind === phase.kind && now.set === set && now.side === side,
    );
  }

  /** Leaves the rest of this set out. */
  async skip(): Promise<void> {
    await this.beat();
    await this.#send({ kind: "skip" });
  }

  /** Time stands still; what ran until now counts. */
  async pause(): Promise<void> {
    if (this.play.phase.kind !== "holding") return;
    await this.beat();
    await this.#send({ kind: "pause" });
  }

  /** Tells how much time has passed since the last beat. */
  async beat(): Promise<void> {
    if (!this.running || this.#beating) return;
    const now = performance.now();
    const ms = Math.round(now - this.#told);
    this.#beating = true;
    try {
      await this.#send({ kind: "beat", ms }, now);
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
  async #send(
    event: PlayEvent,
    at?: number,
    fits: (now: Play) => boolean = () => true,
  ): Promise<void> {
    await this.#after(async () => {
      if (!fits(this.play)) return;
      const { play } = await api.act({
        kind: "play",
        exercise: this.card.exercise,
        nth: this.#nth,
        step: this.play.step,
        event,
      });
      const ran = this.running;
      if (play) this.play = play;
      if (at !== undefined) this.#told = at;
      else if (!ran) this.resume();
    });
  }

  /** What happens first is told first; after a fault nothing is. */
  #after<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
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
