/** Practice: what the document covers, what it takes for granted, and what it leaves out. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'scope-and-assumptions',
  title: 'Scope, assumptions and exclusions',
  group: 'Objectives',
  requirement:
    'Say which systems, sites and events the document covers, what it takes for granted, and what other documents cover.',
  why: 'Without it, readers spend the first hour finding out whether this is the right document at all.',
  goodEvidence: [
    'a list of the systems in scope',
    'what is left out, with a link to where it is covered',
    'assumptions that can be checked, such as a region that must be up',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'required',
    'restore-procedure': 'required',
    'training-plan': 'optional',
    'exercise-report': 'required',
    inventory: 'optional',
    'change-log': 'optional',
  },
  controls: [
    'nist-800-34r1:4.1',
    'nist-800-34r1:A.3-1.2',
    'nist-800-34r1:A.3-1.3',
    'dora-rts:24(1)(a)',
    'nis2-ir:4.1.2(a)',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
        'backup-procedure': [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
        'restore-procedure': [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
        'exercise-report': [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
        inventory: [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
        'change-log': [
          'not for',
          'not here|covered|included|part|in_scope',
          'scope',
          'only <name>|<code>|the',
          'this page|plan|document|runbook|procedure|list covers|is_for|applies|describes|deals',
          'covers|applies|systems|for',
          'belongs|belong to|elsewhere',
          'own|their plan|pages|manual|manuals',
        ],
      },
      headings: [
        'scope|assumption|exclusion|applicability|limitation',
        'purpose .. scope',
        'scope .. assumption|limitation|objective|purpose|exclusion|applicability',
        'scope of .. plan|document|runbook|backup|exercise|test|recovery|procedure',
        'in|out|outside of? scope',
        'planning|recovery assumption',
        'assumption .. limitation|constraint|dependency',
        'what .. covers|covered|cover|included|excluded',
        'covered|affected|involved system|service|component',
        'system in scope',
        'system overview|covered',
        'not covered|included',
      ],
      topics: [
        'this|the plan|document|runbook|procedure|policy|page|playbook|guide|exercise|report|inventory covers|covered|applies|describes|explains|addresses|concerns|details|contains|outlines|documents|lists|for',
        'this|the plan|document|runbook|procedure|policy|page|playbook not cover|apply|include|describe|address',
        'in|within|out|outside|beyond of? scope',
        'scope of .. plan|document|runbook|backup|exercise|test|recovery|procedure|is|includes',
        'plan|document|runbook|procedure|we .. assume|assumes|assumed|presume|presumes|presupposes',
        'assumption|taken_for_granted',
        'assume|assumes|assumed|assuming|presume|presupposes .. available|up|reachable|intact|access|working|works|exists|running|survives|healthy|lost|staff|region|site|network|provider',
        'excluded|excludes|exclusion .. plan|scope|document|backup|recovery|runbook|exercise',
        'covers .. system|service|database|site|region|<name>|<host>',
        'covered elsewhere|separately|by|in .. plan|runbook|document',
        'covered here|elsewhere|separately|below',
        'presumes|presupposes|takes_for_granted',
        'handled|looked|covered by|after|elsewhere|in .. helpdesk|own|another|other|separate plan|runbook|document|team|procedure?',
      ],
      evidence: [
        '<name>|<host>|<region>|<code>|<address>',
        'database|cluster|server|datacenter|mailserver|fileserver|website|storage|network|vm|workload|bucket|repository|tenant|virtual_machine',
        'not cover|apply|include|address|covered|included',
        'out of scope',
        'excluded|excludes|excluding|except|exclusion',
        'assume|assumes|assumed|assuming|assumption ... available|up|reachable|intact|access|working|works|reached|exists|exist|running|survives|healthy',
        'loss|failure|outage|destruction|corruption of',
        '<link>',
      ],
      min: 2,
      proof: [
        'plan|document|runbook|procedure|page|playbook|policy|guide|inventory .. covers|applies|concerns|covering .. <name>|<host>|<region>|<code>',
        'plan|document|runbook|procedure|page|playbook|policy|guide .. not cover|apply|include|address .. <name>|<host>|database|network|<link>|laptop|workstation|office|site|warehouse|desktop|client|application|plan|loss|failure',
        'covers .. <name>|<host> ... not|excludes|except|excluding',
        'out|outside of? scope .. <name>|<host>|<link>|database|network|laptop|workstation|office|site|desktop|client',
        'in|within scope .. <name>|<host>|<region>|<code>|database',
        'assume|assumes|assumed|assuming .. <name>|<host>|<region>|provider|network|staff|site|people|access|identity|datacenter|replica|backup ... not? ... available|up|reachable|intact|working|works|reached|exists|running|survives|healthy|access|lost',
        'scope .. <name>|<host> .. <name>|<host>',
        'we|plan|document|runbook|procedure assume|assumes|assuming|assumed .. region|provider|network|staff|site|people|identity|datacenter|replica|backup|backups|keys|account|internet|<name>|<region> ... survive|survives|available|up|reachable|intact|exist|exists|working|remains|remain|accessible|usable',
        'covered here|below .. <name>|<host>|database|cluster|server|site',
        'plan|document|runbook|procedure|we .. assume|assumes|presume|presumes|presupposes .. dns|network|region|provider|identity|site|internet|power|staff|people|backup|backups ... keeps|stays|remains|hosted|works|working|available|up|there|reachable|survive|survives',
      ],
      not: [
        'oscilloscope|oauth|token|npm|variable|global|local|lexical|function scope',
        'scope read|write|claim|parameter|variable|creep',
        'assume role|arn|identity',
        'assume .. role',
        'assumed role',
        'excluded|exclude|excludes path|file|directory|pattern|list|glob',
        'test coverage',
        'insurance covers|covered',
      ],
    },
  },
  fields: [
    'spec.scope',
    'spec.excluded',
    'metadata.systems',
    'systems',
    'services',
    'scope',
    'assumptions',
  ],
  falseFriends: [
    { text: 'Take the oscilloscope readings at the panel.', why: 'a part of a word' },
    { text: 'The token needs the scope repo:read.', why: 'a permission' },
    { text: 'Assume the role restore-operator.', why: 'a cloud permission' },
    { text: 'Test coverage of the script is above 80 %.', why: 'tests of code' },
  ],
  scaffold: {
    markdown: `## Scope, assumptions and exclusions

This document covers:

- \${1:TBD: system and site}

It does not cover \${2:TBD: system}, which has \${3:TBD: name of the other document}.

It assumes that:

- \${4:TBD: what must be up, such as a region or the identity provider}
`,
    yaml: `scope:
  covers: ["\${1:TBD: system and site}"]
  excludes: ["\${2:TBD: system, and the document that covers it}"]
  assumptions: ["\${3:TBD: what must be up}"]
`,
  },
  examples: [
    {
      name: 'two sentences at the top',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

This document covers orders-db and orders-api in eu-west-1. The warehouse has a plan of its own.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'lists below headings',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Out of scope

- Laptops, which are covered by the desktop team
- the warehouse-db cluster: see [its runbook](warehouse.md)
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'dr-plan',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: dr-plan
spec:
  scope:
    covers: [orders-db, orders-api]
             ^^^^^^^^^
`,
    },
    {
      name: 'everything, which is nothing',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

This plan covers all IT systems.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a scope to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Scope

Systems covered by this plan: [list of systems]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a scope, but of a token',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Sign in

Create a token with the scope repo:read and assume the role restore-operator.
`,
    },
  ],
} satisfies Practice;
