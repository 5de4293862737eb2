/** Brings a year of CPD into the log the way its owner would: from a backup. */
import type { Page } from '@playwright/test';
import { aYearsBackup } from '../testing-tools/a-year';
import { expect, type Extension } from './extension';

export async function bringYear(
  page: Page,
  extension: Extension,
  settings?: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.goto(extension.url('workspace.html#/backup'));
  await page.getByLabel('Choose a backup file').setInputFiles({
    ...{ name: 'year.backup', mimeType: 'application/octet-stream' },
    buffer: Buffer.from(await aYearsBackup(settings)),
  });
  await expect(page.getByText('is restored: it brought')).toBeVisible();
}
