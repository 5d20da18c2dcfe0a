/** Rule: deciding to recover leaves time to recover. */
import { type Detection, decisionIn, detectionsIn } from '../core/facts/objectives/decisions.ts';
import { allTargets, minutesOf, type Target } from '../core/facts/objectives/targets.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { namesIn } from '../core/facts/systems/systems.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'rto-decision-time',
  summary: 'A decision that takes more than half of the recovery time',
  category: 'objectives',
  severity: 'warning',
  why: 'Customers wait from the moment the service stops. When noticing the outage and deciding what to do use up most of the recovery time, those who do the work cannot keep the objective, however fast they are; and when the clock starts with the decision, the outage lasts longer than the objective makes people believe.',
  remedy:
    'Let somebody on duty decide alone within a quarter of the RTO at most, by criteria that can be seen on a screen. Where deciding takes longer, agree on an RTO that contains it, and state when its clock starts.',
  controls: ['nist-800-34r1:4.2.1', 'iso22301:8.4.2', 'nist-800-53r5:CP-10'],
  examples: [
    {
      name: 'An hour to recover, and an hour to decide',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 1 h

        ## Activation

        The disaster is declared by the head of operations within 1 hour of the first alert.
                                                           ^^^^^^^^^^^^^
      `,
    },
    {
      name: 'Three of four hours in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT15M}
            - {id: shop-files, tier: 3, stateful: true, rto: P1D, rpo: P1D}
          activation:
            criteria: [shop-db does not answer for 15 minutes]
            declared_by: lead
            decide_within: PT3H
                           ^^^^
      `,
    },
    {
      name: 'A clock that starts with the outage, which monitoring notices late',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT1H, rto_clock: outage, rpo: PT15M}
          activation:
            criteria: [shop-db does not answer]
            declared_by: lead
            decide_within: PT20M
                           ^^^^^
          monitoring:
            - {watches: shop-db answers, tool: probe, detects_in: PT15M, pages: lead}
      `,
    },
    {
      name: 'A decision in time, and work that starts with the decision',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 1 h

        ## Activation

        Declared by the recovery lead within 20 minutes of the first page.
        Once the disaster is declared, the team assembles within 45 minutes.
        The shop is open again within 60 minutes of the decision.
      `,
    },
  ],
  *check(context) {
    const decision = decisionIn(context.runbook);
    if (decision === undefined) return;
    const facts = factsAround(context);
    const targets = targetsIn(context, facts);
    const detections = facts.members
      .flatMap(({ runbook }) => detectionsIn(runbook))
      .filter(({ watches }) => !OTHER.test(watches))
      .slice(0, MOST_DETECTIONS);
    const late = targets.flatMap((target): Late[] => {
      const detection = detectionOf(facts, target, detections);
      const minutes = decision.value.minutes + (detection?.time.value.minutes ?? 0);
      return minutes > minutesOf(target) / 2 ? [{ target, detection, minutes }] : [];
    });
    // In prose the exceptions to a decision stand elsewhere: one system in many may well be one.
    const isProse = context.runbook.syntax === 'markdown';
    if (isProse && late.length * 2 < targets.length) return;
    // One decision is one finding, however many systems wait for it.
    const worst = late.reduce<Late | undefined>(
      (a, b) => (a === undefined || minutesOf(b.target) < minutesOf(a.target) ? b : a),
      undefined,
    );
    if (worst) yield finding(context, facts, decision.span, decision.value.minutes, worst, late);
  },
};

export default rule;

/** In prose the objective of the whole, else those of systems that nothing brings back by itself. */
function targetsIn({ runbook }: RuleContext, facts: SetFacts): Target[] {
  const all = allTargets(facts, 'rto');
  if (runbook.syntax === 'yaml') return all;
  const whole = all.filter(({ system }) => system === undefined);
  if (whole.length > 0) return whole;
  return all.filter(({ told }) => {
    const { start, end } = told.fact.subject.within;
    return !BY_ITSELF.test(told.runbook.source.text.slice(start, Math.min(end, start + 600)));
  });
}

const BY_ITSELF =
  /\b(?:auto\w{0,10}|fail-?over|active[- ](?:active|passive)|replicas?|standby|hot|clusters?|clustered|multi-az)\b/i;

interface Late {
  readonly target: Target;
  readonly detection: Detection | undefined;
  readonly minutes: number;
}

/** Of a clock that starts with the outage, the time until it is noticed counts as well. */
function detectionOf(
  facts: SetFacts,
  { system }: Target,
  detections: readonly Detection[],
): Detection | undefined {
  const names = system === undefined ? undefined : facts.names.get(system);
  if (system === undefined || names === undefined) return undefined;
  if (!facts.systems.get(system)?.some(({ fact }) => fact.clock === 'outage')) return undefined;
  const known = new Map([[system, names]]);
  let soonest: Detection | undefined;
  for (const one of detections) {
    const isSooner = soonest === undefined || one.time.value.minutes < soonest.time.value.minutes;
    if (isSooner && namesIn(one.watches, known).length > 0) soonest = one;
  }
  return soonest;
}

/** Each is compared with each system. */
const MOST_DETECTIONS = 200;

/** What is watched besides the system itself. */
const OTHER = /\b(?:backups?|copies|copy|lag|replication|disks?|certificates?|age)\b/i;

function finding(
  context: RuleContext,
  facts: SetFacts,
  span: Finding['span'],
  decision: number,
  { target, detection, minutes }: Late,
  late: readonly Late[],
): Finding {
  const { told, system } = target;
  const allowed = minutesOf(target);
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const sum =
    detection === undefined
      ? `Deciding may take ${spoken(decision)}`
      : `Noticing the outage takes ${spoken(minutes - decision)} and deciding may take ${spoken(decision)}, together ${spoken(minutes)}`;
  const left = allowed - minutes;
  const rest =
    left > 0
      ? `that leaves ${spoken(left)} for the recovery itself`
      : 'that leaves nothing for the recovery itself';
  const more = late.length - 1;
  const others =
    more === 0
      ? ''
      : more === 1
        ? ' The objective of another system leaves too little time as well.'
        : ` The objectives of ${more} more systems leave too little time as well.`;
  const clocks = system === undefined ? undefined : facts.systems.get(system);
  const isDeclared = clocks?.some(({ fact }) => fact.clock === 'declaration') === true;
  const effect = isDeclared
    ? `its clock starts with the declaration, so an outage can last ${spoken(allowed + minutes)}`
    : rest;
  return {
    span,
    message: `${sum}, and the RTO${whose} is ${spoken(allowed)}: ${effect}.${others} Decide sooner, or agree on an RTO that contains the decision.`,
    related: [
      pointTo(
        context,
        told.runbook,
        told.fact.value.span,
        `The RTO${whose} is ${spoken(allowed)}.`,
      ),
    ],
  };
}
