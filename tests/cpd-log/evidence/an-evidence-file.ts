/** Attempts and files of evidence to read, spoil and read again. */
import { newSigningKey } from '../../../cpd-log/evidence/device-key';
import type { EvidenceAttempt, EvidenceFile } from '../../../cpd-log/evidence/evidence-shapes';
import { makeEvidence, type ToSign } from '../../../cpd-log/evidence/make-evidence';

export const anAttempt = (over: Partial<EvidenceAttempt> = {}): EvidenceAttempt => ({
  ...{ scenario: 'priya-first-plan', title: 'The booklet', client: 'Priya', hash: 'a'.repeat(64) },
  ...{ seeds: { seed: 7, order: 3 }, on: '2026-11-23', minutes: 9, again: false },
  decisions: [
    { kind: 'begin' },
    { kind: 'reply', session: 1, beat: 'opening', reply: 2, ownWords: 'Tell me about Tuesday.' },
    { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'walk', when: 'Tuesday at 10' } } },
    { kind: 'go on' },
    { kind: 'rate', rating: { ratings: { obstacles: 'tried' }, redo: 1 } },
    { kind: 'reflect' },
    { kind: 'file', reflection: 'Ask before I tell.' },
  ],
  contested: [
    { about: { kind: 'level', session: 1, criterion: 'obstacles' }, stood: 1, reason: 'She did say.' },
  ],
  levels: [{ session: 1, criterion: 'obstacles', level: 1 }],
  safety: null,
  ...over,
});

export async function anEvidenceFile(over: Partial<ToSign> = {}): Promise<EvidenceFile> {
  const attempts = [anAttempt(), anAttempt({ client: 'Col' }), anAttempt({ client: 'Dev' })];
  const facts = { by: 'Amber Heron 41', madeOn: '2026-11-24', day: null, texts: new Map<string, string>() };
  return makeEvidence({ ...facts, attempts, ...over }, await newSigningKey());
}
