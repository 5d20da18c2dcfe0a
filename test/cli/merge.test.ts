/** `dr-runbook merge` as it is called: reports of repositories with real git, joined, linked and refused. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import MarkdownIt from 'markdown-it';
import type { ReadinessReport } from '../../src/report/readiness/model.ts';
import { BARE_PLAN } from './documents.ts';
import { inFolder, run } from './scenario.ts';

const SCHEMA = fileURLToPath(new URL('../../schemas/report.schema.json', import.meta.url));
const REVISION = '0123456789abcdef0123456789abcdef01234567';

/** A repository as git would have it, with one plan. */
function repository(name: string, remote: string, plan = BARE_PLAN) {
  return {
    [`${name}/.git/HEAD`]: `${REVISION}\n`,
    [`${name}/.git/config`]: `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${remote}\n`,
    [`${name}/docs/plan.md`]: plan,
  };
}

const TWO = {
  ...repository('shop', 'https://user:secret-token@github.com/acme/shop.git'),
  ...repository(
    'mail',
    'git@git.example.org:acme/mail.git',
    `${BARE_PLAN}\n<!-- dr-runbook-disable-file failback: one site only -->\n`,
  ),
};

function reportIn(folder: string, name: string, args: readonly string[] = []): string {
  const file = join(folder, `${name}.json`);
  const day = ['--today', name === 'mail' ? '2026-11-20' : '2026-11-23'];
  const { stderr, code } = run(join(folder, name), [
    ...['report', '--format', `json=${file}`, ...day],
    ...args,
  ]);
  assert.equal(code, 0, stderr);
  return `${name}.json`;
}

