/** Exercises that are said to have passed without a time, a loss or a check that would show it. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { headingsAround, isStated, plain, type Statement } from '../statements.ts';
import { findDurations } from '../time/duration.ts';
import { testKind } from './recurrences.ts';

export interface Unmeasured {
  /** Where it is said that it passed. */
  readonly verdict: Located<string>;
  /** For messages: `the exercise`, `the restore drill of shop-db`. */
  readonly name: string;
  /** The fields that would hold the measure, in YAML. */
  readonly fields: readonly string[];
}

/** Of a YAML document: its exercise, and the drills of its backups. */
export function unmeasuredInData({ metadata, data }: Runbook): Unmeasured[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  const drills = itemsAt(spec, 'backups').flatMap((item): Unmeasured[] => {
    const verdict = textAt(item, 'restore_drill', 'result');
    if (verdict?.value !== 'passed' || textAt(item, 'restore_drill', 'took')) return [];
    const name = `the restore drill of ${textAt(item, 'id')?.value ?? 'this backup'}`;
    return [{ verdict, name, fields: ['spec.backups[].restore_drill.took'] }];
  });
  const verdict = textAt(spec, 'result');
  const type = textAt(spec, 'type')?.value ?? '';
  if (!verdict?.value.startsWith('passed') || testKind(type) === 'tabletop') return drills;
  const isMeasured =
    itemsAt(spec, 'checks').length > 0 ||
    itemsAt(spec, 'objectives').some((one) => at(one, 'rto_achieved') ?? at(one, 'rpo_achieved'));
  const fields = [
    'spec.objectives[].rto_achieved',
    'spec.objectives[].rpo_achieved',
    'spec.checks',
  ];
  return isMeasured ? drills : [...drills, { verdict, name: 'the exercise', fields }];
}

export const VERDICT_LABEL =
  /^(?:results?|outcome|verdict|conclusion|grade|ergebnis|resultado|résultat)$/;
const PASSED =
  /^(?:[*_]{0,2})(?:passed|pass|success(?:ful(?:ly)?)?|ok|good|bestanden|erfolgreich|superado|r[ée]ussi)\b/i;
const WAS_PASSED =
  /\b(?:tests?|drills?|exercises?|restores?|recovery|fail-?over|rehearsal)\b[^.,;:]{0,40}\b(?:(?:was|were|is|ended) (?:completed |a |very |fully )?success(?:ful|fully)?|succeeded|passed)\b/i;

/** Of a Markdown report. Whatever looks like a measure, a check or a link to one is taken for it. */
export function unmeasuredInText(runbook: Runbook): Unmeasured[] {
  const { said, rows } = factsOf(runbook).statements;
  const type = said.find(({ label }) => /^(?:type|kind)$/.test(plain(label?.value ?? '')));
  const kind = testKind(`${type?.value.value ?? ''} ${runbook.title?.value ?? ''}`);
  if (
    kind === 'tabletop' ||
    runbook.tasks.some(({ section }) => !isFollowUp(runbook, section)) ||
    rows.some(({ cells }) => hasNumber(cells))
  )
    return [];
  const verdict = said.find((statement) => saysPassed(statement) && isStated(statement));
  if (verdict === undefined || said.some(({ value }) => isMeasure(value.value))) return [];
  if (runbook.references.some(({ as, text }) => as === 'link' && MEASURES.test(text.value)))
    return [];
  return [{ verdict: verdict.value, name: 'the exercise', fields: [] }];
}

/** What is still to be done is no check of what was. */
function isFollowUp(runbook: Runbook, section: number): boolean {
  const [heading] = headingsAround(runbook, section);
  return heading !== undefined && FOLLOW_UP.test(heading.value);
}

const FOLLOW_UP =
  /\b(?:follow[- ]?ups?|actions?|next steps|to[- ]?dos?|improvements?|lessons|massnahmen|maßnahmen|nacharbeiten|suites|acciones)\b/i;

/** Whether it is said that an exercise passed. */
export function saysPassed({ label, value }: Statement): boolean {
  if (label !== undefined && VERDICT_LABEL.test(plain(label.value)))
    return PASSED.test(value.value);
  return WAS_PASSED.test(value.value);
}

const MEASURES = /\b(?:results?|log|protocol|report|timings?|measurements?|evidence|record)\b/i;

/** A length of time, a time of day, a count, or a comparison. */
export function isMeasure(text: string): boolean {
  return (
    findDurations(text).length > 0 ||
    /\b\d{1,2}[:.h]\d\d\b|\b\d{1,2}\s?h\s?\d{2}\b|\d\s?%|\b\d[\d.,]{0,12} (?:rows?|records?|files?|tables?|orders?|users?|objects?|of \d)/i.test(
      text,
    ) ||
    /\b(?:row counts?|checksums?|checkdb|totals? (?:agreed|matched|equal)|compared|counts? (?:equal|match\w{0,2}))\b/i.test(
      text,
    )
  );
}

function hasNumber(cells: readonly { readonly text: Located<string> }[]): boolean {
  return cells.some(({ text }) => isMeasure(text.value));
}
