import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { runNode } from '../../scripts/run-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'run-node-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program with this as its text. */
function program(name: string, text: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
}

test('what a program says and how it ended is given back', async () => {
  const path = program(
    'says',
    `console.log(process.argv[2]); console.error('and aside'); process.exitCode = 3`,
  );
  const { ok, output } = await runNode(path, ['a word'], { silence: 60_000 });
  expect(ok).toBe(false);
  expect(output).toContain('a word\n');
  expect(output).toContain('and aside\n');
});

test('a program that says nothing is ended, and that is said', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const path = program('silent', `setInterval(() => {}, 1000)`);
  const { ok } = await runNode(path, [], { silence: 300 });
  expect(ok).toBe(false);
  expect(said).toHaveBeenCalledWith(
    expect.stringMatching(/silent\.mjs had said nothing for .* minutes and was ended/),
  );
  said.mockRestore();
});

test('a program that goes on saying something is let finish, however long it takes', async () => {
  // Silent for less than it may be, and at it for longer than that in all.
  const path = program(
    'goes-on',
    `let left = 12; const at = setInterval(() => { console.log(left); if (--left === 0) clearInterval(at); }, 250)`,
  );
  const { ok, output, seconds } = await runNode(path, [], { silence: 2000 });
  expect(ok).toBe(true);
  expect(output.trim().split('\n')).toHaveLength(12);
  expect(seconds).toBeGreaterThan(2);
});
