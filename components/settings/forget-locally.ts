/** Forgets what lies beside the log: small choices of this page. A browser that keeps nothing has nothing to forget. */
const OURS = 'between-sessions:';

export function forgetLocally(storage: Storage = localStorage): void {
  try {
    const names = [...Array(storage.length).keys()].map((at) => storage.key(at) ?? '');
    for (const name of names.filter((one) => one.startsWith(OURS))) storage.removeItem(name);
  } catch {
    // Storage that may not be touched holds nothing of ours.
  }
}
