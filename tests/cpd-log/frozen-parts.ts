/**
 * What a frozen log holds, part by part: each writes one of everything it keeps and says what must still be there. A part that is
 * new in a version is checked from that version on. After adding one: `npx vitest run tests/cpd-log/frozen.test.ts -u`, which
 * rewrites the newest version's example and no other.
 */
import { expect } from 'vitest';
import { packBackup } from '../../cpd-log/backup/backup-file';
import type { CpdLog } from '../../cpd-log/cpd-log';
import type { DayFacts } from '../../cpd-log/days/day-shapes';
import type { NewDrill } from '../../cpd-log/drills/drill-shapes';
import type { EntryRow } from '../../cpd-log/entries/entry-shapes';
import type { KeptAttempt } from '../../cpd-log/kept-shapes';
import type { RescoringRow } from '../../cpd-log/progress/progress-shapes';
import type { Decision } from '../../simulator/decision';
import { newAttempt, NOON, SOURCE, SUMMARY } from './a-log';

export interface FrozenPart {
  readonly name: string;
  /** The schema version that brought it. */
  readonly since: number;
  /** Not in a backup. */
  readonly ofTheDevice?: boolean;
  readonly write: (log: CpdLog) => Promise<void>;
  readonly check: (log: CpdLog) => Promise<void>;
}

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
const DECISIONS: Decision[] = [
  { kind: 'begin' },
  { kind: 'reply', session: 1, beat: 'opening', reply: 2, ownWords: 'Tell me about Tuesday.' },
  PLAN,
  { kind: 'go on' },
  { kind: 'rate', rating: { ratings: { rationale: 'did it', empathy: 'tried' }, redo: 2 } },
  { kind: 'reflect' },
  { kind: 'file', reflection: 'Ask before I tell.' },
];

const attempts: FrozenPart = {
  name: 'decisions, drafts, reflections, summaries and sources, to the letter',
  since: 1,
  /** One of everything: filed with its reflection changed, open with a draft, binned. */
  async write(log) {
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
  },
  async check(log) {
    const filed = (await log.attempt('filed')) as KeptAttempt;
    expect(filed.decisions).toEqual(DECISIONS);
    expect(filed.summary).toEqual(SUMMARY);
    expect(filed.reflection).toBe('Ask, then wait.');
    expect(await log.sourceOf(filed.hash)).toBe(SOURCE);
    expect(await log.attempt('open')).toMatchObject({
      retryOf: 'filed',
      decisions: DECISIONS.slice(0, 2),
      draft: {
        plan: { form: 'blank', text: 'walk' },
        ownWords: 'So',
        reflection: '',
        rating: { redo: null },
      },
    });
  },
};

/** What a filed attempt leaves in the record, whichever version filed it. */
const practice: FrozenPart = {
  name: 'the entry that each filed attempt has in the record, facts only',
  since: 1,
  write: async () => undefined,
  async check(log) {
    expect(await log.entries.entry('filed')).toMatchObject({
      ...{ kind: 'simulated practice', day: '2026-11-23', minutes: 10, title: 'Priya: The booklet' },
      ...{ answers: {}, finished: false, skillsMinutes: 0 },
      facts: { attemptId: 'filed', selfRating: [{ criterion: 'obstacles', claimed: 2, scored: 1 }] },
    });
  },
};

export const WORKSHOP: EntryRow = {
  ...{ id: 'workshop', kind: 'workshop', day: '2026-10-02', minutes: 180 },
  ...{ title: 'Grading exposure', provider: 'The service', facilitator: 'A. Trainer, BABCP accredited' },
  content: 'Building a ladder with the client.',
  facts: null,
  answers: { whyChosen: 'I rush the first step.', whatILearned: 'Ask for the smallest step.' },
  ...{ cbtLinked: true, principle: 'graded exposure', skillsMinutes: 120, intervention: '' },
  ...{ discussedOn: '2026-10-09', finished: true, createdAt: NOON, changedAt: NOON },
};

