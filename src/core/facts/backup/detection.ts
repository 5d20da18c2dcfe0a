/** How long a silent fault in a backup goes unnoticed: how often backups are verified or restored as a test. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { isStated, type Statement } from '../statements.ts';
import { isAmbiguous, type Minutes } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import { findSchedules, readSchedule } from '../time/schedule.ts';
import { TALK } from './backup-words.ts';
import { noticesOf } from './notices.ts';

export interface Detection {
  /** The longest time between two checks, in minutes; `undefined` when backups are checked and nothing says how often. */
  readonly gap: Minutes | undefined;
  readonly written: Located<string>;
  readonly runbook: Runbook;
  /** The entry of the data model that it is about. */
  readonly backup: string | undefined;
  /** No check of the backups, but the time after which a fault is noticed as a rule. */
  readonly isNotice?: true;
}

/** Whether a Markdown document of the set speaks of an archive, whose length it may give in words of its own. */
export const speaksOfArchive: (facts: SetFacts) => boolean = perSet(({ members }) =>
  members.some(
    ({ runbook, facts: { statements } }) =>
      runbook.syntax === 'markdown' &&
      [
        ...withCue(runbook, statements.said, ARCHIVES),
        ...withCue(runbook, statements.rows, ARCHIVES),
      ].some(({ span }) =>
        ARCHIVE.test(runbook.source.text.slice(span.start, Math.min(span.end, span.start + 600))),
      ),
  ),
);

const ARCHIVES = cuesOf('arch long tape year mont firs bän band cint');

const ARCHIVE =
  /\b(?:archiv(?!e[- ]?log|e_)\w{1,6}|long[- ]term|tapes?|year-end|month-end|(?:monthly|yearly) (?:copy|copies|backups?|sets?|ones)|first (?:backup )?of (?:the|each|every) month|b[äa]nd\w{0,3}|bandes?|cintas?)\b/i;

/** Every statement of a set that backups are verified, or restored as a test. */
export const detectionsAround: (facts: SetFacts) => readonly Detection[] = perSet(({ members }) =>
  members.flatMap(({ runbook }) =>
    (runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook)).slice(0, MOST_FACTS),
  ),
);

const MOST_FACTS = 200;

function inData(runbook: Runbook): Detection[] {
  if (!runbook.metadata.declared) return [];
  const spec = at(runbook.data, 'spec');
  const entries = itemsAt(spec, 'backups').flatMap((entry): Detection[] => {
    const backup = textAt(entry, 'id')?.value;
    const verified = textAt(entry, 'verification', 'schedule');
    const reading = verified && readSchedule(verified.value);
    const drill = durationAt(at(entry, 'restore_drill'), 'cadence');
    return [
      ...(verified ? [{ gap: gapOf(reading), written: verified, runbook, backup }] : []),
      ...(drill
        ? [
            {
              gap: drill.value.minutes,
              written: located(runbook.source, drill.span),
              runbook,
              backup,
            },
          ]
        : []),
    ];
  });
  const programme = itemsAt(spec, 'testing', 'programme').flatMap((item): Detection[] => {
    const cadence = durationAt(item, 'cadence');
    const type = textAt(item, 'type')?.value ?? '';
    if (cadence === undefined || !/restore/.test(type)) return [];
    const written = located(runbook.source, cadence.span);
    return [{ gap: cadence.value.minutes, written, runbook, backup: undefined }];
  });
  return [...entries, ...programme];
}

function gapOf(reading: ReturnType<typeof readSchedule>): Minutes | undefined {
  if (reading === undefined || isAmbiguous(reading)) return undefined;
  return typeof reading.longestGap === 'number' ? reading.longestGap : undefined;
}

function inText(runbook: Runbook): Detection[] {
  const { recurrences, statements } = factsOf(runbook);
  const tests = recurrences.flatMap(({ what, kind, cadence }): Detection[] =>
    what === 'test' && kind === 'restore' && cadence !== undefined
      ? [
          {
            gap: cadence.value,
            written: located(runbook.source, cadence.span),
            runbook,
            backup: undefined,
          },
        ]
      : [],
  );
  const said = withCue(runbook, statements.said, VERIFYING).flatMap(
    (statement) => fromStatement(runbook, statement) ?? [],
  );
  const rows = withCue(runbook, statements.rows, VERIFYING).flatMap(
    ({ span, isReal }): Detection[] => {
      const row = located(runbook.source, span);
      if (!isReal || !VERIFIES.test(row.value) || !TALK.test(row.value)) return [];
      return [{ gap: undefined, written: row, runbook, backup: undefined }];
    },
  );
  return [...tests, ...said, ...rows, ...noticesIn(runbook)];
}

function fromStatement(runbook: Runbook, statement: Statement): Detection | undefined {
  const { value: text, span } = located(runbook.source, statement.span);
  if (text.length > 1_000 || !VERIFIES.test(text)) return undefined;
  if (!isStated(statement)) return undefined;
  const [only, ...others] = findSchedules(text);
  const isOfBackups =
    TALK.test(text) || /\brestor\w{1,4}|\brestaur|wiederherstell|\bchecksums?\b/i.test(text);
  const backup = undefined;
  if (only === undefined || others.length > 0 || isAmbiguous(only.value) || !isOfBackups)
    return { gap: undefined, written: { value: text, span }, runbook, backup };
  const start = span.start + only.span.start;
  const written = {
    value: text.slice(only.span.start, only.span.end),
    span: { start, end: span.start + only.span.end },
  };
  return { gap: gapOf(only.value), written, runbook, backup };
}

const VERIFYING = cuesOf(
  'veri chec inte test rest trie prü pruf rüc ruck zur vér essa wied prue read',
);

const VERIFIES =
  /\b(?:verif\w{1,8}|checksums?|check(?:ed|s)? (?:the |every |each )?(?:backups?|dumps?|repositor\w{1,3}|copies)|integrity|test restores?|restore (?:tests?|drills?)|restores? (?:is|are|gets?) (?:tested|tried)|(?:backups?|dumps?|copy|snapshots?) (?:is|are) (?:tested|restored|checked|tried)|pr[üu]fsumm\w{1,3}|r[üu]ckgesichert|zur[üu]ckgespielt|v[ée]rifi\w{1,4}|essais? de restauration|wiederherstellungstests?|restore-tests?|pruebas? de restauraci[oó]n|tests? de restauration|restaur\w{1,6} de prueba|read back)\b|\bborg check\b|\brestic check\b|\bverifyonly\b/i;

function noticesIn(runbook: Runbook): Detection[] {
  return noticesOf(runbook).map(({ value, span }) => ({
    gap: value.minutes,
    written: located(runbook.source, span),
    runbook,
    backup: undefined,
    isNotice: true,
  }));
}
