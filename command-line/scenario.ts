/**
 * `npm run -s scenario -- COMMAND …`: scenarios from the command line, on the same code as the pages.
 * Exit code 0: all is well; 1: the scenarios have errors; 2: the command was not understood.
 */
import { UsageError } from './usage-error';

/** What a sub-command answers: what to print, and whether all was well. A bare string is all well. */
export type Answer = string | { readonly output: string; readonly ok: boolean };
type SubCommand = { readonly usage: string; readonly run: (args: readonly string[]) => Promise<Answer> };

/** One line a sub-command; each is loaded only when it is asked for. */
const SUB_COMMANDS: Readonly<Record<string, SubCommand>> = {
  check: { usage: 'check FILE… [--json]', run: async (args) => (await import('./check')).check(args) },
  outline: { usage: 'outline FILE', run: async (args) => (await import('./outline')).outline(args) },
  library: {
    usage: 'library FILE… [--into PAGE.md]',
    run: async (args) => (await import('./library-page')).library(args),
  },
  prove: {
    usage: 'prove FILE… [--json] [--report] [--runs N]',
    run: async (args) => (await import('./prove')).prove(args),
  },
  runs: { usage: 'runs FILE… [--write]', run: async (args) => (await import('./runs')).runs(args) },
  play: {
    usage:
      'play FILE [--replies 1,2,1] [--plan PLAN.json] [--policy best|first|longest|random] [--seed N] [--json]',
    run: async (args) => (await import('./play')).play(args),
  },
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(SUB_COMMANDS, name) ? SUB_COMMANDS[name] : undefined;
  if (!command) {
    const usages = Object.values(SUB_COMMANDS).map((c) => `  npm run -s scenario -- ${c.usage}`);
    console.error(
      `${name === undefined ? '' : `There is no command "${name}".\n`}Usage:\n${usages.join('\n')}`,
    );
    return 2;
  }
  try {
    const answer = await command.run(args);
    const { output, ok } = typeof answer === 'string' ? { output: answer, ok: true } : answer;
    console.log(output);
    return ok ? 0 : 1;
  } catch (reason) {
    if (!(reason instanceof UsageError) && !(reason instanceof Error && 'code' in reason)) throw reason;
    console.error(`${reason.message}\nUsage: npm run -s scenario -- ${command.usage}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
