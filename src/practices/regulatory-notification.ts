/** Practice: who must be told by law or contract, and by when. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'regulatory-notification',
  title: 'Legal and contractual notices',
  titles: { de: 'Meldepflichten', fr: 'Obligations réglementaires', es: 'Avisos legales' },
  group: 'People',
  requirement: 'List who must be told by law or by contract, within what time, and who does it.',
  why: 'These clocks run while everyone is busy with the recovery, and a missed one is a second incident.',
  goodEvidence: [
    'the authority or customer, and the law or contract',
    'the deadline in hours',
    'who sends the notice, and through which form or portal',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['dora:11(2)(e)', 'nis2-ir:4.3.2', 'pci-dss-4:12.10.1', 'nist-800-53r5:IR-6'],
  signals: {
    en: {
      readsSteps: true,
      headings: [
        'authority',
        'regulatory|legal|statutory|contractual|breach|compliance|mandatory notification|notice|reporting|obligation|requirement',
        'reporting|notification obligation|duty|requirement|deadline',
        'notifying|reporting|notification .. authority|regulator|supervisor',
        'regulator .. authority|notification',
        'data breach',
        'legal .. contractual',
        'duty|duties|obligation|obligations to report|notify|inform',
        'who .. told|informed by law',
        'notice|notices to|of authority|authorities|regulator|regulators|contract',
        'law|contract|insurer|regulators|regulator',
      ],
      topics: [
        'regulator|regulators|authority|authorities|supervisor|csirt|ombudsman .. notified|informed|told|reported|notification|notice|report',
        'notify|notifies|inform|informs|report|reports .. regulator|authority|authorities|supervisor|csirt|ico|bsi|cnil|dpa|data_protection',
        'regulatory|legal|statutory|contractual|breach notification|notice|reporting',
        'data|security breach .. notify|notified|reported|report|notification|notice',
        'reporting|notification obligation|duty|deadline',
        'gdpr|nis2|dora|hipaa|pci .. notify|notice|notification|report|reported|warning|breach|within',
        'data protection officer|authority',
        'sla breach .. notify|notice|report|informed',
        'customer|customers|clients|partners .. told|informed|notified .. contract|contracts|contractually',
        'insurer|insurance|police .. notified|informed|told|reported|report',
        'notify|notifies|inform|informs|tell|tells|report|reports .. insurer|insurance|police|ministry',
        'law|legislation requires|demands|obliges .. report|notify|notice|notification',
        'notifiable|reportable incident|breach|event|outage',
        'commissioner|commission|watchdog|agency .. informed|notified|told|reported',
        'legal|statutory|contractual|regulatory obligations|duties|requirements|deadlines .. met|observed|respected|fulfilled',
      ],
      evidence: [
        'within|after|in|most|of <duration>',
        'gdpr|nis2|nis|dora|hipaa|pci|sec|ico|bsi|cnil|csirt|finra|fca|bafin|dsgvo|aepd|ccpa|sox',
        '<role> .. notify|notifies|report|reports|send|sends|inform|informs|file|files|responsible|owner',
        'owner|responsible|sent|filed|done|reported by? .. <person>',
        '<url>|<email>|<phone>',
        'form|portal|hotline',
        'article|art|section <number>',
        'no|without undue delay',
        'immediately|forthwith|same_day',
        'hours|hour|days of|after|from awareness|discovery|becoming',
      ],
      min: 2,
      proof: [
        'notify|notifies|notified|inform|informs|informed|report|reports|reported .. regulator|authority|authorities|csirt|ico|bsi|cnil|supervisor ... within|in <duration>',
        'regulator|authority|authorities|csirt|ico|bsi|cnil|supervisor .. notified|informed|told ... within|in <duration>',
        'gdpr|nis2|dora|hipaa|pci ... within|in <duration>',
        'early warning|notification ... within <duration>',
        'customers .. contract|contractual .. notified|informed|told|notice .. within|in <duration>',
        'customer|customers|clients|partners|banks .. told|informed|notified|notice .. within <duration> .. contract|contracts|contractually|agreement|sla',
        'contract|contracts|contractual .. notify|inform|told|informed|notified|notice .. within <duration>',
        'breach report|notification|notice ... within|inside|in|before <duration>',
        'regulator|authority|authorities|csirt|cert|ico|bsi|cnil|aepd|bafin|fca|dpa|supervisor|ombudsman|police|insurer|insurance|ministry .. notified|informed|told|reported|notice|notification|warned|hears .. <duration>',
        'notify|notifies|notified|inform|informs|informed|tell|tells|report|reports|reported|warn|warns .. regulator|authority|authorities|csirt|cert|ico|bsi|cnil|aepd|bafin|fca|dpa|supervisor|ombudsman|police|insurer|insurance|ministry ... <duration>',
        '<duration> .. report|notify|inform|tell|notification|notice|warning|portal|form|message .. regulator|authority|authorities|csirt|cert|ico|bsi|cnil|aepd|bafin|fca|dpa|supervisor|ombudsman|police|insurer|insurance|ministry|gdpr|nis2|dora|hipaa',
        'recipient|addressee|authority|regulator|body|to .. basis|law|why|legal|contract .. within|deadline|limit|time|by <duration>',
        'notifiable|reportable ... within|in|after <duration>',
        'customers|clients|partners|carriers|banks .. told|informed|notified|warned|written .. within|in|after|no_later_than <duration> ... contract*|agreement|sla|clause',
        'regulator|authority|csirt|ico|bsi|cnil|insurer|ministry .. form|portal|hotline .. <duration>',
        'bank|banks|customer|customers|client|clients|carriers|partners .. hear|hears|told|informed|notified|warned ... inside|within|in|before|under <duration> .. contract*|clause|agreement|sla',
        'within|inside|before <duration> ... notify|inform|tell|report|warn .. regulator|authority|authorities|csirt|ico|bsi|cnil|insurer|ministry',
        'regulator|authority|authorities|csirt|cert|ico|bsi|cnil|aepd|bafin|fca|dpa|supervisor|commissioner|commission|watchdog|agency|ministry|insurer|police .. informed|notified|told|reported|warned no later than <duration>',
        'regulator|authority|authorities|csirt|cert|ico|bsi|cnil|aepd|bafin|fca|dpa|supervisor|commissioner|commission|watchdog|agency|ministry|insurer|police .. informed|notified|told|reported|warned .. within|in|before|after|under <duration>',
        'contract|contracts|law|statute demands|requires|obliges .. notice|notification|report|message .. within|in|before <duration>',
        'leak|breach|loss|outage .. commissioner|regulator|authority|ico|csirt|agency ... no later than <duration>',
        'files|file|submits|submit|sends|send|lodges .. regulator|authority|authorities|csirt|ico|bsi|cnil|commissioner|ministry|insurer .. within|inside|in|before|under <duration>',
        'authority|regulator|commissioner|police|schemes|scheme|insurer|ministry|ombudsman|data_protection|ico|cnil|bafin|fca|aviation .. hear|told|informed|notified|notify|report|reported|learn .. <duration>|as_well|without_delay|<role>|immediately',
        'tell|inform|notify|report|reported .. authority|regulator|commissioner|police|insurer|ministry|data_protection|supervisor .. <duration>|<role>',
        '<duration> .. regulator|authority|commissioner|supervisory|data_protection|ministry .. told|informed|notified|as_well|hear|<role>|too',
        'authority|regulator|commissioner|commission|ombudsman|supervisor|insurer|ministry|inspectorate .. know|hear|notified|told .. <duration>|soon|possible|delay',
        'regulator|authority|commissioner .. desk|form|hotline|portal|watch .. <role>|<duration>|web|<phone>',
        'contract|contracts|agreement|sla wants|asks|demands|requires|obliges|says|foresees .. call|notice|message|report|mail|information|notification .. within|in|inside|after <duration>',
        'who|authority|recipient|body|party|addressee .. deadline|within|time|limit .. by|responsible|owner .. regulator|authority|ministry|insurer|bank|acquirer|commissioner|csirt|ico|dpa|customer|customers|client|clients|police|union <duration>',
        'regulator|authority|ministry|insurer|bank|acquirer|commissioner|csirt|ico|dpa|customer|customers|client|clients|police|union <duration> <role>|dpo|finance|legal|compliance',
        'inform|tell|call|notify|ring|report|write .. regulator|authority|ministry|insurer|bank|acquirer|commissioner|csirt|ico|dpa|customer|customers|client|clients|police|union|card_schemes|visa|mastercard .. immediately|latest|within|after|once|at <duration>|most|least|latest .. <duration>|officer|<role>',
        'inform|tell|call|notify|ring regulator|authority|ministry|insurer|bank|acquirer|commissioner|csirt|ico|dpa|customer|customers|client|clients|police|union .. immediately|latest|within ... <duration>',
        'agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive ... hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call ... <duration>',
        'agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive ... <duration> ... hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call',
        'hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call ... agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive ... <duration>',
        'hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call ... <duration> ... agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive',
        '<duration> ... agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive ... hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call',
        '<duration> ... hear|told|inform|informs|notify|notifies|informed|notified|notice|report|call ... agreement|agreements|contract|contracts|law|statute|gdpr|nis2|rules|directive',
        'agreement|agreements|contract|contracts|clause|law ... tell|told|inform|notify|warn ... <duration>',
        'agreement|agreements|contract|contracts|clause|law ... <duration> ... tell|told|inform|notify|warn',
        'tell|told|inform|notify|warn ... agreement|agreements|contract|contracts|clause|law ... <duration>',
        'tell|told|inform|notify|warn ... <duration> ... agreement|agreements|contract|contracts|clause|law',
        '<duration> ... agreement|agreements|contract|contracts|clause|law ... tell|told|inform|notify|warn',
        '<duration> ... tell|told|inform|notify|warn ... agreement|agreements|contract|contracts|clause|law',
        'who|authority|body|recipient|addressee|to|party .. regulator|authority|ministry|insurer|bank|acquirer|commissioner|csirt|ico|dpa|customer|customers|client|clients|police|union|dpa|cert|supervisor deadline|within|time|limit|until <duration>',
      ],
      not: [
        'authority service|server|header|record|token',
        'certificate authority|authorities',
        'certification authority',
        'authority section|flag|delegation',
        'voltage|pressure|power|temperature|fan regulator',
        'gdpr .. retention|kept|delete|deleted|deletion',
        'pressure|vacuum|flow|gas|speed|heat .. regulator',
        'notify .. handler|restart|systemd|service',
        'insurer|insurance|police .. sends|hotline|forensics|pays',
      ],
    },
    de: {
      headings: [
        'meldepflicht|meldepflichten|behördenmeldungen|datenschutzmeldung|meldewesen|behörden',
        'gesetzliche|vertragliche|behördliche meldung|meldungen|meldepflichten|pflichten|fristen',
        'meldung|meldungen an behörde*|aufsicht*|bsi|datenschutz*',
        'datenschutzverletzung|datenpanne',
      ],
      topics: [
        'meldepflicht*|meldefrist*|datenschutzverletzung*|datenpanne*',
        'behörde*|aufsichtsbehörde*|aufsicht|bsi|bafin|landesbeauftragte*|datenschutzbeauftragte*|versicherung|polizei .. informier*|gemeldet|melde*|meldung|benachrichtig*|unterricht*|verständigt',
        'melde*|meldung|informier*|benachrichtig*|unterricht* .. behörde*|aufsichtsbehörde*|aufsicht|bsi|bafin|landesbeauftragte*|datenschutzbeauftragte*|versicherung',
        'vertraglich* .. informier*|benachrichtig*|meldung|mitteilung',
      ],
      evidence: [
        'binnen|innerhalb|spätestens|nach|in <duration>',
        'dsgvo|nis2|bsig|kritis|dora|bsi|bafin|ds_gvo|tkg|sgb',
        'artikel|art|paragraf <number>',
        '<role> .. meldet|informiert|verantwortlich|zuständig',
        '<url>|<email>|<phone>',
        'portal|formular|meldeportal|hotline',
        'unverzüglich|sofort',
      ],
      proof: [
        'behörde*|aufsichtsbehörde*|aufsicht|bsi|bafin|landesbeauftragte*|datenschutz*|versicherung|csirt|gesundheitsamt ... binnen|innerhalb|spätestens|in|nach <duration>',
        'binnen|innerhalb|spätestens|in|nach .. <duration> ... behörde*|aufsichtsbehörde*|aufsicht|bsi|bafin|landesbeauftragte*|landesdatenschutz*|versicherung|csirt|gesundheitsamt .. melde*|gemeldet|informier*|meldung|mitteil*|anzeig*',
        'dsgvo|nis2|dora|kritis|bsig ... melde*|gemeldet|meldung|informier* ... <duration>',
        'dsgvo|nis2|dora|kritis|bsig .. binnen|innerhalb|spätestens <duration>',
        'kunden|auftraggeber|mandanten|partner .. vertrag|vertraglich* ... binnen|innerhalb|spätestens <duration>',
        'meldefrist|frist .. <duration>',
        'meldung|erstmeldung|frühwarnung|folgemeldung .. binnen|innerhalb|spätestens|nach|in <duration>',
        'vertrag|vertraglich* ... kunden|auftraggeber|mandanten|partner ... binnen|innerhalb|in|spätestens <duration>',
        'aufsichtsbehörde*|datenschutz*|behörde*|bsi|landesbeauftragte*|versicherung|versicherer|polizei .. <duration>|unverzüglich|gemeldet|melden|meldet|informiert|meldung',
        '*behörde|*agentur|*amt|*beauftragte|*beauftragten .. unterrichten|informieren|melden|gemeldet|anzeigen|unverzüglich|<duration>',
      ],
      min: 2,
    },
    fr: {
      headings: [
        'notifications|obligations',
        'notification|notifications|obligations|déclaration|déclarations légales|réglementaires|contractuelles|cnil|autorités|anssi',
        'signalement|déclaration aux? autorités|autorité|cnil|anssi',
        'violation données',
        'autorités|cnil|anssi',
      ],
      topics: [
        "autorité|autorités|cnil|anssi|ars|acpr|préfecture|assureur|police|l'autorité|d'autorité|l'autorités|l'anssi|l'ars|l'acpr|l'assureur .. notifié*|informé*|prévenu*|averti*|déclaré*|notification|déclaration|signalement",
        "notif*|déclar*|inform*|prévenir|avertir|signal* .. cnil|anssi|autorité|autorités|ars|acpr|préfecture|assureur|police|l'anssi|l'autorité|d'autorité|l'autorités|l'ars|l'acpr|l'assureur",
        'violation données',
        'obligation|obligations légale*|réglementaire*|contractuelle*',
        "notification cnil|anssi|réglementaire|l'anssi",
      ],
      evidence: [
        'sous|dans|délai|avant|après .. <duration>',
        "rgpd|nis2|dora|cnil|anssi|lpm|hds|l'anssi",
        'article|art <number>',
        'dpo|rssi|juriste|juridique|responsable|directeur|délégué*',
        '<url>|<email>|<phone>',
        'téléservice|formulaire|portail',
      ],
      proof: [
        "cnil|anssi|autorité|autorités|ars|acpr|préfecture|assureur|csirt|l'anssi|l'autorité|d'autorité|l'autorités|l'ars|l'acpr|l'assureur ... sous|dans|délai|avant|après .. <duration>",
        "sous|dans|délai|avant .. <duration> ... cnil|anssi|autorité|autorités|ars|acpr|préfecture|assureur|csirt|l'anssi|l'autorité|d'autorité|l'autorités|l'ars|l'acpr|l'assureur",
        'rgpd|nis2|dora ... notif*|déclar*|signal*|inform* ... <duration>',
        'clients|donneurs|partenaires .. contrat|contractuel*|contractuellement ... sous|dans|délai .. <duration>',
        'notification|déclaration|alerte_précoce ... sous|dans <duration>',
        'contrat|contractuel* ... clients|partenaires ... sous|dans|délai .. <duration>',
        'cnil|autorité|préfecture|ars|anssi|assureur|assurance|ministère .. <duration>|<count>|prévenu*|déclar*|notifi*|informé*',
      ],
      min: 2,
    },
    es: {
      headings: [
        'notificaciones|obligaciones',
        'notificación|notificaciones|obligaciones|avisos legales|legal|normativas|contractuales|autoridades|aepd|regulatorias',
        'comunicación|aviso autoridades|autoridad|aepd|incibe',
        'brecha|violación datos|seguridad',
        'autoridades|aepd',
      ],
      topics: [
        'autoridad|autoridades|aepd|incibe|ccn|regulador|aseguradora|policía .. notific*|inform*|comunic*|avis*',
        'notific*|inform*|comunic*|avis* .. aepd|incibe|ccn|autoridad|autoridades|regulador|aseguradora|policía',
        'brecha|violación datos|seguridad',
        'obligación|obligaciones legal*|normativa*|contractual*',
      ],
      evidence: [
        'en|plazo|antes|dentro|máximo .. <duration>',
        'rgpd|nis2|dora|aepd|lopd*|ens|incibe',
        'artículo|art <number>',
        'dpd|dpo|responsable|delegado|asesoría|jurídico|director*',
        '<url>|<email>|<phone>',
        'sede_electrónica|formulario|portal',
      ],
      proof: [
        'aepd|incibe|ccn|autoridad|autoridades|regulador|aseguradora|csirt ... en|plazo|antes|dentro|máximo .. <duration>',
        'plazo|antes|dentro|máximo|en .. <duration> ... aepd|incibe|ccn|autoridad|autoridades|regulador|aseguradora|csirt',
        'rgpd|nis2|dora ... notific*|comunic*|avis* ... <duration>',
        'clientes|socios .. contrato|contractual* ... en|plazo|antes .. <duration>',
        'notificación|alerta_temprana ... en|plazo|antes .. <duration>',
        'contrato|contractual* ... clientes|socios|clientas ... en|plazo|antes .. <duration>',
        'agencia|autoridad|aepd|regulador|aseguradora|policía|ministerio|incibe .. <duration>|notific*|avis*|comunic*|informa*',
      ],
      min: 2,
    },
  },
  fields: ['spec.notices'],
  falseFriends: [
    { text: 'Notify the authority service to refresh the tokens.', why: 'a program' },
    {
      text: 'The certificate authority reports revoked keys within 24 hours.',
      why: 'certificates',
    },
    { text: 'The voltage regulator reports its state within 5 seconds.', why: 'a device' },
    { text: 'Logs are deleted after 30 days because of the GDPR.', why: 'retention of data' },
    {
      text: 'The playbook has a handler that notifies the authority service within 5 seconds.',
      why: 'a program',
    },
    { text: 'The pressure regulator is checked and reported every 6 months.', why: 'a device' },
  ],
  scaffold: {
    markdown: `## Legal and contractual notices

| Who must be told | Why | Within | Sent by | How |
| --- | --- | --- | --- | --- |
| \${1:TBD: authority} | \${2:TBD: law} | \${3:TBD: hours} | \${4:TBD: role} | \${5:TBD: portal or form} |
| \${6:TBD: customer} | \${7:TBD: contract} | \${8:TBD: hours} | \${9:TBD: role} | \${10:TBD: address} |
`,
    yaml: `notices:
  - to: "\${1:TBD: authority}"
    basis: "\${2:TBD: law or contract}"
    within: "\${3:TBD: duration}"
    by: \${4:security-lead}
`,
  },
  examples: [
    {
      name: 'deadlines in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# After the first hour

When personal data was lost, the security lead informs the supervisory authority within 72 hours under the GDPR.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of addressees and deadlines',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Duties

| Who | Deadline | By whom |
| --- | --- | --- |
| Insurer | 48 h | finance lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of notices',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Reporting obligations

| To | Basis | Within | Owner |
| --- | --- | --- | --- |
| CSIRT | NIS2 | 24 hours | security lead |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a duty without a deadline',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Regulators are informed as required.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an authority, but of certificates',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Certificates

The certificate authority is notified within 24 hours when a key has leaked.
`,
    },
  ],
} satisfies Practice;
