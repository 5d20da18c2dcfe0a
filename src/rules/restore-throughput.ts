/** Rule: the data can be read back within the recovery time objective. */
import { type DataVolume, dataFlowIn, type RestoreRate } from '../core/facts/data-volumes.ts';
import { spoken } from '../core/facts/minutes.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { systemsOf } from '../core/facts/systems.ts';
import { minutesOf, targetsFor } from '../core/facts/targets.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';

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
    const { volumes } = dataFlowIn(context.runbook);
    if (volumes.length === 0) return;
    const facts = factsAround(context);
    for (const volume of volumes) {
      const finding = tooMuch(context, facts, volumes, volume);
      if (finding) yield finding;
    }
  },
};

export default rule;

function tooMuch(
  context: RuleContext,
  facts: SetFacts,
  volumes: readonly DataVolume[],
  { subject, size }: DataVolume,
): Finding | undefined {
  const { runbook } = context;
  const systems = systemsOf(subject, runbook, facts.names);
  const [target, ...others] = targetsFor(facts, 'rto', systems, runbook);
  if (target === undefined || others.length > 0) return undefined;
  // Two sizes of one system are sizes of two things.
  const same = volumes.filter(
    (other) => systemsOf(other.subject, runbook, facts.names).join() === systems.join(),
  );
  const flow = same.length === 1 ? flowFor(facts, target.system) : undefined;
  if (flow === undefined) return undefined;
  const minutes = size.value / flow.bytesPerMinute;
  const allowed = minutesOf(target);
  if (minutes <= allowed) return undefined;
  const { source } = runbook;
  const amount = source.text.slice(size.span.start, size.span.end).trim();
  const { rate, isLine } = flow.from;
  const written = flow.runbook.source.text.slice(rate.span.start, rate.span.end).trim();
  const whose = target.system === undefined ? '' : ` of ${nameOf(facts, target.system)}`;
  const share = isLine ? ', of which seven tenths can be used,' : '';
  return {
    span: size.span,
    message: `Reading back ${amount} at ${written}${share} takes ${spoken(Math.round(minutes))}, and the RTO${whose} is ${spoken(allowed)}: ${spoken(Math.round(minutes - allowed))} too long. Restore faster, restore less at first, or agree on another objective.`,
    related: [
      pointTo(context, flow.runbook, rate.span, 'This is how fast the data comes back.'),
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
  readonly from: RestoreRate;
  readonly runbook: Runbook;
  readonly bytesPerMinute: number;
}

/** What was measured, at its best; without that the slowest line that is named, at seven tenths of its speed. */
function flowFor({ members, names }: SetFacts, system: string | undefined): Flow | undefined {
  const all = members.flatMap(({ runbook }) =>
    dataFlowIn(runbook)
      .rates.filter(({ subject }) => {
        const systems = systemsOf(subject, runbook, names);
        return system === undefined || systems.length === 0 || systems.includes(system);
      })
      .map((from): Flow => {
        const { bytesPerMinute } = from.rate.value;
        const share = from.isLine ? USABLE : 1;
        return { from, runbook, bytesPerMinute: bytesPerMinute * share };
      }),
  );
  const slowestFirst = [...all].sort((a, b) => a.bytesPerMinute - b.bytesPerMinute);
  const measured = slowestFirst.filter(({ from }) => !from.isLine);
  return measured.at(-1) ?? slowestFirst[0];
}

/** Of a line's speed: protocols, other traffic and errors take the rest. */
const USABLE = 0.7;
