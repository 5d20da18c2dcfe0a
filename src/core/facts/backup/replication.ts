/** Replicas that may lag behind, and the lag at which somebody is told. */
import type { Runbook, Value } from '../../runbook.ts';
import { type Located, textBetween } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { isStated, type Statement, type TableRow } from '../statements.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import { isFirm } from '../weight.ts';

/** A replica that acknowledges writes later than its primary. */
export interface LaggingReplica {
  readonly subject: Subject;
  readonly mode: Located<string>;
}

export interface LagAlert {
  readonly subject: Subject;
  readonly threshold: Located<Duration>;
}

export interface Replication {
  readonly lagging: readonly LaggingReplica[];
  readonly alerts: readonly LagAlert[];
  /** Somebody watches the lag, whatever the threshold is. */
  readonly isLagWatched: boolean;
}

/** Of one document, read once. */
export const replicationIn: (runbook: Runbook) => Replication = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook),
);

function inData({ metadata, data }: Runbook): Replication {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  const lagging: LaggingReplica[] = [];
  const alerts: LagAlert[] = [];
  for (const item of itemsAt(spec, 'systems')) {
    const mode = textAt(item, 'fault_tolerance', 'replication');
    const threshold = durationAt(item, 'fault_tolerance', 'lag_alert');
    if (mode?.value === 'asynchronous') lagging.push({ subject: subjectOf(item, mode), mode });
    if (threshold) alerts.push({ subject: subjectOf(item, threshold), threshold });
  }
  const isLagWatched = itemsAt(spec, 'monitoring').some((item) =>
    /\b(?:lag|replication)\b/i.test(textAt(item, 'watches')?.value ?? ''),
  );
  return { lagging, alerts, isLagWatched };
}

function subjectOf(item: Value, { span }: Located<unknown>): Subject {
  const name = textAt(item, 'id');
  return { names: name === undefined ? [] : [name], within: span, at: span.start, section: 0 };
}

function inText(runbook: Runbook): Replication {
  const { text } = runbook.source;
  if (!/\basync|\blag\b/i.test(text)) return { lagging: [], alerts: [], isLagWatched: false };
  const { said, rows } = factsOf(runbook).statements;
  return {
    lagging: said.flatMap((one) => laggingIn(runbook, one)),
    alerts: [
      ...said.flatMap((one) => (isStated(one) ? alertIn(runbook, one, []) : [])),
      ...rows.flatMap((row) => (row.isReal ? alertInRow(runbook, row) : [])),
    ],
    isLagWatched: /\blag\b/i.test(text),
  };
}

const ASYNCHRONOUS =
  /\basync(?:hronous(?:ly)?)?\b[^.;]{0,60}\b(?:replic|standby|stand-by|mirror)|\b(?:replic|standby|stand-by|mirror)[^.;]{0,60}\basync/i;

function laggingIn({ source }: Runbook, statement: Statement): LaggingReplica[] {
  const { span, section } = statement;
  const text = textBetween(source, span);
  if (text.length > 600 || !isStated(statement) || !ASYNCHRONOUS.test(text)) return [];
  // "Synchronous to one node and asynchronous to another": the first one loses nothing.
  const at = text.search(/\basync/i);
  if (/\bsynchronous/i.test(text) || FOR_READING.test(text)) return [];
  const word = /^\w+/.exec(text.slice(at))?.[0] ?? '';
  const mode = {
    value: word,
    span: { start: span.start + at, end: span.start + at + word.length },
  };
  return [{ subject: { names: [], within: span, at: mode.span.start, section }, mode }];
}

/** No failover goes there. */
const FOR_READING =
  /\b(?:report\w{0,4}|read[- ]only|read replicas?|analytics|search index|staging)\b/i;

const LAG = /\b(?:replica\w{0,4}|standby|wal|streaming|binlog|replay|apply)?[ -]?lag\w{0,6}\b/i;

const ALERT =
  /\b(?:alert\w{0,3}|alarm\w{0,3}|pages?|paged|warn\w{0,4}|notif\w{2,8}|threshold|fires?|tells?)\b/i;

const LIMIT =
  /\b(?:above|over|exceeds?|exceeding|reaches|at|of|than|passes|threshold|is)[ :>]{1,3}$/i;

function alertIn(
  { source }: Runbook,
  { span, section }: Pick<Statement, 'span' | 'section'>,
  names: readonly Located<string>[],
): LagAlert[] {
  const text = textBetween(source, span);
  if (text.length > 600 || !LAG.test(text) || !ALERT.test(text)) return [];
  const found = findDurations(text).filter(
    ({ value: { operator }, span: { start } }) =>
      operator === '>' ||
      operator === '≥' ||
      LIMIT.test(text.slice(Math.max(0, start - 20), start)),
  );
  // A warning before the alert: the lower one is when somebody is told.
  const first = found.reduce<Located<Duration> | undefined>(
    (a, b) => (a === undefined || b.value.minutes < a.value.minutes ? b : a),
    undefined,
  );
  if (first === undefined) return [];
  const own = { start: span.start + first.span.start, end: span.start + first.span.end };
  const subject = { names, within: span, at: own.start, section };
  return [{ subject, threshold: { value: first.value, span: own } }];
}

/** The headers of a row may say what its cells do not: `| Alert |`. */
function alertInRow(runbook: Runbook, row: TableRow): LagAlert[] {
  const { text } = runbook.source;
  const words = `${row.cells.map(({ header }) => header).join(' ')} ${text.slice(row.span.start, row.span.end)}`;
  const name = systemCell(row);
  if (!LAG.test(words) || !ALERT.test(words) || !isFirm(words)) return [];
  const cell = row.cells.find(
    ({ header, text: own }) =>
      /\b(?:alert|threshold|alarm|limit|pages?|warn\w{0,4})\b/.test(header) ||
      (LAG.test(own.value) && ALERT.test(own.value)),
  );
  const [only, ...others] = cell === undefined ? [] : findDurations(cell.text.value);
  if (cell === undefined || only === undefined || others.length > 0) return [];
  const { start } = cell.text.span;
  const span = { start: start + only.span.start, end: start + only.span.end };
  const names = name === undefined ? [] : [name];
  const subject = { names, within: row.span, at: span.start, section: row.section };
  return [{ subject, threshold: { value: only.value, span } }];
}
