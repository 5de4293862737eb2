import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ReflectionPage from '../../../components/debrief/ReflectionPage.svelte';
import {
  ALL_BUT_NAMES,
  findingOnce,
  guardedIn,
  putBack,
  removed,
} from '../../../components/identifiers/guard-words';
import IdentifierGuard from '../../../components/identifiers/IdentifierGuard.svelte';
import ReflectionEditor from '../../../components/log/ReflectionEditor.svelte';
import PlanPage from '../../../components/plan/PlanPage.svelte';
import OwnWords from '../../../components/session/OwnWords.svelte';
import { readPlan } from '../../../scoring/plan/read-plan';
import { aPlay, aScenario } from '../../testing-tools/page-fixtures';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
const rest = async () => {
  vi.advanceTimersByTime(1000);
  await tick();
};

/** The guard over one field, with the field as it stands after each change. */
async function guarding(text: string, known: string[] = []) {
  const field = { text };
  const props = () => ({ fields: [{ key: 'a', text: field.text }], known });
  const onchange = vi.fn((_key: string, changed: string) => {
    field.text = changed;
    void page.rerender(props());
  });
  const page = render(IdentifierGuard, { ...props(), onchange });
  await rest();
  return { ...page, field, onchange };
}

describe('the guard beside a field', () => {
  it('says nothing of ordinary words, nor of the scenario’s people', async () => {
    const { container } = await guarding('Walk with Mrs Patel on Tuesday', ['Mrs Patel']);
    expect(container.textContent.trim()).toBe('');
  });

  it('waits for the hand to rest, then names what it found', async () => {
    render(IdentifierGuard, { fields: [{ key: 'a', text: 'Ring 07700 900123' }], onchange: vi.fn() });
    await tick();
    expect(screen.queryByRole('button')).toBeNull();
    await rest();
    expect(screen.getByText(/“07700 900123” looks like a phone number/)).toBeTruthy();
  });

  it('takes it out when asked, and puts it back, and then asks no more', async () => {
    const { field, container } = await guarding('Ring Mrs Shah at 4');
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: Mrs Shah' }));
    expect(field.text).toBe('Ring [name] at 4');
    await rest();
    expect(container.textContent).toContain('Taken out: “Mrs Shah”.');
    await fireEvent.click(screen.getByRole('button', { name: 'Put it back' }));
    await rest();
    expect(field.text).toBe('Ring Mrs Shah at 4');
    expect(container.textContent.trim()).toBe('');
  });

  it('lets it stand when it is nobody’s', async () => {
    const { container, onchange } = await guarding('Ring Mrs Shah at 4');
    await fireEvent.click(screen.getByRole('button', { name: 'It is nobody’s: Mrs Shah' }));
    await rest();
    expect(container.textContent.trim()).toBe('');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('keeps the focus where the next answer is', async () => {
    const { container } = await guarding('Mrs Shah, LE2 3BF');
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: Mrs Shah' }));
    expect(document.activeElement).toBe(container.querySelector('.guard'));
  });
});

it('what is found is shown at once, and takes the focus, when something is about to leave', async () => {
  const page = render(IdentifierGuard, { fields: [{ key: 'a', text: 'Ring Mrs Shah' }], onchange: vi.fn() });
  expect(screen.queryByText(/looks like/)).toBeNull();
  expect(page.component.settle()).toBe(false);
  await tick();
  expect(screen.getByText(/“Mrs Shah” looks like/)).toBeTruthy();
  expect(document.activeElement).toBe(page.container.querySelector('.guard'));
  await fireEvent.click(screen.getByRole('button', { name: /^It is nobody’s/ }));
  expect(page.component.settle()).toBe(true);
});

it('where people are named on purpose, only their numbers and addresses are asked about', () => {
  const text = 'Dr Ash, a.ash@example.org, 0161 496 0123';
  const found = guardedIn([{ key: 'by', text, kinds: ALL_BUT_NAMES }], [], []);
  expect(found.map(({ kind }) => kind)).toEqual(['email address', 'phone number']);
});

it('a place that has moved on is left alone', () => {
  const [one] = guardedIn([{ key: 'a', text: 'Mrs Shah' }], [], []);
  expect(removed(one!, 'Then Mrs Shah')).toBeNull();
  expect(putBack(one!, 'nothing here')).toBeNull();
  expect(putBack(one!, 'Then [name] came')).toBe('Then Mrs Shah came');
});

describe('every field that words are typed into', () => {
  const found = () => screen.getByText(/“Mrs Shah” looks like somebody’s name/).textContent;

  it('is guarded on the sheet, with the line it stands on', async () => {
    const play = aPlay({ phase: 'writing the plan', scenario: aScenario({ people: ['Mrs Patel'] }) });
    const draft = {
      plan: { form: 'boxes', boxes: { what: 'Ring Mrs Patel', where: 'With Mrs Shah' } } as const,
    };
    const saveDraft = vi.fn();
    render(PlanPage, {
      play,
      draft,
      saveDraft,
      decide: vi.fn(),
      readers: { readPlan, findMismatches: () => [] },
    });
    await rest();
    expect(found()).toMatch(/^Where: /);
    await fireEvent.click(screen.getByRole('button', { name: 'Remove it: Mrs Shah' }));
    expect(saveDraft).toHaveBeenLastCalledWith({
      plan: { form: 'boxes', boxes: { what: 'Ring Mrs Patel', where: 'With [name]' } },
    });
  });

  it('is guarded where one’s own words come first', async () => {
    const change = vi.fn();
    render(OwnWords, { words: 'Ask Mrs Shah', change, done: vi.fn(), cancel: vi.fn() });
    await rest();
    expect(found()).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: /Remove it/ }));
    expect(change).toHaveBeenCalledWith('Ask [name]');
  });

  it('is guarded in the reflection, before and after it is filed', async () => {
    const before = render(ReflectionPage, {
      draft: { reflection: 'As with Mrs Shah' },
      saveDraft: vi.fn(),
      decide: vi.fn(),
    });
    await rest();
    expect(found()).toBeTruthy();
    before.unmount();
    const save = vi.fn(() => Promise.resolve());
    render(ReflectionEditor, { text: 'As with Mrs Shah', save });
    await rest();
    await fireEvent.click(screen.getByRole('button', { name: /Remove it/ }));
    await vi.runAllTimersAsync();
    expect(save).toHaveBeenCalledWith('As with [name]');
  });
});

it('a text is looked through once while it says the same, and again where more names may stand', () => {
  const find = findingOnce();
  const first = find('Ring Mrs Shah', []);
  expect(find('Ring Mrs Shah', [])).toBe(first);
  expect(find('Ring Mrs Shah', ['Mrs Shah'])).toEqual([]);
  expect(find('Ring Mrs Shah', []).map(({ words }) => words)).toEqual(['Mrs Shah']);
});
