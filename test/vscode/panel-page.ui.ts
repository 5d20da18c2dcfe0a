/** The page of the side panel by itself in a real browser: what it shows, what it says, and what it never does. */
import assert from 'node:assert/strict';
import type { View } from '../../src/webview/protocol.ts';
import { HOSTILE_DOCUMENTS } from '../hostile-documents.ts';
import { axeFaults } from '../webview/axe.ts';
import { type Stage, stage } from '../webview/stage.ts';
import type { Theme } from '../webview/themes.ts';
import { showing, viewOf } from '../webview/views.ts';

const RUNBOOK = `---
kind: restore-procedure
owner: senior-dba
rto: 2 h
last_reviewed: 2026-11-05
---

# Restore orders-db

## Before

- [x] The plan is declared
- [ ] Two people are in the room

## Restore steps

1. Stop the writers (platform, 10 min)
   Expected: \`systemctl is-active shop\` says no.

   \`\`\`sh
   systemctl stop shop
   \`\`\`

2. Load the dump (dba, 1 h)
   Undo: \`dropdb orders\`.
`;

const VIEW = viewOf('restore.md', RUNBOOK);
const LATER = viewOf(
  'restore.md',
  RUNBOOK.replace('- [ ] Two', '- [ ] Breathe\n- [x] Two').replace('dba, 1 h', 'dba, 3 h'),
);
const { uri } = VIEW.list;

