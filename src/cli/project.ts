/** Reads and analyses what a command was pointed at, and what has to be known around it. */
import { existsSync } from 'node:fs';
import type { Catalogue } from '../core/catalogue.ts';
import { noteAllLetters } from '../core/letters.ts';
import type { Practice } from '../core/practice.ts';
import { buildWorkspace, type Workspace } from '../core/workspace.ts';
import type { Unread } from '../report/outcome.ts';
import type { Reading } from './arguments.ts';
import { type Configs, openConfigs, type Scope } from './configs.ts';
import { readContext } from './context.ts';
import { type Document, documentOpener, type Opener } from './documents.ts';
import type { Entry } from './engine.ts';
import { collectInputs, type Input } from './inputs.ts';
import { absolute, relativePath, shownPath } from './paths.ts';
import { unmatchedPatterns } from './patterns.ts';
import { openProgress, type Progress } from './progress.ts';
import { readTextFile } from './read.ts';

export interface Project {
  /** The files that could be ours, by path; of a thorough reading all that were read. */
  readonly documents: readonly Document[];
  /** How many files were read, ours or not. */
  readonly filesRead: number;
  readonly notChecked: readonly Unread[];
  readonly skipped: readonly Unread[];
  /** The configurations that hold for at least one of the documents, or lie beside them. */
  readonly scopes: readonly Scope[];
  /** The document and those around it that share its configuration. */
  workspaceOf(document: Document): Workspace;
  /** The document, if it had another text. */
  reread(document: Document, text: string): Document | undefined;
  /** The same project, in which documents have other texts. By path. */
  replacing(changed: ReadonlyMap<string, Document>): Project;
}

/** Files whose reading is over before what V8 would compile for them has paid for itself. */
export const FEW = 16;

/** UTF-16 units of a text that is as much work as many. */
const LONG = 150_000;

/**
 * @param thorough whether files that cannot be ours are analysed as well.
 * @param entry of a run that reads and ends: it may be made ready for few files or for many.
 */
export async function openProject(
  reading: Reading,
  folder: string,
  catalogue: Catalogue,
  thorough = false,
  entry?: Pick<Entry, 'expectMany'>,
): Promise<Project> {
  const run = await openRun(reading, folder, catalogue, thorough, entry);
  return run.projectOf(run.read(run.files));
}

/** A project of which nothing has been read yet. */
export interface Run {
  /** By path, each once. */
  readonly files: readonly Input[];
  readonly configs: Configs;
  readonly open: Opener;
  /** @param keep as in `openInputs`. */
  read(files: readonly Input[], keep?: Keep): Opened;
  /** @param opened all files of the run. */
  projectOf(opened: Opened): OpenedProject;
}

/** With what was read besides the files that were asked for. */
export interface OpenedProject extends Project {
  readonly context: readonly Document[];
}

/** The parameters are those of `openProject`. */
export async function openRun(
  reading: Reading,
  folder: string,
  catalogue: Catalogue,
  thorough: boolean,
  entry: Pick<Entry, 'expectMany'> | undefined,
): Promise<Run> {
  const progress = openProgress();
  const configs = openConfigs(folder, reading.config, catalogue);
  const inputs = await collectInputs(reading, folder, progress);
  if (inputs.files.length > FEW) entry?.expectMany();
  else if (entry) noteAllLetters();
  const opener = documentOpener(configs, folder, thorough);
  const open: Opener = (path, given) => {
    if ('text' in given && given.text.length > LONG) entry?.expectMany();
    return opener(path, given);
  };
  return {
    files: inputs.files,
    configs,
    open,
    read: (files, keep) => openInputs(files, configs, folder, { open, keep, step: progress.step }),
    projectOf(opened) {
      progress.end();
      const read = (path: string) => open(path, readTextFile(path)).document;
      const context = readContext(opened.documents, inputs.folders, folder, read);
      const unmatched = unmatchedPatterns(configs, inputs, folder);
      const notChecked = [...configs.problems(), ...inputs.notChecked, ...unmatched];
      const all = { ...opened, notChecked: [...notChecked, ...opened.notChecked] };
      return { ...projectOf({ opened: all, context, configs, folder, open }), context };
    },
  };
}

