import { locale } from "../words/words.ts";

/** The computer's voice, where it has one for the language of the words. */
class Speech {
  #voice = $state.raw<SpeechSynthesisVoice | undefined>();

  constructor() {
    if (typeof speechSynthesis === "undefined") return;
    const look = () => (this.#voice = bestVoice());
    look();
    // Most web views list their voices only some time after the start.
    speechSynthesis.addEventListener("voiceschanged", look);
  }

  /** Whether anything can be read aloud. */
  get ready(): boolean {
    return this.#voice !== undefined;
  }

  /** Reads `text`, and stops whatever was being read. */
  say(text: string): void {
    if (!this.#voice) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = 0.9;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  }
}

function bestVoice(): SpeechSynthesisVoice | undefined {
  const language = locale.slice(0, 2);
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.toLowerCase().startsWith(language));
  return voices.find((voice) => voice.lang.includes(locale)) ?? voices[0];
}

/** The one voice of the app. */
export const speech = new Speech();
