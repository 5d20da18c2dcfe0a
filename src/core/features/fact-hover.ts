/** What a hover tells of a schedule, an RTO or a person: what follows from it, worked out over the set. */

import type { Objective } from '../facts/objectives/objectives.ts';
import type { timesElsewhere } from '../facts/recovery/linked-times.ts';
import type { limitOf } from '../facts/recovery/procedure-limit.ts';
import type { proceduresOf } from '../facts/recovery/procedures.ts';
import type { stepTimes } from '../facts/recovery/step-times.ts';
import type { factsAround, Told } from '../facts/set-facts.ts';
import { weekdayOf } from '../facts/time/calendar.ts';
import { spoken } from '../facts/time/minutes.ts';
import type { findSchedules } from '../facts/time/schedule.ts';
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import { type Span, textBetween } from '../text.ts';
import type { Words } from '../words.ts';
import { formatClock, nextRuns, type WallClock } from './cron-runs.ts';
import { cronInWords, dayNames } from './cron-words.ts';
import { idPlaces } from './ids.ts';
import { reachOf } from './reach.ts';
import type { Reading } from './reading.ts';
import { statedZones } from './stated-zones.ts';

/** What is needed of the engine beside the rest. */
export interface FactReading extends Reading {
  readonly factsAround: typeof factsAround;
  readonly findSchedules: typeof findSchedules;
  readonly limitOf: typeof limitOf;
  readonly proceduresOf: typeof proceduresOf;
  readonly stepTimes: typeof stepTimes;
  readonly timesElsewhere: typeof timesElsewhere;
  /** What a clock in a time zone shows, and the zone's name: the host's own unless told; `undefined` for no zone. */
  readonly clock: (zone?: string) => ClockReading | undefined;
}

export interface ClockReading {
  readonly now: WallClock;
  readonly zone: string;
}

export interface FactHover {
  readonly span: Span;
  /** Paragraphs of Markdown; what is the document's own in it is escaped. */
  readonly markdown: string;
}

export function factHover(
  context: RuleContext,
  offset: number,
  reading: FactReading,
): FactHover | undefined {
  return (
    scheduleHover(context.runbook, offset, reading) ??
    budgetHover(context, offset, reading) ??
    personHover(context, offset, reading)
  );
}

/** Only of what machines read: words say what they mean. */
function scheduleHover(
  runbook: Runbook,
  offset: number,
  { findSchedules, words, clock }: FactReading,
): FactHover | undefined {
  const { source } = runbook;
  const { line } = source.positionAt(offset);
  const [start, end] = [source.lineStart(line), source.lineEnd(line)];
  if (end - start > LONGEST_LINE) return undefined;
  const found = findSchedules(source.text, start, end).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  if (found === undefined || !('longestGap' in found.value)) return undefined;
  const { longestGap, source: notation, assumption } = found.value;
  if (notation === 'phrase' || notation === 'iso') return undefined;
  const text = textBetween(source, found.span);
  const run = notation === 'cron' ? cronInWords(text, words) : undefined;
  const gap =
    longestGap === 'never'
      ? words('It never runs: no day matches.')
      : longestGap === 'unbounded'
        ? words('Nothing limits the time between two runs.')
        : `${words('The longest time between two runs is {0}', `**${spoken(longestGap, words)}**`)}${assumption === undefined ? '' : `; ${assumption}`}.`;
  const said = run === undefined ? '' : `${words('Runs {0}.', run)}\n\n`;
  const next = notation === 'cron' ? runsInWords(text, runbook, found.span, clock, words) : '';
  return { span: found.span, markdown: said + next + gap };
}

const LONGEST_LINE = 2_000;

/** A scheduler goes by a clock of its own, which no expression names; the document may. */
function runsInWords(
  expression: string,
  runbook: Runbook,
  span: Span,
  clock: FactReading['clock'],
  words: Words,
): string {
  const stated = statedZones(runbook, span).flatMap((zone) => clock(zone) ?? [])[0];
  const shown = stated ?? clock();
  const runs = shown === undefined ? [] : (nextRuns(expression, shown.now, 3) ?? []);
  if (shown === undefined || runs.length === 0) return '';
  const names = dayNames(words);
  const days = runs.map((run) => `${names[weekdayOf(run.day)]} ${formatClock(run)}`);
  const list = days.map((day) => `- ${escaped(day)}\n`).join('');
  const zone = escaped(shown.zone);
  const head = stated
    ? words('Next runs, by the clock of {0}:', zone)
    : words('Next runs, if its clock is that of {0}, as here:', zone);
  return `${head}\n\n${list}\n`;
}

