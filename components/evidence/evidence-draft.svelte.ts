/** An evidence file while it is being chosen: which attempts, what goes along, what was taken out, and what is still to be answered. */
import { freshMap, freshSet } from '../app/fresh-collections';
import { dayOf } from '../../cpd-log/entries/calendar-day';
import { fingerprintOf } from '../../cpd-log/evidence/chain';
import type { EvidenceAttempt, EvidenceFile } from '../../cpd-log/evidence/evidence-shapes';
import { freeTextOf, withFreeText } from '../../cpd-log/evidence/free-text';
import {
  evidenceOfAttempt,
  makeEvidence,
  withLevels,
  type Along,
} from '../../cpd-log/evidence/make-evidence';
import { pseudonymOf } from '../../cpd-log/evidence/pseudonym';
import type { AttemptRow, KeptAttempt } from '../../cpd-log/kept-shapes';
import { asLogProblem, LogProblem } from '../../cpd-log/log-problem';
import type { PracticeDayRow } from '../../cpd-log/days/day-shapes';
import { sourceHash } from '../../cpd-log/source-hash';
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import { attemptLevels } from '../../scoring/attempt-levels';
import { replay } from '../../simulator/replay';
import type { Given } from '../app/given';
import { guardedIn, removed, type GuardedField, type GuardedIdentifier } from '../identifiers/guard-words';

/** What is listed to choose from. */
const LISTED = 200;

/** Key of the one guarded field that belongs to no attempt. */
const ANSWER = 'answer';

export class EvidenceDraft {
  readonly #given: Pick<Given, 'log' | 'readers' | 'now' | 'shipped'>;
  readonly #whole = freshMap<
    string,
    { readonly attempt: KeptAttempt; readonly scenario: Scenario; readonly text: string }
  >();
  #shipped: ReadonlySet<string> | null = null;

