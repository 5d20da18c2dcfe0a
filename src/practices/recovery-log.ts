/** Practice: where decisions and times of a recovery are written down, and when they are reviewed. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-log',
  title: 'Log of the recovery and its review',
  group: 'Records',
  requirement:
    'Say where decisions, times and deviations are written down during a recovery, who writes, and when the review is held.',
  why: 'Measured times are the only data for the next plan, and the evidence for insurers and regulators.',
  goodEvidence: [
    'the place or template of the log',
    'the role that writes',
    'how many days after the recovery the review is held, and who owns the report',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: {
    'dr-plan': 'optional',
    'restore-procedure': 'optional',
    'exercise-report': 'optional',
  },
  controls: [
    'nist-800-34r1:A.3-5.9',
    'dora:11(8)',
    'soc2:CC7.5',
    'iso22301:8.4.3',
    'iso27001:A.5.27',
  ],
  signals: {
    en: {
      headings: [
        'timeline|postmortem|retrospective',
        'event documentation',
        'incident|recovery|decision|event|action log|record|timeline',
        'post incident|recovery|disaster review|report|analysis',
        'after action report|review',
        'postmortem review|report',
        'documenting .. incident|recovery|event',
        'incident report',
        'lesson learned|learnt',
        'after the recovery|incident|disaster',
      ],
      topics: [
        'postmortem',
        'post incident|recovery|disaster review|report|analysis',
        'after action report|review',
        'retrospective',
        'decision|incident|recovery|event log|timeline|journal|record',
        'scribe|note_taker|timekeeper|logkeeper',
        'log|record|document|write|note .. decision|decisions|times|timeline|actions|deviations|steps|start|timestamp',
        'decision|decisions|times|actions|deviations|timestamps .. logged|recorded|documented|noted|written',
        'root cause analysis|report',
        'incident report|ticket .. written|opened|filed|updated|create|open',
        'lesson|lessons learned|learnt meeting|session|review|workshop',
      ],
      evidence: [
        'within|after|in|before .. <duration>',
        'scribe|note_taker|timekeeper|logkeeper',
        '<role> .. write|writes|keep|keeps|record|records|log|logs|own|owns|document|documents|note|notes',
        'owner|owned|written|kept|held by? .. <person>',
        '<path>|<url>|<file>|<link>|<ticket>',
        '<handle>',
        'template',
        'incident_channel|shared_document|google_doc|confluence|jira|wiki|spreadsheet',
      ],
      proof: [
        'scribe|note_taker|timekeeper .. keep|keeps|write|writes|record|records|log|logs|document|documents|note|notes',
        'postmortem|retrospective|review|debrief .. within|after|in <duration>',
        'within|after <duration> ... postmortem|retrospective|debrief|after_action|lessons_learned|post_incident',
        'record|log|write|note|document .. decision|decisions|time|times|timeline|deviations|timestamp|actions|step .. in|to .. <handle>|<path>|<url>|<file>|<link>|ticket|channel|template|log|sheet|spreadsheet|wiki',
        'timeline|decision_log|incident_log|recovery_log|journal .. kept|in|at|lives|is .. <handle>|<path>|<url>|<file>|<link>|ticket|channel|template|wiki',
      ],
      not: [
        'windows|application|system|audit|security|kernel|syslog event log',
        'event log of .. server|windows|host|machine',
        'write ahead|log_shipping|log_level',
        'git log',
        'sprint retrospective',
        'transaction|binary|redo log',
        'recovery log file|sequence|group',
      ],
    },
  },
  fields: ['spec.timeline', 'recovery_log'],
  falseFriends: [
    { text: 'Read the event log of the Windows server.', why: 'a log of a system' },
    { text: 'The sprint retrospective is on Friday.', why: 'development' },
    { text: 'The transaction log is shipped every minute.', why: 'a database' },
  ],
  scaffold: {
    markdown: `## Log of the recovery and its review

\${1:TBD: role} writes down times, decisions and deviations in \${2:TBD: place that survives the outage}, starting from the template \${3:TBD: link}.

The review is held within \${4:TBD: days} of the end. The report is owned by \${5:TBD: role}.
`,
    yaml: `roles:
  - id: scribe
    holder: "\${1:TBD: name}"
    deputy: "\${2:TBD: name}"
    does: ["\${3:keeps the timeline in TBD: place}"]
`,
  },
  examples: [
    {
      name: 'a scribe in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

During the recovery the scribe keeps the timeline in #orders-incident. Five days later we talk about it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Post-incident review

- Held within five working days
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Owner of the report: recovery lead
`,
    },
    {
      name: 'a review at some time',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

A post-mortem is held.
^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a log of a server',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Diagnose

Look for errors in the event log of the server.
`,
    },
  ],
} satisfies Practice;
