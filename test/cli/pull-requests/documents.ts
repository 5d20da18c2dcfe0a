/** Pull requests that change documents, and what else a repository holds. */
import { GOOD, ORDERS, type PullRequest, SHOP } from './life.ts';

export const DOCUMENTS: readonly PullRequest[] = [
  {
    name: 'an unrelated change of code',
    change: ({ replace }) => replace('src/app.js', '42', '43'),
  },
  {
    name: 'another README',
    change: ({ append }) => append('README.md', '\nSee the wiki for the rest.\n'),
  },
  {
    name: 'a file that nobody knows',
    change: ({ write }) => write('src/data.bin', new Uint8Array([0, 1, 2, 255])),
  },
  {
    name: 'lines that move findings down',
    change: ({ replace }) =>
      replace(
        `${SHOP}/disaster-recovery-plan.md`,
        '## Purpose and scope\n',
        `## Purpose and scope\n\n${'One more sentence about the shop.\n'.repeat(40)}`,
      ),
  },
  {
    name: 'findings that change their places',
    change: ({ read, write }) => {
      const path = `${SHOP}/disaster-recovery-plan.md`;
      const parts = read(path).split(/^(?=## )/m);
      const [communication = ''] = parts.filter((part) => part.startsWith('## Communication'));
      const others = parts.filter((part) => part !== communication);
      write(path, [...others, '\n', communication].join(''));
    },
  },
  {
    name: 'other words for the same',
    change: ({ replace }) =>
      replace(`${GOOD}/dr-plan.md`, 'Shifts change after 8 hours', 'Shifts end after 8 hours'),
  },
  {
    name: 'other ends of lines',
    change: ({ read, write }) =>
      write(`${GOOD}/dr-plan.md`, read(`${GOOD}/dr-plan.md`).replaceAll('\n', '\r\n')),
  },
  {
    name: 'a restore procedure that is deleted',
    change: ({ remove }) => remove(`${GOOD}/restore-booking-db.md`),
    news: {
      [`${GOOD}/backup.runbook.yaml`]: ['dangling-reference'],
      [`${GOOD}/dr-plan.md`]: ['dangling-reference', 'dangling-reference', 'dangling-reference'],
      [`${GOOD}/rebuild-secrets-store.runbook.yaml`]: ['dangling-reference'],
    },
  },
  {
    name: 'a procedure of the own service that is deleted',
    change: ({ remove }) => remove(`${ORDERS}/restore.md`),
    news: {
      [`${ORDERS}/plan.md`]: [
        'backup-storage-location',
        'dangling-reference',
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
    name: 'a procedure that moves, with the links to it',
    change: ({ git, read, write }) => {
      git('mv', `${ORDERS}/restore.md`, `${ORDERS}/restore-orders-db.md`);
      const plan = `${ORDERS}/plan.md`;
      write(plan, read(plan).replace('(restore.md)', '(restore-orders-db.md)'));
    },
  },
  {
    name: 'a procedure that moves away from the links to it',
    change: ({ git }) => git('mv', `${ORDERS}/restore.md`, `${ORDERS}/restore-orders-db.md`),
    news: {
      [`${ORDERS}/plan.md`]: ['dangling-reference'],
    },
  },
  {
    name: 'a whole service that moves, with its findings',
    change: ({ git }) => git('mv', SHOP, 'services/shop'),
  },
  {
    name: 'a procedure that moves and gets worse',
    change: ({ append, git, replace }) => {
      git('mv', `${SHOP}/restore-webshop.md`, `${SHOP}/restore-shop.md`);
      replace(`${SHOP}/disaster-recovery-plan.md`, '(restore-webshop.md)', '(restore-shop.md)');
      append(`${SHOP}/restore-shop.md`, '\n7. TODO\n');
    },
    news: {
      [`${SHOP}/backups.md`]: ['dangling-reference'],
      [`${SHOP}/restore-shop.md`]: ['placeholder-text'],
    },
    code: 1,
  },
  {
    name: 'a gap that is left open',
    change: ({ replace }) =>
      replace(`${GOOD}/restore-booking-db.md`, 'in all. If a step', 'in all. TODO. If a step'),
    news: {
      [`${GOOD}/restore-booking-db.md`]: ['placeholder-text'],
    },
    code: 1,
  },
  {
    name: 'a gap that is filled',
    change: ({ replace }) =>
      replace(`${SHOP}/disaster-recovery-plan.md`, 'RTO: ____ hours', 'RTO: 6 hours'),
    news: {
      [`${SHOP}/failover-db.runbook.yaml`]: ['step-without-duration'],
    },
    fixed: {
      [`${SHOP}/disaster-recovery-plan.md`]: ['placeholder-text'],
    },
  },
  {
    name: 'objectives that are no longer said',
    change: ({ replace }) =>
      replace(`${ORDERS}/plan.md`, '## Recovery objectives\n\norders-db: RTO 4 h, RPO 36 h.\n', ''),
    news: {
      [`${ORDERS}/plan.md`]: ['rto-rpo-objectives'],
    },
    code: 1,
  },
  {
    name: 'a recovery point that the backups cannot keep',
    change: ({ replace }) => replace(`${ORDERS}/plan.md`, 'RPO 36 h', 'RPO 15 min'),
    news: {
      [`${ORDERS}/plan.md`]: ['rpo-backup-interval'],
    },
    code: 1,
  },
  {
    name: 'backups that no longer keep the recovery point',
    change: ({ replace }) => replace(`${ORDERS}/backup.runbook.yaml`, '"0 1 * * *"', '"0 1 * * 0"'),
    news: {
      [`${ORDERS}/plan.md`]: ['rpo-backup-interval'],
    },
    code: 1,
  },
  {
    name: 'a secret',
    change: ({ append }) =>
      append(
        `${ORDERS}/restore.md`,
        '3. Log in with `PGPASSWORD=Tk92vLq4Zr7m psql orders` (database, 1 min).\n',
      ),
    news: {
      [`${ORDERS}/restore.md`]: ['secret-in-document'],
    },
    code: 1,
  },
  {
    name: 'a new runbook with findings of its own',
    change: ({ write }) =>
      write(
        `${ORDERS}/training.md`,
        '---\nkind: training-plan\nplan: orders-plan\n---\n\n# Training\n\nTBD\n',
      ),
    news: {
      [`${ORDERS}/training.md`]: ['document-control', 'dr-training', 'roles-and-responsibilities'],
    },
    code: 1,
  },
  {
    name: 'a new document that is no runbook',
    change: ({ write }) => write(`${ORDERS}/notes.md`, '# Notes\n\nBuy new chairs.\n'),
  },
  {
    name: 'a document with findings that is deleted, with the link to it',
    change: ({ remove, replace }) => {
      remove(`${SHOP}/training.md`);
      replace(`${SHOP}/disaster-recovery-plan.md`, ' ([training.md](training.md))', '');
    },
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
    name: 'a script that a plan links is deleted',
    change: ({ remove }) => remove('scripts/fence.sh'),
    news: {
      [`${ORDERS}/plan.md`]: ['dangling-reference'],
    },
  },
  {
    name: 'another id of the plan',
    change: ({ replace }) => replace(`${ORDERS}/plan.md`, 'id: orders-plan', 'id: orders-dr-plan'),
    news: {
      [`${ORDERS}/backup.runbook.yaml`]: ['dangling-reference'],
      [`${ORDERS}/plan.md`]: [
        'backup-schedule',
        'backup-scope',
        'backup-tooling',
        'document-control',
        'scope-and-assumptions',
      ],
      [`${ORDERS}/restore.md`]: ['dangling-reference'],
    },
    code: 1,
  },
  {
    name: 'a comment that silences a finding',
    change: ({ replace }) =>
      replace(
        `${SHOP}/disaster-recovery-plan.md`,
        'TODO: write',
        '<!-- dr-runbook-disable-next-line placeholder-text: marketing writes it in May -->\nTODO: write',
      ),
    fixed: {
      [`${SHOP}/disaster-recovery-plan.md`]: ['placeholder-text'],
    },
  },
  {
    name: 'a waiver',
    change: ({ replace }) =>
      replace(
        `${ORDERS}/plan.md`,
        'title: Orders',
        'waivers:\n  - rule: alternate-site\n    reason: one region is enough for orders\n    approved_by: head-of-operations\n    until: 2027-06-30\ntitle: Orders',
      ),
    fixed: {
      [`${ORDERS}/plan.md`]: ['alternate-site'],
    },
  },
];
