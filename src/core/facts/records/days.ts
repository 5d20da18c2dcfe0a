/** The days that a document gives a meaning: what was done, what is due, what ends. */
import type { Block, Runbook } from '../../runbook.ts';
import { type Located, located, relocated } from '../../text.ts';
import { withCue, YEARS } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { isStated, ofHeaders, plain, type Statement, type TableRow } from '../statements.ts';
import { type DateReading, findDates, isImpossible, readDate } from '../time/date.ts';
import { isAmbiguous } from '../time/duration.ts';
import { isFirm } from '../weight.ts';

export interface DayFact {
  /** What it is called where it stands: a key, a label, a header; empty in prose. */
  readonly name: string;
  /** `done` can only lie in the past. */
  readonly tense: 'done' | 'ahead' | 'either';
  /** The date as it is written. */
  readonly text: Located<string>;
  /** A period, or what no calendar has; never an ambiguous date. */
  readonly reading: Exclude<DateReading, { readonly ambiguous: string }>;
  /** It stands in the header of the document. */
  readonly isHeader: boolean;
  /** Where the sentence, row or value begins that it stands in. */
  readonly within: number;
}

/** In the order of the text, at most some thousands. */
export const daysOf: (runbook: Runbook) => readonly DayFact[] = perRunbook((runbook) => {
  const { said, rows } = factsOf(runbook).statements;
  const inFields = runbook.blocks.flatMap((block) => fromField(runbook, block) ?? []);
  const inText = [
    ...withCue(runbook, said, YEARS).flatMap(fromStatement),
    ...rows.flatMap(fromRow),
  ];
  return [...inFields, ...inText].slice(0, MOST_DAYS);
});

const MOST_DAYS = 5_000;

const DONE_FIELD =
  /^(?:last|last_(?:reviewed|reviewed_on|review|updated|tested|test|drill|exercise|key_test|verified|checked)|(?:approved|reviewed|verified|checked|measured|updated|closed|objectives_agreed|tested)_on)$/;
const AHEAD_FIELD =
  /^(?:next|next_(?:review|review_date|test|drill)|due|until|expires|supported_until|review_(?:by|due|date)|expire_by)$/;
const DONE_PATH = /^spec\.(?:date|records\[\]\.date|entries\[\]\.date|timeline\[\]\.at)$/;
const EITHER_PATH = /^spec\.people\[\]\.joined$/;

/** What the schema lets pass as a date or an instant; anything else it reports itself. */
const WRITTEN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|[Tt ])/;

function fromField(runbook: Runbook, block: Block): DayFact | undefined {
  const { kind, path, key, span } = block;
  if (kind !== 'value' || path === undefined || key === undefined) return undefined;
  const isYaml = runbook.syntax === 'yaml';
  if (isYaml && !runbook.metadata.declared) return undefined;
  const tense = tenseOfField(path, key.value.toLowerCase().replace(/[- ]/g, '_'));
  const text = located(runbook.source, span);
  if (tense === undefined || (isYaml && !WRITTEN.test(text.value))) return undefined;
  const reading = certain(readDate(text.value));
  if (reading === undefined) return undefined;
  const isHeader = !isYaml || path.startsWith('metadata.');
  return { name: `\`${key.value}\``, tense, text, reading, isHeader, within: span.start };
}

function tenseOfField(path: string, key: string): DayFact['tense'] | undefined {
  if (DONE_FIELD.test(key) || DONE_PATH.test(path)) return 'done';
  if (AHEAD_FIELD.test(key)) return 'ahead';
  return EITHER_PATH.test(path) ? 'either' : undefined;
}

const DEED =
  'tests?|tested|reviews?|reviewed|drills?|drilled|exercises?|exercised|restores?|restored|updates?|updated|checks?|checked|verifications?|verified|fail-?overs?|tabletops?|audits?|audited|approvals?|approved|rehears\\w{1,4}|printed|tried|held|run';

const DONE_LABEL = new RegExp(
  `^(?:date of (?:the )?)?(?:last|latest|previous|most recent)(?: [\\w-]{1,20}){0,2} (?:${DEED})(?: (?:on|date|held))?$|^(?:tested|reviewed|approved|verified|checked|drilled|audited|signed off|last updated)(?: (?:on|by|at))?$`,
);
/** The same in German, French and Spanish, as a label or a header. */
const DONE_ABROAD =
  /^(?:zuletzt|(?:zuletzt )?(?:geprüft|getestet|freigegeben|geübt|aktualisiert|überprüft)(?: am)?|letzte[rs]? (?:test|übung|prüfung|überprüfung|aktualisierung|rücksicherung|wiederherstellung)|derni(?:er|ère) (?:test|exercice|revue|vérification|mise à jour|restauration)|(?:testé|vérifié|approuvé|révisé)e? le|últim[ao] (?:prueba|revisión|simulacro|actualización|verificación|restauración)|(?:probado|verificado|aprobado|revisado) el)$/;
