import { mayMove } from "./dress.ts";

const PIECES = 40;
const COLOURS = [
  "--sun",
  "--accent",
  "--leaf",
  "--accent-line",
  "--accent-strong",
];

/**
 * A burst of paper around `from` (or the middle of the window), gone within two
 * seconds. Nothing at all when motion is off. Only `transform` and `opacity`
 * move, so that an old laptop keeps up.
 */
export function confetti(from?: Element): void {
  if (!mayMove()) return;
  const spot = from?.getBoundingClientRect();
  const x = spot ? spot.left + spot.width / 2 : innerWidth / 2;
  const y = spot ? spot.top + spot.height / 2 : innerHeight / 3;

  const layer = document.createElement("div");
  layer.setAttribute("aria-hidden", "true");
  layer.style.cssText =
    "position:fixed;inset:0;overflow:hidden;pointer-events:none;z-index:10";
  // A modal dialog lies above everything else, so the paper falls inside it.
  (from?.closest("dialog") ?? document.body).append(layer);

  const falls = Array.from({ length: PIECES }, (_, n) => {
    const piece = document.createElement("i");
    const size = 0.5 + Math.random() * 0.5;
    piece.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${size}rem;height:${size * 0.6}rem;border-radius:0.2rem;background:var(${COLOURS[n % COLOURS.length]})`;
    layer.append(piece);
    return piece.animate(flight(), {
      duration: 1100 + Math.random() * 700,
      easing: "cubic-bezier(.15,.6,.4,1)",
      fill: "forwards",
    }).finished;
  });
  void Promise.allSettled(falls).then(() => layer.remove());
}

/** Up and out, then down, turning on the way. */
function flight(): Keyframe[] {
  const angle = Math.random() * Math.PI * 2;
  const far = 90 + Math.random() * 220;
  const dx = Math.cos(angle) * far;
  const dy = Math.sin(angle) * far * 0.7 - 120;
  const turn = Math.random() * 720 - 360;
  return [
    { transform: "translate(0, 0) rotate(0)", opacity: 1 },
    {
      transform: `translate(${dx}px, ${dy}px) rotate(${turn / 2}deg)`,
      opacity: 1,
      offset: 0.5,
    },
    {
      transform: `translate(${dx * 1.2}px, ${dy + 320}px) rotate(${turn}deg)`,
      opacity: 0,
    },
  ];
}
