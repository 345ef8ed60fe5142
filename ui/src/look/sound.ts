/** A soft sound of the app; all are made here, none is a file. */
export type Sound =
  "tap" | "land" | "star" | "done" | "tick" | "hold" | "set" | "switch" | "go";

/** One note: pitch in hertz, start and length in seconds, loudness from 0 to 1. */
interface Note {
  pitch: number;
  at: number;
  length: number;
  loud: number;
  shape?: OscillatorType;
  /** The pitch it slides to. */
  to?: number;
}

const notes: Record<Sound, Note[]> = {
  tap: [{ pitch: 520, to: 660, at: 0, length: 0.07, loud: 0.16 }],
  land: [
    { pitch: 260, to: 150, at: 0, length: 0.12, loud: 0.3 },
    { pitch: 784, at: 0.06, length: 0.22, loud: 0.14 },
    { pitch: 1175, at: 0.13, length: 0.3, loud: 0.1 },
  ],
  star: [523, 659, 784, 1047, 1319].map((pitch, n) => ({
    pitch,
    at: n * 0.09,
    length: 0.5,
    loud: 0.15,
    shape: "triangle",
  })),
  done: [
    { pitch: 659, at: 0, length: 0.22, loud: 0.16 },
    { pitch: 880, at: 0.14, length: 0.4, loud: 0.16 },
  ],
  // The end of a hold, of a set, the other side's turn, and "go": told apart with closed eyes.
  hold: [
    { pitch: 988, at: 0, length: 0.16, loud: 0.14 },
    { pitch: 988, at: 0.2, length: 0.4, loud: 0.14 },
  ],
  set: [523, 659, 880].map((pitch, n) => ({
    pitch,
    at: n * 0.12,
    length: 0.32,
    loud: 0.16,
  })),
  switch: [
    { pitch: 440, to: 740, at: 0, length: 0.22, loud: 0.16 },
    { pitch: 740, to: 440, at: 0.26, length: 0.3, loud: 0.16 },
  ],
  go: [{ pitch: 330, to: 660, at: 0, length: 0.3, loud: 0.16 }],
  tick: [{ pitch: 880, at: 0, length: 0.045, loud: 0.08 }],
};

/** So long after the last note, in milliseconds, the machinery sleeps. */
const REST = 1000;

let on = true;
let context: AudioContext | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

/** The one switch. */
export function setSound(wanted: boolean): void {
  on = wanted;
  if (!on) void context?.suspend();
}

/**
 * Plays a sound, if sounds are on. The machinery is made at the first sound,
 * which follows a press: before one, web views keep quiet anyway. It sleeps
 * when the sound is over: awake it works on silence, too, all day long.
 */
export function play(sound: Sound): void {
  if (!on || typeof AudioContext === "undefined") return;
  const air = (context ??= new AudioContext());
  if (air.state === "suspended") void air.resume();
  for (const note of notes[sound]) strike(air, note);
  const over = Math.max(...notes[sound].map(({ at, length }) => at + length));
  clearTimeout(rest);
  rest = setTimeout(() => void air.suspend(), over * 1000 + REST);
}

function strike(air: AudioContext, note: Note): void {
  const start = air.currentTime + 0.005 + note.at;
  const end = start + note.length;
  const voice = air.createOscillator();
  voice.type = note.shape ?? "sine";
  voice.frequency.setValueAtTime(note.pitch, start);
  if (note.to) voice.frequency.exponentialRampToValueAtTime(note.to, end);
  const loudness = air.createGain();
  loudness.gain.setValueAtTime(0, start);
  loudness.gain.linearRampToValueAtTime(note.loud, start + 0.01);
  loudness.gain.exponentialRampToValueAtTime(0.0001, end);
  voice.connect(loudness).connect(air.destination);
  voice.start(start);
  voice.stop(end + 0.02);
}
