/** Reads what a Markdown document says of times and losses that an exercise measured. */
import type { Runbook } from '../../runbook.ts';
import { firstLine, type Located, relocated, type Span } from '../../text.ts';
import { factsOf } from '../document-facts.ts';
import {
  isStated,
  ofHeaders,
  plain,
  type Statement,
  type TableCell,
  type TableRow,
} from '../statements.ts';
import { systemCell } from '../systems/systems.ts';
import { type CalendarDate, onlyDay } from '../time/date.ts';
import {
  type Duration,
  findDurations,
  isAmbiguous,
  readDuration,
  unitInLabel,
} from '../time/duration.ts';
import { isOpen } from '../weight.ts';
import type { Measurement } from './measurements.ts';
import { measurementsInProse } from './measurements-prose.ts';
import { columnKind, kindIn, labelKind, pairs, termsIn } from './objective-words.ts';

export function measurementsInText(runbook: Runbook): Measurement[] {
  const { source, title } = runbook;
  if (source.text.search(MEASURES) < 0 || ON_PAPER.test(title?.value ?? '')) return [];
  const { statements, held } = factsOf(runbook);
  // A report is about one day; a log of many has the days in its rows.
  const day = held[0]?.date.value;
  const beside = [
    ...statements.rows.flatMap((row) => fromRow(row, day)),
    ...statements.said.flatMap((statement) => fromStatement(statement, day)),
  ];
  const places = new Set(beside.map(({ value }) => value.span.start));
  const alone = measurementsInProse(runbook, statements.said, day).filter(
    ({ value }) => !places.has(value.span.start),
  );
  return [...beside, ...alone].slice(0, MOST_MEASUREMENTS);
}

/** Each is compared with the others. */
const MOST_MEASUREMENTS = 200;

const ON_PAPER = /\b(?:table-?top|walk-?through|desk(?:top)? exercise)\b/i;

/** What no document without a measurement says. */
const MEASURES =
  /achieved|actual|measured|observed|result|took|taken|lost|old|back|restored|recovered|\brta\b|\brpa\b|held|lasted|needed|dauer|benötigte|dur[aéeó]|a pris|tardó|gemessen|erreicht|mesuré|atteint|medido|alcanzado/i;

/** A header or a label of what was measured. */
const MEASURED =
  /(?<!\p{L})(?:achieved|actual|measured|observed|results?|gemessene?r?|erreichte?r?|mesuré|atteint|medido|alcanzado|real)(?!\p{L})/u;

const GUESSED = /\b(?:estimated|expected|planned|targets?|gap|capability|if)\b/;

function measuredKind(label: string): 'rto' | 'rpo' | undefined {
  if (label.length > 60 || GUESSED.test(label)) return undefined;
  if (/^(?:rta|recovery time actual)$/.test(label)) return 'rto';
  if (/^(?:rpa|recovery point actual)$/.test(label)) return 'rpo';
  if (!MEASURED.test(label)) return undefined;
  if (/^(?:actual|achieved|measured) recovery time$|^recovery time achieved$/.test(label)) {
    return 'rto';
  }
  return limited(kindIn(label));
}

function limited(kind: ReturnType<typeof kindIn>): 'rto' | 'rpo' | undefined {
  return kind === 'rto' || kind === 'rpo' ? kind : undefined;
}

/** What each column measures; `undefined` where no column measures anything. */
const measuredKinds = ofHeaders((headers) => {
  const kinds = headers.map(measuredKind);
  const isMeasured = headers.some((header, at) => kinds[at] ?? BARE_MEASURED.test(header));
  return isMeasured ? kinds : undefined;
});

function fromRow(row: TableRow, day: CalendarDate | undefined): Measurement[] {
  const { cells } = row;
  const kinds = measuredKinds(row);
  if (!row.isReal || kinds === undefined) return [];
  const of = objectiveOf(row);
  const measured = (kind: 'rto' | 'rpo', cell: TableCell, target: TableCell | undefined) => {
    const value = wholeDuration(cell);
    if (value === undefined) return [];
    const name = systemCell(row);
    const subject = {
      names: name === undefined ? [] : [name],
      within: row.span,
      at: cell.text.span.start,
      section: row.section,
    };
    const date = cells.flatMap(({ text }) => onlyDay(text)?.value ?? [])[0] ?? day;
    const beside = target && wholeDuration(target);
    return { kind, value, subject, target: beside, date, of: 'recovery' as const };
  };
  return cells.flatMap((cell, index) => {
    const before = cells[index - 1];
    const own = kinds[index];
    if (own !== undefined) {
      return measured(
        own,
        cell,
        cells.find(({ header }) => columnKind(header) === own),
      );
    }
    if (!BARE_MEASURED.test(cell.header)) return [];
    // `| RTO | Measured |`, and a row for each objective.
    const kind = limited(before && columnKind(before.header));
    if (kind !== undefined) return measured(kind, cell, before);
    return of === undefined ? [] : measured(of.kind, cell, of.target);
  });
}

const BARE_MEASURED =
  /^(?:achieved|actual|measured|observed|results?|gemessen|erreicht|mesuré|atteint|medido|alcanzado)(?: (?:value|time|recovery time|downtime|data loss|loss))?(?: \([^)]{1,30}\))?$/;

