/** A draft being written: problems beside it, fixes at a key, kept at every change. */
import { undo } from '@codemirror/commands';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { FormEdits } from '../../../components/editor/form/form-edits';
import { readKeptEditor } from '../../../tutor/writing/kept-editor';
import { aDesk, type DeskInTest } from './desk-in-test';

vi.mock('../../../components/proof/prove-in-worker', () => ({
  proveInWorker: () => new Promise(() => undefined),
}));

const TEXT = `---
title: A doubt
client: { name: Ada, age: 41 }
mode: setting # for now
---

# Briefing

Ada works nights.

# Session 1

## Opening

> I read it.

- "And?" [→](#her-dout)
  - **shows** reflcts
- "Never mind." [→](#her-doubt)
  - **slip** reassures

## Her doubt

> It's all forms.

**end**

# What they took away

- Forms.

# Debrief

A doubt.
`;

let open: DeskInTest | null = null;
const begin = async (text = TEXT, editor: string | null = null): Promise<DeskInTest> => {
  open = await aDesk(text, editor);
  return open;
};
beforeAll(() => {
  // jsdom lays nothing out; the editor asks where its words stand.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});
afterEach(() => {
  open?.close();
  open = null;
});

describe('problems', () => {
  test('stand in the list, in the order of the text, and go with what mends them', async () => {
    const { desk, settled } = await begin();
    expect(desk.problems.map((p) => p.code)).toEqual(['link-to-nowhere', 'unknown-element']);
    desk.mend(desk.problems[0]);
    await settled();
    expect(desk.text).toContain('[→](#her-doubt)\n  - **shows** reflcts');
    expect(desk.problems.map((p) => p.code)).toEqual(['unknown-element']);
    expect(desk.news).toBe('1 to mend.');
  });

  test('are gone to by a key, round and round, and said with their line', async () => {
    const { desk } = await begin();
    desk.step(1);
    expect(desk.news).toMatch(
      /^Line 17\. No beat is called "#her-dout"\. Did you mean #her-doubt\? Press Control/,
    );
    desk.step(1);
    expect(desk.news).toMatch(/^Line 18\./);
    desk.step(1);
    expect(desk.news).toMatch(/^Line 17\./);
    desk.step(-1);
    expect(desk.news).toMatch(/^Line 18\./);
    desk.mend();
    expect(desk.text).toContain('**shows** reflects');
  });

  test('are mended where their words stand now, though lines were typed above since', async () => {
    const { desk } = await begin();
    const [link] = desk.problems;
    desk.edit([{ from: 0, to: 0, insert: '' }]);
    desk.view?.dispatch({ changes: { from: TEXT.indexOf('# Session'), insert: 'More of her.\n\n' } });
    desk.mend(link);
    expect(desk.text).toBe(
      TEXT.replace('# Session', 'More of her.\n\n# Session').replace('#her-dout', '#her-doubt'),
    );
  });

  test('whose words have been written over are left alone, and it says so', async () => {
    const { desk } = await begin();
    const [link] = desk.problems;
    const at = TEXT.indexOf('her-dout');
    desk.view?.dispatch({ changes: { from: at, to: at + 8, insert: 'elsewhere' } });
    const before = desk.text;
    desk.mend(link);
    expect(desk.text).toBe(before);
    expect(desk.news).toMatch(/have changed since/);
  });
});

describe('the form', () => {
  test('changes the text by exact places, and undo takes it back', async () => {
    const { desk, settled } = await begin();
    const edits = new FormEdits(desk);
    edits.set(['mode'], 'reviewing');
    edits.set(['client', 'trust'], 7);
    await settled();
    expect(desk.text).toBe(
      TEXT.replace('mode: setting', 'mode: reviewing').replace('age: 41', 'age: 41, trust: 7'),
    );
    expect(desk.scenario?.header.client.state.trust).toBe(7);
    if (desk.view) undo(desk.view);
    if (desk.view) undo(desk.view);
    expect(desk.text).toBe(TEXT);
  });
  test('makes a week where there is none', async () => {
    const { desk, settled } = await begin();
    new FormEdits(desk).addRow('obstacles', ['any', 'rain', 'yes', '"indoors"']);
    await settled();
    expect(desk.scenario?.week?.obstacles.map((o) => o.text)).toEqual(['rain']);
  });
});

describe('keeping', () => {
  test('every change is written with its undo history, and opens as it was left', async () => {
    const first = await begin();
    first.desk.view?.dispatch({ changes: { from: 0, insert: 'x' }, userEvent: 'input.type' });
    first.desk.keepNotes([{ id: '1', about: '', text: 'Slow down', at: 1, done: false }]);
    await first.desk.saving.flush();
    const kept = first.saved.at(-1)!;
    expect(kept.text).toBe(`x${TEXT}`);
    expect(readKeptEditor(kept.editor ?? null).notes).toHaveLength(1);
    first.close();
    const again = await begin(kept.text, kept.editor);
    expect(again.desk.notes[0]?.text).toBe('Slow down');
    if (again.desk.view) undo(again.desk.view);
    expect(again.desk.text).toBe(TEXT);
  });
  test('a history that belongs to another text is let go, the text is not', async () => {
    const { desk, saved } = await begin();
    desk.view?.dispatch({ changes: { from: 0, insert: 'x' } });
    await desk.saving.flush();
    const editor = saved.at(-1)?.editor ?? null;
    open?.close();
    const again = await begin('Another text altogether', editor);
    if (again.desk.view) undo(again.desk.view);
    expect(again.desk.text).toBe('Another text altogether');
  });
});

test('who needs the text as it stands waits until it is read', async () => {
  const { desk } = await begin();
  desk.replaceText(TEXT.replace('I read it.', 'I read it twice.'));
  expect(desk.readText).not.toBe(desk.text);
  await desk.whenRead();
  expect(desk.readText).toBe(desk.text);
  await desk.whenRead();
});
