/** Pictures of the readiness page, as a browser shows it and as it is printed. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readinessPage } from '../test/report-page.ts';
import { openPage } from './host/browser.ts';
import { root } from './host/cache.ts';

/** Pages are shown as a person has them: light, dark, or in the few colours of high contrast. */
export const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

export type Colours = keyof typeof COLOURS;

const ALL: readonly Colours[] = ['light', 'dark', 'contrast'];

/** Narrow as on a telephone or beside a text, and half a screen. */
export const SIZES = [
  { width: 280, height: 900 },
  { width: 600, height: 700 },
] as const;

interface ReportPicture {
  /** Without its ending. */
  readonly name: string;
  readonly colours: Colours;
  readonly width: number;
  readonly height: number;
  /** What stands at the top of the picture; the top of the page unless given. */
  readonly from?: string;
}

export const REPORT_PICTURES: readonly ReportPicture[] = [
  { name: 'report-light', colours: 'light', width: 1280, height: 800 },
  { name: 'report-dark', colours: 'dark', width: 1280, height: 800 },
  ...ALL.flatMap((colours) =>
    SIZES.map(({ width, height }) => ({
      name: `report-${colours}-${width}`,
      colours,
      width,
      height,
      from: '#charts',
    })),
  ),
];

/** Takes one of the sample workspace. */
export async function takeReport(
  { name, colours, width, height, from }: ReportPicture,
  folder: string,
): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
  const page = await openPage();
  try {
    cpSync(`${root}/examples`, copy, { recursive: true });
    writeFileSync(join(copy, '.dr-runbook.yaml'), 'frameworks: [iso22301]\n');
    await page.emulateMedia(COLOURS[colours]);
    await page.setViewportSize({ width, height });
    await page.setContent(readinessPage(copy));
    if (from !== undefined) {
      await page.evaluate(`document.querySelector('${from}').scrollIntoView()`);
    }
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/images/${name}.png`);
  } finally {
    await page.context().close();
    rmSync(copy, { recursive: true, force: true });
  }
}
