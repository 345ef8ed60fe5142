import { createContext } from "svelte";
import * as api from "../api/api.ts";
import type {
  ChildId,
  Fault,
  Field,
  ParentAction,
  ParentFamilyView,
  ParentOutcome,
  Settings,
} from "../api/bindings.ts";
import { wear } from "./app.svelte.ts";
import { faultFace, problemText, type FaultFace } from "../words/faults.ts";

/** The pages of the grown-ups' side; all but the last belong to one child. */
export type Page =
  "program" | "rewards" | "reminders" | "days" | "questions" | "settings";

/** A touch keeps the session alive for minutes, so one in this many milliseconds is enough. */
const TOUCH_EVERY = 20_000;

/** The grown-ups' side: whether it is open, whose page is shown, and how fresh it is. */
export class Parent {
  /** The core keeps the gate; this only says what the screen last heard of it. */
  open = $state(false);
  family = $state.raw<ParentFamilyView>();
  settings = $state.raw<Settings>();
  page = $state<Page>("program");
  child = $state<ChildId>();
  /** Grows with every change, so that what is on screen is read again. */
  turn = $state(0);
  /** Why the family could not be read. */
  fault = $state.raw<Fault>();
  #touched = -Infinity;

  constructor(child?: ChildId) {
    this.child = child;
  }

  /** The child whose page is shown, as the family's list has it. */
  get face() {
    return this.family?.children.find(({ face }) => face.id === this.child)
      ?.face;
  }

  /** After the right PIN: reads the family and shows what was shown before. */
  async enter(): Promise<void> {
    this.open = true;
    await this.refresh();
  }

  /** Reads again: the family here, the page's own view through its [`Reading`]. */
  async refresh(): Promise<void> {
    this.turn += 1;
    try {
      const [family, settings] = await this.ask(() =>
        Promise.all([api.family(), api.settings()]),
      );
      this.fault = undefined;
      this.family = family;
      this.settings = settings;
      wear(settings);
      const known = family.children.some(({ face }) => face.id === this.child);
      if (!known) this.child = family.children[0]?.face.id;
      if (!this.child) this.page = "settings";
    } catch (caught) {
      this.fault = api.faultOf(caught);
    }
  }

  /** Acts, then reads everything again, whatever came of it. */
  async act(action: ParentAction): Promise<ParentOutcome> {
    try {
      return await this.ask(() => api.actAsParent(action));
    } finally {
      if (this.open) await this.refresh();
    }
  }

  /** Asks the core. When the session is over the gate comes up, over what was typed. */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    try {
      return await question();
    } catch (caught) {
      if (api.faultOf(caught).code === "locked") this.open = false;
      throw caught;
    }
  }

  /** Somebody is here: keeps the session alive. */
  async touch(): Promise<void> {
    const now = performance.now();
    if (!this.open || now - this.#touched < TOUCH_EVERY) return;
    this.#touched = now;
    // A session that is over shows the gate; any other trouble shows at the next act.
    await this.ask(api.touch).catch(() => undefined);
  }
}

/** The grown-ups' side around a screen. */
export const [getParent, setParent] = createContext<Parent>();

/** A page's view: read when it is shown, and again after every change. */
export class Reading<View> {
  view = $state.raw<View>();
  fault = $state.raw<Fault>();
  #asked = 0;

  constructor(parent: Parent, read: () => Promise<View>) {
    $effect(() => {
      if (parent.open && parent.turn > 0) void this.#read(parent, read);
    });
  }

  async #read(parent: Parent, read: () => Promise<View>): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await parent.ask(read);
      if (asked !== this.#asked) return;
      this.view = view;
      this.fault = undefined;
    } catch (caught) {
      if (asked === this.#asked) this.fault = api.faultOf(caught);
    }
  }
}

/** One form's way to the core: what was refused is told beside the field it is about. */
export class Attempt {
  fault = $state.raw<Fault>();
  busy = $state(false);
  readonly #fields: readonly Field[];

  /** `fields` are those the form shows; a refusal of any other is told at its foot. */
  constructor(fields: readonly Field[] = []) {
    this.#fields = fields;
  }

  /** What to change in one of the form's fields. */
  at(...fields: Field[]): string | undefined {
    const { fault } = this;
    if (!fault?.field || !fields.includes(fault.field)) return undefined;
    return problemText(fault);
  }

  /** A refusal that belongs to no field. The gate tells of a closed session by itself. */
  get rest(): FaultFace | undefined {
    const { fault } = this;
    if (!fault || fault.code === "locked") return undefined;
    if (fault.field && this.#fields.includes(fault.field)) return undefined;
    return faultFace(fault);
  }

  /** Tries, and tells whether it was done. */
  async make(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await act();
      this.fault = undefined;
      return true;
    } catch (caught) {
      this.fault = api.faultOf(caught);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
