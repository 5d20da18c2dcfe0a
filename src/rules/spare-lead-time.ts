/** Rule: a spare or another site is ready within the recovery time objective. */

import { allTargets, minutesOf, type Target } from '../core/facts/objectives/targets.ts';
import {
  answeredOtherwise,
  type Replacement,
  replacementsIn,
  untouchedBy,
} from '../core/facts/recovery/replacements.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'spare-lead-time',
  summary: 'A replacement that arrives after the recovery time objective has passed',
  category: 'objectives',
  severity: 'error',
  why: 'Nothing can be restored before there is something to restore it to. The delivery is often the longest step of all, and it is not in anybody\'s hands. "Next business day" from Friday evening is Monday evening.',
  remedy:
    "Keep a spare or a standby that is ready well within the RTO, the restore itself included; or agree on an objective that waits for the delivery. A supplier's time to respond is no time to repair.",
  controls: ['nist-800-53r5:CP-7', 'nist-800-34r1:3.4.4', 'iso22301:8.3.4', 'dora:12(4)'],
  examples: [
    {
      name: 'Hardware on the next business day, and eight hours to recover',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        ## Hardware

        Replacement servers are delivered on the next business day.
                                                 ^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'A site that takes three days, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT15M}
            - {id: shop-files, tier: 3, stateful: true, rto: P7D, rpo: P1D}
          scenarios:
            - {scenario: host-loss, response: procedure}
            - {scenario: site-loss, response: procedure}
          alternates:
            - {id: spare-01, class: spare-hardware, covers: [host-loss], ready_in: PT40M}
            - {id: other-site, class: cold, covers: [site-loss], ready_in: P3D}
                                                                           ^^^
      `,
    },
    {
      name: 'A supplier beside a spare that is ready, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT15M}
            - {id: shop-web, tier: 1, stateful: false, rto: PT5M, rpo: PT15M, fault_tolerance: {mechanism: keepalived, nodes: 2, takeover: PT5S, survives: [host-loss]}}
          scenarios:
            - {scenario: host-loss, response: procedure}
            - {scenario: people-loss, response: accepted}
          alternates:
            - {id: spare-01, class: spare-hardware, covers: [host-loss], ready_in: PT40M}
            - {id: supplier, class: vendor-replacement, covers: [host-loss], ready_in: P3D}
      `,
    },
    {
      name: 'A delivery beside a spare in the rack',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        A spare server in rack A4 is usable in 40 minutes.
        Replacement servers are delivered on the next business day.
      `,
    },
    {
      name: 'A delivery that is only needed when the replica is gone too',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        The replica in Bergen takes over. Replacement servers are delivered on the next business day.
      `,
    },
  ],
  *check(context) {
    const { timed } = replacementsIn(context.runbook);
    if (timed.length === 0) return;
    const facts = factsAround(context);
    yield* context.runbook.syntax === 'yaml'
      ? byScenario(context, facts, timed)
      : (inProse(context, facts) ?? []);
  },
};

export default rule;

/** Each loss has its own replacements; the soonest of them counts. One replacement is one finding. */
function* byScenario(
  context: RuleContext,
  facts: SetFacts,
  timed: readonly Replacement[],
): Generator<Finding> {
  const { runbook } = context;
  const otherwise = answeredOtherwise(runbook);
  const targets = allTargets(facts, 'rto').filter(({ told }) => told.runbook === runbook);
  const late = new Map<Replacement, { losses: string[]; targets: Set<Target> }>();
  for (const loss of LOSSES) {
    const best = soonest(timed.filter(({ covers }) => covers.includes(loss)));
    if (best === undefined || otherwise.has(loss)) continue;
    const untouched = untouchedBy(runbook, loss);
    const missed = targets.filter(
      (target) =>
        (target.system === undefined || !untouched.has(target.system)) &&
        minutesOf(target) < best.ready.value.minutes,
    );
    if (missed.length === 0) continue;
    const found = late.get(best) ?? { losses: [], targets: new Set() };
    late.set(best, found);
    found.losses.push(`loss of a ${loss.replace(/-loss$/, '')}`);
    for (const target of missed) found.targets.add(target);
  }
  for (const [best, found] of late) {
    const most = [...found.targets].sort((a, b) => minutesOf(a) - minutesOf(b));
    const [urgent] = most;
    if (urgent) yield tooLate(context, facts, best, urgent, most.length, found.losses);
  }
}

/** Losses of machines and places; a replacement is no answer to the others. */
const LOSSES = ['host-loss', 'zone-loss', 'site-loss', 'region-loss'];

/** Only where every way to go on is timed, and the soonest is too late for every system. */
function inProse(context: RuleContext, facts: SetFacts): Finding[] | undefined {
  const all = facts.members.map(({ runbook }) => replacementsIn(runbook));
  const best = soonest(all.flatMap(({ timed }) => timed));
  if (best === undefined || all.some(({ hasUntimed }) => hasUntimed)) return undefined;
  if (!replacementsIn(context.runbook).timed.includes(best)) return undefined;
  const targets = allTargets(facts, 'rto').sort((a, b) => minutesOf(b) - minutesOf(a));
  const [longest] = targets;
  if (longest === undefined || minutesOf(longest) >= best.ready.value.minutes) return undefined;
  return [tooLate(context, facts, best, longest, 1, [])];
}

function soonest(found: readonly Replacement[]): Replacement | undefined {
  return found.reduce<Replacement | undefined>(
    (a, b) => (a === undefined || b.ready.value.minutes < a.ready.value.minutes ? b : a),
    undefined,
  );
}

function tooLate(
  context: RuleContext,
  facts: SetFacts,
  { ready }: Replacement,
  target: Target,
  count: number,
  losses: readonly string[],
): Finding {
  const { told, system } = target;
  const allowed = minutesOf(target);
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const after = losses.length === 0 ? '' : ` after the ${losses.join(' or the ')}`;
  const { assumption, minutes } = ready.value;
  const worst = assumption === undefined ? '' : ` (${assumption})`;
  const more = count > 1 ? ` ${count - 1} more of the systems cannot wait for it either.` : '';
  return {
    span: ready.span,
    message: `The soonest replacement${after} is ready after ${spoken(minutes)}${worst}, and the RTO${whose} is ${spoken(allowed)}: ${spoken(minutes - allowed)} too late, with nothing restored yet.${more} Keep a spare or a standby that is ready sooner, or agree on an RTO that waits for it.`,
    related: [
      pointTo(context, told.runbook, told.fact.value.span, `The RTO is ${spoken(allowed)} here.`),
    ],
  };
}