/** `| RTO | 4 h | 6 h |` below `Objective`, `Target` and `Achieved`. */
function objectiveOf({
  cells,
}: TableRow): { readonly kind: 'rto' | 'rpo'; readonly target: TableCell | undefined } | undefined {
  for (const { text } of cells.slice(0, 3)) {
    const kind = limited(labelKind(text.value));
    if (kind === undefined) continue;
    return { kind, target: cells.find(({ header }) => /^(?:target|objective|goal)$/.test(header)) };
  }
  return undefined;
}

function wholeDuration({ header, text }: TableCell): Located<Duration> | undefined {
  if (isOpen(text.value) || text.value.length > 60) return undefined;
  const bare = text.value.replace(/[*_]{1,3}/g, '').trim();
  const whole = readDuration(bare, { unit: unitInLabel(header) });
  if (whole !== undefined)
    return isAmbiguous(whole) ? undefined : { value: whole, span: text.span };
  const [only, ...others] = findDurations(text.value);
  if (
    only === undefined ||
    others.length > 0 ||
    /[\p{L}\d]/u.test(text.value.slice(0, only.span.start))
  ) {
    return undefined;
  }
  return relocated(only, text.span.start);
}

function fromStatement(statement: Statement, day: CalendarDate | undefined): Measurement[] {
  const { label, value, span, section } = statement;
  if (value.value.length > 600 || !isStated(statement)) return [];
  const subject = { names: [], within: span, at: value.span.start, section };
  const name = label === undefined ? '' : plain(label.value);
  const own = name === '' ? undefined : measuredKind(name);
  const kind = own ?? (name === '' ? undefined : limited(labelKind(name)));
  if (kind !== undefined) {
    const line = { header: name, text: firstLine(value) };
    const whole = own === undefined ? undefined : wholeDuration(line);
    const found = whole === undefined ? inBrackets(line.text, own !== undefined) : { value: whole };
    if (found === undefined) return [];
    return [{ kind, target: undefined, ...found, subject, date: day, of: 'recovery' }];
  }
  const terms = termsIn(value.value);
  if (terms.length === 0 || !PAST.test(value.value)) return [];
  const targets = pairs(value.value, terms);
  const date = onlyDay(value)?.value ?? day;
  return findDurations(value.value).flatMap((duration): Measurement[] => {
    if (targets.some(([, target]) => target.span.start === duration.span.start)) return [];
    const kind = outcomeAt(value.value, duration.span);
    const target = kind && nearest(targets, kind, duration.span);
    if (kind === undefined || target === undefined) return [];
    return [
      {
        kind,
        value: relocated(duration, value.span.start),
        subject: { ...subject, at: value.span.start + duration.span.start },
        target: relocated(target, value.span.start),
        date,
        of: 'recovery',
      },
    ];
  });
}

/** `88 min (target: 60 min)`, and `4 h (achieved: 6 h)` behind the name of the objective itself. */
function inBrackets(
  { value: text, span }: Located<string>,
  isMeasured: boolean,
): Pick<Measurement, 'value' | 'target'> | undefined {
  const [first, second, ...others] = findDurations(text);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const between = text.slice(first.span.end, second.span.start).toLowerCase();
  const word = isMeasured ? TARGET_WORD : MEASURED_WORD;
  if (!word.test(between) || text.slice(0, first.span.start).trim() !== '') return undefined;
  const [a, b] = [relocated(first, span.start), relocated(second, span.start)];
  return isMeasured ? { value: a, target: b } : { value: b, target: a };
}

const TARGET_WORD = /\b(?:target|objective|goal|rto|rpo|limit|allowed)\b[\s:*=≤<]{0,6}$/;

const MEASURED_WORD = /\b(?:actual|actually|achieved|measured|observed)\b[\s:*=]{0,6}$/;

const PAST =
  /\b(?:was|were|took|had|followed|achieved|measured|lost|missed|exceeded|met|came|drill|exercise|test)\b/i;

/** "back in", "took", "after"; and behind the time "of data lost", "old". */
function outcomeAt(text: string, { start, end }: Span): 'rto' | 'rpo' | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const behind = text.slice(end, end + 40);
  if (/^ (?:of )?(?:\w{1,20} ){0,2}(?:(?:was|were) )?lost\b|^ old\b/i.test(behind)) return 'rpo';
  if (/\b(?:lost|loss of|loss was|data loss:?|missing) (?:about |only )?$/i.test(before)) {
    return 'rpo';
  }
  return /\b(?:(?:back|up|restored|recovered|available|online|running|finished|completed?|done) (?:again )?(?:in|after|within)|took(?: us)?|(?:drill|exercise|test):?|achieved(?: was)?|measured) (?:about |only )?$/i.test(
    before,
  )
    ? 'rto'
    : undefined;
}

/** The objective that stands nearest to what was measured. */
function nearest(
  targets: ReturnType<typeof pairs>,
  kind: 'rto' | 'rpo',
  { start }: Span,
): Located<Duration> | undefined {
  let best: Located<Duration> | undefined;
  for (const [of, target] of targets) {
    if (of !== kind) continue;
    const distance = Math.abs(target.span.start - start);
    if (best === undefined || distance < Math.abs(best.span.start - start)) best = target;
  }
  return best;
}
