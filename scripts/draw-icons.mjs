/** Draws public/icon/*.png from assets/icon.svg in Chromium: `node scripts/draw-icons.mjs`, after the drawing changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { requireBrowser } from './find-browser.mjs';
import { ROOT } from './project-root.mjs';

const svg = await readFile(join(ROOT, 'assets/icon.svg'), 'utf8');
const found = await requireBrowser();
const browser = await chromium.launch({ executablePath: found.path, args: found.asRoot });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(join(ROOT, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
