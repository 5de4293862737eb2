import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../components/app/route';

test('the toolbar button’s links stand in its page before anything runs, and lead where the app leads', () => {
  const html = readFileSync(join(process.cwd(), 'entrypoints/popup/index.html'), 'utf8');
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual(['/workspace.html', `/workspace.html${hashOf({ page: 'new entry' })}`]);
});
