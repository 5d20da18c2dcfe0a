/** `dr-runbook init`: proposes a configuration for the current folder, says why, and writes it when told to. */
import { dirname, join } from 'node:path';
import type { Catalogue } from '../core/catalogue.ts';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import { type Found, type Proposal, proposeConfig } from '../core/features/propose-config.ts';
import { isLikely } from '../core/recognise/assess.ts';
import type { DocumentSet } from '../core/workspace.ts';
import { type Paint, printable } from '../report/terminal.ts';
import { openConfigs } from './configs.ts';
import type { Document } from './documents.ts';
import type { CommandResult } from './engine.ts';
import { relativePath } from './paths.ts';
import { openProject, type Project } from './project.ts';
import { writeNew } from './report-file.ts';
import type { InitCommand } from './writing-arguments.ts';

/** Shows a text and asks whether to go on; `undefined` where nobody can answer. */
export type Ask = (text: string, question: string) => Promise<boolean> | undefined;

/** A file that init would write: the configuration, and whatever is to begin with it. */
interface Planned {
  /** Relative to the folder. */
  readonly path: string;
  readonly text: string;
}

/** @param folder of the run, absolute. */
export async function init(
  command: InitCommand,
  folder: string,
  catalogue: Catalogue,
  paint: Paint,
  ask: Ask,
): Promise<CommandResult> {
  const reading = { paths: [], stdinFilename: undefined, config: undefined, today: undefined };
  const project = await openProject({ ...reading, colour: command.colour }, folder, catalogue);
  const scope = openConfigs(folder, undefined, catalogue).scopeOf(join(folder, CONFIG_FILE_NAME));
  const { config, file } = scope;
  const base = file === undefined ? folder : dirname(file);
  // What a configuration further down answers for is its own business.
  const own = project.documents.filter((document) => document.scope.file === file);
  const found = runbooksIn(own, base);
  const likely = own.flatMap(({ path, analysis }) =>
    isLikely(analysis.recognition) ? relativePath(base, path) : [],
  );
  const proposal = proposeConfig(
    found,
    setsOf(own, project),
    likely,
    file === undefined ? undefined : config,
  );
  if (file !== undefined) {
    return { text: additions(proposal, printable(relativePath(folder, file)), paint), code: 0 };
  }
  const planned: readonly Planned[] = [{ path: CONFIG_FILE_NAME, text: proposal.text }];
  const told = shown(planned, proposal, paint);
  if (command.write) return written(planned, folder, told);
  const answer = ask(told, `Write ${planned.map(({ path }) => path).join(' and ')}? [y/N] `);
  if (answer === undefined) {
    return {
      text: `${told}\nNothing was written. To write it: dr-runbook init --write\n`,
      code: 0,
    };
  }
  return (await answer)
    ? written(planned, folder, '')
    : { text: 'Nothing was written.\n', code: 0 };
}

function runbooksIn(documents: readonly Document[], folder: string): readonly Found[] {
  return documents.flatMap(({ path, analysis }) =>
    analysis.recognition.isRunbook ? { path: relativePath(folder, path), analysis } : [],
  );
}

function setsOf(documents: readonly Document[], { workspaceOf }: Project): readonly DocumentSet[] {
  const workspaces = new Set(documents.map(workspaceOf));
  return [...workspaces].flatMap(({ sets }) => sets);
}

function shown(planned: readonly Planned[], proposal: Proposal, paint: Paint): string {
  const files = planned.map(
    ({ path, text }) => `${paint('strong', path)}\n\n${indented(printedLines(text))}\n`,
  );
  return `${files.join('\n')}\n${paint('strong', 'Why')}\n\n${indented(proposal.reasons)}\n${leftOver(proposal, paint)}`;
}

/** An existing configuration is never touched: people have thought about it. */
function additions(proposal: Proposal, file: string, paint: Paint): string {
  const kept = `There is a configuration already: ${file}. It stays as it is.\n`;
  if (proposal.isEmpty) {
    return `${kept}Nothing that was found is missing from it.\n${leftOver(proposal, paint)}`;
  }
  return `${kept}It could also say this:\n\n${indented(printedLines(proposal.text))}\n\n${paint('strong', 'Why')}\n\n${indented(proposal.reasons)}\n${leftOver(proposal, paint)}`;
}

function leftOver({ left }: Proposal, paint: Paint): string {
  return left.length === 0 ? '' : `\n${paint('strong', 'Left to you')}\n\n${indented(left)}\n`;
}

function printedLines(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${printable(line)}`).join('\n');
}

function written(planned: readonly Planned[], folder: string, told: string): CommandResult {
  for (const { path, text } of planned) {
    const reason = writeNew(join(folder, path), text);
    if (reason !== undefined) {
      return { text: '', complaint: `dr-runbook: "${path}" was not written: ${reason}.`, code: 2 };
    }
  }
  const names = planned.map(({ path }) => path).join(' and ');
  return {
    text: `${told === '' ? '' : `${told}\n`}Wrote ${names}. Next: dr-runbook check\n`,
    code: 0,
  };
}
