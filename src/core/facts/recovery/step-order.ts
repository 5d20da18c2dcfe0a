/** Which step waits for which: as the fields of YAML say, as the numbers of a list say, as a sentence says. */
import type { Runbook, Step } from '../../runbook.ts';
import type { Graph } from './graph.ts';
import type { Procedure } from './procedures.ts';

/**
 * What each step waits for. In a YAML procedure with `depends_on` only that; elsewhere everything above it,
 * unless a sentence says which steps run side by side. `undefined` when some do and nothing tells which.
 */
export function stepOrder(runbook: Runbook, procedure: Procedure): Graph<Step> | undefined {
  const { steps } = procedure;
  if (steps.some(({ needs }) => needs.length > 0)) return byNeeds(steps);
  const groups = parallelSteps(runbook, procedure);
  if (groups.size === 0 && steps.some(({ text }) => SIDE_BY_SIDE.test(text.value)))
    return undefined;
  return byPlace(steps, groups);
}

/** Only what the fields say; what they name and nothing defines is left out. */
export function byNeeds(steps: readonly Step[]): Graph<Step> {
  const byId = new Map(steps.map((step) => [step.id?.value, step]));
  return new Map(
    steps.map((step) => [step, step.needs.flatMap(({ value }) => byId.get(value) ?? [])]),
  );
}

const SIDE_BY_SIDE =
  /\b(?:in parallel|parallel|simultaneous\w{0,2}|at the same time|side by side|meanwhile|concurrently|in the background|while (?:waiting|this))\b/i;

/** A step with the same group as one above starts with it; whatever has none waits for all above it. */
function byPlace(steps: readonly Step[], groups: ReadonlyMap<Step, number>): Graph<Step> {
  const graph = new Map<Step, readonly Step[]>();
  /** What the next step that stands alone waits for. */
  let front: Step[] = [];
  let before: readonly Step[] = [];
  let group: number | undefined;
  for (const step of steps) {
    const own = groups.get(step);
    if (own === undefined || own !== group) {
      before = front;
      front = [];
    }
    graph.set(step, before);
    front.push(step);
    group = own;
  }
  return graph;
}

/** "Steps 2 and 3 run in parallel", "in parallel with step 2". */
const TOGETHER =
  /\bsteps? (\d{1,3}) ?(and|to|&|through|-|–|\+) ?(?:step )?(\d{1,3}) (?:can |may |are |run |is |be |both |all |done |executed |performed |started ){0,4}(?:in parallel|side by side|at the same time|simultaneously|concurrently)/gi;

const WITH_STEP =
  /\b(?:in parallel (?:with|to)|parallel to|at the same time as|simultaneously with|side by side with|concurrently with|alongside) step (\d{1,3})\b/i;

function parallelSteps(runbook: Runbook, { steps, section }: Procedure): Map<Step, number> {
  const groups = new Map<Step, number>();
  const places = new Map(steps.map(({ id }, index) => [Number(id?.value ?? Number.NaN), index]));
  // Some number every item with 1: then a number says nothing.
  if (places.size < steps.length) return groups;
  const join = (from: number | undefined, to: number | undefined) => {
    if (from === undefined || to === undefined || to <= from) return;
    const first = steps[from];
    if (first === undefined) return;
    const group = groups.get(first) ?? from;
    for (const step of steps.slice(from, Math.min(to + 1, from + MOST_TOGETHER)))
      groups.set(step, group);
  };
  const body = runbook.sections[section]?.span;
  const text = runbook.source.text.slice(body?.start ?? 0, body?.end ?? 0);
  if (!SIDE_BY_SIDE.test(text)) return groups;
  for (const [, from, word, to] of text.matchAll(TOGETHER)) {
    const [start, end] = [Number(from), Number(to)];
    if (/^(?:and|&|\+)$/.test(word ?? '') && end !== start + 1) continue;
    join(places.get(start), places.get(end));
  }
  for (const [index, step] of steps.entries()) {
    const other = WITH_STEP.exec(step.text.value)?.[1];
    if (other !== undefined) join(places.get(Number(other)), index);
  }
  return groups;
}

/** More steps than this nobody does at once. */
const MOST_TOGETHER = 20;
