/** ink's compiler in a page of its own: the story's text in, paragraphs and plain buttons out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { asInk, type StoryBeat } from '../story';
import type { Beside } from './extension-beside-plain';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const PAGE = `
const story = new inkjs.Compiler(document.getElementById('story').textContent).Compile();
const main = document.querySelector('main');
const show = () => {
  while (story.canContinue) {
    const p = document.createElement('p');
    p.textContent = story.Continue();
    main.append(p);
  }
  const choices = document.createElement('div');
  for (const { index, text } of story.currentChoices) {
    const button = document.createElement('button');
    button.className = 'reply';
    button.textContent = text;
    button.onclick = () => {
      document.querySelector('.choices').remove();
      story.ChooseChoiceIndex(index);
      show();
    };
    choices.append(button);
  }
  choices.className = 'choices';
  main.append(choices);
};
show();
`;

export async function layInkPage(beside: Beside, story: readonly StoryBeat[]): Promise<void> {
  const from = createRequire(join(process.cwd(), 'bench', 'package.json'));
  await beside.lay('ink-full.js', readFileSync(from.resolve('inkjs/full'), 'utf8'));
  await beside.lay('ink-page.js', PAGE);
  await beside.lay(
    'ink.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long talk</title><main></main>
<script type="text/plain" id="story">${asInk(story)}</script><script src="ink-full.js"></script><script src="ink-page.js"></script>`,
  );
}

/** The same words with nothing to work out: the first beat and its replies to be seen, the whole story's text below them. */
export async function layPlainTalk(beside: Beside, story: readonly StoryBeat[]): Promise<void> {
  const [first] = story;
  const replies = (first?.replies ?? []).filter(({ from }) => from === null);
  await beside.lay(
    'plain-talk.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long talk</title><main><p>${first?.words ?? ''}</p>
${replies.map(({ words }) => `<button class="reply">${escaped(words)}.</button>`).join('\n')}</main>
<div hidden>${escaped(asInk(story))}</div>`,
  );
}
