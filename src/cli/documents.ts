/** Turns a file that was read into an analysed document, or says whether losing it matters. */
import { analyse, analyseIfOurs } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import { noteLetters } from '../core/letters.ts';
import type { Configs, Scope } from './configs.ts';
import { relativePath, shownPath } from './paths.ts';
import { headOf, type Read } from './read.ts';

export interface Document {
  /** Absolute. */
  readonly path: string;
  /** As reports show it; also the uri of its text. */
  readonly shown: string;
  readonly scope: Scope;
  readonly analysis: Analysis;
  /** What it links or names, where that is known although the document itself has made room. */
  readonly targets?: readonly string[] | undefined;
}

export interface Lost {
  readonly shown: string;
  readonly reason: string;
  /** The configuration names it, or it says itself that it is a runbook. */
  readonly ours: boolean;
}

export interface Opened {
  /** `undefined` when there is no text to judge, or one that cannot be a runbook. */
  readonly document: Document | undefined;
  /** Set when some or all of the text was not judged. */
  readonly lost: Lost | undefined;
}

export type Opener = (path: string, read: Read) => Opened;

/** @param thorough whether files that cannot be ours are analysed as well. */
export function documentOpener(configs: Configs, folder: string, thorough: boolean): Opener {
  return (path, read) => {
    noteLetters(path);
    const shown = shownPath(path, folder);
    const scope = configs.scopeOf(path);
    const inside = relativePath(scope.folder, path);
    const entry = scope.rules.entry(inside);
    const hint = { configured: entry && { kind: entry.kind } };
    const judge = (text: string) => analyse(shown, inside, text, scope.catalogue, hint);
    const isOurs = (head: string) =>
      entry !== undefined || RUNBOOK_NAME.test(path) || (head !== '' && saysSo(judge(head)));

    if ('unread' in read) {
      const lost = { shown, reason: read.unread, ours: isOurs(read.head) };
      return { document: undefined, lost };
    }
    const analysis = thorough
      ? judge(read.text)
      : analyseIfOurs(shown, inside, read.text, scope.catalogue, hint);
    if (analysis === undefined) return { document: undefined, lost: undefined };
    const document = { path, shown, scope, analysis };
    const reason = limitOf(analysis);
    if (reason === undefined) return { document, lost: undefined };
    const ours = analysis.recognition.isRunbook || isOurs(headOf(read.text));
    return { document, lost: { shown, reason, ours } };
  };
}

/** The name that other editors' schemas go by: nobody calls a file so by accident. */
const RUNBOOK_NAME = /\.runbook\.ya?ml$/i;

function saysSo({ recognition }: Analysis): boolean {
  return recognition.isRunbook && recognition.by !== 'content';
}

/** Where a reader gave up, as the reason why the text was not judged as a whole. */
function limitOf({ runbook }: Analysis): string | undefined {
  const problem = runbook.problems.find(({ rule }) => UNREAD_RULES.has(rule));
  if (problem === undefined) return undefined;
  const { line } = runbook.source.positionAt(problem.span.start);
  return `line ${line + 1}: ${problem.message}`;
}

/** The rules in whose name the readers say that they stopped. */
const UNREAD_RULES: ReadonlySet<string> = new Set(['over-limit', 'unreadable']);
