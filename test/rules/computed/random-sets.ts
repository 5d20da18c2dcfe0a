/** Sets of documents as people could write them: valid in form, with whatever times, dates, places and people. */
import fc from 'fast-check';
import type { Documents } from './sets.ts';

/** What differs from one set to the next. Lengths of time are in minutes. */
interface Facts {
  readonly yaml: boolean;
  readonly systems: readonly {
    readonly tier: number;
    readonly rto: number;
    readonly rpo: number;
  }[];
  readonly schedule: string;
  readonly cadence: number;
  readonly region: string;
  readonly offsite: string;
  readonly reviewed: string;
  readonly held: string;
  readonly trained: string;
  readonly people: number;
  readonly steps: readonly {
    readonly minutes: number;
    readonly who: number;
    readonly checked: boolean;
  }[];
  /** Which of the documents beside the plan there are. */
  readonly parts: readonly Part[];
}

type Part = 'backup' | 'restore' | 'training';

const PARTS: readonly Part[] = ['backup', 'restore', 'training'];

const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => [year, pad(month), pad(date)].join('-'));

const minutes = fc.constantFrom(1, 5, 15, 60, 90, 240, 480, 1440, 10_080);
const region = fc.constantFrom('eu-west-1', 'eu-north-1', 'us-east-1');