const entries: FrozenPart = {
  name: 'entries of other kinds, their files, and what is in their bin',
  since: 2,
  async write(log) {
    await log.entries.add(WORKSHOP);
    await log.entries.attach({
      ...{ id: 'certificate', entryId: 'workshop', name: 'certificate.pdf', type: 'application/pdf' },
      ...{ bytes: new Uint8Array([37, 80, 68, 70, 0, 255]).buffer, addedAt: NOON },
    });
    await log.entries.add({ ...WORKSHOP, id: 'unwanted', title: 'Unwanted' });
    await log.entries.delete('unwanted', NOON + 6);
  },
  async check(log) {
    expect(await log.entries.entry('workshop')).toEqual(WORKSHOP);
    expect(await log.entries.files('workshop')).toMatchObject([{ name: 'certificate.pdf', size: 6 }]);
    const file = await log.entries.file('certificate');
    expect([...new Uint8Array(file!.bytes)]).toEqual([37, 80, 68, 70, 0, 255]);
    expect((await log.entries.binned()).map((row) => row.entry.title)).toEqual(['Unwanted']);
    await log.entries.restore('unwanted');
    expect((await log.entries.newest(9)).map((row) => row.id)).toEqual(['filed', 'workshop', 'unwanted']);
  },
};

const settings: FrozenPart = {
  name: 'settings',
  since: 2,
  async write(log) {
    await log.settings.set('register', 'BABCP', NOON);
    await log.settings.set('year starts', '04-01', NOON);
    await log.settings.set('telephone confidence', { before: { value: 4, at: NOON }, after: null }, NOON);
  },
  async check(log) {
    expect(await log.settings.all()).toMatchObject({
      ...{ register: 'BABCP', 'year starts': '04-01', 'text size': 'usual' },
      'telephone confidence': { before: { value: 4 }, after: null },
    });
  },
};

const days: FrozenPart = {
  name: 'practice days with their scripts and answers, the one being put together, and rulings',
  since: 2,
  async write(log) {
    const facts: DayFacts = {
      ...{ title: 'Obstacles', by: 'A tutor', welcome: 'Start where you like.', minutes: 90 },
      watch: ['obstacles'],
      question: 'What got in the way?',
    };
    const scripts = [{ fileName: 'rosa.md', text: '# Rosa of the day\n' }];
    await log.days.keep({ ...facts, id: 'day', scripts, openedAt: NOON });
    await log.days.saveAnswer('day', 'I asked too late.');
    await log.days.saveDraft({ ...facts, dayId: 'next', chosen: ['priya'], at: NOON });
    await log.rulings.save({ id: 'link 1 obstacles', ruled: 2, words: 'She named it.', at: NOON });
  },
  async check(log) {
    const day = await log.days.get('day');
    expect(day).toMatchObject({ title: 'Obstacles', answer: 'I asked too late.', watch: ['obstacles'] });
    expect(await log.sourceOf(day!.scripts[0]!.hash)).toBe('# Rosa of the day\n');
    expect(await log.days.draft()).toMatchObject({
      dayId: 'next',
      chosen: ['priya'],
      question: 'What got in the way?',
    });
    expect(await log.rulings.list()).toMatchObject([{ ruled: 2, words: 'She named it.' }]);
  },
};

/** Stays on its device: a log on this disk has it, a backup does not. */
const key: FrozenPart = {
  name: 'the key that signs',
  since: 2,
  ofTheDevice: true,
  async write(log) {
    // No private key can be written down: what stands in for it here only holds its place.
    const publicKey = { x: 'x', y: 'y' };
    await log.signingKey(NOON, async () => ({ publicKey, privateKey: 'kept by the browser' as never }));
  },
  async check(log) {
    expect((await log.signingKey(NOON + 1)).publicKey).toEqual({ x: 'x', y: 'y' });
  },
};

const LOADED = '# Rosa\n\n> “It is the stairs.”\n';
/** A scenario loaded twice, one put aside, a draft with a version, and a signature. */
const scripts: FrozenPart = {
  name: 'loaded scenarios with the versions before them, drafts, and who signed',
  since: 2,
  async write(log) {
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
      label: 'as sent',
    });
    await log.signOffs.record({
      ...{ id: 'signed', hash, scenarioId: 'rosa', title: 'Rosa and the stairs', at: NOON + 5 },
      ...{ name: 'Dr A Reader', role: 'clinical', date: '2026-11-23' },
    });
  },
  async check(log) {
    const [rosa, ...others] = await log.loaded.list();
    expect(others).toEqual([]);
    expect(rosa).toMatchObject({ id: 'rosa', version: '2', text: `${LOADED}\n`, from: { name: 'rosa.md' } });
    expect(await log.sourceOf(rosa!.earlier[0]!.hash)).toBe(LOADED);
    expect(await log.scriptDrafts.list()).toMatchObject([
      { id: 'draft', text: '# Session 1', editor: '{"undo":[]}' },
    ]);
    const [sent] = await log.scriptDrafts.versions('draft');
    expect(sent).toMatchObject({ label: 'as sent' });
    expect(await log.signOffs.of(sent!.hash)).toMatchObject([{ name: 'Dr A Reader', role: 'clinical' }]);
  },
};

