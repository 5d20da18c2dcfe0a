/** Reads how long backups are kept from a Markdown document: tables, labels, sentences and options. */
import type { Runbook } from '../../runbook.ts';
import { type Located, relocated, textBetween } from '../../text.ts';
import { mapping, textOf } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import {
  column,
  headingsAround,
  isStated,
  ofSections,
  plain,
  type Statement,
  type Statements,
  type TableRow,
} from '../statements.ts';
import { type Subject, systemCell } from '../systems/systems.ts';
import {
  type Duration,
  findDurations,
  isAmbiguous,
  type Minutes,
  readDuration,
} from '../time/duration.ts';
import { isFirm } from '../weight.ts';
import { TALK } from './backup-words.ts';
import type { Kept, Retention } from './retention.ts';
import { optionsIn, rungsIn } from './retention-ladder.ts';
import {
  FULL_WORDS,
  INCREMENTAL_WORDS,
  KEEP_LABEL,
  KEEPS,
  LOG_WORDS,
  ONE_VALUE,
  ONLY_ONE,
  OTHER_THINGS,
  REMOVES,
} from './retention-words.ts';

export function retentionsInText(runbook: Runbook, { said, rows, code }: Statements): Retention[] {
  const withOptions = new Set(withCue(runbook, said, OPTIONS));
  return [
    ...fromHeader(runbook),
    ...rows.flatMap((row) => fromRow(runbook, row)),
    ...withCue(runbook, said, SAYS).flatMap((statement) =>
      fromStatement(runbook, statement, withOptions.has(statement)),
    ),
    ...withCue(runbook, code, OPTIONS).flatMap((line) =>
      line.isReal && !line.value.value.startsWith('#') ? fromOptions(line.value, line.section) : [],
    ),
  ];
}

const OPTION_CUES = 'keep reta rete remo redu mtim ttl wind';

/** In every option that says what is kept. */
const OPTIONS = cuesOf(OPTION_CUES);

/** In every statement that does: verbs of keeping and removing, labels, laws and options. */
const SAYS = cuesOf(
  [
    'kept keep reta rete rét aufb cons stor held beha vorg gard guar how over repl olde',
    'dele remo expi prun purg gel supp borr',
    'hour dail nigh week mont year annu full incr wal täg tag wöc woch mona jäh jahr',
    'quot hebd mens diar sema',
    'law lega stat regu comm tax cont gese hand loi ley',
    OPTION_CUES,
  ].join(' '),
);

/** `retention: 30 days` in the front matter. */
function fromHeader({ data }: Runbook): Retention[] {
  return (mapping(data)?.entries ?? []).flatMap(({ key, value }): Retention[] => {
    const text = textOf(value);
    if (text === undefined || !KEEP_LABEL.test(key.value.toLowerCase().replace(/[_-]/g, ' ')))
      return [];
    const subject = { names: [], within: text.span, at: text.span.start, section: 0 };
    return isFirm(text.value) ? fromValue(text, subject, 'all') : [];
  });
}

const keepColumn = column(KEEP_LABEL);

function fromRow(runbook: Runbook, row: TableRow): Retention[] {
  if (!row.isReal) return [];
  const cell = keepColumn(row);
  if (cell === undefined || !isFirm(cell.text.value) || !isBackupTable(runbook, row)) return [];
  const name = systemCell(row);
  const subject: Subject = {
    names: name === undefined ? [] : [name],
    within: row.span,
    at: cell.text.span.start,
    section: row.section,
  };
  const first = row.cells.find((one) => one !== cell)?.text.value ?? '';
  const others = row.cells.filter((one) => one !== cell).map(({ text }) => text.value);
  // What holds for the full backups alone stands in a row of their own.
  const of = others.some((text) => KINDS.test(text) && text !== first) ? 'all' : keptIn(first);
  return fromValue(cell.text, subject, of);
}

const KINDS = /\b(?:incremental|differential|wal|log)/i;

/** A table of backups says so in its headers or around it; a list of data to be kept by law does not. */
function isBackupTable(runbook: Runbook, { cells, section }: TableRow): boolean {
  const headers = cells.map(({ header }) => header);
  if (headers.some((header) => /\b(?:reason|basis|law|legal|grund|begr[üu]ndung)\b/.test(header)))
    return false;
  if (headers.some((header) => TALK.test(header)) || speaksOfBackups(runbook, section)) return true;
  // What runs at times and is kept for some is a backup, unless the section is about something else.
  const [own] = headingsAround(runbook, section);
  return (
    headers.some((header) => /^(?:schedule|when|frequency|how often|runs)$/.test(header)) &&
    !(own !== undefined && OTHER_SECTION.test(own.value))
  );
}

const speaksOfBackups = ofSections((runbook, section) => {
  const headings = headingsAround(runbook, section).map(({ value }) => value);
  const [own] = headings;
  if (own !== undefined && OTHER_SECTION.test(own)) return false;
  return (
    runbook.metadata.kind?.value === 'backup-procedure' ||
    [...headings, runbook.title?.value ?? ''].some((text) => TALK.test(text))
  );
});

