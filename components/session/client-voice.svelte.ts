/**
 * The client's voice, where this machine has one of its own: the Web Speech API with a local British voice and no other, because a
 * voice from elsewhere would send the client's words away. The text is always there; the voice is only ever beside it.
 */
const NAME = 'between-sessions:client-voice';

/** Voices of this machine that speak British English. */
function localBritish(speech: SpeechSynthesis): SpeechSynthesisVoice[] {
  return speech.getVoices().filter((voice) => voice.localService && /^en[-_]GB/i.test(voice.lang));
}

export class ClientVoice {
  readonly #speech: SpeechSynthesis | undefined;
  #voices: readonly SpeechSynthesisVoice[] = $state.raw([]);
  #on = $state(false);

  constructor(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.#speech = speech;
    if (!speech) return;
    this.#voices = localBritish(speech);
    // Chromium lists its voices only a moment after the page has opened.
    speech.addEventListener?.('voiceschanged', () => (this.#voices = localBritish(speech)));
    try {
      this.#on = localStorage.getItem(NAME) === 'on';
    } catch {
      // A browser that keeps nothing: silence until it is asked for.
    }
  }

  /** There is a voice to hear. */
  get available(): boolean {
    return this.#voices.length > 0;
  }

  get on(): boolean {
    return this.available && this.#on;
  }

  set on(value: boolean) {
    this.#on = value;
    if (!value) this.stop();
    try {
      localStorage.setItem(NAME, value ? 'on' : 'off');
    } catch {
      // It holds until the page closes.
    }
  }

  /**
   * Says the client's new lines, one after another, with a breath between them; what was still being said gives way.
   * The same person keeps the same voice: it is chosen by the name.
   */
  say(lines: readonly string[], name: string): void {
    const speech = this.#speech;
    if (!speech || !this.on) return;
    speech.cancel();
    const letters = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
    const voice = this.#voices[letters % this.#voices.length];
    for (const line of lines) {
      const words = new SpeechSynthesisUtterance(line);
      if (voice) words.voice = voice;
      words.lang = 'en-GB';
      words.rate = 0.95;
      speech.speak(words);
    }
  }

  stop(): void {
    this.#speech?.cancel();
  }
}

/** One for the page: a choice made in one session holds in the next. */
export const clientVoice = new ClientVoice();
