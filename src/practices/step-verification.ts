/** Practice: after each step, how to see that it worked. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'step-verification',
  title: 'A check after each step',
  group: 'Recovery',
  requirement:
    'After each step that changes something, say how to see that it worked and which value is expected.',
  why: 'A step that half failed without being noticed is found hours later, when more data has been lost on top of it.',
  goodEvidence: [
    'a line that says what to expect, with a value',
    'a query with its expected count',
    'a health address with the status that it should return',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'restore-procedure': 'required' },
  controls: ['nist-800-34r1:4.3.2', 'dora:12(7)', 'nist-csf-2.0:RC.RP-05', 'azure-waf:RE:09'],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'check|verify|confirm|expect|expected|should|must .. <code>|shows|show|returns|return|gives|says|see|green|running|healthy|active|count|counts|rows|matches|equals',
          'good|done|finished|through|over|ends when|with|once|if',
          'wait|waits until|for',
          '<code> .. shows|returns|gives|says|reports|answers|prints|is',
          'ends with <code>',
        ],
      },
      readsCode: true,
      headings: [
        'verification|validation|verify|check|validate|verifying|testing',
        'post|after restore|restoration|recovery|failover verification|check|validation|test',
        'verify .. restore|restored|recovery|data|service|cluster|failover|it|everything',
        'health|acceptance|sanity|smoke|functional check|test',
        'expected|desired result|output|outcome|state',
        'success criterion|criteria',
        'check|checking that|the|if .. works|worked|restore|restored|data|service|running|health',
        'confirm .. restore|restored|recovery|service|works',
        'how to verify|check|tell|know',
      ],
      topics: [
        'verify|verifies|verifying|validate|validates|confirm|confirms that|if|all|data|service|restore|restored|cluster|database|replication|it|everything|application|row|count|login|integrity|connectivity',
        'ensure that .. restored|running|works|working|up|healthy|ready|complete|correct|started|reachable',
        'check|checks that|if|whether .. restored|running|works|worked|up|healthy|ready|complete|correct|service|data|database|cluster|replication|backup|all|everything|is|are|it',
        'expect|expected|expects result|output|value|state|response|to',
        'should .. running|ready|ok|200|healthy|green|online|active|streaming',
        'should .. see|show|return|print|report|output|look|respond',
        'smoke|sanity|health test|check|endpoint',
        'make sure|certain .. restored|running|works|working|up|healthy|ready|complete|correct|started|reachable|data|everything',
        'test .. restored|restore|recovery|service|login|application',
        'verification|validation',
        'expect',
        'once|when .. restored|complete|finished ... check|verify|confirm|validate|test',
        'make sure|certain .. there|present|visible|exist|back|available|match',
        'check|checks .. there|present|visible|exist|match|succeeded|successful',
        'log|sign in .. test|make_sure|check|verify',
        'output|response|result|log .. contain|contains|show|shows|say|says|list|lists|report',
        'check with|by|using',
        'compare|compares .. with|against|to .. before|source|dump|backup|log|primary',
      ],
      evidence: [
        '<code>',
        'expect|expected .. <number>|<code>|<percent>|<duration>|ok|running|ready|healthy|true|zero|empty|green|success',
        'returns|return|returned|shows|show|prints|print|reports|displays|outputs|responds .. <number>|<code>|<percent>|ok|running|ready|healthy|true|zero|empty|green|success|200',
        'http|status 200|ok|code',
        'count|rows|row_count|checksum|hash|lag|size|version|total .. match|matches|equal|equals|same|within|zero|0|below|under|less|identical',
        'running|ready|healthy|active|online|green|synchronized|in_sync|streaming|bound|completed status|state',
        'status|state|health is? running|ready|healthy|active|online|green|ok|streaming|bound|completed|available',
        'select count|max|now|pg_is_in_recovery|1',
        'log|logs .. show|shows|contain|contains|no',
        'log in|into as|with',
        'latest|newest|last|recent|known|test order|row|record|entry|file|transaction|timestamp|user',
        'curl|ping|psql|kubectl|systemctl|dig|nslookup|telnet|nc|openssl|df|ls|diff',
      ],
      proof: [
        'verify|verifies|confirm|validate .. <code>|<number>|<percent>',
        'check .. with|using|by|via <code>',
        'check|verify|confirm|ensure|validate .. running|ready|healthy|active|online|green|streaming|zero|200|ok',
        'verify|confirm|check|validate|compare .. count|rows|checksum|hash|lag|latest|newest|last|timestamp|size',
        'expect|expected .. <code>|<number>|<percent>|ok|running|ready|healthy|zero|empty',
        'should see|show|return|print|report|output|read|list .. <code>|<number>|ok|running|ready|healthy|zero|empty|green|200',
        '<code> returns|shows|prints|reports|responds|reads|should .. <number>|ok|running|ready|healthy|zero|empty|green|true|up|t|f|rows|count|no|match|matches|within|online|active',
        'returns|return|responds .. 200|ok|<number> rows?',
        'curl .. healthz|health|status|200',
        'make sure|certain .. there|present|visible|match|rows|count|latest|newest|yesterday|<code>|<number>',
        'log|sign in .. test|sample|known user|account ... check|see|make_sure|verify|order|invoice|record|open',
        'should now? see|list|show .. <number>|three|two|all|nodes|rows|replicas|pods',
        'output|response|result|log .. contain|contains|show|shows|say|says|read|reads|list|lists|be .. <code>|<number>|ok|running|ready|healthy|zero|green|success',
        'check|checks .. <code> .. that|whether|if|until|for|shows|returns|is',
        'all .. pods|nodes|replicas|services|containers|instances|checks are? running|ready|healthy|green|up',
      ],
      not: [
        'identity|email|age|phone|signature|mfa|two_factor verification',
        'verification code|email|link|token',
        'verify backup|backups every|daily|weekly|monthly|nightly',
        'backup|backups|dump verification|verified',
        'form|input|field|schema|unit validation|test',
        'background|credit|spell check',
        'check out|mate',
        'ensure compliance|that_all_staff',
      ],
    },
  },
  fields: ['spec.steps[].verify'],
  falseFriends: [
    { text: 'Identity verification uses a second factor.', why: 'a sign-in' },
    { text: 'The verification email is sent by the shop.', why: 'a product' },
    { text: 'The form validation rejects an empty name.', why: 'a product' },
    { text: 'Check out the repository into a new folder.', why: 'version control' },
  ],
  scaffold: {
    markdown: `## A check after each step

1. \${1:TBD: what to do}
   Expect: \${2:TBD: what is seen when it worked, with a value}
2. \${3:TBD: what to do}
   Expect: \${4:TBD: what is seen when it worked, with a value}
`,
    yaml: `steps:
  - id: \${1:restore}
    action: "\${2:TBD: what to do}"
    owner: \${3:dba-oncall}
    verify:
      command: "\${4:TBD: command}"
      expect: "\${5:TBD: value}"
`,
  },
  examples: [
    {
      name: 'a check inside a paragraph',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

Start the server once more. The query \`SELECT pg_is_in_recovery()\` should return \`f\` before the API is started.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'expected values in the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Restore the volume

1. Attach the snapshot.
2. Start the service. Expect: \`/healthz\` returns 200.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a wish without a value',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# Restore orders-db

Check that everything works.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a check to fill in',
      kind: 'restore-procedure',
      state: 'placeholder',
      text: `## Verification

TODO
^^^^
`,
    },
    {
      name: 'a verification, but of people',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Sign in

Identity verification asks for a second factor.
`,
    },
  ],
} satisfies Practice;
