/** The readiness page in a real browser: what it shows, that it prints, and what it never does. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/host/cache.ts';
import { COLOURS } from '../../scripts/report-pictures.ts';
import { run } from '../cli/scenario.ts';
import { HOSTILE_DOCUMENTS } from '../hostile-documents.ts';
import { readinessPage } from '../report-page.ts';
import { axeFaults } from '../webview/axe.ts';
import { shown } from './served-page.ts';

const CONFIG = 'frameworks: [iso22301, nist-csf-2.0]\n';

describe('the readiness page', () => {
  let folder = '';
  /** Of the examples. */
  let text = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
    mkdirSync(join(folder, '.git'));
    cpSync(`${root}/examples`, folder, { recursive: true });
    writeFileSync(join(folder, '.dr-runbook.yaml'), CONFIG);
    text = readinessPage(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('shows services, gaps first, and leads from a control to its evidence', () =>
    shown(text, async (page) => {
      const titles = await page.locator('h2').allInnerTexts();
      assert.deepEqual(titles, [
        'Services',
        'Where coverage is thin',
        'Gaps',
        'Overdue',
        'Practices',
        'Roles and training',
        'Controls',
      ]);
      const rows = page.getByRole('group', { name: 'Services' }).getByRole('row');
      assert.match(await rows.nth(1).innerText(), /Webshop Disaster Recovery Plan/);
      // Every link within the page leads somewhere.
      const lost = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute('href')).filter((href) => document.getElementById(href.slice(1)) === null)`,
      );
      assert.deepEqual(lost, []);
      const ids = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('[id]')].map((one) => one.id)`,
      );
      assert.equal(new Set(ids).size, ids.length);
      const place = page.locator('a[href="good/dr-plan.md#L124"]');
      assert.ok((await place.count()) > 1, 'in the matrix and below a control');
    }));

  for (const [colours, media] of Object.entries(COLOURS)) {
    for (const width of [280, 1280]) {
      it(`has no fault that axe knows, ${colours} and ${width} pixels wide`, () =>
        shown(text, async (page) => {
          await page.emulateMedia(media);
          await page.setViewportSize({ width, height: 900 });
          assert.equal(await isTooWide(page), false);
          assert.deepEqual(await axeFaults(page), []);
        }));
    }
  }

  it('shows the services of many repositories in rows, and prints them with nothing cut off', () => {
    const model = run(folder, ['report', '--format', 'json', '--today', '2026-11-23']).stdout;
    const { services, ...report } = JSON.parse(model);
    const many = Array.from({ length: 32 }, (_, at) => ({
      ...services[at % services.length],
      plan: `docs/${at}.md`,
    }));
    const repository = {
      name: 'example/shop',
      folder: '',
      address: 'https://git.example.org/example/shop',
    };
    const file = join(folder, 'many.json');
    writeFileSync(file, JSON.stringify({ ...report, repository, services: many }));
    const page = run(folder, ['merge', file, '--format', 'html']).stdout;
    rmSync(file);
    return shown(page, async (page) => {
      const matrix = page.getByRole('group', { name: 'By group', exact: true });
      assert.equal(await matrix.getByRole('row').count(), 33);
      assert.deepEqual(await cutOff(page), []);
      assert.deepEqual(await axeFaults(page), []);
    });
  }).timeout(180_000);

  it('prints on A4 with nothing cut off', () =>
    shown(text, async (page) => {
      assert.deepEqual(await cutOff(page), []);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 4 && pages <= 40, `${pages} pages`);
    }));

  it(`runs, loads and breaks nothing of ${HOSTILE_DOCUMENTS.length} hostile documents`, async () => {
    assert.ok(HOSTILE_DOCUMENTS.length >= 40);
    const hostile = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
    try {
      mkdirSync(join(hostile, '.git'));
      for (const [at, { path, text }] of HOSTILE_DOCUMENTS.entries()) {
        // Each once as a service and once by itself.
        const plan = text.replace('kind: restore-procedure', 'kind: dr-plan');
        writeFileSync(join(hostile, `${at}-plan-${path}`), plan);
        writeFileSync(join(hostile, `${at}-${path}`), text);
      }
      const config = ['--config', join(folder, '.dr-runbook.yaml')];
      const all = readdirSync(hostile).filter((name) => name.startsWith('.') === false);
      // Many services are laid out in another way than few.
      const some = [0, 25].map((from) =>
        all.filter((name) => Number.parseInt(name, 10) >= from).slice(0, 50),
      );
      for (const paths of [['.'], ...some]) {
        await shown(readinessPage(hostile, [...paths, ...config]), async (page) => {
          const services = page.getByRole('group', { name: 'Services', exact: true });
          const rows = await services.getByRole('row').count();
          const isMany = paths.length === 1;
          assert.ok(isMany ? rows > 40 : rows > 15 && rows <= 31, `${rows} rows`);
          for (const width of [280, 1280]) {
            await page.setViewportSize({ width, height: 900 });
            assert.deepEqual(await page.evaluate(HARM), NO_HARM);
          }
        });
      }
    } finally {
      rmSync(hostile, { recursive: true, force: true });
    }
  }).timeout(300_000);
});

/** What a hostile document may have done. */
const HARM = `({
  hacked: window.hacked ?? 0,
  foreign: [...document.querySelectorAll('script, img, image, use, iframe, object, embed, video, form, input, base, link, math, [onerror], [onload], [onclick], [onfocus], [style]')].length,
  styles: document.querySelectorAll('style').length,
  metas: document.querySelectorAll('meta').length,
  schemes: [...new Set([...document.querySelectorAll('a')].map((one) => one.protocol))],
  hosts: [...new Set([...document.querySelectorAll('a')].map((one) => one.host))],
  tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  footer: document.querySelectorAll('body > footer').length,
})`;

const NO_HARM = {
  hacked: 0,
  foreign: 0,
  styles: 1,
  metas: 4,
  schemes: ['http:'],
  hosts: ['page.localhost'],
  tooWide: false,
  footer: 1,
};

/** What of a printed page is wider than the paper. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  // As wide as the printed area at 96 dots an inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  return page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.wide, main')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.getAttribute('aria-label') ?? one.tagName)`,
  );
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
}