const OTHER_SECTION =
  /\b(?:restor\w{1,6}|drills?|tests?|exercises?|logs?|logging|metrics|monitoring|people|training|failback|validation)\b/i;

function fromStatement(
  runbook: Runbook,
  statement: Statement,
  mayHaveOptions: boolean,
): Retention[] {
  const { label, value, section, span } = statement;
  const text = textBetween(runbook.source, span);
  if (text.length > 1_000) return [];
  const subject: Subject = { names: [], within: span, at: value.span.start, section };
  const options =
    mayHaveOptions && statement.isReal ? fromOptions({ value: text, span }, section) : [];
  if (options.length > 0) return options;
  if (!isStated(statement)) return [];
  if (OTHER_THINGS.test(text) && !LOG_WORDS.test(text)) return [];
  const below = speaksOfBackups(runbook, section);
  if (isNeed(text)) return below || TALK.test(text) ? fromNeed({ value: text, span }, subject) : [];
  if (label !== undefined) {
    const name = plain(label.value);
    if (KEEP_LABEL.test(name) && (below || TALK.test(text)))
      return fromValue(value, subject, keptIn(name));
    const number = COUNT_LABEL.test(name)
      ? /^(\d{1,4})\.?$/.exec(plain(value.value))?.[1]
      : undefined;
    if (number !== undefined)
      return [{ reach: undefined, count: Number(number), ...shared(value, subject, keptIn(name)) }];
    const isRung = RUNG_LABEL.test(name) && (TALK.test(name) || isBelowRetention(runbook, section));
    const age = isRung ? readDuration(value.value) : undefined;
    if (age !== undefined && !isAmbiguous(age))
      return [ofAge({ value: age, span: value.span }, value, subject, keptIn(name))];
  }
  return below || TALK.test(text) || LADDER_TALK.test(text)
    ? fromSentence({ value: text, span }, subject)
    : [];
}

/** "By law, backups must be kept for seven years" says what is needed, and not what is done. */
function isNeed(text: string): boolean {
  return LEGAL.test(text) && MODAL.test(text);
}

const LEGAL =
  /\b(?:laws?|legal\w{0,2}|statut\w{1,6}|regulat\w{1,6}|commercial code|tax code|contracts?|gesetz\w{0,6}|handelsrecht|loi|ley)\b/i;

const MODAL =
  /\b(?:must|ha(?:s|ve) to|requires?|demands?|legal (?:minimum|requirement|retention)|statutory (?:minimum|period|retention)|muss|m[üu]ssen|exige|doit|doivent|debe[n]?)\b/i;

function fromNeed(sentence: Located<string>, subject: Subject): Retention[] {
  const ages = findDurations(sentence.value);
  const [age] = ages;
  if (age === undefined || ages.length > 1) return [];
  const { span } = relocated(age, sentence.span.start);
  const written = { value: sentence.value.slice(age.span.start, age.span.end), span };
  const required = { value: age.value.atLeast > 0 ? age.value.atLeast : age.value.minutes, span };
  return [{ reach: undefined, count: undefined, ...shared(written, subject, 'all'), required }];
}

/** Such a row of numbers is told of backups only. */
const LADDER_TALK = /\b\d{1,3} daily\b.{0,20}\b\d{1,3} (?:weekly|monthly)\b/i;

const COUNT_LABEL =
  /^(?:number of )?(?:backups|copies|generations|versions|snapshots|dumps)(?: to)? (?:kept|retained|keep|retain)$/;

const RUNG_LABEL =
  /^(?:hourly|daily|nightly|weekly|monthly|yearly|annual|full|incremental|wal|t[äa]gliche|w[öo]chentliche|monatliche|j[äa]hrliche|quotidiennes?|hebdomadaires?|mensuelles?|diarias?|semanales?|mensuales?)(?: (?:backups?|snapshots?|copies|dumps?|sicherungen|sauvegardes?|copias?))?$/;

function isBelowRetention(runbook: Runbook, section: number): boolean {
  const [own] = headingsAround(runbook, section);
  return own !== undefined && KEEP_LABEL.test(plain(own.value));
}

/** A cell, or what stands behind a label: an age, or a ladder of them. */
function fromValue(value: Located<string>, subject: Subject, of: Kept): Retention[] {
  const rungs = rungsIn(value.value);
  if (rungs !== undefined) return [{ ...rungs, ...shared(value, subject, of) }];
  const whole = readDuration(value.value);
  if (whole !== undefined) {
    return isAmbiguous(whole)
      ? []
      : [ofAge({ value: whole, span: value.span }, value, subject, of)];
  }
  if (ONE_VALUE.test(plain(value.value).replace(/\.$/, '')))
    return [{ reach: undefined, count: 1, ...shared(value, subject, of) }];
  const count =
    /^(?:the )?(?:last )?(\d{1,4}) (?:full |daily |base )?(?:backups?|copies|dumps?|snapshots?|versions?|generations?|sets?)$/.exec(
      plain(value.value),
    )?.[1];
  if (count !== undefined)
    return [{ reach: undefined, count: Number(count), ...shared(value, subject, of) }];
  const ages = findDurations(value.value);
  const [first] = ages;
  if (first === undefined || ages.length > 4) return [];
  const longest = ages.reduce((a, b) => (b.value.minutes > a.value.minutes ? b : a));
  return [ofAge(relocated(longest, value.span.start), value, subject, of)];
}

