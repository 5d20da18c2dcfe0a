/** Practice: how much each system matters to the business, and how long it may be out at most. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'criticality-tiers',
  title: 'Business impact and criticality',
  group: 'Objectives',
  requirement:
    'Rank the systems by what their loss costs the business, and give the longest tolerable outage for each rank.',
  why: 'When several systems are down at once, what comes first is a business decision, and that must have been taken in calmer times.',
  goodEvidence: [
    'a tier for each system',
    'what an hour of outage costs or stops',
    'the longest tolerable outage (MTD or MTPD)',
    'the date of the impact analysis',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', inventory: 'optional' },
  controls: [
    'nist-800-34r1:3.2',
    'nist-800-34r1:A.3-AppL',
    'nist-800-53r5:CP-2(8)',
    'iso22301:8.2.2',
    'hipaa:164.308(a)(7)(ii)(E)',
    'dora:11(5)',
    'nis2-ir:4.1.3',
    'azure-waf:RE:02',
  ],
  signals: {
    en: {
      headings: [
        'bia|criticality|tiering',
        'business impact',
        'business impact analysis|assessment',
        'impact analysis|assessment|rating',
        'criticality assessment|level|rating|tier|class|matrix|analysis',
        'service|recovery|system|application|criticality|dr tier|class|classification',
        'critical system|service|application|function|process|asset|component|workload',
        'system|service|application|data criticality',
        'mission critical .. system|service',
        'priority of .. system|service',
        'tier definition|list|model',
      ],
      topics: [
        'business impact',
        'business impact analysis|assessment',
        'bia',
        'criticality',
        'mission|business critical',
        'critical system|service|application|function|process|workload .. identified|listed|defined|are|include|includes|ranked',
        'tier 0|1|2|3|4|one|two|three|i|ii|iii|zero system|service|application|app|workload|database|component',
        'tier0|tier1|tier2|tier3',
        'mtd|mtpd|mtpod|mao|mtdl',
        'maximum tolerable|allowable|acceptable period|downtime|outage|disruption',
        'rank|ranked|classified|classify|categorise*|categorize* .. system|service|application|workload|tier|criticality|importance|impact',
        'impact .. outage|loss|downtime .. business|revenue|customer|cost',
        'cost of downtime|outage',
        'classified|ranked|grouped|sorted|prioritised|prioritized by|according .. important|importance|criticality|impact|value',
        'important|essential|vital|critical service|system|application|process',
        'most|less|least important|critical service|system|application|process',
      ],
      evidence: [
        'tier <number>|one|two|three|zero|i|ii|iii',
        'tier0|tier1|tier2|tier3|p0|p1|p2|p3|gold|silver|bronze|platinum',
        'mtd|mtpd|mtpod|mao|tolerable|outage|downtime .. <duration>',
        'critical|high|medium|low|essential|important|vital impact|priority|criticality|tier|<name>|<host>',
        '<name>|<host>',
        'revenue|orders|payroll|patients|customers|sales|eur|usd|fine|penalty|lost|reputation',
        '<duration>',
        '<date>',
      ],
      min: 2,
      proof: [
        'tier <number>|one|two|three|zero .. mtd|mtpd|tolerable|outage|rto|within|<duration>',
        '<name>|<host> .. tier|criticality|priority <number>|one|two|three|high|low|medium|critical',
        'tier|criticality|class <number>|one|two|three|high|low|medium|critical .. <name>|<host>',
        'mtd|mtpd|mtpod|mao .. <duration>',
        'maximum tolerable|allowable period|downtime|outage|disruption .. <duration>',
        'system|service|application|process .. tier|criticality|class|rating <number>|1|2|3|high|medium|low|critical|vital',
        'tier <number>|one|two|three|zero|1|2 system|service|application|workload|includes|include|contains|are',
        'critical|essential|vital|important service|system|application|process .. out|down|missing|without|interrupted|wait .. <duration>',
        'outage|loss .. <name>|system|service|application .. costs|cost|loses|lose|stops .. <number>|eur|usd|euros|dollars|pounds|hour|day',
      ],
      not: [
        'two|three|multi|n|single|web|middle|free|storage|pricing|data|presentation|memory|support tier architecture|application|app|design|plan|storage',
        'critical section|path|alert|severity|bug|error|vulnerability|cve|update|patch|log|step',
        'tier 1|2|3 support|helpdesk|provider|isp|datacenter|carrier',
      ],
    },
  },
  fields: [
    'spec.systems[].tier',
    'spec.systems[].impact',
    'spec.systems[].mtd',
    'tier',
    'criticality',
    'mtd',
  ],
  falseFriends: [
    { text: 'Critical: do not skip this step.', why: 'an emphasis' },
    { text: 'A three-tier architecture separates the web from the data.', why: 'a design' },
    { text: 'A critical vulnerability was patched on Monday.', why: 'security' },
    { text: 'Ask tier 2 support for the log.', why: 'a level of a help desk' },
  ],
  scaffold: {
    markdown: `## Business impact and criticality

Impact analysis of \${1:TBD: date}, agreed with \${2:TBD: role}.

| System | Tier | Longest tolerable outage | What an outage costs or stops |
| --- | --- | --- | --- |
| \${3:TBD: system} | \${4:TBD: tier} | \${5:TBD: duration} | \${6:TBD: impact} |
`,
    yaml: `systems:
  - id: \${1:orders-db}
    tier: \${2:1}
    stateful: true
    impact: "\${3:TBD: what an outage costs or stops}"
    mtd: "\${4:TBD: duration}"
    rto: "\${5:TBD: duration}"
    rpo: "\${6:TBD: duration}"
`,
  },
  examples: [
    {
      name: 'a sentence with a limit',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Without orders-db the shop stands still. Its maximum tolerable downtime is 8 hours; after that, contracts are lost.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of tiers',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What matters most

| System | Tier | MTD | Impact |
| --- | --- | --- | --- |
| orders-db | 1 | 8 hours | no orders |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| reports | 3 | 5 days | none for a week |
`,
    },
    {
      name: 'a claim without a list',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Our critical systems have been identified.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an analysis still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Business impact analysis

To be completed.
^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'tiers, but of a program',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Architecture

The shop has a three-tier architecture with a critical path through the cache.
`,
    },
  ],
} satisfies Practice;
