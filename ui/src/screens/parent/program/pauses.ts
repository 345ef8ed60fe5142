import type { PauseKind } from "../../../api/bindings.ts";

/** The picture of each kind of pause. */
export const pausePictures: Record<PauseKind, string> = {
  sick: "face-with-thermometer",
  holiday: "luggage",
  therapist_rest: "sleeping-face",
};
