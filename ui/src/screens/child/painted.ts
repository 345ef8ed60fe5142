const PRESS = "press";

/** Notes when a card was pressed, for the benchmark of the way to the sticker. */
export function pressed(event: Event): void {
  performance.clearMarks(PRESS);
  performance.mark(PRESS, { startTime: event.timeStamp });
}

/** Measures that way, once the stickers in `screen` are decoded; resolves when they are drawn. */
export async function painted(screen: HTMLElement): Promise<void> {
  const pictures = [...screen.querySelectorAll("img")];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
  await drawn();
  if (performance.getEntriesByName(PRESS).length > 0)
    performance.measure("press-to-sticker", PRESS);
}

/** Measures the way from this press to the next number of the counter; resolves when it is drawn. */
export async function repShown(press: Event): Promise<void> {
  await drawn();
  performance.measure("press-to-rep", { start: press.timeStamp });
}

/**
 * Resolves when the next frame is drawn: what its callback posts is read once its layout and its
 * drawing are over. What is slow begins behind it.
 */
async function drawn(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const { port1, port2 } = new MessageChannel();
  const over = new Promise((read) => (port1.onmessage = read));
  port2.postMessage(null);
  await over;
  port1.close();
}
