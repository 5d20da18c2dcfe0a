/** YAML scaffolds as lines: taken apart, moved to their indentation, laid over one another. */
import type { Practice } from '../practice.ts';
import type { Kind } from '../runbook.ts';
import { METADATA_FIELDS, SPEC_FIELDS } from '../schema/fields.generated.ts';

export interface ScaffoldEntry {
  readonly key: string;
  /** The key's own line first, and what stands below it; comments above it come before. */
  readonly lines: readonly string[];
}

export interface Home {
  readonly key: 'spec' | 'metadata';
  readonly lines: readonly string[];
}

/** Where the keys of a scaffold belong in a document of the kind; `undefined` when it has no field for them. */
export function homeOf({ scaffold }: Practice, kind: Kind | undefined): Home | undefined {
  const entries = scaffoldEntries(scaffold.yaml.trimEnd().split('\n'));
  const allowed = kind && SPEC_FIELDS[kind];
  const inSpec = entries.filter(({ key }) => allowed === undefined || allowed.includes(key));
  if (inSpec.length > 0) return { key: 'spec', lines: inSpec.flatMap(({ lines }) => lines) };
  const inMetadata = entries.filter(({ key }) => METADATA_FIELDS.includes(key));
  if (inMetadata.length === 0) return undefined;
  const lines = inMetadata.flatMap((each) => each.lines).filter((line) => !line.startsWith('#'));
  return { key: 'metadata', lines };
}

/** The top-level keys of a mapping that is written in blocks. */
export function scaffoldEntries(lines: readonly string[]): readonly ScaffoldEntry[] {
  const entries: { key: string; lines: string[] }[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const key = /^([A-Za-z_][\w-]{0,60}):/.exec(line)?.[1];
    if (key !== undefined) {
      entries.push({ key, lines: [...comments, line] });
      comments = [];
    } else if (line.startsWith('#')) comments.push(line);
    else entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** What stands below an entry's key, without its indentation. */
export function below({ key, lines }: ScaffoldEntry): readonly string[] {
  const own = lines.findIndex((line) => line.startsWith(`${key}:`));
  return dedented(lines.slice(own + 1));
}

/** The first item of a list without its dash. */
export function itemLines(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((line, index) => index > 0 && line.startsWith('- '));
  const item = next < 0 ? lines : lines.slice(0, next);
  return dedented(item.map((line, index) => (index === 0 ? `  ${line.slice(2)}` : line)));
}

export function isList(lines: readonly string[]): boolean {
  return lines[0]?.startsWith('- ') ?? false;
}

/** What has one of these keys is another item than one without: a second copy, not more of the first. */
export function tellsApart({ key }: ScaffoldEntry): boolean {
  return TELLS_APART.has(key);
}

const TELLS_APART = new Set(['offsite', 'immutable', 'separate_credentials']);

/** One mapping with what another has besides; lists get a further item where theirs is another one. */
export function merged(base: readonly string[], more: readonly string[]): readonly string[] {
  const entries = scaffoldEntries(base);
  const wanted = scaffoldEntries(more);
  const fresh = wanted.filter(({ key }) => !entries.some((entry) => entry.key === key));
  return [
    ...entries.flatMap((entry) => {
      const other = wanted.find(({ key }) => key === entry.key);
      const [inner, added] = [below(entry), other ? below(other) : []];
      if (inner.length === 0 || added.length === 0) return entry.lines;
      const head = entry.lines.slice(0, entry.lines.length - inner.length);
      if (isList(inner) !== isList(added)) return entry.lines;
      return [...head, ...indented((isList(inner) ? mergedLists : merged)(inner, added), 2)];
    }),
    ...fresh.flatMap(({ lines }) => lines),
  ];
}

function mergedLists(base: readonly string[], more: readonly string[]): readonly string[] {
  const first = itemLines(base);
  const other = itemLines(more);
  const known = scaffoldEntries(first);
  // A list of plain values says already that it has to be filled in.
  if (known.length === 0 || scaffoldEntries(other).length === 0) return base;
  const isOther = scaffoldEntries(other).some(
    (entry) => tellsApart(entry) && !known.some(({ key }) => key === entry.key),
  );
  if (isOther) return [...base, ...more];
  const [head = '', ...rest] = indented(merged(first, other), 2);
  return [`- ${head.slice(2)}`, ...rest, ...base.slice(first.length)];
}

export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}

function dedented(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const columns = written.reduce(
    (least, line) => Math.min(least, line.length - line.trimStart().length),
    Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(columns) ? lines.map((line) => line.slice(columns)) : [];
}
