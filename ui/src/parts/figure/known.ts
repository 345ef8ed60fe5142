import exercises from "$library/exercises.json";

const known = new Map(exercises.map((exercise) => [exercise.demo, exercise]));

/**
 * Whether the library demonstrates this; an own exercise of a parent's it does
 * not. Known without the drawings, which are read later.
 */
export const isDemonstrated = (demo: string): boolean => known.has(demo);

/** How a child is when it begins, and what has to be at hand. */
export const surroundingsOf = (
  demo: string,
): { position: string; needs: readonly string[] } | undefined =>
  known.get(demo);