/** "Backups are kept for 30 days", "we keep 14 days of snapshots", "removed after 60 days". */
function fromSentence(sentence: Located<string>, subject: Subject): Retention[] {
  const { value: text, span } = sentence;
  const ages = findDurations(text);
  if (ages.length === 0 && ONLY_ONE.some((one) => one.test(text)))
    return [{ reach: undefined, count: 1, ...shared(sentence, subject, keptIn(text)) }];
  const verbs = [...text.matchAll(KEEPS)];
  const rungs = verbs.length > 0 ? rungsIn(text) : undefined;
  if (rungs !== undefined) return [{ ...rungs, ...shared(sentence, subject, 'all') }];
  let isTold = false;
  return ages.flatMap((age): Retention[] => {
    const before = text.slice(0, age.span.start);
    const verb = verbs.findLast(({ index }) => index < age.span.start);
    const between = verb && before.slice(verb.index + verb[0].length);
    // "Kept here for 3 days, in the bucket for 90 days": what follows is kept as well.
    const isKept = between !== undefined && (isTold || isJoint(between));
    const isBefore = KEPT_BEHIND.test(text.slice(age.span.end, age.span.end + 60));
    const isOld = OLDER.test(before) && REMOVED.test(text.slice(age.span.end, age.span.end + 40));
    if (!isKept && !isBefore && !isOld && !(TALK.test(text) && REMOVES.test(before))) return [];
    if (/^\s{0,2}(?:ago|old|before|earlier|window)\b/.test(text.slice(age.span.end))) return [];
    isTold = true;
    const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    const of = keptIn(clause === '' ? text : clause);
    return [
      ofAge(
        relocated(age, span.start),
        sentence,
        { ...subject, at: age.span.start + span.start },
        of,
      ),
    ];
  });
}

/** "Everything older than 30 days is deleted." */
const OLDER =
  /\b(?:files|backups?|dumps?|snapshots?|everything|anything|what is|those|copies|archives?|sets) older than\s{1,3}$/i;

const REMOVED =
  /^\s{0,3}(?:is|are|gets?|get) (?:then )?(?:deleted|removed|pruned|purged|dropped)\b/i;

/** "werden 7 Tage aufbewahrt", "14 days of snapshots are kept". */
const KEPT_BEHIND =
  /^[^.;|,]{0,30}\b(?:aufbewahrt|behalten|vorgehalten)\b|^['’]?(?: worth)? of (?:daily |nightly |full )?(?:backups?|dumps?|snapshots?|copies) (?:is|are) (?:kept|retained)\b/i;

/** Little stands between the verb and the length, or the backups themselves and a "for". */
function isJoint(between: string): boolean {
  if (/[.;|,]|\bto\b/.test(between)) return false;
  return between.length <= 40 || (between.length <= 90 && / for $/.test(between));
}

/** `--keep-daily 7 --keep-weekly 4` and other options, in commands and in sentences. */
function fromOptions(line: Located<string>, section: number): Retention[] {
  const found = optionsIn(line.value);
  if (found === undefined) return [];
  const { at, reach, count } = found;
  const { span } = relocated({ value: at, span: at }, line.span.start);
  const written = { value: line.value.slice(at.start, at.end), span };
  const subject: Subject = { names: [], within: line.span, at: span.start, section };
  return [{ reach, count, ...shared(written, subject, 'all') }];
}

function ofAge(
  { value, span }: Located<Duration>,
  whole: Located<string>,
  subject: Subject,
  of: Kept,
): Retention {
  const written = {
    value: whole.value.slice(span.start - whole.span.start, span.end - whole.span.start),
    span,
  };
  const reach: Minutes = value.atLeast > 0 ? value.atLeast : value.minutes;
  return { reach, count: undefined, ...shared(written, subject, of) };
}

function shared(written: Located<string>, subject: Subject, of: Kept) {
  return {
    subject,
    written,
    of,
    window: undefined,
    required: undefined,
    backup: undefined,
    isArchive: /\barchiv/i.test(written.value),
  };
}

function keptIn(text: string): Kept {
  const found = [
    ...(FULL_WORDS.test(text) ? (['full'] as const) : []),
    ...(INCREMENTAL_WORDS.test(text) ? (['incremental'] as const) : []),
    ...(LOG_WORDS.test(text) ? (['log'] as const) : []),
  ];
  return found.length === 1 ? (found[0] ?? 'all') : 'all';
}
