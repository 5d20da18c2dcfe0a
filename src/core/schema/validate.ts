/** Holds a tree of values against a schema, and reports each fault once, on the node that is wrong. */

import type { Finding } from '../finding.ts';
import { titled } from '../fixes/titled.ts';
import type { Entry, Mapping, Problem, Value } from '../runbook.ts';
import { capitalised, type SourceText, type Span } from '../text.ts';
import type { SchemaError } from './errors.ts';
import { shortened, valueFault } from './explain.ts';
import { interpret, keysOf, type Schemas } from './interpret.ts';
import { nearest } from './nearest.ts';

export interface SchemaIssue extends Finding {
  /** `missing`: keys are not there. `unknown`: a key is not known. `value`: a value is not allowed. */
  readonly fault: 'missing' | 'unknown' | 'value';
  /** A JSON pointer to the mapping or value. */
  readonly path: string;
}

/** In the order of the text. */
export function schemaIssues(data: Value, schemas: Schemas): SchemaIssue[] {
  const places = new Map<string, SchemaError[]>();
  for (const error of interpret(schemas, plain(data, new Map())).slice(0, MAX_ERRORS)) {
    const here = places.get(error.instancePath);
    if (here === undefined) places.set(error.instancePath, [error]);
    else here.push(error);
  }
  return [...places]
    .flatMap(([path, errors]) => issuesAt(data, path, errors, schemas))
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * Without what broken YAML may have caused: behind it keys seem to be missing or in the wrong place, and
 * that is one cause, said once.
 */
export function certainIssues(
  issues: readonly SchemaIssue[],
  problems: readonly Problem[],
  source: SourceText,
): readonly SchemaIssue[] {
  const broken = problems.find(({ rule }) => LOSES_TEXT.has(rule));
  if (broken === undefined) return issues;
  const line = source.lineStart(source.positionAt(broken.span.start).line);
  return issues.filter(({ fault, span }) => fault !== 'missing' && span.end < line);
}

const LOSES_TEXT: ReadonlySet<string> = new Set(['yaml-syntax', 'over-limit']);

/** Nobody reads more, and each takes a walk through the tree. */
const MAX_ERRORS = 500;

function issuesAt(
  data: Value,
  path: string,
  errors: readonly SchemaError[],
  schemas: Schemas,
): SchemaIssue[] {
  const place = placeOf(data, path);
  const [first] = errors;
  if (place === undefined || first === undefined) return [];
  const missing = errors.flatMap(({ params }) => params.missingProperty ?? []);
  const unknown = errors.flatMap(({ params }) => params.additionalProperty ?? []);
  if (missing.length === 0 && unknown.length === 0) {
    // What form it must have says more than how long it may be.
    const telling = errors.find(({ keyword }) => keyword === 'pattern') ?? first;
    return [{ ...valueFault(place, telling), fault: 'value', path, fields: [fieldAt(path)] }];
  }
  return keyIssues(place, path, missing, unknown, keysOf(schemas, first.schemaPath));
}

/** A node of the tree, and what it is called. */
export interface Place {
  readonly value: Value | undefined;
  /** The entry that holds it, unless it is the root or an item of a list. */
  readonly entry: Entry | undefined;
  /** `` `owner` ``, or "this entry of `backups`". */
  readonly name: string;
  /** Where to show a fault of the whole. */
  readonly span: Span;
}

function placeOf(root: Value, path: string): Place | undefined {
  let value: Value | undefined = root;
  let entry: Entry | undefined;
  let key = '';
  let name = 'this document';
  for (const part of path.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value?.type === 'list') {
      value = value.items[Number(step)];
      entry = undefined;
      name = `this entry of ${key}`;
      continue;
    }
    if (value?.type !== 'mapping') return undefined;
    entry = value.entries.find((each) => each.key.value === step);
    if (entry === undefined) return undefined;
    value = entry.value;
    key = `\`${shortened(step)}\``;
    name = key;
  }
  return { value, entry, name, span: spanOf(value, entry) };
}

