/** The play command as a technician meets it: words in, transcript, week and levels out. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { play } from '../../command-line/play';
import { TWO_SESSIONS } from '../testing-tools/small-scenarios';

const folder = mkdtempSync(join(tmpdir(), 'play-'));
const script = join(folder, 'canal.md');
writeFileSync(script, TWO_SESSIONS);
const json = (...args: string[]) => JSON.parse(play([script, '--json', ...args])) as Record<string, never>;

describe('play', () => {
  it('plays the replies it is given, in the author’s numbers, with the model plan where none is given', () => {
    const played = json('--replies', '1,3,1', '--seed', '7');
    expect(played).toMatchObject({ scenario: 'canal', seed: 7, finished: true, replies: [1, 3, 1] });
    expect(played['plan']).toMatchObject({ codes: { behaviour: 2, when: 2, monitoring: 2 } });
    expect(played['levels']).toMatchObject([
      { kind: 'setting' },
      { kind: 'reviewing', levels: { review: 1 } },
    ]);
  });

  it('plays the week from the plan it is given', () => {
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, JSON.stringify({ what: 'get out more' }));
    expect(json('--replies', '2,3,1', '--plan', plan)['week']).toMatchObject({
      result: 'not done',
      record: 'none',
    });
  });

  it('gives the same session for the same words, and another seed may give another', () => {
    expect(play([script, '--policy', 'random', '--seed', '3'])).toBe(
      play([script, '--policy', 'random', '--seed', '3']),
    );
    const openings = [1, 2, 3, 4, 5, 6].map((seed) =>
      play([script, '--policy', 'first', '--seed', String(seed)])
        .split('\n')
        .slice(2)
        .join('\n'),
    );
    expect(new Set(openings).size).toBeGreaterThan(1);
  });

  it('prints the week between the sessions, and the levels last', () => {
    const lines = play([script, '--policy', 'best']).split('\n');
    const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
    const order = [
      at('Session 1 (the clock'),
      at('The week'),
      at('Session 2 (the clock'),
      at('Session 1 (setting)'),
      at('Band:'),
    ];
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });

  it('stands where the replies run out, and says for what it waits', () => {
    expect(play([script, '--replies', '1'])).toMatch(
      /Not finished: it waits at “The menu” for one of replies 1, 2, 3\./,
    );
  });

  it.each([
    [['--replies', '1,9'], 'Reply 9 is not on offer at “The menu” (turn 2); on offer: 1, 2, 3.'],
    [['--replies', '1,3,1,1'], 'with 1 of the replies left over: 1.'],
    [['--replies', 'one'], '--replies takes a whole number'],
    [['--policy', 'clever'], 'There is no policy “clever”; there are best, first, longest, random.'],
    [['--seed', '1.5'], '--seed takes a whole number'],
  ])('says what is wrong with %j', (args, message) => expect(() => play([script, ...args])).toThrow(message));

  it('is a command with an exit code', async () => {
    const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
    const run = promisify(execFile);
    const scenario = join(import.meta.dirname, '../../command-line/scenario.ts');
    const { stdout } = await run(process.execPath, [tsx, scenario, 'play', script, '--replies', '1,3,1']);
    expect(stdout).toContain('Band:');
    await expect(
      run(process.execPath, [tsx, scenario, 'play', script, '--replies', '9']),
    ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('not on offer') });
  });
});
