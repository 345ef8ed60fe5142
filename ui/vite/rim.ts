/** How far the white rim reaches beyond the picture, in the icon's 32 units. */
const RIM = 1.5;
/** How far the darker edge reaches beyond the rim. */
const EDGE = 0.35;
const ROOM = RIM + EDGE;

/** The picture as it is. */
export function plain(body: string): string {
  return svg(0, body);
}

/**
 * The picture as a die-cut sticker. Its paths lie once more underneath, first
 * with a wide stroke in the colour of a soft shadow, then with a narrower white
 * one: drawn into the SVG, because web views paint CSS filters slowly.
 */
export function rimmed(body: string): string {
  const stroke = (reach: number, colour: string) =>
    `fill="${colour}" stroke="${colour}" stroke-width="${reach * 2}" stroke-linejoin="round" stroke-linecap="round"`;
  return svg(
    ROOM,
    `<g transform="translate(0 .25)" ${stroke(ROOM, "#d9cdb8")}><g id="rim">${bare(body)}</g></g>` +
      `<use href="#rim" ${stroke(RIM, "#fff")}/>${body}`,
  );
}

/** The shapes without any colour of their own, so that a group can colour them. */
function bare(body: string): string {
  return body
    .replace(/<defs>.*?<\/defs>/gs, "")
    .replace(
      /\s(?:fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|opacity|fill-opacity|stroke-opacity|mask|filter|clip-path)="[^"]*"/g,
      "",
    );
}

function svg(room: number, body: string): string {
  const side = 32 + room * 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-room} ${-room} ${side} ${side}">${body}</svg>`;
}
