/** Pictures of the side panel by itself, in the colours of the editor's themes, narrow and wide. */
import { readdirSync, readFileSync } from 'node:fs';
import { stage } from '../test/webview/stage.ts';
import { showing, viewOf } from '../test/webview/views.ts';
import { root } from './host/cache.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;
const WIDTHS = [280, 600] as const;
const RUNBOOK = 'restore-booking-db.md';

/** The names of the pictures, without their ending. */
export const PANEL_PICTURES = THEMES.flatMap((theme) =>
  WIDTHS.map((width) => ({ name: `panel-${theme}-${width}`, theme, width })),
);

/** Takes one with a runbook of the sample workspace, of which some is done. */
export async function takePanel(
  { name, theme, width }: (typeof PANEL_PICTURES)[number],
  folder: string,
): Promise<void> {
  const examples = `${root}/examples/good`;
  const set = Object.fromEntries(
    readdirSync(examples).map((path) => [path, readFileSync(`${examples}/${path}`, 'utf8')]),
  );
  const { [RUNBOOK]: text = '', ...beside } = set;
  const done = text.replace('- [ ] The plan', '- [x] The plan').replace('- [ ] You', '- [x] You');
  const view = viewOf(RUNBOOK, done, beside);
  const { page, send, close } = await stage(theme, width);
  await page.setViewportSize({ width, height: width > 400 ? 700 : 900 });
  await send(showing(view));
  await send({ type: 'select', uri: view.list.uri, step: view.list.phases[1]?.steps[0]?.id });
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/images/${name}.png`);
  await close();
}
