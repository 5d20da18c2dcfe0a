/** Practice: how to reach everyone who is needed, even when mail and chat are down. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'contact-list',
  title: 'Contact list',
  titles: { de: 'Kontaktliste', fr: 'Contacts', es: 'Contactos' },
  group: 'People',
  requirement:
    'For every role holder, give a way to reach them that works without mail and chat, and the date on which it was last checked.',
  why: 'Nothing in a plan ages faster than a phone number, and the company directory is often part of the outage.',
  goodEvidence: [
    'a phone number and a second channel for each person',
    'the number for nights and weekends',
    'the date on which the list was last checked',
    'an on-call schedule that does not depend on the failed site',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'optional',
    'restore-procedure': 'optional',
  },
  controls: [
    'nist-800-34r1:4.2.2',
    'nist-800-34r1:A.3-AppA',
    'nist-800-53r5:CP-2',
    'nis2-ir:4.1.2(c)',
    'pci-dss-4:12.10.1',
    'cis-v8:17.2',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': ['<phone>'],
      },
      headings: [
        'contact',
        'contact list|information|info|detail|number|data|table|matrix|sheet|person|people',
        'emergency|key|team|internal|oncall|important|personnel|recovery|dr|incident|staff|it contact',
        'contact .. escalation',
        'escalation contact',
        'call|phone|telephone tree|list|number',
        'who to call|contact|page|ring',
        'point of contact',
        'emergency|phone|telephone number',
        'how to reach us|people|team|oncall',
        'oncall contact|number|phone|rota',
        'call list|sheet|card',
        'duty|emergency roster|rota|number|phone',
        'who .. reach|ring|phone',
        'telephone|phone directory',
      ],
      topics: [
        'contact list|detail|information|info|number|sheet|person|matrix',
        'emergency contact|number',
        'who .. be contacted|called|notified',
        'call tree',
        'phone|telephone list|tree|number',
        'point of contact',
        'who to call|contact|page|ring',
        'contact|ring|phone|page .. oncall|engineer|dba|manager|lead|administrator|owner|sre|operator|team',
        'call oncall|engineer|dba|manager|lead|administrator|owner|team',
        'reach|reachable|reached .. oncall|engineer|dba|manager|lead|administrator|team|phone|mobile',
        'oncall phone|number|pager|rota|schedule|rotation|roster',
        'get hold|touch of|with .. <role>',
        'call network|database|storage|platform|infrastructure|security|operations|duty|it|cloud|support team|manager|engineer|lead|staff|desk',
        'duty|emergency|night|standby phone|number|mobile',
        'number|numbers .. card|badge|sheet|intranet|wiki|directory|poster',
        'phone|telephone|contact numbers',
        'ring|phone|page .. duty|oncall|technician|caretaker|helpdesk|switchboard',
        'staff|company|phone|telephone|employee|corporate directory|phonebook',
        'name|role|person|team|function .. phone|mobile|telephone',
        'owner slack|email|team|channel',
        'contact maintained|kept|listed|found',
      ],
      evidence: [
        '<phone>',
        'phone|tel|telephone|mobile|cell|pager|hotline|extension|ext <number>',
        '<number> <number> <number>',
        '<email>',
        '<handle>',
        'pagerduty|opsgenie|victorops|squadcast|betterstack|oncall_schedule',
        'slack|teams|matrix|irc|telegram channel|room|group <handle>|<code>|<name>',
        'radio|walkie_talkie channel <number>',
      ],
      proof: [
        '<role> ... <phone>',
        '<handle>|<email> .. <phone>',
        '<phone> .. <handle>|<email>',
        'contact|reach|page .. <handle>|<email>|<phone>',
        'call|ring|phone|dial .. no? .. <phone>',
        'call|ring|phone|dial .. no? .. <number> <number> <number>',
        'oncall .. pagerduty|opsgenie|victorops|squadcast',
        'page ... pagerduty|opsgenie|victorops|squadcast',
        '<role> .. <email>',
        'contact .. slack|teams|irc|matrix channel? <handle>|<code>|<name>',
        'verified|checked|confirmed .. number|contact .. <date>',
        'duty|emergency|night|standby phone|number|mobile|line <phone>',
        'duty|emergency|night|standby phone|number|mobile|line <number> <number>',
        'reach .. no? .. <handle>|<email>|<phone>',
        'phone|mobile|tel|telephone|cell|number|pager <phone>',
        'phone|mobile|tel|telephone|cell|extension|pager <number> <number>',
        'name|who|person|function|position|team|group .. phone|mobile|telephone|tel|cell|extension|ext|number|pager .. <phone>',
        'name|who|person|function|role|team .. phone|mobile|telephone|tel|cell|extension|ext|pager|radio .. <number>',
        'out|outside|after of? hours .. <phone>',
        'night|nights|weekend|weekends|evening|evenings|holidays|weekday|weekdays|daytime|anytime .. <phone>',
        'duty|oncall|emergency|crisis|incident|night phone|mobile|line|bridge|number|cell|extension|radio .. <phone>|<number>',
        'reached|reachable|available|answers|answer on|at|under|via .. <phone>|<email>|<handle>',
        'deputy|alternate|secondary|primary|stand_in|successor .. <phone>|<email>',
        'paged|pages|page|alerted|alerts via|through|with|by pagerduty|opsgenie|victorops|squadcast|zenduty',
        'cannot|not reached|reachable|available .. <phone>',
        'rota|roster|schedule|shift .. pagerduty|opsgenie|victorops|squadcast',
        'technician|clerk|caretaker|porter|electrician|warden|gatehouse|gate|reception|office|helpdesk|desk|switchboard|foreman|nurse|janitor|headmaster|secretary|pharmacist|editor ... <phone>',
        'whatsapp|telegram|threema|radio group|channel .. <handle>|<code>|<number>',
        'text|sms|message .. <phone>',
        'ring|call|dial|phone ext|extension <number>',
        'ext|extension <number> .. <role>|desk|office|night|day',
        '<role>|wake|call|ring|phone|reach|text|contact .. <phone>',
        'bridge|channel|line|satellite|dect|extension|hotline .. <phone>|handset|handsets',
        'telephone|phone|call tree|list|numbers .. printed|pass|wallet|card|laminated|back|paper|annex',
        'numbers|phone_numbers .. wallet|card|badge|back|sticker|lanyard',
        'help|helper|contact .. <phone>',
        '<role>|desk|hotline|helpdesk|switchboard|pharmacy bleep|pager|extension|ext|dial|dect <number>',
        'desk|helpdesk|hotline|standby <number>|<phone>',
      ],
      not: [
        'owner slack',

        'contact form|page|sales|lens|field|record|import|app|table|api',
        'contact us for|today|about',
        'phone number column|field|format|validation',
        'call .. endpoint|function|api|method|command|script',
        'vendor|supplier|manufacturer|customer contact',
        'client|customer|contract|subscriber number|code|id|reference|no',
        'vulnerability|vulnerabilities|exploit',
        '<phone> .. response|reaction|ends|expires|contract|onsite|sla',
        'phone .. answer in',
        'contract|contracts',
        'insurer|insurance|regulator|registrar|supplier|vendor|manufacturer|landlord|carrier',
        'hpe|dell|lenovo|cisco|fortinet|oracle|microsoft|vmware|netapp|fujitsu|ibm',
        'press|media|journalist|status_line|recorded_message',
        'key starts|begins|is',
        'order|invoice|serial|part number',
      ],
    },
    de: {
      headings: [
        'kontakte|ansprechpartner|ansprechpartnerinnen|kontaktliste|kontaktdaten|notfallkontakte|telefonliste|erreichbarkeit|alarmierungsliste',
        'wichtige kontakte|rufnummern|telefonnummern',
        'wen anrufen',
        'erreichbarkeiten|notfallnummern|alarmplan|alarmierungsplan|meldeliste|adressliste|rufliste',
        'wer ist? wie? erreichbar',
        'telefon|kontakt liste',
      ],
      topics: [
        'ansprechpartner*|kontaktliste|kontaktdaten|notfallkontakt*|telefonliste|rufnummer*|telefonnummer*|alarmierungsliste',
        'erreichbar|erreichbarkeit unter|über|per',
        'rufbereitschaft|bereitschaftsdienst',
        'anrufen|kontaktieren|verständigen|alarmieren',
        'telefonverzeichnis|notfallnummer*|alarmplan|alarmierungsplan|rufbereitschaftsplan|bereitschaftsplan',
        'ansprechen|melden .. bereitschaft*|administrator*|leitung|technik',
      ],
      evidence: [
        '<phone>',
        '<email>',
        '<handle>',
        'telefon|tel|mobil|handy|durchwahl|rufnummer <number>',
        '<number> <number> <number>',
      ],
      proof: [
        'telefon|tel|mobil|handy|rufnummer|rufbereitschaft .. <phone>',
        'telefon|tel|mobil|handy|durchwahl|rufnummer|rufbereitschaft <number>',
        'erreichbar unter|über|per .. <phone>|<email>|<handle>|<number>',
        'name|funktion|rolle|wer|person|bereich .. telefon|tel|mobil|handy|nummer|durchwahl|festnetz|privat .. <phone>|<number>',
        'leitung|leiter*|bereitschaft*|rufbereitschaft*|pikett*|hausmeister*|technik|admin*|chef*|verwaltung|pforte|vertretung|stellvertret*|dienst*|krisenstab*|hotline|haustechnik|zentrale ... <phone>',
        'durchwahl|dw|nst|nebenstelle|kurzwahl|piepser|funkkanal <number>',
        'tel|telefon|mobil|handy|notruf*|notfallnummer .. <number> <number>',
        'anrufen|ruft|rufen|verständigen|alarmieren|kontaktieren|melden|erreichen ... <phone>|<email>|<handle>',
        '<phone> .. anrufen|verständigen|erreichbar|alarmieren|besetzt|erreichen',
        'nachts|abends|wochenende|wochenenden|außerhalb|feiertag* ... <phone>',
        'rufbereitschaft|bereitschaft ... pagerduty|opsgenie',
        'rechenzentrumsleitung|bereichsleitung|werkleitung|teamleitung|betriebsleitung|schichtleitung|abteilungsleitung|geschäftsführung|geschäftsleitung|verwaltungsleitung|pflegedienstleitung|it_leitung|leitstelle|empfang|werkschutz|wachdienst|netzwerk*|datenbank*|systembetreuung|serverteam ... <phone>',
        'tel|telefon|mobil|handy|erreichbar|rufnummer|durchwahl .. <phone>',
        '<role> .. <phone>',
      ],
      not: [
        'vertragsnummer|kundennummer|vertrag|wartungsvertrag|servicevertrag|lieferant*|hersteller*',
      ],
    },
    fr: {
      headings: [
        'contacts|astreinte|annuaire|coordonnées',
        'liste contacts',
        "contacts d'urgence|urgence|astreinte|utiles",
        "numéros d'urgence|urgence|utiles",
        'qui appeler|contacter|prévenir',
        'numéros|téléphones|joindre',
        "liste|annuaire téléphonique|d'urgence|astreinte",
        'qui joindre|alerter',
        'arbre appels',
      ],
      topics: [
        'liste contacts',
        "contacts d'urgence|urgence|clés|l'urgence",
        "coordonnées équipe|astreinte|responsable*|contacts|l'équipe|d'équipe|l'astreinte|d'astreinte",
        "appeler|joindre|contacter .. astreinte|responsable*|équipe|administrateur*|l'astreinte|d'astreinte|l'équipe|d'équipe|l'administrateur*|d'administrateur*",
        "numéro téléphone|astreinte|l'astreinte|d'astreinte",
        'joignable',
        "annuaire|numéros|l'annuaire|d'annuaire .. astreinte|urgence|équipe|l'astreinte|d'astreinte|l'urgence|d'urgence|l'équipe|d'équipe",
        "prévenir|alerter .. astreinte|responsable*|équipe|administrateur*|chef|directeur|l'astreinte|d'astreinte|l'équipe|d'équipe|l'administrateur*|d'administrateur*",
      ],
      evidence: [
        '<phone>',
        '<email>',
        '<handle>',
        'téléphone|tél|portable|poste|mobile <number>',
        '<number> <number> <number>',
      ],
      proof: [
        "téléphone|tél|portable|mobile|astreinte|l'astreinte|d'astreinte .. <phone>",
        'téléphone|tél|portable|mobile <number> <number>',
        'joignable|contacter|joindre|appeler .. <phone>|<email>|<handle>',
        "astreinte|l'astreinte|d'astreinte .. <number> <number>",
        "téléphone|tél|portable|mobile|fixe|ligne|astreinte|appeler|joindre|contacter|prévenir|numéro|garde|standard|responsable|chef|directeur|directrice|suppléant*|adjoint*|cellule|technicien*|administrateur*|l'astreinte|d'astreinte|l'administrateur*|d'administrateur* ... <number> <number> <number> <number> <number>",
        "appeler|joindre|contacter|prévenir|numéro|garde|standard|responsable|chef|directeur|directrice|suppléant*|adjoint*|cellule|technicien*|administrateur*|permanence|l'administrateur*|d'administrateur* ... <phone>",
        'poste|extension|bip <number>',
        "nom|fonction|rôle|qui|personne|équipe|l'équipe|d'équipe .. téléphone|tél|portable|mobile|poste|fixe .. <phone>|<number>",
        'nuit|week|soir|weekend|fériés|ouvrées ... <phone>',
        "astreinte|l'astreinte|d'astreinte ... pagerduty|opsgenie",
        'joignable|téléphone|portable|tél|appeler|numéro .. <phone>',
        '<role> .. <phone>',
      ],
      not: ['contrat|fournisseur*|prestataire*|constructeur'],
    },
    es: {
      headings: [
        'contactos',
        'lista|listado|datos contactos|contacto',
        'contactos emergencia|clave|internos',
        'teléfonos emergencia|contacto',
        'quién llamar|contactar|avisar',
        'teléfonos|directorio|localización',
        'lista|listado|directorio teléfonos|telefónico|telefónica',
        'árbol llamadas',
        'quién llamar|localizar',
      ],
      topics: [
        'lista|datos|información contactos|contacto',
        'contactos emergencia|clave',
        'llamar|contactar|avisar .. responsable*|equipo|administrador*|guardia|director*',
        'teléfono* emergencia|guardia|contacto',
        'localizable',
        'directorio|listado teléfonos|telefónico',
        'teléfonos|números guardia|emergencia|equipo',
      ],
      evidence: [
        '<phone>',
        '<email>',
        '<handle>',
        'teléfono|tel|móvil|celular|extensión <number>',
        '<number> <number> <number>',
      ],
      proof: [
        'teléfono|tel|móvil|celular|guardia <number> <number>',
        'llamar|contactar|avisar|localizable .. <phone>|<email>|<handle>',
        'teléfono|tel|móvil|celular|fijo|guardia|llamar|llamad|llame|contactar|avisar|número|responsable|jefe|jefa|director*|suplente|técnico*|administrador*|comité|conserje|centralita ... <phone>',
        'llamar|llamad|llame|contactar|avisar|número|responsable|jefe|jefa|director*|suplente|técnico*|administrador*|centralita|conserje ... <number> <number> <number>',
        'extensión|ext|anexo|interno|busca <number>',
        'nombre|función|rol|quién|persona|equipo .. teléfono|móvil|celular|extensión|fijo .. <phone>|<number>',
        'noche*|festivos|fuera|semana ... <phone>',
        'guardia ... pagerduty|opsgenie',
        'guardia|teléfono|móvil|celular|tel|equipo ... <number> <number> <number>',
        'teléfono|móvil|tel|llamar|extensión .. <phone>',
        '<role> .. <phone>',
      ],
      not: ['contrato|proveedor*|fabricante'],
    },
  },
  fields: ['spec.contacts', 'contacts', 'emergency_contact', 'oncall', 'on_call'],
  falseFriends: [
    { text: 'The contact form returns an error.', why: 'a feature of a product' },
    { text: 'Contact us for a quote.', why: 'marketing' },
    { text: 'Call the health endpoint of the API.', why: 'a request to a program' },
    { text: 'The phone number field accepts twelve digits.', why: 'a form' },
    {
      text: 'The registrar answers on +33 1 99 00 12 34, customer number 8812.',
      why: 'a vendor, for another list',
    },
    { text: 'Extension pg_trgm 1.6 is created before the import.', why: 'a part of a database' },
    { text: 'The page number is in the footer of page 4.', why: 'a page of paper' },
  ],
  scaffold: {
    markdown: `## Contact list

Last checked on \${1:TBD: date}. Works without mail and chat.

| Who | Role | Phone, day and night | Second channel |
| --- | --- | --- | --- |
| \${2:TBD: name} | \${3:Recovery lead} | \${4:TBD: phone} | \${5:TBD: private mail or pager} |
| \${6:TBD: name} | \${7:Deputy} | \${8:TBD: phone} | \${9:TBD: private mail or pager} |
`,
    yaml: `contacts:
  - id: \${1:recovery-lead}
    name: "\${2:TBD: name}"
    verified_on: "\${3:TBD: date}"
    channels:
      - type: mobile
        value: "\${4:TBD: phone}"
      - type: \${5|TBD,email,pager,chat,phone|}
        value: "\${6:TBD: address}"
`,
  },
  examples: [
    {
      name: 'contacts that are kept elsewhere',
      kind: 'dr-plan',
      state: 'linked',
      text: `# Outage of the booking office

Key contacts are maintained in [the rota](rota.md).
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a number in the middle of a paragraph',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore the file server

If the array does not come up, ring the storage on-call on +442079460101 and wait for the call back.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table with two channels',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Emergency contacts

| Name | Phone | Mail | Checked |
| --- | --- | --- | --- |
| Recovery lead | +44 20 7946 0101 | lead@example.org | 2026-08-04 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an on-call service',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Contacts

The database on-call is paged through PagerDuty, service orders-db.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'someone to call, but no number',
      kind: 'dr-plan',
      state: 'vague',
      text: `# When the database is down

Contact the on-call engineer.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Contact list

| Name | Phone |
| --- | --- |
| TBD | TBD |
  ^^^^^^^^^
`,
    },
    {
      name: 'a call, but of a program',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Check the API

Call the API on port 8443 and read the contact form back.
`,
    },
    {
      name: 'a Spanish list',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de contingencia

## Contactos de emergencia

- Responsable de la base de datos: móvil +34600000101
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Guardia de redes: guardia@example.org
`,
    },
  ],
} satisfies Practice;
