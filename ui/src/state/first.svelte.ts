import { v7 } from "uuid";
import * as api from "../api/api.ts";
import type {
  ChildDetails,
  ChildId,
  Discipline,
  Field,
  FirstExercise,
  FirstReward,
  ProgramId,
} from "../api/bindings.ts";
import { Attempt } from "./parent.svelte.ts";

/** How many questions there are. */
export const QUESTIONS = 5;

/** What a family has answered so far. The PIN is never part of it. */
export interface Draft {
  /** The question on screen, from 1. */
  step: number;
  child: ChildId;
  details: ChildDetails;
  program: ProgramId;
  discipline: Discipline;
  exercises: FirstExercise[];
  weeklyGoal: number;
  reward: FirstReward | null;
}

const KEY = "first-start";

/** The question that asks for a field, so that a refusal is told where it can be mended. */
const askedAt: Partial<Record<Field, number>> = {
  name: 1,
  picture: 1,
  how: 2,
  why: 2,
  helps: 2,
  dose: 2,
  schedule: 2,
  times_a_day: 2,
  anchor: 2,
  weekly_goal: 3,
  price: 4,
  pin: 5,
};

/** The first start: the answers, kept over a reload and a step back. */
export class FirstStart {
  draft = $state(begun());
  /** The recovery code, once the family is written down. */
  code = $state<string>();
  readonly attempt = new Attempt(Object.keys(askedAt) as Field[]);

  /** Keeps the answers for as long as the window lives. */
  keep(): void {
    sessionStorage.setItem(KEY, JSON.stringify(this.draft));
  }

  /** Writes the family down. A refusal leads back to the question it is about. */
  async finish(pin: string): Promise<void> {
    const draft = $state.snapshot(this.draft) as Draft;
    const { child, program } = draft;
    await this.attempt.make(async () => {
      const { day } = await api.who();
      this.code = await api.setUp({
        child,
        details: draft.details,
        program,
        plan: {
          child,
          discipline: draft.discipline,
          goal: "",
          goal_picture: null,
          start: day,
          weeks: 8,
          review: null,
          weekly_goal: draft.weeklyGoal,
          counts: "all_asked",
          star_worth: 2,
        },
        exercises: draft.exercises.map(({ id, details }) => ({
          id,
          details:
            details.schedule.kind === "any_days"
              ? {
                  ...details,
                  schedule: { kind: "any_days", days: draft.weeklyGoal },
                }
              : details,
        })),
        reward: draft.reward,
        pin,
      });
      sessionStorage.removeItem(KEY);
    });
    const { fault } = this.attempt;
    if (fault?.field) this.draft.step = this.#asking(fault.field);
  }

  /** To the question `step`; what was refused of another is no longer told. */
  go(step: number): void {
    this.attempt.fault = undefined;
    this.draft.step = step;
  }

  /** The question to go back to. Of several names it is the empty or the longest one. */
  #asking(field: Field): number {
    if (field !== "name") return askedAt[field] ?? QUESTIONS;
    const { details, exercises, reward } = this.draft;
    const names = [
      { step: 1, name: details.name },
      ...exercises.map((one) => ({ step: 2, name: one.details.name })),
      ...(reward ? [{ step: 4, name: reward.details.name }] : []),
    ];
    const empty = names.find(({ name }) => name.trim() === "");
    names.sort((a, b) => b.name.length - a.name.length);
    return (empty ?? names[0])?.step ?? 1;
  }
}

function begun(): Draft {
  const kept = sessionStorage.getItem(KEY);
  if (kept) return JSON.parse(kept) as Draft;
  return {
    step: 1,
    child: v7(),
    details: {
      name: "",
      avatar: "fox",
      accent: "coral",
      role: "child",
      reading: "words",
      look: null,
    },
    program: v7(),
    discipline: "physical",
    exercises: [],
    weeklyGoal: 4,
    reward: null,
  };
}
