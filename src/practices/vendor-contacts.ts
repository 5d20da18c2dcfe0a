/** Practice: how to get help from each vendor at night: number, contract, level, response time. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'vendor-contacts',
  title: 'Vendor and support contacts',
  group: 'People',
  requirement:
    'For each vendor, give the emergency number, the number of the contract or customer, the support level and the response time.',
  why: 'At night it takes an hour to find the contract number without which the hotline does not listen.',
  goodEvidence: [
    'a phone number or a portal',
    'the number of the contract or customer',
    'the support level with its response time',
    'the day on which the contract ends',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'set', 'restore-procedure': 'optional', inventory: 'required' },
  controls: [
    'nist-800-34r1:A.3-AppB',
    'nist-800-34r1:3.4.4',
    'nist-800-53r5:MA-6',
    'dora-rts:8(2)(c)(ii)',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'contract|vendor|supplier|support .. <phone>|<number>|<duration>|<date>',
          '<phone> .. <duration>|contract|<number>',
          'contract|contracts <number>|no',
        ],
      },
      headings: [
        'vendor|supplier|external|provider|manufacturer|support|service_provider contact|support|list',
        'vendor contact list',
        'support|maintenance contract|agreement|contact|level|number',
        'escalation to vendor|supplier',
        'vendor|supplier escalation',
        'contacting|calling .. vendor|supplier|support',
        'hardware|software support',
      ],
      topics: [
        'vendor|supplier|provider|manufacturer contact|support|hotline|number|phone|contract|ticket|case|portal|escalation',
        'contact|call|ring|phone .. vendor|supplier|manufacturer|provider',
        'contact|call|ring|phone aws|azure|dell|hpe|ibm|oracle|cisco|microsoft|vmware|google|netapp|lenovo support?',
        'support|maintenance contract|agreement|hotline|case|ticket|portal|number|level|plan',
        'open|raise|log|file .. case|ticket|request with|at|to .. vendor|supplier|aws|azure|dell|hpe|ibm|oracle|cisco|microsoft|vmware|google|support|provider',
        'enterprise|premium|premier|business|gold|platinum support',
        'contract|customer|service tag|number',
        'dell|hpe|ibm|cisco|lenovo|netapp|oracle|vmware|microsoft|aws|azure|google|redhat|suse|veeam|juniper|fujitsu support|prosupport|hotline|contract|case|premier',
        'service tag|contract_number',
        'prosupport|proliant_care|pointnext',
      ],
      evidence: [
        '<phone>',
        '<number> <number> <number>',
        'phone|tel|hotline <number>',
        '<email>|<url>',
        'contract|customer|account|support_id|csi|agreement|client number|id|no? <number>|<ticket>|<name>|<code>|<version>',
        'contract|customer|account <number>|<ticket>|<code>',
        '24x7|24 7|around_the_clock|business_hours|next_business_day|nbd|8x5',
        'severity|priority <number>|one',
        'response .. <duration>',
        'expires|expiry|valid|renewal|ends|until .. <date>',
        'enterprise|premium|premier|gold|platinum|prosupport|basic|mission_critical support',
        '<duration> .. onsite|response|on_site',
        'onsite|response|reaction|arrival .. <duration>',
        'service|asset tag|number',
      ],
      min: 2,
      proof: [
        'vendor|supplier|manufacturer|provider|hotline ... <phone>',
        'support line|desk|hotline|contract|number .. <phone>',
        'vendor|supplier|manufacturer|provider|hotline .. <number> <number> <number>',
        'vendor|supplier|manufacturer .. phone|hotline|portal|contact .. contract|customer|account|number|response|support',
        'support|maintenance contract|agreement|plan .. <number>|<ticket>|24x7|<duration>|next_business_day',
        'contract <number>|<code>|<ticket> ... <phone>|<email>|<url>|expires|response|until',
        'open|raise|log|file .. case|ticket .. severity|priority <number>|one|1|high|critical',
        'enterprise|premium|premier|platinum|gold support .. severity|priority|phone|console|portal|response|<phone>|<url>|<duration>|contract',
        'dell|hpe|ibm|cisco|lenovo|netapp|oracle|vmware|microsoft|aws|azure|google|redhat|suse|veeam|juniper|fujitsu .. support|prosupport|hotline|contract|case|premier ... <phone>|severity|contract|service_tag|24x7|<url>',
        'open|raise|log|file .. case|ticket .. severity|priority .. critical|high|urgent|1|production|down',
        'support|prosupport|hotline ... <number> <number> <number> ... contract|tag|customer|hours|onsite|response|account',
      ],
      not: [
        'vendor directory|folder|branch|path|lock|package|file|prefix|neutral|specific',
        'npm|composer|go vendor',
        'support lead|team|engineer|staff|manager',
        'code of conduct',
        'customer support team|agent|chat|page',
        'contact support if you',
        'support for|of feature|protocol|version',
        'vendor .. directory|folder',
      ],
    },
  },
  fields: ['spec.contracts', 'vendor_contacts', 'support_contract'],
  falseFriends: [
    { text: 'The npm vendor directory is not committed.', why: 'a folder' },
    { text: 'The vendor package is updated by the build.', why: 'code' },
    { text: 'Customer support agents see the ticket in the shop.', why: 'a product' },
  ],
  scaffold: {
    markdown: `## Vendor and support contacts

| Vendor | For | Phone or portal | Contract or customer number | Level and response | Ends |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: vendor} | \${2:TBD: product} | \${3:TBD: phone} | \${4:TBD: number} | \${5:TBD: such as 24x7, 4 h} | \${6:TBD: date} |
`,
    yaml: `contracts:
  - id: \${1:server-support}
    vendor: "\${2:TBD: vendor}"
    number: "\${3:TBD: contract number}"
    phone: "\${4:TBD: phone}"
    response: "\${5:TBD: duration}"
    hours: \${6|24x7,business-hours|}
    expires: "\${7:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a sentence in a step',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Replace the controller

Call the vendor hotline on +442079460177 and give contract 88-21443; the response time is four hours.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of vendors',
      kind: 'inventory',
      state: 'satisfied',
      text: `## Support contracts

| Vendor | Hotline | Contract | Response |
| --- | --- | --- | --- |
| Storage | +442079460178 | 4410 | 4 hours, 24x7 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a vendor without a number',
      kind: 'inventory',
      state: 'vague',
      text: `# Inventory

Contact the vendor for support.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'inventory',
      state: 'placeholder',
      text: `## Vendor contacts

| Vendor | Phone |
| --- | --- |
| TBD | TBD |
  ^^^^^^^^^
`,
    },
    {
      name: 'a folder of that name',
      kind: 'inventory',
      state: 'missing',
      text: `# Build

The vendor directory holds the modules of the worker.
`,
    },
  ],
} satisfies Practice;
