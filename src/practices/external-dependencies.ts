/** Practice: the outside services that the system needs, and what happens without each. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'external-dependencies',
  title: 'Services of third parties',
  group: 'Resilience',
  requirement:
    'List the outside services that the system needs, what happens without each, what the contract promises for their recovery, and whom to call.',
  why: 'You cannot be back before your provider is: its recovery time is a floor under yours.',
  goodEvidence: [
    'the service, and what stops without it',
    'its promised availability or recovery time',
    'a workaround, and a contact',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', inventory: 'required' },
  controls: [
    'nist-800-34r1:A.3-AppI',
    'nist-800-53r5:CP-2(7)',
    'dora:11(4)',
    'dora-rts:26(4)',
    'azure-waf:RE:03',
    'iso27001:A.5.19',
  ],
  signals: {
    en: {
      headings: [
        'external|third_party|upstream|saas|vendor|supplier|provider|outside dependency|service|system|integration',
        'supplier|interconnection|integration',
        'service|cloud provider',
        'dependency on .. third|external|provider|vendor|supplier',
        'supply chain',
        'third party',
        'interconnection table',
      ],
      topics: [
        'external|third_party|upstream|saas|supplier|vendor|provider|outside dependency|service|system|integration|provider',
        'interconnection',
        'depends|depend|relies|rely on|upon .. third|external|provider|saas|vendor|supplier|payment_provider|hosted',
        'if|when .. provider|supplier|saas|payment_provider|third_party .. down|unavailable|fails|offline|outage',
        'provider|supplier|vendor .. sla|rto|availability|outage|promise|promises|guarantee|guarantees',
        'third party',
        'if|when|without .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry .. down|unavailable|fails|offline|outage|unreachable',
        'rely|relies|depend|depends on|upon .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry',
      ],
      evidence: [
        'sla|rto|availability|uptime|promise|promises|promised|guarantee|guaranteed .. <percent>|<duration>|<number>',
        'without it|this|them|which',
        'if|when .. down|unavailable|fails|lost|gone|offline ... orders|users|mail|payments|logins|builds|deploys|we|is|are',
        'workaround|fallback|replay|replayed|queue|queued|manual|manually|pending|alternative|degraded',
        '<phone>|<email>|<url>',
        'effect|impact|consequence',
        'github|gitlab|stripe|paypal|twilio|sendgrid|okta|auth0|cloudflare|aws|azure|gcp|datadog|dockerhub|slack|pagerduty|salesforce|npm|letsencrypt',
        '<percent>',
      ],
      min: 2,
      proof: [
        'provider|supplier|service|dependency|vendor .. effect|impact|without|lost .. sla|rto|contact|workaround|promised|phone',
        'if|when|without .. provider|supplier|saas|payment_provider|third_party|api .. down|unavailable|fails|offline|lost ... queue|queued|pending|replay|replayed|manual|manually|degraded|workaround|stop|stops|cannot',
        'provider|supplier|vendor .. sla|rto|promises|promise|guarantees .. <percent>|<duration>',
        'if|when|without .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry .. down|unavailable|fails|offline|unreachable ... disabled|queued|queue|queues|stop|stops|cannot|fallback|falls|switch|pending|nobody|no|degraded|continue|cached',
        'rely|relies|depend|depends on|upon .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry ... without|sla|<percent>|<duration>|if|when',
        'supplier|provider|vendor|third_party|external|upstream .. if|when|without it? .. fails|fail|down|unavailable|lost|missing',
        'service|dependency|system .. if|when|without it .. fails|down|unavailable|lost',
      ],
      not: [
        'third party cookie|library|libraries|licence|license|notice|script|package|module',
        'external service type|ip|loadbalancer|clusterip',
        'storage|identity|terraform|data provider block|plugin',
        'kubernetes|k8s external service',
        'supplier risk',
      ],
    },
  },
  fields: ['spec.dependencies', 'spec.systems[].external'],
  falseFriends: [
    { text: 'Third-party cookies are blocked by the browser.', why: 'a browser' },
    { text: 'Third-party libraries are listed in the notice file.', why: 'licences' },
    { text: 'Upgrade the terraform provider plugin.', why: 'automation' },
  ],
  scaffold: {
    markdown: `## Services of third parties

| Service | What happens without it | Promised recovery | Workaround | Contact |
| --- | --- | --- | --- | --- |
| \${1:TBD: service} | \${2:TBD: effect} | \${3:TBD: SLA or RTO} | \${4:TBD: workaround} | \${5:TBD: phone} |
`,
    yaml: `dependencies:
  - id: \${1:payments}
    name: "\${2:TBD: service}"
    effect: "\${3:TBD: what happens without it}"
    promised_rto: "\${4:TBD: duration}"
    contact: "\${5:TBD: phone}"
`,
  },
  examples: [
    {
      name: 'what happens without the provider',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

When the payment provider is down, orders stay pending and are replayed later. Nothing is lost.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of services',
      kind: 'inventory',
      state: 'satisfied',
      text: `## External services

| Service | Without it | SLA | Phone |
| --- | --- | --- | --- |
| Payment API | orders stay pending | 99.9% | +442079460150 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a fact without a list',
      kind: 'inventory',
      state: 'vague',
      text: `# Inventory

We depend on third-party services.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'third parties in a browser',
      kind: 'inventory',
      state: 'missing',
      text: `# Shop

Third-party cookies are not used by the shop.
`,
    },
  ],
} satisfies Practice;
