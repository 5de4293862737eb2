/** Where the project stands on this machine; every script works from any folder. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The built extension, as Chromium loads it. */
export const BUILT = join(ROOT, '.output', 'chrome-mv3');

/** What running leaves behind and git does not keep: profile, pictures, test reports. */
export const KEPT = join(ROOT, '.between-sessions');
