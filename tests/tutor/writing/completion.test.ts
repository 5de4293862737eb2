/** What is offered where: the line up to the cursor (|) and the labels that follow. */
import { describe, expect, test } from 'vitest';
import { completeAt, type Known, type Where } from '../../../tutor/writing/completion';
import { placesIn } from '../../../tutor/writing/places';
import { ELEMENTS } from '../../../scenarios/format/names';

const TEXT =
  '---\ntitle: a\n---\n\n# Session 1\n\n## What put her off\n\n## An idea\n\n# Session 2\n\n## Both walks\n';
const KNOWN: Known = {
  places: placesIn(TEXT),
  counters: ['pushes'],
  obstacles: ['heavy rain all morning'],
  criteria: ['rationale'],
};

/** `typed`, where what is put in begins, and the labels. */
function at(before: string, where: Partial<Where> = {}) {
  const found = completeAt({ before, inHeader: false, session: 1, headerKey: null, ...where }, KNOWN);
  return {
    typed: found ? before.slice(found.from) : null,
    labels: found?.choices.map((c) => c.label) ?? [],
    choices: found?.choices ?? [],
  };
}
const inHeader = (before: string, headerKey: string | null = null) =>
  at(before, { inHeader: true, headerKey });

describe('links', () => {
  test('offer the headings, those of the same session first', () => {
    const { typed, labels, choices } = at('- "Well?" [→](#wh');
    expect(typed).toBe('#wh');
    expect(labels).toEqual(['What put her off', 'An idea', 'Both walks']);
    expect(choices.map((c) => c.insert)).toEqual(['#what-put-her-off', '#an-idea', '#both-walks']);
    expect(choices.map((c) => c.boost)).toEqual([1, 1, 0]);
  });
  test('are made of an arrow and a heading’s words', () => {
    const { typed, choices } = at('- "Well?" → An');
    expect(typed).toBe('→ An');
    expect(choices[1]?.insert).toBe('[→](#an-idea)');
    expect(choices.at(-1)?.insert).toBe('→ menu');
  });
});

describe('notes', () => {
  test('a reply’s elements are all but the client’s acts; a line’s are those alone', () => {
    expect(at('  - **shows** reflects, own').typed).toBe('own');
    const reply = at('  - **shows** ').labels;
    const line = at('> **shows** ').labels;
    expect(reply).not.toContain('says why');
    expect(line).toContain('says why');
    expect([...reply, ...line].toSorted()).toEqual([...ELEMENTS.keys()].toSorted());
  });
  test.each([
    ['  - **slip** re', 're', 'reassures'],
    ['  - **safety** notices, as', 'as', 'asks plans'],
    ['  - **safety slip** ', '', 'leading question'],
    ['  - **agreed** wh', 'wh', 'when'],
    ['  - **agreed** size: ', '', 'too big'],
    ['  - **client** trust +1, op', 'op', 'opposition +1'],
    ['  - **counts** ', '', 'pushes +1'],
    ['> **names** he', 'he', 'heavy rain all morning'],
    ['  - sh', 'sh', 'shows'],
    ['  - **sh', '**sh', 'shows'],
    ['> **am', '**am', 'ambivalent'],
    ['> You did {do', 'do', 'done'],
    ['| re', 're', 'record'],
    ['# Deb', 'Deb', 'Debrief'],
  ])('%s', (before, typed, label) => {
    expect(at(before)).toMatchObject({ typed, labels: expect.arrayContaining([label]) as string[] });
  });
  test('nothing is offered where somebody speaks', () => {
    for (const line of ['> I read', '- "So what', 'Priya works', ''])
      expect(at(line).labels, line).toEqual([]);
  });
});

describe('conditions', () => {
  test.each([
    ['> **if** ', '', 'trust'],
    ['> **if** trust at least 6 and not sh', 'sh', 'shown'],
    ['  - **if** trust ', '', 'at least'],
    ['> **if** pushes a', 'a', 'at least'],
    ['> **if** shown own', 'own', 'own cycle'],
    ['> **if** shown says what and when or shown ar', 'ar', 'argues'],
    ['**if** week ', '', 'not done'],
    ['- **if** cause is ', '', 'bad luck'],
    ['> **if** plan has ', '', 'coping'],
    ['> **if** plan has no ', '', 'when'],
  ])('%s', (before, typed, label) => {
    expect(at(before)).toMatchObject({ typed, labels: expect.arrayContaining([label]) as string[] });
  });
  test('end at the colon', () => expect(at('> **if** trust at least 6: sh').labels).toEqual([]));
});

describe('the header', () => {
  test.each([
    ['con', null, 'con', 'contact'],
    ['mode: ', null, '', 'both'],
    ['criteria: [rationale, ob', null, 'ob', 'obstacles'],
    ['client: { name: Priya, be', null, 'be', 'belief'],
    ['client: { name: Priya, belief: d', null, 'd', 'doubtful'],
    ['  trust: ', 'client', '', 'sure'],
    ['  - te', 'criteria', 'te', 'teach-back'],
    ['  Mon', 'days', 'Mon', 'Monday'],
    ['reviewed by: [{ name: A, role: ', null, '', 'lived experience'],
  ])('%s', (before, key, typed, label) => {
    expect(inHeader(before, key)).toMatchObject({
      typed,
      labels: expect.arrayContaining([label]) as string[],
    });
  });
  test('offers nothing in words of the author’s', () => {
    for (const line of ['title: A first', 'barrier: mo', 'mode: both # se'])
      expect(inHeader(line).labels, line).toEqual([]);
  });
});
