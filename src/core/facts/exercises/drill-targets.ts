/** Where restore drills bring their data to. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  isStated,
  ofSections,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { isOpen } from '../weight.ts';
import { testKind } from './recurrences.ts';

/** As they are written, from the name of the place on. Failovers are left out: they are held on production. */
export const drillTargetsOf: (runbook: Runbook) => readonly Located<string>[] = perRunbook(
  (runbook) => {
    if (runbook.syntax === 'yaml') return inData(runbook);
    const { said, rows } = factsOf(runbook).statements;
    const found = [
      ...rows.flatMap((row) => fromRow(runbook, row) ?? []),
      ...said.flatMap((statement) => fromStatement(runbook, statement) ?? []),
    ];
    return found.slice(0, MOST_TARGETS);
  },
);

const MOST_TARGETS = 500;

function inData({ metadata, data }: Runbook): Located<string>[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  const drills = itemsAt(spec, 'backups').flatMap(
    (item) => textAt(item, 'restore_drill', 'target') ?? [],
  );
  const environment = textAt(spec, 'environment');
  const isDrill = textAt(spec, 'type')?.value === 'restore-drill';
  return isDrill && environment ? [...drills, environment] : drills;
}

const DRILL =
  /\b(?:restore (?:drills?|tests?|exercises?|rehearsals?)|(?:test|trial|practice|sample) restor(?:es?|ation|ations)|recovery drills?)\b/i;
const TARGET =
  /^(?:(?:drill |restore |test )?target(?: (?:host|system|environment))?|restored? (?:to|on|onto|into)|onto|test environment|where to)$/;
const FROM_BACKUP = /\b(?:backup|dump|snapshot|restor\w{1,6}|drill)\b/;

const targetColumn = column(TARGET);

function fromRow(runbook: Runbook, written: TableRow): Located<string> | undefined {
  const { cells, isReal, section } = written;
  const target = targetColumn(written);
  if (!isReal || target === undefined || isOpen(target.text.value)) return undefined;
  const row = cells.map(({ header, text }) => `${header} ${plain(text.value)}`).join(' ');
  const isDrill = DRILL.test(row) || isBelowDrill(runbook, section);
  return isDrill && FROM_BACKUP.test(row) && testKind(row) !== 'failover' ? target.text : undefined;
}

/** "Onto: drill-11" in a report, "a test restore into drill-11". */
function fromStatement(runbook: Runbook, statement: Statement): Located<string> | undefined {
  const { label, value, section } = statement;
  if (!isStated(statement)) return undefined;
  const name = label === undefined ? '' : plain(label.value);
  if (name !== '' && TARGET.test(name)) return isBelowDrill(runbook, section) ? value : undefined;
  // Below a heading, "Environment" may say whose backups are drilled.
  if (name === 'environment') return DRILL.test(runbook.title?.value ?? '') ? value : undefined;
  const drill = DRILL.exec(value.value) ?? loadedIn(runbook, statement);
  if (drill === null || testKind(value.value) === 'failover') return undefined;
  const from = drill.index + drill[0].length;
  const into = INTO.exec(value.value.slice(from, from + 120));
  if (into === null || ASIDE.test(into[0]) || ALLOWED.test(value.value)) return undefined;
  const start = from + into.index + into[0].length;
  const span = { start: value.span.start + start, end: value.span.end };
  const text = value.value.slice(start);
  const length = /^[^,;.()\n]{0,80}/.exec(text)?.[0].trimEnd().length ?? 0;
  return { value: text.slice(0, length), span: { start: span.start, end: span.start + length } };
}

/** On a page about drills: "the newest dump is restored into …". In an emergency that is no drill. */
function loadedIn(runbook: Runbook, { value, section }: Statement): RegExpExecArray | null {
  if (!isBelowDrill(runbook, section) || EMERGENCY.test(value.value)) return null;
  return LOADED.exec(value.value);
}

const LOADED =
  /\b(?:dump|backup|backups|snapshot|copy|data|database|image|archive) (?:is|are|gets) (?:then )?(?:restored|loaded|imported|played back|copied)(?= (?:in|on)to\b)/i;
const EMERGENCY = /\b(?:if|when|unless|real|actual|incident|disaster|outage|emergency|happened)\b/i;

/** Up to the first place: what comes behind it is said of something else. */
const INTO = /^[^.;:\n]{0,80}?\b(?:into|onto|on to|against|in|on) (?:the |our )?(?=\S)/i;

/** Something else than the drill is told of the place. */
const ASIDE =
  /\b(?:check\w{0,3}|follow\w{0,3}|then|after|before|with|while|cover\w{0,2}|that|which|and|or|but|level)\b/i;
/** A drill that somebody approved, or that nobody may hold. */
const ALLOWED = /\b(?:approv\w{1,4}|forbidden|prohibited|banned|excluded|avoid\w{0,3})\b/i;

const isBelowDrill = ofSections((runbook, section) => {
  const titles = headingsAround(runbook, section).map(({ value }) => value);
  return [...titles, runbook.title?.value ?? ''].some((title) => DRILL.test(title));
});
