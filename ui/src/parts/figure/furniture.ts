import { polyline, shade, type Shape } from "./shape";
import type { Vec } from "./space";
import { DEPTH, type Layer, type Workshop } from "./workshop";

export const wood = "#e2a866";
const dark = shade(wood, 0.25);
const metal = "#9aa0bd";
const rubber = "#4a4666";
const violet = "#6d5bd0";

/** The height of a seat that leaves a child's feet flat on the floor. */
const SEAT = 28;

export function chair(w: Workshop, x: number, z: number): Layer[] {
  const leg = (dx: number, dz: number) =>
    w.bar(4, dark, [x + dx, 0, z + dz], [x + dx, SEAT - 3, z + dz]);
  const back = w.block(
    [x - 17, SEAT, z - 15],
    [x - 13, SEAT + 40, z + 15],
    wood,
  );
  const seat = w.block(
    [x - 17, SEAT - 5, z - 15],
    [x + 16, SEAT, z + 15],
    wood,
  );
  const shapes = [
    leg(-12, -13),
    leg(13, -13),
    ...back,
    leg(-12, 13),
    leg(13, 13),
    ...seat,
  ];
  return [{ z: DEPTH.back + 20, shapes }];
}

/** A chair with something to push on. */
export function armchair(w: Workshop, x: number, z: number): Layer[] {
  const high = SEAT + 13;
  const rest = (side: number): Layer => ({
    z: DEPTH.back + 20 + side,
    shapes: [
      w.bar(4, dark, [x + 11, high - 14, side * 17], [x + 11, high, side * 17]),
      w.bar(
        5,
        shade(wood, 0.1),
        [x - 15, high, side * 17],
        [x + 14, high, side * 17],
      ),
    ],
  });
  return [rest(-1), ...chair(w, x, z), rest(1)];
}

export function wheelchair(w: Workshop, x: number): Layer[] {
  const big = (z: number): Shape[] => {
    const hub: Vec = [x - 5, 25, z];
    const spoke = (degrees: number) => {
      const c = Math.cos((degrees * Math.PI) / 180) * 22;
      const s = Math.sin((degrees * Math.PI) / 180) * 22;
      const [from, to]: [Vec, Vec] = [
        [hub[0] - c, hub[1] - s, z],
        [hub[0] + c, hub[1] + s, z],
      ];
      return w.bar(0.9, metal, from, to);
    };
    return [
      w.wheel(hub, 24, 4.2, rubber),
      w.wheel(hub, 20.5, 1.4, metal),
      ...[0, 60, 120].map(spoke),
      w.wheel(hub, 3, 2, violet, violet),
    ];
  };
  const small = (z: number) => w.wheel([x + 22, 6, z], 4.5, 3, rubber, metal);
  const shin = (z: number) =>
    w.bar(3, metal, [x + 15, SEAT - 3, z], [x + 29, 6, z]);
  const top = SEAT + 34;
  return [
    {
      z: DEPTH.back + 20,
      shapes: [
        ...big(-18),
        small(-14),
        ...w.block([x - 17, SEAT, -15], [x - 13, top, 15], violet),
        ...w.block([x - 15, SEAT - 5, -15], [x + 17, SEAT, 15], violet),
        w.bar(3.4, rubber, [x - 15, top, 0], [x - 22, top + 2, 0]),
        shin(-12),
        shin(12),
        ...w.block([x + 25, 2, -14], [x + 42, 4.5, 14], metal),
      ],
    },
    { z: DEPTH.front, shapes: [small(15), ...big(18)] },
  ];
}

/** A walking frame, whose handles are where `aids.ts` puts the hands. */
export function walker(w: Workshop, z: number): Layer[] {
  const frame = (side: number): Layer => {
    const at = z + side * 20;
    return {
      z: w.depth([10, 0, at]),
      shapes: [
        w.bar(
          3.4,
          violet,
          [-14, 5, at],
          [-8, 58, at],
          [14, 64, at],
          [26, 5, at],
        ),
        w.bar(2.4, violet, [-11, 26, at], [21, 26, at]),
        w.bar(5.5, rubber, [6, 62, at], [16, 64, at]),
        w.wheel([26, 5, at], 4, 2.6, rubber, metal),
        w.wheel([-14, 4, at], 3, 2.4, rubber, metal),
      ],
    };
  };
  const across = w.bar(2.6, violet, [24, 24, z - 20], [24, 24, z + 20]);
  return [frame(-1), frame(1), { z: DEPTH.back + 30, shapes: [across] }];
}

/** A wall; cut open where somebody leans on it from the left. */
export function wall(w: Workshop, x: number): Layer[] {
  const colour = "#d3d9ee";
  const high = 130;
  if (x < 0) {
    const whole = w.block([x, 0, -34], [x + 6, high, 34], colour);
    return [{ z: DEPTH.back, shapes: whole }];
  }
  const bricks = Array.from({ length: high / 13 }, (_, i): Shape => {
    const y = (i + 1) * 13 - 3;
    const middle = x + (i % 2 ? 4 : 8);
    const bed = [w.at([x, y, 12]), w.at([x + 12, y, 12])];
    const gap = [
      w.at([middle, y, 12]),
      w.at([middle, Math.max(y - 13, 0), 12]),
    ];
    return {
      d: polyline(bed) + polyline(gap),
      fill: "none",
      stroke: shade(colour, 0.13),
      width: 1.2,
    };
  });
  const block = w.block([x, 0, -12], [x + 12, high, 12], colour);
  return [{ z: DEPTH.back, shapes: [...block, ...bricks] }];
}
