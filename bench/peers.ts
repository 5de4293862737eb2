/**
 * What is measured against, from the benchmark's own folder. Loaded by path and described here as far as it is used, so that the
 * project's types and checks need none of it installed.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { BENCH } from './places';

const require = createRequire(join(BENCH, 'package.json'));

export interface InkStory {
  canContinue: boolean;
  currentChoices: readonly {
    readonly index: number;
    readonly text: string;
    readonly pathStringOnChoice: string;
  }[];
  state: { toJson(): string; LoadJson(json: string): void };
  variablesState: Record<string, unknown>;
  Continue(): string;
  ContinueMaximally(): string;
  ChooseChoiceIndex(index: number): void;
  ResetState(): void;
}

interface Inkjs {
  readonly Compiler: new (source: string) => { Compile(): InkStory };
}

/** inkjs with its compiler: ink's text in, a story to play out. @throws what inkjs throws for text that is not ink */
export function inkCompiler(): (source: string) => InkStory {
  const { Compiler } = require('inkjs/full') as Inkjs;
  return (source) => new Compiler(source).Compile();
}

export interface ClydeContent {
  readonly type: string;
  readonly options?: readonly unknown[];
}
export interface ClydeTalk {
  getContent(): ClydeContent | undefined;
  choose(index: number): void;
  start(block?: string): void;
}

/** Clyde: text in, a talk to play out. */
export function clydeReader(): (source: string) => ClydeTalk {
  const { parse } = require('@clyde-lang/parser') as { parse(source: string): unknown };
  const { Interpreter } = require('@clyde-lang/interpreter') as { Interpreter(document: unknown): ClydeTalk };
  return (source) => Interpreter(parse(source));
}

/** Where a peer's module lies, for a bundler or a worker. */
export const peerPath = (name: string): string => require.resolve(name);

/** Names and exact versions, as the folder's package.json pins them. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(BENCH, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies;
}
