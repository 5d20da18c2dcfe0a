/** `check --fix`: what safe fixes make of the documents, written to their files or shown as a diff. */

import type { CalendarDate } from '../core/facts/time/date.ts';
import { allFixes } from '../core/fix.ts';
import { lint } from '../core/lint.ts';
import { redactedSource } from '../core/secrets/redact.ts';
import { printable } from '../report/terminal.ts';
import type { Document } from './documents.ts';
import type { LoadFormats } from './engine.ts';
import type { Project } from './project.ts';
import { readTextFile } from './read.ts';

/** A document before and after its fixes. */
interface FixedDocument {
  readonly document: Document;
  readonly before: string;
  readonly after: string;
  /** What was done, as titles. */
  readonly titles: readonly string[];
}

export interface FixOutcome {
  /** As it is now, or as it would be. */
  readonly project: Project;
  /** The diff, where nothing was written. */
  readonly diff: string;
  /** What was done, line by line. */
  readonly notes: readonly string[];
  /** What could not be written, and why. */
  readonly complaints: readonly string[];
}

/** Documents are fixed one after the other, each among the others as they are by then. */
export function fixProject(
  project: Project,
  today: CalendarDate,
  mode: 'write' | 'show',
  loadFormats: LoadFormats,
): FixOutcome {
  const complaints: string[] = [];
  const notes: string[] = [];
  let now = project;
  let diff = '';
  for (const document of project.documents) {
    const fixed = fixedDocument(document, now, today);
    if (!fixed) continue;
    const shown = printable(document.shown);
    if (typeof fixed === 'string') {
      complaints.push(`dr-runbook: ${shown} was not fixed: ${fixed}.`);
      continue;
    }
    const { before, after, titles } = fixed;
    if (mode === 'show') {
      // No secret is printed, though a hunk with one can then not be applied.
      const bare = (text: string) => redactedSource(document.shown, text).source.text;
      diff += loadFormats().unifiedDiff(document.shown, bare(before), bare(after));
    } else {
      const reason = loadFormats().writeFixed(document.path, before, after);
      if (reason !== undefined) {
        complaints.push(`dr-runbook: ${shown} was not fixed: ${reason}.`);
        continue;
      }
    }
    notes.push(`dr-runbook: ${mode === 'show' ? 'would fix' : 'fixed'} ${shown}`);
    notes.push(...titles.map((title) => `  ${printable(title)}`));
    now = now.replacing(new Map([[document.path, fixed.document]]));
  }
  if (mode === 'show' && notes.length + complaints.length === 0) {
    notes.push('dr-runbook: nothing here is safe to fix unattended.');
  }
  return { project: now, diff, notes, complaints };
}

/** `undefined` when nothing is to be fixed; a clause when the file is not what was read. */
function fixedDocument(
  document: Document,
  project: Project,
  today: CalendarDate,
): FixedDocument | string | undefined {
  if (!document.analysis.recognition.isRunbook) return undefined;
  const lintOf = (each: Document, around: Project) => {
    const { config, catalogue } = each.scope;
    return lint(each.analysis, {
      config,
      catalogue,
      workspace: around.workspaceOf(each),
      today,
    });
  };
  const found = lintOf(document, project);
  if (!found.some(({ fixes }) => fixes.some(({ safe }) => safe))) return undefined;
  const read = readTextFile(document.path);
  if (!('text' in read)) return `it ${read.unread}`;
  const { source } = redactedSource(document.shown, read.text);
  if (source.text !== document.analysis.runbook.source.text) return 'it has changed meanwhile';
  const judge = (text: string) => {
    const other = project.reread(document, text);
    if (!other) return [];
    return lintOf(other, project.replacing(new Map([[document.path, other]])));
  };
  const { text, applied } = allFixes(read.text, judge, ({ safe }) => safe);
  const fixed = text === read.text ? undefined : project.reread(document, text);
  if (!fixed) return undefined;
  const titles = applied.map(({ title }) => title);
  return { document: fixed, before: read.text, after: text, titles };
}
