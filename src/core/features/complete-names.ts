/** Completion in the text of Markdown: systems, roles and lengths of time, where a table or an `@` asks for one. */
import type { RuleContext } from '../rule.ts';
import type { SourceText, Span } from '../text.ts';
import { isInFence } from './complete-markdown.ts';
import type { Completion } from './completion.ts';
import { knownNames } from './known-ids.ts';
import type { Reading } from './reading.ts';
import { escapeSnippet } from './snippet.ts';

/**
 * Names as the set writes them, without the `@` that asked for them. `source` is the text as it is now, which the
 * context may not know yet.
 */
export function completeNames(
  context: RuleContext,
  source: SourceText,
  offset: number,
  reading: Reading,
): readonly Completion[] {
  const place = namePlace(source, offset);
  if (place === undefined) return [];
  const { asked, typed, above } = place;
  const span = { start: offset - typed.length, end: offset };
  if (asked === 'length') return offered(lengths(above), span, 'value');
  if (asked !== 'anyone') {
    return offered(knownNames(context, asked, span.start, reading), span, 'id');
  }
  const names = (['person', 'system'] as const).flatMap((kind) =>
    knownNames(context, kind, span.start, reading),
  );
  return offered(names, span, 'id').map((each) => ({ ...each, filter: `@${each.label}` }));
}

/** A place where a name or a length of time is asked for, by its line and the table around it. */
interface NamePlace {
  readonly asked: 'anyone' | 'system' | 'person' | 'length';
  /** What is written of it so far. */
  readonly typed: string;
  readonly above: readonly string[];
}

export function namePlace(source: SourceText, offset: number): NamePlace | undefined {
  const { line, character } = source.positionAt(offset);
  const before = source.line(line).slice(0, character);
  if (before.length > LONGEST_LINE) return undefined;
  const place = placeIn(source, line, before);
  return place === undefined || isInFence(source, line) ? undefined : place;
}

function placeIn(source: SourceText, line: number, before: string): NamePlace | undefined {
  const mention = MENTION.exec(before)?.[1];
  if (mention !== undefined) return { asked: 'anyone', typed: mention, above: [] };
  const label = LABEL.exec(before)?.[1];
  if (label !== undefined) return { asked: 'length', typed: label, above: [] };
  const cell = cellAt(source, line, before);
  const asked = cell && ASKED.find(([, header]) => header.test(cell.header))?.[0];
  return asked && { asked, typed: cell.typed, above: cell.above };
}

const LONGEST_LINE = 2_000;

/** An address of mail has letters before its `@`. */
const MENTION = /(?:^|[\s(|*_>])(@[\p{L}\p{N}._-]{0,80})$/u;

/** `RTO: 4`, `**RPO:** ` */
const LABEL =
  /(?:^|[\s(|*_>-])(?:rto|rpo|mtpd|mtd)[*_]{0,2}[ \t]{0,3}[:=][*_]{0,2}[ \t]{1,3}((?:[\p{L}\p{N}][\p{L}\p{N} ]{0,20})?)$/iu;

/** What the head of a column asks for, in the languages that are read. */
const ASKED: readonly (readonly ['system' | 'person' | 'length', RegExp])[] = [
  ['length', /^(?:rto|rpo|mtpd|mtd|duration|takes|dauer|durée|duración)\b/i],
  [
    'system',
    /^(?:systems?|services?|applications?|components?|dienste?|anwendung(?:en)?|systèmes?|sistemas?|servicios?)$/i,
  ],
  [
    'person',
    /^(?:(?:role|owner|holder|deputy|responsible|who|approver|agreed by|approved by|rolle|verantwortlich|vertretung|rôle|responsable|suppléant|rol|suplente)s?)$/i,
  ],
];

interface Cell {
  /** The words above it, without marks. */
  readonly header: string;
  /** What is written of the name so far; of several, of the last. */
  readonly typed: string;
  /** What the rows between the head and this one say in the column, from the nearest up. */
  readonly above: readonly string[];
}

function cellAt(source: SourceText, line: number, before: string): Cell | undefined {
  const cells = cellsOf(before);
  if (cells.length === 0) return undefined;
  const column = cells.length - 1;
  const above: string[] = [];
  for (let at = line - 1; at > 0 && at > line - MOST_ROWS; at -= 1) {
    const row = source.line(at).slice(0, LONGEST_LINE);
    if (!row.includes('|')) return undefined;
    if (!DELIMITERS.test(row)) {
      above.push(cellsOf(row)[column]?.trim() ?? '');
      continue;
    }
    const header = cellsOf(source.line(at - 1).slice(0, LONGEST_LINE))[column] ?? '';
    const typed = (cells[column] ?? '').split(/[,;&]/).at(-1)?.trimStart() ?? '';
    return { header: header.replace(/[*_`]/g, '').trim(), typed, above };
  }
  return undefined;
}

const MOST_ROWS = 500;
const DELIMITERS = /^[ \t]{0,3}\|?[ \t]{0,20}:?-[-|: \t]*$/;

/** The last one is what the line ends in; none on a line without a bar. */
function cellsOf(row: string): readonly string[] {
  const cells = row.trimStart().replace(/\\\|/g, '  ').split('|');
  if (cells.length === 1) return [];
  return cells[0] === '' ? cells.slice(1) : cells;
}

/** Those of the column first; the others are customary. */
function lengths(above: readonly string[]): readonly { readonly name: string }[] {
  const said = above.filter((text) => /^\d{1,4} ?[a-z]{1,7}$/i.test(text));
  return [...new Set([...said, ...CUSTOMARY])].map((name) => ({ name }));
}

const CUSTOMARY = ['15 min', '30 min', '1 h', '2 h', '4 h', '8 h', '24 h', '3 days', '7 days'];

function offered(
  names: readonly { readonly name: string; readonly detail?: string }[],
  span: Span,
  what: 'id' | 'value',
): readonly Completion[] {
  return names.map(({ name, detail }, rank) => ({
    label: name,
    what,
    span,
    body: escapeSnippet(name),
    ...(detail === undefined ? {} : { detail }),
    rank,
    goesOn: false,
  }));
}
