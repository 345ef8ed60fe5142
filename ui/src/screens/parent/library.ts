import exercises from "$library/exercises.json";
import type { Discipline, Dose, ExerciseDetails } from "../../api/bindings.ts";
import { t } from "../../words/words.ts";

/** An exercise of the library, as far as choosing one needs it. */
export interface LibraryExercise {
  id: string;
  discipline: Discipline;
  /** What it trains; its words are `kind-…`. */
  kind: string;
  /** Which parts of the body it is for; their words are `body-…`. */
  body: string[];
  /** How a child is when it begins; its words are `position-…`. */
  position: string;
  /** What has to be at hand; their words are `need-…`. */
  needs: string[];
  dose: Dose;
}

/** Every exercise of the library. */
export const library = exercises as unknown as LibraryExercise[];

/** The kinds of therapy, in the order they are offered. */
export const disciplines: readonly Discipline[] = [
  "physical",
  "occupational",
  "speech",
];

/** A library exercise as a program takes it: its words and dose are copied, to be changed freely. */
export function taken(
  { id, dose }: LibraryExercise,
  daysAWeek: number,
): ExerciseDetails {
  return {
    name: t(`library-${id}`),
    how: t(`library-${id}.how`),
    why: t(`library-${id}.why`),
    helps: "",
    dose,
    schedule: { kind: "any_days", days: daysAWeek },
    times_a_day: 1,
    anchor: "",
    demo: id,
    own: null,
  };
}

/** An exercise nobody has written down yet. */
export function blank(daysAWeek: number): ExerciseDetails {
  return {
    name: "",
    how: "",
    why: "",
    helps: "",
    dose: {
      sets: 1,
      amount: { kind: "reps", reps: 10, hold_seconds: 0 },
      sides: "both",
    },
    schedule: { kind: "any_days", days: daysAWeek },
    times_a_day: 1,
    anchor: "",
    demo: null,
    own: null,
  };
}

/** The exercises that hold every word of `search` and are for that therapy and body part. */
export function found(
  search: string,
  discipline: Discipline | "",
  body: string,
): LibraryExercise[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return library.filter((exercise) => {
    const text = [
      t(`library-${exercise.id}`),
      t(`library-${exercise.id}.how`),
      t(`library-${exercise.id}.why`),
      t(`discipline-${exercise.discipline}`),
      t(`kind-${exercise.kind}`),
      t(`position-${exercise.position}`),
      ...exercise.body.map((part) => t(`body-${part}`)),
      ...exercise.needs.map((need) => t(`need-${need}`)),
    ]
      .join(" ")
      .toLocaleLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (discipline === "" || exercise.discipline === discipline) &&
      (body === "" || exercise.body.includes(body))
    );
  });
}

/** The body parts that any exercise is for, by name. */
export function bodyParts(): string[] {
  const all = new Set(library.flatMap((exercise) => exercise.body));
  return [...all].sort((a, b) => t(`body-${a}`).localeCompare(t(`body-${b}`)));
}
