/** A practice day while its tutor puts it together: kept at every change, with what still stands in the way of its file. */
import { freshSet } from '../app/fresh-collections';
import type { DayFacts } from '../../cpd-log/days/day-shapes';
import { dayFileText, MOST_SCRIPTS, readDayFile, type DayFile } from '../../cpd-log/days/day-file';
import { asLogProblem, type LogProblem } from '../../cpd-log/log-problem';
import { CRITERION_NAMES } from '../../scenarios/format/names';
import type { CriterionName } from '../../scenarios/format/vocabulary';
import type { Given } from '../app/given';
import type { Person } from '../library/people';
import { minutesWith } from '../library/practice-day';

const NEW: DayFacts = { title: '', by: '', welcome: '', minutes: 90, watch: [], question: '' };

export class DayDraft {
  readonly #given: Pick<Given, 'log' | 'now' | 'newId'>;
  readonly #people: () => readonly Person[];
  facts = $state.raw<DayFacts>(NEW);
  dayId = $state('');
  chosen = $state.raw<readonly string[]>([]);
  loaded = $state(false);
  problem = $state.raw<LogProblem | null>(null);

  /** In the tutor's order; one that is not on this device any more is left out. */
  readonly people: readonly Person[] = $derived.by(() =>
    this.chosen.flatMap((id) => this.#people().find((p) => p.id === id) ?? []),
  );
  readonly minutes = $derived(this.people.reduce((sum, person) => sum + minutesWith(person), 0));
  /** Criteria that somebody chosen can show. */
  readonly shown: ReadonlySet<CriterionName> = $derived(
    freshSet(this.people.flatMap((p) => p.scenario.header.criteria)),
  );

  constructor(given: Pick<Given, 'log' | 'now' | 'newId'>, people: () => readonly Person[]) {
    this.#given = given;
    this.#people = people;
  }

  async load(): Promise<void> {
    try {
      const kept = await this.#given.log.days.draft();
      if (kept) {
        const { dayId, chosen, title, by, welcome, minutes, watch, question } = kept;
        this.dayId = dayId;
        this.chosen = chosen;
        this.facts = { title, by, welcome, minutes, watch, question };
      } else this.dayId = this.#given.newId();
    } catch (error) {
      this.problem = asLogProblem(error);
    }
    this.loaded = true;
  }

  change(facts: Partial<DayFacts>): void {
    this.facts = { ...this.facts, ...facts };
    this.#keep();
  }
  watch(criterion: CriterionName, wanted: boolean): void {
    const all = freshSet(this.facts.watch);
    if (wanted) all.add(criterion);
    else all.delete(criterion);
    this.change({ watch: CRITERION_NAMES.filter((c) => all.has(c)) });
  }
  add(id: string): void {
    if (!this.chosen.includes(id) && this.chosen.length < MOST_SCRIPTS) this.chosen = [...this.chosen, id];
    this.#keep();
  }
  remove(id: string): void {
    this.chosen = this.chosen.filter((one) => one !== id);
    this.#keep();
  }
  /** One place up (−1) or down (1). */
  move(id: string, by: -1 | 1): void {
    const from = this.chosen.indexOf(id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= this.chosen.length) return;
    const order = this.chosen.filter((one) => one !== id);
    this.chosen = order.toSpliced(to, 0, id);
    this.#keep();
  }
  /** Empties the form; the day that was in it stays in the files that were saved of it. */
  startAnother(): void {
    this.facts = NEW;
    this.chosen = [];
    this.dayId = this.#given.newId();
    this.#keep();
  }

  /** The file, or why there is none yet: read back by what will read it at the trainees'. */
  file(): { readonly text: string; readonly day: DayFile } | { readonly why: readonly string[] } {
    const scripts = this.people.map(({ id, text }) => ({ fileName: `${id}.md`, text }));
    if (scripts.length === 0) return { why: ['Choose at least one person to talk to.'] };
    if (this.facts.title.trim() === '') return { why: ['Give the day a title.'] };
    const day = { ...this.facts, title: this.facts.title.trim(), id: this.dayId, scripts };
    const text = dayFileText(day);
    const read = readDayFile(text);
    return read.ok ? { text, day: read.day } : { why: read.why };
  }

  #keep(): void {
    const { log, now } = this.#given;
    log.days.saveDraft({ ...this.facts, dayId: this.dayId, chosen: this.chosen, at: now() }).then(
      () => (this.problem = null),
      (error: unknown) => (this.problem = asLogProblem(error)),
    );
  }
}
