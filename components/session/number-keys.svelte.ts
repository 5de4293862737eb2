/**
 * Single keys (1–4, P) are quick for most and a trap for those who speak to their computer, so they can be turned off
 * (WCAG 2.1.4). The choice is this browser's and outlives the page where the browser lets it.
 */
const NAME = 'between-sessions:single-keys';

function stored(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

let on = $state(stored());

export const singleKeys = {
  get on(): boolean {
    return on;
  },
  set on(value: boolean) {
    on = value;
    try {
      localStorage.setItem(NAME, value ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing: the choice holds until the page closes.
    }
  },
};

/** The key as a single key meant for the page: null while somebody types, holds a modifier, or has turned them off. */
export function singleKey(event: KeyboardEvent): string | null {
  if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
    return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], dialog')) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : null;
}
