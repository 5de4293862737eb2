/** The page as a screen reader has it: what is said, and in which words. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import BadFiles from '../../../components/cohort/BadFiles.svelte';
import ItemsByScript from '../../../components/cohort/ItemsByScript.svelte';
import PlanBeside from '../../../components/cohort/PlanBeside.svelte';
import { discriminationWords, levelsInWords, turnWords } from '../../../components/cohort/cohort-words';
import { statisticsOf } from '../../../tutor/cohort/item-statistics';

afterEach(async () => {
  await virtual.stop();
  cleanup();
});

/** Everything the reader says from the top to the bottom of what is shown. */
async function readAloud(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  for (let i = 0; i < 200; i++) {
    const before = await virtual.lastSpokenPhrase();
    await virtual.next();
    if (i > 2 && before.startsWith('end of') && (await virtual.itemText()) === '') break;
  }
  return (await virtual.spokenPhraseLog()).join(' | ');
}

test('a screen reader hears which files were not counted, and why', async () => {
  const why = 'Attempt 1 of 3 (Priya) was changed after the file was made.';
  const bad = [{ name: 'e-12.json', verdict: { verdict: 'changed', by: 'Amber Heron 41', why } }] as const;
  const { container } = render(BadFiles, { bad });
  const heard = await readAloud(container);
  expect(heard).toContain('region, Not counted');
  expect(heard).toContain('e-12.json');
  expect(heard).toContain(why);
});

test('a turn’s figures stand in a table with its heads, and their limits below it', () => {
  const items = statisticsOf(
    Array.from({ length: 4 }, (_, i) => [{ session: 1, beat: 'what-put-her-off', taken: i < 3 }]),
  );
  const script = { hash: 'h', scenario: 'priya', title: 'The booklet', client: 'Priya', attempts: 4, items };
  render(ItemsByScript, { scripts: [script] });
  const row = screen.getByRole('row', { name: /^What put her off/ });
  expect(row.textContent).toContain('3 of 4 (75 %; 30 to 95 %)');
  expect(row.textContent).toContain('too few to say');
  expect(screen.getByText(/Wilson’s at 95 %/)).toBeTruthy();
});

test('a plan beside others says in words what its marks say by shape', () => {
  const codes = {
    behaviour: 2,
    when: 1,
    where: 0,
    amount: 0,
    rationale: 0,
    coping: 0,
    monitoring: 0,
  } as const;
  const written = { form: 'boxes', boxes: { what: 'Walk', when: 'mornings' } } as const;
  render(PlanBeside, { name: 'Amber Heron 41', on: '2026-11-23', plan: { written, codes } });
  expect(screen.getByText('Walk')).toBeTruthy();
  expect(screen.getByText(/a stranger could tell/)).toBeTruthy();
  expect(screen.getByText(/there, but loose/)).toBeTruthy();
});

test('figures are short and say why there are none', () => {
  expect(levelsInWords([0, 1, 2, 2, 3])).toBe('… 1 2 2 3');
  const item = { ...statisticsOf([[{ session: 1, beat: 'a', taken: true }]])[0]! };
  expect(discriminationWords(item, 10)).toBe('too few to say');
  expect(discriminationWords({ ...item, met: 12, discrimination: -0.256 }, 10)).toBe('−0.26');
  expect(discriminationWords({ ...item, met: 12 }, 10)).toBe('no difference to go by');
  expect(turnWords('what-put-her-off')).toBe('What put her off');
});
