/** Practice: how to get help from each vendor at night: number, contract, level, response time. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'vendor-contacts',
  title: 'Vendor and support contacts',
  titles: {
    de: 'Lieferantenkontakte',
    fr: 'Contacts des fournisseurs',
    es: 'Contactos de los proveedores',
  },
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
          'contract|contracts|support|maintenance|warranty|hotline|service ... <phone>',
          'contract|support|maintenance|service .. response|answer|answers|reaction|onsite|repair|arrives|engineer .. <duration>|next_day|next_business_day|nbd',
          '<phone> .. response|answer|answers|reaction|onsite|contract|customer|ends|until|expires|within|call',
          'contract|contracts no|number|id .. until|ends|expires|response|answer|onsite',
          'contract <number>|<ticket>|<code>|<name> .. until|ends|expires|response|<duration>|<date>',
        ],
      },
      headings: [
        'vendor|supplier|external|provider|manufacturer|support|service_provider contact|support|list',
        'support|maintenance contract|agreement|contact|level|number',
        'escalation to vendor|supplier',
        'vendor|supplier escalation',
        'contacting|calling .. vendor|supplier|support',
        'hardware|software support',
        'contract',
        'external|outside party|parties|help',
        'maintenance|warranty|service|supplier|vendor contract|agreement|contact',
        'support hotline|line|desk|desks',
        'calling for? help|support',
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
        'registrar|carrier|installer|maker|hoster|reseller|distributor hotline|phone|support|contract|contact',
        'warranty|service|maintenance contract|agreement',
        "vendor's|supplier's|manufacturer's|maker's|provider's support|hotline|helpdesk|service|desk",
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
        'expires|expiry|valid|renewal|ends|until .. <date>',
        'enterprise|premium|premier|gold|platinum|prosupport|basic|mission_critical support',
        '<duration> .. onsite|response|on_site',
        'onsite|response|reaction|arrival .. <duration>',
        'service|asset tag|number',
        'answers|answer|replies|callback in|within <duration>|next_day',
        'weekdays|round_the_clock|office_hours|day_and_night',
        'ends|renews|runs until? <date>|<year>',
      ],
      min: 2,
      proof: [
        'provider|vendor|hosting|supplier support .. <email>|<phone>',
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
        '<phone> .. response|reaction|onsite|ends|expires|until|contract|answers|answer .. <duration>|<date>|<number>|<year>|next_day|next_business_day',
        'registrar|carrier|telco|installer|maintainer|manufacturer|maker|service_partner|hosting_provider|hoster|reseller|distributor|integrator|isp ... <phone>',
        'contract|customer|client no|number|code .. <number>|<code>|<ticket>|<name> ... response|reaction|answer|answers|onsite|ends|expires|until|<phone>|24x7',
        '<phone> .. contract|customer|client|account|support number|no|code|id|contract',
        'hotline|support_desk|support_line|service_desk .. <phone> ... contract|customer|client|code|number|response|reaction',
        'contract|contracts|support_contract|maintenance_contract|service_contract ... <phone>',
        'with|vendor|supplier|company|firm .. no|number|contract .. phone|hotline|tel .. <phone>',
        '<phone> .. comes|arrives|attends|onsite|there|here .. within|in <duration>',
        'support identifier|id|csi|pin <number>|<code>',
        'gcp|aws|azure|hetzner|ovh|digitalocean|cloudflare|github|vercel|supabase|netlify support .. <url>|<email>|<link>',
        'service|services|provider|vendor|company .. contract <ticket>|<code>|<number>|<name>',
        'phone|call|ring|hotline|support|helpdesk <name>? .. <phone> ... contract|customer|account|<code>|<ticket>|24',
        'contract|support|maintenance|agreement .. with .. until|next|hours|day|24 .. <date>|<month>|working_day|business_day|<duration>|<year>',
        'under|covered contract|maintenance|support|warranty .. until|next|<duration>|<month>|<year>',
        '<phone> .. contract|customer|account|client|licence no|number|<code>|<ticket>|<number>',
        'customer|contract|account|client|agreement no|number|id .. <phone>',
        'knows|know us as|under customer|account|number',
        'our id|number|account is .. <code>|<ticket>|<number>',
        'support|hotline ... account|contract|customer|site_id|support_id <number>',
        'aws|azure|google|microsoft|vmware|oracle|sap|redhat|cisco support .. plan|account|case|contract|severity|priority|enterprise|business',
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
        'crisis|internal|staff hotline|phone|line',
      ],
    },
    de: {
      headings: [
        'lieferanten|hersteller|dienstleister|wartungsverträge|verträge|supportverträge|lieferantenkontakte|herstellersupport|servicepartner|wartung|support',
        'support|wartung|service kontakte|verträge|hersteller*|partner',
        'kontakte|ansprechpartner lieferanten|hersteller|dienstleister*|extern*',
        'externe ansprechpartner|kontakte|dienstleister|firmen',
      ],
      topics: [
        'hersteller*|lieferant*|dienstleister*|support|servicepartner|systemhaus .. kontaktieren|anrufen|wenden|melden|verständigen|hinzuziehen|beauftragen',
        'wenden|kontaktieren|anrufen|melden|störung .. hersteller*|lieferant*|dienstleister*|support|systemhaus',
        'wartungsvertrag*|supportvertrag*|servicevertrag*|herstellersupport|hotline|kundennummer|vertragsnummer',
      ],
      evidence: [
        '<phone>',
        '<number> <number> <number>',
        '<email>|<url>',
        'vertrag|vertragsnummer|kundennummer|vertragsnr|kundennr|servicevertrag|seriennummer .. <number>|<code>|<ticket>|<name>',
        'reaktionszeit|antrittszeit|entstörzeit|vor_ort|binnen|innerhalb|antritt .. <duration>',
        '24x7|24_7|rund_um_die_uhr|werktags|geschäftszeiten|nächster_arbeitstag|nbd',
        'läuft|endet|gültig|bis <date>|<year>|<number>',
      ],
      proof: [
        'hersteller*|lieferant*|dienstleister*|wartungsvertrag*|servicevertrag*|supportvertrag*|support|hotline|vertrag|registrar|systemhaus|servicepartner|provider ... <phone>',
        'vertragsnummer|kundennummer|vertragsnr|kundennr|vertrag|servicevertrag|wartungsvertrag .. <number>|<code>|<ticket>|<name> ... reaktionszeit|antrittszeit|vor_ort|binnen|innerhalb|läuft|bis|endet|<duration>|<date>|<phone>',
        'wartungsvertrag|servicevertrag|supportvertrag|wartung|support .. reaktionszeit|antrittszeit|vor_ort|binnen|innerhalb|reaktion .. <duration>',
        '<phone> .. kundennummer|vertragsnummer|vertrag|kunden_nr|kundennr|vertragsnr|reaktionszeit|reaktion',
        'firma|hersteller|lieferant|dienstleister .. telefon|hotline .. vertrag*|kundennummer|reaktionszeit|laufzeit',
        'störungsannahme|störungsdienst|notdienst|servicenummer|kundendienst|entstörung .. <phone>',
        'hersteller|support|hotline|störung*|lieferant|dienstleister|systemhaus .. <phone>',
        '<phone> .. vertrag*|kundennummer|kunden',
      ],
      min: 2,
    },
    fr: {
      headings: [
        'fournisseurs|prestataires|contrats|constructeurs|éditeurs|support|maintenance',
        'contacts|contrats fournisseurs|prestataires|support|maintenance|constructeurs',
        'support|maintenance constructeur*|éditeur*|contrats',
        'contacts externes|extérieurs',
      ],
      topics: [
        "contacter|appeler|joindre|saisir|solliciter|prévenir .. support|fournisseur*|prestataire*|constructeur*|éditeur*|hébergeur|mainteneur|assistance|l'éditeur*|d'éditeur*|l'hébergeur|d'hébergeur",
        'contrat|contrats support|maintenance|assistance|infogérance',
        "fournisseur*|prestataire*|constructeur*|éditeur*|l'éditeur*|d'éditeur* support|contact|hotline|assistance",
        "hotline|astreinte|l'astreinte|d'astreinte .. fournisseur|constructeur|éditeur|hébergeur|l'hébergeur|d'hébergeur",
      ],
      evidence: [
        '<phone>',
        '<number> <number> <number>',
        '<email>|<url>',
        'contrat|client|dossier numéro|n|no? <number>|<code>|<ticket>|<name>',
        'intervention|délai|gti|gtr|réponse|rappel .. <duration>',
        '24x7|h24|24_7|jours_ouvrés|heures_ouvrées|j_1',
        'échéance|expire|fin|valable .. <date>|<year>',
      ],
      proof: [
        "fournisseur*|prestataire*|constructeur*|éditeur*|mainteneur|hébergeur|support|hotline|assistance|contrat|sav|registrar|infogérant|intégrateur|l'éditeur*|d'éditeur*|l'hébergeur|d'hébergeur|l'infogérant|d'infogérant|l'intégrateur|d'intégrateur ... <phone>",
        "fournisseur*|prestataire*|constructeur*|éditeur*|mainteneur|hébergeur|hotline|assistance|contrat|sav|registrar|infogérant|intégrateur|l'éditeur*|d'éditeur*|l'hébergeur|d'hébergeur|l'infogérant|d'infogérant|l'intégrateur|d'intégrateur ... <number> <number> <number> <number> <number>",
        "contrat .. <number>|<code>|<ticket>|<name> ... intervention|délai|gti|gtr|échéance|expire|jusqu'au|h24|réponse|<duration>|<date>",
        'contrat|support|maintenance .. intervention|gti|gtr|réponse .. <duration>|h24|j_1',
        'contrat ... échéance|expire|fin .. <date>|<year>',
        'fournisseur|prestataire|constructeur|société .. téléphone|hotline|contact .. contrat|client|délai|échéance',
        '<number> <number> <number> <number> .. contrat|client|gti|gtr|intervention',
        '<phone> .. contrat|client|gti|gtr|intervention',
        'dépannage|sav|maintenance|assistance|hotline ... <number> <number> <number> <number>',
      ],
      min: 2,
    },
    es: {
      headings: [
        'proveedores|fabricantes|contratos|soporte|mantenimiento',
        'contactos|contratos proveedores|soporte|mantenimiento|externos|fabricantes',
        'soporte fabricante|proveedor|técnico',
      ],
      topics: [
        'contactar|llamar|avisar|acudir .. soporte|proveedor*|fabricante|hosting',
        'contrato|contratos soporte|mantenimiento|asistencia',
        'proveedor*|fabricante soporte|contacto|teléfono',
        'soporte proveedor|fabricante',
      ],
      evidence: [
        '<phone>',
        '<number> <number> <number>',
        '<email>|<url>',
        'contrato|cliente número|n|no|nº? <number>|<code>|<ticket>|<name>',
        'respuesta|intervención|atención|plazo .. <duration>',
        '24x7|24_7|laborables|horario_de_oficina|nbd',
        'vence|caduca|hasta|válido .. <date>|<year>',
      ],
      proof: [
        'proveedor*|fabricante|soporte|contrato|mantenedor|hotline|distribuidor|integrador|registrador|operadora|sat ... <phone>',
        'proveedor*|fabricante|soporte|contrato|mantenedor|distribuidor|integrador|registrador|operadora|sat ... <number> <number> <number>',
        'contrato .. <number>|<code>|<ticket>|<name> ... respuesta|intervención|vence|hasta|caduca|atención|<duration>|<date>',
        'contrato|soporte|mantenimiento .. respuesta|intervención|atención|plazo .. <duration>',
        'proveedor|empresa|fabricante .. teléfono|contacto|soporte .. contrato|cliente|plazo|vencimiento',
        '<number> <number> <number> .. contrato|cliente|abonado|intervención',
        '<phone> .. contrato|cliente|abonado|intervención',
        'proveedor|soporte|fabricante|servicio_técnico .. <phone>|contrato',
      ],
      min: 2,
    },
  },
  fields: ['spec.contracts', 'vendor_contacts', 'support_contract'],
  falseFriends: [
    { text: 'The npm vendor directory is not committed.', why: 'a folder' },
    { text: 'The vendor package is updated by the build.', why: 'code' },
    { text: 'Customer support agents see the ticket in the shop.', why: 'a product' },
    {
      text: 'Supplier risk is assessed every 2 years, in contract 12 of the framework.',
      why: 'purchasing',
    },
    { text: '| Vendor | Model | Year | Dell | R740 | 2021 |', why: 'the maker of a machine' },
    {
      text: 'The maintenance window starts at 22:00 and ends within 4 hours.',
      why: 'work on a machine',
    },
  ],
  scaffold: {
    markdown: `## Vendor and support contacts

| Vendor | For | Phone or portal | Contract or customer number | Level and response | Ends |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: vendor} | \${2:TBD: product} | \${3:TBD: phone} | \${4:TBD: number} | \${5:TBD: support level} | \${6:TBD: date} |
`,
    yaml: `contracts:
  - id: \${1:server-support}
    vendor: "\${2:TBD: vendor}"
    number: "\${3:TBD: contract number}"
    phone: "\${4:TBD: phone}"
    response: "\${5:TBD: duration}"
    hours: \${6|TBD,24x7,business-hours|}
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
