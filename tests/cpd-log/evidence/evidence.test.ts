/** A file is believed only as far as its chain and its signature go; what is wrong with it is named. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase85, packText, toBase64, toBase85, unpackText } from '../../../cpd-log/evidence/bytes';
import { canonicalJson } from '../../../cpd-log/evidence/canonical';
import { chainOf, signChain } from '../../../cpd-log/evidence/chain';
import { newSigningKey } from '../../../cpd-log/evidence/device-key';
import {
  EVIDENCE_AIM,
  EVIDENCE_LIMIT,
  type EvidenceAttempt,
  type EvidenceFile,
  type TextsTogether,
} from '../../../cpd-log/evidence/evidence-shapes';
import { evidenceText } from '../../../cpd-log/evidence/make-evidence';
import { readEvidence } from '../../../cpd-log/evidence/read-evidence';
import { sourceHash } from '../../../cpd-log/source-hash';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { anAttempt, anEvidenceFile } from './an-evidence-file';

let file: EvidenceFile;
beforeAll(async () => void (file = await anEvidenceFile()));

const spoilt = (change: (copy: { -readonly [K in keyof EvidenceFile]: EvidenceFile[K] }) => void) => {
  const copy = structuredClone(file);
  change(copy);
  return readEvidence(JSON.stringify(copy));
};

test('canonical JSON is the same for the same content, whatever the order of its keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 60 },
  );
  expect(canonicalJson({ b: [1, { d: undefined, c: 'x' }], a: null })).toBe('{"a":null,"b":[1,{"c":"x"}]}');
});

test('a file that is read back whole is believed, with the very attempts that went in', async () => {
  const read = await readEvidence(evidenceText(file));
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && read.file).toEqual(file);
});

test('a file is still believed after a program has laid it out anew, keys in another order', async () => {
  const turned = Object.fromEntries(Object.entries(file).reverse());
  expect(await readEvidence(JSON.stringify(turned, null, 4))).toMatchObject({ ok: true });
});

describe('what was changed is named', () => {
  test('a level raised by hand: the attempt is named', async () => {
    const read = await spoilt((f) => {
      const raised = { session: 1, criterion: 'obstacles', level: 3 } as const;
      f.attempts = f.attempts.with(1, { ...f.attempts[1]!, levels: [raised] });
    });
    expect(read).toMatchObject({
      ...{ ok: false, trouble: 'changed', by: 'Amber Heron 41' },
      why: 'Attempt 2 of 3 (Col) was changed after the file was made.',
    });
  });

  test('an attempt taken out', async () => {
    const read = await spoilt((f) => (f.attempts = f.attempts.slice(1)));
    expect(read).toMatchObject({
      trouble: 'changed',
      why: expect.stringContaining('signed with 3 attempts'),
    });
  });

  test('another name in the head', async () => {
    const read = await spoilt((f) => (f.head = { ...f.head, by: 'Somebody else' }));
    expect(read).toMatchObject({ trouble: 'changed', why: expect.stringContaining('first lines') });
  });

  test('a chain made anew under the old key, by someone who has no key', async () => {
    const head = { ...file.head, by: 'Somebody else' };
    const links = await chainOf(head, file.attempts);
    const signature = await signChain(links, (await newSigningKey()).privateKey);
    const read = await readEvidence(JSON.stringify({ ...file, head, links, signature }));
    expect(read).toMatchObject({ trouble: 'changed', why: expect.stringContaining('signature') });
  });

  test('a script that is not the one its hash names', async () => {
    const read = await spoilt((f) => (f.sources = { ['b'.repeat(64)]: 'AAAA' }));
    expect(read).toMatchObject({ trouble: 'changed', why: expect.stringContaining('script') });
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['half a file', '{"evidence":1,', 'unreadable', 'only a part of one'],
    ['a script', '# A script', 'unreadable', 'not an evidence file'],
    ['a practice day', '{"practice day":1}', 'unreadable', 'of another kind'],
    ['nothing', 'null', 'unreadable', 'of another kind'],
    ['a later format', '{"evidence":5,"head":{}}', 'other version', 'format 5'],
    ['a head without a body', '{"evidence":1,"head":{}}', 'unreadable', 'not as Between Sessions writes it'],
    ['brackets without end', '['.repeat(30_000), 'unreadable', 'not an evidence file'],
    ['far too much', ' '.repeat(EVIDENCE_LIMIT + 1), 'unreadable', 'larger'],
  ])('%s', async (_, text, trouble, says) => {
    expect(await readEvidence(text)).toMatchObject({
      ...{ ok: false, trouble, why: expect.stringContaining(says) },
    });
  });

  test('a key that nobody here writes is refused, so that nothing hides in a file', async () => {
    const read = await spoilt((f) => Object.assign(f.attempts[0]!, { note: 'hello' }));
    expect(read).toMatchObject({ trouble: 'unreadable', why: expect.stringContaining('attempts.0.note') });
  });

  test('no text makes reading throw', async () => {
    const text = evidenceText(file);
    const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(cut, async ([at, length, put]) => {
        const read = await readEvidence(text.slice(0, at) + put + text.slice(at + length));
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 40 },
    );
  });
});

test('a packed script that would unpack beyond the limit is given up', async () => {
  const packed = await packText('a'.repeat(500_000));
  expect(packed.length).toBeLessThan(2_000);
  expect(await unpackText(packed, 100_000)).toBeNull();
  expect((await unpackText(packed, 500_000))?.length).toBe(500_000);
  expect(await unpackText('not packed at all', 100_000)).toBeNull();
});

test('bytes come back from Z85 as they went in, and the standard’s own example is written as it stands there', () => {
  const standard = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
  expect(toBase85(standard)).toBe('0HelloWorld');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...fromBase85(toBase85(bytes))]).toEqual([...bytes]);
    }),
  );
  for (const other of ['', '0Hello~orld', '0Hell', '4HelloWorld', '3', '0%nSc1'])
    expect(() => fromBase85(other)).toThrow();
});

test('a file of the first format, with its texts in base64, is read as ever', async () => {
  const text = SHIPPED_FILES[0]!.text;
  const hash = await sourceHash(text);
  const now = await anEvidenceFile({ texts: new Map([[hash, text]]) });
  const packed = (now.sources as Record<string, string>)[hash]!;
  const first = { ...now, evidence: 1, sources: { [hash]: toBase64(fromBase85(packed)) } };
  const read = await readEvidence(JSON.stringify(first));
  expect(read.ok && [...read.texts]).toEqual([[hash, text]]);
});

test('ten attempts at ten scripts that do not ship, with long plans, stay under 200 KB', async () => {
  const texts = new Map<string, string>();
  for (const { text } of SHIPPED_FILES.slice(0, 10)) texts.set(await sourceHash(text), text);
  const long = 'On Tuesday and Friday, straight after the school run, the short loop of the park. '.repeat(
    12,
  );
  const attempts = [...texts.keys()].map((hash, i) => {
    const one = anAttempt({ hash });
    const said = [...Array(30).keys()].map((turn) => ({
      ...{ kind: 'reply', session: 1, beat: `what-she-said-at-turn-${turn}`, reply: 2 },
      ...(turn < 10 && { ownWords: `In my own words, ${turn} ${i}: what was it about the week?` }),
    }));
    const plan = { kind: 'plan', plan: { form: 'blank', text: `${i} ${long}` } };
    return { ...one, decisions: [...one.decisions, ...said, plan] as typeof one.decisions };
  });
  const made = await anEvidenceFile({ attempts, texts });
  expect(evidenceText(made).length).toBeLessThan(EVIDENCE_AIM);
  const read = await readEvidence(evidenceText(made));
  expect(read.ok && [...read.texts]).toEqual([...texts]);
});

describe('texts that are packed together', () => {
  const two = async () => {
    const texts = new Map<string, string>();
    for (const { text } of SHIPPED_FILES.slice(0, 2)) texts.set(await sourceHash(text), text);
    return anEvidenceFile({ texts });
  };

  test('are written in format 4, and one alone in the format that was there before', async () => {
    const file = await two();
    expect(file.evidence).toBe(4);
    const text = SHIPPED_FILES[0]!.text;
    expect((await anEvidenceFile({ texts: new Map([[await sourceHash(text), text]]) })).evidence).toBe(2);
  });

  test.each([
    ['in another order', async (all: string[]) => packText(JSON.stringify(all.reverse()))],
    ['with one too many', async (all: string[]) => packText(JSON.stringify([...all, 'more']))],
    ['with one missing', async (all: string[]) => packText(JSON.stringify(all.slice(1)))],
    ['that are no texts', async () => packText('[1, 2]')],
    ['that are no JSON', async () => packText('a script')],
    ['that were not packed', async () => 'a script'],
    ['that would fill the memory', async () => packText(`["${'a'.repeat(9_000_000)}"]`)],
  ])('%s are not taken for the scripts that were played', async (_what, spoil) => {
    const file = await two();
    const { hashes } = file.sources as TextsTogether;
    const all = SHIPPED_FILES.slice(0, 2).map(({ text }) => text);
    const sources = { hashes, packed: await spoil(all) };
    expect(await readEvidence(JSON.stringify({ ...file, sources }))).toMatchObject({
      ...{ ok: false, trouble: 'changed' },
      why: 'A script that came with it is not the one that was played.',
    });
  });
});

test('a mark of the script’s own criteria or of the gate goes along in format 3, and only then is it written', async () => {
  const further: EvidenceAttempt['contested'] = [
    { about: { kind: 'own', criterion: 'names the model' }, stood: 2, reason: 'I drew it.' },
    { about: { kind: 'safety', act: 'asks directly' }, stood: 0, reason: 'Turn 4.' },
    { about: { kind: 'safety', act: 'checklist voice' }, stood: 1, reason: 'It was two questions.' },
  ];
  expect((await anEvidenceFile()).evidence).toBe(2);
  const file = await anEvidenceFile({ attempts: [anAttempt({ contested: further })] });
  expect(file.evidence).toBe(3);
  expect(await readEvidence(evidenceText(file))).toMatchObject({
    ok: true,
    file: { attempts: [{ contested: further }] },
  });
});
