/** `dr-runbook report` as it is called: its JSON, its Markdown, and its comparison with an earlier one. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import MarkdownIt from 'markdown-it';
import type { ReadinessReport, ReportService } from '../../src/report/readiness/model.ts';
import { HOSTILE_DOCUMENTS } from '../hostile-documents.ts';
import { inFolder, run } from './scenario.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const SCHEMA = fileURLToPath(new URL('../../schemas/report.schema.json', import.meta.url));
const DAY = ['--today', '2026-11-23'];

const PLAN = `---
kind: dr-plan
owner: platform-lead
last_reviewed: 2024-11-01
dr-runbook:
  waivers:
    - {rule: backup-archiving, reason: nothing is archived, approved_by: service-owner, until: 2026-12-01}
    - {rule: alternate-site, reason: one site only, until: 2026-01-01}
    - {rule: failback}
---

# Orders recovery plan

The plan is reviewed every 12 months.

## Backup schedule

Full backups of orders-db run every night at 02:00.
`;

const TRAINING = `apiVersion: dr-runbook/v1
kind: training-plan
metadata: {id: training, title: Training, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  onboarding_limit: P30D
  courses:
    - {id: restore, content: restore by hand, cadence: P1Y, required_for: [database, network], exercise_counts: true}
  people:
    - {id: newcomer, joined: 2026-11-10}
  records:
    - {person: senior-dba, course: restore, date: 2025-10-08}
    - {person: second-dba, course: restore, date: 2025-10-08}
`;

const SHOP = `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  roles:
    - {id: database, holder: senior-dba, deputy: second-dba}
    - {id: database, holder: newcomer}
`;

const DRILL = `apiVersion: dr-runbook/v1
kind: exercise-report
metadata: {id: drill, title: Drill, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
spec:
  date: 2026-09-01
  type: restore-test
  participants: [second-dba]
  result: passed
`;

function reportOf(folder: string, args: readonly string[] = []): ReadinessReport {
  const { stdout, stderr } = run(folder, ['report', '--format', 'json', ...DAY, ...args]);
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

function serviceOf({ services }: ReadinessReport, plan: string): ReportService {
  const found = services.find((each) => each.plan === plan);
  assert.ok(found, `the service of ${plan}`);
  return found;
}

describe('dr-runbook report', () => {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')),
  );
  const assertValid = (value: unknown) =>
    assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 2));

  it('fits its schema, with controls, and agrees with coverage on every state', () =>
    inFolder({ '.dr-runbook.yaml': 'frameworks: [iso22301]\n', 'plan.md': PLAN }, (folder) => {
      const report = reportOf(folder, ['.', EXAMPLES]);
      assertValid(report);
      const own = reportOf(folder);
      assertValid(own);
      const [framework] = own.frameworks;
      assert.equal(framework?.id, 'iso22301');
      assert.ok((framework?.controls.length ?? 0) > 0);
      const { sets } = JSON.parse(run(folder, ['coverage', '--format', 'json', ...DAY]).stdout);
      const { practices, required, met, gaps } = serviceOf(own, 'plan.md');
      const states = Object.entries(practices);
      assert.equal(states.length, required);
      assert.equal(met + gaps.length, required);
      for (const [id, { state, evidence }] of states) {
        assert.equal(state, sets[0].practices[id].state, id);
        if (state === 'satisfied') assert.deepEqual(evidence, sets[0].practices[id].evidence);
      }
    }));

  it('says which waivers hold, end soon, have ended or do not count', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      const { waivers } = reportOf(folder);
      const shown = waivers.map(({ rule, state, until, approvedBy, line }) => [
        rule,
        state,
        until,
        approvedBy,
        line,
      ]);
      assert.deepEqual(shown, [
        ['alternate-site', 'ended', '2026-01-01', null, 8],
        ['failback', 'invalid', null, null, 9],
        ['backup-archiving', 'ends-soon', '2026-12-01', 'service-owner', 7],
      ]);
    }));

  it('lists the comments that silence findings, with reason, place and reach', () =>
    inFolder(
      {
        'plan.md': `${PLAN}
<!-- dr-runbook-disable-next-line command-without-verification, missing-way-back: tried in the drill -->
Run it.
`,
        'notes.runbook.yaml': `# dr-runbook-disable-file\n${DRILL}`,
      },
      (folder) => {
        const report = reportOf(folder);
        assertValid(report);
        const last = PLAN.split('\n').length;
        assert.deepEqual(report.suppressions, [
          {
            rules: [],
            reason: null,
            path: 'notes.runbook.yaml',
            line: 1,
            from: 1,
            to: DRILL.split('\n').length + 1,
          },
          {
            rules: ['command-without-verification', 'missing-way-back'],
            reason: 'tried in the drill',
            path: 'plan.md',
            line: last + 1,
            from: last + 2,
            to: last + 2,
          },
        ]);
        const { stdout } = run(folder, ['report', ...DAY]);
        assert.match(stdout, /^## Suppressions$/m);
        assert.match(stdout, /^\| all findings \| no reason \| \[notes\.runbook\.yaml:1\]/m);
      },
    ));

  it('says who was trained when, counts a drill where the plan says so, and until when others have', () =>
    inFolder(
      { 'a.runbook.yaml': SHOP, 'b.runbook.yaml': TRAINING, 'c.runbook.yaml': DRILL },
      (folder) => {
        const { training } = serviceOf(reportOf(folder), 'a.runbook.yaml');
        const shown = training.map(({ role, person, state, last, by, due }) => [
          role,
          person,
          state,
          last,
          by,
          due,
        ]);
        assert.deepEqual(shown, [
          ['database', 'senior-dba', 'overdue', '2025-10-08', 'session', '2026-10-08'],
          ['database', 'second-dba', 'trained', '2026-09-01', 'exercise', '2027-09-01'],
          ['database', 'newcomer', 'due', null, null, '2026-12-10'],
          ['network', null, 'unrecorded', null, null, null],
        ]);
      },
    ));

  it('reads training tables, several roles of one person, and no session that is still to come', () => {
    const { training } = serviceOf(reportOf(EXAMPLES), 'good/dr-plan.md');
    const of = (person: string) => training.filter((each) => each.person === person);
    assert.ok(training.every(({ state, last }) => state === 'trained' && (last ?? '') < '2026-12'));
    assert.deepEqual(
      of('second-dba').map(({ role, due }) => [role, due]),
      [['database', '2027-11-10']],
    );
    assert.ok(of('duty-manager').length > 1);
  });

  it('names what is overdue with the owner of the document, in Markdown too', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      const [first] = serviceOf(reportOf(folder), 'plan.md').overdue;
      assert.deepEqual(
        [first?.due, first?.owner, first?.path],
        ['2025-11-01', 'platform-lead', 'plan.md'],
      );
      const { stdout, code } = run(folder, ['report', ...DAY]);
      assert.equal(code, 0);
      assert.match(
        stdout,
        /^\| 2025-11-01 \| Orders recovery plan \| .+ \| platform-lead \| \[plan\.md:4\]\(<plan\.md#L4>\) \|$/m,
      );
      assert.ok(stdout.indexOf('## Gaps') < stdout.indexOf('## Practices'));
    }));

  it('says what has improved and worsened since an earlier report, what is new and what is gone', () =>
    inFolder({ 'plan.md': PLAN, 'old.md': PLAN.replace('Orders', 'Stock') }, (folder) => {
      writeFileSync(join(folder, 'before.json'), JSON.stringify(reportOf(folder)));
      const better = PLAN.replace('Full backups', 'Backups are kept for 35 days. Full backups');
      writeFileSync(join(folder, 'plan.md'), better.replace('every night at 02:00', 'at times'));
      writeFileSync(join(folder, 'new.md'), PLAN.replace('Orders', 'Mail'));
      writeFileSync(join(folder, 'old.md'), 'Nothing.\n');
      const report = reportOf(folder, ['--previous', 'before.json']);
      assertValid(report);
      assert.deepEqual(report.previous?.gone, [{ name: 'Stock recovery plan', plan: 'old.md' }]);
      assert.equal(serviceOf(report, 'new.md').before, null);
      const { before } = serviceOf(report, 'plan.md');
      assert.ok(before?.gained.includes('backup-retention'), String(before?.gained));
      assert.ok(before?.lost.includes('backup-schedule'), String(before?.lost));
      const { stdout } = run(folder, ['report', ...DAY, '--previous', 'before.json']);
      assert.match(stdout, /^## What changed$/m);
      assert.match(stdout, /Stock recovery plan \(old\.md\)/);
    }));

  it('says what is wrong with an earlier report, and where: 2', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      const report = reportOf(folder);
      const [service] = report.services;
      const bad: readonly (readonly [string, RegExp])[] = [
        ['{', /is not JSON/],
        ['[]', /holds no object/],
        ['{"version":2}', /is not a report of version 1/],
        [JSON.stringify({ ...report, date: 'today' }), /"date" is not written as it must be/],
        [
          JSON.stringify({ ...report, services: [{ ...service, met: '3' }] }),
          /"services\[0\]\.met" must be a whole number/,
        ],
      ];
      for (const [text, expected] of bad) {
        writeFileSync(join(folder, 'before.json'), text);
        const { code, stderr, stdout } = run(folder, ['report', '--previous', 'before.json']);
        assert.equal(code, 2, text.slice(0, 20));
        assert.equal(stdout, '');
        assert.match(stderr, expected);
      }
      const missing = run(folder, ['report', '--previous', 'gone.json']);
      assert.equal(missing.code, 2);
      assert.match(missing.stderr, /gone\.json" does not exist/);
    }));

  it(`holds no markup of ${HOSTILE_DOCUMENTS.length} hostile documents in its Markdown`, () => {
    const files = HOSTILE_DOCUMENTS.flatMap(({ path, text }, at) => [
      [`${at}-${path}`, text] as const,
      [`${at}-plan-${path}`, text.replace('kind: restore-procedure', 'kind: dr-plan')] as const,
    ]);
    return inFolder(Object.fromEntries(files), (folder) => {
      const few = files.slice(0, 40).map(([path]) => path);
      // Many services are laid out in another way than few.
      const page = [['.'], few]
        .map((paths) => run(folder, ['report', ...DAY, ...paths]).stdout)
        .map((text) => new MarkdownIt({ html: true, linkify: true }).render(text))
        .join('');
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
      const own = ['a', 'h1', 'h2', 'h3', 'p', 'table', 'tbody', 'td', 'th', 'thead', 'tr'];
      assert.deepEqual([...tags].sort(), own);
      const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
      assert.ok(links.length > HOSTILE_DOCUMENTS.length);
      for (const target of links)
        assert.match(target, /^\d+-(?:plan-)?hostile\.[a-z.]+(?:#L\d+)?$/);
    });
  });

  it('writes several formats at once, and says what could not be checked: 2', () =>
    inFolder({ 'plan.md': PLAN }, (folder) => {
      const args = [
        'report',
        'plan.md',
        'gone.md',
        '--format',
        'json=r.json',
        '--format',
        'markdown',
      ];
      const { code, stdout } = run(folder, args);
      assert.equal(code, 2);
      assert.match(stdout, /could not be checked; this report is incomplete/);
      const written = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
      assertValid(written);
      assert.equal(written.notChecked.length, 1);
    }));
});
