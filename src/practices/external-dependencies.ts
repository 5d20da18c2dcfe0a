/** Practice: the outside services that the system needs, and what happens without each. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'external-dependencies',
  title: 'Services of third parties',
  titles: { de: 'Externe Abhängigkeiten', fr: 'Dépendances externes', es: 'Dependencias externas' },
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
        'dependency on .. third|external|provider|vendor|supplier',
        'supply chain',
        'interconnection table',
        'depends|depend|rely|relies|reliance on|upon',
        'dependency',
        'external|outside|third party|parties|partner|help',
        'what we need|use from others|outside',
        'interface|interfaces to|with external|third|partners',
        'purchased|hosted|rented service',
        'dependencies outside|beyond',
        'sub_processor|subprocessor|sub_processors|subprocessors|platform|vendor|service dependencies',
        'sub processor|processors dependencies',
        'outside services|suppliers',
        'suppliers|third_parties',
      ],
      topics: [
        'external|third_party|upstream|saas|supplier|vendor|provider|outside dependency|service|system|integration|provider',
        'interconnection',
        'depends|depend|relies|rely on|upon .. third|external|provider|saas|vendor|supplier|payment_provider|hosted',
        'if|when .. provider|supplier|saas|payment_provider|third_party .. down|unavailable|fails|offline|outage',
        'provider|supplier|vendor .. sla|rto|availability|outage|promise|promises|guarantee|guarantees',
        'if|when|without .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry .. down|unavailable|fails|offline|outage|unreachable',
        'rely|relies|depend|depends on|upon .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry',
        'isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner .. down|fails|outage|unavailable|without',
        'links|interfaces|connections to .. exist',
        'external|outside|third party|parties|partner',
        'needed|bought|rented|hosted from|by .. provider|supplier|third|vendor',
        'depends|depend|rely|relies|dependent on|upon .. isp|carrier|interface|bank|network|registrar|cdn|gateway|partner',
        'outside|beyond our control|hands|responsibility',
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
        'no|without promise|guarantee|sla|commitment',
        'back|restored|repaired|fixed|up|returns in|within|after <duration>',
        'by|per|under contract|agreement',
        'contract|sla|agreement .. <duration>|<percent>|<number>',
        'by|on fax|hand|paper|phone|post',
        'continue|continues|keeps|works|carry|wait|waits|stop|stops|stand|stands',
      ],
      min: 2,
      proof: [
        'api|saas|provider|vendor|supplier|gateway|carrier|processor|stripe|<name> ... outage|down|unavailable|unreachable|fails|recovery|recovers ... continue|continues|retry|retried|retries|fallback|falls|queue|queued|wait|degrade*|switch|manual|manually|unaffected',
        'provider|supplier|service|dependency|vendor .. effect|impact|without|lost .. sla|rto|contact|workaround|promised|phone',
        'if|when|without .. provider|supplier|saas|payment_provider|third_party|api .. down|unavailable|fails|offline|lost ... queue|queued|pending|replay|replayed|manual|manually|degraded|workaround|stop|stops|cannot',
        'provider|supplier|vendor .. sla|rto|promises|promise|guarantees .. <percent>|<duration>',
        'if|when|without .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry .. down|unavailable|fails|offline|unreachable ... disabled|queued|queue|queues|stop|stops|cannot|fallback|falls|switch|pending|nobody|no|degraded|continue|cached',
        'rely|relies|depend|depends on|upon .. stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|docker_hub|npm|quay|slack|snowflake|mapbox|algolia|shopify|entra|sentry ... without|sla|<percent>|<duration>|if|when',
        'supplier|provider|vendor|third_party|external|upstream .. if|when|without it? .. fails|fail|down|unavailable|lost|missing',
        'service|dependency|system .. if|when|without it .. fails|down|unavailable|lost',
        'service|system|process|function ... dependency .. azure|aws|google|stripe|cloudflare|okta|auth0|clerk|twilio|sendgrid|github|cdn',
        'if|when|without|should|while isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner .. down|fails|fail|unavailable|out|offline|gone|lost|unreachable|outage|breaks ... queue|queues|queued|pending|manual|manually|paper|fax|cached|cache|degraded|workaround|stop|stops|cannot|fallback|falls|switch|switches|lte|4g|5g|later|wait|waits|continue|continues|keeps|by_hand|by_phone|nobody|halt|halts|stand|stands',
        'without .. isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner ... queue|queues|queued|pending|manual|manually|paper|fax|cached|cache|degraded|workaround|stop|stops|cannot|fallback|falls|switch|switches|lte|4g|5g|later|wait|waits|continue|continues|keeps|by_hand|by_phone|nobody|halt|halts|stand|stands',
        'isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner .. without it ... queue|queues|queued|pending|manual|manually|paper|fax|cached|cache|degraded|workaround|stop|stops|cannot|fallback|falls|switch|switches|lte|4g|5g|later|wait|waits|continue|continues|keeps|by_hand|by_phone|nobody|halt|halts|stand|stands|<phone>|contract|sla|promise',
        'isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner .. outage|failure|loss|down .. sla|promises|promised|contract|guarantee|guaranteed|<percent>|<phone>',
        'service|dependency|provider|partner|party|interface|supplier .. without|fails|down|impact|effect|outage|missing|lost .. fallback|instead|until|phone|back|promise|promised|contract|sla',
        'depends|depend|rely|relies|dependent on|upon .. isp|carrier|telco|internet_line|internet_connection|uplink|power_company|electricity_supplier|courier|bank|payment_gateway|payment_processor|card_processor|acquirer|registrar|sms_gateway|mail_provider|email_provider|identity_provider|hoster|hosting_provider|cloud_provider|cdn|dns_provider|interface|supplier|provider|map_service|licence_server|license_server|clearing_house|partner ... without|sla|<percent>|<duration>|if|when',
        'stripe|paypal|adyen|twilio|sendgrid|mailgun|okta|auth0|github|gitlab|cloudflare|fastly|datadog|salesforce|dockerhub|npm|quay|slack|snowflake|shopify|entra|sentry|pagerduty outage|down|unavailable|fails|unreachable ... mirror|cache|cached|fallback|queue|queued|manual|manually|switch|stop|wait|from|use',
        'supplier|provider|vendor|partner|carrier .. within|in <duration> .. contract|sla|agreement',
        'hosted|run|operated|provided by .. outside|external|provider|company|supplier|third ... fail|fails|down|without|outage|gone',
        'outside|external company|provider|partner|supplier ... if|should|when it|they? fail|fails|down|stop|stops',
        'if|when|should managed|hosted|external|rented|outsourced .. goes|away|down|fails|unavailable|gone|out ... still|from|instead|fallback|switch|queue|manual|without',
        'carrier|gateway|provider|api|feed|interface|partner .. queue|queues|queued|wait|pending|stop|stops ... when|if|while|until .. down|unavailable|out|back|offline',
        'not ours .. gone|down|unavailable|wait',
        'if|when <name>|provider|supplier|vendor|api|portal|service|gateway|cloud|isp|github|stripe|auth0|okta .. down|gone|fails|stops|unavailable|out .. use|mirror|cannot|queue|wait|fall|paper|manual|read_only|switch',
        'they|provider|vendor|supplier promise|promises|guarantee|guarantees|commit .. <duration>|<percent>|none|nothing',
        'service|supplier|provider .. if|stops|fails .. promise|promises|sla|call',
        "service|provider|dependency|supplier|partner|name ... if_it's_gone|gone|fails|fail|down|unavailable|away ... promise|sla|contract|contact|support",
        "if|when it's|they're|they|it gone|away|out|dead ... promise|sla|contact|instead|fall|fallback",
        'outside|beyond|not|not_under our|your control|hands .. feed|interface|service|provider|line|cloud|gateway|portal|registry|<name>|instead|by',
        'upstream|downstream|partner|external|third_party .. interface|feed|api|gateway|service|system ... wait|waits|queue|queues|instead|fallback|fall_back|hold|buffer|retry|up_to',
        'hoster|isp|carrier|company|partner|gateway|operator|registrar|bank promises|promise|guarantees|guarantee|commits|committed|contract .. <duration>|<percent>',
        'no stripe|paypal|adyen|twilio|okta|auth0|github|gitlab|cloudflare|internet|gateway|provider no|nothing|means ... keep|queue|wait|banner|cash|paper|fallback|mirror|manual|until',
        'they|provider|vendor|supplier|hoster promise|promises|guarantee .. <percent>|<duration>',
        'hosted|run|operated|managed|kept by|at .. adviser|provider|bureau|partner|vendor|supplier|firm|company|group|parent|agency|hoster .. if|not|contract|hotline|<phone>|they',
        'if|when they down|gone|out|closed|fail we|you|it wait|waits|use|call|go|write|work',
      ],
      not: [
        'third party backup|storage|tool|solution|solutions|software',
        'service provider and',
        'third party employee|employees|contractor|contractors|personnel|staff|users',
        'third party cookie|library|libraries|licence|license|notice|script|package|module',
        'external service type|ip|loadbalancer|clusterip',
        'storage|identity|terraform|data provider block|plugin',
        'kubernetes|k8s external service',
        'supplier risk',
        'interface eth|eth0|network|wan|lan|loopback|vlan|card',
        'provider|service class|object|bean|injection',
        'npm|maven|pip|gem|cargo dependency',
        'dependency tree|injection|graph|update|version',
      ],
    },
    de: {
      headings: [
        'abhängigkeiten|drittanbieter|dienstleister|lieferanten|schnittstellen|fremdleistungen|zulieferer',
        'externe* abhängigkeit*|dienst*|partner|anbieter|schnittstelle*|leistung*',
        'abhängig|abhängigkeit von',
        'dienste|leistungen dritter|drittanbieter|drittanbietern',
      ],
      topics: [
        'externe* dienst*|abhängigkeit*|partner|anbieter|schnittstelle*',
        'drittanbieter*|rechenzentrumsbetreiber*|internetanbieter*|internetleitung|zahlungsdienst*|stromversorger*|netzbetreiber*|mobilfunkanbieter*|cloudanbieter*|provider',
        'abhängig|angewiesen von|auf',
        'dienstleister*|provider*|anbieter* .. ausfall|fällt|zusage*|sla|vertrag*|garantier*',
      ],
      evidence: [
        'sla|verfügbarkeit|zusage|zugesagt|zugesichert|vertraglich*|entstör* .. <percent>|<duration>|<number>',
        'ohne ihn|sie|es|diesen|diese|dies|strom|internet',
        'fällt|fallen|bei .. aus|ausfall|störung',
        'papier|manuell|fax|telefonisch|warteschlange|nachgeholt|lte|mobilfunk|umgeschaltet|ersatzweise|händisch|später',
        '<phone>|<email>|<url>',
        'binnen|innerhalb|nach <duration>',
        'auswirkung*|folge*',
      ],
      proof: [
        'fällt|fallen|wenn|ohne|ausfall|falls .. anbieter*|dienstleister*|provider*|internetleitung|internetanbieter*|zahlungsdienst*|lieferant*|drittanbieter*|rechenzentrumsbetreiber*|schnittstelle*|stromversorger*|netzbetreiber*|registrar|bank ... papier|manuell|fax|telefonisch|warteschlange|nachgeholt|lte|mobilfunk|umgeschaltet|später|händisch|stehen|steht|ruht|zusage*|sla|weiter|ersatz*',
        'anbieter*|dienstleister*|provider*|lieferant*|drittanbieter*|rechenzentrumsbetreiber*|netzbetreiber*|stromversorger* .. zugesagt|zusage|sla|garantiert|zugesichert|vertraglich*|entstör* .. <percent>|<duration>',
        'dienst|anbieter|partner|schnittstelle|dienstleister .. ohne|ausfall|auswirkung|fehlt|folge .. zusage|sla|ersatz|kontakt|telefon|vertrag|behelf',
        'ohne internetleitung|strom|anbieter*|dienstleister*|provider*|leitung .. lte|weiter|papier|notstrom|mobilfunk|steht|stehen|generator',
        'ausfall|fällt|fallen|ohne|wenn|falls .. zahlungsanbieter*|kartenanbieter*|cloudanbieter*|telefonanbieter*|mobilfunkanbieter*|paketdienst*|kartenzahlung*|zahlungsdienst*|hoster*|rechenzentrum* ... bargeld|bar|nur|papier|manuell|warteschlange|weiter|lte|händisch|später|nachgeholt|steht|stehen',
      ],
      not: ['softwareabhängigkeiten|paketabhängigkeiten', 'netzwerkschnittstelle*'],
      min: 2,
    },
    fr: {
      headings: [
        'dépendances|prestataires|fournisseurs|tiers|interfaces',
        'dépendances|services externes|tiers|extérieurs|extérieures',
        'services|fournisseurs|prestataires externes|tiers',
        'dépend|dépendent|dépendance de|envers',
      ],
      topics: [
        'services|dépendances|prestataires|partenaires externes|extérieurs|tiers',
        "dépend|dépendent|dépendons|tributaire* .. fournisseur*|prestataire*|opérateur|hébergeur|tiers|service*|externe*|l'opérateur|d'opérateur|l'hébergeur|d'hébergeur",
        "si|lorsque|quand|sans .. fournisseur|prestataire|opérateur|hébergeur|banque|interface|l'opérateur|d'opérateur|l'hébergeur|d'hébergeur .. panne|indisponible|tombe|coupé*|arrêt",
        "fournisseur|prestataire|opérateur|hébergeur|l'opérateur|d'opérateur|l'hébergeur|d'hébergeur .. garantit|engagement|sla|gtr|promet|panne",
      ],
      evidence: [
        'sla|gtr|gti|disponibilité|engagement|garanti* .. <percent>|<duration>|<number>',
        'sans lui|elle|eux|elles|cela|ce',
        'panne|coupure|indisponib*|arrêt|défaillance',
        'papier|manuel*|main|fax|téléphone|attente|file|différé|ultérieurement|dégradé|4g|5g|secours',
        '<phone>|<email>|<url>',
        'sous|dans|en <duration>',
        'effet|impact|conséquence',
      ],
      proof: [
        "si|lorsque|quand|sans|panne|coupure .. fournisseur*|prestataire*|opérateur|hébergeur|banque|interface|liaison|service_de_paiement|registrar|bureau|l'opérateur|d'opérateur|l'hébergeur|d'hébergeur ... papier|manuel*|main|fax|attente|file|différé|dégradé|4g|5g|secours|bascul*|arrêt*|sla|gtr|téléphone",
        "fournisseur*|prestataire*|opérateur|hébergeur|l'opérateur|d'opérateur|l'hébergeur|d'hébergeur .. garantit|engagement|engage|sla|gtr|promet|rétablit|contractuel* .. <percent>|<duration>",
        'service|dépendance|prestataire|partenaire|interface .. sans|panne|effet|impact|indisponible .. sla|gtr|engagement|contact|téléphone|secours|contournement|délai',
        'prestataire*|fournisseur*|opérateur|hébergeur .. indisponible|panne|coupé*|arrêté* ... attente|manuel*|papier|file|4g|5g|secours|suspendu*',
        "sans .. annuaire|banque|l'hébergeur|hébergeur|prestataire|fournisseur|opérateur ... secours|locaux|manuel*|papier|attente|dégradé",
      ],
      not: ['dépendances logicielles|npm|maven', 'interface réseau'],
      min: 2,
    },
    es: {
      headings: [
        'dependencias|proveedores|terceros|interfaces',
        'dependencias|servicios externos|externas|terceros',
        'servicios|proveedores externos|terceros',
        'depende|dependemos de',
      ],
      topics: [
        'servicios|dependencias|proveedores|socios externos|externas|terceros',
        'depende|dependen|dependemos .. proveedor*|operador*|terceros|servicio*|externo*|banco',
        'si|cuando|sin .. proveedor|operador|operadora|banco|interfaz|pasarela .. caído|cae|falla|disponible|corte',
        'proveedor|operador|operadora|pasarela .. garantiza|compromiso|sla|promete|avería',
      ],
      evidence: [
        'sla|disponibilidad|compromiso|garantiza* .. <percent>|<duration>|<number>',
        'sin él|ella|ellos|esto|eso',
        'caída|corte|fallo|avería|indisponib*',
        'papel|manual*|mano|fax|teléfono|cola|espera|diferido|degradado|4g|5g|después',
        '<phone>|<email>|<url>',
        'en|dentro <duration>',
        'efecto|impacto|consecuencia',
      ],
      proof: [
        'si|cuando|sin|caída|corte .. proveedor*|operador|operadora|banco|interfaz|pasarela|línea|registrador ... papel|manual*|mano|fax|cola|espera|diferido|degradado|4g|5g|conmuta*|para|paran|sla|teléfono',
        'proveedor*|operador|operadora|pasarela .. garantiza|compromiso|sla|promete|restablece|contractual* .. <percent>|<duration>',
        'servicio|dependencia|proveedor|socio|interfaz .. sin|caída|efecto|impacto|fallo .. sla|compromiso|contacto|teléfono|alternativa|plazo',
        'si|cuando|sin|caída|corte .. proveedor*|operador*|banco|interfaz|pasarela|línea|registrador ... pendiente*|quedan|manual*|papel|cola|después|espera',
      ],
      not: ['dependencias software|npm|maven', 'interfaz red'],
      min: 2,
    },
  },
  fields: ['spec.dependencies', 'spec.systems[].external'],
  falseFriends: [
    { text: 'This policy applies to third-party employees as well.', why: 'people, not services' },
    { text: 'Third-party cookies are blocked by the browser.', why: 'a browser' },
    { text: 'Third-party libraries are listed in the notice file.', why: 'licences' },
    { text: 'Upgrade the terraform provider plugin.', why: 'automation' },
    { text: 'npm packages resolve their dependencies through the proxy.', why: 'packages' },
    { text: 'When the interface eth0 is down, traffic continues on eth1.', why: 'a network card' },
    { text: 'The dependency tree of the build is cached for 30 days.', why: 'a build' },
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
