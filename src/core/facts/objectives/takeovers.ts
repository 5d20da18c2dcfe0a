/** How long it takes until another node, host or site does the work of one that failed. */

import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, scalar, textAt, textsAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { column, isStated, plain, type Statement, type TableRow } from '../statements.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import { type Duration, findDurations, isAmbiguous, readDuration } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import { pairs, termsIn } from './objective-words.ts';

export interface Takeover {
  readonly subject: Subject;
  /** `undefined` where a cluster is described and its takeover is not timed, in YAML. */
  readonly time: Located<Duration> | undefined;
  /** What says that there is a takeover. */
  readonly mechanism: Located<string>;
}

/** Of one document. Never throws. */
export function takeoversIn(runbook: Runbook): Takeover[] {
  if (runbook.syntax === 'yaml') {
    const spec = runbook.metadata.declared ? at(runbook.data, 'spec') : undefined;
    return itemsAt(spec, 'systems').flatMap((item) => fromFields(item) ?? []);
  }
  if (runbook.source.text.search(MENTIONS) < 0) return [];
  const { said, rows } = factsOf(runbook).statements;
  const talk = withCue(runbook, said, TAKING_OVER);
  return [...talk.flatMap(fromStatement), ...rows.flatMap(fromRow)].slice(0, MOST_TAKEOVERS);
}

const MOST_TAKEOVERS = 200;

const TAKING_OVER = cuesOf('take fail swit pick prom über umsc basc conm temp déla dur tiem');

function fromFields(item: Value): Takeover | undefined {
  const name = textAt(item, 'id');
  const cluster = at(item, 'fault_tolerance');
  const mechanism = textAt(cluster, 'mechanism') ?? textAt(cluster, 'nodes');
  if (name === undefined || mechanism === undefined) return undefined;
  const time = durationAt(cluster, 'takeover');
  const nodes = scalar(at(cluster, 'nodes'))?.value;
  const isCluster =
    textsAt(cluster, 'survives').length > 0 && typeof nodes === 'number' && nodes > 1;
  if (time === undefined && (!isCluster || at(cluster, 'takeover') !== undefined)) return undefined;
  const { span } = time ?? mechanism;
  return { subject: { names: [name], within: span, at: span.start, section: 0 }, time, mechanism };
}

const MENTIONS =
  /take[ -]?over|takes over|fail[ -]?over|fails over|picks? up|promot|switch(?:es)?[ -]?over|übernahme|umschalt|bascul|conmutaci/i;

const DEED =
  /\b(?:take-?over|takes over|fail-?over|fails over|switch-?over|switches over|picks? up|is promoted|promotes (?:it|(?:the |a )?(?:replica|standby)))\b/gi;

/** Nothing but small words between the takeover and its time. */
const JOINT =
  /^[*_`]{0,3}(?: (?:in|within|after|takes?|taking|is|of|lasts|needs|up|to|about|at|most|the|its|work|load|traffic|role|only|automatic|automatically|time|delay|duration|can|by|itself|completes|finishes|happens)){0,6}:?[*_` ]{1,4}$/i;

const OTHER_TALK =
  /\b(?:tests?|tested|drills?|exercises?|rehears\w{1,4}|practi[sc]e\w{0,1}|manual(?:ly)?|training|once|planned|shifts?|teams?|deput(?:y|ies)|person|people|managers?|engineers?|operators?|staff|leads?|on[- ]call|rota)\b/i;

const LABEL =
  /^(?:automatic )?(?:take-?over|fail-?over|switch-?over)(?: (?:time|delay|duration|takes))?$|^(?:übernahmezeit|umschaltzeit|failover-zeit|(?:temps|délai|durée) de bascule(?:ment)?|tiempo de conmutaci[oó]n)$/;

function fromStatement(statement: Statement): Takeover[] {
  const { label, value, span, section } = statement;
  const text = value.value;
  if (text.length > 600 || !isStated(statement)) return [];
  const subject: Subject = { names: [], within: span, at: value.span.start, section };
  if (label !== undefined && LABEL.test(plain(label.value))) {
    const whole = readDuration(text);
    const isTime = whole !== undefined && !isAmbiguous(whole);
    if (isTime) return [{ subject, time: { value: whole, span: value.span }, mechanism: label }];
  }
  if (!MENTIONS.test(text) || OTHER_TALK.test(text)) return [];
  // "Fail over within 4 h (RTO)" states the objective itself.
  const limits = pairs(text, termsIn(text)).map(([, limit]) => limit.span.start);
  const found: Takeover[] = [];
  for (const { index, 0: deed } of text.matchAll(DEED)) {
    // From behind the deed on: "over within 5 h" would be more than 5 h.
    const from = index + deed.length;
    const [time] = findDurations(text, from, Math.min(text.length, from + 90));
    if (time === undefined || limits.includes(time.span.start)) continue;
    // "Longer than 120 s" is what goes wrong, and no length.
    if (time.value.operator === '>' || time.value.operator === '≥') continue;
    if (!JOINT.test(text.slice(from, time.span.start))) continue;
    const start = value.span.start + time.span.start;
    const own = { start, end: value.span.start + time.span.end };
    const within = { ...subject, at: start };
    found.push({ subject: within, time: { value: time.value, span: own }, mechanism: value });
  }
  return found;
}

const timeColumn = column(LABEL);

function fromRow(row: TableRow): Takeover[] {
  const name = systemCell(row);
  const cell = timeColumn(row);
  const value = cell && readDuration(cell.text.value);
  if (!row.isReal || name === undefined || value === undefined || isAmbiguous(value)) return [];
  const { span } = cell?.text ?? row;
  const subject = { names: [name], within: row.span, at: span.start, section: row.section };
  return [{ subject, time: { value, span }, mechanism: name }];
}
