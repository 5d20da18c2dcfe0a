/** Faults of steps and people in the many ways in which people write them, and what only looks like one. */
import assert from 'node:assert/strict';
import { check } from './check.ts';

const PLAN = '---\nkind: dr-plan\n---\n\n# Recovery plan of the shop\n\n';
const RESTORE = '---\nkind: restore-procedure\nsystems: [shop-db]\n---\n\n# Restore shop-db\n\n';

/** By rule: texts, each with what the findings stand on. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'single-person-dependency': [
    [
      `${PLAN}| Role | Held by | Deputy |\n| --- | --- | --- |\n| lead | senior-dba | second-dba |\n| keys | senior-dba | - |\n| news | support-lead | second-dba |\n`,
      ['senior-dba', 'keys'],
    ],
    [
      `${PLAN}## Roles\n\n- Incident lead: service-owner, deputy: service-owner\n- Database: senior-dba, deputy: second-dba\n`,
      ['service-owner'],
    ],
    [
      `${PLAN}| Role | Name |\n| --- | --- |\n| Author | service-owner |\n| Reviewer | service-owner |\n| Approver | service-owner |\n`,
      [],
    ],
    [
      `${PLAN}| Role | Primary | Backup |\n| --- | --- | --- |\n| lead | TBD | TBD |\n| database | the DBA team | the DBA team |\n`,
      [],
    ],
  ],
  'contact-unreachable': [
    [`${PLAN}| Role | Slack |\n| --- | --- |\n| lead | @lead |\n| database | @dba |\n`, ['lead']],
    [
      `${PLAN}| Name | E-mail | Mobile |\n| --- | --- | --- |\n| service-owner | so@example.org | +44 7700 900101 |\n`,
      [],
    ],
    [
      `${PLAN}| Name | E-mail |\n| --- | --- |\n| service-owner | so@example.org |\n\nWhoever is on duty is called by PagerDuty.\n`,
      [],
    ],
    [
      `${PLAN}## Document history\n\n| Version | Name | E-mail |\n| --- | --- | --- |\n| 1 | service-owner | so@example.org |\n`,
      [],
    ],
  ],
  'step-without-owner': [
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the writers - DevOps\n2. Load the dump - DBA\n3. Point DNS at the new host\n`,
      ['Point DNS at the new host'],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the writers.\n   Owner: platform\n2. Load the dump.\n   Owner: dba\n3. Point DNS at the new host.\n`,
      ['Point DNS at the new host.'],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the writers (platform team)\n2. Load the dump (dba)\n3. The recovery lead opens the shop.\n`,
      [],
    ],
    [`${RESTORE}## Restore procedure\n\n1. Stop the writers\n2. Load the dump\n`, []],
  ],
  'destructive-step-unguarded': [
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the shop.\n2. Recreate the database:\n\n   \`\`\`sql\n   DROP DATABASE shop;\n   CREATE DATABASE shop;\n   \`\`\`\n`,
      ['DROP DATABASE'],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Back up what is left.\n2. Recreate the database:\n\n   \`\`\`sql\n   DROP DATABASE shop;\n   \`\`\`\n`,
      [],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the shop.\n2. Remove the instance: \`aws rds delete-db-instance --db-instance-identifier shop-db\`\n`,
      ['aws rds delete-db-instance'],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the shop.\n2. Remove the instance: \`aws rds delete-db-instance --db-instance-identifier <NEW_ID>\`\n`,
      [],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the shop.\n2. Remove the database: \`dropdb shop_restored\`\n`,
      [],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Stop the shop.\n2. Remove the restored instance: \`aws rds delete-db-instance --db-instance-identifier shop-db\`\n`,
      [],
    ],
    [
      `${RESTORE}## Restore procedure\n\n1. Look at the plan:\n\n   \`\`\`sh\n   terraform plan -destroy\n   kubectl delete pvc shop-data --dry-run=client\n   \`\`\`\n`,
      [],
    ],
  ],
  'sequence-contradiction': [
    [
      `${PLAN}## Recovery\n\nThe actions are taken in the sequence listed below. The activities are not sequential.\n\n1. Restore the database.\n2. Restore the shop.\n`,
      ['The activities are not sequential.'],
    ],
    [
      `${PLAN}## Recovery\n\nThe steps are done in the order given. Services start in order to serve customers.\n\n1. Restore the database.\n`,
      [],
    ],
  ],
  'local-only-path': [
    [
      `${RESTORE}Open C:\\Users\\mlopez\\Desktop\\keys.kdbx first.\n`,
      ['C:\\Users\\mlopez\\Desktop\\keys.kdbx'],
    ],
    [`${RESTORE}Run \`ssh db-11 bash ~/bin/start.sh\` and read \`~/.ssh/config\`.\n`, []],
  ],
};

for (const [rule, cases] of Object.entries(CASES)) {
  describe(`${rule}, as people write`, () => {
    for (const [text, places] of cases) {
      const name = text.split('\n').slice(7).join(' ').trim().slice(0, 70);
      it(`${places.length === 0 ? 'silent' : 'told'}: ${name}`, () => {
        const found = check({ 'a.md': text }).filter((one) => one.rule === rule);
        assert.deepEqual(found.map((one) => one.text).sort(), [...places].sort());
      });
    }
  });
}
