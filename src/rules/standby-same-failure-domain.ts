/** Rule: the place to fail over to does not share the loss that it is meant for. */
import {
  type Alternate,
  alternatesOf,
  recoveryPlaces,
  zonesAsAnswer,
} from '../core/facts/recovery/alternates.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { isSameSite, type Place } from '../core/facts/systems/places.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';

const rule: Rule = {
  id: 'standby-same-failure-domain',
  summary: 'A standby in the very region or site whose loss it is meant to cover',
  category: 'structure',
  severity: 'warning',
  why: 'Two zones of a region share its control plane, its network and its operator; two rooms of a site share the flood. That a standby goes down with what it stands in for is found out on the day it is needed.',
  remedy:
    'Put the standby into another region or at another site for that scenario, or say that the scenario is answered by a rebuild from the off-site copies, or that it is accepted. Look at what both places share as well: sign-on, DNS, the provider.',
  controls: ['nist-800-53r5:CP-7(1)', 'nist-800-34r1:3.4.3', 'dora:12(5)'],
  examples: [
    {
      name: 'Zones as the answer to the loss of the region',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Scenarios

        | Scenario | Answer |
        | --- | --- |
        | Loss of a zone | Multi-AZ failover |
        | Loss of the region | Multi-AZ failover |
                               ^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D, location: {provider: aws, region: eu-west-1}}
          alternates:
            - id: warm-standby
              class: warm
              location: {provider: aws, region: eu-west-1, zone: eu-west-1b}
              covers: [zone-loss, region-loss]
                                  ^^^^^^^^^^^
              ready_in: PT1H
      `,
    },
    {
      name: 'A recovery site that is the primary one',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - Primary region: eu-west-1
        - Recovery region: eu-west-1
                           ^^^^^^^^^
      `,
    },
    {
      name: 'A spare machine at the site, for the loss of a machine',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D, location: {site: site-a, host: db-01}}
          alternates:
            - {id: spare, class: spare-hardware, location: {site: site-a, host: spare-01}, covers: [host-loss], ready_in: PT1H}
            - {id: site-b, class: warm, location: {site: site-b}, covers: [site-loss], ready_in: PT1H}
      `,
    },
    {
      name: 'Zones for a zone, another region for the region',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Scenario | Answer |
        | --- | --- |
        | Loss of a zone | Multi-AZ failover |
        | Loss of the region | rebuild in eu-central-1; Multi-AZ does not help |
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    for (const { written, loss } of zonesAsAnswer(context.runbook, facts).slice(0, MOST_FINDINGS)) {
      yield {
        span: written.span,
        message:
          'Several zones of one region are the answer to the loss of the region here, and all of them go down with it. Name another region, a rebuild from the off-site copies, or accept the risk explicitly.',
        related:
          loss === undefined
            ? []
            : [{ span: loss.span, message: 'This is the loss that it is for.' }],
      };
    }
    for (const alternate of alternatesOf(context.runbook)) yield* shared(context, facts, alternate);
    yield* labelled(context, facts);
  },
};

export default rule;

const MOST_FINDINGS = 50;

function* shared(
  context: RuleContext,
  facts: SetFacts,
  { name, place, covers }: Alternate,
): Generator<Finding> {
  const sources = placesOf(facts);
  for (const loss of covers) {
    const what = WHAT[loss.value];
    const here = what && place[what];
    const known = sources.filter(({ place: source }) => what && source[what] !== undefined);
    const [first] = known;
    if (what === undefined || here === undefined || here === 'own' || first === undefined) continue;
    if (known.some(({ place: source }) => source[what] !== here)) continue;
    yield {
      span: loss.span,
      message: `${name} is meant for ${loss.value.replace('-', ' ')}, and its ${what} is ${here}, the one where the systems run: what takes them takes it too. Use another ${what} for this loss, or take it off the list.`,
      related: [
        { span: place.span, message: `${name} is here.` },
        pointTo(context, first.runbook, first.place.span, `A system runs in the same ${what}.`),
      ],
    };
  }
}

const WHAT: Readonly<Record<string, 'region' | 'site' | 'provider'>> = {
  'region-loss': 'region',
  'site-loss': 'site',
  'provider-loss': 'provider',
};

interface Source {
  readonly place: Place;
  readonly runbook: Runbook;
}

function placesOf({ systems, members }: SetFacts): Source[] {
  const own = [...systems.values()].flatMap((told) =>
    told.flatMap(({ fact, runbook }) =>
      fact.place === undefined ? [] : [{ place: fact.place, runbook }],
    ),
  );
  const primary = members.flatMap(({ runbook, facts }) =>
    facts.primaryPlaces.map((place) => ({ place, runbook })),
  );
  return [...own, ...primary];
}

function* labelled(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const primary = facts.members.flatMap(({ runbook, facts: { primaryPlaces } }) =>
    primaryPlaces.map((place) => ({ place, runbook })),
  );
  const [first] = primary;
  for (const { place, primary: own } of recoveryPlaces(context.runbook, facts).slice(
    0,
    MOST_FINDINGS,
  )) {
    const other = own ?? (primary.length === 1 ? first?.place : undefined);
    if (other === undefined || !isSameSite(place, other)) continue;
    const where = place.region ?? place.site;
    const runbook = own === undefined ? (first?.runbook ?? context.runbook) : context.runbook;
    yield {
      span: place.span,
      message: `The place for the recovery is ${where}, and so is the primary one: what takes one takes the other. Name a place that survives the loss of ${where}.`,
      related: [pointTo(context, runbook, other.span, 'This is the primary place.')],
    };
  }
}
