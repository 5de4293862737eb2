/**
 * Reads the sheet while it is being written, a pause after the last key: the words under the cursor are never touched and
 * a key never waits for the reading. What changed is announced after a longer pause, once, politely.
 */
import type { PlanReading, WrittenPlan } from '../../simulator/written-plan';
import { announceChange } from './strangers-rows';

/** Milliseconds: long enough for the next key of a steady typist, short enough to feel live. */
export const READING_PAUSE = 220;
/** Milliseconds: a screen reader is still speaking the typed word before this. */
export const ANNOUNCING_PAUSE = 1500;

export class LiveReading {
  #reading: PlanReading = $state.raw() as PlanReading;
  #announcement = $state('');
  #announced: PlanReading;
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #sayTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #read: (plan: WrittenPlan) => PlanReading;

  constructor(read: (plan: WrittenPlan) => PlanReading, plan: WrittenPlan) {
    this.#read = read;
    this.#reading = read(plan);
    this.#announced = this.#reading;
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
    this.#readTimer = setTimeout(() => (this.#reading = this.#read(plan)), READING_PAUSE);
    this.#sayTimer = setTimeout(() => this.#announce(), ANNOUNCING_PAUSE);
  }

  /** The page is leaving: nothing is read or said after this. */
  stop(): void {
    clearTimeout(this.#readTimer);
    clearTimeout(this.#sayTimer);
  }

  #announce(): void {
    const change = announceChange(this.#announced, this.#reading);
    this.#announced = this.#reading;
    if (change !== '') this.#announcement = change;
  }
}
