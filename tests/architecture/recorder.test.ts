/** Nothing leaves: every browser test runs behind the recorder of tests/e2e/extension.ts, whose end is that nothing asked for anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project-root.mjs';

const FOLDER = join(ROOT, 'tests', 'e2e');
const specs = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'));
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** The beginnings of a spec's tests, as far as what each is given. */
function given(text: string): string[] {
  return text
    .split(/^ *test\(/m)
    .slice(1)
    .map((body) => /async \(\{([^}]*)\}/.exec(body)?.[1] ?? '');
}

describe('every browser test', () => {
  test.each(specs)('%s runs in a browser that is recorded', (name) => {
    const text = textOf(name);
    expect(text).toMatch(/import \{[^}]*\btest\b[^}]*\} from '\.\/extension';/);
    expect(text).not.toMatch(/import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/);
    const tests = given(text);
    expect(tests.length).toBeGreaterThan(0);
    // One that asks for none of these has no recorder, and no browser of ours.
    for (const one of tests) expect(one).toMatch(/\b(extension|workspace|extensionId)\b/);
  });

  test('ends by looking at all that was asked for, by pages and past them', () => {
    const fixture = textOf('extension.ts');
    expect(fixture).toContain("expect(extension.leaks, 'no request leaves the extension').toEqual([]);");
    expect(fixture).toContain('--proxy-server=${this.proxy.address}');
    expect(fixture).toContain("'--proxy-bypass-list=<-loopback>'");
  });

  test('lets go of what was recorded only where the owner asked for it, or the record itself is tested', () => {
    const forgetting = specs.filter((name) => textOf(name).includes('takeLeaks'));
    expect(forgetting).toEqual(['cpd-log-take-out.spec.ts', 'opens.spec.ts', 'tutor-from-a-page.spec.ts']);
  });
});
