/** From a script's text to what can be said of it: read, and, where it can be played, proved. All of it is plain data, so that a worker can post it. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Problem } from '../../scenarios/problems/problem';
import type { AuthorReport } from './author-report';
import { cardOf, type Card } from './card';
import { prove, type ProofOptions } from './prove';

export interface ProvedText {
  readonly id: string;
  readonly title: string;
  /** SHA-256 of the text's UTF-8 bytes. */
  readonly hash: string;
  /** What reading found and what the proof found, in the order of the text. */
  readonly problems: readonly Problem[];
  /** Null where the script has an error to begin with: what cannot be played has nothing to prove. */
  readonly card: Card | null;
  /** Only where it was asked for, and there is a card. */
  readonly report: AuthorReport | null;
}

export interface TextToProve extends Omit<ProofOptions, 'hash'> {
  /** Gives the id where the header has none. */
  readonly fileName?: string;
  readonly hash: string;
}

/** Never throws for what a text says. */
export function proveText(text: string, { fileName, ...options }: TextToProve): ProvedText {
  const { scenario, problems } = readScenario(text, fileName);
  const { id, title } = scenario.header;
  const named = { id, title, hash: options.hash };
  if (problems.some((p) => p.severity === 'error')) return { ...named, problems, card: null, report: null };
  const proof = prove(scenario, options);
  const all = inOrder([...problems, ...proof.problems]);
  return { ...named, problems: all, card: cardOf(proof), report: proof.report };
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
