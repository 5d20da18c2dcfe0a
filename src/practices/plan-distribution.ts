/** Practice: who has the plan, and where copies lie that can be read when the network is down. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'plan-distribution',
  title: 'Copies that survive the disaster',
  group: 'Records',
  requirement:
    'Say who has the plan, and where copies lie that can be read when the network, the wiki and single sign-on are down.',
  why: 'Surprisingly often the plan is stored on the very system that it recovers.',
  goodEvidence: [
    'a copy on paper, offline or with a second provider',
    'the date on which it was printed',
    'who holds one',
    'how the copies are renewed',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required' },
  controls: ['nist-800-34r1:3.6', 'nist-800-53r5:CP-2', 'dora-rts:26(1)(d)', 'iso22301:7.5.3'],
  signals: {
    en: {
      headings: [
        'distribution',
        'distribution list|of_the_plan|of_this_document',
        'plan|document distribution|location|storage|availability|access',
        'offline|printed|paper|hard copy',
        'copy of this|the plan|document|runbook',
        'accessing this plan|document|runbook',
        'where to find this plan|document|runbook',
        'storage of the plan',
        'copy .. survive|survives',
      ],
      topics: [
        'distribute|distributed|distribution .. plan|document|runbook|list|copy|copies',
        'plan|document|runbook|copy|copies distributed|issued|handed',
        'offline|printed|paper|hard|local copy|copies|version .. plan|document|runbook|handbook|binder',
        'plan|document|runbook|handbook|this_page|this_repository|wiki .. printed|offline|mirrored|laptop|usb|on_paper',
        'copy|copies of this|the|our plan|runbook|handbook',
        'print|printed|mirror|mirrored .. plan|runbook|handbook|this_page|this_repository|this_document',
        'plan|document|runbook .. readable|available|accessible|read .. when|if|without|even .. down|offline|network|vpn|sso|wiki|outage',
        'printed|hard copy|copies',
        'keep|store|stored|kept .. copy|copies .. plan|document|runbook',
        'plan|runbook|handbook .. laptop|laptops|on_paper|binder|crisis_room',
      ],
      evidence: [
        'safe|paper|binder|usb|laptop|printed|envelope|glovebox|reception|phone|tablet|drawer|fireproof',
        'mirror|mirrored|second_provider|another_provider|other_provider|gitlab|github|sharepoint|dropbox|s3|onedrive|bucket|google_drive|offline_copy',
        '<date>',
        '<path>|<store>|<url>|<name>|<host>',
        'held|with|holder|held_by|copy_holder .. <person>',
        '<role> .. has|holds|keeps|carries|carry|takes|home',
        '<frequency>',
      ],
      min: 2,
      proof: [
        'printed|hard copy|copies|version .. safe|home|binder|site|building|reception|laptop|usb|<role>|<date>|car|drawer|office',
        'plan|runbook|handbook|wiki|this_page|this_document|this_repository .. mirrored|copied|exported|synced .. gitlab|github|second|another|other|s3|bucket|usb|laptop|sharepoint|<url>|<store>|<frequency>',
        'plan|runbook|handbook|document .. printed .. <date>|safe|binder|quarterly|after',
        'copy|copies of .. plan|document|runbook .. safe|home|binder|laptop|usb|reception|building|site|lead|deputy',
        'holder|holders|held by .. location|place|copy|format|medium',
        'plan|runbook|handbook .. on_paper|laptop|laptops|usb|in_the_safe|crisis_room|binder|printed .. room|safe|laptop|laptops|members|site|home|office|reception',
      ],
      not: [
        'linux|binary|ubuntu|debian|software|content|load|key|rpm|cloudfront distribution',
        'distributed tracing|system|database|cache|storage|lock|denial|file|ledger|consensus',
        'distribution package|point|group|id|upgrade|network',
        'backup|data|database|offsite copy|copies',
        'passphrase|key|password|secret|image|package|licence|license .. paper|printed|copy|mirrored',
        'copy of this|the software',
      ],
    },
  },
  fields: ['spec.distribution', 'distribution', 'offline_copy'],
  falseFriends: [
    { text: 'Each Linux distribution has its own packages.', why: 'an operating system' },
    { text: 'Distributed tracing is on for the API.', why: 'a tool' },
    { text: 'The CloudFront distribution points at the bucket.', why: 'a product' },
  ],
  scaffold: {
    markdown: `## Copies that survive the disaster

| Copy | Where | Held by | Renewed |
| --- | --- | --- | --- |
| Paper | \${1:TBD: safe} | \${2:TBD: role} | \${3:TBD: date} |
| Mirror | \${4:TBD: second provider} | \${5:TBD: role} | \${6:TBD: interval} |
`,
    yaml: `distribution:
  - where: "\${1:TBD: safe}"
    medium: \${2|paper,usb,laptop,mirror,safe|}
    updated_on: "\${3:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a sentence at the end',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

This repository is mirrored every night to a second provider, and a printed copy lies in the safe at site B.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list of holders',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Distribution list

- Recovery lead: laptop, offline copy of 2026-09-25
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Deputy: paper, at home
`,
    },
    {
      name: 'copies somewhere',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Copies of this plan are distributed to staff.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Distribution list

TBD
^^^
`,
    },
    {
      name: 'copies, but of data',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Storage

The distributed cache keeps two copies of each entry.
`,
    },
  ],
} satisfies Practice;
