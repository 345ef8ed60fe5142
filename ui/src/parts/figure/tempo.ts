/**
 * How a demonstration is shown: in rounds, held in its working pose, or done
 * for a time, which is to stay in that pose where there is one to hold, or
 * else to go on.
 */
export type Way = "rounds" | "hold" | "time";

/** A way, and how many seconds the working pose of each round rests, if that is asked for. */
export interface Course {
  way: Way;
  hold?: number;
}

/** The rhythm that lies in a demonstration's own data. */
export interface Rhythm {
  /** Seconds of a whole round. */
  seconds: number;
  /** From which part (0 to 1) to which part of the round its working pose rests. */
  rest: readonly [number, number];
  /** Whether whoever does it for a time stays in the working pose. */
  held: boolean;
}

/** Seconds until a hold has begun: the time of the dose runs already. */
const QUICK = 0.8;

/** Whether it comes to a stand in the working pose. */
export const stays = ({ way }: Course, { held }: Rhythm): boolean =>
  way === "hold" || (way === "time" && held);

/**
 * Which part of the round is shown so many seconds after it began with the part
 * `from`. What stays goes the nearest way, and never leaves the pose again.
 */
export function partAt(
  course: Course,
  rhythm: Rhythm,
  after: number,
  from: number,
): number {
  const { seconds, rest } = rhythm;
  const [begin, end] = rest;
  if (stays(course, rhythm)) {
    if (from >= begin && from <= end) return from;
    const ahead = (from < begin ? begin : begin + 1) - from;
    const back = from - (from > end ? end : end - 1);
    const way = ahead <= back ? ahead : -back;
    const takes = Math.min(Math.abs(way) * seconds, QUICK);
    return from + way * Math.min(after / takes, 1);
  }
  const own = (end - begin) * seconds;
  const hold = (course.way === "rounds" ? course.hold : undefined) ?? own;
  const up = begin * seconds;
  // Whoever begins in the working pose has rested in it.
  const begun =
    from < begin
      ? from * seconds
      : up + hold + Math.max(0, from - end) * seconds;
  const now = (begun + after) % (seconds - own + hold);
  if (now < up) return now / seconds;
  if (now >= up + hold) return end + (now - up - hold) / seconds;
  // A pose that rests is the same all the while.
  return begin;
}
