/** Practice: each finding has an action, an owner, a due date and a status. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'corrective-actions',
  title: 'Findings turned into actions',
  titles: { de: 'Maßnahmenplan', fr: 'Actions correctives', es: 'Acciones correctivas' },
  group: 'Exercises',
  requirement: 'Give each finding an action, an owner, a due date and a status.',
  why: 'To meet the same fault in two exercises is worse than not to exercise.',
  goodEvidence: [
    'a table of actions with owner and due date',
    'the numbers of the tickets',
    'what is done and what is open',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'exercise-report': 'required' },
  controls: [
    'nist-800-53r5:CP-4',
    'nist-csf-2.0:ID.IM-02',
    'iso22301:10.1',
    'dora-rts:25(5)',
    'soc2:CC7.5',
  ],
  signals: {
    en: {
      readsSteps: true,
      within: {
        'exercise-report': [
          'action|todo|fix|follow_up|improvement|finding|lesson|gap|problem ... <role>|team|rota|<handle> .. until|by|due|done|open|before',
          'action|todo|fix|follow_up|improvement|finding|lesson|gap|problem|<role>|team|rota|<handle>|wrong|missing|slow|dead ... until|by|due|before|done|fixed|closed <date>|<day>|<month>|<weekday>',
          '<ticket> .. open|closed|done|due|until|overdue|fixed|in_progress',
          'open|closed|done|fixed|due|until|resolved .. <ticket>',
          'fixed|corrected|repaired|changed|added|moved|rewritten .. by .. <role>|rota|team|<handle> .. <day>|<date>|<month>|same',
          'action|fix|todo|follow_up .. <role>|team|rota|<handle> .. done|open|closed|same',
          '<role>|team|rota .. <ticket>',
          'until|by|due|before <month>|<date>|<day> ... <role>|team|rota|<handle>',
          '<role>|team|rota|<handle> .. until|by|due|before <month>|<date>|<day>',
          'fixed|corrected|added|rewritten|repaired|moved ... <role>|team|rota|<handle>|<ticket>',
          '<ticket> replaces|replace|fixes|fix|updates|update|adds|add|buys|buy|rewrites|rewrite|orders|order|changes|change|automate|automates|document|documents|move|moves|increase|test|tests|clarify|extend',
          'replaces|replace|fixes|fix|updates|update|adds|add|buys|buy|rewrites|rewrite|orders|order|changes|change|automate|automates|document|documents|move|moves|increase|test|tests|clarify|extend ... <ticket>',
          'replaces|replace|fixes|fix|updates|update|adds|add|buys|buy|rewrites|rewrite|orders|order|changes|change|automate|automates|document|documents|move|moves|increase|test|tests|clarify|extend ... by|until|before|due <weekday>|<date>|<day>|<month>|end',
          'changed|fixed|corrected|updated|rewrote|amended .. step|page|runbook|procedure|script|list|plan|document',
          'until|by|due|before end <month>|<year>',
          'owner|responsible ... deadline|due|until|by <date>|<day>|<month>',
          'deadline|due <date>|<day> <month>?',
          '<ticket> .. raised|opened|filed|created|logged',
          'raised|opened|filed|created|logged .. <ticket>',
        ],
      },
      headings: [
        'action|remediation|improvement|finding',
        'corrective|improvement|follow_up|remedial|agreed|open action|item',
        'action item|point|plan|list|log',
        'finding .. action',
        'follow up',
        'open finding|issue|point|action',
        'lesson learned|learnt',
        'next step',
        'what .. improve|fix|change',
        'gap .. action',
        'action|fix|improvement|lesson|todo|follow_ups|repairs|problems',
        'what bothered|bothers|hurt|broke|went_wrong|we_learned|we_learnt|did_not_work|surprised',
        'wrong|better next',
        'lesson|problem|gap|issue .. action|fix|owner',
        'improvements .. made|agreed',
      ],
      topics: [
        'corrective|remedial|improvement|follow_up action|measure|item|task',
        'action item|points',
        'lesson|lessons learned|learnt',
        'findings .. addressed|fixed|closed|tracked|resolved|turned|recorded|owner|ticket|open',
        'finding <number>|id|f|<name>|<ticket>',
        'finding .. action|owner|due',
        'follow up ticket|actions|tasks|issues',
        'gaps .. found|identified|closed|addressed|fixed',
        'remediation',
        'action .. owner .. due|deadline|status',
        'tracked|filed|raised|recorded|logged in|as|under <ticket>',
        'finding|findings|gaps|problems|weaknesses .. exercise|drill|test|gameday',
        'action|actions agreed|open|due|owner',
        'what bothered|hurt|broke',
        'fix|fixes|improvements agreed|tracked|planned|due|assigned',
      ],
      evidence: [
        '<ticket>',
        '<date>',
        'owner|assigned|assignee|owned .. <person>',
        '<handle>|<email>',
        'open|done|closed|in_progress|overdue|completed|fixed|resolved status?',
        'until|by|due|before|done|fixed|closed|completed|eta <day>|<month>|<date>|<weekday>',
        'action implement|update|fix|add|replace|create|automate|improve|document|train',
        '<role>|team|rota',
        'corrected|moved|added|rewritten|repaired',
        '<day> <month>',
      ],
      min: 2,
      proof: [
        'finding|action|item|lesson|gap .. owner|assigned|assignee|responsible|who .. due|deadline|by|when|date .. <date>',
        'finding|action|item|lesson|gap .. owner|assigned|assignee .. <handle>|<email>|<role> .. status|due|<date>',
        'finding|action|lesson|gap|f .. due|until|deadline <date>',
        'finding|action|lesson|gap .. <ticket> .. open|done|closed|<date>|<handle>|due|owner',
        'finding|findings|action|gap|fix|fixed|lesson .. tracked|recorded|filed|raised|ticket .. <ticket>|<url>',
        'tracked|filed|raised|recorded|logged in|as|under <ticket>',
        '<ticket> .. owner|assigned|due|deadline',
        'action ... until|by|due|before|done <date>|<day>|<month>',
        'action ... <ticket> .. open|closed|done|due|overdue',
        '<ticket> open|closed|done|due|overdue|fixed|in_progress',
        'done|fixed|closed|resolved|completed <date> .. <ticket>',
        'finding|lesson|gap|problem|weakness .. owner|assigned|responsible|who|by <role>|<handle>|<email>|<name> ... due|until|by|done|open|closed|status',
        'lesson|lessons|finding|findings|gap|gaps|problem .. fixed|closed|corrected|done .. <date>|<month>|<ticket>|<role>',
        'failure|failed|problem|gap ... moved|changed|fixed|corrected|added|rewritten .. <role>|<ticket>|<date>|<handle>',
        'finding|observation|problem|issue .. measure|action|fix|remedy .. owner|who|responsible|by .. <role>|<handle>|<date>|<name>',
        'owner .. <role>|<handle>|<email> ... deadline|due|until <date>',
        'because|since|found|missing|too_long|late|wrong ... has|have|was|were|now .. had|printed|replaced|added|moved|ordered|changed|fixed|corrected|trained|since',
        'to do|fix|shorten|clean|replace|add|write|order|correct|print .. <name>|<role>|by .. by|until|before|due <date>|<month>|<weekday>',
        'new|put|ask|add|replace|fix|order|move|copy|write|correct|shorten .. <role>|electricians|it|hr|facilities|dock .. <month>|before|by|until',
        'forgot|forgotten|missing|lacked|failed .. are|is|was|were .. now|since',
        '<role> .. add|adds|fix|fixes|replace|replaces|order|orders|lower|lowers|write|writes|document|documents|move|moves|print|prints|update|updates|raise|raises .. by|before|until|due <day>|<date>|<month>|end ... done|open|closed|in_progress|overdue?',
        'raise|document|add|fix|replace|order|lower|write|print|move|update|rebuild|clean|extend|automate|shorten ... <role>|team|group due|until|by|before? <date>',
        'to <role>? add|fix|replace|order|lower|write|document|move|print|update|raise .. by|before|until <day>|<date>|<month> .. done|open|closed',
        'gap|finding|problem|issue|observation|weakness .. measure|action|fix|remedy|improvement .. responsible|owner|who|by .. deadline|due|until|date|state|status',
        'done|fixed|closed|resolved|completed on? <day> <month>',
        'fixed|done|solved|repaired|closed|corrected|made|ordered|added|bought in|on|by|since <month>|<date> .. <role>|team|office',
        '<role>|network|desktop|storage|platform|basis|team done|fixed|closed|by|until|due <day>|<date>|<month>',
        'open|outstanding|left from|since|of .. by|until|due|before <day>|<month>|<date>',
      ],
      not: [
        'scan|sonarqube|trivy|snyk|security_hub|guardduty|lint|linter|vulnerability|static_analysis finding',
        'finding .. sonarqube|trivy|snyk|guardduty|scanner',
        'github action|actions',
        'call to action',
        'action required|button|group|menu|bar',
        'git follow',
        'auditors|audit made|found findings',
        'court|legal|disciplinary action',
        'finding a|the way|place',
        'finding|findings .. parking|permits',
        'coding|interview exercise',
      ],
      window: 'section',
    },
    de: {
      within: {
        'exercise-report': [
          'maßnahme*|mangel|mängel|feststellung*|aktion|todo|nacharbeit*|problem|verbesserung* ... bis|erledigt|offen|fällig|zuständig|verantwortlich|<ticket>|<date>',
          '<ticket> .. offen|erledigt|fällig|bis|geschlossen',
          'erledigt|behoben|offen|umgesetzt|korrigiert|geschlossen|fällig .. <date>|<day>|<ticket>|<month>|<role>|leitung|team',
          'bis <date>|<day>|<month> .. <role>|leitung|team|<ticket>|offen',
          '<role>|leitung|team|administration .. bis <date>|<day>|<month>',
          'aktualisiert|behebt|ergänzt|beschafft|tauscht|korrigiert|erneuert|passt|dokumentiert ... bis <date>|<day>|<month>|<weekday>',
          'wurde|wurden .. ergänzt|korrigiert|behoben|angepasst|aktualisiert|erneuert .. am|durch|von',
          'bis ende|mitte|anfang <month>|<year>|woche',
          '<role>|leitung .. bis ende|mitte|anfang|<month>',
          'offen|ausstehend ... <date>|<day> <month>?',
        ],
      },
      headings: [
        'maßnahmen|maßnahmenplan|nacharbeiten|mängel|feststellungen|erkenntnisse|verbesserungen|nachbereitung|aufgaben|korrekturmaßnahmen|mängelliste',
        'offene|abgeleitete|vereinbarte punkte|maßnahmen|mängel|aufgaben',
        'was .. gestört|schiefging|auffiel|fehlte|gelernt|besser',
        'mängel .. maßnahmen',
        'lessons learned',
      ],
      topics: [
        'maßnahmen*|korrekturmaßnahme*|verbesserungsmaßnahme*|nachbereitung',
        'mängel|feststellung*|erkenntnis* .. übung*|test*|behoben|verfolgt|umgesetzt|abgearbeitet|abgestellt',
        'lessons learned',
      ],
      evidence: [
        '<ticket>',
        'bis|fällig|termin|frist .. <date>|<day>|<month>',
        '<date>',
        'zuständig|verantwortlich|durch|bei .. <role>|<handle>|<email>|leitung|team',
        'offen|erledigt|behoben|umgesetzt|fällig|in_arbeit|geschlossen',
        '<role>|leitung',
      ],
      proof: [
        'mangel|mängel|feststellung|maßnahme|erkenntnis|problem ... zuständig|verantwortlich|wer|durch|bearbeiter ... bis|fällig|termin|frist .. <date>|<day>|<month>',
        'maßnahme|mangel|aktion|feststellung ... bis|fällig|termin|erledigt <date>|<day>|<month>',
        'maßnahme|mangel|feststellung|erkenntnis ... <ticket>',
        '<ticket> offen|erledigt|fällig|geschlossen|in_arbeit',
        'erledigt|behoben|umgesetzt am? <date> .. <ticket>|durch|von|<role>',
      ],
      not: ['vorbeugende|präventive|compliance maßnahmen', 'baumaßnahme*|sparmaßnahme*'],
      min: 2,
      window: 'section',
    },
    fr: {
      within: {
        'exercise-report': [
          "action|actions|constat*|écart*|anomalie*|correctif*|problème*|l'action|d'action|l'actions ... avant|pour|échéance|fait|ouvert|clos|responsable|<ticket>|<date>",
          '<ticket> .. ouvert|clos|fait|échéance|avant',
          "fait|corrigé*|clos|ouvert|traité*|soldé* .. <date>|<day>|<ticket>|<month>|responsable|équipe|l'équipe|d'équipe",
          "avant|d'ici|jusqu'au <date>|<day>|<month> .. <ticket>|responsable|équipe|ouvert|l'équipe|d'équipe",
          "corrige|achète|remplace|ajoute|met|complète|refait|documente ... avant|d'ici|pour|jusqu'au <day>|<date>|<month>",
          "corrigé*|remplacé*|ajouté*|complété*|refait* .. le|par|depuis <day>|<date>|équipe|l'équipe",
          'reste|faire ... <day> <month>',
          'reste|faire ... <date>',
          'fin|mi|début <month>',
        ],
      },
      headings: [
        'actions|constats|écarts|enseignements|améliorations|suites|correctifs',
        'actions|mesures correctives|correctrices|décidées|suivre|améliorations',
        'plan actions|amélioration',
        "points d'amélioration",
        'leçons apprises|tirées',
        "plan d'action|d'actions",
      ],
      topics: [
        "actions|mesures|l'actions correctives|correctrices",
        "constat*|écart*|anomalie*|enseignement* .. exercice|test|essai|traité*|suivi*|corrigé*|l'exercice|d'exercice|l'essai|d'essai",
        'leçons apprises|tirées',
        "plan d'action|d'actions|d'amélioration",
      ],
      evidence: [
        '<ticket>',
        "avant|pour|échéance|d'ici|jusqu'au .. <date>|<day>|<month>",
        '<date>',
        "responsable|pilote|porteur|par .. <person>|équipe|<name>|l'équipe|d'équipe",
        'ouvert*|clos*|fait*|cours|soldé*|corrigé*|traité*',
        "équipe|responsable|administrateur*|l'équipe|d'équipe|l'administrateur*|d'administrateur*",
      ],
      proof: [
        "constat|écart|action|anomalie|problème|leçon|l'écart|d'écart|l'action|d'action|l'anomalie|d'anomalie ... responsable|pilote|porteur|qui|par ... échéance|avant|pour|délai|d'ici .. <date>|<day>|<month>",
        "action|constat|écart|anomalie|l'action|d'action|l'écart|d'écart|l'anomalie|d'anomalie ... échéance|avant|fait|d'ici <date>|<day>|<month>",
        "action|constat|écart|anomalie|l'action|d'action|l'écart|d'écart|l'anomalie|d'anomalie ... <ticket>",
        '<ticket> ouvert*|clos*|fait*|soldé*',
        'réglé|terminé|clos .. avant|<month>|<role>|<name>',
        'avant|pour|échéance .. <month>|toussaint|noël|pâques|rentrée|vacances .. fait|faire|cours',
      ],
      not: ['actions préventives|commerciales', 'action github'],
      min: 2,
      window: 'section',
    },
    es: {
      within: {
        'exercise-report': [
          'acción|acciones|hallazgo*|deficiencia*|incidencia*|mejora*|problema* ... antes|hasta|vence|hecho|hecha|abiert*|cerrad*|responsable|<ticket>|<date>',
          '<ticket> .. abiert*|cerrad*|hech*|vence|antes',
          'hecho|hecha|corregid*|cerrad*|abiert*|resuelt* .. <date>|<day>|<ticket>|<month>|responsable|equipo',
          'antes|hasta del? <date>|<day>|<month> .. <ticket>|responsable|equipo|abiert*',
          'actualiza|corrige|compra|cambia|revisa|añade|sustituye|documenta ... antes|hasta|para <day>|<date>|<month>',
          'corregid*|sustituid*|añadid*|actualizad* .. el|por <day>|<date>|equipo',
          'pendiente|pendientes ... <day> <month>',
          'pendiente|pendientes ... <date>',
          'finales|mediados|principios <month>',
        ],
      },
      headings: [
        'acciones|hallazgos|deficiencias|mejoras|conclusiones|incidencias',
        'acciones|medidas correctivas|correctoras|acordadas|mejora|pendientes',
        'plan acción|acciones|mejora',
        'lecciones aprendidas',
        'puntos mejora',
      ],
      topics: [
        'acciones|medidas correctivas|correctoras',
        'hallazgo*|deficiencia*|incidencia* .. simulacro|prueba|ejercicio|corregid*|resuelt*|seguimiento',
        'lecciones aprendidas',
        'plan acción|acciones|mejora',
      ],
      evidence: [
        '<ticket>',
        'antes|hasta|vence|plazo|fecha .. <date>|<day>|<month>',
        '<date>',
        'responsable|encargad*|por .. <person>|equipo|<name>',
        'abiert*|cerrad*|hech*|curso|resuelt*|corregid*',
        'equipo|responsable|administrador*',
      ],
      proof: [
        'hallazgo|deficiencia|acción|incidencia|problema|lección ... responsable|encargad*|quién|por ... plazo|antes|hasta|vence|fecha .. <date>|<day>|<month>',
        'acción|hallazgo|deficiencia|incidencia ... antes|hasta|vence|plazo|hecha|hecho <date>|<day>|<month>',
        'acción|hallazgo|deficiencia ... <ticket>',
        '<ticket> abiert*|cerrad*|hech*',
      ],
      not: ['acciones preventivas|comerciales'],
      min: 2,
      window: 'section',
    },
  },
  fields: ['spec.findings'],
  falseFriends: [
    { text: 'Le script fait un pg_dump du schéma public.', why: 'what a program does, in French' },
    {
      text: 'It lists the actions taken by staff when a phone rings.',
      why: 'what somebody does at once',
    },
    { text: 'Scan findings are shown in SonarQube.', why: 'a scan of code' },
    { text: 'The GitHub action runs every night.', why: 'automation' },
    { text: 'Trivy findings are closed by the bot.', why: 'a scan' },
    {
      text: 'The auditors made findings about parking permits in 2019.',
      why: 'an audit of something else',
    },
    { text: 'Legal action must be taken before 30 June 2027.', why: 'a court' },
    {
      text: 'Ticket OPS-44 has the log of the last deployment.',
      why: 'a ticket without an action',
    },
  ],
  scaffold: {
    markdown: `## Findings turned into actions

| Finding | Action | Owner | Due | Status |
| --- | --- | --- | --- | --- |
| \${1:TBD: what went wrong} | \${2:TBD: what is changed} | \${3:TBD: name} | \${4:TBD: date} | \${5:open} |
`,
    yaml: `findings:
  - id: \${1:F-1}
    text: "\${2:TBD: what went wrong}"
    action: "\${3:TBD: what is changed}"
    owner: "\${4:TBD: name}"
    due: "\${5:TBD: date}"
    status: \${6|TBD,open,in-progress,done,accepted|}
`,
  },
  examples: [
    {
      name: 'an action in a sentence',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Autumn failover

The passphrase was missing at site B. The finding is tracked as OPS-911, due 2026-10-15.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of findings',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `## Findings and actions

| Finding | Owner | Due | Status |
| --- | --- | --- | --- |
| Passphrase missing at site B | @keller | 2026-10-15 | done |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'lessons for some day',
      kind: 'exercise-report',
      state: 'vague',
      text: `# Autumn failover

Lessons learned will be addressed.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'exercise-report',
      state: 'placeholder',
      text: `## Action items

- TBD
  ^^^
`,
    },
    {
      name: 'findings of a scan',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Scans

Scan findings are closed by @bot before 2026-10-15.
`,
    },
  ],
} satisfies Practice;
