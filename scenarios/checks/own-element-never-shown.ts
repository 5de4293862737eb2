/** An element of the author's own that no reply shows: its criterion could never be strong. */
import type { Check } from './check';

export const ownElementNeverShown: Check = {
  code: 'own-element-never-shown',
  find: ({ header, sessions }, { has }) => {
    if (!header.own || has('unknown-element')) return [];
    const shown = new Set(
      sessions
        .flatMap((s) => s.beats)
        .flatMap((b) => b.replies)
        .flatMap((r) => r.own ?? [])
        .map((o) => o.element),
    );
    return header.own.flatMap(({ name, elements }) =>
      elements
        .filter((element) => !shown.has(element))
        .map((element) => ({
          range: header.range,
          headerKey: 'own criteria',
          words: element,
          message: `No reply shows "${element}", so "${name}" can never be strong.`,
          hint: `Tag a reply with it (\`**shows** ${element}\`), or take it out.`,
        })),
    );
  },
};
