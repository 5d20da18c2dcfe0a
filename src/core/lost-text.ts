/** What of a document could not be read, so that nobody can tell whether it says something. */

import type { Practice } from './practice.ts';
import type { Runbook } from './runbook.ts';
import type { DocumentSet } from './workspace.ts';

/** Problems behind which there is text that was not understood. */
const LOSING: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'over-limit',
  'unreadable',
  'unclosed-fence',
  'unclosed-comment',
]);

/**
 * Whether a practice may be said in what was not read: then it is not missing, and the one finding to act on is
 * the fault. Broken front matter holds little of what a document says; broken YAML may hold all of it.
 */
export function mayBeLost(practice: Practice, runbook: Runbook): boolean {
  const lost = runbook.problems.filter(({ rule }) => LOSING.has(rule));
  if (lost.length === 0) return false;
  const isHeader =
    runbook.syntax === 'markdown' && lost.every(({ rule }) => rule === 'yaml-syntax');
  return !isHeader || practice.fields.some((field) => field.startsWith('metadata.'));
}

/** The same for what is asked of a plan: also where the member that has to say it cannot be read. */
export function mayBeLostInSet(practice: Practice, { plan, members }: DocumentSet): boolean {
  return members.some((member) => {
    const { kind } = member.recognition;
    const isAsked =
      member === plan || (kind !== undefined && practice.applies[kind] === 'required');
    return isAsked && mayBeLost(practice, member.runbook);
  });
}
