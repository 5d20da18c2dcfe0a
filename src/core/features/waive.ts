/** Writes the waiver that lets a document off a rule or practice, where its kind keeps such things. */
import {
  addMonths,
  type CalendarDate,
  formatDate,
  isCalendarDate,
} from '../facts/time/calendar.ts';
import type { Edit } from '../finding.ts';
import { globOf } from '../glob-text.ts';
import type { Mapping, Runbook, Value } from '../runbook.ts';
import { lineBreakOf, type SourceText, textBetween } from '../text.ts';
import { at, list, mapping } from '../yaml/look.ts';
import type { Draft } from './insert-markdown.ts';
import { indented } from './scaffold-yaml.ts';
import {
  afterLast,
  afterLine,
  dashColumn,
  entryOf,
  isFlow,
  isNull,
  underKey,
} from './yaml-append.ts';

export interface WaiverTerms {
  /** The id of a rule or practice. */
  readonly rule: string;
  readonly reason: string;
  readonly approvedBy?: string | undefined;
  /** `YYYY-MM-DD`: the last day on which it holds. */
  readonly until?: string | undefined;
}

/**
 * The edit to the document itself: to its front matter, or to the `waivers:` of YAML in our format. `undefined`
 * where the document has no place for it, or one that is written in braces; then the configuration has.
 */
export function waiverEdit(runbook: Runbook, terms: WaiverTerms): Edit | undefined {
  const { source, syntax, data, metadata } = runbook;
  if (data !== undefined) {
    if (syntax === 'yaml' && !metadata.declared) return undefined;
    const own = mapping(at(data, 'dr-runbook'));
    const isNested = own !== undefined && entryOf(own, 'waivers') !== undefined;
    return listed(source, isNested ? own : data, waiverLines(terms));
  }
  return undefined;
}

/**
 * The edit to `.dr-runbook.yaml`. `path` of the document is relative to the folder of the configuration; `undefined`
 * also where no pattern can mean it.
 */
export function configuredWaiverEdit(
  source: SourceText,
  data: Value | undefined,
  path: string,
  terms: WaiverTerms,
): Edit | undefined {
  const glob = globOf(path);
  if (glob === undefined) return undefined;
  const lines = [...waiverLines(terms), `  files: [${glob}]`];
  if (data !== undefined) return listed(source, data, lines);
  const { text } = source;
  const gap = text === '' || /[\r\n]$/.test(text.slice(-1)) ? '' : '\n';
  const body = `${gap}waivers:\n${indented(lines, 2).join('\n')}\n`;
  return toEdit(source, { span: { start: text.length, end: text.length }, body });
}

/** A year from a day, as it is written: a risk that nobody looks at again for longer is forgotten. */
export function waiverEnd(today: CalendarDate): string {
  return formatDate(addMonths(today, 12));
}

/** Whether a waiver may be said to end so: on a day of the calendar, written `YYYY-MM-DD`. */
export function isWaiverEnd(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  return isCalendarDate({ year: Number(year), month: Number(month), day: Number(day) });
}

/** At the end of the list that is there, or of the mapping. */
function listed(source: SourceText, tree: Value, lines: readonly string[]): Edit | undefined {
  if (tree.type !== 'mapping' || isFlow(source, tree)) return undefined;
  const entry = entryOf(tree, 'waivers');
  if (entry === undefined) {
    return toEdit(source, afterLast(source, tree, ['waivers:', ...indented(lines, 2)]));
  }
  const { value } = entry;
  if (value === undefined || isNull(value)) return toEdit(source, underKey(source, entry, lines));
  if (isEmptyFlow(source, value)) return instead(source, tree, value, lines);
  const last = list(value)?.items.at(-1);
  if (last === undefined || isFlow(source, value)) return undefined;
  const dash = dashColumn(source, last.span.start);
  if (dash === undefined) return undefined;
  return toEdit(source, afterLine(source, last.span, indented(lines, dash)));
}

/** `waivers: []`. */
function isEmptyFlow(source: SourceText, { span }: Value): boolean {
  return /^\[\s{0,20}\]$/.test(textBetween(source, span));
}

function instead(
  source: SourceText,
  { entries }: Mapping,
  { span }: Value,
  lines: readonly string[],
): Edit {
  const column = source.positionAt(entries[0]?.key.span.start ?? 0).character;
  return toEdit(source, { span, body: `\n${indented(lines, column + 2).join('\n')}` });
}

function toEdit(source: SourceText, draft: Pick<Draft, 'span' | 'body'>): Edit;
function toEdit(
  source: SourceText,
  draft: Pick<Draft, 'span' | 'body'> | undefined,
): Edit | undefined;
function toEdit(
  source: SourceText,
  draft: Pick<Draft, 'span' | 'body'> | undefined,
): Edit | undefined {
  if (!draft) return undefined;
  return { span: draft.span, newText: draft.body.replaceAll('\n', lineBreakOf(source.text)) };
}

function waiverLines({ rule, reason, approvedBy, until }: WaiverTerms): readonly string[] {
  return [
    `- rule: ${rule}`,
    `  reason: ${quoted(reason)}`,
    ...(approvedBy ? [`  approved_by: ${quoted(approvedBy)}`] : []),
    ...(until ? [`  until: ${until}`] : []),
  ];
}

/** In quotes only where plain text would be read as something else. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isPlain = /^\p{L}[\p{L}\p{N} ,.;()/'-]*$/u.test(line) && !WORDS.test(line);
  if (isPlain) return line;
  // Between single quotes nothing has to be escaped, so that people and reports see what was typed.
  return line.includes("'") ? JSON.stringify(line) : `'${line}'`;
}

/** What YAML 1.1 and 1.2 take for truth values and nothing. */
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;
