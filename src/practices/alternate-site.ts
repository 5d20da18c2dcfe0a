/** Practice: where the service runs when the primary site is gone, and how ready that place is. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'alternate-site',
  title: 'Alternate site or region',
  group: 'Resilience',
  requirement:
    'Name where the service runs when the primary site is gone, how ready that place is (cold, pilot light, warm, hot), and what it lacks.',
  why: '“In the cloud” is not a place. A region without quota, keys or images is an empty hall.',
  goodEvidence: [
    'the region or the address',
    'its readiness: cold, pilot light, warm, hot',
    'its capacity compared with production',
    'what is missing there, and how people get in',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required' },
  controls: [
    'nist-800-34r1:3.4.3',
    'nist-800-34r1:A.3-AppF',
    'nist-800-53r5:CP-7',
    'nist-800-53r5:CP-7(1)',
    'nist-800-53r5:CP-2(6)',
    'iso27001:A.8.14',
    'dora:12(4)',
    'dora:12(5)',
    'aws-waf:REL13-BP02',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      headings: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|backup|second|fallback site|region|location|datacenter|facility|environment',
        'alternate processing site',
        'disaster recovery site|region|location|environment|datacenter',
        'site readiness',
        'recovery|dr strategy',
        'disaster recovery strategy',
        'pilot light',
        'warm|hot|cold standby|site',
        'multi region',
      ],
      topics: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|paired|second|fallback processing? site|region|location|datacenter|facility|environment',
        'disaster recovery site|region|location|environment|datacenter',
        'cold|warm|hot|mobile|mirrored site|standby',
        'pilot light',
        'active active|passive',
        'failover to another|different|other|second|secondary site|region|datacenter|location|zone|cloud|provider',
        'run|runs|rebuild|rebuilt|restore|restored|recover|recovered|deploy|deployed|start|relocate in|at|to .. another|different|other|second|secondary|alternate|new site|region|datacenter|location|cloud|provider|building|office',
        'if .. primary site|region|datacenter .. lost|gone|down|destroyed|unavailable',
        'multi region deployment|setup|failover',
        'if|should|when .. datacenter|site|building|office|region .. burn|burns|destroyed|gone|lost|flooded',
        'rent|order|buy|provision|borrow .. servers|capacity|rack|machines|hardware',
        'dr|disaster_recovery|standby runs|lives|sits|located|in|at',
        'staff|people|employees|team .. work|works|move|moves|relocate .. branch|office|building|home|site',
      ],
      evidence: [
        '<region>',
        'cold|warm|hot standby|site|spare',
        'pilot light',
        'active active|passive',
        '<percent>',
        'capacity|quota|scaled|size',
        'site|building|room|rack|datacenter|hall|campus <number>|a|b|c|<name>|<code>',
        '<address>|<host>',
        '<number> km|kilometres|kilometers|miles',
        'colocation|colo|hetzner|ovh|equinix|rackspace|aws|azure|gcp',
      ],
      proof: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|paired|second|fallback site|region|location|datacenter|environment .. <region>|<address>|<host>|<name>|cold|warm|hot|pilot_light|<percent>|km|miles',
        '<region> .. alternate|secondary|recovery|failover|standby|dr|paired|pilot_light|warm|hot|cold|passive region|site|location|standby|environment|replica',
        'failover|fails|failed|recover|recovered|rebuild|rebuilt|redeploy|redeployed|relocate|relocated|switch|move|moved .. to|in|at <region>',
        'warm|hot|cold standby|site .. in|at|<region>|<name>|datacenter|building',
        'pilot light .. <region>|<name>|database|replica|datacenter',
        'active active|passive .. <region>|across|between|two|zones|regions|datacenters|sites',
        'restore|recover|rebuild|failover|relocate|move .. to|in|at .. site|building|datacenter|office <number>|b|c|<name>',
        'rent|provision|rebuild|restore|run|start|deploy .. at|in|with .. hetzner|ovh|aws|azure|gcp|digitalocean|linode|scaleway|equinix|colo|colocation|rackspace',
        'second|secondary|other datacenter|site|region .. <number> km|kilometres|miles|away',
        'second|secondary|standby datacenter|site|region in|at|is <region>|<number>',
        'dr|disaster_recovery|standby .. runs|lives|sits|located|hosted|is in|at .. <region>|site|building|datacenter',
        'staff|people|employees|teams .. work|works|move|moves|relocate from|to|in .. branch|other|second|alternate|home|building|coworking office|site|<number>|<name>',
        'desks|seats|racks .. kept|reserved|ready|available',
      ],
      not: [
        'web|our|this|visit|static|intranet|partner site',
        'visit .. site',
        'restore|recover .. site from',
        'region <region> cannot',
        'backup location|region|storage',
        'staging|test|development|preview environment',
      ],
    },
  },
  fields: ['spec.alternates', 'dr_region', 'recovery_region', 'secondary_region', 'dr_site'],
  falseFriends: [
    { text: 'Visit our site for more.', why: 'a web site' },
    { text: 'The staging environment runs in eu-west-1.', why: 'a place for tests' },
    { text: 'The backup region of the bucket is eu-central-1.', why: 'where copies lie' },
  ],
  scaffold: {
    markdown: `## Alternate site or region

| For | Where | Readiness | Ready in | Capacity | What is missing |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: region or address} | \${3:TBD: cold, pilot light, warm or hot} | \${4:TBD: duration} | \${5:TBD: per cent of production} | \${6:TBD: gaps} |
`,
    yaml: `alternates:
  - id: \${1:dr-region}
    class: \${2|pilot-light,warm,hot,cold,active-active,rebuild-from-code|}
    location:
      region: "\${3:TBD: region}"
    covers: [\${4:region-loss}]
    ready_in: "\${5:TBD: duration}"
    capacity_percent: \${6:60}
    gaps: ["\${7:TBD: what is missing}"]
`,
  },
  examples: [
    {
      name: 'a region in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

If eu-west-1 is gone, we rebuild the service in eu-central-1 from the replicated images.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of sites',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Where we go

| Recovery site | Readiness | Capacity |
| --- | --- | --- |
| Site B, 40 km away | warm standby | 60% |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'another region, whichever',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

We can fail over to another region.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a place to be found',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery site

To be determined.
^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a site on the web',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web

Visit our site and test the checkout.
`,
    },
  ],
} satisfies Practice;
