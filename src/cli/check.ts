/** `dr-runbook check`: lints a project and reports. */
import type { Catalogue } from '../core/catalogue.ts';
import { onlyNew } from '../report/comparison.ts';
import { githubReport } from '../report/github.ts';
import { jsonReport } from '../report/json.ts';
import { type CheckOutcome, failing, isAtLeast } from '../report/outcome.ts';
import { prettyReport } from '../report/pretty.ts';
import type { ReportText } from '../report/report-text.ts';
import { type Paint, plain, printable } from '../report/terminal.ts';
import type { CheckCommand } from './arguments.ts';
import { judgeChange } from './check-since.ts';
import type { CommandResult, Entry } from './engine.ts';
import { type Judged, judgeAll } from './judge.ts';
import { deliver } from './outputs.ts';
import { absolute } from './paths.ts';
import { allPractices } from './project.ts';
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
  const { since, fix, outputs } = command;
  // The one report that shows fixes.
  const withoutInsertions = outputs.every(({ format }) => format !== 'json');
  const judged =
    since === undefined
      ? await judgeAll({ ...command, withoutInsertions }, folder, catalogue, today, entry)
      : judgeChange({ reading: command, ref: since, folder, catalogue, today }, entry);
  if (typeof judged === 'string') return refused(judged);
  const { project, sets, fixed } = judged;
  const outcome = withoutKnown(judged, command, folder, entry);
  if (typeof outcome === 'string') return refused(outcome);
  const said = [...(fixed?.notes ?? []), ...(fixed?.complaints ?? [])];
  const notFixed = fixed !== undefined && fixed.complaints.length > 0;
  if (fix === 'show')
    return ended(fixed?.diff ?? '', said, notFixed ? 2 : exitCode(outcome, command));
  const brief = briefly(outcome);
  const asked = command.newOnly ? brief : outcome;
  const details = {
    catalogue: { ...catalogue, practices: allPractices(catalogue, project) },
    failOn: command.failOn,
    sets,
  };
  const { verbose, quiet } = command;
  const { standardOutput, complaints } = deliver(command.outputs, {
    text: ({ format, file }) => {
      switch (format) {
        case 'json':
          return jsonReport(asked);
        case 'github':
          return githubReport(brief);
        case 'pretty':
          return prettyReport(brief, {
            paint: file === undefined ? paint : plain,
            verbose,
            quiet,
          });
        case 'lines':
        case 'markdown':
          return entry.loadFormats().toolReport(format, brief, details);
        default:
          return entry.loadFormats().toolReport(format, asked, details);
      }
    },
    write: (path, text) => entry.loadFormats().writeReport(path, text),
    folder,
    kept: filesOf(project),
  });
  const isWhole = complaints.length === 0 && !notFixed;
  return ended(standardOutput, [...said, ...complaints], isWhole ? exitCode(outcome, command) : 2);
}

function ended(text: ReportText, said: readonly string[], code: number): CommandResult {
  return said.length === 0 ? { text, code } : { text, complaint: said.join('\n'), code };
}

function refused(sentences: string): CommandResult {
  return { text: '', complaint: `dr-runbook: ${printable(sentences)}`, code: 2 };
}

/** Of a run that compares, only what is new: that is what people look for. */
function briefly(outcome: CheckOutcome): CheckOutcome {
  const { files, comparison } = outcome;
  return comparison === undefined
    ? outcome
    : { ...outcome, files: onlyNew(files, comparison.news) };
}

/** What the baseline of the command knows is not new; why it cannot be read, as a sentence. */
function withoutKnown(
  { outcome, on }: Judged,
  { baseline: file }: CheckCommand,
  folder: string,
  entry: Entry,
): CheckOutcome | string {
  if (file === undefined) return outcome;
  const { openBaseline, beyondBaseline } = entry.loadSince();
  const known = openBaseline(absolute(file, folder));
  if (typeof known === 'string') {
    return `The baseline "${file}" ${known}. Write it with: dr-runbook baseline --file ${file}`;
  }
  // What is new is told by its place in memory: nothing is unpacked twice.
  const files = outcome.files.map((each) => ({ ...each }));
  return beyondBaseline({ ...outcome, files }, { file, known }, folder, on);
}

/** What a report must not replace: what it is about. */
function filesOf({ documents, scopes }: Judged['project']): ReadonlySet<string> {
  const configurations = scopes.flatMap(({ file }) => file ?? []);
  return new Set([...documents.map(({ path }) => path), ...configurations]);
}

/** For both commands that take `--today`. */
export function wrongDay(typed: string | undefined): CommandResult {
  const complaint = `dr-runbook: --today takes a day such as 2026-11-22, not "${typed}".`;
  return { text: '', complaint, code: 2 };
}

/** What could not be checked outranks what was found. */
function exitCode(outcome: CheckOutcome, { failOn, maxWarnings }: CheckCommand): number {
  if (outcome.notChecked.length > 0) return 2;
  let warnings = 0;
  for (const each of failing(outcome)) {
    if (isAtLeast(each, failOn)) return 1;
    if (each.severity === 'warning') warnings += 1;
  }
  return maxWarnings !== undefined && warnings > maxWarnings ? 1 : 0;
}
