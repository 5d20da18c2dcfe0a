/** `dr-runbook coverage`: says which practices are covered, and where. */
import type { Catalogue } from '../core/catalogue.ts';
import { type DocumentSet, uriOf, type Workspace } from '../core/workspace.ts';
import { coverageJsonReport } from '../report/coverage-json.ts';
import type { CoverageOutcome, CoveredDocument, CoveredSet } from '../report/coverage-outcome.ts';
import { coveragePrettyReport } from '../report/coverage-pretty.ts';
import type { Paint } from '../report/terminal.ts';
import type { CoverageCommand } from './arguments.ts';
import { wrongDay } from './check.ts';
import type { CommandResult } from './engine.ts';
import { openProject, type Project } from './project.ts';
import { readToday } from './today.ts';

export async function coverage(
  command: CoverageCommand,
  folder: string,
  catalogue: Catalogue,
  paint: Paint,
): Promise<CommandResult> {
  if (readToday(command.today) === undefined) return wrongDay(command.today);
  const project = await openProject(command, folder, catalogue);
  const { alone, format } = command;
  const shown = project.documents.filter(({ analysis }) => alone || analysis.recognition.isRunbook);
  const outcome: CoverageOutcome = {
    practices: catalogue.practices,
    sets: alone ? [] : coveredSets(project),
    documents: shown.map(({ shown: path, analysis }) => ({ path, analysis })),
    notChecked: project.notChecked,
    skipped: project.skipped,
  };
  const text =
    format === 'json'
      ? coverageJsonReport(outcome, alone)
      : coveragePrettyReport(outcome, alone, paint);
  return { text, code: project.notChecked.length > 0 ? 2 : 0 };
}

/** The sets that at least one of the documents on the command line belongs to. */
function coveredSets(project: Project): readonly CoveredSet[] {
  const sets = new Set<DocumentSet>();
  const workspaces = new Set<Workspace>();
  for (const document of project.documents) {
    if (!document.analysis.recognition.isRunbook) continue;
    const workspace = project.workspaceOf(document);
    workspaces.add(workspace);
    for (const set of workspace.sets) {
      if (set.members.includes(document.analysis)) sets.add(set);
    }
  }
  return [...workspaces].flatMap((each) => each.sets.filter((set) => sets.has(set)).map(covered));
}

function covered({ name, members, coverage, holders }: DocumentSet): CoveredSet {
  const documents = new Map(
    members.map((analysis): [typeof analysis, CoveredDocument] => [
      analysis,
      { path: uriOf(analysis), analysis },
    ]),
  );
  const held = [...holders].flatMap(([id, analysis]) => {
    const document = documents.get(analysis);
    return document === undefined ? [] : [[id, document] as const];
  });
  return { name, members: [...documents.values()], coverage, holders: new Map(held) };
}
