/** Turns a file that was read into an analysed document, or says whether losing it matters. */
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Catalogue } from '../core/catalogue.ts';
import type { Configs, Scope } from './configs.ts';
import { relativePath, shownPath } from './paths.ts';
import type { Read } from './read.ts';

export interface Document {
  /** Absolute. */
  readonly path: string;
  /** As reports show it; also the uri of its text. */
  readonly shown: string;
  readonly scope: Scope;
  readonly analysis: Analysis;
}

export interface Lost {
  readonly shown: string;
  readonly reason: string;
  /** The configuration names it, or it says itself that it is a runbook. */
  readonly ours: boolean;
}

export type Opener = (path: string, read: Read) => Document | Lost;

export function documentOpener(configs: Configs, folder: string, catalogue: Catalogue): Opener {
  return (path, read) => {
    const shown = shownPath(path, folder);
    const scope = configs.scopeOf(path);
    const inside = relativePath(scope.folder, path);
    const entry = scope.rules.entry(inside);
    const judge = (text: string) =>
      analyse(shown, inside, text, catalogue, { configured: entry && { kind: entry.kind } });
    if ('text' in read) return { path, shown, scope, analysis: judge(read.text) };
    const ours =
      entry !== undefined ||
      RUNBOOK_NAME.test(path) ||
      saysSo(read.head === '' ? undefined : judge(read.head));
    return { shown, reason: read.unread, ours };
  };
}

/** The name that other editors' schemas go by: nobody calls a file so by accident. */
const RUNBOOK_NAME = /\.runbook\.ya?ml$/i;

function saysSo(analysis: Analysis | undefined): boolean {
  if (analysis === undefined) return false;
  return analysis.recognition.isRunbook && analysis.recognition.by !== 'content';
}
