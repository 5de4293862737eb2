/** Small rules of evidence: what goes into a file, what is said of one that was changed, and what a tutor's device keeps. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64, toBase64, toBase85, unpackText } from '../../../cpd-log/evidence/bytes';
import { canonicalJson } from '../../../cpd-log/evidence/canonical';
import { chainOf, fingerprintOf, holds, signChain } from '../../../cpd-log/evidence/chain';
import { newSigningKey, type SigningKey } from '../../../cpd-log/evidence/device-key';
import {
  areTogether,
  EVIDENCE_LIMIT,
  hashesIn,
  type EvidenceFile,
} from '../../../cpd-log/evidence/evidence-shapes';
import { freeTextOf, withFreeText } from '../../../cpd-log/evidence/free-text';
import {
  evidenceOfAttempt,
  evidenceText,
  makeEvidence,
  withLevels,
} from '../../../cpd-log/evidence/make-evidence';
import { pseudonymOf } from '../../../cpd-log/evidence/pseudonym';
import { readEvidence } from '../../../cpd-log/evidence/read-evidence';
import { sourceHash } from '../../../cpd-log/source-hash';
import { emptyDisk, NOON, openOn } from '../a-log';
import { anAttempt } from './an-evidence-file';

const facts = { by: 'Amber Heron 41', madeOn: '2026-11-24', day: null, texts: new Map<string, string>() };
let key: SigningKey;
beforeAll(async () => void (key = await newSigningKey()));
const made = (attempts = [anAttempt()], texts = facts.texts) =>
  makeEvidence({ ...facts, attempts, texts }, key);
const spoilt = async (attempts: number, change: (file: EvidenceFile) => object) => {
  const file = await made(Array.from({ length: attempts }, (_, i) => anAttempt({ client: `C${i + 1}` })));
  return readEvidence(JSON.stringify({ ...file, ...change(file) }));
};

describe('what was changed is said in words', () => {
  test.each<[string, number, (file: EvidenceFile) => object, string]>([
    [
      'the one attempt gone',
      1,
      () => ({ attempts: [] }),
      'It was signed with 1 attempt and holds 0: something was taken out or put in.',
    ],
    [
      'one of two gone',
      2,
      ({ attempts }) => ({ attempts: attempts.slice(1) }),
      'It was signed with 2 attempts and holds 1: something was taken out or put in.',
    ],
    [
      'a link gone',
      1,
      ({ links }) => ({ links: links.slice(0, 1) }),
      'It was signed with 1 attempt and holds 1: something was taken out or put in.',
    ],
    [
      'another number',
      1,
      ({ head }) => ({ head: { ...head, attempts: 2 } }),
      'It was signed with 2 attempts and holds 1: something was taken out or put in.',
    ],
    [
      'the head',
      1,
      ({ head }) => ({ head: { ...head, madeOn: '2026-11-25' } }),
      'Its first lines (name, day, key) were changed after it was made.',
    ],
    [
      'the first attempt',
      2,
      ({ attempts }) => ({ attempts: [{ ...attempts[0]!, minutes: 99 }, attempts[1]] }),
      'Attempt 1 of 2 (C1) was changed after the file was made.',
    ],
    [
      'the last attempt',
      2,
      ({ attempts }) => ({ attempts: [attempts[0], { ...attempts[1]!, minutes: 99 }] }),
      'Attempt 2 of 2 (C2) was changed after the file was made.',
    ],
    [
      'the signature',
      1,
      () => ({ signature: 'AAAA' }),
      'Its signature does not belong to what is in it: it was changed, or put together by hand.',
    ],
    [
      'a signature that is no base64',
      1,
      () => ({ signature: '*' }),
      'Its signature does not belong to what is in it: it was changed, or put together by hand.',
    ],
  ])('%s', async (_, attempts, change, why) => {
    expect(await spoilt(attempts, change)).toEqual({
      ok: false,
      trouble: 'changed',
      why,
      by: 'Amber Heron 41',
    });
  });

  test('a fingerprint that is not the key’s, though it was signed', async () => {
    const { head, attempts, ...rest } = await made();
    const forged = { ...head, fingerprint: 'aaaa bbbb cccc dddd' };
    const links = await chainOf(forged, attempts);
    const signature = await signChain(links, key.privateKey);
    expect(
      await readEvidence(JSON.stringify({ ...rest, head: forged, attempts, links, signature })),
    ).toMatchObject({ trouble: 'changed', why: expect.stringContaining('signature') as unknown });
  });
});

test.each([
  [
    '{"evidence":0}',
    'It is written in format 0; this version of Between Sessions reads formats 1, 2, 3, 4. Update both to the same version.',
    'other version',
  ],
  ['{"evidence":"1"}', 'This is a file of another kind; evidence files are saved from My log.', 'unreadable'],
  ['7', 'This is a file of another kind; evidence files are saved from My log.', 'unreadable'],
  [
    '{"practice day":1}',
    'This is a file of another kind: a practice day, which trainees open. Evidence files are saved from My log.',
    'unreadable',
  ],
  [
    '{"evidence":1}',
    'Something in it is not as Between Sessions writes it (at head). Ask for the file again.',
    'unreadable',
  ],
  ['x', 'This is not an evidence file, or only a part of one arrived.', 'unreadable'],
  [' '.repeat(EVIDENCE_LIMIT), 'This is not an evidence file, or only a part of one arrived.', 'unreadable'],
])('%.40s cannot be read, and says “%.50s”', async (text, why, trouble) => {
  expect(await readEvidence(text)).toEqual({ ok: false, trouble, why, by: null });
});

describe('what goes into a file', () => {
  const kept = {
    ...{ scenarioId: 'p', title: 'T', client: 'C', hash: 'h', seeds: { seed: 1, order: 2 }, startedAt: NOON },
    ...{ activeMs: 1000, retryOf: null, reflection: null, decisions: anAttempt().decisions },
  };
  const all = { reflections: true, ownWords: true };

  test('is at least a minute, not tried again, contested by nothing, with the reflection it was filed with', () => {
    const one = evidenceOfAttempt(kept, all);
    expect(one).toMatchObject({
      minutes: 1,
      again: false,
      contested: [],
      levels: [],
      safety: null,
      scenario: 'p',
    });
    expect(one.decisions.at(-1)).toEqual({ kind: 'file', reflection: 'Ask before I tell.' });
    expect(evidenceOfAttempt({ ...kept, activeMs: 90_000 }, all).minutes).toBe(2);
  });

  test('has no trace of words that were to stay, and reasons without their hour', () => {
    const one = evidenceOfAttempt(
      {
        ...kept,
        disagreements: [{ about: { kind: 'own', criterion: 'x' }, stood: 2, reason: 'r', at: NOON }],
      },
      { reflections: false, ownWords: false },
    );
    expect(one.decisions[1]).toEqual({ kind: 'reply', session: 1, beat: 'opening', reply: 2 });
    expect(one.decisions.at(-1)).toEqual({ kind: 'file', reflection: '' });
    expect(one.contested).toEqual([{ about: { kind: 'own', criterion: 'x' }, stood: 2, reason: 'r' }]);
    expect(one.decisions[2]).toEqual(kept.decisions[2]);
  });

  test('has the levels it is given', () => {
    const levels = [{ session: 1, criterion: 'task', level: 2 }] as const;
    expect(withLevels(anAttempt(), { levels, safety: 'partly' } as never)).toEqual({
      ...anAttempt(),
      levels,
      safety: 'partly',
    });
  });

  test.each([
    [2, [{ kind: 'level', session: 1, criterion: 'task' }]],
    [2, [{ kind: 'code', element: 'when' }]],
    [3, [{ kind: 'own', criterion: 'x' }]],
    [
      3,
      [
        { kind: 'code', element: 'when' },
        { kind: 'safety', act: 'asks directly' },
      ],
    ],
    [2, []],
  ] as const)('is of format %i where %j is contested', async (format, about) => {
    const contested = about.map((one) => ({ about: one, stood: 1, reason: 'r' }));
    expect((await made([anAttempt({ contested })])).evidence).toBe(format);
  });

  test('names its scripts, whether they are packed one by one or together', async () => {
    const [one, two] = [await sourceHash('one'), await sourceHash('two')];
    const single = await made(undefined, new Map([[one, 'one']]));
    const both = await made(
      undefined,
      new Map([
        [one, 'one'],
        [two, 'two'],
      ]),
    );
    expect([areTogether(single.sources), areTogether(both.sources)]).toEqual([false, true]);
    expect([hashesIn(single), hashesIn(both)]).toEqual([[one], [one, two]]);
    for (const file of [single, both]) expect(evidenceText(file)).toBe(`${JSON.stringify(file)}\n`);
  });
});

describe('what was typed', () => {
  const attempt = anAttempt({
    decisions: [
      { kind: 'begin' },
      { kind: 'reply', session: 1, beat: 'b', reply: 1 },
      { kind: 'reply', session: 1, beat: 'b', reply: 1, ownWords: 'o' },
      { kind: 'plan', plan: { form: 'blank', text: 'p' } },
      { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'w', why: ' ' } } },
      { kind: 'file', reflection: 'f' },
    ],
    contested: [
      { about: { kind: 'code', element: 'when' }, stood: 1, reason: 'one' },
      { about: { kind: 'code', element: 'where' }, stood: 1, reason: 'two' },
    ],
  });

  test('has a key and a label for its place', () => {
    expect(freeTextOf(attempt).map(({ key: place, label, text }) => [place, label, text])).toEqual([
      ['2', 'What you typed first', 'o'],
      ['3', 'The plan', 'p'],
      ['4 what', 'The plan, what', 'w'],
      ['5', 'Your reflection', 'f'],
      ['contested 0', 'Your reason against a mark', 'one'],
      ['contested 1', 'Your reason against a mark', 'two'],
    ]);
  });

  test.each([
    ['2', { decisions: { 2: { ...attempt.decisions[2], ownWords: 'x' } } }],
    ['3', { decisions: { 3: { kind: 'plan', plan: { form: 'blank', text: 'x' } } } }],
    [
      '4 what',
      { decisions: { 4: { kind: 'plan', plan: { form: 'boxes', boxes: { what: 'x', why: ' ' } } } } },
    ],
    ['5', { decisions: { 5: { kind: 'file', reflection: 'x' } } }],
    ['contested 1', { contested: { 1: { ...attempt.contested[1], reason: 'x' } } }],
    ['0', {}],
    ['4 nowhere', {}],
    ['4', {}],
    ['contested 9', {}],
  ])(
    'is changed at “%s” and nowhere else',
    (place, { decisions = {}, contested = {} }: { decisions?: object; contested?: object }) => {
      expect(withFreeText(attempt, place, 'x')).toEqual({
        ...attempt,
        decisions: Object.assign([...attempt.decisions], decisions),
        contested: Object.assign([...attempt.contested], contested),
      });
    },
  );
});

test.each([
  [undefined, 'null'],
  [[undefined, 1], '[null,1]'],
  [{ b: 1, a: undefined, c: null }, '{"b":1,"c":null}'],
  [{ B: 1, a: 2, '10': 3, '9': 4 }, '{"10":3,"9":4,"B":1,"a":2}'],
  ['"', '"\\""'],
])('the canonical JSON of %j is %s', (value, json) => expect(canonicalJson(value)).toBe(json));

test('each link is of the one before it and its attempt, and the last is what is signed', async () => {
  const { head, attempts, links, signature } = await made([anAttempt(), anAttempt({ client: 'D' })]);
  const first = await sourceHash(canonicalJson(head));
  const second = await sourceHash(first + canonicalJson(attempts[0]));
  expect(links).toEqual([first, second, await sourceHash(second + canonicalJson(attempts[1]))]);
  expect(await holds(links, signature, key.publicKey)).toBe(true);
  expect(await holds(links.slice(0, 2), signature, key.publicKey)).toBe(false);
  expect(await holds(links, signature, { x: 'no', y: 'key' })).toBe(false);
});

test('a fingerprint is sixteen hex digits of the key in fours', async () => {
  const { x, y } = key.publicKey;
  const hash = await sourceHash(`{"x":"${x}","y":"${y}"}`);
  const fingerprint = await fingerprintOf(key.publicKey);
  expect(fingerprint).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  expect(fingerprint.replaceAll(' ', '')).toBe(hash.slice(0, 16));
});

test.each([
  ['0000 0000 0000', 'Amber Avocet 10'],
  ['0001 0001 0001', 'Copper Bittern 11'],
  ['0017 001d 0059', 'White Wren 99'],
  ['0018 001e 005a', 'Amber Avocet 10'],
  ['ffff', 'Pearl Avocet 10'],
  ['', 'Amber Avocet 10'],
])('the fingerprint “%s” is called %s', (fingerprint, name) => {
  expect(pseudonymOf(fingerprint)).toBe(name);
});

test('many bytes come back from base64, and what is none is refused', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
  expect(toBase64(Uint8Array.of(1, 2, 3))).toBe('AQID');
  expect(() => fromBase64('*')).toThrow();
});

test.each([
  [[], '0'],
  [[0], '300000'],
  [[0, 0, 0, 0], '000000'],
  [[255, 255, 255, 255], '0%nSc0'],
])('the bytes %j are “%s”', (bytes, text) => expect(toBase85(Uint8Array.from(bytes))).toBe(text));

test('text that breaks a letter in two is no text', async () => {
  const stream = new Blob([Uint8Array.of(0xc3)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = toBase85(new Uint8Array(await new Response(stream).arrayBuffer()));
  expect(await unpackText(packed, 100)).toBeNull();
});

test('a ruling is kept, takes the place of an earlier one on its mark, and can be taken out', async () => {
  const log = await openOn(emptyDisk());
  const ruling = (id: string, ruled: number) => ({ id, ruled, words: '', at: NOON });
  await log.rulings.save(ruling('a 1 task', 1));
  await log.rulings.save(ruling('b 1 task', 2));
  await log.rulings.save(ruling('a 1 task', 3));
  expect(await log.rulings.list()).toEqual([ruling('a 1 task', 3), ruling('b 1 task', 2)]);
  await log.rulings.remove('a 1 task');
  expect(await log.rulings.list()).toEqual([ruling('b 1 task', 2)]);
  log.close();
  for (const act of [log.rulings.list(), log.rulings.remove('b'), log.rulings.save(ruling('c', 1))])
    await expect(act).rejects.toMatchObject({ code: 'closed' });
});

test('a device asks for a key to be made once, with its time, and the one kept first stands', async () => {
  const log = await openOn(emptyDisk());
  let asked = 0;
  const make = async () => (asked++, newSigningKey());
  const first = await log.signingKey(NOON, make);
  expect(await log.signingKey(NOON + 1, make)).toMatchObject({
    id: 'signing',
    madeAt: NOON,
    publicKey: first.publicKey,
  });
  expect(asked).toBe(1);
});
