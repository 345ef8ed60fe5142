import type { MediaHash } from "../api/bindings.ts";
import { mediaAddress } from "./media.ts";

/** As wide as a still is drawn at most; the largest frame for it is smaller. */
const WIDEST = 640;

const drawn = new Map<MediaHash, Promise<HTMLCanvasElement>>();
/** One clip after the other: a screen of them opens as quickly as with one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A clip, loaded whole, because WebKit's player on Linux knows no addresses of
 * the app's own.
 */
export async function loadClip(
  hash: MediaHash,
  signal?: AbortSignal,
): Promise<Blob> {
  const answer = await fetch(mediaAddress(hash), { signal: signal ?? null });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.blob();
}

/** The first picture of a clip: its file is read once, and only this is kept of it. */
export function stillOf(hash: MediaHash): Promise<HTMLCanvasElement> {
  const known = drawn.get(hash);
  if (known) return known;
  const still = last.then(() => draw(hash));
  last = still.catch(() => drawn.delete(hash));
  drawn.set(hash, still);
  return still;
}

async function draw(hash: MediaHash): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(await loadClip(hash));
  const video = document.createElement("video");
  try {
    video.muted = true;
    video.preload = "auto";
    await new Promise((ready, failed) => {
      video.onloadeddata = ready;
      video.onerror = failed;
      video.src = address;
    });
    const { videoWidth: width, videoHeight: height } = video;
    const scale = Math.min(1, WIDEST / width);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas
      .getContext("2d")
      ?.drawImage(video, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}
