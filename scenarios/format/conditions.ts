/**
 * Conditions: a few words of plain English, nothing evaluated.
 *
 *   condition = all { "or" all }          all = test { "and" test }         test = [ "not" ] ask
 *   ask = VALUE comparison number         "trust at least 6", "opposition is 0"
 *       | COUNTER comparison number       "pushes over 1"
 *       | "week" RESULT                   "week not done"
 *       | "cause is" CAUSE                "cause is bad luck"
 *       | "shown" ELEMENT or SLIP         "shown own cycle", "shown says what and when", "shown rationale: purpose"
 *       | "plan has" [ "no" | "loose" ] X "plan has no when": X is an element of the plan or the name of its box
 *       | "plan matches" [ X ]            "plan matches", "plan matches when"
 *
 * Names are found longest first, so that the "and" in "says what and when" belongs to the name.
 */
import { nearestName } from '../problems/nearest-name';
import type { Code } from '../problems/codes';
import {
  CRITERION_NAMES,
  ELEMENTS,
  SLIP_NAMES,
  findElement,
  findPlanElement,
  findPlanField,
  PLAN_WORDS,
  tidy,
} from './names';
import type { Comparison, Condition, ElementRef, Test } from './scenario';
import { CAUSES, CLIENT_VALUES, PLAN_FIELDS, SLIPS, WEEK_RESULTS } from './vocabulary';
import type { Cause, ClientValue, PlanElement, PlanField, SlipName, WeekResult } from './vocabulary';

type PlanAsk =
  | { kind: 'plan'; element: PlanElement; has: 'has' | 'loose' | 'no' }
  | { kind: 'matches'; field: PlanField | null };

/** Why a condition could not be read: the words, what they are, and what to say. */
export interface Trouble {
  readonly code: Code;
  readonly words: string;
  readonly message: string;
  readonly nearest: string | null;
}

export interface ConditionReading {
  /** With trouble it holds never (no alternatives), so that a later `otherwise` keeps its place. */
  readonly condition: Condition;
  readonly trouble: Trouble | null;
}

const COMPARISONS: readonly Comparison[] = ['at least', 'at most', 'over', 'under', 'is'];
const LONGEST_NAME = 7;

class Unreadable extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.message);
  }
}

/** Reads one condition; `counters` are those the header declares. Never throws. */
export function readCondition(text: string, counters: readonly string[]): ConditionReading {
  const words = tidy(text)
    .split(' ')
    .filter((w) => w !== '');
  try {
    const any = new ConditionReader(words, counters).read();
    return { condition: { any, text: conditionText(any) }, trouble: null };
  } catch (reason) {
    if (!(reason instanceof Unreadable)) throw reason;
    return { condition: { any: [], text: text.replace(/\s+/g, ' ').trim() }, trouble: reason.trouble };
  }
}

class ConditionReader {
  #at = 0;
  constructor(
    readonly words: readonly string[],
    readonly counters: readonly string[],
  ) {}