const facts: fc.Arbitrary<Facts> = fc.record({
  yaml: fc.boolean(),
  systems: fc.array(
    fc.record({ tier: fc.integer({ min: 1, max: 3 }), rto: minutes, rpo: minutes }),
    { minLength: 1, maxLength: 4 },
  ),
  schedule: fc.constantFrom('*/15 * * * *', '0 * * * *', '0 2 * * *', '0 2 * * 1-5', 'weekly'),
  cadence: fc.constantFrom(30, 90, 180, 365),
  region,
  offsite: region,
  reviewed: day,
  held: day,
  trained: day,
  people: fc.integer({ min: 1, max: 4 }),
  steps: fc.array(fc.record({ minutes, who: fc.nat(3), checked: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  }),
  parts: fc.subarray([...PARTS]),
});

/** @param name begins every path, id and name of the set, so that two sets have nothing to do with each other. */
export function randomSets(name: string): fc.Arbitrary<Documents> {
  return facts.map((each) => (each.yaml ? yamlSet(name, each) : markdownSet(name, each)));
}

function markdownSet(name: string, facts: Facts): Documents {
  const { systems, people, parts } = facts;
  const person = (at: number) => `${name}-engineer-${at % people}`;
  const head = (kind: string) =>
    `---\nkind: ${kind}\n${kind === 'dr-plan' ? `id: ${name}-plan` : `plan: ${name}-plan`}\nlast_reviewed: ${facts.reviewed}\nreview_interval: P${facts.cadence}D\n---\n\n`;
  const links = parts.map((part) => `[${part}](${name}-${part}.md)`).join(', ');
  const written: Record<string, string> = {
    [`${name}/${name}-plan.md`]: `${head('dr-plan')}# Recovery plan of ${name}

Production runs in ${facts.region}. See ${links || 'the wiki'}.

| System | Tier | Holds data | RTO | RPO |
| --- | --- | --- | --- | --- |
${systems.map(({ tier, rto, rpo }, at) => `| ${name}-db-${at} | ${tier} | yes | ${rto} min | ${rpo} min |`).join('\n')}

| Role | Holder | Deputy |
| --- | --- | --- |
| ${name}-lead | ${person(0)} | ${person(1)} |

| Contact | Mobile |
| --- | --- |
${range(people)
  .map((at) => `| ${person(at)} | +44 7700 90010${at} |`)
  .join('\n')}

| Exercise | How often | Last held |
| --- | --- | --- |
| restore drill | every ${facts.cadence} days | ${facts.held} |
`,
  };
  if (parts.includes('backup')) {
    written[`${name}/${name}-backup.md`] = `${head('backup-procedure')}# Backups of ${name}

| System | Backup schedule | Off-site copy |
| --- | --- | --- |
${systems.map((_, at) => `| ${name}-db-${at} | \`${facts.schedule}\` | \`s3://${name}-copies/${at}\` in ${facts.offsite} |`).join('\n')}
`;
  }
  if (parts.includes('restore')) {
    written[`${name}/${name}-restore.md`] = `${head('restore-procedure')}# Restore ${name}-db-0

## Restore procedure

${facts.steps.map((step, at) => `${at + 1}. Load part ${at} with \`pg_restore -d ${name} /srv/${at}.dump\` (${person(step.who)}, ${step.minutes} min)${step.checked ? '\n   Expect: no error.' : ''}`).join('\n')}
`;
  }
  if (parts.includes('training')) {
    written[`${name}/${name}-training.md`] = `${head('training-plan')}# Training of ${name}

Everybody with a role is trained every ${facts.cadence} days.

| Name | Date |
| --- | --- |
${range(people)
  .map((at) => `| ${person(at)} | ${facts.trained} |`)
  .join('\n')}
`;
  }
  return written;
}

function yamlSet(name: string, facts: Facts): Documents {
  const { systems, people, parts } = facts;
  const person = (at: number) => `${name}-engineer-${at % people}`;
  const head = (kind: string, id: string) =>
    `apiVersion: dr-runbook/v1\nkind: ${kind}\nmetadata: {id: ${name}-${id}, title: About ${name} ${id}, owner: ${name}-lead, version: "1", last_reviewed: ${facts.reviewed}, review_interval: P${facts.cadence}D${id === 'plan' ? '' : `, plan: ${name}-plan`}}\nspec:\n`;
  const written: Record<string, string> = {
    [`${name}/${name}-plan.runbook.yaml`]: `${head('dr-plan', 'plan')}  systems:
${systems.map(({ tier, rto, rpo }, at) => `    - {id: ${name}-db-${at}, tier: ${tier}, stateful: true, rto: PT${rto}M, rpo: PT${rpo}M, location: {provider: aws, region: ${facts.region}, host: ${name}-host-${at}}}`).join('\n')}
  roles:
    - {id: ${name}-lead, holder: ${person(0)}, deputy: ${person(1)}}
  contacts:
${range(people)
  .map(
    (at) => `    - {id: ${person(at)}, channels: [{type: mobile, value: "+44 7700 90010${at}"}]}`,
  )
  .join('\n')}
  testing:
    programme:
      - {type: restore-drill, scenario: accidental-deletion, cadence: P${facts.cadence}D, last: ${facts.held}}
`,
  };
  if (parts.includes('backup')) {
    written[`${name}/${name}-backup.runbook.yaml`] =
      `${head('backup-procedure', 'backup')}  backups:
${systems
  .map(
    (_, at) => `    - id: ${name}-copies-${at}
      covers: [${name}-db-${at}]
      tool: {name: pg_dump}
      jobs: [{type: full, schedule: "${facts.schedule}", duration: PT5M}]
      copies:
        - {id: ${name}-far-${at}, location: {provider: aws, region: ${facts.offsite}, path: "s3://${name}-copies/${at}"}, medium: object-storage, offsite: true, transfer: PT10M}`,
  )
  .join('\n')}
`;
  }
  if (parts.includes('restore')) {
    written[`${name}/${name}-restore.runbook.yaml`] =
      `${head('restore-procedure', 'restore')}  systems: [${name}-db-0]
  steps:
${facts.steps.map((step, at) => `    - {id: ${name}-load-${at}, action: Load part ${at}, owner: ${person(step.who)}, command: pg_restore -d ${name} /srv/${at}.dump, duration: PT${step.minutes}M, changes_state: true${at === 0 ? '' : `, depends_on: [${name}-load-${at - 1}]`}${step.checked ? ', verify: {expect: no error}' : ''}}`).join('\n')}
`;
  }
  if (parts.includes('training')) {
    written[`${name}/${name}-training.runbook.yaml`] =
      `${head('training-plan', 'training')}  courses:
    - {id: ${name}-course, content: restore by hand, cadence: P${facts.cadence}D, required_for: [${name}-lead]}
  records:
${range(people)
  .map((at) => `    - {person: ${person(at)}, course: ${name}-course, date: ${facts.trained}}`)
  .join('\n')}
`;
  }
  return written;
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
