/** What a drill is about, from the set of the document: its plan, its systems, and what they must achieve. */
import type { targetsFor } from '../facts/objectives/targets.ts';
import type { factsAround } from '../facts/set-facts.ts';
import type { systemKey } from '../facts/systems/systems.ts';
import type { Minutes } from '../facts/time/duration.ts';
import { idLike, isId } from '../features/ids.ts';
import { shownText } from '../features/run-text.ts';
import type { RuleContext } from '../rule.ts';
import { textsAt } from '../yaml/look.ts';
import type { Subject, TargetOf } from './report.ts';

/** What is needed of the engine. */
export interface SubjectReading {
  readonly factsAround: typeof factsAround;
  readonly targetsFor: typeof targetsFor;
  readonly systemKey: typeof systemKey;
}

/** More than these nobody recovers at once. */
const MOST_SYSTEMS = 100;

export function subjectOf(context: RuleContext, reading: SubjectReading): Subject {
  const { runbook, set } = context;
  const { metadata, title } = runbook;
  const own = context.analysis.recognition.kind === 'dr-plan' ? metadata.id : undefined;
  const plan = set?.plan.runbook.metadata.id ?? own ?? metadata.plan;
  return {
    title: shownText(title?.value ?? 'Recovery'),
    plan: plan?.value,
    owner: metadata.owner && named(metadata.owner.value),
    systems: targetsIn(context, reading),
  };
}

function targetsIn(context: RuleContext, reading: SubjectReading): readonly TargetOf[] {
  const { runbook } = context;
  const facts = reading.factsAround(context);
  const listed = textsAt(runbook.data, 'spec', 'systems');
  const stated = listed.length > 0 ? listed : runbook.metadata.systems;
  const known = [...facts.systems.values()].flatMap(([told]) => (told ? [told.fact.name] : []));
  const names = (stated.length > 0 ? stated : known).slice(0, MOST_SYSTEMS);
  const least = (kind: 'rto' | 'rpo', systems: readonly string[]): Minutes | undefined => {
    const all = reading.targetsFor(facts, kind, systems, runbook);
    const minutes = all.map(({ told }) => told.fact.value.value.minutes);
    return minutes.length === 0 ? undefined : Math.min(...minutes);
  };
  const targets = names.map(({ value }): TargetOf => {
    const keys = [reading.systemKey(value)];
    return { system: named(value) ?? 'TBD', rto: least('rto', keys), rpo: least('rpo', keys) };
  });
  if (targets.length > 0) return targets;
  // Of one thing that nobody names.
  return [{ system: 'TBD', rto: least('rto', []), rpo: least('rpo', []) }];
}

/** As an id, where it can be one. */
function named(name: string): string | undefined {
  const id = isId(name) ? name : idLike(name);
  return id === '' ? undefined : id;
}
