/** Rule: a service is as ready as its configuration asks. */
import { titleOf } from '../core/gaps.ts';
import { readinessOf } from '../core/readiness.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'readiness-below-minimum',
  summary: 'A service that is less ready than its configuration asks',
  category: 'structure',
  severity: 'error',
  why: 'The team has agreed how much of what a recovery needs must be written down for this service. Below that mark too much would have to be found out while the service is down.',
  remedy:
    'Write down what the plan and its documents lack: `dr-runbook coverage` lists it. Or waive, with a reason, what does not apply; what is waived counts as met. The mark is `min_readiness` under `services:` of the configuration, in percent.',
  kinds: ['dr-plan'],
  examples: [
    {
      name: 'A service that must reach half of what is asked',
      services: [{ name: 'orders', documents: ['docs/*'], minReadiness: 50 }],
      text: `
        ---
        kind: dr-plan
        ---

        # Orders recovery plan
          ^^^^^^^^^^^^^^^^^^^^

        orders-db: RTO 4 h, RPO 24 h.
      `,
    },
    {
      name: 'A YAML plan below the mark',
      syntax: 'yaml',
      services: [{ name: 'orders', documents: ['docs/*'], minReadiness: 50 }],
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata:
          id: orders-plan
          title: Orders recovery plan
                 ^^^^^^^^^^^^^^^^^^^^
          owner: platform-lead
          version: "1"
          last_reviewed: 2026-09-01
        spec:
          systems:
            - { id: orders-db, tier: 1, stateful: true, rto: PT4H, rpo: PT24H }
      `,
    },
    {
      name: 'A service without a mark',
      services: [{ name: 'orders', documents: ['docs/*'] }],
      text: `
        ---
        kind: dr-plan
        ---

        # Orders recovery plan

        orders-db: RTO 4 h, RPO 24 h.
      `,
    },
  ],
  *check(context) {
    const { set, analysis, runbook, config } = context;
    if (set === undefined || set.plan !== analysis) return;
    const service = config.services.find(({ name }) => name === set.name);
    if (service?.minReadiness === undefined) return;
    const { met, required } = readinessOf(context);
    if (met * 100 >= service.minReadiness * required) return;
    const percent = Math.floor((100 * met) / required);
    yield {
      span: titleOf(runbook),
      message: `The service is ${percent} % ready (${met} of ${required}), and its configuration asks for ${service.minReadiness} %. Write down what is missing, or waive what does not apply.`,
    };
  },
};

export default rule;
