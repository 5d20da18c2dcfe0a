/** Judges documents and configurations that were read, on one day. */
import type { Analysis } from '../core/analysis.ts';
import { lintConfig } from '../core/config-lint.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import type { Diagnostic } from '../core/finding.ts';
import { contextOf, lint } from '../core/lint.ts';
import { type Readiness, readinessOf } from '../core/readiness.ts';
import type { Kind } from '../core/runbook.ts';
import { sourceText } from '../core/text.ts';
import type { DocumentSet } from '../core/workspace.ts';
import type { CheckedFile } from '../report/outcome.ts';
import type { Scope } from './configs.ts';
import type { Document } from './documents.ts';
import type { Project } from './project.ts';
import { type Witness, witnessOf } from './witness.ts';

export interface How {
  readonly today: CalendarDate;
  /** No report will say what could be inserted where something lacks. */
  readonly withoutInsertions: boolean;
}

/** A file that was checked, as plain data. */
export interface JudgedFile {
  readonly path: string;
  /** Without its secrets. */
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkedFile({ path, text, kind, diagnostics }: JudgedFile): CheckedFile {
  return { path, source: sourceText(path, text), kind, diagnostics };
}

export interface Judgement {
  readonly document: Document;
  readonly file: JudgedFile;
  /** How ready its set is; of plans. To be asked before the next judgement. */
  readiness(): Readiness | undefined;
  /** Of the whole set: what it heard is known when all members have been judged. */
  readonly witness: Witness;
}

/** Each document in its set, set by set: what is read of one is let go of before the next. */
export function* judgements(
  documents: readonly Document[],
  { workspaceOf }: Pick<Project, 'workspaceOf'>,
  { today, withoutInsertions }: How,
): Generator<Judgement> {
  for (const group of bySets(documents, workspaceOf)) {
    let witness: Witness | undefined;
    for (const document of group) {
      const { shown, scope, analysis } = document;
      witness ??= witnessOf(workspaceOf(document));
      const { config, catalogue } = scope;
      const run = { catalogue, workspace: witness.workspace, config, today, withoutInsertions };
      const diagnostics = lint(analysis, run);
      const { kind } = analysis.recognition;
      const { text } = analysis.runbook.source;
      yield {
        document,
        file: { path: shown, text, kind, diagnostics },
        readiness: () => (kind === 'dr-plan' ? readinessOf(contextOf(analysis, run)) : undefined),
        witness,
      };
      // The facts of a runbook take more room than its text, and only its set asks for them again.
      if (group.length === 1) forgetFacts(analysis);
    }
  }
}

/** The same, in the order of the documents. */
export function judgedOn(
  today: CalendarDate,
  documents: readonly Document[],
  project: Pick<Project, 'workspaceOf'>,
  withoutInsertions = false,
): readonly CheckedFile[] {
  const files = new Map<Document, CheckedFile>();
  for (const { document, file } of judgements(documents, project, { today, withoutInsertions })) {
    files.set(document, checkedFile(file));
  }
  return documents.flatMap((document) => files.get(document) ?? []);
}

function bySets(
  documents: readonly Document[],
  workspaceOf: Project['workspaceOf'],
): Iterable<readonly Document[]> {
  const groups = new Map<DocumentSet | Analysis, Document[]>();
  for (const document of documents) {
    const { shown, analysis } = document;
    const key = workspaceOf(document).setOf(shown) ?? analysis;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return groups.values();
}

/** The configurations in which something has ended; each file once. */
export function configFiles(scopes: readonly Scope[], today: CalendarDate): readonly CheckedFile[] {
  const found = new Map<string, CheckedFile>();
  for (const { sources, config, catalogue } of scopes) {
    for (const file of sources) {
      const diagnostics = lintConfig(file, { config, catalogue, today });
      if (diagnostics.length === 0) continue;
      const { source } = file;
      found.set(source.uri, {
        path: source.uri,
        source,
        kind: undefined,
        isConfiguration: true,
        diagnostics,
      });
    }
  }
  return [...found.values()];
}
