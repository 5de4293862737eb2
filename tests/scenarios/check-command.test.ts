import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../command-line/check';
import { outline } from '../../command-line/outline';
import { runs } from '../../command-line/runs';

const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, link = '#then'): string {
  const path = join(folder, name);
  const text = `---\nid: one\ntitle: x\nclient: P\nmode: setting\n---\n# Briefing\nx\n# Session 1\n## Opening\n> Hello?\n\n- "Yes?" [→](${link})\n\n## Then\n**end**\n# What she took away\n- x\n# Debrief\nx\n`;
  writeFileSync(path, text);
  return path;
}

describe('check', () => {
  test('is ok, and says how many it read, when there is no problem', () => {
    expect(check([file('good.md')])).toEqual({ output: '1 scenario read, no problems.', ok: true });
  });

  test('is not ok when a link leads nowhere, and shows the place', () => {
    const path = file('bad.md', '#than');
    const answer = check([path]);
    expect(answer).toMatchObject({ ok: false });
    expect(typeof answer === 'string' ? '' : answer.output).toMatch(
      /bad\.md:13:14 error link-to-nowhere[\s\S]*Did you mean `#then`\?[\s\S]*1 scenario read: 1 error\./,
    );
  });

  test('plays the expected runs', () => {
    const path = file('runs.md');
    appendFileSync(path, '# Expected runs\n\n1. "Yes?"\n   > No more\n\nempathy 3\n');
    const answer = check([path]);
    expect(typeof answer === 'string' ? '' : answer.output).toMatch(
      /runs\.md:23:1 error expected-run-differs[\s\S]*runs\.md:24:4 error expected-run-unheard/,
    );
  });

  test('sees two files of one id', () => {
    const answer = check([file('good.md'), file('twin.md'), '--json']);
    const found = JSON.parse(typeof answer === 'string' ? '[]' : answer.output) as {
      problems: { code: string }[];
    }[];
    expect(found.map((f) => f.problems.map((p) => p.code))).toEqual([[], ['duplicate-id']]);
  });

  test('asks for a file when none is named', () => {
    expect(() => check([])).toThrow('Name at least one scenario file.');
    expect(() => outline([])).toThrow('Name one scenario file.');
  });
});

describe('runs', () => {
  test('are printed, or written into the file in the place of those it had', () => {
    const path = file('written.md');
    const assessed = readFileSync(path, 'utf8').replace(
      'mode: setting',
      'mode: setting\ncriteria: [empathy]',
    );
    writeFileSync(path, assessed);
    const printed = runs([path]);
    expect(typeof printed === 'string' ? '' : printed.output).toContain('# Expected runs\n\n1. "Yes?"');
    runs(['--write', path]);
    const once = readFileSync(path, 'utf8');
    expect(once).toContain('# Debrief\nx\n\n# Expected runs\n\n1. "Yes?"\n');
    runs(['--write', path]);
    expect(readFileSync(path, 'utf8')).toBe(once);
    expect(check([path])).toMatchObject({ ok: true });
  });
});

describe('from the command line', () => {
  const run = (...args: string[]): { status: number; output: string } => {
    try {
      const output = execFileSync('npx', ['tsx', 'command-line/scenario.ts', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { status: 0, output };
    } catch (failed) {
      const { status, stdout, stderr } = failed as { status: number; stdout: string; stderr: string };
      return { status, output: stdout + stderr };
    }
  };

  test('the exit code is 0 when all is well, 1 for errors in scenarios, 2 for a command that is not there', () => {
    expect(run('check', file('good.md')).status).toBe(0);
    expect(run('check', file('bad.md', '#than')).status).toBe(1);
    expect(run('chekc')).toMatchObject({ status: 2 });
    expect(run('check', join(folder, 'missing.md')).output).toContain('no such file');
    expect(run('outline', file('good.md')).output).toContain('Opening (#opening)');
  }, 60_000);
});
