/** Finds values in front matter that cannot be what their key says: dates, durations, kinds. */

import { readReviewInterval } from './facts/exercises/review-interval.ts';
import { isImpossible } from './facts/time/date.ts';
import { isAmbiguous } from './facts/time/duration.ts';
import type { Finding } from './finding.ts';
import { dateFixes } from './fixes/dates.ts';
import { titled } from './fixes/titled.ts';
import { unitFixes } from './fixes/units.ts';
import { fieldOf, type HeaderField, headerDate, headerDuration } from './metadata.ts';
import { BLANKS } from './recognise/cues.ts';
import type { Entry, Value } from './runbook.ts';
import { isKind, KINDS } from './runbook.ts';
import { nearest } from './schema/nearest.ts';
import type { Located } from './text.ts';
import { at, entryOf, itemsAt, mapping, textAt, textOf } from './yaml/look.ts';

/** In the order of the text. Keys of other tools may hold whatever they like. */
export function headerFaults(data: Value | undefined): Finding[] {
  const own = at(data, 'dr-runbook');
  const entries = [data, own].flatMap((tree) => mapping(tree)?.entries ?? []);
  return [
    ...entries.flatMap((entry) => entryFault(entry) ?? []),
    ...kindFaults(data, own),
    ...[data, own].flatMap((tree) =>
      itemsAt(tree, 'waivers').flatMap((item) => untilFault(item) ?? []),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}

const DATES: ReadonlySet<HeaderField> = new Set(['lastReviewed', 'lastUpdated', 'nextReview']);
const DURATIONS: ReadonlySet<HeaderField> = new Set(['rto', 'rpo']);

/** Other tools write other things under these: `reviewed: true`, `date: last Friday`. */
const LOOSE = /^(?:date|updated|reviewed|review[-_]by|expire[-_]by|review[-_]date|ms\.date)$/i;

function entryFault({ key, value }: Entry): Finding | undefined {
  const field = fieldOf(key.value);
  const text = textOf(value);
  // A gap is the business of the practice that asks for the value.
  if (field === undefined || text === undefined || isBlank(text.value)) return undefined;
  if (DATES.has(field)) return dateFault(key.value, text, LOOSE.test(key.value));
  if (DURATIONS.has(field))
    return durationFault(key.value, text, headerDuration(key.value, text.value));
  if (field === 'reviewInterval')
    return durationFault(key.value, text, readReviewInterval(text.value));
  return field === 'status' ? statusFault(text) : undefined;
}

function dateFault(key: string, text: Located<string>, loose: boolean): Finding | undefined {
  const reading = headerDate(key, text.value);
  const said = `\`${key}\` is \`${shown(text.value)}\``;
  if (isImpossible(reading)) return { span: text.span, message: `${said}. ${reading.impossible}` };
  if (loose) return undefined;
  if (isAmbiguous(reading)) {
    const message = `${said}. ${reading.ambiguous}`;
    return { span: text.span, message, fixes: dateFixes(text) };
  }
  if (reading !== undefined) return undefined;
  return { span: text.span, message: `${said}, which is not a date. Write it as in 2026-03-31.` };
}

function durationFault(
  key: string,
  text: Located<string>,
  reading: ReturnType<typeof headerDuration>,
): Finding | undefined {
  const said = `\`${key}\` is \`${shown(text.value)}\``;
  if (isAmbiguous(reading)) {
    const message = `${said}. ${reading.ambiguous}`;
    const isObjective = reading.cause === 'unit' && DURATIONS.has(fieldOf(key) ?? 'id');
    return { span: text.span, message, fixes: isObjective ? unitFixes(text) : [] };
  }
  if (reading !== undefined) return undefined;
  const message = `${said}, which is not a length of time. Write it with its unit, as in PT4H, 90 min or 12 months.`;
  return { span: text.span, message };
}

/** Words of other workflows stay; a slip in one of ours does not. */
function statusFault(text: Located<string>): Finding | undefined {
  if (STATUSES.includes(text.value.toLowerCase())) return undefined;
  const meant = nearest(text.value, STATUSES);
  if (meant === undefined || meant.length - text.value.length > 2) return undefined;
  return mistyped('status', text, meant);
}

const STATUSES: readonly string[] = ['draft', 'active', 'superseded', 'retired'];

/** `kind: dr-paln` is a slip; `kind: page` belongs to another tool, unless `dr-runbook:` stands around it. */
function kindFaults(data: Value | undefined, own: Value | undefined): Finding[] {
  const outer = textAt(data, 'kind');
  const inner = textAt(own, 'kind') ?? textOf(entryOf(data, 'dr-runbook')?.value);
  return [
    ...(outer === undefined ? [] : kindFault(outer, false)),
    ...(inner === undefined || /^(?:true|false)$/.test(inner.value) ? [] : kindFault(inner, true)),
  ];
}

function kindFault(text: Located<string>, ours: boolean): Finding[] {
  if (isKind(text.value) || isBlank(text.value)) return [];
  const meant = nearest(text.value, KINDS);
  if (meant !== undefined) return [mistyped('kind', text, meant)];
  if (!ours) return [];
  const list = KINDS.map((kind) => `\`${kind}\``).join(', ');
  return [
    {
      span: text.span,
      message: `The kind is \`${shown(text.value)}\`; it must be one of ${list}.`,
    },
  ];
}

function mistyped(key: string, text: Located<string>, meant: string): Finding {
  return {
    span: text.span,
    message: `\`${key}\` is \`${shown(text.value)}\`, which is not known. Did you mean \`${meant}\`?`,
    fixes: [
      {
        ...titled('Change to "{0}"', meant),
        safe: false,
        edits: [{ span: text.span, newText: meant }],
      },
    ],
  };
}

function untilFault(waiver: Value): Finding | undefined {
  const until = textAt(waiver, 'until');
  return until === undefined ? undefined : dateFault('until', until, false);
}

function isBlank(text: string): boolean {
  return (
    BLANKS.test(text) || /^(?:tb[dca]|to ?do|n\/?a|none|never|unknown|[-–—?.]+)$/i.test(text.trim())
  );
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