  read(): Test[][] {
    if (this.words.length === 0) throw this.#unreadable('', 'There is no condition here.', null);
    const any: Test[][] = [[this.#test()]];
    while (this.#at < this.words.length) {
      const joint = this.words[this.#at];
      if (joint !== 'and' && joint !== 'or') {
        const rest = this.words.slice(this.#at).join(' ');
        throw this.#unreadable(rest, `I cannot follow this condition from "${rest}" on.`, null);
      }
      this.#at++;
      const test = this.#test();
      if (joint === 'or') any.push([test]);
      else any.at(-1)?.push(test);
    }
    return any;
  }

  #test(): Test {
    let not = false;
    while (this.#word() === 'not') {
      not = !not;
      this.#at++;
    }
    const first = this.#word();
    if (first === 'week') {
      this.#at++;
      if (this.#word() === 'is' || this.#word() === 'was') this.#at++;
      return {
        not,
        kind: 'week',
        result: this.#oneOf<WeekResult>(WEEK_RESULTS, 'unknown-week-result', 'how a week went'),
      };
    }
    if (first === 'cause') {
      this.#at++;
      if (this.#word() === 'is' || this.#word() === 'was') this.#at++;
      return {
        not,
        kind: 'cause',
        cause: this.#oneOf<Cause>(CAUSES, 'unknown-condition', 'a cause that a week can have'),
      };
    }
    if (first === 'shown') {
      this.#at++;
      return { not, kind: 'shown', what: this.#shown() };
    }
    if (first === 'plan') return { not, ...this.#plan() };
    const value = this.#name((n) => (CLIENT_VALUES as readonly string[]).includes(n));
    if (value !== null)
      return { not, kind: 'value', value: value as ClientValue, ...this.#comparison(value, 10) };
    const lower = new Map(this.counters.map((c) => [tidy(c), c]));
    const counter = this.#name((n) => lower.has(n));
    if (counter !== null)
      return {
        not,
        kind: 'counter',
        counter: lower.get(counter) ?? counter,
        ...this.#comparison(counter, 1000),
      };
    const unknown = first ?? '';
    throw this.#unreadable(
      unknown,
      unknown === ''
        ? 'This condition stops too early.'
        : `"${unknown}" is not something a condition can ask about.`,
      nearestName(unknown, [...CLIENT_VALUES, ...this.counters, 'week', 'cause', 'shown', 'plan']),
    );
  }

  #shown(): ElementRef | { slip: SlipName } {
    const start = this.#at;
    const name = this.#name(
      (n) => ELEMENTS.has(n) || SLIP_NAMES.has(n) || (n.includes(':') && 'found' in findElement(n)),
    );
    if (name !== null) {
      if (SLIP_NAMES.has(name)) return { slip: name as SlipName };
      const found = findElement(name);
      if ('found' in found) return found.found;
    }
    const rest = this.words.slice(start).join(' ');
    const words = rest.split(/ (?:and|or) /)[0] ?? rest;
    const looked = findElement(words);
    const unknown = 'unknown' in looked ? looked : { unknown: 'element', words, nearest: null };
    const code = unknown.unknown === 'criterion' ? 'unknown-criterion' : 'unknown-element';
    const nearest = unknown.nearest ?? nearestName(words, SLIPS) ?? nearestName(words, CRITERION_NAMES);
    throw new Unreadable({
      code,
      words: unknown.words,
      message: `"${unknown.words}" is not an element or a slip that can be shown.`,
      nearest,
    });
  }

  #plan(): PlanAsk {
    this.#at++;
    const verb = this.#word();
    this.#at++;
    if (verb === 'matches') {
      const next = this.#word();
      if (next === undefined || next === 'and' || next === 'or') return { kind: 'matches', field: null };
      const field = this.#name((n) => findPlanField(n) !== null);
      if (field === null) throw this.#unknownBox(next);
      return { kind: 'matches', field: findPlanField(field) };
    }
    if (verb !== 'has') {
      const words = `plan ${verb ?? ''}`.trim();
      throw this.#unreadable(
        words,
        'A plan can be asked whether it `has` something, or whether it `matches`.',
        verb ? nearestName(verb, ['has', 'matches']) : null,
      );
    }
    let has: 'has' | 'loose' | 'no' = 'has';
    const next = this.#word();
    if (next === 'no' || next === 'loose') {
      has = next;
      this.#at++;
    }
    const element = this.#name((n) => findPlanElement(n) !== null);
    const found = element === null ? null : findPlanElement(element);
    if (found === null) throw this.#unknownBox(this.#word() ?? '');
    return { kind: 'plan', element: found, has };
  }

  #comparison(of: string, most: number): { is: Comparison; number: number } {
    // "trust is at least 6" says no more than "trust at least 6".
    if (this.#word() === 'is' && /^(?:at|over|under)$/.test(this.words[this.#at + 1] ?? '')) this.#at++;
    const is = this.#name((n) => (COMPARISONS as readonly string[]).includes(n));
    const written = this.#word();
    const wants = `After "${of}" comes at least, at most, over, under or is, and a number from 0 to ${most}.`;
    if (is === null) {
      const two = this.words.slice(this.#at, this.#at + 2).join(' ');
      const words = [written ?? '', two].find((w) => nearestName(w, COMPARISONS) !== null);
      throw this.#unreadable(words ?? written ?? of, wants, nearestName(words ?? '', COMPARISONS));
    }
    const number = written !== undefined && /^\d{1,4}$/.test(written) ? Number(written) : NaN;
    if (!(number <= most)) throw this.#unreadable(written ?? of, wants, null);
    this.#at++;
    return { is: is as Comparison, number };
  }

  #oneOf<T extends string>(names: readonly T[], code: Code, what: string): T {
    const name = this.#name((n) => (names as readonly string[]).includes(n));
    if (name !== null) return name as T;
    const rest =
      this.words
        .slice(this.#at)
        .join(' ')
        .split(/ (?:and|or) /)[0] ?? '';
    const list = names.map((n) => `\`${n}\``).join(', ');
    throw new Unreadable({
      code,
      words: rest,
      message: `"${rest}" is not ${what}: ${list}.`,
      nearest: nearestName(rest, names),
    });
  }

  #word(): string | undefined {
    return this.words[this.#at];
  }

  /** The longest run of words from here that is a name; moves past it. */
  #name(known: (name: string) => boolean): string | null {
    for (let length = Math.min(LONGEST_NAME, this.words.length - this.#at); length > 0; length--) {
      const name = this.words.slice(this.#at, this.#at + length).join(' ');
      if (known(name)) {
        this.#at += length;
        return name;
      }
    }
    return null;
  }

  #unknownBox(words: string): Unreadable {
    return new Unreadable({
      code: 'unknown-plan-box',
      words,
      message: `"${words}" is not a box of the plan: ${PLAN_FIELDS.map((f) => f.name).join(', ')}.`,
      nearest: nearestName(words, PLAN_WORDS),
    });
  }

  #unreadable(words: string, message: string, nearest: string | null): Unreadable {
    return new Unreadable({ code: 'unknown-condition', words, message, nearest });
  }
}

/** The canonical words of a condition. */
export function conditionText(any: readonly (readonly Test[])[]): string {
  return any.map((all) => all.map(testText).join(' and ')).join(' or ');
}

function testText(test: Test): string {
  const not = test.not ? 'not ' : '';
  switch (test.kind) {
    case 'value':
      return `${not}${test.value} ${test.is} ${test.number}`;
    case 'counter':
      return `${not}${test.counter} ${test.is} ${test.number}`;
    case 'week':
      return `${not}week ${test.result}`;
    case 'cause':
      return `${not}cause is ${test.cause}`;
    case 'shown':
      return `${not}shown ${'slip' in test.what ? test.what.slip : test.what.element}`;
    case 'plan':
      return `${not}plan has ${test.has === 'has' ? '' : `${test.has} `}${test.element}`;
    case 'matches':
      return `${not}plan matches${test.field === null ? '' : ` ${test.field}`}`;
  }
}

/**
 * Splits "CONDITION: the rest" at the colon that ends the condition; a colon right after `shown CRITERION` is part of the
 * name. Null where there is no such colon.
 */
export function splitAtColon(text: string): { condition: string; rest: string } | null {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const condition = text.slice(0, colon);
    if (!SHOWN_CRITERION.test(condition)) return { condition, rest: text.slice(colon + 1) };
  }
  return null;
}

const SHOWN_CRITERION =
  /\bshown\s+(?:task|rationale|collaboration|obstacles|written\s+plan|teach-back|review|barriers|learning|summary|next\s+step|empathy)\s*$/i;
