/** Something in every table, as this version writes it: what its frozen example holds. A new table gets its rows here. */
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { Decision } from '../../simulator/decision';
import { newAttempt, NOON, SOURCE, SUMMARY } from './a-log';

export const PLAN: Decision = {
  kind: 'plan',
  plan: {
    form: 'boxes',
    boxes: {
      what: 'walk to the shop',
      when: 'Tuesday at 10',
      if_difficult: 'if it rains, take the umbrella',
    },
  },
};
export const DECISIONS: Decision[] = [
  { kind: 'begin' },
  { kind: 'reply', session: 1, beat: 'opening', reply: 2, ownWords: 'Tell me about Tuesday.' },
  PLAN,
  { kind: 'go on' },
  { kind: 'rate', rating: { ratings: { rationale: 'did it', empathy: 'tried' }, redo: 2 } },
  { kind: 'reflect' },
  { kind: 'file', reflection: 'Ask before I tell.' },
];

/** One of everything: filed with its reflection changed, open with a draft, binned. */
export async function oneOfEverything(log: CpdLog): Promise<void> {
  const hash = await log.keepSource(SOURCE);
  await log.startAttempt(newAttempt('filed', hash));
  for (const [index, decision] of DECISIONS.entries()) {
    await log.recordDecision('filed', index, decision, NOON + index * 60_000);
  }
  await log.fileAttempt('filed', { at: NOON + 600_000, summary: SUMMARY });
  await log.saveReflection('filed', 'Ask, then wait.', NOON + 700_000);
  await log.startAttempt(
    newAttempt('open', hash, { at: NOON + 1, retryOf: 'filed', decisions: DECISIONS.slice(0, 2) }),
  );
  await log.saveDraft(
    'open',
    { plan: { form: 'blank', text: 'walk' }, ownWords: 'So', reflection: '', rating: { redo: null } },
    NOON + 2,
  );
  await log.startAttempt(newAttempt('binned', hash, { at: NOON + 3 }));
  await log.saveDraft('binned', { ownWords: 'x' }, NOON + 4);
  await log.deleteAttempt('binned', NOON + 5);
  await theBench(log);
}

/** A scenario loaded twice, one put aside, a draft with a version, and a signature. */
async function theBench(log: CpdLog): Promise<void> {
  const script = {
    ...{ id: 'rosa', title: 'Rosa and the stairs', client: 'Rosa', version: '1', authors: ['A Tutor'] },
    ...{ loadedAt: NOON, text: LOADED },
    from: { kind: 'file', name: 'rosa.md' },
  } as const;
  await log.loaded.keep(script);
  await log.loaded.keep({ ...script, version: '2', loadedAt: NOON + 1, text: `${LOADED}\n` });
  await log.loaded.keep({ ...script, id: 'put-aside' });
  await log.loaded.remove('put-aside', NOON + 2);
  const change = { text: '# Session 1', at: NOON + 3, title: 'Not named yet', editor: '{"undo":[]}' };
  await log.scriptDrafts.save('draft', change);
  const hash = await log.scriptDrafts.keepVersion('draft', {
    text: LOADED,
    at: NOON + 4,
    label: 'as sent round',
  });
  await log.signOffs.record({
    ...{ id: 'signed', hash, scenarioId: 'rosa', title: 'Rosa and the stairs', at: NOON + 5 },
    ...{ name: 'Dr A Reader', role: 'clinical', date: '2026-11-23' },
  });
}

export const LOADED = '# Rosa\n\n> “It is the stairs.”\n';
