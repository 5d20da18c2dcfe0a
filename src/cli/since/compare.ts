/** Judges what a change concerns, as it was in a commit and as it is now, both on the same day. */
import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue } from '../../core/catalogue.ts';
import { CONFIG_FILE_NAME } from '../../core/config-discovery.ts';
import type { CalendarDate } from '../../core/facts/time/date.ts';
import type { Workspace } from '../../core/workspace.ts';
import type { CheckedFile, Unread } from '../../report/outcome.ts';
import type { Reading } from '../arguments.ts';
import type { Scope } from '../configs.ts';
import type { Document } from '../documents.ts';
import { isReadable, shownPath } from '../paths.ts';
import { type Base, openBase } from './base.ts';
import { baseFiles } from './base-files.ts';
import { concernedBy, type JudgedSide, neededFor } from './concerned.ts';
import type { Engine } from './engine-parts.ts';
import { gitIn } from './git.ts';
import { headFiles, type Listing, list, listingNotes } from './listing.ts';
import { type Lookups, openRegister, type RawText } from './register.ts';
import { openSets } from './sets.ts';
import { openSide, type Side } from './side.ts';

export interface Question {
  readonly reading: Reading;
  /** As typed. */
  readonly ref: string;
  /** Of the run, absolute. */
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly today: CalendarDate;
}

export interface ComparedSides {
  readonly commit: string;
  readonly head: JudgedFiles;
  /** With the paths that the files have now. */
  readonly base: JudgedFiles;
  /** Where a document of the base is now. */
  readonly toHead: (shown: string) => string;
  readonly notChecked: readonly Unread[];
  readonly skipped: readonly Unread[];
  readonly filesRead: number;
}

export interface JudgedFiles {
  readonly documents: readonly Document[];
  /** In their order. */
  readonly files: readonly CheckedFile[];
  readonly scopes: readonly Scope[];
  workspaceOf(document: Document): Workspace;
  /** The plans of the sets that are known as a whole, by path. */
  readonly plans: ReadonlySet<string>;
}

/** Throws a `GitError` when the commit cannot be read. */
export function compareWithBase(question: Question, engine: Engine): ComparedSides {
  const { folder, ref, reading } = question;
  const git = gitIn(folder);
  const base = openBase(git, folder, ref);
  const shown = (path: string) => shownPath(join(base.top, path), folder);
  const earlier = baseFiles(git, base, (path) => isReadable(path) || isSetting(path));
  const now = headFiles(base.top);
  const configs = engine.openConfigs(folder, reading.config, question.catalogue, now);
  const listing = list(reading, base.top, { folder, files: now, configs }, engine);
  const changed = new Set([...base.changed].map(shown));
  const sameConfigs = ![...changed].some(isSettingOf(configs.scopes()));
  const earlierConfigs = sameConfigs
    ? configs
    : engine.openConfigs(folder, reading.config, question.catalogue, earlier);
  const before = list(
    { ...reading, paths: [] },
    base.top,
    { folder, files: earlier, configs: earlierConfigs, known: unchanged(listing, changed) },
    engine,
  );
  const gone = leftOut(base, folder, changed);
  const earlierTexts = before.texts.filter((text) => !gone.has(text.shown));
  for (const path of difference(listing.texts, earlierTexts)) changed.add(path);

  const all = [...new Set([...listing.texts, ...earlierTexts])];
  const lookups: Lookups = new Map();
  const register = (texts: readonly RawText[]) => openRegister(texts, all, lookups);
  const head = openSide(
    { files: now, configs, folder, register: register(listing.texts), shared: () => undefined },
    engine,
  );
  const shared = (path: string) =>
    sameConfigs && !changed.has(path) ? (head.runbook(path) ?? 'none') : undefined;
  const other = openSide(
    { files: earlier, configs: earlierConfigs, folder, register: register(earlierTexts), shared },
    engine,
  );
  const renamed = new Map([...base.renamed].map(([to, from]) => [shown(from), shown(to)]));
  const toHead = (path: string) => renamed.get(path) ?? path;
  const sides = { base: judgedSide(other, folder, engine), head: judgedSide(head, folder, engine) };
  const concerned = sameConfigs
    ? concernedBy(changed, { ...sides, toHead }, engine)
    : new Set(all.map((text) => text.shown));
  const isAsked = listing.isAsked;
  const judge = (side: JudgedSide) => judged(side, concerned, isAsked, toHead, question, engine);
  const headJudged = judge(sides.head);
  const baseJudged = judge(sides.base);
  const notes = listingNotes(listing, head.lost(), changed);
  return {
    commit: base.commit,
    head: headJudged,
    base: baseJudged,
    toHead,
    notChecked: [...configs.problems(), ...notes.notChecked, ...unreadBefore(before, head)],
    skipped: notes.skipped,
    filesRead: head.read(),
  };
}

