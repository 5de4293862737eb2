/**
 * An evidence file from text somebody else wrote: is it one, is its chain whole, did the key in it sign the chain. Never throws; what
 * is wrong is one sentence. Whether its levels follow from its decisions is for whoever can play them (tutor/cohort).
 */
import * as v from 'valibot';
import { sourceHash } from '../source-hash';
import { fromBase64, fromBase85, unpackText } from './bytes';
import { chainOf, fingerprintOf, holds } from './chain';
import { EVIDENCE_SCHEMA } from './evidence-schema';
import { areTogether, EVIDENCE_FORMATS, EVIDENCE_LIMIT, type EvidenceFile } from './evidence-shapes';

export type EvidenceTrouble = 'unreadable' | 'other version' | 'changed';

export type ReadEvidence =
  | { readonly ok: true; readonly file: EvidenceFile; readonly texts: ReadonlyMap<string, string> }
  | {
      readonly ok: false;
      readonly trouble: EvidenceTrouble;
      /** For the tutor: what is wrong and what could be done. */
      readonly why: string;
      /** Whose it says it is, where that could be read. */
      readonly by: string | null;
    };

/** Bytes of a script's text; the reader of scripts has its own, smaller, limit. */
const TEXT_LIMIT = 1024 * 1024;

/** Of all of them, packed together. */
const TOGETHER_LIMIT = 8 * TEXT_LIMIT;

const no = (trouble: EvidenceTrouble, why: string, by: string | null = null): ReadEvidence => ({
  ok: false,
  ...{ trouble, why, by },
});

export async function readEvidence(text: string): Promise<ReadEvidence> {
  if (text.length > EVIDENCE_LIMIT)
    return no('unreadable', 'This is larger than an evidence file can be (4 MB), so it was not opened.');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return no('unreadable', 'This is not an evidence file, or only a part of one arrived.');
  }
  if (typeof raw === 'object' && raw !== null && 'practice day' in raw)
    return no(
      'unreadable',
      'This is a file of another kind: a practice day, which trainees open. Evidence files are saved from My log.',
    );
  const format = typeof raw === 'object' && raw !== null && 'evidence' in raw ? raw.evidence : null;
  if (typeof format !== 'number')
    return no('unreadable', 'This is a file of another kind; evidence files are saved from My log.');
  if (!EVIDENCE_FORMATS.some((known) => known === format))
    return no(
      'other version',
      `It is written in format ${format}; this version of Between Sessions reads formats ${EVIDENCE_FORMATS.join(', ')}. Update both to the same version.`,
    );
  const read = v.safeParse(EVIDENCE_SCHEMA, raw);
  if (!read.success) {
    const place = v.getDotPath(read.issues[0]);
    return no(
      'unreadable',
      `Something in it is not as Between Sessions writes it${place ? ` (at ${place.slice(0, 80)})` : ''}. Ask for the file again.`,
    );
  }
  return whole(read.output as EvidenceFile);
}

/** The chain, link by link, then the signature. The first thing that does not hold is named. */
async function whole(file: EvidenceFile): Promise<ReadEvidence> {
  const { head, attempts, links } = file;
  const changed = (why: string): ReadEvidence => no('changed', why, head.by);
  const chain = await chainOf(head, attempts);
  if (head.attempts !== attempts.length || links.length !== chain.length)
    return changed(
      `It was signed with ${head.attempts} ${head.attempts === 1 ? 'attempt' : 'attempts'} and holds ${attempts.length}: something was taken out or put in.`,
    );
  const broken = chain.findIndex((link, i) => link !== links[i]);
  if (broken === 0) return changed('Its first lines (name, day, key) were changed after it was made.');
  if (broken > 0)
    return changed(
      `Attempt ${broken} of ${attempts.length} (${attempts[broken - 1]?.client ?? ''}) was changed after the file was made.`,
    );
  if (!(await holds(chain, file.signature, head.key)) || head.fingerprint !== (await fingerprintOf(head.key)))
    return changed(
      'Its signature does not belong to what is in it: it was changed, or put together by hand.',
    );
  const texts = new Map<string, string>();
  for (const [hash, text] of await unpacked(file)) {
    if (text === null || (await sourceHash(text)) !== hash)
      return changed('A script that came with it is not the one that was played.');
    texts.set(hash, text);
  }
  return { ok: true, file, texts };
}

/** Each script's hash with its text, or with null where what was packed is none. */
async function unpacked({
  sources,
  evidence,
}: EvidenceFile): Promise<readonly (readonly [string, string | null])[]> {
  if (!areTogether(sources)) {
    const from = evidence === 1 ? fromBase64 : fromBase85;
    const each = Object.entries(sources);
    return Promise.all(each.map(async ([hash, one]) => [hash, await unpackText(one, TEXT_LIMIT, from)]));
  }
  const all = await unpackText(sources.packed, TOGETHER_LIMIT);
  const read = v.safeParse(v.array(v.string()), all === null ? null : asJson(all));
  const texts: readonly string[] = read.success ? read.output : [];
  if (texts.length !== sources.hashes.length) return [['', null]];
  return sources.hashes.map((hash, i) => [hash, texts[i] ?? null]);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
