/** Practice: the dated calendar of exercises, from easy to real. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'exercise-programme',
  title: 'Exercise programme',
  group: 'Exercises',
  requirement:
    'Give a dated calendar of exercises that grow more real and, over a cycle, cover every scenario and system.',
  why: 'The same tabletop once a year proves little. A programme finds new faults each time.',
  goodEvidence: [
    'dates',
    'the type of each exercise',
    'the scenario or the system of each',
    'who runs it',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'training-plan': 'optional' },
  controls: [
    'iso22301:8.5',
    'nist-800-34r1:3.5.4',
    'nist-800-34r1:A.3-AppJ',
    'nist-800-53r5:CP-4',
    'dora:11(6)',
  ],
  signals: {
    en: {
      headings: [
        'exercise|drill|gameday|test|testing|dr_test programme|program|schedule|calendar|cycle|plan',
        'test .. maintenance schedule',
        'annual test|exercise|drill plan|schedule',
        'tt e',
        'planned|upcoming|scheduled exercise|drill|test|gameday',
        'calendar of exercise|drill|test',
        'recovery|dr test|testing schedule|calendar',
      ],
      topics: [
        'exercise|drill|gameday programme|program|schedule|calendar|cycle|plan|series',
        'recovery|dr|failover|restore test|testing programme|program|schedule|calendar|plan',
        'exercise|exercises|drill|drills|gamedays .. planned|scheduled|held|carried|run|conducted',
        'testing calendar|cycle',
        'tabletop|simulation|walkthrough|gameday|failover_test|full_failover|restore_drill planned|scheduled|in|on',
        'next|upcoming exercise|drill|gameday|tabletop|failover_test',
      ],
      evidence: [
        '<date>',
        'q1|q2|q3|q4|<month>',
        'tabletop|walkthrough|walk_through|simulation|functional|full_failover|failover|parallel|unannounced|restore_drill|restore|gameday',
        'ransomware|region_loss|site_loss|region|corruption|deletion|<name>|<host>|outage|loss|scenario',
        '<handle>|<email>|<role>',
        '<frequency>',
      ],
      min: 3,
      proof: [
        'tabletop|walkthrough|simulation .. <date>|q1|q2|q3|q4|<month>|<frequency> ... failover|restore|functional|full|drill .. <date>|q1|q2|q3|q4|<month>|<frequency>',
        'date|quarter|month|when <date>|q1|q2|q3|q4|<month> .. tabletop|walkthrough|simulation|functional|failover|restore|drill|gameday|full',
        'exercise|type|drill .. tabletop|walkthrough|simulation|functional|failover|restore|full .. next|date|when|planned|due .. <date>|q1|q2|q3|q4|<month>',
        '<date> tabletop|walkthrough|simulation|functional|full|failover|restore|parallel|unannounced|gameday',
      ],
      not: [
        'test plan for .. checkout|page|feature|release|ui|app',
        'unit|regression|acceptance|load|smoke|integration|ab test schedule|plan|calendar',
        'fitness|physical exercise',
        'fire drill',
        'drill down|bit|press',
        'coding|interview exercise',
      ],
      window: 'section',
    },
  },
  fields: ['spec.testing.programme'],
  falseFriends: [
    { text: 'The test plan for the new checkout page is ready.', why: 'a product' },
    { text: 'Drill down into the graph.', why: 'a tool' },
    { text: 'The interview includes a coding exercise.', why: 'hiring' },
  ],
  scaffold: {
    markdown: `## Exercise programme

| When | Type | Scenario | Systems | Run by |
| --- | --- | --- | --- | --- |
| \${1:TBD: date} | tabletop | \${2:TBD: scenario} | \${3:TBD: systems} | \${4:TBD: role} |
| \${5:TBD: date} | full failover | \${6:TBD: scenario} | \${7:TBD: systems} | \${8:TBD: role} |
`,
    yaml: `testing:
  programme:
    - type: \${1|tabletop,walkthrough,functional,restore-drill,component-failover,full-failover,parallel,unannounced|}
      scenario: \${2:ransomware}
      cadence: "\${3:TBD: schedule}"
      next: "\${4:TBD: date}"
`,
  },
  examples: [
    {
      name: 'two dates in a sentence',
      kind: 'training-plan',
      state: 'satisfied',
      text: `# Year 2027

We start with a tabletop in February 2027 and end with a full failover of orders-db in October 2027.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a calendar',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What comes when

| Date | Type | Scenario |
| --- | --- | --- |
| 2027-03-18 | full failover | region loss |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| 2027-09-09 | tabletop | ransomware |
`,
    },
    {
      name: 'once a year, whatever it is',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Exercises are planned annually.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a plan for tests of a page',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Shop

The test plan for the checkout page is due on 2027-03-18.
`,
    },
  ],
} satisfies Practice;
