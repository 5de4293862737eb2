/**
 * Rows 3, 4 and 9 in Chromium, printed as one line of JSON: `npx tsx bench/chromium/measure-pages.ts [rounds] [talks] [turns]`. Pairs take
 * turns, so that both sides meet the same machine. Needs a built extension and the peers in bench/.
 */
import { inTurns, type Pair } from '../measure';
import { makeStory } from '../story';
import { asPlain, besidePlain, untilUsable } from './extension-beside-plain';
import { layInkPage, layPlainTalk } from './ink-page';
import { begin, clicksToReplies, load, type Click } from './play-along';

export interface PagesMeasured {
  readonly popup: readonly Pair[];
  readonly workspace: readonly Pair[];
  readonly replyAgainstPlain: readonly Pair[];
  readonly replyAgainstInk: readonly Pair[];
  /** The clicks of each talk: the same turns of the same story, in ours and in ink's page. */
  readonly talks: readonly { readonly ours: readonly Click[]; readonly ink: readonly Click[] }[];
}

const [rounds = 9, talks = 5, turns = 25] = process.argv.slice(2).map(Number);
const beside = await besidePlain();
const { page, url, lay } = beside;

const USABLE = { 'popup.html': 'main a, main button', 'workspace.html': 'main a[href^="#/meet/"]' };

async function againstPlain(file: keyof typeof USABLE): Promise<readonly Pair[]> {
  await page.goto(url(file));
  await page.locator(USABLE[file]).first().waitFor({ state: 'attached' });
  const plain = `plain-${file}`;
  await lay(plain, await asPlain(page));
  return inTurns(
    rounds,
    () => untilUsable(page, url(file, USABLE[file])),
    () => untilUsable(page, url(plain, USABLE[file])),
  );
}

const popup = await againstPlain('popup.html');
const workspace = await againstPlain('workspace.html');

const story = makeStory(100);
await layInkPage(beside, story);
await layPlainTalk(beside, story);
const met = await load(beside, story);
const attempt = await begin(beside, met);
const ours = () => untilUsable(page, url(`workspace.html#${attempt}`, 'button.reply'));
const replyAgainstPlain = await inTurns(rounds, ours, () =>
  untilUsable(page, url('plain-talk.html', 'button.reply')),
);
const replyAgainstInk = await inTurns(rounds, ours, () => untilUsable(page, url('ink.html', 'button.reply')));

const clicked: { ours: readonly Click[]; ink: readonly Click[] }[] = [];
// The first is to warm up.
for (let talk = 0; talk <= talks; talk++) {
  await untilUsable(page, url('ink.html', 'button.reply'));
  const ink = await clicksToReplies(page, turns);
  await begin(beside, met);
  clicked.push({ ours: await clicksToReplies(page, turns), ink });
}
await beside.close();
console.log(
  JSON.stringify({
    ...{ popup, workspace, replyAgainstPlain, replyAgainstInk },
    talks: clicked.slice(1),
  } satisfies PagesMeasured),
);