interface ProjectParts {
  readonly opened: Opened;
  /** The documents around those that were opened. */
  readonly context: readonly Document[];
  readonly configs: Configs;
  /** Of the run, absolute. */
  readonly folder: string;
  readonly open: Opener;
}

export function projectOf(parts: ProjectParts): Project {
  const { opened, context, configs, folder, open } = parts;
  const { documents } = opened;
  return {
    ...opened,
    scopes: configs.scopes(),
    workspaceOf: workspaces([...documents, ...context], folder),
    reread: ({ path }, text) => open(path, { text }).document,
    replacing: (changed) => {
      const now = documents.map((each) => changed.get(each.path) ?? each);
      return projectOf({ ...parts, opened: { ...opened, documents: now } });
    },
  };
}

/** Those of the product, and those that a configuration of the run adds. */
export function allPractices(
  { practices }: Catalogue,
  { scopes }: Pick<Project, 'scopes'>,
): readonly Practice[] {
  const all = [...practices, ...scopes.flatMap(({ catalogue }) => catalogue.practices)];
  return [...new Map(all.map((practice) => [practice.id, practice])).values()];
}

/** What became of the files that were asked for. */
export type Opened = Pick<Project, 'documents' | 'filesRead' | 'notChecked' | 'skipped'>;

/** What stands for a document from then on. */
export type Keep = (document: Document) => Document;

interface Opening {
  readonly open: Opener;
  /** Is given each document as soon as it was read. */
  readonly keep?: Keep | undefined;
  readonly step?: Progress['step'];
}

export function openInputs(
  inputs: readonly Input[],
  configs: Configs,
  folder: string,
  { open, keep = (document) => document, step = () => {} }: Opening,
): Opened {
  const documents: Document[] = [];
  const notChecked: Unread[] = [];
  const skipped: Unread[] = [];
  let filesRead = 0;
  for (const { path, named, unread, read } of inputs) {
    const scope = configs.scopeOf(path);
    if (scope.rules.excluded(relativePath(scope.folder, path))) {
      const reason = 'is excluded by the configuration';
      if (named) skipped.push({ path: shownPath(path, folder), reason });
      continue;
    }
    const given = unread === undefined ? (read ?? readTextFile(path)) : { unread, head: '' };
    const { document, lost } = open(path, given);
    step('read');
    if ('text' in given) filesRead += 1;
    // What came from the standard input cannot be read again.
    if (document !== undefined) documents.push(read === undefined ? keep(document) : document);
    if (lost !== undefined) {
      const { shown, reason, ours } = lost;
      (named || ours ? notChecked : skipped).push({ path: shown, reason });
    }
  }
  return { documents, filesRead, notChecked, skipped };
}

/** Asked for the target of every link that leads to no runbook: many lead to the same place. */
function onDisk(folder: string): (shown: string) => boolean {
  const known = new Map<string, boolean>();
  return (shown) => {
    const found = known.get(shown) ?? existsSync(absolute(shown, folder));
    known.set(shown, found);
    return found;
  };
}

/** One workspace for each configuration, made when the first document asks for it. */
export function workspaces(
  documents: readonly Document[],
  folder: string,
): (document: Document) => Workspace {
  const made = new Map<Scope, Workspace>();
  const exists = onDisk(folder);
  return ({ scope }) => {
    const pathOf = (shown: string) => relativePath(scope.folder, absolute(shown, folder));
    const known = made.get(scope);
    if (known !== undefined) return known;
    const members = documents.filter((each) => each.scope === scope);
    const analyses = members.map(({ analysis }) => analysis);
    const workspace = buildWorkspace(analyses, { config: scope.config, exists, pathOf });
    made.set(scope, workspace);
    return workspace;
  };
}
