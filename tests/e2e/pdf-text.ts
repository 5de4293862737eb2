/** The words and pages of a PDF, by poppler's pdftotext and pdfinfo; installed with apt where it is missing and we may. Otherwise it says what to install. */
import { spawnSync } from 'node:child_process';

export const pdfText = (pdf: Buffer): string => read(pdf, 'pdftotext', ['-layout', '-', '-']);

/** How many pages, and how large they are in points (1/72 inch). */
export function pdfPages(pdf: Buffer): {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
} {
  const said = read(pdf, 'pdfinfo', ['-']);
  const [, width, height] = /^Page size: +([\d.]+) x ([\d.]+) pts/m.exec(said) ?? [];
  return {
    pages: Number(/^Pages: +(\d+)/m.exec(said)?.[1]),
    width: Number(width),
    height: Number(height),
  };
}

function read(pdf: Buffer, tool: string, options: readonly string[]): string {
  const run = () => spawnSync(tool, options, { input: pdf, encoding: 'utf8' });
  let { error, status, stdout } = run();
  if (error && process.getuid?.() === 0) {
    const apt = (...asked: string[]) => spawnSync('apt-get', ['-qq', '-y', ...asked], { stdio: 'ignore' });
    apt('update');
    apt('install', '--no-install-recommends', 'poppler-utils');
    ({ error, status, stdout } = run());
  }
  if (error || status !== 0) throw new Error('A PDF could not be read: install poppler-utils.');
  return stdout;
}
