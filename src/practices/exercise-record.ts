/** Practice: what was found out in each exercise: date, people, times, result. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'exercise-record',
  title: 'Record of exercises',
  group: 'Exercises',
  requirement:
    'For each exercise, record the date, type, scenario, people, the times measured against RTO and RPO, the result and the findings.',
  why: 'An interval without records is a wish. Auditors, and whoever takes over, read the record.',
  goodEvidence: [
    'the date and the people who took part',
    'measured times beside their targets',
    'passed or failed',
    'the number of findings, with a link',
  ],
  severity: { missing: 'warning', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'exercise-report': 'required' },
  controls: [
    'nist-800-34r1:3.5',
    'nist-800-53r5:CP-4',
    'iso22301:8.5',
    'dora-rts:25(5)',
    'soc2:A1.3',
    'nis2-ir:4.2.6',
    'gcp-dr:test-regularly',
  ],
  signals: {
    en: {
      within: {
        'exercise-report': [
          '<date>',
          '<month>',
          'result|passed|failed|took|duration|minutes|successful',
          'what|who|scenario|participants|present|when <date>|<name>|<person>|<duration>',
        ],
      },
      headings: [
        'exercise|drill|gameday|test|tabletop|failover report|log|result|record|history|summary|outcome',
        'dr|recovery|restore drill|test|exercise log|result|report|history|record',
        'after action report|review',
        'post exercise|drill|gameday|test review|report',
        'result|outcome|participant',
        'test|drill history',
        'past|previous|last exercise|drill|test|gameday',
        'measured time|result',
        'lesson learned|learnt',
      ],
      topics: [
        'exercise|drill|gameday|tabletop|failover_test|restore_test|dr_test|recovery_test report|log|result|record|history|outcome',
        'after action report|review',
        'last test|tested|exercise|exercised|drill|drilled|gameday|failover_test|restore_test',
        'exercise|drill|gameday|tabletop|failover_test|dr_test .. held|took_place|carried|passed|failed|succeeded|completed|successful|participants|on',
        'test successful|passed|failed',
        'plan|failover|recovery|restore|runbook .. tested|exercised|drilled on|in|last',
        'participants|attendees|attended',
        'test|drill|exercise history',
      ],
      evidence: [
        '<date>',
        'passed|failed|succeeded|successful|successfully|aborted|partial|failure|met|missed',
        'took|measured|elapsed|achieved|actual|lasted|restored|recovered|rto|rpo|within|in|after .. <duration>',
        'participants|participant|attendees|attended|observer|facilitator|team|<handle>',
        'finding|findings|lesson|lessons|action_item|gap|gaps|issue|issues|observation|observations',
        'tabletop|full_failover|restore_drill|walkthrough|simulation|functional|unannounced|gameday',
      ],
      min: 3,
      proof: [
        '<date> .. exercise|drill|failover|tabletop|restore|gameday|test ... passed|failed|succeeded|successful|took|<duration>',
        'exercise|drill|failover_test|full_failover|failover|tabletop|restore_test|gameday|tested .. <date> ... passed|failed|succeeded|successful|took|<duration>|result|findings',
        'rto achieved|actual|measured .. <duration>',
        'achieved|actual|measured rto|rpo|recovery_time .. <duration>',
        'rto|rpo <duration> target <duration>',
        'rto|rpo target <duration> .. achieved|actual|measured <duration>',
        'drill|exercise|failover|gameday|tabletop .. took|lasted|completed|finished <duration> ... target|rto|planned|instead|found|findings',
      ],
      not: [
        'ci|unit|integration|load|regression|penetration|ab|performance|covid|blood test',
        'test result .. ci|pipeline|build',
        'pipeline|jenkins|junit',
        'drill down|bit',
        'coding|interview exercise',
        'audit|access|application|error|event log',
      ],
      window: 'section',
    },
  },
  fields: [
    'spec.result',
    'spec.objectives[].rto_achieved',
    'spec.objectives[].rpo_achieved',
    'spec.testing.programme[].last',
    'exercise_date',
    'drill_date',
  ],
  falseFriends: [
    { text: 'Test results of the CI pipeline are kept for 30 days.', why: 'a build' },
    { text: 'The load test passed on 2026-09-18 after 40 minutes.', why: 'performance' },
    { text: 'The coding exercise takes 90 minutes.', why: 'hiring' },
  ],
  scaffold: {
    markdown: `## Record of exercises

| Date | Type | Scenario | Participants | RTO target / measured | RPO target / measured | Result | Findings |
| --- | --- | --- | --- | --- | --- | --- | --- |
| \${1:TBD: date} | \${2:TBD: type} | \${3:TBD: scenario} | \${4:TBD: roles} | \${5:TBD: times} | \${6:TBD: times} | \${7:TBD: result} | \${8:TBD: link} |
`,
    yaml: `type: \${1|full-failover,restore-drill,tabletop,walkthrough,functional,component-failover|}
scenario: \${2:region-loss}
date: "\${3:TBD: date and time}"
participants: ["\${4:TBD: role}"]
objectives:
  - system: \${5:orders-db}
    rto_target: "\${6:TBD: duration}"
    rto_achieved: "\${7:TBD: duration}"
result: \${8|passed,passed-with-findings,failed,aborted|}
`,
  },
  examples: [
    {
      name: 'a sentence about the last one',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Autumn failover

The full failover of 2026-09-18 took 2 hours 50 minutes and passed. Seven people took part.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of exercises',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Drill history

| Date | Drill | Took | Result |
| --- | --- | --- | --- |
| 2026-03-12 | restore of orders-db | 95 minutes | passed |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'exercise-report',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: exercise-report
spec:
  date: "2026-09-18T08:00Z"
  result: passed-with-findings
          ^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a success without a date',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The last test was successful.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'results of a build',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Build

The unit tests passed on 2026-09-18 in 12 minutes.
`,
    },
  ],
} satisfies Practice;