  /** Filed attempts, newest first; null until the log has answered. */
  rows = $state.raw<readonly AttemptRow[] | null>(null);
  day = $state.raw<PracticeDayRow | null>(null);
  chosen = $state.raw<ReadonlySet<string>>(freshSet());
  name = $state('');
  along = $state.raw<Along & { readonly answer: boolean }>({
    reflections: false,
    ownWords: false,
    answer: true,
  });
  /** Texts put in place of what was typed, by attempt and place. */
  #changes = $state.raw<ReadonlyMap<string, string>>(freshMap());
  mayStay = $state.raw<readonly string[]>([]);
  /** The file as it would be written now, and whose place in the log each of its attempts has; null while nothing is chosen. */
  #made = $state.raw<{ readonly file: EvidenceFile; readonly ids: readonly string[] } | null>(null);
  readonly made: EvidenceFile | null = $derived(this.#made?.file ?? null);
  /** Of the newest making: an earlier one that ends later is forgotten. */
  #making = 0;
  problem = $state.raw<LogProblem | null>(null);

  /** Everything typed that would go out, with the names that may stand in it. */
  readonly fields: readonly (GuardedField & { readonly known: readonly string[] })[] = $derived.by(() => {
    if (!this.#made) return [];
    const { file, ids } = this.#made;
    const answer = file.head.day?.answer ?? '';
    const ofDay = { key: ANSWER, label: 'Your answer to the day’s question', text: answer, known: [] };
    const ofAttempts = file.attempts.flatMap((attempt, i) => {
      const id = ids[i] ?? '';
      const known = [attempt.client, ...(this.#whole.get(id)?.scenario.header.people ?? [])];
      return freeTextOf(attempt).map(({ key, label, text }) => ({
        ...{ key: `${id} ${key}`, label: `${attempt.client}, ${label.toLowerCase()}`, text, known },
      }));
    });
    return answer === '' ? ofAttempts : [ofDay, ...ofAttempts];
  });
  /** What could identify somebody and was neither taken out nor said to be nobody's. */
  readonly toAnswer: readonly GuardedIdentifier[] = $derived(
    this.fields.flatMap((field) => guardedIn([field], field.known, this.mayStay)),
  );
  /** Why it cannot be saved yet; null when it can. */
  readonly waitsFor: string | null = $derived(
    this.#made === null
      ? 'Choose at least one attempt.'
      : this.name.trim() === ''
        ? 'Give a name or a pseudonym.'
        : this.toAnswer.length > 0
          ? 'Answer first what could identify somebody.'
          : null,
  );

  constructor(given: Pick<Given, 'log' | 'readers' | 'now' | 'shipped'>) {
    this.#given = given;
  }

  /** Lists what can be chosen; of a day, its attempts are chosen already. */
  async load(dayId: string | null): Promise<void> {
    await this.#tried(async () => {
      const { log, now } = this.#given;
      if (dayId !== null) {
        this.day = await log.days.get(dayId);
        if (!this.day) throw new LogProblem('missing day');
      }
      const key = await log.signingKey(now());
      if (this.name === '') this.name = pseudonymOf(await fingerprintOf(key.publicKey));
      const rows = (await log.newestAttempts(LISTED)).filter((row) => row.status === 'filed');
      const { day } = this;
      if (day) {
        const hashes = freshSet(day.scripts.map((s) => s.hash));
        const own = rows.filter((r) => hashes.has(r.hash) && r.startedAt >= day.openedAt);
        this.chosen = freshSet(own.map((r) => r.id));
      }
      this.rows = rows;
      await this.#remake();
    });
  }

  choose(id: string, wanted: boolean): Promise<void> {
    const chosen = freshSet(this.chosen);
    if (wanted) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
    return this.#tried(() => this.#remake());
  }

  take(along: Partial<EvidenceDraft['along']>): Promise<void> {
    this.along = { ...this.along, ...along };
    return this.#tried(() => this.#remake());
  }

  rename(name: string): Promise<void> {
    this.name = name;
    return this.#tried(() => this.#remake());
  }

  /** Takes it out of the file; the log keeps what was typed. */
  remove(one: GuardedIdentifier): Promise<void> {
    const text = removed(one, one.field.text);
    if (text !== null) this.#changes = freshMap(this.#changes).set(one.field.key, text);
    return this.#tried(() => this.#remake());
  }

  readonly nobodys = ({ words }: GuardedIdentifier): void => {
    this.mayStay = [...this.mayStay, words];
  };

  async #remake(): Promise<void> {
    const making = ++this.#making;
    // The list is newest first; a file tells it in the order it happened.
    const ids = (this.rows ?? [])
      .map((row) => row.id)
      .filter((id) => this.chosen.has(id))
      .reverse();
    if (ids.length === 0) {
      this.#made = null;
      return;
    }
    const { log, now } = this.#given;
    const { day, along } = this;
    const attempts: EvidenceAttempt[] = [];
    const texts = freshMap<string, string>();
    for (const id of ids) {
      const { attempt, text } = await this.#read(id);
      attempts.push(await this.#evidence(id));
      if (!(await this.#ships(attempt.hash))) texts.set(attempt.hash, text);
    }
    const answer = along.answer ? (this.#changes.get(ANSWER) ?? day?.answer ?? '') : '';
    const file = await makeEvidence(
      {
        ...{ by: this.name.trim() || '–', madeOn: dayOf(now()), attempts, texts },
        day: day && { id: day.id, title: day.title, answer },
      },
      await log.signingKey(now()),
    );
    if (making === this.#making) this.#made = { file, ids };
  }

  async #evidence(id: string): Promise<EvidenceAttempt> {
    const { attempt, scenario } = await this.#read(id);
    const changed = [...this.#changes].reduce(
      (now, [place, text]) => {
        const [of, ...key] = place.split(' ');
        return of === id ? withFreeText(now, key.join(' '), text) : now;
      },
      evidenceOfAttempt(attempt, this.along),
    );
    const play = replay(scenario, changed.seeds, changed.decisions, this.#given.readers);
    return withLevels(changed, attemptLevels(play));
  }

  async #read(id: string) {
    const known = this.#whole.get(id);
    if (known) return known;
    const { log } = this.#given;
    const attempt = await log.attempt(id);
    if (!attempt) throw new LogProblem('missing');
    const text = await log.sourceOf(attempt.hash);
    if (text === null) throw new LogProblem('no source');
    const read = { attempt, text, scenario: readScenario(text, `${attempt.scenarioId}.md`).scenario };
    this.#whole.set(id, read);
    return read;
  }

  async #ships(hash: string): Promise<boolean> {
    this.#shipped ??= freshSet(await Promise.all(this.#given.shipped.map(({ text }) => sourceHash(text))));
    return this.#shipped.has(hash);
  }

  async #tried(act: () => Promise<void>): Promise<void> {
    try {
      await act();
      this.problem = null;
    } catch (error) {
      this.problem = asLogProblem(error);
    }
  }
}
