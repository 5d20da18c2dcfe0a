/** A drill in the page of the side panel by itself, in a real browser: what it shows, what it says, and what it never does. */
import assert from 'node:assert/strict';
import type { DrillStep, DrillView, View } from '../../src/webview/protocol.ts';
import { axeFaults } from '../webview/axe.ts';
import { type Stage, stage } from '../webview/stage.ts';
import type { Theme } from '../webview/themes.ts';
import { showing, viewOf } from '../webview/views.ts';

const RUNBOOK = `---
kind: restore-procedure
rto: 2 h
---

# Restore orders-db

- [ ] The plan is declared

## Restore steps

1. Stop the writers (platform, 10 min)
2. Load the dump (dba, 1 h)
`;

const VIEW = viewOf('restore.md', RUNBOOK);
const { uri } = VIEW.list;
const STEPS = VIEW.list.phases.flatMap(({ steps }) => steps.map(({ id }) => id));
const [DECLARED = '', STOP = '', LOAD = ''] = STEPS;
const DONE: DrillStep = {
  began: undefined,
  finished: Date.parse('2026-11-20T09:10:00Z'),
  took: 600_000,
  note: '',
  deviation: '',
};

function inDrill(more: Partial<DrillView> = {}): View {
  const drill: DrillView = {
    title: 'Restore drill',
    phase: 'running',
    isBack: false,
    elapsed: 3_725_000,
    limit: 120,
    steps: {},
    lost: [],
    report: 'Saved in drill.md',
    isFailing: false,
    ...more,
  };
  return { ...VIEW, drill };
}

