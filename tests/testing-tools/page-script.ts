/** A module of ours as one script that a page can run, which leaves `driver` behind, with all that the module exports. */
import { build, type Rollup } from 'vite';

export async function pageScript(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'driver' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as unknown as Rollup.RollupOutput[];
  return `${built[0]!.output[0].code}\nglobalThis.driver = driver;`;
}
