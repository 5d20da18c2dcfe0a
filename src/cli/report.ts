/** `dr-runbook report`: says how ready the services are, for those who decide and those who audit. */
import type { Catalogue } from '../core/catalogue.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import { isOpen } from '../core/facts/weight.ts';
import { trainingsOf } from '../core/features/training-matrix.ts';
import { contextOf, lint } from '../core/lint.ts';
import { askedVerdicts, readinessOf } from '../core/readiness.ts';
import type { RuleContext } from '../core/rule.ts';
import { grantedBy } from '../core/waivers.ts';
import type { ReportReading } from '../report/readiness/collect.ts';
import { printable } from '../report/terminal.ts';
import type { ReportCommand } from './arguments.ts';
import { wrongDay } from './check.ts';
import type { CommandResult, Entry } from './engine.ts';
import { deliver } from './outputs.ts';
import { absolute } from './paths.ts';
import { allPractices, openProject } from './project.ts';
import { readToday } from './today.ts';

export async function report(
  command: ReportCommand,
  folder: string,
  catalogue: Catalogue,
  entry: Entry,
): Promise<CommandResult> {
  const today = readToday(command.today);
  if (today === undefined) return wrongDay(command.today);
  const { collectReport, compared, originOf, reportText } = entry.loadReports();
  const project = await openProject(command, folder, catalogue, false, entry);
  const { notChecked, skipped, documents, scopes } = project;
  const runbooks = documents.filter(({ analysis }) => analysis.recognition.isRunbook);
  const contexts = runbooks.map((document) => {
    const { config, catalogue: known } = document.scope;
    const workspace = project.workspaceOf(document);
    return contextOf(document.analysis, { catalogue: known, workspace, config, today });
  });
  const practices = allPractices(catalogue, project);
  const whole = collectReport(
    { contexts, catalogue, practices, today, origin: originOf(folder), notChecked, skipped },
    READING,
  );
  const { previous } = command;
  const result = previous === undefined ? whole : compared(whole, absolute(previous, folder));
  if (typeof result === 'string') {
    const complaint = `dr-runbook: The earlier report "${printable(previous ?? '')}" ${printable(result)}.`;
    return { text: '', complaint, code: 2 };
  }
  const read = [...documents.map(({ path }) => path), ...scopes.flatMap(({ file }) => file ?? [])];
  const { standardOutput, complaints } = deliver(command.outputs, {
    text: ({ format }) => reportText(format, result),
    write: (path, text) => entry.loadFormats().writeReport(path, text),
    folder,
    kept: new Set(read),
  });
  const code = notChecked.length > 0 || complaints.length > 0 ? 2 : 0;
  if (complaints.length === 0) return { text: standardOutput, code };
  return { text: standardOutput, complaint: complaints.join('\n'), code };
}

const READING: ReportReading = {
  judging: (context) => ({
    askedVerdicts,
    isOpen,
    readinessOf,
    lint: (analysis) => {
      const found = lint(analysis, context);
      // The facts of a runbook take more room than its text, and only its set asks for them again.
      if (!isInSet(context)) forgetFacts(analysis);
      return found;
    },
  }),
  trainingsOf,
  grantedBy,
};

function isInSet({ set }: RuleContext): boolean {
  return set !== undefined;
}
