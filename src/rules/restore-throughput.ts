/** Rule: the data can be read back within the recovery time objective. */
import {
  type DataVolume,
  dataFlowIn,
  type RestoreRate,
} from '../core/facts/objectives/data-volumes.ts';
import { minutesOf, targetsFor } from '../core/facts/objectives/targets.ts';
import {
  about,
  factsAround,
  nameOf,
  pointTo,
  type SetFacts,
  type Told,
} from '../core/facts/set-facts.ts';
import { spoken } from '../core/facts/time/minutes.ts';
import { toldIn } from '../core/facts/told-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';

const rule: Rule = {
  id: 'restore-throughput',
  summary: 'More data than can be restored within the recovery time objective',
  category: 'objectives',
  severity: 'warning',
  why: 'Data grows and the line stays as it is. The time that a restore needs is the size divided by the rate, and nothing that people do in the night makes it shorter. Whoever learns this during the recovery has no choice left.',
  remedy:
    'Restore faster (a copy nearby, more streams, incremental restores, a standby that is fed all the time), restore the part first that the business needs, or agree on an RTO that the size allows. State the rate that was measured last, with its unit: bits and bytes differ by eight.',
  controls: ['nist-800-53r5:CP-10', 'nist-800-34r1:3.4.1', 'iso22301:8.3.4', 'dora:12(6)'],
  examples: [
    {
      name: 'Twelve terabytes over one gigabit',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        The backup of the shop holds 12 TB. It is restored over a line of 1 Gbit/s.
                                     ^^^^^
      `,
    },
    {
      name: 'A measured rate in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          systems:
            - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT15M, data_size: 12 TB, restore_rate: 150 MB/s}
                                                                                       ^^^^^
            - {id: stock-db, tier: 1, stateful: true, rto: PT4H, rpo: PT15M, data_size: 220 GB, restore_rate: 150 MB/s}
      `,
    },
    {
      name: 'A table with both',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | RTO | Data size | Restore rate |
        | --- | --- | --- | --- |
        | shop-db | 2 h | 1.5 TiB | 400 GB/h |
                          ^^^^^^^
        | stock-db | 2 h | 700 GB | 400 GB/h |
      `,
    },
    {
      name: 'Bytes where bits would be too slow, several streams, and a size of something else',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        - RTO: 8 h

        The database holds 12 TB and is restored at 1 GB/s.

        ## Archive

        - RTO: 8 h

        The archive holds 90 TB. It is restored in 8 parallel streams of 2 Gbit/s each. Each host has 256 GB RAM.
      `,
    },
  ],
  *check(context) {
    if (dataFlowIn(context.runbook).volumes.length === 0) return;
    const facts = factsAround(context);
    const rates = toldIn(facts, (runbook) => dataFlowIn(runbook).rates);
    const volumes = toldIn(facts, (runbook) =>
      runbook === context.runbook ? dataFlowIn(runbook).volumes : [],
    );
    const bySystems = new Map<string, number>();
    for (const { systems } of volumes) {
      bySystems.set(systems.join(), (bySystems.get(systems.join()) ?? 0) + 1);
    }
    for (const volume of volumes) {
      // Two sizes of one system are sizes of two things.
      if ((bySystems.get(volume.systems.join()) ?? 0) > 1) continue;
      const finding = tooMuch(context, facts, rates, volume);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooMuch(
  context: RuleContext,
  facts: SetFacts,
  rates: readonly Told<RestoreRate>[],
  { fact: { size }, systems }: Told<DataVolume>,
): Finding | undefined {
  const { runbook } = context;
  const [target, ...others] = targetsFor(facts, 'rto', systems, runbook);
  if (target === undefined || others.length > 0) return undefined;
  const flow = flowOf(target.system === undefined ? rates : about(rates, target.system));
  if (flow === undefined) return undefined;
  const minutes = size.value / flow.bytesPerMinute;
  const allowed = minutesOf(target);
  if (minutes <= allowed) return undefined;
  const { source } = runbook;
  const amount = source.text.slice(size.span.start, size.span.end).trim();
  const { fact, runbook: place } = flow.from;
  const { rate, isLine } = fact;
  const written = place.source.text.slice(rate.span.start, rate.span.end).trim();
  const whose = target.system === undefined ? '' : ` of ${nameOf(facts, target.system)}`;
  const share = isLine ? ', of which seven tenths can be used,' : '';
  return {
    span: size.span,
    message: `Reading back ${amount} at ${written}${share} takes ${spoken(Math.round(minutes))}, and the RTO${whose} is ${spoken(allowed)}: ${spoken(Math.round(minutes - allowed))} too long. Restore faster, restore less at first, or agree on another objective.`,
    related: [
      pointTo(context, place, rate.span, 'This is how fast the data comes back.'),
      pointTo(
        context,
        target.told.runbook,
        target.told.fact.value.span,
        `The RTO is ${spoken(allowed)} here.`,
      ),
    ],
  };
}

interface Flow {
  readonly from: Told<RestoreRate>;
  readonly bytesPerMinute: number;
}

/** What was measured, at its best; without that the slowest line that is named, at seven tenths of its speed. */
function flowOf(rates: readonly Told<RestoreRate>[]): Flow | undefined {
  let measured: Flow | undefined;
  let line: Flow | undefined;
  for (const from of rates) {
    const { rate, isLine } = from.fact;
    const { bytesPerMinute } = rate.value;
    if (isLine && (line === undefined || bytesPerMinute * USABLE < line.bytesPerMinute)) {
      line = { from, bytesPerMinute: bytesPerMinute * USABLE };
    }
    if (!isLine && (measured === undefined || bytesPerMinute > measured.bytesPerMinute)) {
      measured = { from, bytesPerMinute };
    }
  }
  return measured ?? line;
}

/** Of a line's speed: protocols, other traffic and errors take the rest. */
const USABLE = 0.7;
