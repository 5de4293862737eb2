/** What the client thought and did not say, each beside what had just been said to them. */
import type { Play } from '../../simulator/play';
import { plainWords } from '../app/markdown-tokens';

export interface Thought {
  readonly session: number;
  readonly turn: number;
  readonly text: string;
  /** What the practitioner had just said; null before their first word. */
  readonly after: string | null;
}

export function thoughts({ said }: Pick<Play, 'said'>): readonly Thought[] {
  return said.flatMap((s) => {
    if (s.who !== 'thought') return [];
    const before = said.find((p) => p.who === 'practitioner' && p.turn === s.turn && p.session === s.session);
    return [
      { session: s.session, turn: s.turn, text: s.text, after: before ? plainWords(before.text) : null },
    ];
  });
}

/** "What went through her mind": the possessive of the client's pronoun. */
export const whose = (pronoun: 'she' | 'he' | 'they'): string =>
  ({ she: 'her', he: 'his', they: 'their' })[pronoun];
