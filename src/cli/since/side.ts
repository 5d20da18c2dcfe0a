/** One side of a comparison, a commit or the folder as it is: its documents, read when something asks for them. */
import type { Analysis } from '../../core/analysis.ts';
import { baseName } from '../../core/links.ts';
import type { Beyond, Workspace } from '../../core/workspace.ts';
import type { Configs, Scope } from '../configs.ts';
import type { Document, Lost } from '../documents.ts';
import type { Files } from '../files.ts';
import { absolute, relativePath } from '../paths.ts';
import type { Engine } from './engine-parts.ts';
import type { Register } from './register.ts';

export interface Side {
  readonly files: Files;
  readonly configs: Configs;
  /** The texts that may be runbooks, by their shown paths. */
  readonly register: Register;
  scopeOf(shown: string): Scope;
  /** The runbook at a path; `undefined` when there is none. */
  runbook(shown: string): Document | undefined;
  /** Whether a file or folder is there. */
  exists(shown: string): boolean;
  /** What was read and not understood until now. */
  lost(): readonly Lost[];
  /** How many documents were read as a whole. */
  read(): number;
  /** What surrounds these documents, as far as they lead. */
  workspaceOf(documents: readonly Document[], scope: Scope): Workspace;
}

export interface SideParts {
  readonly files: Files;
  readonly configs: Configs;
  readonly register: Register;
  /** Of the run, absolute. */
  readonly folder: string;
  /** A document that another side has read, when this side has the same one. */
  readonly shared: (shown: string) => Document | 'none' | undefined;
}

export function openSide(parts: SideParts, engine: Engine): Side {
  const { files, configs, register, folder, shared } = parts;
  const open = engine.documentOpener(configs, folder, false);
  const known = new Map<string, Document | undefined>();
  const lost: Lost[] = [];
  let read = 0;
  const scopeOf = (shown: string) => configs.scopeOf(absolute(shown, folder));
  const runbook = (shown: string): Document | undefined => {
    if (known.has(shown)) return known.get(shown);
    const found = register.has(shown) ? opened(shown) : undefined;
    const document = found?.analysis.recognition.isRunbook ? found : undefined;
    known.set(shown, document);
    return document;
  };
  const opened = (shown: string): Document | undefined => {
    const other = shared(shown);
    if (other !== undefined) return other === 'none' ? undefined : other;
    read += 1;
    const path = absolute(shown, folder);
    const result = open(path, files.read(path));
    if (result.lost !== undefined) lost.push(result.lost);
    return result.document;
  };
  const exists = (shown: string) => files.exists(absolute(shown, folder));
  const beyondOf = (scope: Scope): Beyond => {
    const openIn = (shown: string) => {
      const document = runbook(shown);
      return document?.scope === scope ? document.analysis : undefined;
    };
    return { open: openIn, called: caller(register, openIn, (shown) => scopeOf(shown) === scope) };
  };
  const beyond = new Map<Scope, Beyond>();
  return {
    files,
    configs,
    register,
    scopeOf,
    runbook,
    exists,
    lost: () => lost,
    read: () => read,
    workspaceOf(documents, scope) {
      const around = beyond.get(scope) ?? beyondOf(scope);
      beyond.set(scope, around);
      return engine.buildWorkspace(
        documents.filter((each) => each.scope === scope).map(({ analysis }) => analysis),
        {
          config: scope.config,
          exists,
          pathOf: (shown) => relativePath(scope.folder, absolute(shown, folder)),
          beyond: around,
        },
      );
    },
  };
}

/**
 * Finds what a document calls by a name as `namesOf` does, and reads for it only those that may be called so, the
 * nearest first. An id counts more than the name of a file, and that more than a title.
 */
function caller(
  register: Register,
  open: (shown: string) => Analysis | undefined,
  isHere: (shown: string) => boolean,
): Beyond['called'] {
  const answers = new Map<string, Analysis | undefined>();
  const find: Beyond['called'] = (from, name, as) => {
    const word = name.trim().toLowerCase();
    const file = baseName(name).trim().toLowerCase();
    const fits = ({ recognition }: Analysis) => as === 'document' || recognition.kind === 'dr-plan';
    for (const [what, key, is] of [
      ['id', word, ({ runbook }: Analysis) => runbook.metadata.id?.value],
      ['file', file, ({ runbook }: Analysis) => baseName(runbook.source.uri)],
      ['title', word, titleOfPlan],
    ] as const) {
      if (key === '') continue;
      const saying = register.saying(key);
      for (const group of saying.from(from)) {
        for (const shown of group) {
          if (!saying.mayBe(shown, what) || !isHere(shown)) continue;
          const analysis = open(shown);
          if (analysis && fits(analysis) && is(analysis)?.trim().toLowerCase() === key) {
            return analysis;
          }
        }
      }
    }
    return undefined;
  };
  return (from, name, as) => {
    const key = JSON.stringify([from.slice(0, from.lastIndexOf('/') + 1), name, as]);
    if (!answers.has(key)) answers.set(key, find(from, name, as));
    return answers.get(key);
  };
}

function titleOfPlan({ runbook, recognition }: Analysis): string | undefined {
  return recognition.kind === 'dr-plan' ? runbook.title?.value : undefined;
}
