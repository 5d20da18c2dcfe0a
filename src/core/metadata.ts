/** Reads the header of a document: front matter under its many names, or `metadata` in YAML. */
import { type CalendarDate, type DateReading, readDate } from './facts/time/date.ts';
import { type Duration, isAmbiguous, readDuration, unitInLabel } from './facts/time/duration.ts';
import type { Entry, Kind, Metadata, Value, Waiver } from './runbook.ts';
import { isKind } from './runbook.ts';
import type { Located } from './text.ts';
import { at, entryOf, itemsAt, mapping, scalar, textAt, textOf } from './yaml/look.ts';

/** A field of the header that may be written under several names. */
export type HeaderField = keyof typeof NAMES;

/**
 * The names that each field goes by in public documents, the best first. Case, `-`, `_` and spaces make
 * no difference.
 */
export const NAMES = {
  id: ['id'],
  title: ['title'],
  owner: ['owner', 'owners', 'owner_slack', 'maintainer', 'author', 'team', 'contact'],
  approvedBy: ['approved_by', 'approver'],
  version: ['version', 'revision', 'doc_version'],
  status: ['status', 'state'],
  plan: ['plan'],
  systems: ['systems', 'system', 'services', 'service'],
  lastReviewed: ['last_reviewed', 'last_reviewed_on', 'reviewed', 'reviewed_on', 'last_review'],
  lastUpdated: ['last_updated', 'updated', 'date', 'ms.date'],
  nextReview: [
    'next_review',
    'next_review_date',
    'review_due',
    'review_by',
    'expire_by',
    'review_date',
  ],
  reviewInterval: ['review_interval', 'review_in', 'review_every', 'review_cadence'],
  rto: ['rto', 'rto_minutes', 'rto_hours', 'recovery_time_objective'],
  rpo: ['rpo', 'rpo_minutes', 'rpo_hours', 'recovery_point_objective'],
} as const satisfies Record<string, readonly string[]>;

/** Every name that front matter may use, without its spellings in other cases. */
export const HEADER_NAMES: readonly string[] = Object.values(NAMES).flat();

/** `data` is the front matter, or the whole of a YAML document. */
export function readMetadata(data: Value | undefined, syntax: 'markdown' | 'yaml'): Metadata {
  const header = headerOf(data, syntax);
  const text = (field: HeaderField) => textIn(header, field);
  const date = (field: HeaderField) => dateIn(header, field);
  const { kind, declared } = declaration(data, syntax);
  return {
    kind,
    declared,
    id: text('id'),
    title: text('title'),
    owner: text('owner'),
    approvedBy: text('approvedBy'),
    version: text('version'),
    status: text('status'),
    plan: text('plan'),
    lastReviewed: date('lastReviewed'),
    lastUpdated: date('lastUpdated'),
    nextReview: date('nextReview'),
    reviewInterval: text('reviewInterval'),
    rto: durationIn(header, 'rto'),
    rpo: durationIn(header, 'rpo'),
    systems: systemsIn(header),
  };
}

/** The waivers that a document grants itself; entries that name no rule are none. */
export function readWaivers(data: Value | undefined): Waiver[] {
  const lists = [data, at(data, 'dr-runbook')].flatMap((header) => itemsAt(header, 'waivers'));
  return lists.flatMap((item) => {
    const rule = textAt(item, 'rule');
    if (rule === undefined) return [];
    return {
      rule,
      reason: textAt(item, 'reason'),
      approvedBy: textAt(item, 'approved_by'),
      until: parsed(textAt(item, 'until'), (text) => due(readDate(text))),
      span: item.span,
    };
  });
}

/** The entries of a header, by field: what is written under the best of the names that are used. */
export function headerOf(
  data: Value | undefined,
  syntax: 'markdown' | 'yaml',
): ReadonlyMap<HeaderField, Entry> {
  const header = new Map<HeaderField, { readonly entry: Entry; readonly rank: number }>();
  // What stands under `dr-runbook:` is meant for us, and beats what other tools read too.
  const trees = syntax === 'yaml' ? [at(data, 'metadata')] : [data, at(data, 'dr-runbook')];
  for (const [tree, bonus] of trees.map((tree, index) => [tree, index * 100] as const)) {
    for (const entry of mapping(tree)?.entries ?? []) {
      const known = FIELDS.get(folded(entry.key.value));
      if (known === undefined || entry.value === undefined) continue;
      const rank = known.rank - bonus;
      const other = header.get(known.field);
      if (other === undefined || rank < other.rank) header.set(known.field, { entry, rank });
    }
  }
  return new Map([...header].map(([field, { entry }]) => [field, entry]));
}

/** The field that a key of a header stands for, whichever of its names it is. */
export function fieldOf(key: string): HeaderField | undefined {
  return FIELDS.get(folded(key))?.field;
}

