/** Pictures of the offline pack as a browser shows it: its first page and a procedure, wide, narrow and dark. */
import { packPage } from '../test/pack-page.ts';
import { openPage } from './host/browser.ts';
import { root } from './host/cache.ts';
import { COLOURS, type Colours, SIZES } from './report-pictures.ts';

interface PackPicture {
  /** Without its ending. */
  readonly name: string;
  /** Below `examples`. */
  readonly service: string;
  readonly colours: Colours;
  readonly width: number;
  readonly height?: number;
  /** What stands at the top of the picture; the first page unless given. */
  readonly from?: string;
}

export const PACK_PICTURES: readonly PackPicture[] = [
  { name: 'pack-first-page', service: 'typical', colours: 'light', width: 900 },
  {
    name: 'pack-procedure',
    service: 'good',
    colours: 'light',
    width: 900,
    from: '#d3-recovery-steps',
  },
  {
    name: 'pack-narrow-dark',
    service: 'good',
    colours: 'dark',
    width: 400,
    from: '#contacts',
  },
  ...(['light', 'dark', 'contrast'] as const).flatMap((colours) =>
    SIZES.map(({ width, height }) => ({
      name: `pack-${colours}-${width}`,
      service: 'good',
      colours,
      width,
      height,
      from: '#d3-recovery-steps',
    })),
  ),
];

/** Takes one of the sample workspace. */
export async function takePack(
  { name, service, colours, width, height = 1000, from }: PackPicture,
  folder: string,
): Promise<void> {
  const page = await openPage();
  try {
    await page.emulateMedia(COLOURS[colours]);
    await page.setViewportSize({ width, height });
    await page.setContent(packPage(`${root}/examples/${service}`));
    if (from !== undefined) {
      await page.evaluate(`document.querySelector('${from}').scrollIntoView()`);
    }
    await page.screenshot({ path: `${folder}/${name}.png` });
    console.log(`docs/images/${name}.png`);
  } finally {
    await page.context().close();
  }
}
