/**
 * Part of the build: takes out of packages what would make code or markup from strings. None of it is ever reached by what we use of
 * them, and the policy of our pages would stop it; left out, nobody has to take our word for that.
 */
import type { Plugin } from 'vite';

const NEVER = `(() => { throw new Error('Code from strings is left out of this build.'); })()`;

/** By the end of the file's path: what stands there, and what stands there instead. */
const INSTEAD: readonly { readonly file: RegExp; readonly from: RegExp; readonly to: string }[] = [
  {
    file: /\/underscore\/(?:modules|underscore)/,
    from: /\bFunction\('return this'\)\(\)/g,
    to: 'globalThis',
  },
  { file: /\/underscore\/(?:modules|underscore)/, from: /new Function\(argument, '_', source\)/g, to: NEVER },
  { file: /\/(?:jszip|setimmediate)\//, from: /new Function\(""\s*\+\s*\w+\)/g, to: NEVER },
  // Nothing we use sets markup with d3's selections; its reading half stays.
  {
    file: /\/d3-selection\//,
    from: /this\.innerHTML\s*=\s*(?:""|\w+ == null \? "" : \w+|\w+);/g,
    to: `${NEVER};`,
  },
];

export function withoutDeadSinks(): Plugin {
  return {
    name: 'without-dead-sinks',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      let changed = code;
      for (const { file, from, to } of INSTEAD) if (file.test(path)) changed = changed.replace(from, to);
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
