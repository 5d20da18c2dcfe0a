/** Recovery objectives that a document states: how soon, with how little loss, and for which system. */
import type { Runbook, Value } from '../../runbook.ts';
import { firstLine, type Located, moved, textBetween } from '../../text.ts';
import { itemsAt, textAt } from '../../yaml/look.ts';
import { withCue } from '../cues.ts';
import {
  headingsAround,
  isStated,
  ofHeaders,
  plain,
  type Statement,
  type Statements,
  type TableCell,
  type TableRow,
} from '../statements.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import {
  type Ambiguous,
  type Duration,
  findDurations,
  isAmbiguous,
  readDuration,
  unitInLabel,
} from '../time/duration.ts';
import { isOpen } from '../weight.ts';
import { jointObjectives } from './joint-objectives.ts';
import { maySayObjective, objectiveSayings } from './objective-sayings.ts';
import {
  CHANGES,
  columnKind,
  labelKind,
  MEASURED,
  namesObjective,
  type ObjectiveKind,
  OF_TERMS,
  pairs,
  termsIn,
} from './objective-words.ts';

export type { ObjectiveKind } from './objective-words.ts';

export interface Objective {
  readonly kind: ObjectiveKind;
  readonly value: Located<Duration>;
  readonly subject: Subject;
  /** What it holds for alone: a scenario, a tier, a class of data. Empty when it holds as such. */
  readonly scope: string;
  /** `site-loss`: a recovery point for the loss of a site only, in YAML. */
  readonly only: 'site-loss' | undefined;
}

/** An objective whose value can be read in more than one way. */
export interface UnclearObjective {
  readonly kind: ObjectiveKind;
  readonly value: Located<Ambiguous>;
}

export interface Objectives {
  readonly clear: readonly Objective[];
  readonly unclear: readonly UnclearObjective[];
}

/** How a message calls it. */
export const OBJECTIVE_NAMES: Readonly<Record<ObjectiveKind, string>> = {
  rto: 'RTO',
  rpo: 'RPO',
  mtd: 'MTD',
  wrt: 'work recovery time',
};

export function objectivesInText(runbook: Runbook, { said, rows }: Statements): Objectives {
  const drafts: Draft[] = [...fromHeader(runbook)];
  if (namesObjective(runbook.source.text)) {
    for (const row of rows) if (row.isReal) drafts.push(...fromRow(row));
    for (const statement of withCue(runbook, said, OF_TERMS)) {
      drafts.push(...fromStatement(runbook, statement));
    }
  }
  if (maySayObjective(runbook.source.text)) {
    for (const statement of said) drafts.push(...fromSaying(runbook, statement, drafts));
  }
  return sorted(runbook, drafts);
}

export function objectivesInData(runbook: Runbook, spec: Value | undefined): Objectives {
  const drafts: Draft[] = [];
  const add = (
    item: Value,
    key: string,
    kind: ObjectiveKind,
    name: Located<string> | undefined,
    only?: 'site-loss',
  ) => {
    const text = textAt(item, key);
    const value = text && readDuration(text.value, { strict: true });
    if (text === undefined || value === undefined) return;
    const names = name === undefined ? [] : [name];
    const subject = { names, within: text.span, at: text.span.start, section: 0 };
    drafts.push({ kind, value: { value, span: text.span }, subject, scope: '', only });
  };
  for (const item of itemsAt(spec, 'systems')) {
    const name = textAt(item, 'id');
    add(item, 'rto', 'rto', name);
    add(item, 'rpo', 'rpo', name);
    add(item, 'site_loss_rpo', 'rpo', name, 'site-loss');
    add(item, 'mtd', 'mtd', name);
    add(item, 'work_recovery_time', 'wrt', name);
  }
  for (const item of itemsAt(spec, 'objectives')) {
    const name = textAt(item, 'system');
    add(item, 'rto_target', 'rto', name);
    add(item, 'rpo_target', 'rpo', name);
  }
  return sorted(runbook, drafts);
}

interface Draft {
  readonly kind: ObjectiveKind;
  readonly value: Located<Duration | Ambiguous>;
  readonly subject: Subject;
  readonly scope: string;
  readonly only?: 'site-loss' | undefined;
}

