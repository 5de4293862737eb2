/** Saying it first: typed before the replies show, kept with the reply that comes closest, and compared in the debrief, unmarked. */
import { choices, modelSheet } from '../../scoring/best-path';
import { findMismatches } from '../../scoring/plan/find-mismatches';
import { readPlan } from '../../scoring/plan/read-plan';
import { plainWords } from '../../components/app/markdown-tokens';
import { act, begin, control, keptOnDisk } from '../../scripts/walk-through';
import { decide, startPlay } from '../../simulator/next-step';
import { replyOrder, wording } from '../../simulator/reply-order';
import { expect, test } from './extension';
import { shippedScenario } from './shipped-scenario';

const READERS = { readPlan, findMismatches };
const scenario = shippedScenario('tom-one-of-three');
const TYPED = 'So how did the three go, and what got in the way of the two?';

test('own words come before the replies, outlive a closed page, and stand in the debrief beside a strong and a weak wording', async ({
  workspace: page,
}) => {
  const id = await begin(page, scenario);
  const { seeds } = await keptOnDisk(page, id);
  let play = decide(startPlay(scenario, seeds), { kind: 'begin' }, READERS);

  await page.getByRole('button', { name: 'Say it in my own words first' }).click();
  const box = page.getByLabel('What would you say, in your own words?');
  await expect(page.getByRole('group', { name: /^What do you (say|write)\?$/ })).toHaveCount(0);
  await expect(page.getByText('no machine marks it')).toBeVisible();
  await box.fill(TYPED);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(box).toHaveValue(TYPED);
  await page.getByRole('button', { name: 'Now show me the replies' }).click();

  const closest = page.getByRole('group', { name: 'Which comes closest?' });
  const chosen = replyOrder(play).at(-1)!;
  const words = plainWords(wording(play, play.beat!.slug, chosen));
  await closest.getByRole('button', { name: `“${words}”`, exact: true }).click();
  const way = choices(play, modelSheet(scenario)).find(
    (c) => c.kind === 'reply' && c.reply === chosen.number,
  )!;
  const reply = { ...way, ownWords: TYPED };
  play = decide(play, reply, READERS);
  await expect.poll(async () => (await keptOnDisk(page, id)).decisions).toContainEqual(reply);

  while (play.phase !== 'debrief') {
    const next = choices(play, modelSheet(scenario))[0] ?? {
      kind: 'rate' as const,
      rating: {
        ratings: Object.fromEntries(
          [...scenario.header.targets, 'empathy'].map((c) => [c, 'tried' as const]),
        ),
        redo: null,
      },
    };
    await control(page, play, next).waitFor();
    await act(page, play, next);
    play = decide(play, next, READERS);
  }
  await page.getByText('What you said first').click();
  const compared = page.getByRole('group').filter({ hasText: 'What you said first' });
  await expect(compared).toContainText('not marked by machine');
  const said = (term: string) => compared.locator('dl > div', { has: page.getByText(term, { exact: true }) });
  await expect(said('You said it first').getByRole('definition')).toHaveText(TYPED);
  await expect(said('You chose as closest').getByRole('definition')).toContainText(words);
  await expect(said('A strong wording')).toBeVisible();
  await expect(said('A weak wording')).toBeVisible();
});
