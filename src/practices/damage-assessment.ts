/** Practice: how extent, cause and likely duration are found out before recovery starts. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'damage-assessment',
  title: 'Outage assessment',
  group: 'Recovery',
  requirement:
    'Say how the extent, the cause and the likely duration are established before recovery starts, and that the cause is stopped first.',
  why: 'Whoever restores into a house that still burns, or that the intruder has not left, loses the backup as well.',
  goodEvidence: [
    'checks with commands',
    'who assesses, and in how many minutes',
    'the question whether an intruder is still inside',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'restore-procedure': 'optional' },
  controls: ['nist-800-34r1:4.2.3', 'nist-800-34r1:A.3-3.3', 'dora:11(2)(d)'],
  signals: {
    en: {
      headings: [
        'assessment|diagnosis|diagnose|triage|investigation|diagnostics',
        'outage|damage|initial|impact|situation|incident assessment|triage|diagnosis|investigation|analysis',
        'assess|assessing .. damage|outage|impact|situation|extent',
        'diagnosing|diagnose .. problem|outage|failure|cause',
        'confirm|confirming .. outage|failure|problem|incident|disaster',
        'identify|identifying .. problem|cause|failure|scope|damage',
      ],
      topics: [
        'outage|damage|initial|impact|situation assessment',
        'assess|assesses|assessed|assessing .. damage|outage|impact|extent|situation|severity|scope|loss',
        'diagnose|diagnoses|triage|investigate|investigates|determine|determines|establish|establishes|identify|find_out|evaluate .. damage|outage|extent|root_cause|cause|severity|scope|failure|what_failed|affected',
        'confirm|confirms|verify .. outage|failure real|genuine|actual|is|not|false',
        'stop|contain|isolate|eliminate .. cause|intruder|attack|attacker|malware|spread|writer|corruption before|first',
        'cause .. stopped|removed|contained|understood|known|fixed before|first',
        'signs|evidence|indication of compromise|intrusion|ransomware|attack|tampering',
        'extent of damage|outage|loss|corruption|failure',
        'find_out|determine|establish|see|check|identify what broken|down|wrong|affected|lost|damaged|failed|happened',
        'attacker|intruder .. out|gone|removed|evicted|expelled|locked_out',
        'before restore|restoring|recovering .. check|find|make_sure|understand|cause',
        'find|finding|determine|look|looking|search|searching .. root? cause|culprit',
        'extent|scale|size|scope of damage|outage|failure|incident|loss|problem',
        'damage form|report|sheet|record',
      ],
      evidence: [
        '<code>',
        '<duration>',
        '<role> .. assess|assesses|check|checks|decide|decides|determine|determines|confirm|confirms|diagnose|diagnoses|inspects|investigates',
        'provider|vendor|cloud|aws|azure status|health page|dashboard',
        'compromise|compromised|intrusion|intruder|ransomware|attacker|malware|tampering',
        'still active|running|writing|burning|attached|spreading',
        'log|logs|dashboard|graph|metric|journal|dmesg|monitoring show|shows|for|<code>|<url>|check',
        'form|checklist|worksheet|template <name>|<link>|<file>|<code>',
      ],
      proof: [
        'within|in <duration> ... assess|assesses|diagnose|diagnoses|establish|establishes|determine|determines|checks .. damage|outage|extent|impact|cause|failure|status|scope|<code>',
        '<role> .. assess|assesses|diagnoses|establishes|determines .. damage|outage|extent|impact|cause|severity|scope|situation',
        'stop|contain|isolate .. cause|intruder|attacker|malware|spread|corruption before .. restor*|recover*|failover|rebuild*',
        'not restore|recover|failover|start until|before ... cause|intruder|attacker|malware|attack .. stopped|removed|contained|known|gone|found|understood',
        'sign|signs|evidence of compromise|intrusion|ransomware|tampering ... stop|security|isolate|call|escalate|not',
        'attacker|intruder|malware .. out|gone|removed|evicted|expelled|locked_out|stopped .. before .. restor*|recover*|rebuild*|anything',
        'find_out|determine|establish|see|check|identify what broken|down|wrong|affected|lost|damaged|failed ... status_page|<code>|<url>|dashboard|monitoring|log',
        'spend|take|allow|within|most|in <duration> .. cause|finding|diagnos*|analysis|assess*|investigat*|triage',
        '<duration> .. to find|assess|diagnose|investigate|understand .. cause|damage|extent|outage|scope|problem',
      ],
      not: [
        'risk|vendor|supplier|vulnerability|skill|self|privacy|security|capacity assessment',
        'business impact',
        'impact analysis',
        'assessment of risk|supplier|vendor',
        'medical|patient triage',
        'issue|ticket|bug triage',
      ],
    },
  },
  fields: [],
  falseFriends: [
    { text: 'The risk assessment of suppliers is due in May.', why: 'another assessment' },
    { text: 'Bug triage is on Tuesday.', why: 'development' },
    { text: 'The skills assessment of new staff takes a day.', why: 'training' },
  ],
  scaffold: {
    markdown: `## Outage assessment

\${1:TBD: role} assesses the outage within \${2:TBD: minutes}, before anything is restored:

1. What is down, and since when: \${3:TBD: command or dashboard}
2. What the provider says: \${4:TBD: status page}
3. Signs of an intruder: \${5:TBD: where to look}. If there are any, stop and call \${6:TBD: role}.
4. The cause has been stopped: \${7:TBD: how that is seen}
`,
    yaml: `# Assessment has no field of its own: write it as the first steps of a restore procedure.
steps:
  - id: assess
    action: "\${1:TBD: what is down, since when, and is an intruder inside}"
    owner: \${2:dba-oncall}
    duration: "\${3:15 min}"
`,
  },
  examples: [
    {
      name: 'a time limit and a person in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Within 15 minutes the database administrator establishes the extent of the outage. Nothing is restored before that.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'checks below a heading',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Diagnosis

1. Run \`pg_isready\` on both nodes.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
2. Look at the provider status page.
`,
    },
    {
      name: 'a word without a check',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Assess the damage.
^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an assessment, but of suppliers',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Suppliers

The risk assessment of suppliers takes 15 minutes each.
`,
    },
  ],
} satisfies Practice;
