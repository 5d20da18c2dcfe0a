/** The raw texts of the files that may be runbooks: who may link a path, and who may say a name. */
import { baseName } from '../../core/links.ts';
import { nearby } from '../../core/schema/nearest.ts';
import { linesWith, linkKey, linkKeysIn, mayName } from './mentions.ts';

export interface Register {
  /** By their shown paths, in order. */
  readonly paths: readonly string[];
  has(shown: string): boolean;
  /** Those that may link a path. */
  linkersOf(shown: string): readonly string[];
  /** Those in which a name, in lower case, may stand as a value or a heading, or that are called so. */
  saying(name: string): Saying;
  /** Those whose file or id is called nearly so, in groups of the same name. */
  alike(name: string, what: 'file' | 'id'): readonly (readonly string[])[];
}

export interface Saying {
  readonly all: readonly string[];
  /** Those of them in which it stands elsewhere than as their own id or title. */
  readonly naming: readonly string[];
  /** All of them in groups, the nearest to a path first; each group by path. */
  from(shown: string): Iterable<readonly string[]>;
  /** Whether it may be this that a document is called by the name. */
  mayBe(shown: string, what: NameOf): boolean;
  /** Whether a runbook says in so many words that this is its name. */
  declares(shown: string, asPlan: boolean): boolean;
}

/** The kinds of names, in the order in which they count. */
export type NameOf = 'id' | 'file' | 'title';

/** A text as it lies there, looked through when it is first asked for. */
export interface RawText {
  readonly shown: string;
  /** In lower case. */
  readonly lower: string;
  readonly links: ReadonlySet<string>;
  /** What its file is called, without endings. */
  readonly name: string;
  /** What looks like its id. */
  readonly id: string | undefined;
}

