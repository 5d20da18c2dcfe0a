/** Practice: what proves that data and function are back, and who says that it is over. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-validation',
  title: 'Validation and end of the recovery',
  group: 'Recovery',
  requirement:
    'Say which tests prove that data and function are back, who accepts them, who declares the end, and that a fresh backup follows.',
  why: 'That a server is up does not mean that the business can work. Without an end, everyone stays in emergency mode.',
  goodEvidence: [
    'a test that no data is missing',
    'a test of the function, done by a user',
    'who accepts, and who declares the end',
    'a full backup right afterwards',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'restore-procedure': 'required',
    'exercise-report': 'optional',
  },
  controls: [
    'nist-800-34r1:4.4',
    'nist-800-34r1:A.3-5.2',
    'nist-800-34r1:A.3-5.3',
    'nist-800-34r1:A.3-5.4',
    'nist-800-34r1:A.3-5.8',
    'nist-800-34r1:A.3-5.10',
    'nist-csf-2.0:RC.RP-05',
    'nist-csf-2.0:RC.RP-06',
    'dora:12(7)',
    'dora-rts:26(1)(f)',
    'nis2-ir:4.1.2(d)',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          '<role>|foreman|owner|users|user|nurse|teacher|warehouse|accountant|editor|clerk|operator|colleague|customer .. accepts|accept|confirms|tests|checks|test|signs|approves|tries|hands|orders|prints|books|runs',
          'accepts|accepted|signed_off|hands_back|handed_back|handback|back_in_service|declares|declared|over',
          'at|in the? end ... check|test|tests|place|compare|order|run|log_in|open',
          'test order|booking|login|payment|transaction|print|query|mail',
        ],
      },
      readsCode: true,
      headings: [
        'validation|acceptance|signoff|reconstitution|deactivation',
        'recovery|data|functional|functionality|application|business|user|system|service|post_recovery|post_restore validation|acceptance|verification',
        'validation testing|test|phase|step|criterion|criteria|procedure|checklist',
        'recovery declaration|complete|completion|signoff|acceptance',
        'end of recovery|disaster|emergency|incident',
        'closing|closure of? incident|recovery|disaster',
        'exit|acceptance|completion criterion|criteria',
        'stand down',
        'all clear',
        'post|after recovery|restore|restoration|failover checklist|check|validation|verification|step|task|action',
        'return to service',
        'user acceptance|signoff',
        'declaring .. over|recovered|complete|end',
      ],
      topics: [
        'reconstitution|deactivation|deactivate|deactivated',
        'stand|stands|stood down',
        'exit|acceptance criterion|criteria',
        'all clear',
        'data|functional|functionality|acceptance|user|business validation|acceptance|acceptance_test',
        'validate|validates|validated|validation .. recovery|restored|recovered|restoration|failover|data|application|system',
        'declare|declares|declared .. complete|over|recovered|resolved|ended|closed|finished|end',
        'end of recovery|disaster|emergency',
        'recovery|disaster|incident|restore declared|considered|deemed complete|over|finished|closed|successful|done',
        'sign|signs off .. recovery|restore|service|system|data|application',
        'signoff by|from|of .. <role>|business|user|customer',
        'accepts|accepted by? .. recovery|system|service|result|owner|business|user',
        'reconcile|reconciles|reconciled|reconciliation',
        'test|tests order|login|transaction|purchase|payment|booking',
        'confirm|confirms .. working|works|usable|complete .. user|customer|business|owner|department',
        'after|once .. recovery|restore ... new|fresh|full|immediate backup|dump|snapshot',
        'book|place|create|make|send|enter|run .. test|dummy|trial|sample order|invoice|booking|payment|transaction|sale|message|ticket',
        'totals|balances|counts .. match|agree|equal',
        'close|closes|ends|lifts|closed .. incident|emergency|recovery|disaster',
        'users|business|customers|departments|staff confirm|confirms|confirmed|accept|accepted .. work|working|usable|again|data|complete',
        'post|posts .. test|sample|dummy invoice|order|booking|payment|entry',
        'normal operation|operations|service resumed|resume|restored|again',
        'before .. declare|call|close .. done|over|complete|recovered',
        'announces|announce .. end|over|normal|resumed',
        'sign|signs .. acceptance|protocol|form|record|off',
      ],
      evidence: [
        'count|counts|row_count|totals|balance|checksum|reconcile|reconciles|reconciled|compare|compares|matches|match',
        'test|sample order|login|transaction|purchase|payment|booking|query|report|message|user',
        'new|fresh|full|immediate|first backup|dump|snapshot',
        'product_owner|business_owner|service_owner|data_owner|business|user|users|customer|department|system_owner accept|accepts|confirm|confirms|sign|signs|test|tests|approve|approves|check|checks',
        'accepted|confirmed|signed|approved|declared off? by .. <person>',
        '<role> .. declare|declares|close|closes|accept|accepts|confirm|confirms|sign|signs|ends|end|reconcile|reconciles',
        '<code>',
        '<duration>|<percent>',
        'healthz|smoke_test|functional_test|end_to_end|synthetic',
        'monitoring|alerts|dashboards .. green|clear|silent|enabled|re_enabled|normal',
      ],
      min: 2,
      proof: [
        '<role> .. declares|declare|announces .. over|complete|recovered|ended|closed|end|finished|normal',
        'declared|accepted|signed|closed off? by .. <role> ... over|complete|recovered|test|count|backup|after|once',
        'product_owner|business_owner|service_owner|data_owner|users|business|customer .. accept|accepts|confirm|confirms|sign|signs|test|tests .. order|login|data|result|function|off|restore|system|service|recovery|payment|booking|report',
        'reconcile|reconciles|compare|compares .. count|counts|totals|balance|orders|payments|transactions|ledger .. with|against|provider|before|bank|backup|source',
        'new|fresh|full|immediate backup|dump|snapshot .. after|afterwards|once|started|taken|made|immediately .. recovery|restore|failover|once|accepted|end|done|validation|immediately',
        'after|once .. recovery|restore|failover|restored|recovered|accepted ... new|fresh|full backup|dump|snapshot',
        'exit|acceptance|completion criteria|criterion .. <number>|<duration>|<percent>|<code>|count|order|login',
        'book|place|create|make|send|enter|run .. test|dummy|trial|sample order|invoice|booking|payment|transaction|sale|message ... match|confirm|confirms|total|totals|accept|accepts|compare|arrives|check|by',
        '<role> .. closes|close|ends|end|lifts .. incident|emergency|recovery|disaster .. once|when|after',
        'users|business|customers|departments|finance|accounting confirm|confirms|confirmed|accept|accepted .. work|working|usable|again|data|complete|totals|correct',
        '<role> .. announces|announce|declares|confirms .. normal|end|over|resumed|complete|back|recovered',
        'users|user|accounting|finance|customers|business|owner .. post|posts|book|books|place|places|try|tries|enter|enters|open|opens .. test|sample|dummy|trial',
        'reconcile|compare|totals|counts|balances ... smoke|test|backup|accept|sign|confirm',
        'smoke tests ... backup|reconcile|accept|sign|confirm|owner',
        '<role> .. sign|signs|signed .. acceptance|protocol|form .. after|once|when',
      ],
      not: [
        'form|input|field|schema|token|certificate|signature validation',
        'sign off from|of|for chat|the_day|work|shift|today',
        'model|cross validation',
        'terms|cookies accepted',
        'deactivate .. user|account|plugin|venv|virtualenv|alert|licence|license|employee',
        'git reconcile|reconciliation|reconciler|loop',
        'reconciliation|reconcile loop|controller|interval|operator',
      ],
      window: 'section',
    },
  },
  fields: ['spec.validation', 'spec.checks', 'spec.activation.deactivated_by'],
  falseFriends: [
    { text: 'Sign off from chat when done.', why: 'the end of a shift' },
    { text: 'The form validation rejects an empty name.', why: 'a product' },
    { text: 'The controller reconciliation interval is five minutes.', why: 'automation' },
    { text: 'Deactivate the account of an employee who leaves.', why: 'user management' },
  ],
  scaffold: {
    markdown: `## Validation and end of the recovery

- Data: \${1:TBD: what is counted or compared, and with what}
- Function: \${2:TBD: what a user tries, such as a test order}
- Accepted by: \${3:TBD: role}
- The end is declared by: \${4:TBD: role}
- Right afterwards: \${5:TBD: full backup, and where to}
`,
    yaml: `validation:
  tests:
    - "\${1:TBD: what is counted or compared}"
    - "\${2:TBD: what a user tries}"
  accepted_by: \${3:orders-product-owner}
  declared_by: \${4:recovery-lead}
  afterwards: ["\${5:full backup}"]
`,
  },
  examples: [
    {
      name: 'sentences at the end of the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

When the API answers again, the product owner tests an order. Then the recovery lead declares the recovery complete.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Recovery validation

- [ ] Order counts match the payment provider
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- [ ] A test order goes through
- [ ] A full backup has been started
`,
    },
    {
      name: 'a wish without a test',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Validate the system after recovery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a section to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery declaration

To be decided.
^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an end, but of a day',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# After the restore

Tidy up the desk and sign off from chat.
`,
    },
  ],
} satisfies Practice;
