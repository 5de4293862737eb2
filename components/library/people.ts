/** The library as people: who they are, the first thing they say, and what a session with them is about. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { plainWords } from '../app/markdown-tokens';
import { estimatedMinutes } from './estimated-minutes';

export interface Person {
  readonly id: string;
  readonly scenario: Scenario;
  /** The script's text, kept with the attempt. */
  readonly text: string;
  /** Plain words, without quotation marks; empty where the client says nothing at first. */
  readonly firstWords: string;
  /** About how long it takes, in whole minutes. */
  readonly minutes: number;
  /** Somebody with a clinical role has signed it. */
  readonly reviewed: boolean;
}

/** Everyone who can be talked to, in the order given; a script that gave no session is left out. */
export function readPeople(
  shipped: readonly { readonly fileName: string; readonly text: string }[],
): Person[] {
  return shipped
    .map(({ fileName, text }) => ({ text, scenario: readScenario(text, fileName).scenario }))
    .filter(({ scenario }) => scenario.sessions.some((s) => s.beats.length > 0))
    .map(({ text, scenario }) => ({
      id: scenario.header.id,
      scenario,
      text,
      firstWords: firstWords(scenario),
      minutes: estimatedMinutes(scenario),
      reviewed: scenario.header.reviewedBy.some((r) => r.role === 'clinical'),
    }));
}

function firstWords(scenario: Scenario): string {
  for (const beat of scenario.sessions[0]?.beats ?? []) {
    const line = beat.lines.find((l) => l.kind === 'speech' && l.speaker === null && !/\{/.test(l.text));
    if (line) return plainWords(line.text);
  }
  return '';
}

/** "Setting and reviewing", "setting", "reviewing". */
export function modeWords(mode: Scenario['header']['mode']): string {
  return mode === 'both' ? 'setting and reviewing' : mode;
}
