/** Practice: how the business works while the system is down, and how that data comes back in. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'manual-workaround',
  title: 'Working without the system',
  group: 'Recovery',
  requirement:
    'Say how the business goes on while the system is down, for how long that works, and how data from paper is entered afterwards.',
  why: 'It buys time for the recovery. Data from paper that nobody enters is lost data.',
  goodEvidence: [
    'a form or a spreadsheet',
    'how much it can carry, and for how long',
    'who enters the data afterwards, and how it is compared',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: [
    'nist-800-34r1:A.3-AppD',
    'nist-800-53r5:CP-2(5)',
    'hipaa:164.308(a)(7)(ii)(C)',
    'iso22301:8.4.4',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'paper|pen|form|forms|by_hand|manually|notebook|spreadsheet|sheet|sheets|phone .. until|meanwhile|days|day|hours|shift|later|afterwards|typed|entered|enter|keyed',
          'typed|entered|keyed|enter|re_enter .. afterwards|later|within|next|days|back',
        ],
      },
      headings: [
        'workaround',
        'manual|business|temporary|interim|paper workaround|procedure|process|operation|mode',
        'alternate processing procedure',
        'emergency mode operation',
        'degraded|read_only|offline|emergency mode|operation|service',
        'working without .. system',
        'business continuity procedure',
        'while .. down',
      ],
      topics: [
        'manual workaround|process|processes|procedure|operation|mode|fallback|order',
        'paper form|process|based|order',
        'interim|emergency_mode|degraded|alternate procedure|process|processing|operation|mode',
        'read only mode',
        'work|works|continue|continues|operate|operates without the|a? system|database|application|computer',
        'orders|bookings|customers|patients|requests|deliveries|work|working|continue .. on_paper',
        'by hand|phone .. order|orders|customers|bookings|record|recorded|enter|taken',
        'while|during .. down|outage|unavailable ... manually|by_hand|on_paper|spreadsheet|phone_desk|form',
        'enter|enters|re_enter|reenter|rekey .. paper|afterwards|later|backlog|forms',
        'receipts|receipt|slips|orders|bookings|invoices|tickets|prescriptions .. by_hand|on_paper|manually',
        'paper charts|chart|list|lists|slips|receipts|tickets|records|folder|log',
        'business|work|shop|ward|production|desk .. continues|continue|goes_on|carries_on',
      ],
      evidence: [
        '<duration>',
        'form|forms|spreadsheet|phone|excel|notebook|paper|clipboard|template|sheet',
        're_enter|re_enters|reenter|reenters|re_entered|reentered|rekey|rekeyed|re_key|keyed|backload|reconcile|reconciles|reconciled|entered|typed',
        '<role> .. enter|enters|take|takes|record|records|write|writes|reconcile|reconciles',
        '<number> per|an|a hour|day|order|orders|max|maximum',
        '<handle>|<name>|<code>|<link>',
        'by|with hand',
        'manually',
        'enter|enters|key|keys|type|types|book|books .. them|afterwards|later|next|back',
        'next|following morning|day',
      ],
      min: 2,
      proof: [
        'order|orders|bookings|payments|requests|patients|deliveries|sales|tickets .. taken|recorded|noted|written|accepted|handled|processed .. form|forms|paper|phone|spreadsheet|hand',
        'take|takes|record|records|write|writes|note .. orders|bookings|payments|requests|patients|sales|deliveries|data .. form|forms|paper|spreadsheet|phone|hand',
        'paper|forms|spreadsheet .. re_enter*|reenter*|entered|rekeyed|keyed|typed|reconcil*|imported .. within|after|afterwards|later|once|when|in|by',
        'queue|queued|queues .. replay|replayed|processed .. later|afterwards|once|when|after',
        'write|writes|take|takes|record|note|notes .. receipts|slips|invoices|prescriptions|names|tickets .. hand|paper|manually ... enter|enters|later|afterwards|next|typed|keyed|entered',
        'paper charts|chart|form|forms|list|lists|slips|receipts|tickets|folder .. <duration>|afterwards|later|types|typed|entered|enter|keyed',
        'types|type|typed|enters|enter|entered|keys|keyed .. them|it|data|orders|charts|forms in|afterwards|later|into',
      ],
      not: [
        'manual process|approval|step to|for .. approve|pull|merge|deploy|release',
        'paper jam|size|tray|trail',
        'white|research paper',
        'workaround for .. bug|issue|kernel|error|compiler',
        'manual page|test|testing|install',
        'read only .. file|filesystem|replica|user|mount',
      ],
    },
  },
  fields: ['spec.manual_workarounds'],
  falseFriends: [
    { text: 'A manual process to approve pull requests is in place.', why: 'development' },
    { text: 'The workaround for the kernel bug is a reboot.', why: 'a fault of a program' },
    { text: 'Mount the read-only filesystem under /mnt.', why: 'storage' },
  ],
  scaffold: {
    markdown: `## Working without the system

| Work | How it goes on | How much | For how long | Entered afterwards by |
| --- | --- | --- | --- | --- |
| \${1:TBD: such as taking orders} | \${2:TBD: form or spreadsheet} | \${3:TBD: number an hour} | \${4:TBD: duration} | \${5:TBD: role, and how totals are compared} |
`,
    yaml: `manual_workarounds:
  - for: \${1:taking orders}
    how: "\${2:TBD: form or spreadsheet}"
    limit: "\${3:TBD: number an hour}"
    up_to: "\${4:TBD: duration}"
    reentry: "\${5:TBD: who enters the data, and how it is compared}"
`,
  },
  examples: [
    {
      name: 'a sentence about a form',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

For up to eight hours the phone desk takes orders on form F-7. The next day they are typed in and compared.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Manual workarounds

- Deliveries: paper list, up to 2 days
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Invoices: wait, and are entered afterwards by accounting
`,
    },
    {
      name: 'by hand, however that goes',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Use manual processes during an outage.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a way around a bug',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Known faults

The workaround for the kernel bug is a reboot after 8 hours.
`,
    },
  ],
} satisfies Practice;
