/** Practice: who must be told by law or contract, and by when. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'regulatory-notification',
  title: 'Legal and contractual notices',
  group: 'People',
  requirement: 'List who must be told by law or by contract, within what time, and who does it.',
  why: 'These clocks run while everyone is busy with the recovery, and a missed one is a second incident.',
  goodEvidence: [
    'the authority or customer, and the law or contract',
    'the deadline in hours',
    'who sends the notice, and through which form or portal',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['dora:11(2)(e)', 'nis2-ir:4.3.2', 'pci-dss-4:12.10.1', 'nist-800-53r5:IR-6'],
  signals: {
    en: {
      headings: [
        'authority',
        'regulatory|legal|statutory|contractual|breach|compliance|mandatory notification|notice|reporting|obligation|requirement',
        'reporting|notification obligation|duty|requirement|deadline',
        'notifying|reporting|notification .. authority|regulator|supervisor',
        'regulator .. authority|notification',
        'data breach',
        'legal .. contractual',
      ],
      topics: [
        'regulator|regulators|authority|authorities|supervisor|csirt|ombudsman .. notified|informed|told|reported|notification|notice|report',
        'notify|notifies|inform|informs|report|reports .. regulator|authority|authorities|supervisor|csirt|ico|bsi|cnil|dpa|data_protection',
        'regulatory|legal|statutory|contractual|breach notification|notice|reporting',
        'data|security breach .. notify|notified|reported|report|notification|notice',
        'reporting|notification obligation|duty|deadline',
        'gdpr|nis2|dora|hipaa|pci .. notify|notice|notification|report|reported|warning|breach|within',
        'data protection officer|authority',
        'sla breach .. notify|notice|report|informed',
        'customer|customers|clients|partners .. told|informed|notified .. contract|contracts|contractually',
      ],
      evidence: [
        'within|after|in|most|of <duration>',
        'gdpr|nis2|nis|dora|hipaa|pci|sec|ico|bsi|cnil|csirt|finra|fca|bafin|dsgvo|aepd|ccpa|sox',
        '<role> .. notify|notifies|report|reports|send|sends|inform|informs|file|files|responsible|owner',
        'owner|responsible|sent|filed|done|reported by? .. <person>',
        '<url>|<email>|<phone>',
        'form|portal|hotline',
        'article|art|section <number>',
      ],
      min: 2,
      proof: [
        'notify|notifies|notified|inform|informs|informed|report|reports|reported .. regulator|authority|authorities|csirt|ico|bsi|cnil|supervisor ... within|in <duration>',
        'regulator|authority|authorities|csirt|ico|bsi|cnil|supervisor .. notified|informed|told ... within|in <duration>',
        'gdpr|nis2|dora|hipaa|pci ... within|in <duration>',
        'early warning|notification ... within <duration>',
        'customers .. contract|contractual .. notified|informed|told|notice .. within|in <duration>',
        'customer|customers|clients|partners|banks .. told|informed|notified|notice .. within <duration> .. contract|contracts|contractually|agreement|sla',
        'contract|contracts|contractual .. notify|inform|told|informed|notified|notice .. within <duration>',
        'breach report|notification|notice ... within|inside|in|before <duration>',
      ],
      not: [
        'authority service|server|header|record|token',
        'certificate authority|authorities',
        'certification authority',
        'authority section|flag|delegation',
        'voltage|pressure|power|temperature|fan regulator',
      ],
    },
  },
  fields: ['spec.notices'],
  falseFriends: [
    { text: 'Notify the authority service to refresh the tokens.', why: 'a program' },
    {
      text: 'The certificate authority reports revoked keys within 24 hours.',
      why: 'certificates',
    },
    { text: 'The voltage regulator reports its state within 5 seconds.', why: 'a device' },
  ],
  scaffold: {
    markdown: `## Legal and contractual notices

| Who must be told | Why | Within | Sent by | How |
| --- | --- | --- | --- | --- |
| \${1:TBD: authority} | \${2:TBD: law} | \${3:TBD: hours} | \${4:TBD: role} | \${5:TBD: portal or form} |
| \${6:TBD: customer} | \${7:TBD: contract} | \${8:TBD: hours} | \${9:TBD: role} | \${10:TBD: address} |
`,
    yaml: `notices:
  - to: "\${1:TBD: authority}"
    basis: "\${2:TBD: law or contract}"
    within: "\${3:TBD: duration}"
    by: \${4:security-lead}
`,
  },
  examples: [
    {
      name: 'deadlines in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# After the first hour

When personal data was lost, the security lead informs the supervisory authority within 72 hours under the GDPR.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of notices',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Reporting obligations

| To | Basis | Within | Owner |
| --- | --- | --- | --- |
| CSIRT | NIS2 | 24 hours | security lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a duty without a deadline',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Regulators are informed as required.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an authority, but of certificates',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Certificates

The certificate authority is notified within 24 hours when a key has leaked.
`,
    },
  ],
} satisfies Practice;
