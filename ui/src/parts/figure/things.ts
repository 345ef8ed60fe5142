import { craftThings } from "./craft-things";
import { handThings } from "./hand-things";
import { mouthThings } from "./mouth-things";
import { spokenThings } from "./spoken-things";
import type { Prop } from "./pose";
import type { Layer } from "./workshop";
import type { Shape } from "./shape";

/** Draws a thing from the numbers that a pose has for it. */
export type Drawing = (thing: readonly number[], prop: Prop) => Shape[];

const drawings: Record<string, Drawing> = {
  ...craftThings,
  ...handThings,
  ...mouthThings,
  ...spokenThings,
};

/** What hands and mouths have to do with; the nearer, the greater its z. */
export function paintThings(
  props: readonly Prop[],
  things: Record<string, number[]>,
): Layer[] {
  return props.map((prop) => {
    const draw = drawings[prop.kind];
    if (!draw) throw new Error(`no drawing for ${prop.kind}`);
    const thing = (prop.follows && things[prop.follows]) || [
      prop.x ?? 0,
      prop.y ?? 0,
    ];
    return { z: prop.z ?? 0, shapes: draw(thing, prop) };
  });
}
