/** Practice: what the protection costs, what a recovery may cost, and who may spend it at night. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-cost',
  title: 'Cost and authority to spend',
  group: 'Objectives',
  requirement:
    'State what the standing protection costs, what a recovery may cost, and who may approve spending out of hours.',
  why: 'Recoveries wait for a credit limit, and a standby is cut when nobody knows what it buys.',
  goodEvidence: [
    'an amount per month for the protection',
    'a limit for each event',
    'who may spend it without asking',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['nist-800-34r1:3.4.5', 'dora:11(10)', 'aws-waf:REL13-BP02'],
  signals: {
    en: {
      headings: [
        'cost|budget|funding|expense',
        'cost consideration|estimate|of|benefit|overview|summary|and',
        'dr|recovery|standby cost|budget',
        'spending|financial authority|limit|approval',
        'emergency procurement|purchase|spending',
        'cost .. authority|budget|spending',
      ],
      topics: [
        'dr|disaster|disaster_recovery|standby|replica|recovery cost|costs|budget|spending|spend|expenses',
        'cost|costs of dr|disaster|standby|recovery|protection|backup|replication',
        'spending limit|authority|approval|approved|cap',
        'spend|purchase|buy|procure .. without approval|recovery|emergency|disaster|event|up',
        'emergency procurement|purchase|purchasing|spending|budget|order',
        'budget .. recovery|dr|disaster|standby|emergency|approved',
        'financial authority|approval',
        'standing cost',
        'approve|approves|approval|authorise|authorises|authorize|authorizes .. spending|expenditure|purchase|cost',
      ],
      evidence: [
        'eur|usd|gbp|chf|sek|dollars|euros|pounds|euro|dollar <number>',
        '<number>|<size> eur|usd|gbp|chf|sek|dollars|euros|pounds|euro|dollar|k',
        '<number> per|a|each month|year|event|hour',
        'may|can spend|approve|buy|purchase|order .. <number>',
        '<size> per|a|each month|year|event',
        '<number> <number> eur|usd|gbp|chf|euros|dollars',
      ],
      proof: [
        '<role> .. may|can? .. spend|approve|purchase|order|buy .. <number>',
        'cost|costs|budget|limit .. <number> eur|usd|gbp|chf|sek|dollars|euros|pounds .. month|year|event|recovery|standby|dr',
        'standby|dr|replica|recovery|protection|backup .. cost|costs .. <number> eur|usd|gbp|chf|dollars|euros|pounds|per|a',
        'spend|spending .. up|limit|most .. <number> eur|usd|gbp|chf|dollars|euros|pounds|per|without',
      ],
      not: [
        'cost based|optimizer|optimiser|function|model|estimate_of_the_query',
        'query|planner|path|ospf|stp|computational cost',
        'error budget',
        'at all costs',
        'cost of downtime|outage',
      ],
    },
  },
  fields: ['spec.cost', 'budget', 'spending_limit'],
  falseFriends: [
    { text: 'The cost-based optimizer picks another index.', why: 'a database' },
    { text: 'The error budget is spent by the middle of the month.', why: 'a measure of service' },
    { text: 'The link has an OSPF cost of 20.', why: 'a network' },
  ],
  scaffold: {
    markdown: `## Cost and authority to spend

- Standing protection costs \${1:TBD: amount} per month.
- \${2:TBD: role} may spend up to \${3:TBD: amount} per event without asking.
- More than that is approved by \${4:TBD: role}, at night too.
`,
    yaml: `cost:
  standing_per_month:
    amount: \${1:0}
    currency: \${2:EUR}
  spending_limit_per_event:
    amount: \${3:0}
    currency: \${4:EUR}
  approver: \${5:head-of-platform}
`,
  },
  examples: [
    {
      name: 'a limit in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Nobody is woken for a purchase order: the recovery lead may spend 20000 EUR per event.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list of amounts',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## DR cost

- Replica and storage: 1900 EUR per month
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- A recovery of a week: about 6000 EUR
`,
    },
    {
      name: 'approved by someone',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

DR spending is approved by management.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a cost inside a database',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Tuning

The optimizer estimates a cost of 20000 for the recovery query.
`,
    },
  ],
} satisfies Practice;
