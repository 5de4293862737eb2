import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientVoice } from '../../../components/session/client-voice.svelte';

const voice = (name: string, lang: string, localService: boolean) =>
  ({ name, lang, localService }) as SpeechSynthesisVoice;

/** A machine that can speak, and remembers what it was asked to say. */
function machine(...voices: SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const speech = {
    getVoices: () => voices,
    speak: (words: SpeechSynthesisUtterance) => void spoken.push(words),
    cancel: () => void spoken.splice(0),
  };
  return { speech: speech as unknown as SpeechSynthesis, spoken };
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: SpeechSynthesisVoice | null = null;
      constructor(readonly text: string) {}
    },
  );
});

describe('the client’s voice', () => {
  it('is there only where the machine has a British voice of its own', () => {
    expect(new ClientVoice(machine(voice('Away', 'en-GB', false)).speech).available).toBe(false);
    expect(new ClientVoice(machine(voice('Here', 'en-US', true)).speech).available).toBe(false);
    expect(new ClientVoice(undefined).available).toBe(false);
    expect(new ClientVoice(machine(voice('Here', 'en-GB', true)).speech).available).toBe(true);
  });

  it('is silent until it is asked for, and stays as it was chosen', () => {
    const { speech, spoken } = machine(voice('Here', 'en-GB', true));
    const first = new ClientVoice(speech);
    first.say(['Hello love.'], 'Rosa');
    expect(spoken).toEqual([]);
    first.on = true;
    first.say(['Hello love.', 'Sit down.'], 'Rosa');
    expect(spoken.map((s) => s.text)).toEqual(['Hello love.', 'Sit down.']);
    expect(new ClientVoice(speech).on).toBe(true);
  });

  it('keeps one voice a person, never one from elsewhere, and gives way to the newest line', () => {
    const { speech, spoken } = machine(
      voice('Away', 'en-GB', false),
      voice('A', 'en-GB', true),
      voice('B', 'en_GB', true),
    );
    const heard = new ClientVoice(speech);
    heard.on = true;
    const voiceOf = (name: string): string | undefined => {
      heard.say(['Hello.'], name);
      expect(spoken).toHaveLength(1);
      return spoken[0]?.voice?.name;
    };
    expect(voiceOf('Rosa')).toBe(voiceOf('Rosa'));
    for (const name of ['Rosa', 'Ben', 'Ann', 'Cal']) expect(['A', 'B']).toContain(voiceOf(name));
    heard.on = false;
    expect(spoken).toEqual([]);
  });
});