/** What a duration in the header means. A bare number under `rto_minutes` has its unit in the key. */
export function headerDuration(key: string, text: string): ReturnType<typeof readDuration> {
  return readDuration(text, { unit: unitInLabel(key) });
}

/** What a date in the header means. Microsoft's own `ms.date` puts the month first. */
export function headerDate(key: string, text: string): DateReading | undefined {
  return readDate(text, folded(key) === 'ms.date' ? 'month-first' : undefined);
}

const FIELDS: ReadonlyMap<string, { readonly field: HeaderField; readonly rank: number }> = new Map(
  fieldNames().flatMap((field) =>
    NAMES[field].map((name, rank) => [name, { field, rank }] as const),
  ),
);

function fieldNames(): HeaderField[] {
  return Object.keys(NAMES) as HeaderField[];
}

function folded(key: string): string {
  return key.toLowerCase().replace(/[- ]/g, '_');
}

/** `dr-runbook: false` says that the document is none of ours, whatever it looks like. */
export function isDisowned(data: Value | undefined): boolean {
  return scalar(entryOf(data, 'dr-runbook')?.value)?.value === false;
}

function declaration(
  data: Value | undefined,
  syntax: 'markdown' | 'yaml',
): Pick<Metadata, 'kind' | 'declared'> {
  const kind = kindIn(textAt(data, 'kind'));
  const ours = textAt(data, 'apiVersion')?.value.startsWith('dr-runbook/') === true;
  if (syntax === 'yaml') return { kind, declared: ours };
  if (isDisowned(data)) return { kind: undefined, declared: false };
  const own = entryOf(data, 'dr-runbook');
  const stated =
    kindIn(textAt(own?.value, 'kind')) ?? kindIn(textOf(own?.value)) ?? kind ?? typeIn(data);
  return { kind: stated, declared: stated !== undefined || own !== undefined || ours };
}

function kindIn(text: Located<string> | undefined): Located<Kind> | undefined {
  return text !== undefined && isKind(text.value)
    ? { value: text.value, span: text.span }
    : undefined;
}

/** `type: inventory` is said of many things; `type: dr-plan` is not. */
function typeIn(data: Value | undefined): Located<Kind> | undefined {
  const kind = kindIn(textAt(data, 'type')) ?? kindIn(textAt(data, 'doc_type'));
  return kind !== undefined && OWN_WORDS.has(kind.value) ? kind : undefined;
}

const OWN_WORDS: ReadonlySet<Kind> = new Set(['dr-plan', 'backup-procedure', 'restore-procedure']);

function textIn(
  header: ReadonlyMap<HeaderField, Entry>,
  field: HeaderField,
): Located<string> | undefined {
  const value = header.get(field)?.value;
  const first = value?.type === 'list' ? value.items[0] : value;
  return textOf(first) ?? textAt(first, 'name');
}

function durationIn(
  header: ReadonlyMap<HeaderField, Entry>,
  field: HeaderField,
): Located<Duration> | undefined {
  const key = header.get(field)?.key.value ?? '';
  return parsed(textIn(header, field), (text) => {
    const reading = headerDuration(key, text);
    return isAmbiguous(reading) ? undefined : reading;
  });
}

function dateIn(
  header: ReadonlyMap<HeaderField, Entry>,
  field: HeaderField,
): Located<CalendarDate> | undefined {
  const key = header.get(field)?.key.value ?? '';
  const read = field === 'nextReview' ? due : done;
  return parsed(textIn(header, field), (text) => read(headerDate(key, text)));
}

function systemsIn(header: ReadonlyMap<HeaderField, Entry>): readonly Located<string>[] {
  const value = header.get('systems')?.value;
  const values = value?.type === 'list' ? value.items : [value];
  return values.flatMap((item) => textOf(item) ?? textAt(item, 'id') ?? textAt(item, 'name') ?? []);
}

function parsed<T extends CalendarDate | Duration>(
  text: Located<string> | undefined,
  read: (text: string) => T | undefined,
): Located<T> | undefined {
  if (text === undefined) return undefined;
  const value = read(text.value);
  return value === undefined ? undefined : { value, span: text.span };
}

/** The day by which something is due: of a month the last, of a longer time the first. */
function due(reading: DateReading | undefined): CalendarDate | undefined {
  return dayIn(reading, 'last');
}

/** The day on which something was done: of a month the first, of a longer time the last. */
function done(reading: DateReading | undefined): CalendarDate | undefined {
  return dayIn(reading, 'first');
}

function dayIn(
  reading: DateReading | undefined,
  ofMonth: 'first' | 'last',
): CalendarDate | undefined {
  if (reading === undefined || !('precision' in reading)) return undefined;
  const short = ['day', 'week', 'month'].includes(reading.precision);
  return reading[short === (ofMonth === 'last') ? 'last' : 'first'];
}
