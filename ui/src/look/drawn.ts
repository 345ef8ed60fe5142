/** How long is waited for a frame: a window that nobody sees draws none. */
const PATIENCE = 250;

/**
 * Resolves when the next frame is drawn: what its callback posts is read once its layout and its
 * drawing are over.
 */
export async function drawn(): Promise<void> {
  const frame = new Promise(requestAnimationFrame);
  await Promise.race([
    frame,
    new Promise((over) => setTimeout(over, PATIENCE)),
  ]);
  const { port1, port2 } = new MessageChannel();
  const over = new Promise((read) => (port1.onmessage = read));
  port2.postMessage(null);
  await over;
  port1.close();
}

/**
 * Resolves a frame later, when the window shows what was drawn: the way from the page to the screen
 * takes its time, too. What is slow begins behind it.
 */
export async function seen(): Promise<void> {
  await drawn();
  await drawn();
}
