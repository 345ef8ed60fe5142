import { attributes, type Scene } from "./scene";
import { partAt, stays, type Course } from "./tempo";

/** Whether the family, or the system, wants no movement. */
const quiet = () =>
  document.documentElement.dataset["motion"] === "off" ||
  matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Moves a drawing by setting the attributes of the paths it already has, only
 * those that changed. Rests while nobody can see it, where movement is not
 * wanted, and once it has come to a stand. It begins with the part `from`, or
 * else with the still picture. Returns what puts the still picture back, and
 * says which part was shown.
 */
export function play(
  paths: readonly SVGPathElement[],
  scene: Scene,
  course: Course,
  from: number = scene.rhythm.rest[1],
): () => number {
  const shown = scene.still.map(attributes);
  const show = (shapes: Scene["still"]) => {
    for (const [i, shape] of shapes.entries()) {
      const before = shown[i];
      const path = paths[i];
      if (!before || !path) continue;
      for (const [name, value] of Object.entries(attributes(shape)))
        if (before[name] !== value) {
          path.setAttribute(name, value);
          before[name] = value;
        }
    }
  };

  let frame = 0;
  let begun: number | undefined;
  let part = from;
  let onScreen = true;
  const tick = (now: number) => {
    begun ??= now;
    const before = part;
    part = partAt(course, scene.rhythm, (now - begun) / 1000, from);
    show(scene.at(part));
    const stands = stays(course, scene.rhythm) && part === before;
    frame = stands && now > begun ? 0 : requestAnimationFrame(tick);
  };
  const decide = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (quiet()) show(scene.still);
    else if (onScreen && !document.hidden) frame = requestAnimationFrame(tick);
  };

  const seen = new IntersectionObserver((entries) => {
    onScreen = entries.some((entry) => entry.isIntersecting);
    decide();
  });
  const svg = paths[0]?.ownerSVGElement;
  if (svg) seen.observe(svg);
  const switched = new MutationObserver(decide);
  switched.observe(document.documentElement, {
    attributeFilter: ["data-motion"],
  });
  const system = matchMedia("(prefers-reduced-motion: reduce)");
  system.addEventListener("change", decide);
  document.addEventListener("visibilitychange", decide);
  decide();

  return () => {
    cancelAnimationFrame(frame);
    seen.disconnect();
    switched.disconnect();
    system.removeEventListener("change", decide);
    document.removeEventListener("visibilitychange", decide);
    show(scene.still);
    return part;
  };
}
