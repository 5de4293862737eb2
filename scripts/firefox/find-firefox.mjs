/** Which Firefox is on this machine: FIREFOX_PATH, then the path, then the usual folders. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @returns {string | null} */
export function findFirefox(env = process.env) {
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => ['firefox', 'firefox-esr', 'firefox.exe'].map((name) => join(folder, name)));
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return (
    [env.FIREFOX_PATH ?? '', ...onPath, ...usual].find((path) => path !== '' && existsSync(path)) ?? null
  );
}
