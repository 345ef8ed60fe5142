import { convertFileSrc } from "@tauri-apps/api/core";

/** What the name of an own sticker begins with; its picture's hash follows. */
const own = "own-";

/** Where the window finds a file of the family's own. */
export function mediaAddress(hash: string): string {
  return convertFileSrc(hash, "media");
}

/** Where the window finds a picture of the app, or the picture of an own sticker. */
export function pictureAddress(name: string, rim: boolean): string {
  if (name.startsWith(own)) return mediaAddress(name.slice(own.length));
  return `${import.meta.env.BASE_URL}pictures/${rim ? "rim/" : ""}${name}.svg`;
}
