/** A repository with real git in a folder of its own: the same history on every machine. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url));

const { PATH = '' } = process.env;

/** No configuration of whoever runs the tests, and neither their name nor the time. */
export const GIT_ENV: Readonly<Record<string, string>> = {
  PATH,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'An Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
  GIT_COMMITTER_NAME: 'An Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  LC_ALL: 'C',
};

export function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: GIT_ENV,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** What is done to the files of a repository. */
export interface Edits {
  read(path: string): string;
  write(path: string, text: string | Uint8Array): void;
  /** Fails when the text is not there: the scenario would not be what it says. */
  replace(path: string, from: string, to: string): void;
  append(path: string, text: string): void;
  remove(path: string): void;
  move(from: string, to: string): void;
  /** Any other command of git, as `add -A` or `merge main`. */
  git(...args: readonly string[]): string;
  readonly folder: string;
}

export function editsIn(folder: string): Edits {
  const at = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    folder,
    read,
    write,
    replace(path, from, to) {
      const text = read(path);
      if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
      write(path, text.replace(from, to));
    },
    append: (path, text) => write(path, read(path) + text),
    remove: (path) => rmSync(at(path), { recursive: true }),
    move(from, to) {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
    },
    git: (...args) => git(folder, ...args),
  };
}

/** A bare origin whose branch `main` holds the sample workspace and a service of our own, and a clone of it. */
export function withRepository(body: (clone: Edits, origin: string) => void): void {
  const { edits, origin, remove } = makeRepository();
  try {
    body(edits, origin);
  } finally {
    remove();
  }
}

/** The same for what takes its time. */
export async function inRepository(body: (clone: Edits) => Promise<void>): Promise<void> {
  const { edits, remove } = makeRepository();
  try {
    await body(edits);
  } finally {
    remove();
  }
}

function makeRepository(): { edits: Edits; origin: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dr-runbook-git-')));
  const origin = join(folder, 'origin.git');
  const clone = join(folder, 'clone');
  git(folder, 'init', '-q', '--bare', '-b', 'main', origin);
  git(folder, 'init', '-q', '-b', 'main', clone);
  git(clone, 'remote', 'add', 'origin', origin);
  cpSync(join(EXAMPLES, 'good'), join(clone, 'services/bookings'), { recursive: true });
  cpSync(join(EXAMPLES, 'typical'), join(clone, 'services/webshop'), { recursive: true });
  const edits = editsIn(clone);
  for (const [path, text] of Object.entries(OWN_FILES)) edits.write(path, text);
  commit(clone, 'Begin');
  git(clone, 'push', '-q', '-u', 'origin', 'main');
  return { edits, origin, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function commit(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
}

/** A service whose documents name each other by their ids, and what else a repository holds. */
const OWN_FILES: Readonly<Record<string, string>> = {
  'README.md': '# Services\n\nRun `make` to build them.\n',
  'src/app.js': 'export const answer = 42;\n',
  'scripts/fence.sh': '#!/bin/sh\necho fenced\n',
  '.gitignore': 'build/\n',
  'services/orders/plan.md': `---
kind: dr-plan
id: orders-plan
title: Orders recovery plan
---

# Orders recovery plan

If orders-db is lost, first run [the fence](../../scripts/fence.sh), then follow [the restore](restore.md).

## Recovery objectives

orders-db: RTO 4 h, RPO 36 h.
`,
  'services/orders/restore.md': `---
kind: restore-procedure
id: orders-restore
title: Restore orders-db
plan: orders-plan
---

# Restore orders-db

The backups are stored in \`s3://example-bkp/orders\`.

1. Stop the application (platform, 10 min).
2. Load the newest dump (database, 60 min).
`,
  'services/orders/backup.runbook.yaml': `apiVersion: dr-runbook/v1
kind: backup-procedure
metadata:
  id: orders-backup
  title: Backup of orders-db
  plan: orders-plan
  owner: senior-dba
  version: "1.0"
  status: active
  last_reviewed: 2026-11-01
  systems: [orders-db]
spec:
  backups:
    - id: orders-dump
      covers: [orders-db]
      tool:
        name: pg_dump
      runs_on: orders-db
      jobs:
        - type: full
          schedule: "0 1 * * *"
          timezone: UTC
          duration: PT20M
          command: pg_dump orders
`,
};
