/** Practice: which events the plan answers, and the way out for each. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'disaster-scenarios',
  title: 'Disaster scenarios',
  group: 'Objectives',
  requirement:
    'Name the events that the plan answers, with the path for each: a lost machine, a lost site or region, corrupted or deleted data, ransomware, a lost supplier, lost key people.',
  why: 'A failover saves you from a lost region and spreads a deletion to every copy. The wrong path destroys data.',
  goodEvidence: [
    'a list of scenarios',
    'the procedure for each of them',
    'the scenarios in which replication does not help',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'exercise-report': 'required' },
  controls: [
    'dora-rts:26(2)',
    'nist-800-34r1:4.2.1',
    'iso22301:8.2.3',
    'soc2:A1.3',
    'azure-waf:RE:03',
    'hipaa:164.308(a)(7)(i)',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'fire|flood|ransomware|burst|burglary|power_cut|power_failure|encryption|malware|storm|earthquake|corruption|sabotage|theft ... fire|flood|ransomware|loss|failure|power|malware|outage|ill|illness|departure|corruption|theft|strike',
          'loss|losing|failure|outage of .. loss|failure|outage|of',
          'losing|loss .. data_centre|datacenter|region|cloud_account|site|building|server|provider',
        ],
      },
      headings: [
        'scenario|threat',
        'disaster|failure|threat|recovery|outage|incident|exercise|dr|risk scenario',
        'failure mode|case|type|domain',
        'risk assessment|analysis',
        'threat assessment|analysis|model',
        'disaster classification|type|recovery_type|categories|category',
        'type|kind of disaster|failure|outage|incident',
        'what can|could go wrong',
        'loss of .. site|region|datacenter|database|server|node|zone|cluster|provider',
        'scenario <number>|a|b|c',
        'possible|potential disaster|failure|threat|incident',
      ],
      topics: [
        'disaster|failure|threat|outage|recovery|loss|dr scenario',
        'scenario .. covered|considered|answered|addressed|planned',
        'scenario <number>',
        'failure mode|domain',
        'type|kind|class of disaster|failure|outage',
        'loss of .. site|region|datacenter|database|server|node|zone|cluster|provider|building|rack|power|account',
        'region|regional|zone|site|datacenter loss|outage|failure',
        'ransomware|data_corruption|accidental_deletion|malicious_deletion',
        'in case|event of .. fire|flood|ransomware|corruption|deletion|earthquake|theft|power_outage|cyberattack',
        'natural disaster',
        'fire|flood|earthquake|storm|theft .. datacenter|server|site|building|data',
        'someone|somebody|operator|admin|administrator|user|developer accidentally? deletes|drops|overwrites|deleted|dropped|wipes',
        'whole|entire|complete|total datacenter|site|region|zone|building|cluster|account .. lost|gone|down|fails|failure|loss|burns|destroyed|unavailable|outage',
        'server|node|host|disk|machine dies|die|died|breaks',
      ],
      evidence: [
        'ransomware|trojan|malware|cyberattack|cyber_attack|compromise|compromised|intrusion|encrypted_by',
        'corruption|corrupt|corrupted|deletion|deleted|deletes|dropped|overwritten|human_error|operator_error|bad_migration',
        'region|site|datacenter|zone|account|building|room|campus|office .. loss|lost|outage|failure|unavailable|down|destroyed|fails|fail',
        'loss|lost|losing|outage|failure|destruction of|a main|primary|whole|entire|one|single|our? region|site|datacenter|zone|account|building|room',
        'host|node|server|disk|instance|machine|hardware|vm|replica|drive .. loss|lost|failure|fails|fail|dies|broken|crash',
        'loss|lost|losing|failure|crash of|a main|primary|whole|entire|one|single|our|database? host|node|server|disk|instance|machine|replica|database',
        'supplier|vendor|provider|isp .. loss|lost|failure|outage|bankrupt|fails|down|unavailable',
        'fire|flood|earthquake|storm|theft|power|lightning|hurricane|war',
        'pandemic|strike|sick|key people|person|staff|absence|resign',
        'network|dns|identity|link|internet .. loss|lost|outage|failure|fails|down',
        'automatic|failover|point_in_time|restore|rebuild|runbook|procedure|<link>',
        'dies|die|breaks|broken|burns|burn|burnt|crashes|stolen|flooded',
        'deletes|drops|overwrites|wipes',
      ],
      min: 3,
      proof: [
        'scenario .. response|procedure|path|action|runbook ... restore|failover|rebuild|automatic|<link>|<name>',
        'ransomware ... restore|rebuild|clean|locked|immutable|offline|never|isolated ... <code>|<name>|copy|account|room|snapshot|backup',
      ],
      not: [
        'test|user|load|usage|login scenario',
        'scenario outline|cucumber|gherkin',
        'loss of precision|generality|packet',
      ],
      window: 'section',
    },
  },
  fields: ['spec.scenarios', 'spec.scenario', 'scenario', 'scenarios'],
  falseFriends: [
    { text: 'Test scenario 3: the login fails.', why: 'a test of a program' },
    { text: 'The codec works without loss of precision.', why: 'arithmetic' },
    { text: 'Scenario outline: a user signs in.', why: 'a specification' },
  ],
  scaffold: {
    markdown: `## Disaster scenarios

| Scenario | What we do | Procedure |
| --- | --- | --- |
| A machine is lost | \${1:TBD: automatic or by hand} | \${2:TBD: link} |
| The site or region is lost | \${3:TBD: failover} | \${4:TBD: link} |
| Data is corrupted or deleted | \${5:TBD: restore to a point in time, never fail over} | \${6:TBD: link} |
| Ransomware | \${7:TBD: restore the locked copy into a clean place} | \${8:TBD: link} |
| The provider fails | \${9:TBD: workaround} | \${10:TBD: link} |
`,
    yaml: `scenarios:
  - scenario: \${1|site-loss,region-loss,host-loss,data-corruption,accidental-deletion,ransomware,provider-loss|}
    response: \${2|procedure,automatic,workaround,accepted|}
    procedure: \${3:restore-orders-db}
    note: "\${4:TBD: what is special about it}"
`,
  },
  examples: [
    {
      name: 'events in a paragraph, each with a way out',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

After the loss of a node the cluster heals itself. After the loss of the region we fail over. If rows are deleted or corrupted we never fail over, but restore to a point in time.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of scenarios',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What can go wrong

| Event | What we do |
| --- | --- |
| Server failure | automatic |
| Datacentre outage | [failover](failover.md) |
| Ransomware | clean restore from the locked copy |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'all of them, and none',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The plan covers all disaster scenarios.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Disaster scenarios

TODO: list them
^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'scenarios, but of a test',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Test notes

Test scenario 3 covers a failed login and a wrong password.
`,
    },
  ],
} satisfies Practice;
