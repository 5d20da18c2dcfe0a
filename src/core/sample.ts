/** The sample workspace: the documents of a webshop as many teams have them, with typical gaps. */

/** Where they lie in the project and in the package. */
export const SAMPLE_FOLDER = 'examples/typical';

/** The plan first, and then what it links. */
export const SAMPLE_FILES = [
  'disaster-recovery-plan.md',
  'failover-db.runbook.yaml',
  'training.md',
  'restore-webshop.md',
  'backups.md',
  'dr-test-2024.md',
] as const;

/** How many of them are opened where none can be written: those that show most. */
export const SHOWN_OF_SAMPLE = 3;
