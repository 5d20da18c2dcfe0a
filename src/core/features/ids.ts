/** Where documents give things an id, and where they name a thing by it. */
import type { Runbook, Value } from '../runbook.ts';
import type { Located } from '../text.ts';
import { textOf } from '../yaml/look.ts';
import { type IdKind, idFieldAt } from './id-fields.ts';
import type { Reading } from './reading.ts';

export interface IdPlace {
  readonly kind: IdKind;
  readonly id: Located<string>;
  readonly isDefinition: boolean;
  /** The same for all spellings of one thing. */
  readonly key: string;
}

/** In the order of the text. Read once for each runbook. */
export function idPlaces(runbook: Runbook, reading: Reading): readonly IdPlace[] {
  const known = kept.get(runbook);
  if (known !== undefined) return known;
  const places = [...inData(runbook, reading), ...inTables(runbook, reading)];
  const byStart = new Map<number, IdPlace>();
  for (const place of places) {
    const { start } = place.id.span;
    if (!byStart.has(start)) byStart.set(start, place);
  }
  const found = [...byStart.values()].sort((a, b) => a.id.span.start - b.id.span.start);
  kept.set(runbook, found);
  return found;
}

const kept = new WeakMap<Runbook, readonly IdPlace[]>();

/** How ids are written: what stands in a table as `Recovery lead` is `recovery-lead`. */
export function idLike(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/\(.{0,80}\)/g, '')
    .replace(/[^a-z0-9._]{1,100}/g, '-')
    .replace(/^[-._]{1,100}|[-._]{1,100}$/g, '');
}

export function isId(text: string): boolean {
  return text.length <= 128 && /^[a-z0-9][a-z0-9._-]*$/.test(text);
}

function keyOf(kind: IdKind, name: string, { personKey, systemKey }: Reading): string {
  if (kind === 'person') return personKey(name);
  return kind === 'system' ? systemKey(name) : name.trim().toLowerCase();
}

function inData({ data, syntax, metadata }: Runbook, reading: Reading): IdPlace[] {
  if (data === undefined || (syntax === 'yaml' && !metadata.declared)) return [];
  const places: IdPlace[] = [];
  const seen = new Set<Value>();
  const walk = (value: Value | undefined, path: readonly string[]) => {
    // What an alias stands for is written once.
    if (value === undefined || seen.has(value)) return;
    seen.add(value);
    if (value.type === 'list') for (const item of value.items) walk(item, [...path, '[]']);
    else if (value.type === 'mapping') {
      for (const entry of value.entries) walk(entry.value, [...path, entry.key.value]);
    } else {
      const field = idFieldAt(path, syntax === 'markdown');
      const id = field && textOf(value);
      if (field && id) places.push({ ...field, id, key: keyOf(field.kind, id.value, reading) });
    }
  };
  walk(data, []);
  return places;
}

/** Rows of systems and of roles are what a Markdown plan has in the place of lists. */
function inTables(runbook: Runbook, reading: Reading): IdPlace[] {
  if (runbook.syntax !== 'markdown') return [];
  const { systems, people, statements } = reading.factsOf(runbook);
  const inRows = ({ span }: Located<string>) =>
    statements.rows.some((row) => row.span.start <= span.start && span.end <= row.span.end);
  const place = (kind: IdKind, name: Located<string>): IdPlace[] => {
    const id = withoutMarks(name);
    const key = keyOf(kind, id.value, reading);
    return key === '' || id.value.length > 80 ? [] : [{ kind, id, isDefinition: true, key }];
  };
  return [
    ...systems.filter(({ name }) => inRows(name)).flatMap(({ name }) => place('system', name)),
    ...people.roles.flatMap(({ role }) => place('person', role)),
  ];
}

function withoutMarks({ value, span }: Located<string>): Located<string> {
  const before = /^[\s`*_]{0,20}/.exec(value)?.[0].length ?? 0;
  let end = value.length;
  while (end > before && /[\s`*_]/.test(value[end - 1] ?? '')) end -= 1;
  const inner = { start: span.start + before, end: span.start + end };
  return { value: value.slice(before, end), span: inner };
}
