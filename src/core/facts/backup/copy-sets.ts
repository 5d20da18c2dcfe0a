/** The copies of one backup beside each other: entries of YAML, and tables with a row for each copy. */

import type { Runbook, Value } from '../../runbook.ts';
import { type Located, located, type Span } from '../../text.ts';
import { at, itemsAt, scalar, textAt, textsAt } from '../../yaml/look.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import type { TableRow } from '../statements.ts';
import { type Place, placeIn } from '../systems/places.ts';
import { OFFSITE } from './backup-words.ts';

export interface CopyFact {
  readonly span: Span;
  readonly place: Place | undefined;
  /** `disk`, `tape`, `object-storage`; in lower case. */
  readonly medium: string | undefined;
  readonly offsite: boolean | undefined;
  /** It cannot be changed or deleted for a time, or is offline; `undefined` when nobody says. */
  readonly isLocked: boolean | undefined;
  /** Who administers the system cannot delete it; `undefined` when nobody says. */
  readonly isSeparate: boolean | undefined;
  /** The data itself, listed among its copies. */
  readonly isSource: boolean;
}

export interface CopySet {
  readonly runbook: Runbook;
  /** Where it is named: its id, or its first row. */
  readonly at: Span;
  /** What it is called in messages. */
  readonly name: string;
  readonly covers: readonly Located<string>[];
  readonly copies: readonly CopyFact[];
  /** Errors that the last verification found. */
  readonly errors: Located<number> | undefined;
}

/** Every set of copies that a set of documents lists. */
export const copySets: (facts: SetFacts) => readonly CopySet[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts }) =>
    runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook, facts.statements.rows),
  ),
);

function inData(runbook: Runbook): CopySet[] {
  if (!runbook.metadata.declared) return [];
  return itemsAt(runbook.data, 'spec', 'backups').flatMap((entry): CopySet[] => {
    const id = textAt(entry, 'id');
    const copies = itemsAt(entry, 'copies');
    if (id === undefined || copies.length === 0) return [];
    const covers = textsAt(entry, 'covers');
    const errors = scalar(at(entry, 'verification', 'errors'));
    return [
      {
        runbook,
        at: id.span,
        name: covers.map(({ value }) => value).join(' and ') || id.value,
        covers,
        copies: copies.map(copyOf),
        errors:
          typeof errors?.value === 'number'
            ? { value: errors.value, span: errors.span }
            : undefined,
      },
    ];
  });
}

function copyOf(copy: Value): CopyFact {
  const truth = (key: string): boolean | undefined => {
    const value = scalar(at(copy, key))?.value;
    return typeof value === 'boolean' ? value : undefined;
  };
  return {
    span: (textAt(copy, 'id') ?? copy).span,
    place: placeIn(at(copy, 'location')),
    medium: textAt(copy, 'medium')?.value.toLowerCase(),
    offsite: truth('offsite'),
    // It says how it is locked, or that it is not.
    isLocked: truth('immutable') ?? (at(copy, 'immutable') === undefined ? undefined : true),
    isSeparate: truth('separate_credentials'),
    isSource: false,
  };
}

/** Tables with a column of copies and one of media, off-site or locks. */
function inText(runbook: Runbook, rows: readonly TableRow[]): CopySet[] {
  const tables: TableRow[][] = [];
  for (const row of rows) {
    if (!row.isReal || !isCopyTable(row)) continue;
    const last = tables.at(-1)?.at(-1);
    if (last !== undefined && last.section === row.section && last.block + 1 === row.block)
      tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return tables.flatMap((table): CopySet[] => {
    const [first] = table;
    const [cell] = first?.cells ?? [];
    if (cell === undefined) return [];
    const errors = table.flatMap((row) => errorsIn(row) ?? []);
    return [
      {
        runbook,
        at: cell.text.span,
        name: 'the data',
        covers: [],
        copies: table.map((row) => copyOfRow(runbook, row)),
        errors: errors.find(({ value }) => value > 0) ?? errors[0],
      },
    ];
  });
}

function isCopyTable({ cells }: TableRow): boolean {
  const headers = cells.map(({ header }) => header);
  return (
    /^(?:copy|backup copy|copies|kopie|copie|copia)$/.test(headers[0] ?? '') &&
    headers.some((header) => MEDIUM.test(header)) &&
    headers.some((header) => OFFSITE.test(header) || LOCK.test(header))
  );
}

const MEDIUM =
  /^(?:medium|media|media type|storage|kept on|stored on|datentr[äa]ger|support|soporte)$/;

const LOCK =
  /\b(?:immutable|locked?|object lock|worm|write[- ]once|offline|unver[äa]nderlich|immuable|inmutable)\b/;

const NO = /^\W{0,3}(?:no|none|never|n\/?a|nein|non|-|–|—|)\W{0,3}$/i;

function copyOfRow(runbook: Runbook, { cells, span }: TableRow): CopyFact {
  const answer = (pattern: RegExp): boolean | undefined => {
    const cell = cells.find(({ header }) => pattern.test(header));
    return cell === undefined ? undefined : !NO.test(cell.text.value);
  };
  const medium = cells.find(({ header }) => MEDIUM.test(header))?.text.value;
  return {
    span: cells[0]?.text.span ?? span,
    place: placeIn(located(runbook.source, span)),
    medium: medium?.toLowerCase().replace(/[`*]/g, '').trim(),
    offsite: answer(OFFSITE),
    isLocked: answer(LOCK),
    isSeparate: undefined,
    isSource:
      /^\W{0,3}(?:production|original|live|primary|source|the (?:data|database) itself)\b/i.test(
        cells[0]?.text.value ?? '',
      ),
  };
}

function errorsIn({ cells }: TableRow): Located<number> | undefined {
  const cell = cells.find(({ header }) => /\berrors?\b/.test(header));
  const number = /^\W{0,3}(\d{1,6})\W{0,3}$/.exec(cell?.text.value ?? '')?.[1];
  return cell === undefined || number === undefined
    ? undefined
    : { value: Number(number), span: cell.text.span };
}
