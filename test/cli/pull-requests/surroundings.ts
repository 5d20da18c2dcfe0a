/** Pull requests that change the configuration, and those that are unusual. */
import { GOOD, ORDERS, type PullRequest, SHOP } from './life.ts';

export const SURROUNDINGS: readonly PullRequest[] = [
  {
    name: 'a configuration that turns a rule off',
    change: ({ write }) => write('.dr-runbook.yaml', 'severities:\n  placeholder-text: off\n'),
    fixed: {
      [`${SHOP}/disaster-recovery-plan.md`]: [
        'placeholder-text',
        'placeholder-text',
        'placeholder-text',
      ],
      [`${SHOP}/training.md`]: ['placeholder-text'],
    },
  },
  {
    name: 'a configuration that asks for more',
    change: ({ write }) =>
      write(`${ORDERS}/.dr-runbook.yaml`, 'severities:\n  vendor-contacts: error\n'),
    news: {
      [`${ORDERS}/plan.md`]: ['vendor-contacts'],
    },
    code: 1,
  },
  {
    name: 'a configuration that leaves a service out',
    change: ({ write }) => write('.dr-runbook.yaml', `exclude:\n  - ${SHOP}/training.md\n`),
    news: {
      [`${SHOP}/disaster-recovery-plan.md`]: ['dr-training'],
    },
    fixed: {
      [`${SHOP}/training.md`]: [
        'document-control',
        'placeholder-text',
        'roles-and-responsibilities',
      ],
    },
  },
  {
    name: 'a configuration that is wrong',
    change: ({ write }) => write('.dr-runbook.yaml', 'profle: standard\n'),
    code: 2,
  },
  {
    name: 'an ignored folder',
    change: ({ append }) => append('.gitignore', `${SHOP}/training.md\n`),
    news: {
      [`${SHOP}/disaster-recovery-plan.md`]: ['dr-training'],
    },
    fixed: {
      [`${SHOP}/training.md`]: [
        'document-control',
        'placeholder-text',
        'roles-and-responsibilities',
      ],
    },
  },
  {
    name: 'work that is not committed',
    change: ({ append, write }) => {
      append(`${ORDERS}/restore.md`, '3. TODO\n');
      write(
        `${ORDERS}/drill.md`,
        '---\nkind: exercise-report\nplan: orders-plan\n---\n\n# Drill\n\nTBD\n',
      );
    },
    uncommitted: true,
    news: {
      [`${ORDERS}/drill.md`]: [
        'corrective-actions',
        'disaster-scenarios',
        'document-control',
        'exercise-record',
        'placeholder-text',
        'roles-and-responsibilities',
        'rto-rpo-objectives',
        'scope-and-assumptions',
        'test-data-protection',
      ],
      [`${ORDERS}/restore.md`]: ['placeholder-text', 'step-without-duration', 'step-without-owner'],
    },
    code: 1,
  },
  {
    name: 'a date that is long past',
    change: ({ replace }) =>
      replace(`${GOOD}/training-plan.md`, 'last_reviewed: 2026-11-16', 'last_reviewed: 2020-11-16'),
    news: {
      [`${GOOD}/training-plan.md`]: ['review-overdue'],
    },
  },
  {
    name: 'a change and its reversal',
    change: ({ append, git, read, write }) => {
      const path = `${ORDERS}/restore.md`;
      const before = read(path);
      append(path, '3. TODO\n');
      git('add', '-A');
      git('commit', '-q', '-m', 'Add a step');
      write(path, before);
    },
  },
  {
    name: 'a runbook that becomes an ordinary page',
    change: ({ write }) => write(`${ORDERS}/restore.md`, '# Orders\n\nMoved to the wiki.\n'),
    news: {
      [`${ORDERS}/plan.md`]: [
        'backup-storage-location',
        'recovery-procedures',
        'recovery-sequence',
      ],
    },
    fixed: {
      [`${ORDERS}/restore.md`]: [
        'activation-criteria',
        'break-glass-access',
        'document-control',
        'encryption-keys',
        'recovery-validation',
        'scope-and-assumptions',
        'step-rollback',
        'step-verification',
      ],
    },
    code: 1,
  },
  {
    name: 'a runbook that nobody can read any more',
    change: ({ write }) =>
      write(`${ORDERS}/backup.runbook.yaml`, new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0])),
    news: {
      [`${ORDERS}/plan.md`]: [
        'backup-schedule',
        'backup-scope',
        'backup-tooling',
        'document-control',
        'scope-and-assumptions',
      ],
    },
    fixed: {
      [`${ORDERS}/backup.runbook.yaml`]: [
        'backup-archiving',
        'encryption-keys',
        'restore-drill',
        'schema-violation',
      ],
    },
    code: 2,
  },
  {
    name: 'another mode of a file',
    change: ({ git }) => git('update-index', '--chmod=+x', `${ORDERS}/plan.md`),
  },
  {
    name: 'a second plan with the same name nearby',
    change: ({ write }) =>
      write(
        `${ORDERS}/old/plan.md`,
        '---\nkind: dr-plan\nid: orders-old-plan\n---\n\n# Old orders plan\n\nSee [the restore](../restore.md).\n',
      ),
    news: {
      [`${ORDERS}/old/plan.md`]: [
        'activation-criteria',
        'alternate-site',
        'backup-archiving',
        'backup-immutability',
        'backup-retention',
        'backup-schedule',
        'backup-scope',
        'backup-tooling',
        'backup-verification',
        'break-glass-access',
        'change-record',
        'communication-plan',
        'contact-list',
        'corrective-actions',
        'criticality-tiers',
        'disaster-scenarios',
        'document-control',
        'dr-training',
        'encryption-keys',
        'escalation-path',
        'exercise-record',
        'failback-procedure',
        'fault-tolerance',
        'offsite-backup-location',
        'plan-distribution',
        'plan-review-schedule',
        'preventive-measures',
        'recovery-testing',
        'recovery-validation',
        'restore-drill',
        'roles-and-responsibilities',
        'rto-rpo-objectives',
        'scope-and-assumptions',
        'spare-hardware',
        'vendor-contacts',
      ],
    },
    code: 1,
  },
];
