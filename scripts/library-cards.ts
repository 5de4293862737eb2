/** Part of the build: the cards of the scripts that ship, by file name, as the module `virtual:library-cards`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardOf } from '../components/library/card';
import { readScenario } from '../scenarios/format/read-scenario';

const NAME = 'virtual:library-cards';

/** @param library the folder the scripts ship from */
export function libraryCards(library: string): Plugin {
  return {
    name: 'library-cards',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const names = readdirSync(library).filter((name) => name.endsWith('.md'));
      const cards = names.map((name) => {
        const path = join(library, name);
        this.addWatchFile(path);
        return [name, cardOf(readScenario(readFileSync(path, 'utf8'), name).scenario)];
      });
      // One string, which a browser reads faster than an object as long.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(cards)))});`;
    },
  };
}
