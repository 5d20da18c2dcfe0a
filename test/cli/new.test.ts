/** `dr-runbook new`: what it writes, where, and what it never replaces. */
import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/core/runbook.ts';
import { inFolder, run } from './scenario.ts';

const PLAN = `---
kind: dr-plan
id: bookings-dr-plan
owner: platform-lead
---

# Disaster recovery plan: Bookings

| System | RTO | RPO |
| --- | --- | --- |
| booking-db | 4 h | 30 min |
| booking-api | 2 h | 1 h |
`;

const INVENTORY = 'bookings-inventory.md';

function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('dr-runbook new', () => {
  for (const kind of KINDS) {
    for (const [format, ending] of [
      ['markdown', 'md'],
      ['yaml', 'runbook.yaml'],
    ] as const) {
      it(`writes a ${kind} in ${format} that check finds nothing but gaps in`, () =>
        inFolder({}, (folder) => {
          const made = run(folder, ['new', kind, '--service', 'Bookings', '--format', format]);
          const path = `bookings-${kind}.${ending}`;
          assert.equal(made.stderr, '');
          assert.equal(made.code, 0);
          assert.match(made.stdout, new RegExp(`^Wrote ${path}: [1-9]\\d* gaps to fill`));
          assert.deepEqual(readdirSync(folder).sort(), ['.git', path]);
          const { stdout } = run(folder, ['check', '--format', 'json', '--today', '2026-11-23']);
          const { files, notChecked } = JSON.parse(stdout);
          assert.deepEqual(notChecked, []);
          const rules: { rule: string; state?: string }[] = files[0].diagnostics;
          assert.ok(rules.length > 0);
          // A plan alone lacks what the other documents of its set are to say.
          const isTold = ({ rule, state = '' }: (typeof rules)[number]) =>
            rule === 'placeholder-text' ||
            state === 'placeholder' ||
            (kind === 'dr-plan' && state === 'missing');
          assert.deepEqual(
            rules.filter((each) => !isTold(each)),
            [],
          );
        }));
    }
  }

  it('takes over what the plan says, found by the service, by the plan, or as the only one', () =>
    inFolder({ 'docs/plan.md': PLAN }, (folder) => {
      const ways = [['--service', 'bookings'], ['--plan', 'docs/plan.md'], []];
      const texts = ways.map((way) => {
        const made = run(folder, ['new', 'backup-procedure', ...way, '--output', '-']);
        assert.equal(made.stderr, '');
        return made.stdout;
      });
      assert.equal(new Set(texts).size, 1);
      assert.match(texts[0] ?? '', /^plan: bookings-dr-plan\nowner: platform-lead$/m);
      assert.match(texts[0] ?? '', /^\| booking-db \| TBD: tool \|.*\n\| booking-api \| /m);
      const made = run(folder, ['new', 'exercise-report', '-o', 'docs/', '--format', 'yaml']);
      assert.match(
        made.stdout,
        /Taken over: the plan bookings-dr-plan, the owner platform-lead, 2 systems\./,
      );
      assert.match(
        text(folder, 'docs/bookings-exercise-report.runbook.yaml'),
        /rto_target: "PT4H"/,
      );
    }));

  it('finds the plan from a folder further down', () =>
    inFolder({ 'docs/plan.md': PLAN, 'sub/x.txt': '' }, (folder) => {
      const made = run(folder, ['new', 'inventory'], { in: 'sub' });
      assert.equal(made.stderr, '');
      assert.match(text(folder, `sub/${INVENTORY}`), /^plan: bookings-dr-plan$/m);
    }));

  it('asks for the service where there are none or several', () =>
    inFolder({}, (folder) => {
      const none = run(folder, ['new', 'inventory']);
      assert.deepEqual([none.code, none.stdout], [2, '']);
      assert.match(none.stderr, /Name the service: --service NAME\.$/m);
    }));

  it('replaces nothing unless it is told to, and leaves nothing behind', () =>
    inFolder({ [INVENTORY]: 'mine', 'link.md': { link: INVENTORY } }, (folder) => {
      for (const output of [INVENTORY, 'link.md']) {
        const args = ['new', 'inventory', '--service', 'Bookings', '--output', output];
        const { code, stdout, stderr } = run(folder, args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, /was not written: there is a file of that name already; --force/);
      }
      assert.equal(text(folder, INVENTORY), 'mine');
      // By itself it takes a name that is free.
      assert.equal(run(folder, ['new', 'inventory', '--service', 'Bookings']).code, 0);
      assert.match(text(folder, 'bookings-inventory-2.md'), /^id: bookings-inventory-2$/m);
      const forced = ['new', 'inventory', '--service', 'B', '--force', '-o', INVENTORY];
      assert.equal(run(folder, forced).code, 0);
      assert.match(text(folder, INVENTORY), /^kind: inventory$/m);
      assert.ok(lstatSync(join(folder, 'link.md')).isSymbolicLink());
      const names = ['.git', 'bookings-inventory-2.md', INVENTORY, 'link.md'];
      assert.deepEqual(readdirSync(folder).sort(), names.sort());
    }));

  for (const [args, expected] of [
    [['new'], /Name the kind: dr-plan, /],
    [['new', 'plan'], /There is no kind "plan"\. The kinds are dr-plan, /],
    [['new', 'inventory', '--format', 'pdf'], /--format takes markdown, yaml, not "pdf"/],
    [['new', 'inventory', '--service', ''], /--service is empty/],
    [
      ['new', 'inventory', '--service', 'a', '-o', 'x.md', '--format', 'yaml'],
      /is called \*\.runbook\.yaml/,
    ],
    [['new', 'inventory', '--plan', 'gone.md'], /"gone\.md" is not a plan/],
    [['new', 'inventory', '--service', 'a', '-o', 'gone/x.md'], /its folder does not exist/],
    [['init', 'docs'], /takes no paths/],
  ] as const) {
    it(`${args.join(' ')} is refused: 2`, () =>
      inFolder({}, (folder) => {
        const { code, stdout, stderr } = run(folder, args);
        assert.deepEqual([code, stdout], [2, '']);
        assert.match(stderr, expected);
        assert.deepEqual(readdirSync(folder), ['.git']);
      }));
  }
});