function sorted(runbook: Runbook, drafts: readonly Draft[]): Objectives {
  const clear: Objective[] = [];
  const unclear: UnclearObjective[] = [];
  const inOrder = [...drafts].sort((a, b) => a.value.span.start - b.value.span.start);
  for (const { kind, value: located, subject, scope, only } of inOrder) {
    const { value, span } = located;
    if (isAmbiguous(value)) unclear.push({ kind, value: { value, span } });
    else if (isBounded(value)) {
      const around = scope === '' ? sectionScope(runbook, subject) : scope;
      clear.push({ kind, value: { value, span }, subject, scope: around, only });
    }
  }
  return { clear, unclear };
}

/** "At least four hours" limits nothing. */
function isBounded({ operator, minutes }: Duration): boolean {
  return operator !== '>' && operator !== '≥' && minutes >= 0;
}

/** Within a contract, or below a scenario, an objective holds for that alone. */
function sectionScope(runbook: Runbook, { section }: Subject): string {
  const found = headingsAround(runbook, section).find(({ value }) => SCOPING.test(value));
  return found === undefined ? '' : plain(found.value);
}

const SCOPING =
  /\b(?:scenarios?|sla|service levels?|contract\w{0,5}|tier|class|priority|severity|case|if|when|loss of|outage of|failure|corruption|ransomware|region\w{0,3}|option|phase)\b/i;

/** The header holds for the systems that it names. */
function fromHeader({ metadata }: Runbook): Draft[] {
  return (['rto', 'rpo'] as const).flatMap((kind) => {
    const value = metadata[kind];
    if (value === undefined) return [];
    const subject = {
      names: metadata.systems,
      within: value.span,
      at: value.span.start,
      section: 0,
    };
    return { kind, value, subject, scope: '' };
  });
}

const columnKinds = ofHeaders((headers) => headers.map(columnKind));

function fromRow(row: TableRow): Draft[] {
  const { cells } = row;
  const columns = columnKinds(row);
  if (!columns.some((kind) => kind !== undefined)) {
    const joint = cells.flatMap((cell) => jointIn(row, cell.header, cell));
    return joint.length > 0 ? joint : fromPair(row);
  }
  const name = systemCell(row);
  const first = cells[0];
  const scope =
    name === undefined && first && columns[0] === undefined ? plain(first.text.value) : '';
  const drafts = cells.flatMap((cell, index): Draft[] => {
    const kind = columns[index];
    const value = kind && valueIn(cell);
    if (kind === undefined || value === undefined) return [];
    const subject = {
      names: name === undefined ? [] : [name],
      within: row.span,
      at: cell.text.span.start,
      section: row.section,
    };
    return [{ kind, value, subject, scope: scope === '' ? qualifierOf(cells) : scope }];
  });
  // Two columns for one objective are for two cases.
  return drafts.filter(({ kind }) => drafts.filter((one) => one.kind === kind).length === 1);
}

/** A second column beside the system can part its objectives: by class of data, by scenario. */
function qualifierOf(cells: readonly TableCell[]): string {
  const found = cells.find(({ header }) =>
    /\b(?:scenario|data class|data type|event|failure|environment)\b/.test(header),
  );
  return found === undefined ? '' : plain(found.text.value);
}

/** `| 4 h / 15 min |` below `RTO / RPO`, or beside it. */
function jointIn(row: TableRow, names: string, { text }: TableCell): Draft[] {
  const before = `${names}: `;
  if (before.length > 60 || isOpen(text.value)) return [];
  const name = systemCell(row);
  const within = row.span;
  return (jointObjectives(`${before}${text.value}`)?.pairs ?? []).map(([kind, { value, span }]) => {
    const own = moved(span, text.span.start - before.length);
    const subject = {
      names: name === undefined ? [] : [name],
      within,
      at: own.start,
      section: row.section,
    };
    return { kind, value: { value, span: own }, subject, scope: '' };
  });
}

/** `| RTO | 4 h |` */
function fromPair(row: TableRow): Draft[] {
  const [first, second, ...more] = row.cells;
  if (first === undefined || second === undefined) return [];
  const joint = more.length === 0 ? jointIn(row, plain(first.text.value), second) : [];
  if (joint.length > 0) return joint;
  const isPair =
    more.length === 0 ||
    /^(?:target|value|objective|goal|requirement|limit)s?\b/.test(second.header);
  const kind = isPair ? labelKind(first.text.value) : undefined;
  if (kind === undefined || MEASURED.test(second.header)) return [];
  const value = valueIn({ header: plain(first.text.value), text: second.text });
  if (value === undefined) return [];
  const subject = { names: [], within: row.span, at: second.text.span.start, section: row.section };
  return [{ kind, value, subject, scope: '' }];
}

