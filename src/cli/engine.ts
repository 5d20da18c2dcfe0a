/** The commands that need the engine: the second bundle, which only they load. */
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { type Catalogue, type Knowledge, makeCatalogue } from '../core/catalogue.ts';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import type { Practice } from '../core/practice.ts';
import type { ReportText } from '../report/report-text.ts';
import { rules } from '../rules.generated.ts';
import { BASELINE_FILE, type BaselineCommand, type EngineCommand } from './arguments.ts';
import type { LoadPacking } from './batches.ts';
import { check } from './check.ts';
import { openConfigs } from './configs.ts';
import { coverage } from './coverage.ts';
import { exportPack } from './export.ts';
import { type Ask, init } from './init.ts';
import { judgeAll } from './judge.ts';
import { newCommand } from './new.ts';
import { paintFor } from './output.ts';
import { report } from './report.ts';
import { serveShare } from './share.ts';
import type { InitCommand } from './writing-arguments.ts';

/** Loads the bundle with the formats for other tools, which most runs do without. */
export type LoadFormats = () => typeof import('./formats.ts');

/** What the entry does for the engine. */
export interface Entry {
  readonly loadFormats: LoadFormats;
  /** The bundle that compares with a commit or a baseline. */
  readonly loadSince: () => typeof import('./since/since.ts');
  /** The bundle that shares a long run out to threads. */
  readonly loadThreads: () => typeof import('./threads.ts');
  /** What runs in such a thread, absolute. */
  readonly threadScript: string;
  /** The bundle of the offline pack. */
  readonly loadPacks: () => typeof import('./packs.ts');
  /** The bundle of the readiness report. */
  readonly loadReports: () => typeof import('./reports.ts');
  readonly ask: Ask;
  /** Makes ready for a run that is long enough for code to be compiled well. */
  readonly expectMany: () => void;
}

export interface CommandResult<Text extends ReportText = ReportText> {
  /** For the standard output. */
  readonly text: Text;
  /** For the standard error. */
  readonly complaint?: string;
  readonly code: number;
}

/** The practices that the configuration of a folder adds; its faults are the business of `check`. */
export function ownPractices(folder: string, knowledge: Knowledge): readonly Practice[] {
  const catalogue = catalogueOf(knowledge);
  const { scopeOf } = openConfigs(folder, undefined, catalogue);
  const { practices } = scopeOf(join(folder, CONFIG_FILE_NAME)).catalogue;
  return practices.filter((practice) => !catalogue.practices.includes(practice));
}

/** For a thread of a run: answers what it is asked by the port, once. */
export function serve(port: MessagePort, knowledge: Knowledge, loadPacking: LoadPacking): void {
  serveShare(port, catalogueOf(knowledge), loadPacking);
}

/** @param folder of the run, absolute. */
export async function runCommand(
  command: EngineCommand,
  folder: string,
  knowledge: Knowledge,
  entry: Entry,
): Promise<CommandResult> {
  const catalogue = catalogueOf(knowledge);
  const paint = paintFor(command.colour);
  switch (command.name) {
    case 'check':
      return check(command, folder, catalogue, paint, entry);
    case 'baseline':
      return writeBaseline(command, folder, catalogue, entry);
    case 'coverage':
      return coverage(command, folder, catalogue, paint, entry);
    case 'report':
      return report(command, folder, catalogue, entry);
    case 'export':
      return exportPack(command, folder, catalogue, entry);
    case 'new':
      return newCommand(command, folder, catalogue);
    case 'init':
      return init(command, folder, catalogue, paint, {
        ask: entry.ask,
        writeBaseline: () => writeBaseline(firstBaseline(command), folder, catalogue, entry),
      });
  }
}

function writeBaseline(
  command: BaselineCommand,
  folder: string,
  catalogue: Catalogue,
  entry: Entry,
): Promise<CommandResult<string>> {
  return entry.loadSince().baseline(command, folder, {
    judge: (today) => {
      const asked = { ...command, fix: 'no', withoutInsertions: true } as const;
      return judgeAll(asked, folder, catalogue, today, entry);
    },
    write: entry.loadFormats().writeReport,
  });
}

function firstBaseline({ colour, today }: InitCommand): BaselineCommand {
  const everything = { paths: [], stdinFilename: undefined, config: undefined };
  return { name: 'baseline', ...everything, today, colour, file: BASELINE_FILE, all: false };
}

function catalogueOf(knowledge: Knowledge): Catalogue {
  return makeCatalogue(knowledge, rules);
}
