/** Practice: who tells whom during a recovery, how often, and through which channel. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'communication-plan',
  title: 'Communication during the recovery',
  group: 'People',
  requirement:
    'Say who informs staff, customers, partners and the press, through which channel, how often and with which template, and what replaces a channel that is down.',
  why: 'Everyone who hears nothing calls the people who are busy with the recovery.',
  goodEvidence: [
    'audiences with channel, interval and sender',
    'message templates',
    'a channel that works when chat and mail are down',
    'the one person who speaks to the outside',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'iso22301:8.4.3',
    'nist-800-53r5:CP-2',
    'nist-csf-2.0:RC.CO-03',
    'nist-csf-2.0:RC.CO-04',
    'dora:14(1)',
    'dora:11(2)(e)',
    'nis2-ir:4.1.2(c)',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      headings: [
        'communication|comms|announcement',
        'communication|comms plan|procedure|strategy|channel|template|matrix|process|guideline|team|step',
        'crisis|stakeholder|customer|internal|external|incident|emergency|public|media|user|client communication|comms',
        'communication .. customer|stakeholder|user|staff|incident|outage',
        'warning .. communication',
        'status update|page|report',
        'stakeholder|customer|user|client|staff|internal|external notification|update',
        'notification|message|email|announcement template',
        'inform*|notify*|tell*|updating .. customer|user|stakeholder|staff|client|everyone|people|business',
        'who to inform|tell|notify|update',
        'press|media|public relation|inquiry|statement|contact|communication',
        'keeping people|everyone|stakeholder|customer informed|updated',
      ],
      topics: [
        'notification of|when|that',
        'personnel|staff|employees|people .. notified',
        'ways|way|how to engage|contact|reach us|team|support',

        'escalate to',
        'notify|inform|contact|tell .. team|customers|users|management|staff|executive|manager',
        'status|banner page|update',

        'communication|comms plan|lead|strategy|template|channel|manager|bridge',
        'crisis|stakeholder|customer|internal|external communication|comms',
        'inform|informs|notify|notifies|tell|tells|update|updates|email|emails|message|warn|brief .. customer|user|stakeholder|staff|employee|client|management|partner|press|media|tenant|business|leadership|executive|everyone|public|community|colleague',
        'customer|user|stakeholder|staff|employee|client|management|partner|tenant|everyone .. informed|notified|told|updated|briefed|warned',
        'communicate|communicates|communicating .. with|to|status|progress|outage|stakeholder|customer|user',
        'status page|statuspage',
        'post|posts|publish|publishes|send|sends|issue|write|give .. update|announcement|notice|statement|message',
        'announce|announces|announced .. outage|recovery|incident|maintenance|downtime|failover|in|on',
        'spokesperson|spokesman|spokeswoman|press_release|press_statement|war_room',
        'stakeholder',
        'keep .. informed|updated|posted|loop',
        'mail|mails|sends|send .. to .. all|tenants|customers|users|staff|employees|clients',
        'keep|keeps .. up_to_date|updated|informed|posted',
        'outage|incident mail|notice|message|announcement|email',
        'bridge|conference call',
        'press|media office|officer|team|relations|contact',
        'hear|hears from us',
        'journalists|reporters|media .. answered|answers|talk|talks|speak|speaks|referred',
        'write|mail|email|post to <email>|<handle>',
        'talk|talks|speak|speaks to .. press|journalists|media|customers|public',
      ],
      evidence: [
        'customer|user|client|staff|employee|partner|press|media|management|leadership|executive|tenant|regulator|supplier',
        'status_page|statuspage|slack|email|e_mail|sms|mailing_list|twitter|zoom|phone_bridge|conference_bridge|conference_call|whatsapp|signal|intranet|mattermost|mail|teams_channel|text_message|chat|banner|noticeboard',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'within|after|first|initial .. <duration>',
        'template|wording|draft_text|canned',
        'spokesperson|spokesman|spokeswoman|press_officer|communications_lead|comms_lead|communication_lead|communications_manager|incident_commander|support_lead|service_desk|helpdesk|duty_manager|product_owner',
        'if|when .. chat|mail|email|slack|channel|network down|unavailable|fails|out',
      ],
      min: 2,
      proof: [
        '<role> .. responsible|accountable for .. communication|communications|communicating',
        'executive|staff|employees|customers|users|management|personnel|stakeholders .. notified|informed|contacted of|when|by|via|through|within|if',

        'post|posts|publish|publishes|send|sends|update|updates|write|writes|give|gives .. update|announcement|notice|message|statement .. <handle>|<email>|<url>|<frequency>',
        'post|posts|publish|publishes|send|sends|update|updates|write|writes|give|gives .. <handle>|<email>|<url>|status_page|statuspage .. <frequency>',
        'update|updates|updated .. status_page|statuspage|stakeholder|customer|user|staff|management .. <frequency>',
        'inform|informs|notify|notifies|tell|tells|warn|update|updates .. customer|user|stakeholder|staff|employee|client|management|partner|tenant|leadership|everyone .. by|via|in|on|through|using|with .. email|e_mail|mail|slack|status_page|statuspage|sms|phone|chat|<handle>|<email>|<url>|template|mailing_list',
        'informed|notified|told|updated .. by|via|in|on|through .. email|e_mail|mail|slack|status_page|statuspage|sms|<handle>|<email>|<url>|mailing_list|<frequency>',
        'announce|announces|announcement .. in|on|to|via <handle>|<email>|<url>',
        'audience .. channel|medium .. interval|frequency|sent|owner|who|every|by|template',
        'communications|communication|comms lead|manager .. posts|sends|updates|informs|publishes|writes|tells|<handle>|<email>',
        'let .. customer|user|staff|everyone|people know .. email|slack|status_page|<handle>|<url>|<frequency>',
        'mail|mails|sends|send|distributes .. to .. all? .. tenants|customers|users|staff|employees|clients|subscribers',
        'keep|keeps|kept .. <handle>|channel|status_page|customers|users|stakeholders .. up_to_date|updated|informed|posted .. <frequency>',
        '<handle> .. updated|up_to_date|update|posted .. <frequency>',
        'outage|incident mail|notice|message|announcement|email .. template|tenants|customers|users|staff|<email>|list',
        'write|writes|mail|mails|email|emails|post|posts to|in|on? <email>|<handle>|<url> .. when|once|as_soon|every|after|before|within|at|hourly',
        'staff|customers|users|employees|clients .. hear|hears|learn|learns|told|informed .. by|via|through|from|on .. sms|mail|email|phone|status|slack|radio|app|portal|intranet',
        'press|media|journalists|reporters .. answered|answers|handled|referred|talk|talks|speak|speaks .. office|officer|spokes*|only|nobody|lead|manager|director',
        'update|updates|updated <url>|status_page .. when|once|least|every|per',
      ],
      not: [
        'communicates|communicate with .. repository|server|database|api|cluster|port|backend|service',

        'service|node|network|process|pod|server|cluster|machine|agent|replica communication',
        'to service|server|node communication',
        'communication protocol|link|port|layer|error|failure|between|timeout',
        'communicate|communicates .. over|port|socket|tls|mtls|grpc|http|https|tcp',
        'update|updates .. user|customer table|record|row|column|password|group|account',
      ],
    },
    de: {
      headings: [
        'kommunikation|krisenkommunikation|kommunikationsplan|kommunikationswege|benachrichtigungen|statusmeldungen',
        'interne|externe kommunikation',
        'information der? kunden|mitarbeiter*|anwender*|nutzer*',
        'kommunikation im? notfall|krise|ausfall',
      ],
      topics: [
        'krisenkommunikation|kommunikationsplan*|statusseite|statusmeldung*|pressesprecher*|pressemitteilung*',
        'informier*|benachrichtig*|unterricht* .. kunden|mitarbeiter*|anwender*|nutzer*|geschäftsleitung|partner|presse|benutzer*',
        'kunden|mitarbeiter*|anwender*|nutzer*|geschäftsleitung|partner|benutzer* .. informiert|benachrichtigt|unterrichtet',
        'interne|externe kommunikation',
      ],
      evidence: [
        'kunden|mitarbeiter*|anwender*|nutzer*|partner|presse|geschäftsleitung|benutzer*',
        'statusseite|e_mail|email|mail|telefonkonferenz|rundmail|intranet|sms|slack|chat|aushang',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'vorlage|textbaustein*|mustertext',
        'pressesprecher*|kommunikationsleiter*|servicedesk|leitung',
      ],
      min: 2,
      proof: [
        'informier*|benachrichtig* .. kunden|mitarbeiter*|anwender*|nutzer*|partner|benutzer* .. über|per|via|auf|alle ... statusseite|e_mail|email|mail|sms|slack|<handle>|<email>|<url>|<duration>',
        'kunden|mitarbeiter*|anwender*|nutzer*|partner|benutzer* ... über|per|via|auf|alle ... statusseite|e_mail|email|mail|sms|<url>|<duration> ... informiert|benachrichtigt',
        'alle <duration> ... statusseite|statusmeldung|aktualisier*|informier*|update',
      ],
    },
    fr: {
      headings: [
        'communication|annonces',
        'communication crise|interne|externe|clients',
        'plan communication',
        'information|informer utilisateurs|clients|parties_prenantes',
      ],
      topics: [
        'communication crise|interne|externe',
        'plan communication',
        'inform*|préven*|avert* .. clients|utilisateurs|direction|partenaires|collaborateurs|personnel|presse',
        'clients|utilisateurs|partenaires|collaborateurs .. informés|prévenus|avertis|tenus_au_courant',
        "page statut|état|d'état",
        'porte_parole|communiqué',
      ],
      evidence: [
        'clients|utilisateurs|partenaires|collaborateurs|presse|direction|personnel',
        'page_de_statut|mail|courriel|e_mail|email|sms|téléphone|intranet|slack|visioconférence',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'modèle*|gabarit*|message_type',
        'porte_parole|responsable_de_la_communication|service_client',
      ],
      min: 2,
      proof: [
        'inform*|préven*|avert* .. clients|utilisateurs|partenaires|collaborateurs|direction ... par|via|sur|toutes|tous ... mail|courriel|email|e_mail|sms|statut|<handle>|<email>|<url>|<duration>',
        'clients|utilisateurs|partenaires|collaborateurs .. informés|prévenus|avertis .. par|via|sur|toutes ... mail|courriel|email|sms|statut|<url>|<email>|<duration>',
      ],
    },
    es: {
      headings: [
        'comunicación|comunicaciones|avisos',
        'comunicación crisis|interna|externa|clientes',
        'plan comunicación',
        'información|informar usuarios|clientes',
      ],
      topics: [
        'comunicación crisis|interna|externa',
        'plan comunicación',
        'inform*|avis*|notific* .. clientes|usuarios|dirección|socios|personal|empleados|prensa|proveedores',
        'clientes|usuarios|socios|empleados .. informados|avisados|notificados',
        'página estado',
        'portavoz',
      ],
      evidence: [
        'clientes|usuarios|socios|empleados|prensa|dirección|personal',
        'página_de_estado|correo|email|e_mail|sms|teléfono|intranet|slack|videollamada',
        '<handle>|<email>|<url>|<phone>',
        '<frequency>',
        'plantilla*|modelo_de_mensaje',
        'portavoz|responsable_de_comunicación|atención_al_cliente',
      ],
      min: 2,
      proof: [
        'inform*|avis*|notific* .. clientes|usuarios|socios|empleados|dirección ... por|mediante|vía|cada|página ... correo|email|sms|estado|<handle>|<email>|<url>|<duration>',
        'clientes|usuarios|socios|empleados .. informados|avisados|notificados .. por|mediante|vía|cada ... correo|email|sms|estado|<url>|<email>|<duration>',
      ],
    },
  },
  fields: ['spec.communication'],
  falseFriends: [
    { text: 'Service-to-service communication uses mTLS.', why: 'a protocol' },
    { text: 'The nodes communicate over port 2380.', why: 'a network port' },
    { text: 'Update the users table after the import.', why: 'data in a database' },
    { text: 'The network communication between the sites is encrypted.', why: 'a link' },
  ],
  scaffold: {
    markdown: `## Communication during the recovery

| Audience | Channel | If that is down | How often | Sent by | Template |
| --- | --- | --- | --- | --- | --- |
| Customers | \${1:TBD: status page} | \${2:TBD: channel} | \${3:TBD: interval} | \${4:TBD: role} | \${5:TBD: link} |
| Staff | \${6:TBD: chat channel} | \${7:TBD: phone bridge} | \${8:TBD: interval} | \${9:TBD: role} | \${10:TBD: link} |
`,
    yaml: `communication:
  - audience: \${1:customers}
    channel: "\${2:TBD: status page}"
    alternate_channel: "\${3:TBD: what works when that is down}"
    every: "\${4:TBD: duration}"
    by: \${5:communications-lead}
`,
  },
  examples: [
    {
      name: 'a sentence in the steps',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Restore orders-db

1. Stop the API.
2. Post an update to #orders-incident every 30 minutes until the restore is done.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of audiences',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Who hears what

| Audience | Channel | Interval | Sent by |
| --- | --- | --- | --- |
| Customers | https://status.example.org | every 30 minutes | communications lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| Staff | phone bridge | hourly | scribe |
`,
    },
    {
      name: 'a wish without a channel',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Communicate with stakeholders during the outage.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an empty section',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Communication plan

TODO
^^^^
`,
    },
    {
      name: 'communication, but of machines',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Network

Service-to-service communication uses mTLS on port 8443.
`,
    },
    {
      name: 'a French sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de reprise

Pendant la reprise, les clients sont informés par courriel et sur la page de statut toutes les 30 minutes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
