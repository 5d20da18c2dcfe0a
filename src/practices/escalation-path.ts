/** Practice: who is told first, who comes next when nobody answers, and after how long. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'escalation-path',
  title: 'Escalation and notification',
  group: 'People',
  requirement:
    'Say who is told first and in which order, after how long without an answer the next person is called, and when management is brought in.',
  why: 'At three in the morning the usual answer to a call is silence.',
  goodEvidence: [
    'levels in order',
    'minutes to wait on each level',
    'events that bring in management',
    'the path outside working hours',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:4.2.2',
    'nist-800-34r1:4.3.3',
    'nist-800-34r1:A.3-4.3',
    'dora-rts:24(1)(b)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      headings: [
        'escalation|notification',
        'escalation path|matrix|procedure|tree|level|process|plan|point|policy|chain|list',
        'notification procedure|order|process|sequence|matrix',
        'internal|recovery|incident|oncall escalation',
        'alerting|contact|communication .. escalation',
        'escalation .. notification|contact|communication',
        'when|who|how to escalate',
        'escalating|escalate to',
      ],
      topics: [
        'escalate|escalates|escalated|escalating|escalation',
        'notify|notifies|inform|informs|call|alert|page .. in this|following order|sequence',
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached .. call|page|notify|next|deputy|escalate',
        'notification order|sequence|chain|procedure',
        'first .. notify|call|page|inform|notified|called|paged .. then|next',
        'next level|person|contact .. called|paged|notified|call|page',
        'chain of notification',
        'nobody|noone|no one answers|picks|responds|reacts|reachable|acknowledges|available',
        'unacknowledged|unanswered page|call|alert',
        'wake|wakes .. cto|ceo|head|manager|director|deputy|boss',
        'first|second|third|1st|2nd|3rd line|level support?',
        'p1|sev1|priority_1 .. reported|escalated|raised|goes',
        'reported|raised|passed|handed to .. cio|cto|ceo|management|board|director|executives',
      ],
      evidence: [
        '<duration>',
        'level|tier|stage <number>|one|two|three',
        'l1|l2|l3|p1|p2|sev1|sev2|1st|2nd|3rd|first|second|third line|level|contact|responder|<role>|escalation',
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached|resolved|fixed',
        'then|next|afterwards|finally|followed',
        '<handle>|<email>|<phone>',
        'recovery|incident|head|duty|platform|service|technical|engineering|operations|it|database|network|shift lead|of|manager|commander|director|owner|officer|coordinator',
        'cto|cio|ciso|ceo|director|deputy|vp|executive',
        'outside|out|after|non office|working|business|of hours',
      ],
      min: 2,
      proof: [
        'no|not answer|response|reply|acknowledge*|respond*|reachable|reached .. in|within|after|for <duration> ... call|page|notify|escalate|deputy|next|<role>',
        'after|within|for <duration> ... no|not answer|response|reply|acknowledge*|respond* ... call|page|notify|escalate|deputy|next|<role>',
        'after <duration> ... escalate|call|page|notify|deputy|escalated|escalates',
        'escalate|escalates|escalated|escalation .. after|within|if .. not? .. <duration>',
        'escalate|escalates|escalated to? .. <handle>|<email>|<phone>',
        'escalate|escalates|escalated to? .. manager|lead|director|head|cto|cio|ciso|commander|deputy|owner|officer|vp .. after|if|when|within .. not? .. <duration>|exceed*|answer*|resolve*|resolved|overrun*',
        'level|tier|stage <number>|one|two|three .. <role>|<handle>|<email>|<phone> ... <duration>|level|tier|stage',
        'escalation level|tier <number>|1|2 .. <role>|<handle>|<email>|<phone>|<duration>',
        'nobody|noone|no one answers|picks|responds|reacts|reachable|acknowledges .. call|wake|page|ring|notify|inform|<duration>',
        'unacknowledged|unanswered|unresolved ... after|for|within <duration>',
        'another <duration> ... call|wake|page|ring|escalate|inform|<role>',
        'takes|lasts|longer|more|exceeds|overruns than? <duration> .. inform|call|notify|tell|involve|escalate|wake|page .. head|cto|ceo|manager|management|director|lead|board|owner|executive',
        'inform|call|notify|tell|involve|escalate|wake|page .. head|cto|ceo|manager|management|director|board .. if|when|after .. not? .. <duration>',
        'first|second|third|1st|2nd|3rd line|level|tier .. <duration> ... second|third|next|goes|passes|handed|escalat*',
        'reported|escalated|raised|goes|passed|handed|referred to .. cio|cto|ceo|management|director|head|board|executives|second|third .. within|after|line .. <duration>',
        'p1|p2|sev1|sev2|critical .. within|after <duration> .. <role>|cio|cto|management',
        'after|within|for <duration> ... no? ... escalate|escalates|escalated',
        'no progress|fix|solution|improvement .. after|within|for <duration> ... escalate|call|inform|wake|page|notify',
      ],
      not: [
        'privilege|permission escalation',
        'escalate|escalates privilege|permission',
        'escalation of privilege|rights',
        'vulnerability|exploit|cve',
        'push notification',
        'notification email|service|api|topic|queue|channel setting|template',
      ],
    },
  },
  fields: ['spec.escalation', 'escalation', 'escalation_policy'],
  falseFriends: [
    { text: 'A privilege escalation vulnerability was fixed in 16.4.', why: 'security' },
    { text: 'The push notification service runs in two zones.', why: 'a product' },
    { text: 'The notification email template is in the repository.', why: 'a mail of a product' },
  ],
  scaffold: {
    markdown: `## Escalation and notification

| Level | Who | Wait for an answer | Then |
| --- | --- | --- | --- |
| 1 | \${1:TBD: on-call engineer} | \${2:TBD: minutes} | level 2 |
| 2 | \${3:TBD: deputy} | \${4:TBD: minutes} | level 3 |
| 3 | \${5:TBD: recovery lead} | \${6:TBD: minutes} | \${7:TBD: management} |

Management is told when \${8:TBD: event, such as a step that overruns by half}.
`,
    yaml: `escalation:
  - to: \${1:dba-oncall}
    after: "\${2:0 min}"
  - to: \${3:recovery-lead}
    after: "\${4:TBD: duration}"
    trigger: "\${5:TBD: event}"
`,
  },
  examples: [
    {
      name: 'a sentence with waiting times',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# At night

Page the database on-call. If there is no reply within 10 minutes, call the deputy, then the head of platform.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of levels',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Who is called when

| Escalation level | Who | Wait |
| --- | --- | --- |
| 1 | database on-call | 10 min |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| 2 | recovery lead | 20 min |
`,
    },
    {
      name: 'a wish without a path',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Escalate to management if needed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'levels to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Escalation matrix

Level 1: TBD
^^^^^^^^^^^^
`,
    },
    {
      name: 'an escalation, but of rights',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Patch the host

The update closes a privilege escalation vulnerability. Install it before the restore.
`,
    },
  ],
} satisfies Practice;
