/** Starts a worker from our own code. Trusted Types let nobody make a script's address from a string but this one policy. */

interface ScriptPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** The address, where it is this extension's own. @throws TypeError for any other */
export function ownScript(url: string, here: string): string {
  const { href, origin } = new URL(url, here);
  if (origin !== new URL(here).origin) throw new TypeError(`${url} is not a script of ours`);
  return href;
}

let policy: ScriptPolicy | null = null;

function scripts(): ScriptPolicy {
  const rules = { createScriptURL: (url: string) => ownScript(url, location.href) };
  // A name can be taken once; browsers without Trusted Types take the address itself.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('own-workers', rules) ?? rules;
  return policy;
}

/** @param url address of a built worker, from an import that ends in `?worker&url` */
export const startOwnWorker = (url: string): Worker =>
  new Worker(scripts().createScriptURL(url), { type: 'module' });
