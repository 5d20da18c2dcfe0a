/** Practice: how the recovery site is kept the same as production, and how drift is found. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-parity',
  title: 'Recovery site like production',
  group: 'Resilience',
  requirement:
    'Say how changes reach the recovery environment, and how a difference from production is found.',
  why: 'A standby that is half a year behind is another system, and nobody has tested that one.',
  goodEvidence: [
    'one pipeline or one code base for both',
    'a check for differences, with its interval',
    'the result of the last comparison',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['aws-waf:REL13-BP04', 'nist-800-53r5:CP-7', 'nist-800-53r5:CM-2'],
  signals: {
    en: {
      headings: [
        'configuration|config|environment|dr drift|parity|synchronisation|synchronization',
        'drift detection|check',
        'keeping .. dr|standby|site|region|environment .. sync|same|current',
        'configuration management',
        'standby|dr environment|site? maintenance',
        'dr environment maintenance',
        'parity with production',
        'recovery|dr|standby site|region|environment like|same_as production',
      ],
      topics: [
        'configuration|config|environment|dr|infrastructure drift',
        'drift detection|check|from|between',
        'dr|standby|secondary|recovery|passive site|region|environment|cluster|datacenter|database|server .. in_sync|sync|parity|same|identical|mirror|mirrors|matches|match|up_to_date',
        'same|identical version|configuration|code|pipeline|patch|release|module|image .. both|dr|standby|secondary|production|primary|region|regions|sites',
        'both|two|all regions|sites|environments|datacenters .. same|identical|deploy|deployed|pipeline',
        'change|changes|release|releases|deployment|deployments|patches .. applied|rolled_out|deployed|go|promoted to|also .. dr|standby|secondary|recovery',
        'environment|dr parity',
        'release|releases|change|changes|deployment|deployments|patches .. dr|standby|secondary|recovery cluster|site|region|environment',
      ],
      evidence: [
        'pipeline|terraform|ansible|puppet|argocd|argo|flux|gitops|cloudformation|pulumi|helm|chef|bicep',
        'plan|diff|compare|compares|comparison|drift_detection|config_rule|audit .. <frequency>|nightly|ticket|alert|alerts|opens',
        '<frequency>',
        '<code>',
        '<date>',
        'within <duration>',
        '<duration> later|behind|after',
      ],
      proof: [
        'both|two|all regions|sites|environments|datacenters .. deploy|deployed|built|provisioned|configured .. same|from|by|one|single .. pipeline|code|repository|module|terraform|playbook|template',
        'same|one|single pipeline|code|terraform|module|playbook|template .. both|two|dr|standby|secondary|recovery|all',
        'drift .. <frequency>|<code>|alert|alerts|ticket|pipeline|terraform',
        'dr|standby|secondary|recovery site|region|environment|cluster|datacenter .. patched|updated|deployed|upgraded|synced|changed .. within|same|after|with <duration>|pipeline|day|week|window|release',
        'compare|compares|diff .. dr|standby|secondary|recovery .. production|primary .. <frequency>|<code>',
      ],
      not: [
        'clock|time|schema|model|data|state|ntp drift',
        'drift car|wood',
        'parity bit|disk|check|raid|error|stripe',
        'raid parity',
        'database|data|replica|ntp in_sync|synchronised',
      ],
    },
  },
  fields: ['drift_check'],
  falseFriends: [
    { text: 'The clock drift on the nodes is below one second.', why: 'time' },
    { text: 'The parity disk of the array was replaced.', why: 'storage' },
    { text: 'Model drift is watched by the data team.', why: 'machine learning' },
  ],
  scaffold: {
    markdown: `## Recovery site like production

Changes reach the recovery environment through \${1:TBD: pipeline}, at most \${2:TBD: days} after production.

Differences are found by \${3:TBD: command} every \${4:TBD: interval}; last result: \${5:TBD: date}.
`,
    yaml: `alternates:
  - id: \${1:dr-region}
    class: \${2|pilot-light,warm,hot,cold,rebuild-from-code|}
    covers: [region-loss]
    ready_in: "\${3:TBD: duration}"
    gaps: ["\${4:TBD: where it differs from production}"]
`,
  },
  examples: [
    {
      name: 'one pipeline for both regions',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Both regions are deployed from the same pipeline, the recovery region one day later.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a check below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Configuration drift

- \`terraform plan -var region=eu-central-1\` runs nightly
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- a difference opens a ticket
`,
    },
    {
      name: 'kept in sync, somehow',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The DR site is kept in sync with production.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'drift of clocks',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Time

Clock drift is checked hourly on all nodes.
`,
    },
  ],
} satisfies Practice;
