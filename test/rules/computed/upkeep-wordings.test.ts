/** Dates, contacts, steps and exercises in other words: what people write must be heard, and what only sounds alike must not. */
import assert from 'node:assert/strict';
import { lintText } from '../../judge.ts';

interface Wording {
  readonly kind: string;
  readonly text: string;
  /** What the finding stands on; none where the text is in order. */
  readonly on?: string;
}

const WORDINGS: Readonly<Record<string, readonly Wording[]>> = {
  'test-overdue': [
    {
      kind: 'dr-plan',
      text: 'Restore drills are held quarterly. The last one was on 2025-03-02 and took 5 hours.',
      on: '2025-03-02',
    },
    {
      kind: 'dr-plan',
      text: 'The plan is tested every 6 months. It was last done on 3 March 2025.',
      on: '3 March 2025',
    },
    {
      kind: 'dr-plan',
      text: 'Der Wiederanlauf wird halbjährlich geübt. Die letzte Übung fand am 14.11.2025 statt.',
      on: '14.11.2025',
    },
    {
      kind: 'dr-plan',
      text: 'Les tests de restauration ont lieu tous les trimestres. Le dernier a eu lieu le 02/03/2025.',
      on: '02/03/2025',
    },
    {
      kind: 'dr-plan',
      text: 'Las pruebas de restauración se hacen cada 6 meses. La última prueba fue el 13/03/2025.',
      on: '13/03/2025',
    },
    {
      kind: 'dr-plan',
      text: 'Restore drills are held quarterly. The last one was on 2026-10-02.',
    },
    {
      kind: 'dr-plan',
      text: 'Restore drills are held quarterly. The last incident of the site was on 2025-03-02.',
    },
    {
      kind: 'dr-plan',
      text: 'The office moves every 3 months. The last one was on 2025-03-02.',
    },
  ],
  'destructive-step-unguarded': [
    {
      kind: 'restore-procedure',
      text: '## Restore\n\n1. Stop the shop.\n2. Run `dropdb shop` on db1.\n3. Load the dump.',
      on: 'dropdb',
    },
    {
      kind: 'restore-procedure',
      text: '## Restore\n\n1. Stop the shop.\n2. The tool `dropdb` is part of the server.\n3. Load the dump.',
    },
  ],
  'contacts-stale': [
    {
      kind: 'dr-plan',
      text: '## Contacts\n\nThis list was last checked on 14 February 2025.',
      on: '14 February 2025',
    },
    { kind: 'dr-plan', text: '## Kontakte\n\nZuletzt geprüft: 03.03.2025', on: '03.03.2025' },
    {
      kind: 'dr-plan',
      text: '## Contacts\n\nLast verified: 2025-03-03',
      on: '2025-03-03',
    },
    { kind: 'dr-plan', text: '## Kontakte\n\nZuletzt geprüft: 03.11.2026' },
    { kind: 'dr-plan', text: '## Backups\n\nZuletzt geprüft: 03.03.2025' },
  ],
  'role-without-contact': [
    {
      kind: 'dr-plan',
      text: `Only the crisis manager may invoke the plan.\n\n${numbers('Incident lead', 'DBA')}`,
      on: 'crisis manager',
    },
    {
      kind: 'dr-plan',
      text: `The DR coordinator declares the disaster.\n\n${numbers('Incident lead', 'Database lead')}`,
      on: 'DR coordinator',
    },
    {
      kind: 'dr-plan',
      text: `Le coordinateur PRA déclare le sinistre.\n\n${numbers('Responsable réseau', 'DBA')}`,
      on: 'coordinateur PRA',
    },
    {
      kind: 'dr-plan',
      text: `The DR coordinator declares the disaster.\n\n${numbers('Recovery coordinator', 'DBA')}`,
    },
    {
      kind: 'dr-plan',
      text: `The DR coordinator declares the disaster. The DR coordinator is A. Keller.\n\n${numbers('Incident lead', 'DBA')}`,
    },
    {
      kind: 'dr-plan',
      text: `The coordinator declares nothing, and the plan names nobody.\n\n${numbers('Incident lead', 'DBA')}`,
    },
  ],
  'training-overdue': [
    {
      kind: 'dr-plan',
      text: 'Recovery staff are trained yearly; the last refresher was on 2025-02-01.',
      on: '2025-02-01',
    },
    {
      kind: 'dr-plan',
      text: 'Everyone attends the annual recovery training. The last training took place on 9 June 2025.',
      on: '9 June 2025',
    },
    {
      kind: 'dr-plan',
      text: 'Everyone attends the annual recovery training. The last training took place on 9 June 2026.',
    },
    { kind: 'dr-plan', text: 'The last training took place on 9 June 2025.' },
  ],
  'contact-unreachable': [
    {
      kind: 'dr-plan',
      text: 'The recovery lead can only be reached by e-mail at lead@example.org.',
      on: 'can only be reached by e-mail',
    },
    { kind: 'dr-plan', text: 'The vendor can only be reached by e-mail.' },
    { kind: 'dr-plan', text: 'At night the lead can only be reached by mobile.' },
  ],
  'single-person-dependency': [
    {
      kind: 'dr-plan',
      text: '**DR manager** - A. Keller, mobile +44 7700 900101 (no deputy)',
      on: '(no deputy',
    },
    { kind: 'dr-plan', text: 'There is no DR manager with no deputy: each has one.' },
    { kind: 'dr-plan', text: 'If the DR manager has no deputy, the board names one.' },
  ],
  'exercise-too-weak': [
    {
      kind: 'dr-plan',
      text: 'The shop is a tier 1 service: it may lose nothing.\n\nWe held a tabletop exercise on 2026-05-20.',
      on: '2026-05-20',
    },
    {
      kind: 'dr-plan',
      text: `The shop is a tier 1 system.\n\n${exercises('2026-06-11 | Tabletop | 3 findings')}`,
      on: '2026-06-11',
    },
    {
      kind: 'dr-plan',
      text: `The shop is a tier 1 system.\n\n${exercises('2026-06-11 | Tabletop | 3 findings', '2026-03-02 | Restore drill | passed')}`,
    },
    {
      kind: 'dr-plan',
      text: `The shop is a tier 1 system.\n\n${exercises('2026-06-11 | Tabletop | cancelled')}`,
    },
    {
      kind: 'dr-plan',
      text: `The wiki is a tier 3 system.\n\n${exercises('2026-06-11 | Tabletop | 3 findings')}`,
    },
  ],
  'change-after-test': [
    {
      kind: 'dr-plan',
      text: '## Changes\n\n- 2026-10-14: Upgrade from PostgreSQL 15 to PostgreSQL 16.\n\n## Exercises\n\n- 2026-09-18: Restore drill into the sandbox, 44 minutes.',
      on: '2026-10-14',
    },
    {
      kind: 'dr-plan',
      text: '## Changes\n\n- 2026-10-14: Upgrade from PostgreSQL 15 to PostgreSQL 16.\n\n## Exercises\n\n- 2026-10-18: Restore drill into the sandbox, 44 minutes.',
    },
    {
      kind: 'dr-plan',
      text: '## Changes\n\n- 2026-10-14: Upgrade from PostgreSQL 15 to PostgreSQL 16.\n\n## Exercises\n\n- 2026-09-18: Restore drill, postponed.',
    },
  ],
  'drill-on-production': [
    {
      kind: 'exercise-plan',
      text: '## Restore drills\n\nThe newest dump is restored into the production database `orders`.',
      on: 'production',
    },
    {
      kind: 'exercise-plan',
      text: '## Restore drills\n\nThe newest dump is restored into the sandbox, never into production.',
    },
    {
      kind: 'dr-plan',
      text: '## Recovery\n\nThe newest dump is restored into the production database.',
    },
    {
      kind: 'dr-plan',
      text: '## Restore drills\n\nAfter a real incident the dump is restored into the production database.',
    },
  ],
  'date-passed': [
    {
      kind: 'dr-plan',
      text: '| Drill | Planned for | Status |\n| --- | --- | --- |\n| September | 2026-09-09 | planned |',
      on: '2026-09-09',
    },
    {
      kind: 'dr-plan',
      text: '| Drill | Planned for | Status |\n| --- | --- | --- |\n| September | 2026-09-09 | held |',
    },
    {
      kind: 'dr-plan',
      text: '| Release | Planned for | Status |\n| --- | --- | --- |\n| September | 2026-09-09 | planned |',
    },
  ],
  'result-without-measure': [
    {
      kind: 'exercise-report',
      text: 'Result: passed\n\n## Follow-up\n\n- [ ] Renew the certificate',
      on: 'passed',
    },
    { kind: 'exercise-report', text: 'Result: passed\n\n## Checks\n\n- [x] The shop takes orders' },
  ],
  'review-overdue': [
    { kind: 'dr-plan', text: 'Próxima revisión: 15/03/2026', on: '15/03/2026' },
    { kind: 'dr-plan', text: 'Nächste Überprüfung: 15.03.2026', on: '15.03.2026' },
    { kind: 'dr-plan', text: 'Prochaine révision : 15/03/2026', on: '15/03/2026' },
    { kind: 'dr-plan', text: 'Próxima revisión: 15/03/2027' },
    { kind: 'dr-plan', text: 'Nächste Wartung: 15.03.2026' },
  ],
};

/** A list of contacts with these roles. */
function numbers(...roles: readonly string[]): string {
  const rows = roles.map((role, index) => `| ${role} | person-${index} | +44 7700 90010${index} |`);
  return ['| Role | Name | Phone |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A table of exercises. */
function exercises(...rows: readonly string[]): string {
  const lines = rows.map((row) => `| ${row} |`);
  return ['| Date | Exercise | Result |', '| --- | --- | --- |', ...lines].join('\n');
}

describe('upkeep in the words of many writers', () => {
  for (const [rule, wordings] of Object.entries(WORDINGS)) {
    for (const { kind, text, on } of wordings) {
      it(`of ${rule}: ${text.slice(0, 60)}`, () => {
        const page = `---\nkind: ${kind}\n---\n\n# Recovery of the shop\n\n${text}\n`;
        const found = lintText('page.md', page).filter((one) => one.rule === rule);
        const told = found.map(({ span }) => page.slice(span.start, span.end));
        assert.deepEqual(told, on === undefined ? [] : [on]);
      });
    }
  }
});