function mergedIn(folder: string, args: readonly string[]): ReadinessReport {
  const { stdout, stderr, code } = run(folder, ['merge', '--format', 'json', ...args]);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

describe('dr-runbook merge', () => {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')),
  );
  const assertValid = (value: unknown) =>
    assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 2));

  it('joins two reports with the revision of each, and keeps equal paths apart', () =>
    inFolder(TWO, (folder) => {
      const files = ['shop', 'mail'].map((name) => reportIn(folder, name));
      const report = mergedIn(folder, files);
      assertValid(report);
      assert.deepEqual(
        report.repositories?.map(({ id, date, revision, address }) => [
          id,
          date,
          revision,
          address,
        ]),
        [
          ['acme/mail', '2026-11-20', REVISION, 'https://git.example.org/acme/mail'],
          ['acme/shop', '2026-11-23', REVISION, 'https://github.com/acme/shop'],
        ],
      );
      assert.deepEqual(
        report.services.map(({ plan }) => plan),
        ['acme/mail:docs/plan.md', 'acme/shop:docs/plan.md'],
      );
      assert.equal(report.date, '2026-11-23');
      assert.deepEqual(
        report.suppressions.map(({ path, reason, rules }) => [path, reason, rules]),
        [['acme/mail:docs/plan.md', 'one site only', ['failback']]],
      );
      // What belongs to one service is what its own report says of it.
      const own: ReadinessReport = JSON.parse(readFileSync(join(folder, 'shop.json'), 'utf8'));
      const [there] = own.services;
      const here = report.services[1];
      assert.deepEqual(
        [here?.met, here?.required, here?.gaps.length, here?.errors],
        [there?.met, there?.required, there?.gaps.length, there?.errors],
      );
      assert.equal(JSON.stringify(report).includes('secret-token'), false);
    }));

  it('merges what has been merged, to the same', () =>
    inFolder(TWO, (folder) => {
      const files = ['shop', 'mail'].map((name) => reportIn(folder, name));
      const whole = mergedIn(folder, files);
      writeFileSync(join(folder, 'half.json'), JSON.stringify(mergedIn(folder, ['mail.json'])));
      assert.deepEqual(mergedIn(folder, ['shop.json', 'half.json']), whole);
    }));

  it('compares with an earlier merged report, service by service', () =>
    inFolder(TWO, (folder) => {
      const files = ['shop', 'mail'].map((name) => reportIn(folder, name));
      writeFileSync(join(folder, 'before.json'), JSON.stringify(mergedIn(folder, files)));
      const plan = join(folder, 'shop/docs/plan.md');
      const more = '\n## Backup schedule\n\nFull backups of orders-db run every night at 02:00.\n';
      writeFileSync(plan, readFileSync(plan, 'utf8') + more);
      reportIn(folder, 'shop');
      const report = mergedIn(folder, ['shop.json', '--previous', 'before.json']);
      assertValid(report);
      // A full backup of orders-db also says what is covered.
      assert.deepEqual(report.services[0]?.before?.gained, ['backup-schedule', 'backup-scope']);
      assert.deepEqual(
        report.previous?.gone.map(({ plan }) => plan),
        ['acme/mail:docs/plan.md'],
      );
    }));

  it('leads to the revision on the web where it is known how, and nowhere else', () =>
    inFolder(TWO, (folder) => {
      const files = ['shop', 'mail'].map((name) => reportIn(folder, name));
      const web = `https://github.com/acme/shop/blob/${REVISION}/docs/plan.md`;
      const { stdout: markdown } = run(folder, ['merge', ...files]);
      assert.match(markdown, /^## Repositories$/m);
      assert.match(markdown, /^\| acme\/mail \| 2026-11-20 \| 0123456789ab \| 1 \| /m);
      const targets = [...markdown.matchAll(/\]\(<([^>]*)>\)/g)].map(([, target]) => target);
      assert.ok(targets.length > 10);
      assert.deepEqual(
        targets.filter((target) => !target?.startsWith(web)),
        [],
      );
      const page = run(folder, ['merge', ...files, '--format', 'html']).stdout;
      const links = [...page.matchAll(/href="([^"#][^"]*)"/g)].map(([, target]) => target);
      assert.ok(links.includes(web) && links.includes(`${web}#L7`));
      const others = links.filter((target) => !target?.startsWith(web)).sort();
      assert.deepEqual(others, [
        'https://git.example.org/acme/mail',
        'https://github.com/acme/shop',
      ]);
    }));

  it('names what is wrong with a report, and where, and then writes nothing: 2', () =>
    inFolder(TWO, (folder) => {
      reportIn(folder, 'shop');
      const text = readFileSync(join(folder, 'shop.json'), 'utf8');
      const good: ReadinessReport = JSON.parse(text);
      const [service] = good.services;
      const bad: readonly (readonly [string, RegExp])[] = [
        [text.slice(0, -20), /"bad\.json" is not JSON\./],
        ['"text"', /"bad\.json" holds no object\./],
        ['{"version": 7}', /"bad\.json" is not a report of version 1; dr-runbook report/],
        [
          JSON.stringify({ ...good, services: [{ ...service, met: -1 }] }),
          /"bad\.json" is not a report: "services\[0\]\.met" must be at least 0\./,
        ],
        [
          JSON.stringify({ ...good, services: [{ ...service, gaps: undefined }] }),
          /"bad\.json" is not a report: it has no "services\[0\]\.gaps"\./,
        ],
        [
          JSON.stringify({ ...good, waivers: {} }),
          /"bad\.json" is not a report: "waivers" must be a list\./,
        ],
        [
          text.replace('"state":"missing"', '"state":"lost"'),
          /"services\[0\]\.practices\.[\w-]+\.state" must be one of satisfied, /,
        ],
        [
          JSON.stringify({
            ...good,
            repository: { name: 'a', folder: '', address: 'javascript:1' },
          }),
          /"repository\.address" is not written as it must be\./,
        ],
      ];
      for (const [content, expected] of bad) {
        writeFileSync(join(folder, 'bad.json'), content);
        const args = ['merge', 'shop.json', 'bad.json', 'gone.json', '-o', 'all.md'];
        const { code, stdout, stderr } = run(folder, args);
        assert.equal(code, 2);
        assert.equal(stdout, '');
        assert.match(stderr, expected);
        assert.match(stderr, /"gone\.json" does not exist\./);
        assert.equal(existsSync(join(folder, 'all.md')), false);
      }
    }));

  it('refuses two reports of one repository, and tells folders of one apart', () =>
    inFolder({ ...TWO, 'shop/ops/plan.md': BARE_PLAN }, (folder) => {
      reportIn(folder, 'shop');
      writeFileSync(join(folder, 'again.json'), readFileSync(join(folder, 'shop.json')));
      const twice = run(folder, ['merge', 'shop.json', 'again.json']);
      assert.equal(twice.code, 2);
      assert.match(twice.stderr, /"shop\.json" and "again\.json" are both reports of acme\/shop\./);
      const { stdout } = run(folder, ['report', '--format', 'json'], { in: 'shop/ops' });
      writeFileSync(join(folder, 'ops.json'), stdout);
      const { repositories } = mergedIn(folder, ['shop.json', 'ops.json']);
      assert.deepEqual(
        repositories?.map(({ id }) => id),
        ['acme/shop', 'acme/shop/ops'],
      );
    }));

  it('takes reports of earlier releases, and of folders outside git by their file', () =>
    inFolder(TWO, (folder) => {
      reportIn(folder, 'shop');
      const report: ReadinessReport = JSON.parse(readFileSync(join(folder, 'shop.json'), 'utf8'));
      const { repository: _, repositories: __, suppressions: ___, ...old } = report;
      writeFileSync(join(folder, 'old.json'), `\ufeff${JSON.stringify(old)}`);
      const { repositories, services } = mergedIn(folder, ['old.json']);
      assert.equal(repositories?.[0]?.id, 'old');
      assert.equal(services[0]?.plan, 'old:docs/plan.md');
    }));

  it('ends with 2 where something was not checked, and says in which repository', () =>
    inFolder(TWO, (folder) => {
      const { code } = run(folder, ['report', 'docs', 'gone.md', '--format', 'json=../shop.json'], {
        in: 'shop',
      });
      assert.equal(code, 2);
      const { code: after, stdout, stderr } = run(folder, ['merge', 'shop.json']);
      assert.equal(after, 2);
      assert.match(stdout, /acme\/shop:gone\.md/);
      assert.match(stderr, /1 path could not be checked where the reports were made/);
    }));

  it('gives each of many services a row, with every practice, in both texts', () =>
    inFolder(TWO, (folder) => {
      reportIn(folder, 'shop');
      const report: ReadinessReport = JSON.parse(readFileSync(join(folder, 'shop.json'), 'utf8'));
      const framework = {
        id: 'own',
        title: 'Own',
        note: null,
        controls: [
          { id: 'own:1', title: 'First', verified: 'source', practices: ['backup-schedule'] },
        ],
      };
      const services = Array.from({ length: 40 }, (_, at) => ({
        ...report.services[0],
        name: `Service ${at}`,
        plan: `docs/${at}.md`,
      }));
      const large = { ...report, services, frameworks: [framework] };
      writeFileSync(join(folder, 'large.json'), JSON.stringify(large));
      const { stdout: page } = run(folder, ['merge', 'large.json', '--format', 'html']);
      const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
      assert.ok(targets.length > 40);
      assert.deepEqual(
        targets.filter((target) => !ids.has(target)),
        [],
      );
      for (const { id } of report.practices) {
        for (const at of [0, 39]) assert.ok(ids.has(`acme/shop%3Adocs/${at}.md.${id}`), id);
      }
      assert.match(page, /Met by 0 of 40 services\./);
      const { stdout: text } = run(folder, ['merge', 'large.json']);
      const tables = new MarkdownIt().parse(text, {}).filter(({ type }) => type === 'table_open');
      assert.ok(tables.length < 60, `${tables.length} tables`);
      for (const { title } of report.practices) assert.ok(text.includes(` ${title} |`), title);
    }));

  it('asks for what it needs', () =>
    inFolder({}, (folder) => {
      for (const [args, expected] of [
        [[], /Name the reports to merge/],
        [['a.json', '-o', ''], /--output is empty/],
        [['a.json', '-o', 'x', '--format', 'html', '--format', 'json=y'], /--output goes with one/],
        [['a.json', '--format', 'pdf'], /--format takes html, markdown, json/],
      ] as const) {
        const { code, stderr } = run(folder, ['merge', ...args]);
        assert.equal(code, 2);
        assert.match(stderr, expected);
      }
    }));
});
