/** A log that a test can look into and make fail: the promises of the real one (no gap, no second opinion), in memory. */
import type { CpdLog } from '../../../cpd-log/cpd-log';
import type { AttemptRow, Draft, KeptAttempt } from '../../../cpd-log/kept-shapes';
import { LogProblem } from '../../../cpd-log/log-problem';
import { USUAL, type SettingValues } from '../../../cpd-log/settings/setting-shapes';
import type { Decision } from '../../../simulator/decision';

export interface LogInMemory extends CpdLog {
  readonly sources: Map<string, string>;
  readonly attempts: Map<string, KeptAttempt>;
  readonly drafts: Draft[];
  /** The next writes fail with this until it is null again. */
  failing: LogProblem | null;
  /** Holds every write back until released. */
  hold(): () => void;
}

export function logInMemory(): LogInMemory {
  const sources = new Map<string, string>();
  const attempts = new Map<string, KeptAttempt>();
  const drafts: Draft[] = [];
  let gate: Promise<void> = Promise.resolve();
  const log = {
    sources,
    attempts,
    drafts,
    failing: null as LogProblem | null,
    hold() {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    async keepSource(text: string) {
      const hash = `hash of ${text.length}`;
      sources.set(hash, text);
      return hash;
    },
    async sourceOf(hash: string) {
      return sources.get(hash) ?? null;
    },
    async startAttempt({
      decisions = [],
      retryOf = null,
      at,
      ...rest
    }: Parameters<CpdLog['startAttempt']>[0]) {
      if (log.failing) throw log.failing;
      attempts.set(rest.id, {
        ...rest,
        ...{
          startedAt: at,
          lastActAt: at,
          activeMs: 0,
          decisionCount: decisions.length,
          retryOf,
          status: 'open',
        },
        ...{ filedAt: null, reflection: null, reflectionAt: null, summary: null },
        ...{ decisions, decidedAt: decisions.map(() => at), draft: {} },
      });
    },
    async recordDecision(id: string, index: number, decision: Decision) {
      await gate;
      if (log.failing) throw log.failing;
      const attempt = attempts.get(id);
      if (!attempt) throw new LogProblem('missing');
      if (index !== attempt.decisions.length) throw new LogProblem('different');
      attempts.set(id, { ...attempt, decisions: [...attempt.decisions, decision] });
    },
    async saveDraft(id: string, draft: Draft) {
      if (log.failing) throw log.failing;
      drafts.push(draft);
      const attempt = attempts.get(id);
      if (attempt) attempts.set(id, { ...attempt, draft: { ...attempt.draft, ...draft } });
    },
    async attempt(id: string) {
      return attempts.get(id) ?? null;
    },
    async openAttempts(): Promise<AttemptRow[]> {
      return [...attempts.values()].filter((a) => a.status === 'open').reverse();
    },
    async newestAttempts(limit: number) {
      return [...attempts.values()].reverse().slice(0, limit);
    },
    async totals() {
      return [];
    },
    async metScenarios() {
      return [...new Set([...attempts.values()].map((a) => a.scenarioId))];
    },
    // Nobody has loaded or signed anything.
    loaded: nothingKept(),
    scriptDrafts: nothingKept(),
    signOffs: { ...nothingKept(), of: async () => [] },
    days: nothingKept(),
    settings: {
      all: async () => USUAL,
      set: async () => undefined,
      watch: (onChange: (settings: SettingValues) => void) => (onChange(USUAL), () => undefined),
    },
    entries: {
      watchNewest: (_limit: number, onChange: (rows: never[]) => void) => (onChange([]), () => undefined),
    },
  };
  return log as unknown as LogInMemory;
}

function nothingKept() {
  return {
    list: async () => [],
    get: async () => null,
    watch(onChange: (all: never[]) => void) {
      queueMicrotask(() => onChange([]));
      return () => undefined;
    },
  };
}