const AHEAD_LABEL = /^(?:next|due|expires?|valid until|review (?:by|due)|deadline)\b/;
const DONE_HEADER = new RegExp(
  `^(?:last|last (?:${DEED}|date|trained|done|performed|held)(?: (?:on|date))?|(?:tested|verified|checked|reviewed|approved|completed|held|measured|updated)(?: on)?|date (?:held|tested|completed|done)|brought up to date)$`,
);

function fromStatement(statement: Statement): DayFact[] {
  if (!isStated(statement)) return [];
  const name = statement.label === undefined ? '' : plain(statement.label.value);
  const isDone = DONE_LABEL.test(name) || DONE_ABROAD.test(name);
  if (isDone || AHEAD_LABEL.test(name)) {
    const [only, ...others] = datesIn(statement.value);
    if (only === undefined || others.length > 0) return [];
    const tense = isDone ? 'done' : 'ahead';
    return [{ ...only, name: shownName(statement), tense, within: statement.span.start }];
  }
  return datesIn(statement.value).flatMap((found) => {
    const at = found.text.span.start - statement.value.span.start;
    const before = statement.value.value.slice(Math.max(0, at - 60), at);
    if (!DONE_BEFORE.test(before)) return [];
    // "2026.14.1" may be a version.
    return isImpossible(found.reading) && /^\d{4}\./.test(found.text.value)
      ? []
      : [{ ...found, name: '', tense: 'done' as const, within: statement.span.start }];
  });
}

/** "last tested on", "was approved on"; "the test is held on" may tell of the next one. */
const DONE_BEFORE = new RegExp(
  `\\blast(?: (?:successful(?:ly)?|full|restore|recovery|dr|fail-?over))? (?:${DEED}|done|performed|carried out|conducted|completed)(?: (?:on|in|was on|was held on|took place on))?:?\\s?$|\\b(?:was|were|has been|have been) (?:last |successfully )?(?:tested|reviewed|restored|drilled|verified|checked|approved|exercised|rehearsed)(?: (?:on|in))?\\s?$|\\blast on\\s?$|\\bzuletzt (?:[^\\s]{3,15} )?am\\s?$`,
  'i',
);

function shownName({ label }: Statement): string {
  return `"${(label?.value ?? '').replace(/[*_]/g, '').trim()}"`;
}

/** Of each column that tells of a day, whether it was done then. */
const tellsDone = ofHeaders((headers): readonly (boolean | undefined)[] => {
  const isHistory = headers.some((header) => /^(?:version|revision)$/.test(header));
  return headers.map((header) => {
    const isDone =
      DONE_HEADER.test(header) || DONE_ABROAD.test(header) || (isHistory && header === 'date');
    return isDone || (AHEAD_LABEL.test(header) ? false : undefined);
  });
});

function fromRow(row: TableRow): DayFact[] {
  const { cells, isReal, span } = row;
  if (!isReal) return [];
  const tells = tellsDone(row);
  return cells.flatMap(({ header, text }, at) => {
    const isDone = tells[at];
    if (isDone === undefined) return [];
    const [only, ...others] = /\d/.test(text.value) ? datesIn(text) : [];
    if (only === undefined || others.length > 0) return [];
    const done = isFirm(text.value) ? 'done' : 'either';
    return [{ ...only, name: `"${header}"`, tense: isDone ? done : 'ahead', within: span.start }];
  });
}

function datesIn(text: Located<string>): Omit<DayFact, 'name' | 'tense' | 'within'>[] {
  return findDates(text.value).flatMap(({ value, span }) => {
    const reading = certain(value);
    if (reading === undefined) return [];
    const found = { value: text.value.slice(span.start, span.end), span };
    const written = relocated(found, text.span.start);
    return { text: written, reading, isHeader: false };
  });
}

function certain(reading: DateReading | undefined): DayFact['reading'] | undefined {
  return reading === undefined || isAmbiguous(reading) ? undefined : reading;
}