describe('the page of a drill', () => {
  it('says what a person does, to a step and to all of it', () =>
    onStage({}, async ({ page, send, said }) => {
      await send(showing(inDrill()));
      await said();
      const step = page.locator('.step', { hasText: 'Stop the writers' });
      await step.getByRole('button', { name: 'Begin' }).click();
      await step.getByRole('checkbox').click();
      await step.getByText('Add a note').click();
      await step.getByLabel('Deviation').fill(' took the other host ');
      await step.getByLabel('Note').fill('two of them');
      await step.getByLabel('Note').blur();
      for (const name of ['Pause', 'The Service Is Back', 'Finish…']) {
        await page.getByRole('button', { name }).click();
      }
      const drill = { type: 'drill', uri, text: '' };
      assert.deepEqual(await said(), [
        { ...drill, act: 'began', step: STOP },
        { ...drill, act: 'done', step: STOP },
        { ...drill, act: 'deviation', step: STOP, text: 'took the other host' },
        { ...drill, act: 'note', step: STOP, text: 'two of them' },
        { ...drill, act: 'pause', step: undefined },
        { ...drill, act: 'recovered', step: undefined },
        { ...drill, act: 'finish', step: undefined },
      ]);
      await send(showing(inDrill({ phase: 'paused', isBack: true, steps: { [STOP]: DONE } })));
      assert.equal(await step.getByRole('checkbox').isChecked(), true);
      await step.getByRole('checkbox').click();
      await page.getByRole('button', { name: 'Go On' }).click();
      await page.getByRole('button', { name: 'It Is Not Back' }).click();
      assert.deepEqual(await said(), [
        { ...drill, act: 'undone', step: STOP },
        { ...drill, act: 'resume', step: undefined },
        { ...drill, act: 'lost', step: undefined },
      ]);
    }));

  it('sends what is typed when somebody pauses, and takes nothing away that is being typed', () =>
    onStage({}, async ({ page, send, said }) => {
      await send(showing(inDrill()));
      await said();
      const step = page.locator('.step', { hasText: 'Load the dump' });
      await step.getByText('Add a note').click();
      const note = step.getByLabel('Note');
      await note.pressSequentially('slow');
      // Somebody else ticks, and the list comes again.
      await send(showing(inDrill({ steps: { [STOP]: DONE } })));
      await note.pressSequentially(' disk');
      await until(async () => (await page.evaluate<number>('toHost.length')) > 0);
      assert.equal(await note.inputValue(), 'slow disk');
      assert.deepEqual((await said()).at(-1), {
        type: 'drill',
        uri,
        act: 'note',
        step: LOAD,
        text: 'slow disk',
      });
    }));

  it('moves its clock without making anything anew, and stops it in a pause', () =>
    onStage({}, async ({ page, send }) => {
      await send(showing(inDrill({ elapsed: 3_725_000 })));
      const clock = page.getByRole('timer');
      assert.match((await clock.textContent()) ?? '', /^1:02:\d\d$/);
      await page.evaluate(
        'new MutationObserver((all) => { window.changes = (window.changes ?? 0) + all.length; }).observe(document.body, { childList: true, subtree: true })',
      );
      const before = await clock.textContent();
      await until(async () => (await clock.textContent()) !== before);
      assert.equal(await page.evaluate('window.changes ?? 0'), 0);
      assert.equal(await page.locator('.drill.over').count(), 0);
      await send(showing(inDrill({ elapsed: 7_300_000, phase: 'paused' })));
      assert.equal(await clock.textContent(), '2:01:40');
      assert.equal(await page.locator('.drill.over').count(), 1);
      await page.getByText('longer than the RTO of 2 h').waitFor();
      await page.waitForTimeout(1_500);
      assert.equal(await clock.textContent(), '2:01:40');
    }));

  it('counts every step, and leaves the list as it was when it is over', () =>
    onStage({}, async ({ page, send }) => {
      await send(showing(inDrill({ steps: { [STOP]: DONE, [DECLARED]: DONE } })));
      await page.getByText('2 of 3').first().waitFor();
      assert.equal(await page.getByRole('checkbox').count(), 3);
      await send(showing(VIEW));
      await page.getByText('0 of 1').first().waitFor();
      assert.equal(await page.getByRole('checkbox').count(), 1);
      assert.equal(await page.locator('.drill-step').count(), 0);
      assert.equal(await page.getByRole('timer').count(), 0);
    }));

  it('shows words of people as words', () =>
    onStage({}, async ({ page, send }) => {
      const hostile =
        '<img src="https://192.0.2.1/x" onerror="window.ran = true"><script>window.ran = true</script>';
      const steps = { [STOP]: { ...DONE, note: hostile, deviation: hostile } };
      await send(showing(inDrill({ title: hostile, report: hostile, lost: [hostile], steps })));
      assert.equal(await page.locator('.lost li').textContent(), hostile);
      assert.equal(await page.locator('main img, main script').count(), 0);
      assert.equal(await page.evaluate('window.ran === undefined'), true);
    }));

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`has no fault that axe knows, in the theme ${theme}`, async () => {
      for (const width of [280, 600]) {
        await onStage({ theme, width }, async ({ page, send }) => {
          const told = { ...DONE, note: 'two hosts', deviation: 'another bucket' };
          const lost = ['Call the desk'];
          for (const isFailing of [false, true]) {
            const elapsed = isFailing ? 8_000_000 : 60_000;
            await send(showing(inDrill({ steps: { [STOP]: told }, lost, isFailing, elapsed })));
            if (!isFailing) await page.locator('.drill-notes.told summary').click();
            assert.deepEqual(await axeFaults(page), []);
          }
          // Nothing sticks out at the side.
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
        });
      }
    });
  }
});

/** Every test also looks for requests and errors. */
async function onStage(
  { theme = 'light', width = 280 }: { readonly theme?: Theme; readonly width?: number },
  body: (stage: Stage) => Promise<void>,
): Promise<void> {
  const open = await stage(theme, width);
  try {
    await body(open);
    assert.deepEqual(open.requests, []);
    assert.deepEqual(open.errors, []);
  } finally {
    await open.close();
  }
}

async function until(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await look()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail('It never came true.');
}
