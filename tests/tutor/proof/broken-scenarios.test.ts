import { describe, expect, test } from 'vitest';
import { SHIPPED_FILES } from '../../testing-tools/shipped-files';
import { breakagesSeen } from './breakages-seen';
import { CHANGES_NOTHING } from './changes-nothing';

/** A few small ones, for each breakage is a proof of its own; `npm run -s break` does it to all of them. */
const FILES = SHIPPED_FILES.filter((f) => /^(tom|leanne)-/.test(f.fileName));
const BREAKAGES_EACH = 30;

describe('a scenario that ships, broken', () => {
  test.each(FILES)(
    '$fileName: every breakage of its structure is reported where a tutor must go, and nearly all of its fairness',
    { timeout: 120_000 },
    ({ text, fileName }) => {
      const seen = breakagesSeen(text, fileName, 1, BREAKAGES_EACH);
      const missed = seen
        .filter((s) => s.nothing === null && s.reported !== 'in place')
        .map((s) => ({ kind: s.broken.kind, line: s.broken.line, structure: s.structure, is: s.reported }));
      expect(seen).toHaveLength(BREAKAGES_EACH);
      expect(missed.filter((m) => m.structure)).toEqual([]);
      expect(missed.length).toBeLessThanOrEqual(1);
    },
  );

  test('what is said to change nothing names a scenario that ships, a line of it, and a reason', () => {
    for (const { file, line, because } of CHANGES_NOTHING) {
      expect(SHIPPED_FILES.find((f) => f.fileName === file)?.text).toContain(line);
      expect(because.split(' ').length).toBeGreaterThan(4);
    }
  });
});
