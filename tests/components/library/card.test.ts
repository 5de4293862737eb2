/** Cards made by the build stand in for scripts that nobody has opened: they must say what reading says, and reading must come when it is asked for. */
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPeople } from '../../../components/library/people';
import * as reading from '../../../scenarios/format/read-scenario';
import { libraryCards } from '../../../scripts/library-cards';
import type { Card } from '../../../components/library/card';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';

vi.mock(import('../../../scenarios/format/read-scenario'), { spy: true });

/** The module as the build gives it, its words read as a browser would. */
function built(): Record<string, Card> {
  const { load } = libraryCards(join(import.meta.dirname, '../../../scenarios/library'));
  const text = (load as (this: object, id: string) => string).call(
    { addWatchFile: () => {} },
    '\0virtual:library-cards',
  );
  return JSON.parse(JSON.parse(/^export default JSON\.parse\((.*)\);$/s.exec(text)![1]!) as string) as Record<
    string,
    Card
  >;
}
const cards = built();
const withCards = SHIPPED_FILES.map((file) => ({ ...file, card: cards[file.fileName] }));

describe('the library’s cards', () => {
  it('say of everyone what reading the whole script says', () => {
    const told = ({ scenario: { header }, ...person }: ReturnType<typeof readPeople>[number]) => ({
      header,
      ...person,
    });
    expect(readPeople(withCards).map(told)).toEqual(readPeople(SHIPPED_FILES).map(told));
  });

  it('read no script before something in it is asked for, and then that one, once', () => {
    const read = vi.mocked(reading.readScenario);
    read.mockClear();
    const people = readPeople(withCards);
    const [first] = people;
    expect(people).toHaveLength(25);
    expect(first!.scenario.header.title).not.toBe('');
    expect(read).not.toHaveBeenCalled();
    expect(first!.scenario.sessions.length).toBeGreaterThan(0);
    expect(first!.scenario.debrief).not.toBeNull();
    expect(read).toHaveBeenCalledOnce();
  });

  it('give the same scenario in the end, part for part', () => {
    const [one] = readPeople(withCards.slice(0, 1));
    const [whole] = readPeople(SHIPPED_FILES.slice(0, 1));
    expect({ ...one!.scenario }).toEqual(whole!.scenario);
  });

  it('are of nobody where a script gave no session', () => {
    expect(readPeople([{ fileName: 'x.md', text: 'Nothing yet.', card: null }])).toEqual([]);
  });
});
