/** The words and small pieces of YAML for the pack: what is a command, a short value, a row of a table. */
import { isoDurationAt } from '../../core/facts/time/iso-duration.ts';
import type { Mapping, Reference, Value } from '../../core/runbook.ts';
import { capitalised } from '../../core/text.ts';
import { type Inline, type PackBlock, text } from './content.ts';

/** Keys whose value is typed. */
export const COMMANDS = /^(?:commands?|run|script|query)$/;

/** Lists that are worked through. */
export const TICKED = /^(?:prerequisites|validation|afterwards|checks|checklist|steps)$/;

/** They are counted, and ticked one by one. */
export function isSteps(name: string): boolean {
  return /^(?:steps|substeps)$/.test(name);
}

/** `do_not_use_when` is written for machines. */
export function humanised(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .replaceAll('-', ' ')
    .trim();
  return SHORT.has(words.toLowerCase()) ? words.toUpperCase() : capitalised(words);
}

const SHORT: ReadonlySet<string> = new Set(['id', 'rto', 'rpo', 'mtd', 'wrt', 'dns', 'ip', 'url']);

/** `PT1H30M` is written for machines too; anything else stays as it is. */
export function spokenDuration(written: string): string {
  const duration = isoDurationAt(written, 0);
  if (duration === undefined || duration.end < written.length) return written;
  const said = duration.parts.map(([number, unit]) => {
    const short =
      unit === 'hour' ? 'h' : unit === 'minute' ? 'min' : unit === 'second' ? 's' : unit;
    return `${number} ${short}${short === unit && number !== 1 ? 's' : ''}`;
  });
  return said.join(' ');
}

/** What leads somewhere, by where it is written. */
export type Named = ReadonlyMap<number, Reference>;

/** Paragraphs, or a command. */
export function scalarBlocks(name: string, value: Value, named: Named): readonly PackBlock[] {
  if (value.type !== 'scalar' || value.value === null) return [];
  const written = wordsOf(value);
  if (COMMANDS.test(name)) return [{ type: 'code', text: written.replace(/(?<!\n)\n+$/, '') }];
  const parts = written.split(/\n{2,}/).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [{ type: 'paragraph', content: inlineOf(value, named) }];
  return parts.map((part) => ({ type: 'paragraph', content: [text(part)] }));
}

/** As a reader means it: folded lines joined, quotes undone; numbers and dates as they are written. */
export function wordsOf(value: Value): string {
  if (value.type !== 'scalar') return '';
  return typeof value.value === 'string' ? spokenDuration(value.value) : value.text.value;
}

/** A value, or the items of a list one after the other. */
export function inlineOf(value: Value | undefined, named: Named): readonly Inline[] {
  if (value === undefined) return [];
  if (value.type === 'list') {
    return value.items.flatMap((item, at) => [
      ...(at === 0 ? [] : [text(', ')]),
      ...inlineOf(item, named),
    ]);
  }
  if (value.type !== 'scalar' || value.value === null) return [];
  const content = [text(wordsOf(value).trimEnd())];
  const reference = named.get(value.text.span.start);
  if (reference === undefined) return content;
  return [{ type: 'link', target: reference.target.value, as: reference.as, content }];
}

/** Ids of steps of the same document. */
export function stepLinks(value: Value | undefined): readonly PackBlock[] {
  const items = value?.type === 'list' ? value.items : value === undefined ? [] : [value];
  const content = items.flatMap((item, at): readonly Inline[] => {
    const words = wordsOf(item);
    const link: Inline = { type: 'link', target: `#${words}`, as: 'link', content: [text(words)] };
    return at === 0 ? [link] : [text(', '), link];
  });
  return [{ type: 'paragraph', content }];
}

/** Columns that a page of paper holds, and the letters that a cell of it holds. */
const MOST_COLUMNS = 6;
const LONGEST_CELL = 70;

/** The keys of rows that are short enough for a table; `undefined` when something is longer or nested. */
export function columnsOf(rows: readonly Mapping[]): readonly string[] | undefined {
  const columns = new Set<string>();
  for (const { entries } of rows) {
    for (const { key, value } of entries) {
      columns.add(key.value);
      if (columns.size > MOST_COLUMNS || COMMANDS.test(key.value) || !isShort(value))
        return undefined;
    }
  }
  return columns.has('action') ? undefined : [...columns];
}

/** Places and other small things: `provider: own, site: site-a`. */
export function isOneLine({ entries, span }: Mapping): boolean {
  return (
    span.end - span.start <= 3 * LONGEST_CELL &&
    entries.every(({ key, value }) => value === undefined || isBrief(key.value, value))
  );
}

/** Its keys and values one after the other. */
export function onOneLine({ entries }: Mapping, named: Named): readonly Inline[] {
  return entries.flatMap(({ key, value }, at) => [
    text(`${at === 0 ? '' : ', '}${humanised(key.value).toLowerCase()}: `),
    ...inlineOf(value, named),
  ]);
}

/** It fits on a line beside its key. */
export function isBrief(name: string, value: Value | undefined): value is Value {
  if (COMMANDS.test(name) || TICKED.test(name)) return false;
  return (
    (value?.type === 'scalar' || (value?.type === 'list' && value.items.length > 0)) &&
    isShort(value)
  );
}

function isShort(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (value.type === 'mapping') return false;
  if (value.type === 'scalar') return value.span.end - value.span.start <= LONGEST_CELL;
  const length = value.items.reduce((sum, item) => sum + item.span.end - item.span.start, 0);
  return value.items.every(({ type }) => type === 'scalar') && length <= LONGEST_CELL;
}

/** One row for each mapping. @param may whether one more value may be written. */
export function tableOf(
  rows: readonly Mapping[],
  columns: readonly string[],
  named: Named,
  may: (depth: number) => boolean,
): PackBlock {
  return {
    type: 'table',
    head: columns.map((column) => [text(humanised(column))]),
    rows: rows.map(({ entries }) => ({
      box: undefined,
      cells: columns.map((column) => {
        may(0);
        return inlineOf(entries.find(({ key }) => key.value === column)?.value, named);
      }),
    })),
  };
}