export function rawText(shown: string, text: string): RawText {
  const lower = text.toLowerCase();
  const id = /^(?: {2})?id:[ \t]{1,9}["']?([^\s"'#]{1,200})/m.exec(lower)?.[1];
  return { shown, lower, links: linkKeysIn(shown, text), name: baseName(shown), id };
}

/** Remembers which texts say a name, for both sides of a comparison: most texts are in both. */
export type Lookups = Map<string, ReadonlyMap<RawText, 'names' | 'is'>>;

/** @param all the texts of both sides, for which the answers are remembered. */
export function openRegister(
  texts: readonly RawText[],
  all: readonly RawText[],
  lookups: Lookups,
): Register {
  const byPath = new Map(texts.map((text) => [text.shown, text]));
  const paths = [...byPath.keys()].sort();
  const linkers = new Map<string, string[]>();
  for (const { shown, links } of texts) {
    for (const key of links) {
      const known = linkers.get(key);
      if (known) known.push(shown);
      else linkers.set(key, [shown]);
    }
  }
  const asked = new Map<string, Saying>();
  return {
    paths,
    has: (shown) => byPath.has(shown),
    linkersOf: (shown) => linkers.get(linkKey(shown)) ?? [],
    saying(name) {
      const found = lookups.get(name) ?? lookUp(all, name);
      lookups.set(name, found);
      const saying = asked.get(name) ?? sayingOf(name, texts, found);
      asked.set(name, saying);
      return saying;
    },
    alike(name, what) {
      const groups = new Map<string, string[]>();
      for (const { shown, id } of texts) {
        const called = what === 'file' ? fileName(shown) : id;
        if (called === undefined) continue;
        const group = groups.get(called);
        if (group) group.push(shown);
        else groups.set(called, [shown]);
      }
      const wanted = what === 'file' ? fileName(name.split(/[#?]/, 1)[0] ?? '') : name;
      return nearby(wanted, groups.keys()).map((each) => groups.get(each) ?? []);
    },
  };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function lookUp(texts: readonly RawText[], name: string): ReadonlyMap<RawText, 'names' | 'is'> {
  const found = new Map<RawText, 'names' | 'is'>();
  for (const text of texts) {
    if (text.name === name) found.set(text, 'is');
    if (!text.lower.includes(name)) continue;
    for (const line of linesWith(text.lower, name)) {
      if (!mayName(line, name)) continue;
      if (OWN_LINE.test(line)) {
        if (!found.has(text)) found.set(text, 'is');
        continue;
      }
      found.set(text, 'names');
      break;
    }
  }
  return found;
}

const OWN_LINE = /^[ \t]{0,20}["']?(?:id|title)["']?[ \t]{0,9}:|^ {0,3}#{1,6}[ \t]/;

function sayingOf(
  name: string,
  texts: readonly RawText[],
  found: ReadonlyMap<RawText, 'names' | 'is'>,
): Saying {
  const here = texts.filter((text) => found.has(text));
  const byPath = new Map(here.map((text) => [text.shown, text]));
  const all = [...byPath.keys()].sort();
  const declared = new Map<string, boolean>();
  const own = new Map<string, boolean>();
  let around: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    all,
    naming: all.filter((path) => {
      const text = byPath.get(path);
      return text !== undefined && found.get(text) === 'names';
    }),
    *from(shown) {
      around ??= byFolders(all);
      const told = new Set<string>();
      for (const folder of foldersOf(shown).reverse()) {
        const group = (around.get(folder) ?? []).filter((path) => !told.has(path));
        if (group.length === 0) continue;
        yield group;
        for (const path of group) told.add(path);
      }
    },
    mayBe(shown, what) {
      const key = `${what} ${shown}`;
      const answer = own.get(key) ?? mayBe(byPath.get(shown), name, what);
      own.set(key, answer);
      return answer;
    },
    declares(shown, asPlan) {
      const key = `${asPlan} ${shown}`;
      const answer = declared.get(key) ?? declares(byPath.get(shown), name, asPlan);
      declared.set(key, answer);
      return answer;
    },
  };
}

function byFolders(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const around = new Map<string, string[]>();
  for (const path of paths) {
    for (const folder of foldersOf(path)) {
      const known = around.get(folder);
      if (known) known.push(path);
      else around.set(folder, [path]);
    }
  }
  return around;
}

/** All folders around a path, the outermost first, which is the empty one. */
function foldersOf(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    folders.push(path.slice(0, at + 1));
  }
  return folders;
}

function mayBe(text: RawText | undefined, name: string, what: NameOf): boolean {
  if (text === undefined) return false;
  if (what === 'file') return text.name === name;
  for (const line of linesWith(text.lower, name)) {
    if (what === 'id' ? /\bid\b/.test(line) : mayBeTitle(line)) return true;
  }
  return false;
}

/** With the mark of a heading or a key, or alone on its line. */
function mayBeTitle(line: string): boolean {
  return /^[ \t]{0,3}#|<h1|title/.test(line) || !/^[ \t]{0,20}[a-z_-]{1,40}:/.test(line);
}

/** At the top of a header or of a YAML runbook, where no reader can take it for anything else. */
function declares(text: RawText | undefined, name: string, asPlan: boolean): boolean {
  if (text === undefined) return false;
  const { shown, lower } = text;
  const isYaml = /\.ya?ml$/i.test(shown);
  const end = isYaml ? lower.length : lower.indexOf('\n---', 4);
  if (isYaml ? !/^apiversion: dr-runbook\/v1$/m.test(lower) : !lower.startsWith('---\n')) {
    return false;
  }
  const header = lower.slice(0, Math.max(0, end));
  const kind = /^kind: ([a-z-]{1,40})$/m.exec(header)?.[1];
  if (kind === undefined || (asPlan && kind !== 'dr-plan') || !OURS.has(kind)) return false;
  const id = (isYaml ? /^ {2}id: (\S{1,200})$/m : /^id: (\S{1,200})$/m).exec(header)?.[1];
  return id === name || text.name === name;
}

const OURS: ReadonlySet<string> = new Set([
  'dr-plan',
  'backup-procedure',
  'restore-procedure',
  'training-plan',
  'exercise-report',
  'inventory',
  'change-log',
]);