/** What progress is drawn from, for whatever was filed under any version. */
const progress: FrozenPart = {
  name: 'what progress is drawn from: months, best and last, levels seen',
  since: 1,
  write: async () => undefined,
  async check(log) {
    const { months, standings } = await log.progress.all();
    expect(months).toMatchObject([
      {
        ...{ month: '2026-11', attempts: 1, scoredBy: { unknown: 1 } },
        levels: { obstacles: [0, 1, 0, 0], empathy: [0, 0, 1, 0] },
      },
    ]);
    expect(standings).toMatchObject([{ scenarioId: 'priya', attempts: 1, best: { attemptId: 'filed' } }]);
    const { seen } = await log.drills.state();
    const obstacles = seen.find(({ criterion }) => criterion === 'obstacles');
    expect(obstacles?.seen[0]).toMatchObject({ of: 'filed', level: 1, from: 'session' });
  },
};

/** A drill done and one begun, and a week of one's own with something on every part of it. */
const ownPractice: FrozenPart = {
  name: 'drills and self-practice',
  since: 2,
  async write(log) {
    const hash = await log.keepSource(SOURCE);
    const drill: NewDrill = {
      ...{ id: 'drilled', scenarioId: 'priya', client: 'Priya', title: 'The booklet', at: NOON },
      ...{ hash, session: 1, beat: 'opening', seeds: { seed: 1, order: 2 } },
      criterion: 'rationale',
    };
    await log.drills.start(drill);
    await log.drills.finish('drilled', { reply: 2, said: 'So the later…', level: 2, at: NOON + 60_000 });
    await log.drills.start({ ...drill, id: 'begun', at: NOON + 90_000 });
    await log.drills.saveOwnWords('begun', 'What did you');
    await log.selfPractice.start('own', NOON);
    await log.selfPractice.change(
      'own',
      {
        ...{ stage: 'review', weekFrom: '2026-11-23', remind: true, minutes: 40 },
        plan: { form: 'boxes', boxes: { what: 'walk', when: 'Tuesday at 18:00' } },
        ...{
          occasions: [{ day: 1, time: '18:00' }],
          days: { 1: { result: 'partly', note: 'as far as the gate' } },
        },
        answers: { learning: 'I hid the sheet from myself.' },
      },
      NOON + 1,
    );
  },
  async check(log) {
    const { open, done } = await log.drills.state();
    expect(open).toMatchObject({ id: 'begun', ownWords: 'What did you' });
    expect(done).toMatchObject([{ id: 'drilled', reply: 2, level: 2 }]);
    expect(await log.selfPractice.list()).toMatchObject([
      {
        ...{ id: 'own', stage: 'review', remind: true, minutes: 40 },
        ...{
          days: { 1: { note: 'as far as the gate' } },
          answers: { learning: 'I hid the sheet from myself.' },
        },
      },
    ]);
  },
};

/** A re-scoring that was done: it comes by a backup here, since one done now would be named after today's criteria. */
const RESCORED: RescoringRow = {
  ...{ at: NOON - 1, criteria: 'those of last year', read: 12, notRead: 1, movedAttempts: 1 },
  moved: [],
};
const rescorings: FrozenPart = {
  name: 'what a re-scoring found',
  since: 2,
  async write(log) {
    const tables = { rescorings: [RESCORED] };
    await log.keeping.restoreBackup(await packBackup({ schema: 2, madeAt: NOON, tables }));
  },
  async check(log) {
    expect((await log.progress.all()).rescorings).toEqual([RESCORED]);
  },
};

/** In the order they are written. Add yours at the end. */
export const FROZEN_PARTS: readonly FrozenPart[] = [
  attempts,
  practice,
  entries,
  settings,
  scripts,
  days,
  progress,
  ownPractice,
  key,
  rescorings,
];
