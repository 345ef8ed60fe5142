import { drawn } from "../../look/drawn.ts";

const PRESS = "press";

/** Notes when a card was pressed, for the benchmark of the way to the sticker. */
export function pressed(event: Event): void {
  performance.clearMarks(PRESS);
  performance.mark(PRESS, { startTime: event.timeStamp });
}

/** Measures that way, once the stickers in `screen` are decoded; resolves when they are seen. */
export async function painted(screen: HTMLElement): Promise<void> {
  const pictures = [...screen.querySelectorAll("img")];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await drawn();
  if (performance.getEntriesByName(PRESS).length > 0)
    performance.measure("press-to-sticker", PRESS);
  await drawn();
}

/** Measures the way from this press to the next number of the counter; resolves when it is drawn. */
export async function repShown(press: Event): Promise<void> {
  await drawn();
  performance.measure("press-to-rep", { start: press.timeStamp });
}
