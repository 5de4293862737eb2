/**
 * A backup as bytes: one line of JSON (what this is, how long the rest is, its SHA-256), a line end, and the rest: the whole log as
 * JSON, gzipped. Bytes inside rows are base64 under `$bytes`. Length and sum are checked before anything of it is believed.
 */
import { BackupProblem } from './backup-problem';

/** Everything a log holds, table by table, as it lay in a database of that schema version. */
export interface BackupContent {
  readonly schema: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

const MAGIC = 'Between Sessions backup';
/** Of the file, not of the database: raised when these lines would no longer read it. */
const FORMAT = 1;
/** Longer first lines are not ours. */
const LONGEST_HEAD = 1000;

export async function packBackup(content: BackupContent): Promise<Uint8Array<ArrayBuffer>> {
  const body = await through(new TextEncoder().encode(JSON.stringify(content, bytesAsText)), 'compress');
  const head = { what: MAGIC, format: FORMAT, length: body.length, sha256: await sha256(body) };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const out = new Uint8Array(line.length + body.length);
  out.set(line);
  out.set(body, line.length);
  return out;
}

/** Throws a BackupProblem for whatever is not exactly what was packed. */
export async function unpackBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupContent> {
  const end = bytes.subarray(0, LONGEST_HEAD).indexOf(10);
  const head = end < 0 ? null : parsed(new TextDecoder().decode(bytes.subarray(0, end)));
  if (!isRecord(head) || head['what'] !== MAGIC) throw new BackupProblem('not ours');
  const format = head['format'];
  if (typeof format !== 'number' || !(format >= 1)) throw new BackupProblem('damaged');
  if (format > FORMAT) throw new BackupProblem('newer');
  const body = bytes.slice(end + 1);
  if (body.length !== head['length'] || (await sha256(body)) !== head['sha256'])
    throw new BackupProblem('damaged');
  const text = await through(body, 'decompress').catch((cause: unknown) => {
    throw new BackupProblem('damaged', cause);
  });
  const content = parsed(new TextDecoder().decode(text), textAsBytes);
  if (!isContent(content)) throw new BackupProblem('damaged');
  return content;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  way: 'compress' | 'decompress',
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = way === 'compress' ? new CompressionStream('gzip') : new DecompressionStream('gzip');
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesAsText(_key: string, value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== '[object ArrayBuffer]') return value;
  const bytes = new Uint8Array(value as ArrayBuffer);
  let binary = '';
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return { $bytes: btoa(binary) };
}

function textAsBytes(_key: string, value: unknown): unknown {
  if (!isRecord(value) || typeof value['$bytes'] !== 'string' || Object.keys(value).length !== 1)
    return value;
  return Uint8Array.from(atob(value['$bytes']), (letter) => letter.charCodeAt(0)).buffer;
}

function parsed(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch {
    return null;
  }
}

function isContent(value: unknown): value is BackupContent {
  return (
    isRecord(value) &&
    Number.isInteger(value['schema']) &&
    typeof value['madeAt'] === 'number' &&
    isRecord(value['tables']) &&
    Object.values(value['tables']).every((rows) => Array.isArray(rows) && rows.every(isRecord))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
