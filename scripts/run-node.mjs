/** A Node program of its own, waited for; one that hangs is ended. */
import { spawn } from 'node:child_process';
import { ROOT } from './project-root.mjs';

/**
 * Runs it in the project's folder. How long all of it takes says nothing of hanging on a machine that may be three times slower than
 * another, so what is looked at is how long it stays silent.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ aloud?: boolean, silence: number, env?: Record<string, string | undefined> }} how aloud: what it says is passed on as it comes;
 *   silence: it is ended when it has said nothing for so long, in milliseconds
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>} output is empty where it was passed on
 */
export function runNode(program, args, { aloud = false, silence, env = {} }) {
  const began = Date.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  let output = '';
  const timer = setTimeout(() => {
    console.log(`${program} had said nothing for ${silence / 60_000} minutes and was ended`);
    child.kill('SIGKILL');
  }, silence);
  const hear = (from, to) =>
    from.setEncoding('utf8').on('data', (text) => {
      timer.refresh();
      if (aloud) to.write(text);
      else output += text;
    });
  hear(child.stdout, process.stdout);
  hear(child.stderr, process.stderr);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output, seconds: Math.round((Date.now() - began) / 100) / 10 });
    });
  });
}