/** A cell that says more than a duration is read like a sentence with one. */
function valueIn({ header, text }: TableCell): Located<Duration | Ambiguous> | undefined {
  if (isOpen(text.value)) return undefined;
  const reading = readDuration(bare(text.value), { unit: unitInLabel(header) });
  if (reading !== undefined) {
    return isAmbiguous(reading) && reading.cause !== 'unit'
      ? undefined
      : { value: reading, span: text.span };
  }
  const [only, ...others] = findDurations(text.value);
  if (only === undefined || others.length > 0 || text.value.length > 80) return undefined;
  if (!/^[\s*_]{0,4}[(]?$/.test(text.value.slice(0, only.span.start))) return undefined;
  if (QUALIFIED.test(text.value.slice(only.span.end))) return undefined;
  return { value: only.value, span: moved(only.span, text.span.start) };
}

/** What follows the number makes it another number for another case. */
const QUALIFIED = /\b(?:if|when|for|unless|or|otherwise|except|to \d|per)\b|\//i;

function bare(text: string): string {
  return text.replace(/[*_]{1,3}/g, '').trim();
}

function fromStatement(runbook: Runbook, statement: Statement): Draft[] {
  const { label, value, span } = statement;
  const text = textBetween(runbook.source, span);
  const terms = text.length > 1_200 ? [] : termsIn(text);
  if (terms.length === 0 || !isStated(statement)) return [];
  const kind = label && labelKind(label.value);
  // "RTO: 4 h, RPO: 15 min" is one line with two values.
  const isOnly = termsIn(value.value).every((term) => term.kind === kind);
  if (kind !== undefined && isOnly) {
    const found = valueIn({ header: plain(label?.value ?? ''), text: firstLine(value) });
    return found === undefined ? [] : [draft(kind, found, statement)];
  }
  if (CHANGES.test(text)) return [];
  const joint = jointObjectives(text);
  const single = terms.filter(
    ({ start, end }) => !joint || end <= joint.start || start >= joint.end,
  );
  const found = [...pairs(text, single), ...(joint?.pairs ?? [])].map(
    ([one, { value, span: at }]) => draft(one, { value, span: moved(at, span.start) }, statement),
  );
  return [...found, ...fromEquation(statement)];
}

/** `RTO = 30`, a line by itself: what has no unit is told of, and no sentence gives it. */
function fromEquation(statement: Statement): Draft[] {
  const { value: text, span } = statement.value;
  return [...text.matchAll(EQUATION)].flatMap((match): Draft[] => {
    const [line, name = '', value = ''] = match;
    const kind = labelKind(name);
    const reading = kind === undefined ? undefined : readDuration(value);
    if (kind === undefined || reading === undefined || !isAmbiguous(reading)) return [];
    const start = span.start + match.index + line.length - value.length;
    const own = { start, end: start + value.length };
    return reading.cause === 'unit' ? [draft(kind, { value: reading, span: own }, statement)] : [];
  });
}

const EQUATION = /^[ *`-]{0,4}([a-z][a-z -]{1,40}?) ?= ?(\d{1,5})$/gim;

/** "Must be back within four hours"; a step says what it waits for, and no objective. */
function fromSaying(
  { source, blocks }: Runbook,
  statement: Statement,
  known: readonly Draft[],
): Draft[] {
  const { span, block, isReal } = statement;
  if (!isReal || blocks[block]?.ordinal !== undefined) return [];
  const text = textBetween(source, span);
  return objectiveSayings(text).flatMap(({ kind, value: { value, span: at } }) => {
    const own = moved(at, span.start);
    const isKnown = known.some(
      (one) => one.value.span.start < own.end && own.start < one.value.span.end,
    );
    return isKnown ? [] : [draft(kind, { value, span: own }, statement)];
  });
}

function draft(
  kind: ObjectiveKind,
  value: Located<Duration | Ambiguous>,
  { span, section }: Statement,
): Draft {
  return {
    kind,
    value,
    subject: { names: [], within: span, at: value.span.start, section },
    scope: '',
  };
}
