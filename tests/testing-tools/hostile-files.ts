/**
 * Files that mean harm, or were made by accident and look as if. The unit tests read each; a browser test drops them all on the real
 * page. `begins` is how what the page says of it begins, where it is refused; null where it is read, with at least one problem.
 */
import { zipSync } from 'fflate';
import { TWO_SESSIONS } from './small-scenarios';
import { bytesOf, joined, zipByHand, type HandEntry } from './zip-by-hand';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly begins: string | null;
}

const good = bytesOf(TWO_SESSIONS);
const pack = (changes: Partial<HandEntry>, ...others: HandEntry[]): Uint8Array =>
  zipByHand([{ path: 'rosa.md', content: good, ...changes }, ...others]);
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);

/** Ways to run something from Markdown, each set where a script has words. */
const RUN = [
  '<script>globalThis.ran = 1; fetch("https://leak.example/a")</script>',
  '<img src="https://leak.example/b" onerror="globalThis.ran = 1">',
  '<iframe src="https://leak.example/c"></iframe>',
  '<svg onload="globalThis.ran = 1"><use href="https://leak.example/d#x"/></svg>',
  '<a href="javascript:globalThis.ran=1">x</a>',
  '![x](https://leak.example/e.png)',
  '[x](javascript:globalThis.ran=1)',
  '[x](data:text/html,<script>globalThis.ran=1</script>)',
  '[x]( java\tscript:globalThis.ran=1 )',
  '<javascript:globalThis.ran=1>',
  '[x][r]\n\n[r]: javascript:globalThis.ran=1 "t"',
  '`<script>`<style>@import "https://leak.example/f.css"</style>',
  '<div style="background:url(https://leak.example/g)">x</div>',
  '<link rel=prefetch href="https://leak.example/h"><meta http-equiv=refresh content="0;url=https://leak.example/i">',
  '{{constructor.constructor("globalThis.ran=1")()}} ${globalThis.ran=1}',
];

/** The script with a passage put into each kind of place: prose, a line, a reply, a heading, a table, the header. */
function everywhere(passage: string): Uint8Array {
  const flat = passage.replaceAll('\n', ' ');
  return bytesOf(
    TWO_SESSIONS.replace(/^title: .*$/m, (line) => `${line} ${JSON.stringify(flat).slice(1, -1)}`)
      .replace(
        /^# Session 1$/m,
        `# Briefing\n\n${passage}\n\n- ${flat}\n\n| a |\n| --- |\n| ${flat} |\n\n# Session 1`,
      )
      .replace(/^(## .*)$/m, `$1 ${flat}`)
      .replace(/^> (.*)$/m, `> ${flat} $1`)
      .replace(/^- "(.*)"/m, `- "${flat} $1"`),
  );
}

const withHeader = (lines: string): Uint8Array => bytesOf(TWO_SESSIONS.replace(/^---\n/, `---\n${lines}\n`));
const LAUGHS = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefghi'.split('').map((letter, at) => {
    const before = 'abcdefgh'[at];
    return `${letter}: &${letter} [${Array(9).fill(`*${before}`).join(',')}]`;
  }),
].join('\n');

