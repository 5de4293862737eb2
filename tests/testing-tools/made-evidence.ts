/** The evidence files of a whole class: a key each, some attempts each, drawn from a few that were played. */
import { newSigningKey } from '../../cpd-log/evidence/device-key';
import type { EvidenceAttempt } from '../../cpd-log/evidence/evidence-shapes';
import { evidenceText, makeEvidence } from '../../cpd-log/evidence/make-evidence';
import { pseudonymOf } from '../../cpd-log/evidence/pseudonym';
import { fingerprintOf } from '../../cpd-log/evidence/chain';
import { readScenario } from '../../scenarios/format/read-scenario';
import { madeAttempt } from './made-attempts';
import { SHIPPED_FILES } from './shipped-files';

export interface MadeFile {
  readonly name: string;
  readonly by: string;
  readonly text: string;
  readonly attempts: readonly EvidenceAttempt[];
}

/** Played attempts to draw from: so many of each script, no two alike. */
export async function playedAttempts({
  scripts,
  ofEach,
}: {
  readonly scripts: number;
  readonly ofEach: number;
}): Promise<readonly EvidenceAttempt[]> {
  const made: EvidenceAttempt[] = [];
  for (const { text, fileName } of SHIPPED_FILES.slice(0, scripts)) {
    const { scenario } = readScenario(text, fileName);
    for (let i = 0; i < ofEach; i++) {
      const on = `2026-11-${String(16 + (i % 5)).padStart(2, '0')}`;
      made.push(
        await madeAttempt({ scenario, text }, i * 7 + 1 + made.length * 1000, { skill: (i % 10) / 10, on }),
      );
    }
  }
  return made;
}

/** Dealt in turn, so that a trainee has several scripts; no attempt is dealt twice while there are enough. */
export async function madeClass(
  files: number,
  attemptsEach: number,
  played: readonly EvidenceAttempt[],
): Promise<readonly MadeFile[]> {
  const made: MadeFile[] = [];
  for (let f = 0; f < files; f++) {
    const key = await newSigningKey();
    const by = pseudonymOf(await fingerprintOf(key.publicKey));
    const attempts = [...Array(attemptsEach).keys()].map((a) => played[(f + a * files) % played.length]!);
    const file = await makeEvidence({ by, madeOn: '2026-11-24', day: null, attempts, texts: new Map() }, key);
    made.push({
      name: `evidence-${String(f + 1).padStart(3, '0')}.json`,
      by,
      text: evidenceText(file),
      attempts,
    });
  }
  return made;
}
