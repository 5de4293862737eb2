/**
 * A learning record store for tests: somebody else's, run as it is. It is installed beside the project's own packages and only when a
 * test asks for it, because it is large and old and nothing of it is shipped.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const HERE = join(import.meta.dirname, '../record-store');
const FOLDER = join(HERE, '../../.between-sessions/record-store');
const STAMP = join(FOLDER, 'installed');

export interface RunningStore {
  /** Its xAPI endpoint. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on a port of its own. Fails, with what was said, where it cannot be installed or does not start. */
export async function startRecordStore(): Promise<RunningStore> {
  install();
  const port = await freePort();
  const server = spawn(process.execPath, ['node_modules/xapi-statements/dist/server.js'], {
    cwd: FOLDER,
    env: {
      ...{ PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', EXPRESS_PORT: String(port) },
      ...{ EVENTS_REPO: 'test', AUTH_REPO: 'test', MODELS_REPO: 'memory', STORAGE_REPO: 'local' },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await listening(server);
  return {
    url: `http://127.0.0.1:${port}/xAPI/`,
    close: () =>
      new Promise((closed) => {
        server.once('close', () => closed());
        server.kill('SIGKILL');
      }),
  };
}

/** What a second, independent reader of the standard finds wrong with a statement; empty where nothing. */
export function foundWrong(statement: unknown): readonly unknown[] {
  install();
  const load = createRequire(join(FOLDER, 'package.json'));
  const { default: warnings } = load('@learninglocker/xapi-validation') as {
    default: (data: unknown) => readonly unknown[];
  };
  return warnings(statement);
}

function install(): void {
  const lock = readFileSync(join(HERE, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(join(HERE, name), join(FOLDER, name));
  const asked = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', asked, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `The record store that exports are tried against could not be installed: npm ci said “${stderr}”`,
    );
  writeFileSync(STAMP, wanted);
}

function listening(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('Listening on port')) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('close', () => reject(new Error(`the record store did not start; it said “${said}”`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
