/** `dr-runbook check`: lints a project and reports. */
import type { Catalogue } from '../core/catalogue.ts';
import { lintConfig } from '../core/config-lint.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import { lint } from '../core/lint.ts';
import { isLikely } from '../core/recognise/assess.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import {
  type CheckedFile,
  type CheckOutcome,
  hasFindingAt,
  type LikelyRunbook,
} from '../report/outcome.ts';
import { prettyReport } from '../report/pretty.ts';
import { type Paint, plain } from '../report/terminal.ts';
import type { CheckCommand } from './arguments.ts';
import type { Scope } from './configs.ts';
import type { Document } from './documents.ts';
import type { CommandResult, Entry } from './engine.ts';
import { fixProject } from './fix.ts';
import { deliver } from './outputs.ts';
import { allPractices, openProject, type Project } from './project.ts';
import { setReadiness } from './readiness.ts';
import { readToday } from './today.ts';

export async function check(
  command: CheckCommand,
  folder: string,
  catalogue: Catalogue,
  paint: Paint,
  entry: Entry,
): Promise<CommandResult> {
  const today = readToday(command.today);
  if (today === undefined) return wrongDay(command.today);
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
  const documents = runbooks.map((document): CheckedFile => {
    const { shown, scope, analysis } = document;
    const workspace = project.workspaceOf(document);
    const { config, catalogue: known } = scope;
    const diagnostics = lint(analysis, { catalogue: known, workspace, config, today });
    // The facts of a runbook take more room than its text, and only its set asks for them again.
    if (workspace.setOf(shown) === undefined) forgetFacts(analysis);
    const { kind } = analysis.recognition;
    return { path: shown, source: analysis.runbook.source, kind, diagnostics };
  });
  const { notChecked, skipped, filesRead } = project;
  const files = [...configFiles(project.scopes, today), ...documents];
  const likely = project.documents.flatMap(likelyRunbook);
  const outcome = { files, notChecked, skipped, filesRead, likely };
  const details = {
    catalogue: { ...catalogue, practices: allPractices(catalogue, project) },
    failOn: command.failOn,
    sets: () => setReadiness(runbooks, project, today),
  };
  const { verbose, quiet } = command;
  const said = [...(fixed?.notes ?? []), ...(fixed?.complaints ?? [])];
  const notFixed = fixed !== undefined && fixed.complaints.length > 0;
  if (fix === 'show')
    return ended(fixed?.diff ?? '', said, notFixed ? 2 : exitCode(outcome, command));
  const { standardOutput, complaints } = deliver(command.outputs, {
    text: ({ format, file }) => {
      switch (format) {
        case 'json':
          return jsonReport(outcome);
        case 'github':
          return githubReport(outcome);
        case 'pretty':
          return prettyReport(outcome, {
            paint: file === undefined ? paint : plain,
            verbose,
            quiet,
          });
        default:
          return entry.loadFormats().toolReport(format, outcome, details);
      }
    },
    write: (path, text) => entry.loadFormats().writeReport(path, text),
    folder,
    kept: filesOf(project),
  });
  const isWhole = complaints.length === 0 && !notFixed;
  return ended(standardOutput, [...said, ...complaints], isWhole ? exitCode(outcome, command) : 2);
}

function ended(text: string, said: readonly string[], code: number): CommandResult {
  return said.length === 0 ? { text, code } : { text, complaint: said.join('\n'), code };
}

/** What a report must not replace: what it is about. */
function filesOf({ documents, scopes }: Project): ReadonlySet<string> {
  const configurations = scopes.flatMap(({ file }) => file ?? []);
  return new Set([...documents.map(({ path }) => path), ...configurations]);
}

/** Just below certainty: not judged, and worth a word to whoever asks for more. */
function likelyRunbook({ shown, analysis }: Document): readonly LikelyRunbook[] {
  const { recognition } = analysis;
  return isLikely(recognition) ? [{ path: shown, kind: recognition.kind }] : [];
}

/** The configurations in which something has ended; each file once. */
function configFiles(scopes: readonly Scope[], today: CalendarDate): readonly CheckedFile[] {
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

/** For both commands that take `--today`. */
export function wrongDay(typed: string | undefined): CommandResult {
  const complaint = `dr-runbook: --today takes a day such as 2026-11-22, not "${typed}".`;
  return { text: '', complaint, code: 2 };
}

/** What could not be checked outranks what was found. */
function exitCode({ notChecked, files }: CheckOutcome, { failOn }: CheckCommand): number {
  if (notChecked.length > 0) return 2;
  return hasFindingAt(files, failOn) ? 1 : 0;
}
