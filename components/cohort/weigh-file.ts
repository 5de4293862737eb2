/** One file of a cohort, from text to a verdict: is it whole, is its script here, do its decisions give its levels. */
import { EVIDENCE_LIMIT } from '../../cpd-log/evidence/evidence-shapes';
import { readEvidence, type EvidenceTrouble } from '../../cpd-log/evidence/read-evidence';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import type { Readers } from '../../simulator/next-step';
import type { WeighedAttempt } from '../../tutor/cohort/cohort-shapes';
import { weighAttempt } from '../../tutor/cohort/weigh-attempt';

/** A script's text that this device has. */
export interface KnownText {
  readonly hash: string;
  readonly fileName: string;
  readonly text: string;
}

export interface VerifiedFile {
  readonly verdict: 'verified';
  readonly by: string;
  readonly fingerprint: string;
  readonly madeOn: string;
  readonly day: { readonly id: string; readonly title: string; readonly answer: string } | null;
  readonly attempts: readonly WeighedAttempt[];
  /** Scripts that came with the file and are not on this device: whoever handed it in could have written them. */
  readonly brought: readonly { readonly hash: string; readonly title: string; readonly text: string }[];
}

export type FileVerdict =
  | VerifiedFile
  | {
      readonly verdict: EvidenceTrouble | 'other levels';
      /** Whose it says it is, where that could be read. */
      readonly by: string | null;
      readonly why: string;
    };

/** Scripts by hash, each read once. */
export class Shelf {
  readonly #texts = new Map<string, KnownText>();
  readonly #read = new Map<string, Scenario>();

  constructor(known: readonly KnownText[]) {
    for (const one of known) this.#texts.set(one.hash, one);
  }

  has(hash: string): boolean {
    return this.#texts.has(hash);
  }

  scenario(hash: string, brought: ReadonlyMap<string, string>, fileName: string): Scenario | null {
    const known = this.#read.get(hash);
    if (known) return known;
    const own = this.#texts.get(hash);
    const text = own?.text ?? brought.get(hash);
    if (text === undefined) return null;
    const { scenario } = readScenario(text, own?.fileName ?? fileName);
    this.#read.set(hash, scenario);
    return scenario;
  }
}

/** Never throws for what stands in the file. @param size of it in bytes, asked before it is read */
export async function weighFile(
  file: { readonly size: number; text(): Promise<string> },
  shelf: Shelf,
  readers: Readers,
): Promise<FileVerdict> {
  if (file.size > EVIDENCE_LIMIT) return TOO_LARGE;
  const read = await readEvidence(await file.text());
  if (!read.ok) return { verdict: read.trouble, by: read.by, why: read.why };
  const { head, attempts: claimed, links } = read.file;
  const attempts: WeighedAttempt[] = [];
  const brought = new Map<string, VerifiedFile['brought'][number]>();
  for (const [i, one] of claimed.entries()) {
    const scenario = shelf.scenario(one.hash, read.texts, `${one.scenario}.md`);
    if (!scenario)
      return {
        ...{ verdict: 'other version', by: head.by },
        why: `“${one.title}” was played from a text that is not on this device and not in the file: another version of Between Sessions, or of the script. With the same version here it can be played again.`,
      };
    if (!shelf.has(one.hash))
      brought.set(one.hash, {
        ...{ hash: one.hash, title: scenario.header.title },
        text: read.texts.get(one.hash) ?? '',
      });
    const weighed = weighAttempt(links[i + 1] ?? `${i}`, one, scenario, readers);
    if (!weighed.ok)
      return {
        ...{ verdict: 'other levels', by: head.by },
        why: `${weighed.why} The file is as it was signed, so either it comes from another version of Between Sessions or its levels were written by hand.`,
      };
    attempts.push(weighed.attempt);
  }
  const { by, fingerprint, madeOn, day } = head;
  return { verdict: 'verified', by, fingerprint, madeOn, day, attempts, brought: [...brought.values()] };
}

const TOO_LARGE: FileVerdict = {
  ...{ verdict: 'unreadable', by: null },
  why: 'This is larger than an evidence file can be (4 MB), so it was not opened.',
};
