/** Holds the list of states to the components there are, and to the browser tests it names. */
import { describe, expect, test } from 'vitest';
import { filesMatching, textOf } from './source-tree';
import { STATES_UNDER_AXE } from './states-under-axe';

/** Components that show one thing or another, by folder and name. */
export function withStates(components: ReadonlyMap<string, string>): string[] {
  return [...components]
    .filter(([, text]) => /\{#if|\{:else|\{#await|<details|<dialog/.test(text))
    .map(([path]) => path.replace(/^components\/|\.svelte$/g, ''));
}

const components = withStates(filesMatching(/^components\/.*\.svelte$/));
const named = new Set(STATES_UNDER_AXE.flatMap(({ of }) => of));

describe('states of pages', () => {
  test('are seen in a component that has them', () => {
    const files = new Map([
      ['components/a/Plain.svelte', '<p>x</p>'],
      ['components/a/Two.svelte', '{#if x}<p>x</p>{/if}'],
    ]);
    expect(withStates(files)).toEqual(['a/Two']);
  });

  test('are each in a row that says which browser test has them under axe: name a new component there', () => {
    expect(components.filter((one) => !named.has(one))).toEqual([]);
  });

  test('are those of components that there are', () => {
    expect([...named].filter((one) => !components.includes(one))).toEqual([]);
  });

  test('are looked at by the browser test that a row names', () => {
    const missing = STATES_UNDER_AXE.filter(({ spec, as }) => {
      const text = textOf(`tests/e2e/${spec}.spec.ts`);
      return !text.includes(as) || !/\blook(Over|InBothThemes|InAllLooks|OnPaper)\(/.test(text);
    });
    expect(missing.map(({ spec, as }) => `${spec}: ${as}`)).toEqual([]);
  });
});