/** What decides which files are looked at, and how. */
function isSetting(path: string): boolean {
  return basename(path) === CONFIG_FILE_NAME || basename(path) === '.gitignore';
}

function isSettingOf(scopes: readonly Scope[]): (shown: string) => boolean {
  const sources = scopes.flatMap(({ sources: files }) => files.map(({ source }) => source.uri));
  const known = new Set(sources);
  return (shown) => basename(shown) === CONFIG_FILE_NAME || known.has(shown);
}

function unchanged({ texts }: Listing, changed: ReadonlySet<string>): ReadonlyMap<string, RawText> {
  return new Map(texts.flatMap((text) => (changed.has(text.shown) ? [] : [[text.shown, text]])));
}

/** What git keeps away from this disk though nothing changed in it: a sparse checkout. It is on neither side. */
function leftOut(
  { entries, top }: Base,
  folder: string,
  changed: ReadonlySet<string>,
): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const [path, { kind }] of entries) {
    if (kind !== 'file' || !isReadable(path)) continue;
    const at = join(top, path);
    const shown = shownPath(at, folder);
    if (!changed.has(shown) && lstatSync(at, { throwIfNoEntry: false }) === undefined) {
      gone.add(shown);
    }
  }
  return gone;
}

/** Paths that are on one side only, whatever git says of them. */
function difference(a: readonly RawText[], b: readonly RawText[]): readonly string[] {
  const [left, right] = [a, b].map((texts) => new Set(texts.map(({ shown }) => shown)));
  return [...(left ?? []), ...(right ?? [])].filter((path) => left?.has(path) !== right?.has(path));
}

function judgedSide(side: Side, folder: string, engine: Engine): JudgedSide {
  return { side, sets: openSets(side, folder, engine) };
}

function judged(
  judgedSide: JudgedSide,
  concerned: ReadonlySet<string>,
  isAsked: (shown: string) => boolean,
  toHead: (shown: string) => string,
  { today }: Question,
  { lint }: Engine,
): JudgedFiles {
  const { side, sets } = judgedSide;
  const documents = [...concerned]
    .filter((shown) => isAsked(shown) || isAsked(toHead(shown)))
    .sort()
    .flatMap((shown) => side.runbook(shown) ?? []);
  const needed = [...neededFor(documents, judgedSide)];
  const workspaces = new Map<Scope, Workspace>();
  const workspaceOf = ({ scope }: Document) => {
    const known = workspaces.get(scope) ?? side.workspaceOf(needed, scope);
    workspaces.set(scope, known);
    return known;
  };
  const files = documents.map((document): CheckedFile => {
    const { config, catalogue } = document.scope;
    const { analysis, shown } = document;
    const workspace = workspaceOf(document);
    return {
      path: toHead(shown),
      source: analysis.runbook.source,
      kind: analysis.recognition.kind,
      diagnostics: lint(analysis, { catalogue, workspace, config, today }),
    };
  });
  const plans = new Set(documents.flatMap((document) => sets.planOf(document)?.shown ?? []));
  return { documents, files, scopes: side.configs.scopes(), workspaceOf, plans };
}

/** A runbook whose earlier text is not to be had cannot be compared; whether it is one, its present text says. */
function unreadBefore({ unread }: Listing, head: Side): readonly Unread[] {
  return unread.flatMap(({ shown, reason, ours }) => {
    if (!/Git LFS/.test(reason) || !(ours || head.runbook(shown))) return [];
    return [{ path: shown, reason: `its earlier text ${reason}, so it cannot be compared` }];
  });
}
