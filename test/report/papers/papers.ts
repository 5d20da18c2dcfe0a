/** What is written of documents: reports, packs, and what the formats of a run say. */
import MarkdownIt from 'markdown-it';
import { catalogue as whole } from '../../../src/catalogue.generated.ts';
import { readingOf } from '../../../src/cli/export.ts';
import { isOpen } from '../../../src/core/facts/weight.ts';
import { trainingsOf } from '../../../src/core/features/training-matrix.ts';
import { lint } from '../../../src/core/lint.ts';
import { askedVerdicts, readinessOf } from '../../../src/core/readiness.ts';
import { grantedBy } from '../../../src/core/waivers.ts';
import { collectPack } from '../../../src/report/pack/collect.ts';
import { packHtml } from '../../../src/report/pack/html.ts';
import { packMarkdown } from '../../../src/report/pack/markdown.ts';
import type { Pack } from '../../../src/report/pack/model.ts';
import { collectReport, type ReportReading } from '../../../src/report/readiness/collect.ts';
import { readinessHtmlReport } from '../../../src/report/readiness/html.ts';
import { readinessMarkdownReport } from '../../../src/report/readiness/markdown.ts';
import { merged } from '../../../src/report/readiness/merge.ts';
import type { ReadinessReport } from '../../../src/report/readiness/model.ts';
import { comparedWith, readEarlier } from '../../../src/report/readiness/previous.ts';
import { catalogue, contextsOf, type Texts, TODAY, textsIn } from './folder.ts';
import { coveragePaper, explainPaper, runPaper } from './runs.ts';

const SHOP = textsIn('test/report/papers/shop');

/** Each paper by the name of the file that it is written to. */
export const PAPERS: Readonly<Record<string, () => string>> = {
  'readiness.txt': () => readiness(reportOf(SHOP, 'shop')),
  'readiness-since.txt': () => readiness(since()),
  'readiness-merged.txt': () => readiness(together()),
  'readiness-many.txt': () => readiness(reportOf(many(), 'many')),
  'readiness-nothing.txt': () => readiness(reportOf({}, 'nothing')),
  'run.txt': () => runPaper(contextsOf(SHOP)),
  'coverage.txt': () => coveragePaper(contextsOf(SHOP)),
  'explain.txt': explainPaper,
  'pack.txt': () => pack(packOf(SHOP, 'plan.md')),
  'pack-example.txt': () => packMarkdown(packOf(textsIn('examples/good'), 'dr-plan.md', whole)),
};

const READING: ReportReading = {
  judging: (context) => ({
    askedVerdicts,
    isOpen,
    readinessOf,
    lint: (analysis) => lint(analysis, context),
  }),
  trainingsOf,
  grantedBy,
};

function reportOf(texts: Texts, name: string, address: string | null = null): ReadinessReport {
  const contexts = contextsOf(texts);
  const [first] = contexts;
  const { practices } = first?.catalogue ?? catalogue;
  const repository = { name, folder: '', address };
  const origin = { repository, revision: '1f2e3d4c5b6a79880123456789abcdef01234567' };
  const notChecked = name === 'shop' ? [{ path: 'gone.md', reason: 'does not exist' }] : [];
  const skipped = name === 'shop' ? [{ path: 'x.bin', reason: 'is not text' }] : [];
  return collectReport(
    { contexts, catalogue, practices, today: TODAY, origin, notChecked, skipped },
    READING,
  );
}

/** Better in one document, worse in another; one service has come, one has moved, one is gone. */
function since(): ReadinessReport {
  const { 'mail.md': mail = '', 'plan.md': plan = '', ...others } = SHOP;
  const before = {
    ...others,
    'plan.md': plan.replace('at 02:00 and are kept for 35 days', 'at 02:00'),
    'old-mail.md': mail,
    'stock.md': mail.replace('Mail', 'Stock'),
  };
  const now = {
    ...SHOP,
    'plan.md': plan.replace('run every night at 02:00', 'run at times'),
    'new.md': mail.replace('Mail', 'Chat'),
  };
  const earlier = readEarlier(JSON.stringify(reportOf(before, 'shop')));
  if (typeof earlier === 'string') throw new Error(earlier);
  return comparedWith(reportOf(now, 'shop'), { ...earlier, date: '2026-10-01' });
}

/** Of repositories on several hosts, one without an address. */
function together(): ReadinessReport {
  const texts = { 'mail.md': SHOP['mail.md'] ?? '', 'alone.md': SHOP['alone.md'] ?? '' };
  const whole = merged(
    [
      ['acme/shop', 'https://github.com/acme/shop'],
      ['acme/mail', 'https://gitlab.example.org/acme/mail'],
      ['acme/chat', 'https://bitbucket.org/acme/chat'],
      ['acme/wiki', 'https://codeberg.org/acme/wiki'],
      ['acme/odd', 'https://odd.example.org/acme/odd'],
      ['plain', null],
    ].map(([name, address], at) => ({
      file: `${at}.json`,
      report: { ...reportOf(at === 0 ? SHOP : texts, name ?? '', address), date: `2026-11-2${at}` },
    })),
  );
  if (typeof whole === 'string') throw new Error(whole);
  return whole;
}

/** So many services that the report is laid out in another way. */
function many(): Texts {
  const plan = SHOP['mail.md'] ?? '';
  const plans = Array.from({ length: 31 }, (_, at): [string, string] => [
    `plan-${at + 10}.md`,
    plan.replace('Mail', `Mail ${at + 10}`),
  ]);
  return { 'settings.yaml': 'frameworks: [iso22301]\n', ...Object.fromEntries(plans) };
}

function packOf(texts: Texts, plan: string, practices = catalogue): Pack {
  const context = contextsOf(texts, practices).find(({ runbook }) => runbook.source.uri === plan);
  if (context === undefined) throw new Error('There is no plan.');
  const unread = [{ path: 'gone.md', reason: 'does not exist' }];
  const pack = collectPack(
    { context, revision: null, unread },
    { ...readingOf(context), markdown: MarkdownIt },
  );
  if (pack === undefined) throw new Error('There is no pack.');
  return pack;
}

function readiness(report: ReadinessReport): string {
  return [readinessMarkdownReport(report), withoutStyle(readinessHtmlReport(report))].join(
    '\n----\n\n',
  );
}

function pack(one: Pack): string {
  return [packMarkdown(one), withoutStyle(packHtml(one))].join('\n----\n\n');
}

/** How a page looks is for eyes. */
function withoutStyle(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/g, '<style></style>');
}
