/** A Firefox without a window, driven by its own protocol, WebDriver BiDi: as much of it as playing takes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly result?: Record<string, unknown>;
  readonly message?: string;
}

/** Waiting for Firefox to start, or for one answer of it, in milliseconds. */
const PATIENCE = 60_000;

export class Firefox {
  #next = 1;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
  ) {
    socket.on('message', (data) => {
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  /** @param profile a folder with a user.js in it */
  static async start(program: string, profile: string): Promise<Firefox> {
    const args = ['--profile', profile, '--no-remote', '--remote-allow-system-access'];
    const running = spawn(program, [...args, '--remote-debugging-port', '0', '--headless'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const address = await within(
      new Promise<string>((resolve, reject) => {
        let said = '';
        running.stderr.on('data', (text) => {
          said += text;
          const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
          if (found) resolve(found[1]!);
        });
        running.once('error', reject);
        running.once('exit', () => reject(new Error(`Firefox ended at once: ${said}`)));
      }),
      'Firefox did not say where it listens',
    );
    const socket = new WebSocket(`${address}/session`);
    await within(new Promise((opened) => socket.once('open', opened)), 'Firefox did not answer');
    const firefox = new Firefox(running, socket);
    await firefox.ask('session.new', { capabilities: {} });
    return firefox;
  }

  async ask(method: string, params: object): Promise<Record<string, unknown>> {
    const id = this.#next++;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const answer = await within(answered, `${method} was not answered`);
    this.#waiting.delete(id);
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result ?? {};
  }

  async install(folder: string): Promise<void> {
    await this.ask('webExtension.install', { extensionData: { type: 'path', path: folder } });
  }

  /** A tab of its own for that address; its id. */
  async open(url: string): Promise<string> {
    const { context } = await this.ask('browsingContext.create', { type: 'tab' });
    await this.ask('browsingContext.navigate', { context, url, wait: 'none' });
    return context as string;
  }

  /** What an expression comes to in the page, by way of JSON. Throws what it throws. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const result = (await this.ask('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result?.value ?? 'null') as T;
  }

  /** Asks again until it comes to something, and gives that. */
  async until<T>(context: string, expression: string, what: string): Promise<T> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(60)) {
      // A page that is just being replaced has no answer yet.
      const found = await this.evaluate<T | null>(context, expression).catch(() => null);
      if (found) return found;
    }
    const shown = await this.evaluate<string>(context, 'document.body.innerText').catch(() => '(no page)');
    throw new Error(`${what} did not come. The page says:\n${shown.slice(0, 1500)}`);
  }

  /** Ends it as its window's close button would. */
  async close(): Promise<void> {
    const gone = new Promise((closed) => this.process.once('exit', closed));
    await this.ask('browser.close', {}).catch(() => this.process.kill());
    await within(gone, 'Firefox did not end').catch(() => this.process.kill('SIGKILL'));
    this.socket.close();
  }
}

async function within<T>(promise: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
