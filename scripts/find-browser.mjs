/**
 * Finds a Chromium that can load an unpacked extension. Node's own modules only: this runs before anything is installed.
 * Order: CHROME_PATH, what Playwright has downloaded, PATH, the usual folders, apt where we are root on Debian.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {boolean} branded Chrome itself: since 137 it ignores --load-extension.
 * @property {string[]} asRoot Arguments needed because we are root, where Chromium's sandbox cannot start.
 */

const CHROMIUM_NAMES = ['chromium', 'chromium-browser'];
const OTHER_NAMES = ['microsoft-edge', 'microsoft-edge-stable', 'msedge', 'brave-browser', 'vivaldi'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'chrome'];

const SENTENCE =
  'No Chromium was found. Install one (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium; ' +
  'macOS: brew install --cask chromium; anywhere: npx playwright install chromium), or set CHROME_PATH to one.';

/** @returns {Promise<Browser>} the browser to use; ends the process with one sentence when there is none. */
export async function requireBrowser() {
  const found = findBrowser() ?? (installWithApt() ? findBrowser() : null);
  if (found) return found;
  console.error(SENTENCE);
  process.exit(1);
}

/** @returns {Browser | null} */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isFile(env.CHROME_PATH)) return describe(env.CHROME_PATH);
    console.error(`CHROME_PATH names ${env.CHROME_PATH}, which is not a file; looking elsewhere.`);
  }
  // A Chrome that ignores --load-extension is better than none: whoever asked is told what to do by hand.
  const paths = [
    ...fromPlaywright(env),
    ...onPath(CHROMIUM_NAMES, env),
    ...inUsualFolders('chromium', env),
    ...onPath(OTHER_NAMES, env),
    ...inUsualFolders('other', env),
    ...onPath(BRANDED_NAMES, env),
    ...inUsualFolders('branded', env),
  ];
  const path = paths.find(isFile);
  return path ? describe(path) : null;
}

/** @returns {Browser} */
function describe(path) {
  const branded = /google-chrome|Google Chrome(?! for Testing)|Google[\\/]Chrome/.test(path);
  const root = platform() === 'linux' && process.getuid?.() === 0;
  return { path, branded, asRoot: root ? ['--no-sandbox'] : [] };
}

function fromPlaywright(env) {
  const caches = {
    linux: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright'),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || caches[platform()];
  if (!cache || !existsSync(cache)) return [];
  const inside = {
    linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]),
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  };
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => (inside[platform()] ?? []).map((path) => join(cache, name, path)));
}

function onPath(names, env) {
  const endings = platform() === 'win32' ? ['.exe'] : [''];
  return (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
}

function inUsualFolders(kind, env) {
  if (platform() === 'darwin') {
    const apps = {
      chromium: ['Chromium'],
      other: ['Microsoft Edge', 'Brave Browser', 'Vivaldi'],
      branded: ['Google Chrome'],
    };
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps[kind].map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform() === 'win32') {
    const programs = {
      chromium: ['Chromium/Application/chrome.exe'],
      other: ['Microsoft/Edge/Application/msedge.exe', 'BraveSoftware/Brave-Browser/Application/brave.exe'],
      branded: ['Google/Chrome/Application/chrome.exe'],
    };
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => programs[kind].map((program) => join(folder, program)));
  }
  const linux = {
    chromium: ['/snap/bin/chromium', '/usr/lib/chromium/chromium'],
    other: ['/opt/microsoft/msedge/msedge'],
    branded: ['/opt/google/chrome/chrome'],
  };
  return linux[kind];
}

/** @returns {boolean} whether apt was there, we were root, and it said it installed Chromium. */
function installWithApt() {
  if (
    platform() !== 'linux' ||
    process.getuid?.() !== 0 ||
    !isFile('/usr/bin/apt-get') ||
    !existsSync('/etc/debian_version')
  )
    return false;
  console.log('No Chromium here yet: installing Debian’s (apt-get install chromium) …');
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '--no-install-recommends', 'chromium');
  // The package lists of a new machine may be missing or old.
  return apt('update') ? install() : install();
}

function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