/** The procedures that must keep to the objective, and what is left of it. */
function budgetHover(
  context: RuleContext,
  offset: number,
  reading: FactReading,
): FactHover | undefined {
  const { words } = reading;
  const facts = reading.factsAround(context);
  const told = facts.objectives.find(
    ({ fact, runbook }) =>
      runbook === context.runbook &&
      fact.kind === 'rto' &&
      fact.value.span.start <= offset &&
      offset <= fact.value.span.end,
  );
  if (told === undefined) return undefined;
  const allowed = told.fact.value.value.minutes;
  const lines = facts.members.flatMap(({ runbook }) => {
    const around = { ...context, runbook };
    const elsewhere = reading.timesElsewhere(around);
    return reading.proceduresOf(runbook).flatMap((procedure) => {
      const times = procedure.isReturn
        ? undefined
        : reading.stepTimes(runbook, procedure, elsewhere);
      if (times === undefined) return [];
      if (!saysSame(reading.limitOf(around, facts, procedure)?.told, told)) return [];
      const left = allowed - times.minutes;
      const rest =
        left < 0
          ? words('{0} too long', spoken(-left, words))
          : words('{0} left', spoken(left, words));
      const open = times.untimed === 0 ? '' : `; ${untimed(times.untimed, words)}`;
      return `- ${nameOf(runbook, procedure.section)}: ${spoken(times.minutes, words)}, **${rest}**${open}`;
    });
  });
  if (lines.length === 0) return undefined;
  const markdown = `${words('How the steps use this RTO of {0}:', spoken(allowed, words))}\n\n${lines.slice(0, MOST_LINES).join('\n')}`;
  return { span: told.fact.value.span, markdown };
}

/** A table may say again what a sentence above it has said, and is where people look. */
function saysSame(limit: Told<Objective> | undefined, told: Told<Objective>): boolean {
  if (limit?.fact.value.value.minutes !== told.fact.value.value.minutes) return false;
  const { systems } = limit;
  return systems.length === 0
    ? told.systems.length === 0
    : systems.some((system) => told.systems.includes(system));
}

function untimed(count: number, words: Words): string {
  return count === 1
    ? words('1 step does not say its time')
    : words('{0} steps do not say their times', count);
}

function personHover(
  context: RuleContext,
  offset: number,
  reading: FactReading,
): FactHover | undefined {
  const place = idPlaces(context.runbook, reading).find(
    ({ kind, id }) => kind === 'person' && id.span.start <= offset && offset <= id.span.end,
  );
  const named = place ? { key: place.key, span: place.id.span } : ownerAt(context, offset, reading);
  if (named === undefined) return undefined;
  const lines = reachOf(context, named.key, reading);
  if (lines.length === 0) return undefined;
  const items = lines.slice(0, MOST_LINES).map((line) => `- ${escaped(line)}`);
  return { span: named.span, markdown: items.join('\n') };
}

/** Whoever a step of a Markdown procedure is left to. */
function ownerAt({ runbook }: RuleContext, offset: number, { personKey }: FactReading) {
  const steps = [...runbook.steps];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { owner } = step;
    steps.push(...step.steps);
    if (owner === undefined || offset < owner.span.start || offset > owner.span.end) continue;
    return { key: personKey(owner.value), span: owner.span };
  }
  return undefined;
}

const MOST_LINES = 8;

function nameOf({ title, sections, source }: Runbook, section: number): string {
  const file = source.uri.slice(source.uri.lastIndexOf('/') + 1);
  const heading = sections[section]?.heading?.value;
  const name = title?.value ?? file;
  const isSame = heading === undefined || heading === name || heading === 'steps';
  return escaped(isSame ? name : `${name}, ${heading}`);
}

/** Nothing of a document is a link or a mark in a hover. */
function escaped(text: string): string {
  return text
    .slice(0, 300)
    .replace(/\s{1,100}/g, ' ')
    .replace(/[\\`*_{}[\]()#+!<>|~:@.&-]/g, '\\$&');
}
