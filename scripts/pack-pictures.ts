/** Pictures of the offline pack as a browser shows it: its first page and a procedure, wide, narrow and dark. */
import { packPage } from '../test/pack-page.ts';
import { openPage } from './host/browser.ts';
import { root } from './host/cache.ts';

interface PackPicture {
  /** Without its ending. */
  readonly name: string;
  /** Below `examples`. */
  readonly service: string;
  readonly colours: 'light' | 'dark';
  readonly width: number;
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
];

/** Takes one of the sample workspace. */
export async function takePack(
  { name, service, colours, width, from }: PackPicture,
  folder: string,
): Promise<void> {
  const page = await openPage();
  try {
    await page.emulateMedia({ colorScheme: colours });
    await page.setViewportSize({ width, height: 1000 });
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
