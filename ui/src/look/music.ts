/**
 * A soft tune while a move is done, made here like every sound. It goes round and round until it is
 * stopped, and once stopped nothing of it is left running.
 */

/** How long a note of the tune is, in seconds. */
const STEP = 0.42;
/** How loud its loudest note is: far below a voice and below the sounds of the counter. */
const LOUD = 0.045;

/** The pitches it has, in hertz: five that go well with each other in any order. */
const [C, D, E, G, A, high] = [261.6, 293.7, 329.6, 392, 440, 523.3] as const;

/** The tune, note by note; 0 is silence. */
const tune = [
  [C, 0, E, G, 0, A, G, 0],
  [E, 0, G, A, 0, high, A, 0],
  [G, 0, E, D, 0, E, G, 0],
  [D, 0, E, C, 0, 0, 0, 0],
].flat();
/** Below it lies one long note for each half line. */
const bass = [C / 2, A / 4, A / 4, G / 4, C / 2, G / 4, G / 4, C / 2] as const;
const BASS_EVERY = tune.length / bass.length;

let on = false;
let playing: { air: AudioContext; timer: number } | undefined;

/** The family's switch. */
export function setMusic(wanted: boolean): void {
  on = wanted;
  if (!on) stopMusic();
}

/** Plays the tune from its beginning, if the family wants music; goes on if it is playing. */
export function startMusic(): void {
  if (!on || playing || typeof AudioContext === "undefined") return;
  const air = new AudioContext();
  const all = air.createGain();
  all.connect(air.destination);
  let next = 0;
  let at = air.currentTime + 0.1;
  // Half a line at a time is written ahead, so that a busy moment tears no hole.
  const write = (): void => {
    while (at < air.currentTime + BASS_EVERY * STEP) {
      const pitch = tune[next];
      if (pitch) sing(air, all, pitch, at, STEP * 1.8, LOUD);
      const low = bass[next / BASS_EVERY];
      if (low) sing(air, all, low, at, STEP * BASS_EVERY, LOUD * 0.8);
      next = (next + 1) % tune.length;
      at += STEP;
    }
  };
  write();
  const timer = window.setInterval(write, (BASS_EVERY * STEP * 1000) / 2);
  playing = { air, timer };
}

/** Silence; what made the sound is given back. */
export function stopMusic(): void {
  if (!playing) return;
  clearInterval(playing.timer);
  void playing.air.close();
  playing = undefined;
}

/** One soft note that fades like a small bell. */
function sing(
  air: AudioContext,
  all: AudioNode,
  pitch: number,
  at: number,
  length: number,
  loud: number,
): void {
  const voice = air.createOscillator();
  voice.type = "triangle";
  voice.frequency.setValueAtTime(pitch, at);
  const loudness = air.createGain();
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(loud, at + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + length);
  voice.connect(loudness).connect(all);
  voice.start(at);
  voice.stop(at + length + 0.02);
}
