/** The words of a PDF, by poppler's pdftotext; installed with apt where it is missing and we may. Otherwise it says what to install. */
import { spawnSync } from 'node:child_process';

export function pdfText(pdf: Buffer): string {
  const read = () => spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  let { error, status, stdout } = read();
  if (error && process.getuid?.() === 0) {
    const apt = (...asked: string[]) => spawnSync('apt-get', ['-qq', '-y', ...asked], { stdio: 'ignore' });
    apt('update');
    apt('install', '--no-install-recommends', 'poppler-utils');
    ({ error, status, stdout } = read());
  }
  if (error || status !== 0) throw new Error('A PDF could not be read: install poppler-utils (pdftotext).');
  return stdout;
}
