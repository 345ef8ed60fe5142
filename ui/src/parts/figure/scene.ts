import exercises from "$library/exercises.json";
import demonstrations from "$library/demonstrations.json";
import { paintBody } from "./body";
import { paintHand } from "./hand";
import { defaultLook, type Aid, type FigureLook } from "./look";
import { paintMouth } from "./mouth";
import {
  explicit,
  poseAt,
  restOf,
  type BodyPose,
  type Demonstration,
} from "./pose";
import { bounds, TENTHS, type Shape } from "./shape";
import { withAid } from "./aids";
import type { Rhythm } from "./tempo";

/** A demonstration, ready to be shown: in its frame, still or at any moment. */
export interface Scene {
  viewBox: string;
  still: Shape[];
  rhythm: Rhythm;
  /** The drawing at a part (0 to 1) of the movement. */
  at: (part: number) => Shape[];
}

const all: Record<string, Demonstration> = Object.fromEntries(
  Object.entries(
    demonstrations as unknown as Record<string, Demonstration>,
  ).map(([id, demo]) => [id, explicit(demo)]),
);

/** The ids of everything that can be demonstrated. */
export const demonstrationIds: readonly string[] = Object.keys(all);

/** Whether an exercise can be shown; an own one of a parent's cannot. */
export const hasDemonstration = (id: string): boolean => Object.hasOwn(all, id);

/** The data behind a demonstration. */
export const demonstrationOf = (id: string): Demonstration | undefined =>
  all[id];

/** The aids that some exercise with this demonstration can be done with. */
function aidsFor(id: string): readonly Aid[] {
  return exercises
    .filter((exercise) => exercise.demo === id)
    .flatMap((exercise) => exercise.allows as Aid[]);
}

function painter(
  id: string,
  look: FigureLook,
): (part: number | "still") => Shape[] {
  const demo = all[id];
  if (!demo) throw new Error(`no demonstration ${id}`);
  switch (demo.kind) {
    case "body": {
      const aids = aidsFor(id);
      const poses: BodyPose[] = demo.poses.map((pose) =>
        withAid(pose, demo.plant, look.aid, aids),
      );
      return (part) =>
        paintBody(
          part === "still"
            ? (poses[demo.still] as BodyPose)
            : poseAt({ poses, even: demo.even }, part),
          demo,
          look,
          aids,
          part === "still" ? 0 : part,
        );
    }
    case "hand":
      return (part) => paintHand(demo, part, look);
    case "mouth":
      return (part) => paintMouth(demo, part, look);
  }
}

const MARGIN = 8;
const SMALLEST = { body: 150, hand: 90, mouth: 100 } as const;

/** A square around all that the movement ever covers. */
function frameOf(
  shapes: Shape[],
  kind: Demonstration["kind"],
  mirrored: boolean,
): string {
  const [left, top, right, bottom] = bounds(shapes);
  const [wide, high] = [right - left + 2 * MARGIN, bottom - top + 2 * MARGIN];
  const size = Math.max(wide, high, SMALLEST[kind]);
  const x = (left + right - size) / 2;
  // Whoever stands or lies on the floor stays low in the frame.
  const above = (size - high) / (kind === "body" ? 1.7 : 2);
  const y = top - MARGIN - above;
  return [mirrored ? -x - size : x, y, size, size]
    .map((n) => n.toFixed(1))
    .join(" ");
}

/** Frames once found; finding one means drawing the whole movement. */
const frames = new Map<string, string>();

/** The scene of a demonstration, for a child's look, on one of its sides. */
export function sceneOf(
  id: string,
  look: FigureLook = defaultLook,
  side: "left" | "right" = "right",
): Scene {
  const demo = all[id];
  if (!demo) throw new Error(`no demonstration ${id}`);
  const paint = painter(id, look);
  const still = paint("still");
  const key = [id, look.hair, look.aid, side].join();
  let viewBox = frames.get(key);
  if (!viewBox) {
    const moving = [0, 1, 2, 3, 4, 5, 6].flatMap((i) => paint(i / 7));
    const covered = [...still, ...moving].filter((s) => s.opacity !== 0);
    viewBox = frameOf(covered, demo.kind, side === "left");
    frames.set(key, viewBox);
  }
  const rhythm: Rhythm = {
    seconds: demo.tempo,
    rest: restOf(demo, demo.still),
    held: demo.held ?? false,
  };
  return { viewBox, still, rhythm, at: paint };
}

/** How the paths of a scene are drawn, all alike. */
export function painting(side: "left" | "right"): Record<string, string> {
  const unit = 1 / TENTHS;
  return {
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    // A line around a shape lies underneath it, so that pieces grow together.
    "paint-order": "stroke",
    transform: `scale(${side === "left" ? -unit : unit} ${unit})`,
  };
}

/** A shape as the attributes of its path. */
export function attributes(shape: Shape): Record<string, string> {
  return {
    d: shape.d,
    fill: shape.fill,
    stroke: shape.stroke ?? "none",
    "stroke-width": String(Math.round((shape.width ?? 0) * TENTHS)),
    opacity: String(Math.round((shape.opacity ?? 1) * 100) / 100),
  };
}

/** The drawing as the text of an SVG picture. */
export function svgText(
  scene: Scene,
  part: number | "still" = "still",
  side: "left" | "right" = "right",
): string {
  const shapes = part === "still" ? scene.still : scene.at(part);
  const text = (all: Record<string, string>) =>
    Object.entries(all)
      .map(([name, value]) => `${name}="${value}"`)
      .join(" ");
  const paths = shapes.map((shape) => `<path ${text(attributes(shape))}/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${scene.viewBox}">` +
    `<g ${text(painting(side))}>${paths.join("")}</g></svg>`
  );
}

/** The body demonstrations that can be done with an aid. */
export const demonstrationsWith = (aid: Aid): string[] =>
  demonstrationIds.filter(
    (id) => all[id]?.kind === "body" && aidsFor(id).includes(aid),
  );
