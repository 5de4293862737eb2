/** An evidence file from attempts that somebody chose. Pure but for the browser's hashing and signing. */
import type { AttemptLevels } from '../../scoring/attempt-levels';
import type { Decision } from '../../simulator/decision';
import type { CalendarDay } from '../entries/entry-shapes';
import { dayOf } from '../entries/calendar-day';
import type { KeptAttempt } from '../kept-shapes';
import { toPlain } from '../plain-data';
import { packText } from './bytes';
import { chainOf, fingerprintOf, signChain } from './chain';
import type { SigningKey } from './device-key';
import type {
  EvidenceAttempt,
  EvidenceFile,
  EvidenceFormat,
  EvidenceHead,
  TextsTogether,
} from './evidence-shapes';

/** What goes along besides the decisions; each is asked, and left out unless wanted. */
export interface Along {
  readonly reflections: boolean;
  /** What was typed before the choices showed. */
  readonly ownWords: boolean;
}

/** The attempt as it goes into a file: no id, no clock times, and what was not wanted left out. Levels are filled in by the caller. */
export function evidenceOfAttempt(
  attempt: Pick<
    KeptAttempt,
    'scenarioId' | 'title' | 'client' | 'hash' | 'seeds' | 'startedAt' | 'activeMs' | 'retryOf' | 'decisions'
  > &
    Pick<KeptAttempt, 'disagreements' | 'reflection'>,
  along: Along,
): EvidenceAttempt {
  return toPlain({
    ...{ scenario: attempt.scenarioId, title: attempt.title, client: attempt.client, hash: attempt.hash },
    seeds: attempt.seeds,
    on: dayOf(attempt.startedAt),
    minutes: Math.max(1, Math.round(attempt.activeMs / 60_000)),
    again: attempt.retryOf !== null,
    decisions: attempt.decisions.map((decision) => asWanted(decision, along, attempt.reflection)),
    contested: (attempt.disagreements ?? []).map(({ about, stood, reason }) => ({ about, stood, reason })),
    levels: [],
    safety: null,
  });
}

/** The reflection goes as it reads now: what its writer took out of it stays out. */
function asWanted(decision: Decision, along: Along, reflection: string | null): Decision {
  if (decision.kind === 'file')
    return { ...decision, reflection: along.reflections ? (reflection ?? decision.reflection) : '' };
  if (decision.kind !== 'reply' || decision.ownWords === undefined || along.ownWords) return decision;
  const { ownWords: _, ...said } = decision;
  return said;
}

export const withLevels = (attempt: EvidenceAttempt, { levels, safety }: AttemptLevels): EvidenceAttempt => ({
  ...attempt,
  levels,
  safety,
});

export interface ToSign {
  readonly by: string;
  readonly madeOn: CalendarDay;
  readonly day: EvidenceHead['day'];
  readonly attempts: readonly EvidenceAttempt[];
  /** Texts of the scripts that do not ship, by hash. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function makeEvidence(
  { by, madeOn, day, attempts, texts }: ToSign,
  key: SigningKey,
): Promise<EvidenceFile> {
  const head: EvidenceHead = {
    ...{ by, madeOn, day, attempts: attempts.length, key: key.publicKey },
    fingerprint: await fingerprintOf(key.publicKey),
  };
  const links = await chainOf(head, attempts);
  const evidence = formatFor(attempts, texts.size);
  return {
    evidence,
    head,
    attempts,
    links,
    signature: await signChain(links, key.privateKey),
    sources: await (evidence === 4 ? packTogether(texts) : packEach(texts)),
  };
}

/** The earliest format that can hold them. */
function formatFor(attempts: readonly EvidenceAttempt[], texts: number): EvidenceFormat {
  if (texts > 1) return 4;
  const kinds = attempts.flatMap(({ contested }) => contested.map(({ about }) => about.kind));
  return kinds.some((kind) => kind === 'own' || kind === 'safety') ? 3 : 2;
}

async function packEach(texts: ReadonlyMap<string, string>): Promise<Readonly<Record<string, string>>> {
  const packed = [...texts].map(async ([hash, text]) => [hash, await packText(text)] as const);
  return Object.fromEntries(await Promise.all(packed));
}

async function packTogether(texts: ReadonlyMap<string, string>): Promise<TextsTogether> {
  return { hashes: [...texts.keys()], packed: await packText(JSON.stringify([...texts.values()])) };
}

/** As it is written to disk. */
export const evidenceText = (file: EvidenceFile): string => `${JSON.stringify(file)}\n`;
