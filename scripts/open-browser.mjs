/**
 * Starts a browser with the built extension and the workspace page in front, and keeps its profile between starts.
 * The extension is loaded over DevTools' pipe and not by --load-extension: Chrome itself ignores that flag since version
 * 137, and over the pipe the browser answers whether it loaded.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a browser may take to start and answer, in milliseconds: a first start on a slow disk takes about ten seconds. */
const PATIENCE = 60_000;

/**
 * @param {import('./find-browser.mjs').Browser} found
 * @param {string} extension folder of the built extension
 * @param {string} profile folder that is kept
 * @returns {Promise<{ closed: Promise<void>, stop: () => void }>} rejects when the extension could not be loaded
 */
export async function openBrowser(found, extension, profile) {
  const firstTime = mkdirSync(profile, { recursive: true }) !== undefined;
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    ...QUIET,
    ...found.asRoot,
    'about:blank',
  ];
  const child = spawn(found.path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const ask = pipeClient(child.stdio[3], child.stdio[4], closed);
  const stop = () => void ask('Browser.close').catch(() => child.kill());
  const { id } = await ask('Extensions.loadUnpacked', { path: extension });
  await bringToFront(ask, `chrome-extension://${id}/workspace.html`, firstTime);
  return { closed, stop };
}

/** A first installation opens the page by itself, so it is given a moment; every later start has to ask for it. */
async function bringToFront(ask, url, firstTime) {
  const pages = async () =>
    (await ask('Target.getTargets')).targetInfos.filter((target) => target.type === 'page');
  const isThere = async () => (await pages()).some((page) => page.url.startsWith(url));
  for (let tries = firstTime ? 20 : 1; tries > 0 && !(await isThere()); tries--) await pause(100);
  if (!(await isThere())) await ask('Target.createTarget', { url });
  const blank = (await pages()).filter((page) => page.url === 'about:blank');
  for (const { targetId } of blank) await ask('Target.closeTarget', { targetId });
}

/** DevTools' protocol over two pipes: messages are JSON ended by a zero byte. */
function pipeClient(out, into, closed) {
  let last = 0;
  let rest = '';
  const waiting = new Map();
  out.on('error', () => {});
  into.setEncoding('utf8');
  into.on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((m) => JSON.parse(m))) {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
    }
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), PATIENCE);
      const settle = (how) => (value) => (clearTimeout(timer), how(value));
      const id = ++last;
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      void closed.then(settle(() => reject(new Error('the browser closed before it answered'))));
      out.write(JSON.stringify({ id, method, params }) + '\0');
    });
}
