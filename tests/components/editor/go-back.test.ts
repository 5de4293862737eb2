/** Going back to a version of a draft loses neither what stood there nor a version's own name. */
import { beforeEach, expect, test } from 'vitest';
import { goBackTo } from '../../../components/editor/versions/go-back';
import type { WritingDesk } from '../../../components/editor/writing-desk.svelte';
import type { CpdLog } from '../../../cpd-log/cpd-log';

const kept: { text: string; label?: string }[] = [];
const texts = new Map([['h1', 'first']]);
const log = {
  sourceOf: async (hash: string) => texts.get(hash) ?? null,
  scriptDrafts: { keepVersion: async (_: string, version: { text: string }) => void kept.push(version) },
} as unknown as CpdLog;
const deskOf = (text: string) => {
  const desk = { id: 'mine', text, replaceText: (other: string) => void (desk.text = other) };
  return desk;
};
const newest = { draftId: 'mine', at: 1, hash: 'h1', label: 'with the rota' };
const goBack = (desk: object, version: typeof newest | undefined) =>
  goBackTo('first', version, { desk: desk as WritingDesk, log, at: 2 });
beforeEach(() => void kept.splice(0));

test('what no version holds yet is kept before it goes', async () => {
  const desk = deskOf('second');
  expect(await goBack(desk, newest)).toContain('is kept as a version');
  expect([desk.text, kept]).toEqual(['first', [{ text: 'second', at: 2, label: 'Before going back' }]]);
});

test('the newest version keeps its name where the text has not changed since', async () => {
  expect(await goBack(deskOf('first'), newest)).toContain('nothing has changed since');
  expect(kept).toEqual([]);
});

test('without any version what stands there is kept', async () => {
  await goBack(deskOf('second'), undefined);
  expect(kept).toHaveLength(1);
});