describe('the page of the panel', () => {
  it('shows head, phases and steps, with all that belongs to a step', () =>
    onStage({}, async ({ page, send, said }) => {
      assert.deepEqual(await said(), [{ type: 'ready' }]);
      await send(showing(VIEW));
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const words of [
        'Restore orders-db senior-dba',
        'Reviewed 17 days ago',
        '1 h 10 min of 2 h',
        '50 min left of the RTO',
        'Ticked 1 of 2',
        'Stop the writers 10 min platform systemctl stop shop',
        'Expected systemctl is-active shop says no.',
        'If it fails dropdb orders',
      ]) {
        assert.ok(text.includes(words), `${words} is not in: ${text}`);
      }
      const boxes = page.getByRole('checkbox');
      assert.deepEqual(
        [await boxes.count(), await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()],
        [2, true, false],
      );
      assert.equal(
        await page.getByRole('checkbox', { name: 'Two people are in the room' }).count(),
        1,
      );
    }));

  it('asks for a tick, and shows what the document says once that is settled', () =>
    onStage({}, async ({ page, send, said }) => {
      await send(showing(VIEW));
      await said();
      const box = page.getByRole('checkbox', { name: 'Two people' });
      await box.click();
      const [asked] = await said();
      const step = VIEW.list.phases[0]?.steps[1];
      assert.deepEqual(asked, {
        type: 'tick',
        uri,
        step: step?.id,
        identity: step?.task?.identity,
        done: true,
      });
      assert.match(await page.getByRole('status').innerText(), /2 of 2 done/);
      // Another change comes in between: the click is still on its way.
      await send(showing(VIEW));
      assert.equal(await box.isChecked(), true);
      await send({ type: 'settled', uri, step: step?.id ?? '', done: true, said: 'It is gone.' });
      assert.equal(await box.isChecked(), false, 'refused');
      assert.equal(await page.getByRole('status').innerText(), 'It is gone.');
    }));

  it('says which command is to be copied and which step is to be shown, and runs nothing', () =>
    onStage({}, async ({ page, send, said }) => {
      await send(showing(VIEW));
      await said();
      const [, { steps: [stop, load] = [] } = {}] = VIEW.list.phases;
      await page.getByRole('button', { name: 'Copy the command: systemctl stop shop' }).click();
      await page.getByRole('button', { name: 'Copy the command: dropdb orders' }).click();
      await page.getByRole('button', { name: 'Load the dump' }).click();
      assert.deepEqual(await said(), [
        { type: 'copy', place: { uri, step: stop?.id, from: 'step', index: 0 } },
        { type: 'copy', place: { uri, step: load?.id, from: 'rollback', index: 0 } },
        { type: 'reveal', uri, step: load?.id },
      ]);
      assert.equal(
        await page
          .locator('[aria-current]')
          .innerText()
          .then((text) => text.includes('Load')),
        true,
      );
      // What the editor then says of its cursor is known already, and nothing is asked for again.
      await send({ type: 'select', uri, step: load?.id });
      await send({ type: 'select', uri, step: stop?.id });
      assert.deepEqual(await said(), []);
      await send({
        type: 'copied',
        place: { uri, step: load?.id ?? '', from: 'rollback', index: 0 },
      });
      assert.equal(await page.getByRole('status').innerText(), 'Copied.');
    }));

  it('is used from the keyboard alone', () =>
    onStage({}, async ({ page, send, said }) => {
      await send(showing(VIEW));
      await said();
      const focused = () =>
        page.evaluate<string>(
          `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent) + '|' + document.activeElement.tagName`,
        );
      const walk: string[] = [];
      for (let at = 0; at < 7; at += 1) {
        await page.keyboard.press('Tab');
        walk.push(await focused());
      }
      assert.deepEqual(walk, [
        'Before1 of 2|SUMMARY',
        '|INPUT',
        'The plan is declared|BUTTON',
        '|INPUT',
        'Two people are in the room|BUTTON',
        'Restore steps1 h 10 min|SUMMARY',
        'Stop the writers|BUTTON',
      ]);
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(), 'Load the dump|BUTTON');
      await page.keyboard.press('Home');
      assert.equal(await focused(), 'The plan is declared|BUTTON');
      await page.keyboard.press('Enter');
      assert.equal((await said())[0]?.type, 'reveal');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      assert.equal((await said())[0]?.type, 'tick');
    }));

  it('changes only what is another, and keeps the focus', () =>
    onStage({}, async ({ page, send }) => {
      await send(showing(VIEW));
      await page.getByRole('button', { name: 'Load the dump' }).focus();
      await page.evaluate(`
        window.before = [...document.querySelectorAll('.step')];
        window.changed = new Set();
        new MutationObserver((records) => {
          for (const { target } of records) {
            const step = (target.nodeType === 1 ? target : target.parentElement).closest('.step');
            if (step) window.changed.add(step.querySelector('.text').textContent);
          }
        }).observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true, characterData: true });
      `);
      await send(showing(LATER));
      const found = await page.evaluate<readonly unknown[]>(`[
        [...document.querySelectorAll('.step')].map((step) => window.before.indexOf(step)),
        [...window.changed].sort(),
        document.activeElement.textContent,
      ]`);
      assert.deepEqual(found, [
        [0, -1, 1, 2, 3],
        ['Load the dump', 'Two people are in the room'],
        'Load the dump',
      ]);
      const text = await page.locator('main').innerText();
      assert.match(text, /1 h 10 min longer than the RTO/);
    }));

  it('remembers what was folded and how far it was scrolled, for each document', async () => {
    let kept: unknown;
    await onStage({ height: 200 }, async ({ page, send }) => {
      await send(showing(VIEW));
      await page.locator('summary', { hasText: 'Before' }).click();
      await page.evaluate('window.scrollTo(0, 150)');
      await page.waitForFunction('window.kept && Object.values(window.kept.documents)[0].top > 0');
      kept = await page.evaluate('window.kept');
    });
    await onStage({ height: 200, state: kept }, async ({ page, send }) => {
      await send(showing(VIEW));
      assert.equal(await page.locator('details').first().getAttribute('open'), null);
      assert.ok((await page.evaluate<number>('window.scrollY')) > 0);
      await send(showing(viewOf('other.md', RUNBOOK)));
      assert.equal(await page.locator('details[open]').count(), 2, 'another document');
    });
    await onStage({ state: { documents: { [uri]: 'broken' } } }, async ({ page, send }) => {
      await send(showing(VIEW));
      assert.equal(await page.locator('details[open]').count(), 2, 'a memory that is none');
    });
  });

  it('does nothing with messages that are none', () =>
    onStage({}, async ({ page, send }) => {
      await send(showing(VIEW));
      const before = await page.locator('main').innerHTML();
      for (const message of [
        null,
        1,
        'show',
        {},
        { type: 'show' },
        { type: 'show', view: { list: {} } },
      ]) {
        await send(message as never);
      }
      assert.equal(await page.locator('main').innerHTML(), before);
    }));

  it('says what to do when there is nothing to show', () =>
    onStage({}, async ({ page, send }) => {
      await send({ type: 'empty', text: 'Open a runbook.' });
      assert.equal(await page.locator('main').innerText(), 'Open a runbook.');
      await send(showing(viewOf('a.md', '---\nkind: dr-plan\n---\n\n# Plan\n\nWords.\n')));
      assert.match(await page.locator('main').innerText(), /No steps were found/);
    }));

  for (const width of [280, 600]) {
    it(`runs, loads and breaks nothing of ${HOSTILE_DOCUMENTS.length} hostile documents at ${width} pixels`, async () => {
      assert.ok(HOSTILE_DOCUMENTS.length >= 40);
      await onStage({ width }, async ({ page, send }) => {
        let dialogs = 0;
        page.on('dialog', (dialog) => {
          dialogs += 1;
          void dialog.dismiss();
        });
        for (const { name, path, text } of HOSTILE_DOCUMENTS) {
          await send(showing(viewOf(path, text)));
          const found = await page.evaluate<Readonly<Record<string, unknown>>>(HARM);
          const steps = Number(found['steps']);
          assert.deepEqual({ ...found, steps: steps > 0 }, NO_HARM, name);
        }
        assert.equal(dialogs, 0);
      });
    });
  }

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`has no fault that axe knows, in the theme ${theme}`, async () => {
      for (const width of [280, 600]) {
        for (const view of [VIEW, LATER, overdue()]) {
          await onStage({ theme, width }, async ({ page, send }) => {
            await send(showing(view));
            await send({
              type: 'select',
              uri: view.list.uri,
              step: view.list.phases[1]?.steps[0]?.id,
            });
            assert.deepEqual(await axeFaults(page), []);
          });
        }
      }
    });
  }

  it('can be seen in the colours of the system, and moves nothing for who wants that', () =>
    onStage({}, async ({ page, send }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await send(showing(VIEW));
      assert.deepEqual(await axeFaults(page), []);
      const colours = await page.evaluate<readonly string[]>(
        `['.part', '.free', 'body'].map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)`,
      );
      assert.equal(new Set(colours.slice(0, 1).concat(colours.slice(2))).size, 2, colours.join());
      const time = `getComputedStyle(document.querySelector('.filled')).transitionDuration`;
      assert.equal(await page.evaluate(time), '0s');
    }));
});

/** What a hostile document may have done. */
const HARM = `({
  hacked: window.hacked ?? 0,
  foreign: [...document.querySelectorAll('script, img, image, iframe, object, embed, video, form, style, link, base, meta, a, math, [onerror], [onload], [onclick]')]
    .filter((one) => !one.matches('body > script[nonce], head > link, head > meta')).length,
  steps: document.querySelectorAll('.step').length,
  tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  live: document.getElementById('said') !== null,
})`;

const NO_HARM = { hacked: 0, foreign: 0, steps: true, tooWide: false, live: true };

function overdue(): View {
  const dated = { ...VIEW.freshness.tested, days: 400, isOverdue: true };
  return { ...VIEW, freshness: { reviewed: dated, tested: dated } };
}

interface Setting {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  readonly state?: unknown;
}

/** Every test also looks for requests and errors. */
async function onStage(
  { theme = 'light', width = 280, height = 900, state }: Setting,
  body: (stage: Stage) => Promise<void>,
): Promise<void> {
  const open = await stage(theme, width, state);
  try {
    await open.page.setViewportSize({ width, height });
    await body(open);
    assert.deepEqual(open.requests, []);
    assert.deepEqual(open.errors, []);
  } finally {
    await open.close();
  }
}
