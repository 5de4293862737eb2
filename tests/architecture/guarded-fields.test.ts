/** Every field that people write into is looked after by the identifier guard, or stands here with the reason why it is not. */
import { describe, expect, test } from 'vitest';
import { filesMatching } from './source-tree';

const components = filesMatching(/^(components|entrypoints)\/.*\.svelte$/);

/** A field of free text: a text box that can be written in, or an input for words (an input without a type is one). */
function freeTextIn(text: string): boolean {
  const boxes = [...text.matchAll(/<textarea\b[^]*?(?:<\/textarea>|\/>)/g)];
  if (boxes.some(([box]) => !/\sreadonly\b/.test(box))) return true;
  const inputs = [...text.matchAll(/<input\b(?:[^{>]|\{(?:[^{}]|\{[^{}]*\})*\})*>/g)];
  return inputs.some(([input]) => {
    const type = /\stype="([^"]*)"/.exec(input)?.[1] ?? (/\stype=\{|\{type\}/.test(input) ? 'any' : 'text');
    return ['text', 'search', 'any'].includes(type) && !/inputmode="numeric"/.test(input);
  });
}
const hasGuard = (path: string): boolean => /<IdentifierGuard\s/.test(components.get(path) ?? '');

/** The component that holds the guard for another's fields. */
const GUARDED_BY: Readonly<Record<string, string>> = {
  'components/plan/SheetEntry.svelte': 'components/plan/PlanPage.svelte',
  'components/record/WhatItWas.svelte': 'components/record/EntryPage.svelte',
  'components/record/CountsTowards.svelte': 'components/record/EntryPage.svelte',
  'components/record/ReflectionQuestions.svelte': 'components/record/EntryPage.svelte',
  // What is written here goes into the script's text, which the guard reads.
  'components/editor/form/Field.svelte': 'components/editor/ScriptGuard.svelte',
  'components/editor/form/ItemFields.svelte': 'components/editor/ScriptGuard.svelte',
  'components/editor/form/ReferralFields.svelte': 'components/editor/ScriptGuard.svelte',
  // A pasted script is asked about where it could leave again.
  'components/bench/LoadWays.svelte': 'components/bench/SaveScript.svelte',
};

/** Fields whose owner writes down their own name, address or service on purpose, or of which nothing is kept. */
const EXEMPT: Readonly<Record<string, string>> = {
  'components/bench/SignOffForm.svelte': 'the name of whoever signs, which is what a signature is',
  'components/evidence/GoesAlong.svelte': 'what the trainee chooses to be called',
  'components/settings/SettingText.svelte': 'the owner’s own name and membership, for their own record',
  'components/settings/RiskProtocol.svelte':
    'the service’s protocol: its number or address is what belongs there',
  'components/settings/DeleteEverything.svelte': 'a word typed to confirm; nothing is kept',
  'components/take-out/RecordStoreForm.svelte': 'the owner’s own address, key and store; nothing is kept',
};

/** Printing and the clipboard take words away with them, like a file. Where there is no question to answer first, this is why. */
const LEAVES_UNASKED: Readonly<Record<string, string>> = {
  'components/app/TypedHere.svelte':
    'one’s own words saved from a page that cannot keep them, to nobody but oneself',
  'components/cohort/RunToTake.svelte':
    'the author’s own wordings, and a plan that was asked about before it was handed in',
  'components/cohort/CohortPage.svelte': 'what a class handed in, asked about before it was handed in',
  'components/proof/ProofPage.svelte': 'the author’s script, which its editor asks about',
};

describe('paper and the clipboard', () => {
  const leaves = [...components].filter(([, text]) =>
    /\bonclick=\{\(\) => [^}]*\bprint\(\)|clipboard\.writeText/.test(text),
  );

  test('wait for what could be a real person’s to be answered, or need not for a reason', () => {
    const unasked = leaves
      .filter(([, text]) => !/mayLeave\(\)|<ExportGuard\s/.test(text))
      .map(([path]) => path);
    expect(unasked.sort()).toEqual(Object.keys(LEAVES_UNASKED).sort());
    expect(leaves.length).toBeGreaterThan(unasked.length + 3);
  });
});

describe('fields of free text', () => {
  const fields = [...components].filter(([, text]) => freeTextIn(text)).map(([path]) => path);

  test('are found in the forms people know', () => {
    expect(fields).toEqual(
      expect.arrayContaining(['components/cohort/MarkRuled.svelte', 'components/days/DayWords.svelte']),
    );
    expect(fields.length).toBeGreaterThan(20);
  });

  test('are all guarded, or exempt for a reason', () => {
    const bare = fields.filter(
      (path) => !hasGuard(path) && !hasGuard(GUARDED_BY[path] ?? '') && !(path in EXEMPT),
    );
    expect(bare).toEqual([]);
  });

  test('no reason stands for a field that is gone', () => {
    const named = [...Object.keys(GUARDED_BY), ...Object.keys(EXEMPT)];
    expect(named.filter((path) => !fields.includes(path))).toEqual([]);
  });
});
