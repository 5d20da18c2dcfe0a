/** Judges what the command line names: each document in its set, and the configurations. */
import type { Catalogue } from '../core/catalogue.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import { isLikely } from '../core/recognise/assess.ts';
import type { SetReadiness } from '../report/details.ts';
import type { CheckedFile, CheckOutcome, LikelyRunbook } from '../report/outcome.ts';
import type { CheckCommand, Reading } from './arguments.ts';
import type { Document } from './documents.ts';
import type { Entry } from './engine.ts';
import { type FixOutcome, fixProject } from './fix.ts';
import { configFiles, judgedOn } from './judged.ts';
import { FEW, openProject, openRun, type Project } from './project.ts';
import { setReadiness } from './readiness.ts';
import { runbooksIn } from './share.ts';
import { judgeTogether, type TeamWork } from './team.ts';

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

export interface Asked extends Reading {
  /** No report will say what could be inserted where something lacks. */
  readonly withoutInsertions: boolean;
}

/** Everything that the command line names. */
export async function judgeAll(
  command: Asked & Pick<CheckCommand, 'fix'>,
  folder: string,
  catalogue: Catalogue,
  today: CalendarDate,
  entry: Entry,
): Promise<Judged> {
  const { fix } = command;
  if (fix === 'no') return judged(await judgeRun(command, folder, catalogue, today, entry), today);
  const opened = await openProject(command, folder, catalogue);
  const fixed = fixProject(opened, today, fix, entry.loadFormats);
  const { project } = fixed;
  const files = judgedOn(today, runbooksIn(project.documents), project);
  return { ...judged({ project, files, readiness: new Map() }, today), fixed };
}

async function judgeRun(
  command: Asked,
  folder: string,
  catalogue: Catalogue,
  today: CalendarDate,
  entry: Entry,
): Promise<TeamWork> {
  const run = await openRun(command, folder, catalogue, false, entry);
  const { config, withoutInsertions } = command;
  const how = { today, withoutInsertions };
  const parts = { folder, how, loadPacking: entry.loadThreads };
  if (run.files.length <= FEW) return judgeTogether(run, run.files, [], parts);
  const { sharesOf, startHelper } = entry.loadThreads();
  const [own = [], ...others] = sharesOf(run.files);
  const helpers = others.map((files) =>
    startHelper({ files, folder, config, ...how }, entry.threadScript),
  );
  return judgeTogether(run, own, helpers, parts);
}

function judged({ project, files, readiness }: TeamWork, today: CalendarDate): Judged {
  const { notChecked, skipped, filesRead, documents, scopes } = project;
  const runbooks = runbooksIn(documents);
  const likely = documents.flatMap(likelyRunbook);
  return {
    outcome: {
      files: [...configFiles(scopes, today), ...files],
      notChecked,
      skipped,
      filesRead,
      likely,
    },
    project,
    sets: () => setReadiness(runbooks, project, today, readiness),
    on: (day) => [...configFiles(scopes, day), ...judgedOn(day, runbooks, project)],
  };
}

/** Just below certainty: not judged, and worth a word to whoever asks for more. */
function likelyRunbook({ shown, analysis }: Document): readonly LikelyRunbook[] {
  const { recognition } = analysis;
  return isLikely(recognition) ? [{ path: shown, kind: recognition.kind }] : [];
}
