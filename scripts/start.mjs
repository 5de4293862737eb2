/**
 * `npm start`: from a clean clone to the workspace page in a browser. Where there is no display, it plays a scenario's
 * best path through the real pages instead (`-- --headless` asks for that anywhere).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { requireBrowser } from './find-browser.mjs';
import { openBrowser } from './open-browser.mjs';
import { BUILT, KEPT, ROOT } from './project-root.mjs';
import { setUp } from './set-up.mjs';

setUp();
console.log('Building the extension …');
build();
const found = await requireBrowser();
if (hasDisplay() && !process.argv.includes('--headless')) await openForAPerson();
else playWithoutADisplay();

async function openForAPerson() {
  try {
    const { closed, stop } = await openBrowser(found, BUILT, join(KEPT, 'profile'));
    console.log(`Between Sessions is open in ${found.path}.`);
    console.log(`The built extension is in ${BUILT}`);
    console.log(
      'What you play is kept for the next start. Close the browser, or press Ctrl+C here, to stop.',
    );
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    await closed;
  } catch (error) {
    console.error(`${found.path} would not load the extension (${error.message}).`);
    console.error(byHand());
    process.exit(1);
  }
}

function byHand() {
  const another = found.branded
    ? 'Chromium or Microsoft Edge may load it at once: set CHROME_PATH to one. '
    : '';
  return (
    `${another}By hand: open chrome://extensions, switch on “Developer mode”, press “Load unpacked” ` +
    `and choose\n  ${BUILT}\nThen press the Between Sessions button in the toolbar.`
  );
}

function playWithoutADisplay() {
  console.log('There is no display here, so the best path of a scenario is played through the real pages.');
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const play = join(ROOT, 'scripts', 'play-model-path.ts');
  const { status } = spawnSync(process.execPath, [tsx, play], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: found.path },
  });
  process.exit(status ?? 1);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
