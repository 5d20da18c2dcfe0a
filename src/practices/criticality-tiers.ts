/** Practice: how much each system matters to the business, and how long it may be out at most. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'criticality-tiers',
  title: 'Business impact and criticality',
  titles: {
    de: 'Kritikalität der Systeme',
    fr: 'Criticité des systèmes',
    es: 'Criticidad de los sistemas',
  },
  group: 'Objectives',
  requirement:
    'Rank the systems by what their loss costs the business, and give the longest tolerable outage for each rank.',
  why: 'When several systems are down at once, what comes first is a business decision, and that must have been taken in calmer times.',
  goodEvidence: [
    'a tier for each system',
    'what an hour of outage costs or stops',
    'the longest tolerable outage (MTD or MTPD)',
    'the date of the impact analysis',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', inventory: 'optional' },
  controls: [
    'nist-800-34r1:3.2',
    'nist-800-34r1:A.3-AppL',
    'nist-800-53r5:CP-2(8)',
    'iso22301:8.2.2',
    'hipaa:164.308(a)(7)(ii)(E)',
    'dora:11(5)',
    'nis2-ir:4.1.3',
    'azure-waf:RE:02',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'rest|others|remainder|everything_else|all_else can|may wait|follow|come_later',
          'can|may wait .. fortnight|later|last',

          'lose|loses|cost|costs|losing|worth|fine|fines|penalty|penalties|damage .. <number> euros|euro|eur|dollars|usd|pounds|gbp|chf|francs|k|million|thousand',
          'before|above|ahead_of everything|all|anything else?',
          'can|may|could out|down|closed|missing|off|late|unavailable .. for? .. <duration>|month|week|weeks|days',
          '<duration>|weeks|days fine|ok|acceptable|tolerable|bearable|no_problem|harmless',
          'rank|ranking|ranked|importance|urgency .. <number>|a|b|c|high|medium|low|first|<name>|<host>',
          'who|what suffers|hurts|hurt .. first|most|<duration>',

          'without .. <name>|<host>|system|service|database|application|erp|crm|network|telephony|mail|portal|shop .. no|not|nobody|no_one|cannot|stops|stop|stopped|stands_still|standstill|loses|lose',
          'hour|day|minute|week down|without|outage|downtime|of .. costs|cost|loses|loss|worth',
          'costs|cost|lose|loses|losing .. <number> .. hour|day|hourly|daily|minute',
          'gold|silver|bronze|platinum <name>|<host>|system|service|application|includes|is|are',
          'class|category|level|group|priority|rank|importance a|b|c|1|2|3|one|two|three system|service|application|process|includes|is|are|<name>|<host>',
          'most|less|least|more important|critical|urgent|vital system|service|application|process|one|first|is|are .. <name>|<host>|<code>',
          'can|could wait|live|do|go without? .. <duration>',
          'can wait .. day|week|days|weeks|monday',
          'vital|essential|critical|important|crucial .. <name>|<host>|email|mail|payroll|telephony|phones|erp|website|billing|payments|orders|database',
          'lives|patients|safety|payroll|revenue|production|sales|orders|deliveries .. stops|stop|depends|depend|stand|at_risk|lost',
        ],
        inventory: [
          'criticality|tier|class|importance|priority|impact <number>|a|b|c|high|medium|low|critical|vital|gold|silver|bronze|normal',
        ],
      },
      headings: [
        'bia|criticality|tiering',
        'business impact',
        'impact analysis|assessment|rating',
        'criticality assessment|level|rating|tier|class|matrix|analysis',
        'service|recovery|system|application|criticality|dr tier|class|classification',
        'critical system|service|application|function|process|asset|component|workload',
        'system|service|application|data criticality',
        'mission critical .. system|service',
        'priority of .. system|service',
        'tier definition|list|model',
        'what matters|counts|hurts most?',
        'importance of? .. system|service',
        'priority|importance class|group|level',
        'what .. outage|downtime|loss costs|cost',
        'service|recovery|system|criticality|support tiers',
        'tiers to be',
        "what .. cannot|can't do|be|live|manage without",
        'losses',
      ],
      topics: [
        'business impact',
        'bia',
        'criticality',
        'mission|business critical system|service|application|function|process',
        'critical system|service|application|function|process|workload .. identified|listed|defined|are|include|includes|ranked',
        'tier 0|1|2|3|4|one|two|three|i|ii|iii|zero system|service|application|app|workload|database|component',
        'tier0|tier1|tier2|tier3',
        'mtd|mtpd|mtpod|mao|mtdl',
        'maximum tolerable|allowable|acceptable period|downtime|outage|disruption',
        'rank|ranked|classified|classify|categorise*|categorize* .. system|service|application|workload|tier|criticality|importance|impact',
        'impact .. outage|loss|downtime .. business|revenue|customer|cost',
        'cost of downtime|outage',
        'classified|ranked|grouped|sorted|prioritised|prioritized by|according .. important|importance|criticality|impact|value',
        'important|essential|vital|critical services|systems|applications|processes are|include|list|listed|ranked|first',
        'service|recovery|system|criticality|support tiers',
        'tiers to be',
        'importance of system|service|application',
        'class a|b|c system|service|application',
        'ranking|ranked',
        'how important|critical',
        'what .. outage|downtime costs|cost',
        'impact on business|customers|operations|patients|revenue',
        'most|more|less important first|one',
        'know|knows|decided|agreed which|what .. systems|services|applications|processes .. matter|important|critical|count',
      ],
      evidence: [
        'tier <number>|one|two|three|zero|i|ii|iii',
        'tier0|tier1|tier2|tier3|p0|p1|p2|p3|gold|silver|bronze|platinum',
        'critical|high|medium|low|essential|important|vital impact|priority|criticality|tier|<name>|<host>',
        '<name>|<host>',
        'revenue|orders|payroll|patients|customers|sales|eur|usd|fine|penalty|lost|reputation',
        '<duration>',
        '<date>',
        'class a|b|c|1|2|3|one|two|three',
        'must|should|can not? .. wait|out|stop|fail',
        'first|last',
      ],
      min: 2,
      proof: [
        'tier <number>|one|two|three|zero .. mtd|mtpd|tolerable|outage|rto|within|<duration>',
        '<name>|<host> .. tier|criticality|priority <number>|one|two|three|high|low|medium|critical',
        'tier|criticality|class <number>|one|two|three|high|low|medium|critical .. <name>|<host>',
        'mtd|mtpd|mtpod|mao .. <duration>',
        'maximum tolerable|allowable period|downtime|outage|disruption .. <duration>',
        'system|service|application|process .. tier|criticality|class|rating <number>|1|2|3|high|medium|low|critical|vital',
        'tier <number>|one|two|three|zero|1|2 system|service|application|workload|includes|include|contains|are',
        'critical|essential|vital|important service|system|application|process .. out|down|missing|without|interrupted|wait .. <duration>',
        'outage|loss .. <name>|system|service|application .. costs|cost|loses|lose|stops .. <number>|eur|usd|euros|dollars|pounds|hour|day',
        'system|service|application|process .. criticality|tier|class|importance|impact|rank|priority <number>|a|b|c|high|medium|low|critical|vital|gold|silver|bronze',
        'tier|class <number>|one|two|three|a|b|c longest|longer|down|out|outage|downtime|wait',
        'tier <number> not? .. longer|more|out|down .. <duration>',
        'band|tier|rank|priority|category|criticality red|amber|green|gold|silver|bronze|a|b|c|1|2|3|one|two|three|critical|vital ... <duration>|none',
        'hour|outage|downtime .. cost|costs|loses .. <number>|<size>',
        'impact|effect|importance|priority|class life_critical|critical|severe|high|moderate|medium|low|minor ... outage|downtime|out|tolerable|wait <duration>',
        'app|application|system|service|process|name ... impact|importance|priority|class ... outage|downtime|out|tolerable|wait .. <duration>',
        'gold|platinum|silver|bronze|red|amber|green|class_a|category_a|tier_1|p1 .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers .. <duration>|hours|day|week',
        'gold|platinum|critical|vital .. <duration> ... silver|important|essential .. <duration>',
        'classes|tiers|groups|categories|levels|ranks .. back|within|same|up|restored <duration>|day|week',
        'classes|tiers|groups|categories|levels|ranks ... <duration> ... <duration>',
        'loss|outage|failure|downtime|without|absence ... <duration>|day|week ... endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal',
        'loss|outage|failure|downtime|without|absence ... endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal ... <duration>|day|week',
        '<duration>|day|week ... loss|outage|failure|downtime|without|absence ... endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal',
        '<duration>|day|week ... endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal ... loss|outage|failure|downtime|without|absence',
        'endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal ... loss|outage|failure|downtime|without|absence ... <duration>|day|week',
        'endangers|harms|missed|spared|cope|bearable|tolerable|unacceptable|harmless|annoying|dangerous|ruinous|fatal ... <duration>|day|week ... loss|outage|failure|downtime|without|absence',
        'hour|day|minute|shift of .. worth|costs|cost|means|loses .. <number>|<size>',
        'may|can|could|might be? away|missing|out|off|absent|gone|spared|pause|wait|stand for? .. <duration>|shifts|days|week',
        'missed|late|lost|skipped run|payment|delivery|batch|shift harms|hits|hurts|affects|costs',
        'everything|all else|others may|can wait|pause|follow|stop',
      ],
      not: [
        'performance impact',
        'pro|free|paid|pricing|enterprise|plus|hobby|team tier|tiers|plan',
        'two|three|multi|n|single|web|middle|free|storage|pricing|data|presentation|memory|support tier architecture|application|app|design|plan|storage',
        'critical section|path|alert|severity|bug|error|vulnerability|cve|update|patch|log|step',
        'tier 1|2|3 support|helpdesk|provider|isp|datacenter|datacentre|carrier',
        'pricing|storage|cache|cloud|cost|price|plan|subscription|billing|free|performance|access|memory tiers',
        'order of importance|execution',
        'tier .. bucket|glacier|archive|storage|object',
      ],
    },
    de: {
      headings: [
        'kritikalität|schutzbedarf|bia|business_impact_analyse',
        'kritikalität* .. systeme|dienste|prozesse|anwendungen',
        'geschäftsauswirkung*|auswirkungsanalyse|folgenabschätzung|schadensanalyse',
        'kritische systeme|dienste|prozesse|geschäftsprozesse|anwendungen',
        'bedeutung|priorisierung|einstufung|klassifizierung der? systeme|dienste|anwendungen',
        'prioritätsklassen|kritikalitätsstufen|schutzbedarfsfeststellung|verfügbarkeitsklassen',
      ],
      topics: [
        'kritikalität*|schutzbedarf*|business_impact_analyse|auswirkungsanalyse*|geschäftsauswirkung*',
        'kritisch*|wichtig*|lebenswichtig*|unternehmenskritisch* systeme*|dienste*|prozess*|anwendung*|verfahren',
        'geschäftskritisch*|unternehmenskritisch*|betriebskritisch*',
        'stufe|klasse|priorität|kategorie 1|2|3|a|b|c',
        'eingestuft|einstufung|klassifiziert|priorisiert',
        'tolerierbare* ausfallzeit*|ausfalldauer',
      ],
      evidence: [
        'stufe|klasse|priorität|kategorie <number>|a|b|c',
        'hoch|mittel|niedrig|gering|normal|sehr_hoch|kritisch',
        '<duration>',
        '<name>|<host>',
        'euro|eur|umsatz|patienten|kunden|löhne|lohn|produktion|bestellungen|schaden|strafe',
        '<date>',
      ],
      min: 2,
      proof: [
        'kritikalität|schutzbedarf|stufe|klasse|priorität <number>|hoch|mittel|niedrig|gering|normal|a|b|c|kritisch',
        'kostet|kosten|verlieren|schaden .. <number> .. stunde|tag',
        'stunde|tag ausfall|stillstand .. kostet|euro|eur',
        'tolerierbar*|vertretbar*|verkraftbar* ausfallzeit*|ausfalldauer .. <duration>',
        'ohne .. steht|stehen|niemand|stillstand|geht_nichts',
        'schutzbedarf|kritikalität .. hoch|mittel|niedrig|gering|normal|sehr_hoch|kritisch',
      ],
      not: ['sicherheitslücke*|schwachstelle*|kritisch* update*|fehler*'],
    },
    fr: {
      headings: [
        'criticité|bia',
        "bilan|analyse d'impact|impact|impacts",
        'criticité des? systèmes|services|applications',
        'services|systèmes|applications|processus|activités critiques|essentiels|essentielles|vitales|prioritaires',
        'classification|classement des? systèmes|services|applications',
        'niveaux criticité|service|priorité',
      ],
      topics: [
        "criticité|bilan_d'impact|analyse_d'impact|dmia",
        'services|systèmes|applications|processus|activités critiques|essentiels|essentielles|vitales|prioritaires|vitaux',
        'niveau|classe|catégorie|priorité|rang 1|2|3|a|b|c|un|deux',
        'class* par .. importance|criticité|priorité',
        "impact|conséquences .. métier|activité|l'activité|panne|arrêt",
      ],
      evidence: [
        'niveau|classe|catégorie|priorité|rang <number>|a|b|c',
        'critique*|essentiel*|vital*|élevé*|moyen*|faible*|majeur*',
        '<duration>',
        '<name>|<host>',
        "euros|eur|chiffre_d'affaires|clients|patients|paie|production|commandes|pénalités",
        '<date>',
      ],
      min: 2,
      proof: [
        'criticité|niveau|classe|priorité <number>|haute|élevée|moyenne|faible|critique|a|b|c',
        'coûte|coût|perd|perdons|perte .. <number> .. heure|jour',
        "heure|jour d'arrêt|arrêt|panne|d'indisponibilité .. coûte|euros|eur",
        'sans .. personne|plus_rien|arrêt|bloqué*|impossible',
        'criticité .. haute|élevée|moyenne|faible|critique|maximale',
      ],
      not: ['tiers', 'faille|vulnérabilité|correctif|mise_à_jour critique*'],
    },
    es: {
      headings: [
        'criticidad|bia',
        'análisis impacto',
        'criticidad de .. sistemas|servicios|aplicaciones',
        'sistemas|servicios|aplicaciones|procesos críticos|críticas|esenciales|vitales|prioritarios',
        'clasificación de .. sistemas|servicios|aplicaciones',
        'niveles criticidad|servicio|prioridad',
      ],
      topics: [
        'criticidad|análisis_de_impacto|impacto_en_el_negocio',
        'sistemas|servicios|aplicaciones|procesos|funciones críticos|críticas|esenciales|vitales|prioritarios',
        'nivel|clase|categoría|prioridad 1|2|3|a|b|c|uno|dos',
        'clasific* por|según .. importancia|criticidad|prioridad',
        'impacto|consecuencias .. negocio|caída|parada',
      ],
      evidence: [
        'nivel|clase|categoría|prioridad <number>|a|b|c',
        'crítico*|crítica*|esencial*|vital*|alta|media|baja|alto|medio|bajo',
        '<duration>',
        '<name>|<host>',
        'euros|eur|ingresos|clientes|pacientes|nóminas|nómina|producción|pedidos|multas',
        '<date>',
      ],
      min: 2,
      proof: [
        'criticidad|nivel|clase|prioridad <number>|alta|media|baja|crítica|a|b|c',
        'cuesta|coste|costo|pierde|perdemos|pérdida .. <number> .. hora|día',
        'hora|día de? parada|caída|interrupción .. cuesta|euros|eur',
        'sin .. nadie|no_se_puede|parado|parada|imposible',
        'criticidad .. alta|media|baja|crítica|máxima',
      ],
      not: ['vulnerabilidad|actualización|parche crític*'],
    },
  },
  fields: [
    'max_downtime',
    'maximum_outage',
    'max_outage',
    'spec.systems[].tier',
    'spec.systems[].impact',
    'spec.systems[].mtd',
    'tier',
    'criticality',
    'mtd',
  ],
  falseFriends: [
    { text: 'Critical: do not skip this step.', why: 'an emphasis' },
    { text: 'A three-tier architecture separates the web from the data.', why: 'a design' },
    { text: 'A critical vulnerability was patched on Monday.', why: 'security' },
    { text: 'Ask tier 2 support for the log.', why: 'a level of a help desk' },
    { text: 'Old copies move to a cheaper storage tier after 30 days.', why: 'a class of storage' },
    { text: 'Our pricing tiers are gold, silver and bronze.', why: 'a price list' },
  ],
  scaffold: {
    markdown: `## Business impact and criticality

Impact analysis of \${1:TBD: date}, agreed with \${2:TBD: role}.

| System | Tier | Longest tolerable outage | What an outage costs or stops |
| --- | --- | --- | --- |
| \${3:TBD: system} | \${4:TBD: tier} | \${5:TBD: duration} | \${6:TBD: impact} |
`,
    yaml: `systems:
  - id: \${1:orders-db}
    tier: \${2|TBD,0,1,2,3,4|}
    stateful: \${7|TBD,true,false|}
    impact: "\${3:TBD: what an outage costs or stops}"
    mtd: "\${4:TBD: duration}"
    rto: "\${5:TBD: duration}"
    rpo: "\${6:TBD: duration}"
`,
  },
  examples: [
    {
      name: 'a sentence with a limit',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Without orders-db the shop stands still. Its maximum tolerable downtime is 8 hours; after that, contracts are lost.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of tiers',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What matters most

| System | Tier | MTD | Impact |
| --- | --- | --- | --- |
| orders-db | 1 | 8 hours | no orders |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| reports | 3 | 5 days | none for a week |
`,
    },
    {
      name: 'a claim without a list',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Our critical systems have been identified.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an analysis still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Business impact analysis

To be completed.
^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'tiers, but of a program',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Architecture

The shop has a three-tier architecture with a critical path through the cache.
`,
    },
  ],
} satisfies Practice;
