import exercises from "$library/exercises.json";

const demonstrated = new Set(exercises.map(({ demo }) => demo));

/**
 * Whether the library demonstrates this; an own exercise of a parent's it does
 * not. Known without the drawings, which are read later.
 */
export const isDemonstrated = (demo: string): boolean => demonstrated.has(demo);
