/** Reads the documents that a set consists of when only some of them were named on the command line. */
import { dirname } from 'node:path';
import { baseName, resolveLink } from '../core/links.ts';
import { headerText } from '../core/markdown/front-matter.ts';
import { syntaxOf } from '../core/syntax.ts';
import { sourceText } from '../core/text.ts';
import type { Document } from './documents.ts';
import { absolute, isReadable, isWithin, shownPath } from './paths.ts';
import { readTextFile } from './read.ts';
import { targetsOf } from './records.ts';
import { holdsMoreThan, repositoryAround, walk } from './walk.ts';

/** A bound on what is read only because something links to it. */
const MOST_LINKED = 500;

/** Files below a folder that nothing calls a project. A folder with more, such as a home, is not searched. */
const MOST_AROUND = 10_000;

/**
 * The documents beyond the given ones that belong to their sets: those that they link, and, around a
 * plan or a document that names its plan, those that say so themselves. Nothing is read when the
 * whole project was searched anyway.
 */
export function readContext(
  documents: readonly Document[],
  searched: readonly string[],
  folder: string,
  open: (path: string) => Document | undefined,
): readonly Document[] {
  const known = new Set(documents.map(({ path }) => path));
  // What the search left out, since it is ignored or excluded, stays out when something links it.
  const wasLookedFor = (path: string) => searched.some((each) => isWithin(each, path));
  const found: Document[] = [];
  const add = (path: string) => {
    known.add(path);
    const document = open(path);
    if (document?.analysis.recognition.isRunbook) found.push(document);
  };

  const plans = planNames(documents);
  for (const root of rootsOfSets(documents, folder)) {
    if (searched.some((each) => isWithin(each, root))) continue;
    walk(root, {
      wanted: (path) => isReadable(path) && !known.has(path),
      onFile: ({ path, unread }) => {
        if (unread !== undefined) return;
        if (plans.has(baseName(shownPath(path, root))) || namesOthers(path)) add(path);
      },
      onLostFolder: () => {},
    });
  }
  const queue = documents.filter(({ analysis }) => analysis.recognition.isRunbook).concat(found);
  for (let at = 0; at < queue.length && found.length < MOST_LINKED; at += 1) {
    const document = queue[at];
    if (document === undefined) break;
    for (const path of linkedFiles(document, folder)) {
      if (known.has(path) || wasLookedFor(path)) continue;
      const before = found.length;
      add(path);
      queue.push(...found.slice(before));
    }
  }
  return found;
}

/** The folders to search for the rest of a set: the project, else the folder of the run, else the file's own. */
function rootsOfSets(documents: readonly Document[], folder: string): ReadonlySet<string> {
  const roots = new Set<string>();
  const loose = new Set<string>();
  for (const { path, scope, analysis } of documents) {
    const { recognition, runbook } = analysis;
    if (!recognition.isRunbook) continue;
    const inSet = recognition.kind === 'dr-plan' || runbook.metadata.plan !== undefined;
    if (!inSet && scope.config.services.length === 0) continue;
    const project = projectAround(path, scope.file);
    if (project !== undefined) roots.add(project);
    else loose.add(isWithin(folder, path) ? folder : dirname(path));
  }
  for (const root of loose) if (!holdsMoreThan(MOST_AROUND, root)) roots.add(root);
  return roots;
}

/** The folder of the configuration, else the repository. */
function projectAround(path: string, config: string | undefined): string | undefined {
  if (config !== undefined && isWithin(dirname(config), path)) return dirname(config);
  return repositoryAround(dirname(path));
}

/** Whether a file can belong to a set by what its header says, from its text alone: most files cannot. */
function namesOthers(path: string): boolean {
  const read = readTextFile(path);
  if (!('text' in read)) return false;
  const { text } = read;
  if (!NAMES_OTHERS.test(text)) return false;
  // An example in the text of a page is no header.
  return syntaxOf(path) === 'yaml' || NAMES_OTHERS.test(headerText(sourceText(path, text)));
}

const NAMES_OTHERS = /^\uFEFF?[ \t]{0,8}(?:plan|id|kind|dr-runbook)[ \t]{0,8}:/m;

/** The names by which documents call their plans. */
function planNames(documents: readonly Document[]): ReadonlySet<string> {
  const names = documents.flatMap(({ analysis }) => analysis.runbook.metadata.plan?.value ?? []);
  return new Set(names.map(baseName));
}

/** The files that a runbook links, as far as they can be read and lie on this disk. */
function linkedFiles(document: Document, folder: string): readonly string[] {
  return targetsOf(document).flatMap((target) => {
    const linked = resolveLink(document.shown, target);
    if (linked === undefined) return [];
    return [linked, `${linked}.md`].filter(isReadable).map((each) => absolute(each, folder));
  });
}
