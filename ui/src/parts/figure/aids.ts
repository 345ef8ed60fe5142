import type { Aid } from "./look";
import { LENGTH } from "./measures";
import type { BodyDemonstration, BodyPose } from "./pose";

/** Where the hands hold a walker: ahead of the hips, at hip height. */
const HANDLES = { ahead: 10, high: 71, apart: 20 } as const;

/** How far to the right the middle of the body is, when one foot is planted. */
export function middle(plant: BodyDemonstration["plant"]): number {
  if (plant === "footR") return -LENGTH.hips;
  return plant === "footL" ? LENGTH.hips : 0;
}

/** The same pose as someone with the aid does it, where the exercise allows. */
export function withAid(
  pose: BodyPose,
  plant: BodyDemonstration["plant"],
  aid: Aid | "none",
  allowed: readonly Aid[],
): BodyPose {
  if (aid !== "walker" || !allowed.includes("walker")) return pose;
  const { ahead, high, apart } = HANDLES;
  const z = middle(plant);
  return {
    ...pose,
    armR: { reach: [ahead, high, z + apart] },
    armL: { reach: [ahead, high, z - apart] },
  };
}
