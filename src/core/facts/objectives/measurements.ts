/** What exercises and drills measured: how long a recovery took, and how much data it lost. */
import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { perRunbook } from '../per-runbook.ts';
import type { Subject } from '../systems/systems.ts';
import type { CalendarDate } from '../time/date.ts';
import type { Duration } from '../time/duration.ts';
import { dayAt, durationAt } from '../time/duration-field.ts';
import { measurementsInText } from './measurements-text.ts';

export interface Measurement {
  readonly kind: 'rto' | 'rpo';
  readonly value: Located<Duration>;
  readonly subject: Subject;
  /** The objective that stands beside it. */
  readonly target: Located<Duration> | undefined;
  readonly date: CalendarDate | undefined;
  /** `restore`: bringing back the data alone, without all that a recovery needs besides. */
  readonly of: 'recovery' | 'restore';
}

/** Of one document, read once. An exercise on paper measures nothing. */
export const measurementsIn: (runbook: Runbook) => readonly Measurement[] = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : measurementsInText(runbook),
);

function inData({ metadata, data }: Runbook): Measurement[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  if (ON_PAPER.test(textAt(spec, 'type')?.value ?? '')) return [];
  const date = dayAt(spec, 'date')?.value;
  const measured = itemsAt(spec, 'objectives').flatMap((item) => [
    ...fromFields(item, 'rto', date),
    ...fromFields(item, 'rpo', date),
  ]);
  return [...measured, ...itemsAt(spec, 'backups').flatMap(fromDrill)];
}

const ON_PAPER = /^(?:tabletop|walkthrough)$/;

function fromFields(
  item: Value,
  kind: 'rto' | 'rpo',
  date: CalendarDate | undefined,
): Measurement[] {
  const value = durationAt(item, `${kind}_achieved`);
  if (value === undefined) return [];
  const subject = subjectOf(textsAt(item, 'system'), value);
  const target = durationAt(item, `${kind}_target`);
  return [{ kind, value, subject, target, date, of: 'recovery' }];
}

function fromDrill(backup: Value): Measurement[] {
  const value = durationAt(backup, 'restore_drill', 'took');
  if (value === undefined) return [];
  const subject = subjectOf(textsAt(backup, 'covers'), value);
  const date = dayAt(at(backup, 'restore_drill'), 'last')?.value;
  return [{ kind: 'rto', value, subject, target: undefined, date, of: 'restore' }];
}

function subjectOf(names: readonly Located<string>[], { span }: Located<Duration>): Subject {
  return { names, within: span, at: span.start, section: 0 };
}
