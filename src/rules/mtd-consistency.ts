/** Rule: the recovery and the work after it fit into the time that the business can bear. */

import { termsIn } from '../core/facts/objectives/objective-words.ts';
import type { Objective, ObjectiveKind } from '../core/facts/objectives/objectives.ts';
import { factsAround, nameOf, pointTo, type SetFacts, type Told } from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'mtd-consistency',
  summary: 'A recovery time objective that does not fit into the tolerable downtime',
  category: 'objectives',
  severity: 'error',
  why: 'The maximum tolerable downtime is the point beyond which the organisation itself is harmed. It must hold the recovery of the system and the work that follows: checking data, entering what was lost, working off the queue. An objective that uses up all of that time allows the harm that it should prevent.',
  remedy:
    'Make RTO plus work recovery time smaller than the MTD (also called MTPD or MAO), and write all three down. Otherwise ask the business whether it can really bear more.',
  controls: ['nist-800-34r1:3.2.1', 'iso22301:8.2.2', 'nist-800-53r5:CP-2'],
  examples: [
    {
      name: 'A day to recover, and eight hours that can be borne',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | MTD |
        | --- | --- | --- |
        | shop-db | 24 h | 8 h |
                    ^^^^
        | shop-web | 4 h | 8 h |
      `,
    },
    {
      name: 'A recovery that fits, until the work after it is added, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - id: shop-db
              tier: 1
              stateful: true
              rto: PT4H
                   ^^^^
              rpo: PT15M
              mtd: PT5H
              work_recovery_time: PT2H
      `,
    },
    {
      name: 'Both in sentences, under one of the other names',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        The RTO is 2 days. The maximum tolerable period of disruption (MTPD) is 24 hours.
                   ^^^^^^
      `,
    },
    {
      name: 'All of the time used, and none of it left over for work that nobody counted',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h
               ^^^
        - MTD: 8 h
      `,
    },
    {
      name: 'A table in which all of the time is used in each row: one fault',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | MTD |
        | --- | --- | --- |
        | shop-db | 4 h | 4 h |
                    ^^^
        | shop-web | 8 h | 8 h |
        | shop-mail | 24 h | 24 h |
      `,
    },
    {
      name: 'Objectives that fit, to the hour',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | Work after recovery | MTD |
        | --- | --- | --- | --- |
        | shop-db | 4 h | 2 h | 6 h |
        | shop-web | 8 h | 0 h | 8 h |

        ## Scenario: loss of the site

        RTO: 24 h
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    const usingAll: Finding[] = [];
    for (const group of groupsOf(facts)) {
      const found = tooLong(context, facts, group);
      if (found?.isAll) usingAll.push(found.finding);
      else if (found) yield found.finding;
    }
    yield* together(context, usingAll);
  },
};

export default rule;

/** A table in which the one is as long as the other in each row has one fault, and not one for each row. */
function* together(context: RuleContext, findings: readonly Finding[]): Generator<Finding> {
  const [first, ...others] = findings;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` The same goes for ${others.length} more.`;
  const related = others
    .slice(0, MOST_RELATED)
    .map(({ span }) => pointTo(context, context.runbook, span, 'This RTO is as long as its MTD.'));
  yield {
    ...first,
    message: `${first.message}${more}`,
    related: [...(first.related ?? []), ...related],
  };
}

const MOST_RELATED = 8;

/** What is stated for one system, or for one case in one document. */
interface Group {
  readonly system: string | undefined;
  readonly told: Map<ObjectiveKind, Told<Objective>>;
  /** Several values and no system to tell them apart: nothing can be said. */
  isUnclear: boolean;
}

function groupsOf({ objectives }: SetFacts): Iterable<Group> {
  const found = new Map<string, Group>();
  for (const one of objectives) {
    const { fact, runbook, systems } = one;
    if (fact.only !== undefined) continue;
    const isForAll = fact.scope === '' && systems.length > 0;
    const near = isForAll ? '' : `${runbook.source.uri} ${fact.scope}`;
    for (const system of systems.length > 0 ? systems : [undefined]) {
      const key = `${system ?? ''} ${near}`;
      const group = found.get(key) ?? { system, told: new Map(), isUnclear: false };
      found.set(key, group);
      const first = group.told.get(fact.kind);
      if (first === undefined) group.told.set(fact.kind, one);
      // Another rule says so where the values of one system differ; the first one counts.
      else if (!isForAll && longest(first) !== longest(one)) group.isUnclear = true;
    }
  }
  return found.values();
}

interface TooLong {
  readonly finding: Finding;
  /** The recovery takes all of the time, and not more. */
  readonly isAll: boolean;
}

function tooLong(context: RuleContext, facts: SetFacts, group: Group): TooLong | undefined {
  const { told, system, isUnclear } = group;
  const [rto, mtd, wrt] = [told.get('rto'), told.get('mtd'), told.get('wrt')];
  if (isUnclear || rto?.runbook !== context.runbook || mtd === undefined) return undefined;
  const allowed = longest(mtd);
  const work = wrt === undefined ? 0 : longest(wrt);
  const sum = surely(rto) + (wrt === undefined ? 0 : surely(wrt));
  if (sum < allowed || (sum === allowed && (wrt !== undefined || !isExact(rto, mtd)))) {
    return undefined;
  }
  if (sum === allowed && isOneName(mtd)) return undefined;
  const whose = system === undefined ? '' : ` of ${nameOf(facts, system)}`;
  const total = longest(rto) + work;
  const stated = `The RTO${whose} is ${spoken(longest(rto))}`;
  const arithmetic =
    wrt === undefined
      ? stated
      : `${stated} and the work after it takes ${spoken(work)}, together ${spoken(total)}`;
  const over =
    sum > allowed
      ? `${spoken(total - allowed)} more than the MTD of ${spoken(allowed)}`
      : `all of the MTD of ${spoken(allowed)}, and nothing is left to check data and to catch up`;
  const finding = {
    span: rto.fact.value.span,
    message: `${arithmetic}: ${over}. Make the RTO smaller, or ask the business whether it can bear more.`,
    related: [
      pointTo(context, mtd.runbook, mtd.fact.value.span, `The MTD is ${spoken(allowed)} here.`),
      ...(wrt === undefined
        ? []
        : [
            pointTo(
              context,
              wrt.runbook,
              wrt.fact.value.span,
              `The work after the recovery takes ${spoken(work)}.`,
            ),
          ]),
    ],
  };
  return { finding, isAll: sum === allowed };
}

/** "The RTO, that is the maximum tolerable downtime, is 4 h": two names for one value. */
function isOneName({ fact, runbook }: Told<Objective>): boolean {
  const { start, end } = fact.subject.within;
  const text = runbook.source.text.slice(start, Math.min(end, start + 600));
  return runbook.syntax === 'markdown' && termsIn(text).some(({ kind }) => kind === 'rto');
}

function longest({ fact }: Told<Objective>): number {
  return fact.value.value.minutes;
}

/** Of months and business days the fewest: a weekend in between is no fault of the objective. */
function surely({ fact }: Told<Objective>): number {
  const { basis, minutes, atLeast } = fact.value.value;
  return basis === 'exact' ? minutes : atLeast;
}

function isExact(...told: readonly Told<Objective>[]): boolean {
  return told.every(({ fact }) => fact.value.value.basis === 'exact');
}