export const HOSTILE: readonly HostileFile[] = [
  ...RUN.map((passage, at) => ({ name: `runs-${at + 1}.md`, bytes: everywhere(passage), begins: null })),
  { name: 'deep-quotes.md', bytes: bytesOf(`${TWO_SESSIONS}\n${'>'.repeat(10_000)} x\n`), begins: null },
  { name: 'deep-lists.md', bytes: bytesOf(`${TWO_SESSIONS}\n${'- '.repeat(10_000)}x\n`), begins: null },
  {
    name: 'deep-indent.md',
    bytes: bytesOf(
      `${TWO_SESSIONS}\n${Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')}\n`,
    ),
    begins: null,
  },
  { name: 'deep-brackets.md', bytes: bytesOf(`${TWO_SESSIONS}\n${'['.repeat(50_000)}\n`), begins: null },
  { name: 'underscores.md', bytes: bytesOf(`${TWO_SESSIONS}\n${'_a'.repeat(20_000)}\n`), begins: null },
  {
    name: 'stars-in-lines.md',
    bytes: bytesOf(`${TWO_SESSIONS}\n${'*a_b\n'.repeat(20_000)}\n`),
    begins: null,
  },
  {
    name: 'backticks.md',
    bytes: bytesOf(`${TWO_SESSIONS}\n${Array.from({ length: 300 }, (_, n) => '`'.repeat(n)).join(' ')}\n`),
    begins: null,
  },
  { name: 'billion-laughs.md', bytes: withHeader(LAUGHS), begins: null },
  { name: 'deep-yaml.md', bytes: withHeader(`places: ${'['.repeat(20_000)}`), begins: null },
  {
    name: 'yaml-tags.md',
    bytes: withHeader('test: !!js/function "function(){globalThis.ran=1}"'),
    begins: null,
  },
  {
    name: 'proto.md',
    bytes: withHeader('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }'),
    begins: null,
  },
  { name: 'long-header.md', bytes: withHeader('x: y\n'.repeat(50_000)), begins: 'Its header is longer' },
  {
    name: 'many-problems.md',
    bytes: bytesOf(TWO_SESSIONS.replace('## The menu\n', (line) => line + '\n> **wat:** {x}\n'.repeat(3000))),
    begins: null,
  },
  { name: 'huge.md', bytes: bytesOf('word '.repeat(1_000_000)), begins: 'It has 5 MB' },
  { name: 'zeros.md', bytes: zeros(1), begins: 'It is not text' },
  {
    name: 'noise.md',
    bytes: Uint8Array.from({ length: 20_000 }, (_, n) => ((n * 7919) ^ (n >> 3)) & 0xff),
    begins: 'It is not text',
  },
  { name: 'empty.md', bytes: new Uint8Array(), begins: 'It is empty' },
  { name: 'script.pdf', bytes: bytesOf('%PDF-1.7\n…'), begins: 'It is a PDF' },
  {
    name: 'old.doc',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
    begins: 'It is a Word file of the older',
  },
  {
    name: 'page.md',
    bytes: bytesOf('<!DOCTYPE html><html><script>globalThis.ran=1</script></html>'),
    begins: 'It is a web page',
  },
  {
    name: 'half-utf16.md',
    bytes: joined([Uint8Array.of(0xff, 0xfe), good, Uint8Array.of(0, 0xd8)]),
    begins: 'Its characters are damaged',
  },
  { name: 'bomb.zip', bytes: zipSync({ 'a.md': zeros(15) }), begins: 'It holds next to nothing' },
  {
    name: 'huge.zip',
    bytes: zipByHand([{ path: 'a.md', content: good, declaredSize: 4_000_000_000 }]),
    begins: 'Unpacked, it would be',
  },
  {
    name: 'many.zip',
    bytes: zipSync(Object.fromEntries(Array.from({ length: 61 }, (_, n) => [`${n}.md`, good]))),
    begins: 'It holds 61 files',
  },
  { name: 'lies-small.zip', bytes: pack({ declaredSize: 10 }), begins: '“rosa.md” in it is damaged' },
  {
    name: 'lies-large.zip',
    bytes: pack({ declaredSize: good.length + 1 }),
    begins: '“rosa.md” in it is damaged',
  },
  { name: 'wrong-sum.zip', bytes: pack({ crc: 1 }), begins: '“rosa.md” in it is damaged' },
  { name: 'locked.zip', bytes: pack({ flags: 0x801 }), begins: 'It is locked' },
  { name: 'odd-method.zip', bytes: pack({ method: 14 }), begins: '“rosa.md” in it is packed' },
  { name: 'twice.zip', bytes: pack({}, { path: 'ROSA.md', content: good }), begins: 'Two files in it' },
  { name: 'two-names.zip', bytes: pack({ localPath: 'evil.md' }), begins: 'The file is damaged' },
  {
    name: 'overlap.zip',
    bytes: pack({}, { path: 'rosa.md', content: good, at: 0 }),
    begins: 'Two files in it',
  },
  { name: 'climbs.zip', bytes: pack({ path: '../../rosa.md' }), begins: 'A file in it has a name' },
  { name: 'root.zip', bytes: pack({ path: '/etc/rosa.md' }), begins: 'A file in it has a name' },
  { name: 'drive.zip', bytes: pack({ path: 'C:\\rosa.md' }), begins: 'A file in it has a name' },
  { name: 'turned.zip', bytes: pack({ path: 'rosa\u202edm.exe' }), begins: 'A file in it has a name' },
  { name: 'link.zip', bytes: pack({ mode: 0o120777 }), begins: '“rosa.md” in it only points' },
  { name: 'cut.zip', bytes: zipSync({ 'a.md': good }).slice(0, -30), begins: 'The file is damaged' },
  {
    name: 'inside.zip',
    bytes: zipSync({ 'inner.zip': zipSync({ 'a.md': good }) }),
    begins: 'It is a pack inside',
  },
  {
    name: 'count.zip',
    bytes: zipByHand([{ path: 'rosa.md', content: good }], 2),
    begins: 'The file is damaged',
  },
  { name: 'not-word.docx', bytes: zipSync({ 'a.md': good }), begins: 'It is called a Word file' },
  {
    name: 'bomb.docx',
    bytes: zipSync({ 'word/document.xml': zeros(15) }),
    begins: 'It holds next to nothing',
  },
  {
    name: 'broken.docx',
    bytes: zipSync({ 'word/document.xml': bytesOf('<w:document') }),
    begins: 'Word’s own parts',
  },
];

/** A script with some of its bytes changed, left out or said twice; the same for the same seed. */
export function mutated(seed: number, from: Uint8Array = good): Uint8Array {
  let state = seed * 2654435761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
  let bytes: Uint8Array = from.slice();
  for (let n = 0, changes = 1 + next(12); n < changes; n++) {
    const at = next(bytes.length);
    const length = 1 + next(40);
    const piece = bytes.slice(at, at + length);
    const tail = bytes.slice(at + length);
    const how = next(5);
    if (how === 0) bytes[at] = next(256);
    else if (how === 1) bytes = joined([bytes.slice(0, at), tail]);
    else if (how === 2) bytes = joined([bytes.slice(0, at), piece, piece, tail]);
    else if (how === 3)
      bytes = joined([
        bytes.slice(0, at),
        bytesOf('<>[](){}*_`#-|:"&!~\n'.charAt(next(20)).repeat(length)),
        tail,
      ]);
    else bytes = joined([tail, bytes.slice(0, at), piece]);
  }
  return bytes;
}
