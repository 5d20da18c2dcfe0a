/** Pictures of the readiness page, as a browser shows it and as it is printed. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readinessPage } from '../test/report-page.ts';
import { openPage } from './host/browser.ts';
import { root } from './host/cache.ts';

/** The names of the pictures, without their ending. */
export const REPORT_PICTURES = (['light', 'dark'] as const).map((colours) => ({
  name: `report-${colours}`,
  colours,
}));

/** Takes one of the sample workspace. */
export async function takeReport(
  { name, colours }: (typeof REPORT_PICTURES)[number],
  folder: string,
): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
  const page = await openPage();
  try {
    cpSync(`${root}/examples`, copy, { recursive: true });
    writeFileSync(join(copy, '.dr-runbook.yaml'), 'frameworks: [iso22301]\n');
    await page.emulateMedia({ colorScheme: colours });
    await page.setContent(readinessPage(copy));
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/images/${name}.png`);
  } finally {
    await page.context().close();
    rmSync(copy, { recursive: true, force: true });
  }
}
