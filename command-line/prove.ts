/** `prove FILE…`: every situation of a scenario walked, every criterion shown reachable and losable, and what a proof alone can find. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readScenario } from '../scenarios/format/read-scenario';
import { frameProblem } from '../scenarios/problems/frame';
import { findMismatches } from '../scoring/plan/find-mismatches';
import { readPlan } from '../scoring/plan/read-plan';
import { cardOf, cardInWords } from '../tutor/proof/card';
import { RUNS } from '../tutor/proof/policies';
import { prove as proveScenario } from '../tutor/proof/prove';
import { reportAsMarkdown } from './author-report';
import type { Answer } from './scenario';
import { UsageError } from './usage-error';

/** Answers not ok when a file has an error, read or proved. @throws UsageError */
export function prove(args: readonly string[]): Answer {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(RUNS) },
    },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new UsageError('--runs takes a whole number from 1.');
  const files = positionals.map((path) => proveFile(path, runs, values.report));
  const ok = files.every((f) => f.ok);
  return {
    ok,
    output: values.json
      ? JSON.stringify(
          files.map((f) => f.data),
          null,
          2,
        )
      : files.map((f) => f.words).join('\n\n'),
  };
}

function proveFile(
  path: string,
  runs: number,
  wantsReport: boolean,
): { ok: boolean; words: string; data: unknown } {
  const text = readFileSync(path, 'utf8');
  const { scenario, problems } = readScenario(text, basename(path));
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.length > 0) {
    const frames = errors.map((p) => frameProblem(text, p, path));
    const words = [
      ...frames,
      `${path} cannot be played as it is written, so there is nothing to prove.`,
    ].join('\n\n');
    return { ok: false, words, data: { file: path, proved: false, problems } };
  }
  const hash = createHash('sha256').update(text).digest('hex');
  const shipped = dirname(path).endsWith('scenarios/library');
  const before = process.hrtime.bigint();
  const proof = proveScenario(scenario, {
    readers: { readPlan, findMismatches },
    hash,
    shipped,
    runs,
    report: wantsReport,
  });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const all = [...problems, ...proof.problems];
  const card = cardOf(proof);
  const frames = all.map((p) => frameProblem(text, p, path));
  const ok = all.every((p) => p.severity !== 'error');
  if (proof.report)
    return {
      ok,
      words: reportAsMarkdown(card, all, proof.report),
      data: { file: path, proved: true, card, problems: all, seconds, report: proof.report },
    };
  return {
    ok,
    words: [...frames, `${cardInWords(card)}\nproved in ${seconds.toFixed(2)} s`].join('\n\n'),
    data: { file: path, proved: true, card, problems: all, seconds },
  };
}
