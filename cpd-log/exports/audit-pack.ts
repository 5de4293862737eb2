/** What an audit asks for in one zip: the statements, and evidence named "CPD EV 1" and on, numbered as the statements are. */
import { zipSync, strToU8 } from 'fflate';
import type { CpdLog } from '../cpd-log';
import type { ExportedYear } from './exported-year';
import { endingOf } from './file-stem';
import { headingOf } from './statement-lines';
import { yearAsWord } from './year-as-word';

/** @param madeAt milliseconds since 1970. Drafts are left out: an audit is of finished statements. */
export async function auditPack(
  log: CpdLog,
  exported: ExportedYear,
  madeAt: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const finished = { ...exported, statements: exported.statements.filter(({ label }) => label !== null) };
  const word = await yearAsWord(finished);
  const inside: Record<string, Uint8Array> = {
    'CPD statements.docx': new Uint8Array(await word.arrayBuffer()),
  };
  const contents: string[] = ['CPD statements.docx: all statements, numbered', ''];
  for (const statement of finished.statements) {
    const { label, files } = statement;
    contents.push(headingOf(statement));
    if (files.length === 0) contents.push('  no file: the statement itself is the evidence');
    for (const [at, facts] of files.entries()) {
      const file = await log.entries.file(facts.id);
      if (!file) continue;
      // One file has the register's plain name; several are lettered.
      const called = `${label ?? ''}${files.length > 1 ? letterOf(at) : ''}${endingOf(file.name)}`;
      inside[called] = new Uint8Array(file.bytes);
      contents.push(`  ${called}: ${file.name.replace(/\s+/g, ' ')}`);
    }
  }
  inside['Contents.txt'] = strToU8(`${contents.join('\r\n')}\r\n`);
  return zipSync(inside, { mtime: madeAt, level: 6 }) as Uint8Array<ArrayBuffer>;
}

/** a, b … z, then 27, 28 … */
const letterOf = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : `-${at + 1}`);
