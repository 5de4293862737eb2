/** The form holds every fact that a header, its client and its week can say, and changes each in the text. */
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import FormPart from '../../../components/editor/form/FormPart.svelte';
import { HEADER_KEYS, type HeaderKey } from '../../../scenarios/format/header-facts';
import { CLIENT_VALUES } from '../../../scenarios/format/vocabulary';
import { aDesk, type DeskInTest } from './desk-in-test';

const SCRIPT = `---
title: A doubt   # mine
client: { name: Ada }
mode: both
criteria: [rationale, obstacles]
---

# Briefing

Ada works nights.

# Session 1

## Opening

> I read it.

**end**

# The week

| day | what gets in the way | could be planned for | answered by, for example |
| --- | --- | --- | --- |
| any | rain | yes | "indoors" |

# Session 2

## A good week

> I went.

**end**
`;

beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

let here: DeskInTest;
beforeEach(async () => {
  here = await aDesk(SCRIPT);
  render(FormPart, { desk: here.desk });
});
afterEach(() => {
  cleanup();
  here.close();
});

const text = () => here.desk.text;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control that a label names; asking for roles in a page of two hundred controls takes half a second each time. */
function field(label: string | RegExp, inside: Element = document.body): Control {
  const named = [...inside.querySelectorAll('label')].find(({ textContent }) =>
    typeof label === 'string' ? textContent.trim() === label : label.test(textContent.trim()),
  );
  const control = named && document.getElementById(named.htmlFor);
  if (!control) throw new Error(`no field is called ${label}`);
  return control as Control;
}

/** Types into, or chooses in, the field of that label, and leaves it. */
function put(label: string | RegExp, value: string, inside: Element = document.body): void {
  const control = field(label, inside);
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  control.blur();
}
const press = (name: string | RegExp): void => screen.getByText(name, { selector: 'button' }).click();
const tick = (label: RegExp | string): void => field(label).click();

/** What is done in the form for each key, and what the header then says. */
const FACTS: Readonly<Record<Exclude<HeaderKey, 'scenario'>, readonly [act: () => void, says: string]>> = {
  id: [() => put('Its name in files', 'ada-1'), 'id: ada-1\n'],
  title: [() => put('Title', 'A plan'), 'title: A plan   # mine\n'],
  version: [() => put('Version', '2'), 'version: "2"\n'],
  client: [() => put('Name', 'Eve'), 'client: { name: Eve'],
  mode: [() => put('What is practised', 'setting'), 'mode: setting\n'],
  intervention: [() => put('Intervention', 'exposure'), 'intervention: exposure\n'],
  contact: [() => put('How they meet', 'video'), 'contact: video\n'],
  difficulty: [() => put('Difficulty', 'advanced'), 'difficulty: advanced\n'],
  criteria: [() => tick(/^empathy/), 'criteria: [rationale, obstacles, empathy]\n'],
  targets: [() => tick('rationale'), 'targets: [obstacles]\n'],
  'calls it': [() => put('What this client calls homework', 'jobs'), 'calls it: jobs\n'],
  'starts at': [
    () => put('Minutes on the clock at the first line', '12, 5'),
    'starts at: [12 minutes, 5 minutes]\n',
  ],
  barrier: [() => put('What is really in the way', 'time'), 'barrier: time\n'],
  authors: [() => put('Authors', 'A. Tutor'), 'authors: [A. Tutor]\n'],
  'reviewed by': [
    () => {
      put('Reviewer', 'B. Lead');
      put('Reviewed as', 'lived experience');
      put('On', '2026-03-01');
      press('Add this review');
    },
    'reviewed by:\n  - { name: B. Lead, role: lived experience, date: 2026-03-01 }\n',
  ],
  sources: [() => put('Sources', 'Bennion 2025'), 'sources:\n  - Bennion 2025\n'],
  covers: [() => put('What it covers', 'unit 2\nunit 3'), 'covers:\n  - unit 2\n  - unit 3\n'],
  'content note': [() => put('Content note', 'Mentions loss'), 'content note: Mentions loss\n'],
  demand: [() => put('A step too big', '8'), 'demand: { too big: 8 }\n'],
  caps: [() => put('Rationale', '2'), 'caps: { rationale: 2 }\n'],
  severity: [
    () => {
      put('A problem, by the name of its page', 'twin-replies');
      put('Weighs here', 'off');
      press('Weigh it so');
    },
    'severity: { twin-replies: off }\n',
  ],
  counters: [() => put('Things you count', 'pushes'), 'counters: [pushes]\n'],
  'own criteria': [
    () => {
      put('Criterion', 'rota');
      put('Its elements', 'asks the rota\nnames a shift');
      press('Add this criterion');
    },
    'own criteria:\n  - { name: rota, elements: [ asks the rota, names a shift ] }\n',
  ],
  people: [() => put('People', 'Anil\nMum'), 'people: [Anil, Mum]\n'],
  places: [() => put('Places', 'Victoria Park'), 'places: [Victoria Park]\n'],
  referral: [
    () => {
      put(/^Another fact/, 'GP');
      put('What it says', 'low mood');
      press('Add it');
    },
    'referral:\n  GP: low mood\n',
  ],
  days: [() => put('Tuesday', 'school run'), 'days:\n  Tuesday: school run\n'],
  sheet: [() => put('The sheet', 'boxes'), 'sheet: boxes\n'],
  test: [() => put('Played as a test', 'yes'), 'test: true\n'],
};

