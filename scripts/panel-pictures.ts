/** Pictures of the side panel by itself, in the colours of the editor's themes, narrow and wide. */
import { readdirSync, readFileSync } from 'node:fs';
import type { DrillStep, DrillView, View } from '../src/webview/protocol.ts';
import { stage } from '../test/webview/stage.ts';
import { showing, viewOf } from '../test/webview/views.ts';
import { root } from './host/cache.ts';

const THEMES = ['light', 'dark', 'contrast'] as const;
const WIDTHS = [280, 600] as const;
const RUNBOOK = 'restore-booking-db.md';

/** The names of the pictures, without their ending: the list by itself, and a drill of it. */
export const PANEL_PICTURES = THEMES.flatMap((theme) =>
  WIDTHS.flatMap((width) => [
    { name: `panel-${theme}-${width}`, theme, width, isDrill: false },
    ...(theme === 'contrast'
      ? []
      : [{ name: `drill-${theme}-${width}`, theme, width, isDrill: true }]),
  ]),
);

/** Takes one with a runbook of the sample workspace, of which some is done. */
export async function takePanel(
  { name, theme, width, isDrill }: (typeof PANEL_PICTURES)[number],
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
  await send(showing(isDrill ? { ...view, drill: drillIn(view) } : view));
  await send({ type: 'select', uri: view.list.uri, step: view.list.phases[1]?.steps[0]?.id });
  if (isDrill) {
    await page.locator('.drill-notes.told').first().click();
    await page.evaluate('window.scrollTo(0, 0)');
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/images/${name}.png`);
  await close();
}

/** An hour into a drill: some steps are done, one of them otherwise than it is written. */
function drillIn({ list }: View): DrillView {
  const all = list.phases.flatMap(({ steps }) => steps);
  const start = Date.parse('2026-11-20T09:00:00Z');
  const minutes = [2, 3, 6, 9, 18, 37];
  const steps = minutes.flatMap((finished, index): [string, DrillStep][] => {
    const step = all[index];
    if (step === undefined) return [];
    const took = finished - (minutes[index - 1] ?? 0);
    const times = { began: undefined, finished: start + finished * 60_000, took: took * 60_000 };
    const deviation =
      index === 1 ? 'Took the passphrase from the paper: the store was still down.' : '';
    return [[step.id, { ...times, note: '', deviation }]];
  });
  return {
    title: 'Restore drill',
    phase: 'paused',
    isBack: false,
    elapsed: 41 * 60_000 + 12_000,
    limit: 360,
    steps: Object.fromEntries(steps),
    lost: [],
    report: 'Saved in drill-2026-11-20.md',
    isFailing: false,
  };
}
