/** Judges what the command line names: each document in its set, and the configurations. */
import type { Catalogue } from '../core/catalogue.ts';
import { lintConfig } from '../core/config-lint.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import { lint } from '../core/lint.ts';
import { isLikely } from '../core/recognise/assess.ts';
import type { SetReadiness } from '../report/details.ts';
import type { CheckedFile, CheckOutcome, LikelyRunbook } from '../report/outcome.ts';
import type { CheckCommand, Reading } from './arguments.ts';
import type { Scope } from './configs.ts';
import type { Document } from './documents.ts';
import type { Entry } from './engine.ts';
import { type FixOutcome, fixProject } from './fix.ts';
import { openProject, type Project } from './project.ts';
import { setReadiness } from './readiness.ts';

/** What a run judged, however it was chosen. */
export interface Judged {
  readonly outcome: CheckOutcome;
  readonly project: Pick<Project, 'documents' | 'scopes'>;
  /** What was fixed before. */
  readonly fixed?: FixOutcome | undefined;
  sets(): readonly SetReadiness[];
  /** The same documents, judged on another day. */
  on(day: CalendarDate): readonly CheckedFile[];
}

/** Everything that the command line names. */
export async function judgeAll(
  command: Reading & Pick<CheckCommand, 'fix'>,
  folder: string,
  catalogue: Catalogue,
  today: CalendarDate,
  entry: Entry,
): Promise<Judged> {
  const { fix } = command;
  const opened = await openProject(
    command,
    folder,
    catalogue,
    false,
    fix === 'no' ? entry : undefined,
  );
  const fixed = fix === 'no' ? undefined : fixProject(opened, today, fix, entry.loadFormats);
  const project = fixed?.project ?? opened;
  const runbooks = project.documents.filter(({ analysis }) => analysis.recognition.isRunbook);
  const on = (day: CalendarDate) => [
    ...configFiles(project.scopes, day),
    ...judgedOn(day, runbooks, project),
  ];
  const { notChecked, skipped, filesRead } = project;
  const files = on(today);
  const likely = project.documents.flatMap(likelyRunbook);
  return {
    outcome: { files, notChecked, skipped, filesRead, likely },
    project,
    fixed,
    sets: () => setReadiness(runbooks, project, today),
    on,
  };
}

/** Each document in its set, on one day. */
export function judgedOn(
  today: CalendarDate,
  documents: readonly Document[],
  { workspaceOf }: Pick<Project, 'workspaceOf'>,
): readonly CheckedFile[] {
  return documents.map((document) => {
    const { shown, scope, analysis } = document;
    const workspace = workspaceOf(document);
    const { config, catalogue } = scope;
    const diagnostics = lint(analysis, { catalogue, workspace, config, today });
    // The facts of a runbook take more room than its text, and only its set asks for them again.
    if (workspace.setOf(shown) === undefined) forgetFacts(analysis);
    const { kind } = analysis.recognition;
    return { path: shown, source: analysis.runbook.source, kind, diagnostics };
  });
}

/** Just below certainty: not judged, and worth a word to whoever asks for more. */
function likelyRunbook({ shown, analysis }: Document): readonly LikelyRunbook[] {
  const { recognition } = analysis;
  return isLikely(recognition) ? [{ path: shown, kind: recognition.kind }] : [];
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
