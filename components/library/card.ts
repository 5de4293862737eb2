/**
 * What the library shows of a script before anyone opens it. Of the scripts that ship it is worked out when the extension is built, so
 * that a page of twenty-five people reads none of their scripts; the script itself is read when something in it is asked for.
 */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { plainWords } from '../app/markdown-tokens';
import { estimatedMinutes } from './estimated-minutes';

/** Plain data: it goes through JSON and back. */
export interface Card {
  readonly header: Scenario['header'];
  /** Plain words, without quotation marks; empty where the client says nothing at first. */
  readonly firstWords: string;
  /** About how long it takes, in whole minutes. */
  readonly minutes: number;
}

/** The card of a scenario; null where it gave no session, and there is nobody to meet. */
export function cardOf(scenario: Scenario): Card | null {
  if (!scenario.sessions.some((s) => s.beats.length > 0)) return null;
  const { header } = scenario;
  return { header, firstWords: firstWords(scenario), minutes: estimatedMinutes(scenario) };
}

function firstWords(scenario: Scenario): string {
  for (const beat of scenario.sessions[0]?.beats ?? []) {
    const line = beat.lines.find((l) => l.kind === 'speech' && l.speaker === null && !/\{/.test(l.text));
    if (line) return plainWords(line.text);
  }
  return '';
}

const PARTS = ['briefing', 'sessions', 'week', 'tookAway', 'debrief', 'expectedRuns'] as const;

/** A scenario whose header is the card's and whose other parts are read from the text when the first of them is asked for. */
export function readWhenAsked({ header }: Card, text: string, fileName: string): Scenario {
  const scenario = { header };
  const whole = (): Scenario => {
    const read = readScenario(text, fileName).scenario;
    for (const part of PARTS) Object.defineProperty(scenario, part, { value: read[part], enumerable: true });
    return read;
  };
  for (const part of PARTS)
    Object.defineProperty(scenario, part, { get: () => whole()[part], enumerable: true, configurable: true });
  return scenario as Scenario;
}
