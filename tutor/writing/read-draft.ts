/** A draft's text read for the editor: plain data, so that a worker can do it beside the page. */
import { readScenario } from '../../scenarios/format/read-scenario';
import type { Scenario } from '../../scenarios/format/scenario';
import type { Problem } from '../../scenarios/problems/problem';
import type { Known } from './completion';
import { layOut, type Placed } from './map-layout';
import { measure, type Measures } from './measures';
import { placesIn } from './places';
import { scriptMap, type ScriptMap } from './script-map';

export interface DraftReading {
  readonly title: string;
  readonly client: string;
  readonly problems: readonly Problem[];
  readonly measures: Measures;
  readonly known: Known;
}

/** Reads once, and works out what is asked for when it is asked for. */
export class ReadDraft {
  readonly scenario: Scenario;
  readonly reading: DraftReading;

  constructor(text: string, fileName: string) {
    const { scenario, problems } = readScenario(text, fileName);
    this.scenario = scenario;
    const { title, client, counters, criteria } = scenario.header;
    const obstacles = scenario.week?.obstacles.map((o) => o.text) ?? [];
    this.reading = {
      ...{ title, client: client.name, problems, measures: measure(scenario) },
      known: { places: placesIn(text), counters, obstacles, criteria },
    };
  }

  map(): { readonly map: ScriptMap; readonly placed: readonly Placed[] } {
    const map = scriptMap(this.scenario);
    return { map, placed: layOut(map) };
  }
}

/** What is known before anything was read. */
export const NOTHING_KNOWN: Known = { places: [], counters: [], obstacles: [], criteria: [] };
