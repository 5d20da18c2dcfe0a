/** `dr-runbook init`: proposes a configuration for the current folder, says why, and writes it when told to. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../core/catalogue.ts';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import { type Found, type Proposal, proposeConfig } from '../core/features/propose-config.ts';
import { isLikely } from '../core/recognise/assess.ts';
import type { DocumentSet } from '../core/workspace.ts';
import { type Paint, printable } from '../report/terminal.ts';
import { BASELINE_FILE } from './arguments.ts';
import { openConfigs } from './configs.ts';
import type { Document } from './documents.ts';
import type { CommandResult } from './engine.ts';
import { relativePath } from './paths.ts';
import { openProject, type Project } from './project.ts';
import { writeNew } from './report-file.ts';
import type { InitCommand } from './writing-arguments.ts';

/** Shows a text and asks whether to go on; `undefined` where nobody can answer. */
export type Ask = (text: string, question: string) => Promise<boolean> | undefined;

/** What is needed of the entry. */
export interface InitHost {
  readonly ask: Ask;
  /** Judges the folder with the configuration that lies there by then, and writes what is known. */
  writeBaseline(): Promise<CommandResult<string>>;
}

/** A file that init would write. */
interface Planned {
  /** Relative to the folder. */
  readonly path: string;
  /** `undefined` for the baseline: what it holds depends on the configuration. */
  readonly text: string | undefined;
}

/** @param folder of the run, absolute. */
export async function init(
  command: InitCommand,
  folder: string,
  catalogue: Catalogue,
  paint: Paint,
  host: InitHost,
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
  const configured = file === undefined ? undefined : printable(relativePath(folder, file));
  const planned = plannedIn(command, folder, configured === undefined ? proposal : undefined);
  const told = [
    configured === undefined ? '' : additions(proposal, configured, paint),
    command.baseline && planned.every(({ text }) => text !== undefined) ? THERE_IS_ONE : '',
    planned.length === 0 ? '' : shown(planned, paint),
    configured === undefined ? why(proposal, paint) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
  if (planned.length === 0) return { text: told, code: 0 };
  if (command.write) return written(planned, folder, told, host);
  const names = planned.map(({ path }) => path).join(' and ');
  const answer = host.ask(told, `Write ${names}? [y/N] `);
  if (answer === undefined) {
    const again = `dr-runbook init --write${command.baseline ? ' --baseline' : ''}`;
    return { text: `${told}\nNothing was written. To write it: ${again}\n`, code: 0 };
  }
  return (await answer)
    ? written(planned, folder, '', host)
    : { text: 'Nothing was written.\n', code: 0 };
}

/** A file that is there is never touched. */
function plannedIn(
  { baseline }: InitCommand,
  folder: string,
  proposal: Proposal | undefined,
): readonly Planned[] {
  const config = proposal === undefined ? [] : [{ path: CONFIG_FILE_NAME, text: proposal.text }];
  if (!baseline || existsSync(join(folder, BASELINE_FILE))) return config;
  return [...config, { path: BASELINE_FILE, text: undefined }];
}

const THERE_IS_ONE = `There is a baseline already: ${BASELINE_FILE}. It stays as it is; dr-runbook baseline drops what has been fixed.
`;

function runbooksIn(documents: readonly Document[], folder: string): readonly Found[] {
  return documents.flatMap(({ path, analysis }) =>
    analysis.recognition.isRunbook ? { path: relativePath(folder, path), analysis } : [],
  );
}

function setsOf(documents: readonly Document[], { workspaceOf }: Project): readonly DocumentSet[] {
  const workspaces = new Set(documents.map(workspaceOf));
  return [...workspaces].flatMap(({ sets }) => sets);
}

function shown(planned: readonly Planned[], paint: Paint): string {
  return planned
    .map(({ path, text }) => {
      const lines = text === undefined ? [TO_COME] : printedLines(text);
      return `${paint('strong', path)}\n\n${indented(lines)}\n`;
    })
    .join('\n');
}

const TO_COME = 'every finding that there is then, so that check --baseline counts only new ones';

function why(proposal: Proposal, paint: Paint): string {
  return `${paint('strong', 'Why')}\n\n${indented(proposal.reasons)}\n${leftOver(proposal, paint)}`;
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

async function written(
  planned: readonly Planned[],
  folder: string,
  told: string,
  { writeBaseline }: InitHost,
): Promise<CommandResult> {
  const done = [...(told === '' ? [] : [told])];
  let next = 'dr-runbook check';
  for (const { path, text } of planned) {
    if (text === undefined) {
      const { text: said, complaint, code } = await writeBaseline();
      if (code !== 0) {
        return { text: [...done, said].join('\n'), code, ...(complaint && { complaint }) };
      }
      done.push(`Wrote ${path}. ${said.trimEnd()}`);
      next = `dr-runbook check --baseline ${path}`;
      continue;
    }
    const reason = writeNew(join(folder, path), text);
    if (reason !== undefined) {
      const complaint = `dr-runbook: "${path}" was not written: ${reason}.`;
      return { text: '', complaint, code: 2 };
    }
    done.push(`Wrote ${path}.`);
  }
  return { text: `${done.join('\n')} Next: ${next}\n`, code: 0 };
}
