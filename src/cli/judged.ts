/** Judges documents and configurations that were read, on one day. */
import { lintConfig } from '../core/config-lint.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import { lint } from '../core/lint.ts';
import type { CheckedFile } from '../report/outcome.ts';
import type { Scope } from './configs.ts';
import type { Document } from './documents.ts';
import type { Project } from './project.ts';

/** Each document in its set, on one day. */
export function judgedOn(
  today: CalendarDate,
  documents: readonly Document[],
  { workspaceOf }: Pick<Project, 'workspaceOf'>,
  withoutInsertions = false,
): readonly CheckedFile[] {
  return documents.map((document) => {
    const { shown, scope, analysis } = document;
    const workspace = workspaceOf(document);
    const { config, catalogue } = scope;
    const diagnostics = lint(analysis, { catalogue, workspace, config, today, withoutInsertions });
    // The facts of a runbook take more room than its text, and only its set asks for them again.
    if (workspace.setOf(shown) === undefined) forgetFacts(analysis);
    const { kind } = analysis.recognition;
    return { path: shown, source: analysis.runbook.source, kind, diagnostics };
  });
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