test('the week gets a row, loses it with the focus kept, and leads to a beat of the second session', async () => {
  const [add] = screen.getAllByText<HTMLElement>('Add a row', { selector: 'button' });
  add!.click();
  await here.settled();
  expect(text()).toContain('| any | rain | yes | "indoors" |\n| any | something gets in the way |');
  put('Not done, it begins at', 'A good week');
  expect(text()).toContain('\n\n- **not done** [→](#a-good-week)\n');
  screen.getAllByText<HTMLElement>(/Take this row out/, { selector: 'button' })[1]!.click();
  expect(document.activeElement).toBe(add);
  expect(here.desk.news).toBe('Row 2 is taken out.');
  await here.settled();
  expect(text()).not.toContain('something gets in the way');
});

test('every fact of the client can be said', async () => {
  put('Age', '41');
  put('Pronoun', 'she');
  for (const label of [/^Belief/, /^Understanding/, /^Confidence/, /^Trust/, 'Opposition']) put(label, '3');
  const values = CLIENT_VALUES.map((v) => `${v}: 3`).join(', ');
  expect(text()).toContain(`client: { name: Ada, age: 41, pronoun: she, ${values} }\n`);
});

test('everything a header can say can be said, one fact after the other', async () => {
  for (const key of HEADER_KEYS) {
    // The format's own number is not for anybody to change.
    if (key === 'scenario') continue;
    const [act, says] = FACTS[key];
    expect(text()).not.toContain(says);
    act();
    expect(text(), key).toContain(says);
  }
  await here.settled();
  const unread = here.desk.problems.filter((p) => p.code.includes('header') || p.code === 'value-unreadable');
  expect(unread).toEqual([]);
  expect(document.querySelector('[aria-label="Review 1"]')).not.toBeNull();
});

test('a fact of the referral that is emptied stays until it is left, for it may be typed anew', async () => {
  FACTS.referral[0]();
  await here.settled();
  const control = field('GP');
  control.focus();
  control.value = '';
  control.dispatchEvent(new Event('input', { bubbles: true }));
  expect(text()).toContain('GP: low mood');
  control.blur();
  await here.settled();
  expect(text()).not.toContain('referral');
});

test('a third criterion of one’s own is the last, and taking one out makes room again', async () => {
  for (const name of ['rota', 'sleep', 'tea']) {
    const adding = document.querySelector('[aria-label="Add this criterion"]')!;
    put('Criterion', name, adding);
    put('Its elements', `asks about ${name}`, adding);
    press('Add this criterion');
    await here.settled();
  }
  expect(screen.queryByText('Add this criterion')).toBeNull();
  expect((document.activeElement as HTMLElement).tagName).toBe('FIELDSET');
  screen
    .getByText<HTMLElement>(/: Criterion of your own 1$/)
    .closest('button')!
    .click();
  await here.settled();
  expect(screen.getByText('Add this criterion')).toBeTruthy();
  expect(text()).not.toContain('name: rota');
  expect(document.activeElement).not.toBe(document.body);
});
