/**
 * Reads the sheet while it is being written, a pause after the last key: the words under the cursor are never touched and
 * a key never waits for the reading. What changed is announced after a longer pause, once, politely.
 */
import type { PlanReading, WrittenPlan } from '../../simulator/written-plan';
import type { LintNote } from '../../scoring/plan/lint/note';
import { announceNotes } from './sheet-notes';
import { announceChange } from './strangers-rows';

/** Milliseconds: long enough for the next key of a steady typist, short enough to feel live. */
export const READING_PAUSE = 220;
/** Milliseconds: a screen reader is still speaking the typed word before this. */
export const ANNOUNCING_PAUSE = 1500;

export class LiveReading {
  #reading: PlanReading = $state.raw() as PlanReading;
  #notes: readonly LintNote[] = $state.raw([]);
  #written: WrittenPlan = $state.raw() as WrittenPlan;
  #announcement = $state('');
  #announced: PlanReading;
  #noted: readonly LintNote[];
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #read: (plan: WrittenPlan) => PlanReading;
  readonly #lint: (plan: WrittenPlan, reading: PlanReading) => readonly LintNote[];

  constructor(
    read: (plan: WrittenPlan) => PlanReading,
    plan: WrittenPlan,
    lint: (plan: WrittenPlan, reading: PlanReading) => readonly LintNote[] = () => [],
  ) {
    this.#read = read;
    this.#lint = lint;
    this.#look(plan);
    this.#announced = this.#reading;
    this.#noted = this.#notes;
  }

  /** The sheet as it was when it was read last. */
  get written(): WrittenPlan {
    return this.#written;
  }

  get notes(): readonly LintNote[] {
    return this.#notes;
  }

  get reading(): PlanReading {
    return this.#reading;
  }

  get announcement(): string {
    return this.#announcement;
  }

  /** The sheet has changed: read it when the hand rests. */
  changed(plan: WrittenPlan): void {
    this.stop();
    this.#readTimer = setTimeout(() => this.#look(plan), READING_PAUSE);
    this.#sayTimer = setTimeout(() => this.#announce(), ANNOUNCING_PAUSE);
  }

  /** The page is leaving: nothing is read or said after this. */
  stop(): void {
    clearTimeout(this.#readTimer);
    clearTimeout(this.#sayTimer);
  }

  #look(plan: WrittenPlan): void {
    this.#written = plan;
    this.#reading = this.#read(plan);
    this.#notes = this.#lint(plan, this.#reading);
  }

  #announce(): void {
    const change = [
      announceChange(this.#announced, this.#reading),
      announceNotes(this.#noted, this.#notes),
    ].filter((words) => words !== '');
    this.#announced = this.#reading;
    this.#noted = this.#notes;
    if (change.length > 0) this.#announcement = change.join(' ');
  }
}
