/** Practice: where decisions and times of a recovery are written down, and when they are reviewed. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-log',
  title: 'Log of the recovery and its review',
  titles: { de: 'Einsatztagebuch', fr: 'Journal de la reprise', es: 'Bitácora de la recuperación' },
  group: 'Records',
  requirement:
    'Say where decisions, times and deviations are written down during a recovery, who writes, and when the review is held.',
  why: 'Measured times are the only data for the next plan, and the evidence for insurers and regulators.',
  goodEvidence: [
    'the place or template of the log',
    'the role that writes',
    'how many days after the recovery the review is held, and who owns the report',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: {
    'dr-plan': 'optional',
    'restore-procedure': 'optional',
    'exercise-report': 'optional',
  },
  controls: [
    'nist-800-34r1:A.3-5.9',
    'dora:11(8)',
    'soc2:CC7.5',
    'iso22301:8.4.3',
    'iso27001:A.5.27',
  ],
  signals: {
    en: {
      readsSteps: true,
      within: {
        'dr-plan': [
          'postmortem|retrospective|debrief|debriefing|look_back|hotwash ... <duration> later|after|afterwards',

          'minutes|log|logbook|journal|diary|timeline kept|keeps|keep|written|lives .. sheet|channel|folder|book|wiki|ticket|deputy|secretary|clerk|scribe|<role>|<handle>|<link>|<code>',
          'deputy|secretary|clerk|scribe|<role>|somebody|someone .. keeps|keep|writes|takes minutes|log|logbook|journal|diary|notes|timeline|record',
          'look|looking|talk|sit|meet back|together|down|over|again .. within|after|no_later|in .. <duration>|week|days',

          '<role>|secretary|clerk|somebody|one_person|second_person|scribe|deputy|intern|assistant|coordinator .. writes|write|notes|note|logs|log|records|keeps|types|documents|minutes .. everything|times|time|decisions|decision|steps|who|what|log|timeline|minutes|journal|diary|protocol|clock|down|each|every|all',
          'log|logbook|journal|diary|timeline .. kept|written|lives|starts|begun|opened .. <role>|<handle>|<path>|<link>|<url>|<name>|<code>|channel|thread|ticket|sheet|folder|notebook|wiki|shared|paper|form|book',
          'note|write|log|record|enter|post times|start|decisions|decision|every_step|each_step|deviation|deviations|what_was_done .. in|into|on|to .. <handle>|<path>|<link>|<url>|<name>|<code>|channel|thread|ticket|sheet|log|logbook|form|book|wiki|notebook|journal',
          'postmortem|retrospective|debrief|debriefing|look_back|after_action|wash_up|hotwash .. no? .. within|after|later|latest|by|in|before|following|next|<duration> .. <duration>|week|days|monday|friday|month|recovery|incident|stand_down',
          'within|after <duration> .. postmortem|retrospective|debrief|look_back|lessons|write_up',
          'we|team|everybody|everyone|all|those .. meet|meets|sit|talk|talks|look|review .. over|back|through|about|it|together|what|lessons .. <duration>|week|days|later|after|within|afterwards|next',
          'who|when .. writes|notes|logs|records|keeps|documents .. <role>|scribe|<handle>|<link>|<path>',
          'keep|keeps|kept|archive|archived|file|filed .. log|logs|notes|timeline|report|minutes|journal .. <duration>|years|in|under|with|<path>|<link>|folder|insurer|auditor',
        ],
        'restore-procedure': [
          'postmortem|retrospective|debrief|debriefing|look_back|hotwash ... <duration> later|after|afterwards',

          'minutes|log|logbook|journal|diary|timeline kept|keeps|keep|written|lives .. sheet|channel|folder|book|wiki|ticket|deputy|secretary|clerk|scribe|<role>|<handle>|<link>|<code>',
          'deputy|secretary|clerk|scribe|<role>|somebody|someone .. keeps|keep|writes|takes minutes|log|logbook|journal|diary|notes|timeline|record',
          'look|looking|talk|sit|meet back|together|down|over|again .. within|after|no_later|in .. <duration>|week|days',

          '<role>|secretary|clerk|somebody|one_person|second_person|scribe|deputy|intern|assistant|coordinator .. writes|write|notes|note|logs|log|records|keeps|types|documents|minutes .. everything|times|time|decisions|decision|steps|who|what|log|timeline|minutes|journal|diary|protocol|clock|down|each|every|all',
          'log|logbook|journal|diary|timeline .. kept|written|lives|starts|begun|opened .. <role>|<handle>|<path>|<link>|<url>|<name>|<code>|channel|thread|ticket|sheet|folder|notebook|wiki|shared|paper|form|book',
          'note|write|log|record|enter|post times|start|decisions|decision|every_step|each_step|deviation|deviations|what_was_done .. in|into|on|to .. <handle>|<path>|<link>|<url>|<name>|<code>|channel|thread|ticket|sheet|log|logbook|form|book|wiki|notebook|journal',
          'postmortem|retrospective|debrief|debriefing|look_back|after_action|wash_up|hotwash .. no? .. within|after|later|latest|by|in|before|following|next|<duration> .. <duration>|week|days|monday|friday|month|recovery|incident|stand_down',
          'within|after <duration> .. postmortem|retrospective|debrief|look_back|lessons|write_up',
        ],
        'exercise-report': [
          'log|logbook|journal|diary|timeline .. kept|written|lives|starts|begun|opened .. <role>|<handle>|<path>|<link>|<url>|<name>|<code>|channel|thread|ticket|sheet|folder|notebook|wiki|shared|paper|form|book',
          'postmortem|retrospective|debrief|debriefing|look_back|after_action|wash_up|hotwash .. no? .. within|after|later|latest|by|in|before|following|next|<duration> .. <duration>|week|days|monday|friday|month|recovery|incident|stand_down',
          'within|after <duration> .. postmortem|retrospective|debrief|look_back|lessons|write_up',
        ],
      },
      headings: [
        'timeline|postmortem|retrospective',
        'event documentation',
        'incident|recovery|decision|event|action log|record|timeline',
        'post incident|recovery|disaster review|report|analysis',
        'after action report|review',
        'postmortem review|report',
        'documenting .. incident|recovery|event',
        'incident report',
        'lesson learned|learnt',
        'after the recovery|incident|disaster',
        'log|logbook|journal|diary|minutes',
        'keeping .. log|record|records|minutes|notes',
        'write|writing down|up|it_down',
        'note keeping|taking',
        'afterwards',
        'looking back',
        'debrief|debriefing|retrospective',
        'record keeping|of',
        'records .. recovery|emergency|event',
        'what .. learned|learnt',
        'review|report after|of .. recovery|incident|emergency|event',
      ],
      topics: [
        'postmortem',
        'post incident|recovery|disaster review|report|analysis',
        'after action report|review',
        'retrospective',
        'decision|incident|recovery|event log|timeline|journal|record',
        'scribe|note_taker|timekeeper|logkeeper',
        'notes|note|findings|times in|to|into .. ticket|issue|diary|journal|wiki|runbook',
        'log|record|document|write|note .. decision|decisions|times|timeline|timelines|deviations|timestamp',
        'decision|decisions|times|actions|deviations|timestamps .. logged|recorded|documented|noted|written',
        'root cause analysis|report',
        'incident report|ticket .. written|opened|filed|updated|create|open',
        'lesson|lessons learned|learnt meeting|session|review|workshop',
        'log|logbook|journal|diary|minutes|protocol of|during|is|are|kept|for .. recovery|emergency|incident|kept|written|decisions',
        'write|writes|note|notes .. down|everything|times',
        'debrief|debriefing',
        'look|looking|looks back',
        'kept|keep|keeps .. log|logbook|journal|minutes|record|diary|timeline',
        'note taker|keeper',
        'keep|take|write|make notes|note|minutes|record',
      ],
      evidence: [
        'within|after|in|before .. <duration>',
        'scribe|note_taker|timekeeper|logkeeper',
        '<role> .. write|writes|keep|keeps|record|records|log|logs|own|owns|note|notes',
        'owner|owned|written|kept|held by? .. <person>',
        '<path>|<url>|<file>|<link>|<ticket>',
        '<handle>',
        'template',
        'incident_channel|shared_document|google_doc|confluence|jira|wiki|spreadsheet',
        'thread|channel|logbook|notebook|form|sheet|shared_folder|wiki|ticket',
        'within|after|next|following .. week|days|month',
        'secretary|clerk|deputy|coordinator|<role> .. keeps|writes|notes|minutes|logs',
      ],
      proof: [
        'scribe|note_taker|timekeeper .. keep|keeps|write|writes|record|records|log|logs|document|documents|note|notes',
        'write|complete|fill|file in? incident|outage report|postmortem',
        'postmortem|retrospective|debrief .. within|after|in <duration>',
        'incident|recovery|post_incident|post_recovery|after_action|event|emergency review .. within|after|in <duration>',
        'review|reviewed|meeting .. within <duration> .. incident|recovery|end|stand_down|closure|event|emergency|restore',
        'within|after <duration> ... postmortem|retrospective|debrief|after_action|lessons_learned|post_incident',
        'record|log|write|note|document .. decision|decisions|time|times|timeline|deviations|timestamp|actions|step .. in|to .. <handle>|<path>|<url>|<file>|<link>|ticket|channel|template|log|sheet|spreadsheet|wiki',
        'timeline|decision_log|incident_log|recovery_log|journal .. kept|in|at|lives|is .. <handle>|<path>|<url>|<file>|<link>|ticket|channel|template|wiki',
        'starts|keeps|opens|begin|start|keep the? log|timeline|diary|record|journal .. <handle>|<code>|in|time|decisions|document|bridge',
        'write|note|record the time|times|it|decisions|clock|hour into|in|down|on',
        'write|note .. time .. doc|document|log|sheet|channel',
        'log|record|document|write|note|keep .. timeline|timelines|timestamps|decisions .. as you|we|they|go|it',
      ],
      not: [
        'timeline within',
        'note|notes|log|record|track|tracks .. exercise|exercises|drill',
        'windows|application|system|audit|security|kernel|syslog event log',
        'event log of .. server|windows|host|machine',
        'write ahead|log_shipping|log_level',
        'git log',
        'sprint retrospective',
        'transaction|binary|redo log',
        'recovery log file|sequence|group',
        'error|access|console|server|service|job|backup|restore|query|binlog|wal|transaction|application|boot|kernel log|logs',
        'log in|into|on|out|off',
        'check|see|read|look|tail|view|inspect|grep .. log|logs',
      ],
    },
    de: {
      headings: [
        'protokoll|einsatztagebuch|logbuch|nachbereitung|dokumentation|tagebuch|nachbesprechung|protokollierung|ereignisprotokoll',
        'nachbereitung|nachbesprechung|auswertung .. notfall*|einsatz*|ereignis*|wiederherstellung',
        'lessons learned',
        'abschlussbericht',
      ],
      topics: [
        'einsatztagebuch|logbuch|notfalltagebuch|ereignisprotokoll|protokollant*|protokollführer*|schriftführer*',
        'protokoll|tagebuch .. geführt|führt|führen|schreibt|führung',
        'nachbereitung|nachbesprechung|manöverkritik|auswertung|abschlussbericht',
        'entscheidungen|zeiten|maßnahmen|abweichungen .. notiert|protokolliert|festgehalten|dokumentiert|aufgeschrieben',
      ],
      evidence: [
        '<duration>',
        '<path>|<url>|<file>|<link>|<code>|<handle>',
        'leiter*|assistenz|sekretariat|schriftführer*|protokollant*|stellvertret*|koordinator* .. führt|schreibt|notiert|protokolliert|dokumentiert|hält',
        'vorlage|vordruck|formular|wiki|kanal|ordner|ticket|heft|buch',
        'innerhalb|binnen|spätestens|nach .. <duration>|woche*|tage*',
      ],
      proof: [
        'protokoll|tagebuch|einsatztagebuch|logbuch .. führt|führen|geführt|schreibt .. von|in|im|sekretariat|leiter*|assistenz|<code>|<link>|ordner|vordruck|kanal|wiki',
        'schriftführer*|protokollant*|protokollführer*|sekretariat|assistenz .. führt|schreibt|notiert|protokolliert|hält',
        'nachbereitung|nachbesprechung|auswertung|abschlussbericht|manöverkritik .. innerhalb|binnen|spätestens|nach|in <duration>',
        'innerhalb|binnen|spätestens|nach <duration> .. nachbereitung|nachbesprechung|auswertung|abschlussbericht|bericht|manöverkritik',
      ],
      not: [
        'ereignisprotokoll|protokoll .. windows|server*|system*|fehler*',
        'netzwerkprotokoll*|ereignisanzeige',
      ],
    },
    fr: {
      headings: [
        'journal|main_courante|bilan|retour_d|compte_rendu|débriefing|chronologie',
        'main courante',
        "retour d'expérience|expérience",
        'journal .. crise|reprise|incident|bord',
        'bilan|compte rendu .. reprise|crise|incident|sinistre',
      ],
      topics: [
        'main courante',
        'journal .. tenu|tient|crise|bord|incident',
        "retour d'expérience|expérience",
        'débriefing|bilan|retex|compte_rendu',
        'décisions|heures|actions|écarts .. noté*|consigné*|inscrit*|enregistré*',
        'consign* .. décisions|heures|actions',
      ],
      evidence: [
        '<duration>',
        '<path>|<url>|<file>|<link>|<code>|<handle>',
        'secrétaire|responsable|adjoint*|assistant*|greffier|secrétariat .. tient|note|consigne|rédige|écrit',
        'cahier|modèle|fiche|canal|dossier|wiki|ticket|registre',
        'sous|dans|après .. <duration>|semaine*|jours',
      ],
      proof: [
        'journal|main_courante|chronologie .. tenu*|tient|dans|par|sur .. secrétaire|responsable|adjoint*|cahier|<code>|<link>|canal|wiki|dossier|<path>',
        'secrétaire|adjoint*|assistant*|secrétariat|scribe .. tient|note|consigne|rédige .. journal|heures|décisions|main_courante|tout',
        'débriefing|bilan|retex|expérience|compte_rendu .. sous|dans|après|moins <duration>',
        'sous|dans|après <duration> .. débriefing|bilan|retex|expérience|compte_rendu',
      ],
      not: ['journal .. erreurs|système|serveur|windows|transactions|binaire'],
    },
    es: {
      headings: [
        'registro|bitácora|acta|lecciones|cronología|informe',
        'diario|registro|bitácora .. incidente|crisis|recuperación|emergencia',
        'lecciones aprendidas',
        'informe final|posterior',
        'reunión posterior|cierre',
      ],
      topics: [
        'bitácora|cronología',
        'diario|registro .. lleva|llevado|crisis|incidente|emergencia|decisiones',
        'lecciones aprendidas',
        'reunión .. revisión|cierre|posterior|análisis',
        'decisiones|horas|acciones|desviaciones .. anota*|registra*|apunta*',
        'anota*|registra*|apunta* .. decisiones|horas|acciones',
      ],
      evidence: [
        '<duration>',
        '<path>|<url>|<file>|<link>|<code>|<handle>',
        'secretari*|responsable|ayudante|adjunt* .. anota|lleva|registra|escribe|redacta',
        'cuaderno|plantilla|ficha|canal|carpeta|wiki|libro|hoja',
        'en|dentro|antes|tras .. <duration>|semana*|días',
      ],
      proof: [
        'bitácora|registro|cronología .. lleva|en|por|anota .. secretari*|responsable|adjunt*|cuaderno|<code>|<link>|canal|wiki|carpeta|<path>',
        'secretari*|ayudante|adjunt* .. anota|lleva|registra|escribe .. decisiones|horas|bitácora|diario|todo|registro',
        'reunión|revisión|informe|lecciones|análisis .. en|dentro|antes|tras <duration>',
        'en|dentro|antes|tras <duration> .. reunión|revisión|informe|lecciones|análisis',
        'apuntar|anotar|registrar .. hora|horas|decisiones|lo_que_se_ve',
      ],
      not: ['registro .. errores|sistema|servidor|windows|transacciones|dns'],
    },
  },
  fields: ['spec.timeline', 'recovery_log'],
  falseFriends: [
    { text: 'The operations team does as outlined in this document.', why: 'nobody writes' },
    { text: 'Read the event log of the Windows server.', why: 'a log of a system' },
    { text: 'The sprint retrospective is on Friday.', why: 'development' },
    { text: 'The transaction log is shipped every minute.', why: 'a database' },
    { text: 'Tail the restore log for errors.', why: 'a log of a program' },
    { text: 'Log in to the console and note the version.', why: 'a step' },
    { text: 'El respaldo diario va en /srv/copias.', why: 'how often, in Spanish' },
  ],
  scaffold: {
    markdown: `## Log of the recovery and its review

\${1:TBD: role} writes down times, decisions and deviations in \${2:TBD: place that survives the outage}, starting from the template \${3:TBD: link}.

The review is held within \${4:TBD: days} of the end. The report is owned by \${5:TBD: role}.
`,
    yaml: `roles:
  - id: scribe
    holder: "\${1:TBD: name}"
    deputy: "\${2:TBD: name}"
    does: ["\${3:keeps the timeline in TBD: place}"]
`,
  },
  examples: [
    {
      name: 'a scribe in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

During the recovery the scribe keeps the timeline in #orders-incident. Five days later we talk about it.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Post-incident review

- Held within five working days
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Owner of the report: recovery lead
`,
    },
    {
      name: 'a review at some time',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

A post-mortem is held.
^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a log of a server',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Diagnose

Look for errors in the event log of the server.
`,
    },
  ],
} satisfies Practice;