/** A mapping or list is shown by its key, or by its first key; a scalar by itself. */
function spanOf(value: Value | undefined, entry: Entry | undefined): Span {
  if (value?.type === 'scalar' && value.span.end > value.span.start) return value.span;
  if (entry !== undefined) return entry.key.span;
  if (value?.type === 'mapping') return value.entries[0]?.key.span ?? value.span;
  const start = value?.span.start ?? 0;
  return { start, end: Math.min(start + 1, value?.span.end ?? 0) };
}

function keyIssues(
  place: Place,
  path: string,
  missing: readonly string[],
  unknown: readonly string[],
  allowed: readonly string[],
): SchemaIssue[] {
  if (place.value?.type !== 'mapping') return [];
  const { entries } = place.value;
  const written = new Set(entries.map(({ key }) => key.value));
  const free = allowed.filter((key) => !written.has(key));
  const meant = new Set<string>();
  const issues: SchemaIssue[] = [];
  for (const entry of entriesOf(place.value, unknown)) {
    const near = nearest(entry.key.value, free);
    if (near !== undefined) meant.add(near);
    const fields = near === undefined ? [] : [fieldAt(`${path}/${near}`)];
    issues.push({
      ...unknownKey(entry, place.name, near, allowed),
      fault: 'unknown',
      path,
      fields,
    });
  }
  // A key that is there under a mistyped name is not missing as well.
  const absent = missing.filter((key) => !meant.has(key));
  if (absent.length > 0) {
    const list = absent.map((key) => `\`${key}\``).join(', ');
    const message = `${capitalised(place.name)} needs ${list} as well. Add ${absent.length === 1 ? 'it' : 'them'}.`;
    const fields = absent.map((key) => fieldAt(`${path}/${key}`));
    issues.push({ span: place.span, message, fault: 'missing', path, fields });
  }
  return issues;
}

/** A JSON pointer as practices write it: `/spec/backups/0/tool` is `spec.backups[].tool`. */
function fieldAt(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part, at) => (/^\d+$/.test(part) ? '[]' : at === 0 ? part : `.${part}`))
    .join('');
}

function entriesOf({ entries }: Mapping, keys: readonly string[]): Entry[] {
  const wanted = new Set(keys);
  return entries.filter(({ key }) => wanted.has(key.value));
}

function unknownKey(
  { key, value }: Entry,
  parent: string,
  near: string | undefined,
  allowed: readonly string[],
): Finding {
  const said = `\`${shortened(key.value)}\` is not a key of ${parent}.`;
  if (near !== undefined) {
    const edits = [{ span: key.span, newText: near }];
    const fixes = [{ ...titled('Change to "{0}"', near), safe: false, edits }];
    return { span: key.span, message: `${said} Did you mean \`${near}\`?`, fixes };
  }
  if (value === undefined) {
    const message = `${said} If it belongs to the text before it, put that text in quotes: inside braces a comma ends a value.`;
    return { span: key.span, message };
  }
  const some = allowed.slice(0, 12).map((each) => `\`${each}\``);
  const more = allowed.length > some.length ? ', and others' : '';
  return { span: key.span, message: `${said} Its keys are ${some.join(', ')}${more}.` };
}

/** One more item than any list may hold shows that there are too many. */
const MAX_ITEMS = 1001;

/** Plain data without a prototype, so that no key means anything; aliases stay shared. */
function plain(value: Value, known: Map<Value, unknown>): unknown {
  if (value.type === 'scalar') return value.value;
  const made = known.get(value);
  if (made !== undefined) return made;
  if (value.type === 'list') {
    const items = value.items.slice(0, MAX_ITEMS).map((item) => plain(item, known));
    known.set(value, items);
    return items;
  }
  const fields: Record<string, unknown> = Object.create(null);
  for (const entry of value.entries) {
    // As everywhere, the first of two equal keys counts.
    if (Object.hasOwn(fields, entry.key.value)) continue;
    fields[entry.key.value] = entry.value === undefined ? null : plain(entry.value, known);
  }
  known.set(value, fields);
  return fields;
}
