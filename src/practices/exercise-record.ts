/** Practice: what was found out in each exercise: date, people, times, result. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'exercise-record',
  title: 'Record of exercises',
  titles: {
    de: 'Übungsprotokoll',
    fr: 'Compte rendu des exercices',
    es: 'Informe de los simulacros',
  },
  group: 'Exercises',
  requirement:
    'For each exercise, record the date, type, scenario, people, the times measured against RTO and RPO, the result and the findings.',
  why: 'An interval without records is a wish. Auditors, and whoever takes over, read the record.',
  goodEvidence: [
    'the date and the people who took part',
    'measured times beside their targets',
    'passed or failed',
    'the number of findings, with a link',
  ],
  severity: { missing: 'warning', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'exercise-report': 'required' },
  controls: [
    'nist-800-34r1:3.5',
    'nist-800-53r5:CP-4',
    'iso22301:8.5',
    'dora-rts:25(5)',
    'soc2:A1.3',
    'nis2-ir:4.2.6',
    'gcp-dr:test-regularly',
  ],
  signals: {
    en: {
      within: {
        'exercise-report': [
          'result|outcome|verdict|conclusion|grade ok|pass|passed|fail|failed|good|met|missed|success|successful|<duration>|green|red|partly',
          'took|lasted|needed|measured|elapsed|got|recovered <duration>',
          'goal|target|objective|rto|planned|allowed .. <duration> ... took|got|measured|needed|actual|achieved|was .. <duration>',
          'drill|exercise|gameday|tabletop|rehearsal|restore|failover on|of|in <date>',
          '<date> .. drill|exercise|gameday|tabletop|rehearsal|restore|restored|failover .. <duration>|pass|fail|passed|failed|ok',
          'date|when|held <date> .. passed|failed|took|<duration>|participants',
          'restored|recovered|back|up in|within|after <duration>',
          'finding|observer|facilitator|participants|attended .. <role>|<count>|<handle>',
          'restored|recovered|rebuilt|reached|online|up .. in|within|after <duration>',
          'time|duration|total|clock .. <duration>',
          'result|outcome|verdict not passed|met|reached|achieved|good|ok',
          'result|outcome|verdict .. passed|failed|partly|findings',
          'restored|back|done|finished|ended|online|recovered|up at? <time>',
          'objective|goal|target|rto|rpo .. met|reached|missed|achieved|held|kept|exceeded',
          'met|missed|reached|beat objective|goal|target|rto|rpo',
          'check|checks|health|smoke|status|service .. green|passed|ok|fine|failed|red',
          'count|counts|rows|records|tables|users|files|patients after|restored|matched|found? <number>',
          'step|steps executed|performed|done|run|completed',
          'back|ready|running|usable in|after|within <duration>',
          'allowed|limit|permitted|maximum .. <duration>|<number>|hour',
          '<duration> lost|over|under|late|short|early|faster|slower',
          'works|worked .. too slow|long|late',
          'reached|achieved .. <time>|<duration>|<percent>',
        ],
      },
      headings: [
        'exercise|drill|gameday|test|tabletop|failover report|log|result|record|history|summary|outcome',
        'after action report|review',
        'post exercise|drill|gameday|test review|report',
        'result|outcome|participant',
        'past|previous|last exercise|drill|test|gameday',
        'measured time|result',
        'lesson learned|learnt',
        'restore|recovery|failover|dr|switchover|restoration|contingency drill|exercise|test|rehearsal|gameday|tabletop|trial <date>|<month>|<year>|<number>|q1|q2|q3|q4',
        'drill|exercise|test|rehearsal|gameday|tabletop|trial <date>|<month>|<year>',
        'drill|exercise|test|rehearsal|gameday|tabletop|trial of|in|from <date>|<month>|<year>',
        'restore|recovery|failover|dr|switchover drill|exercise|rehearsal|test running? log|diary|book|list|notes|protocol',
        'session|exercise|drill|test held|done|so_far',
        'test|drill|exercise|rehearsal note|notes|minutes|protocol|diary|log|book',
        'what happened|we_did',
        'previous|past|earlier|last exercise|drill|test|rehearsal',
      ],
      topics: [
        'exercise|drill|gameday|tabletop|failover_test|restore_test|dr_test|recovery_test report|log|result|record|history|outcome',
        'after action report|review',
        'last test|tested|exercise|exercised|drill|drilled|gameday|failover_test|restore_test',
        'exercise|drill|gameday|tabletop|failover_test|dr_test .. held|took_place|carried|passed|failed|succeeded|completed|successful|participants|on',
        'test successful|passed|failed',
        'plan|failover|recovery|restore|runbook .. tested|exercised|drilled on|in|last',
        'participants|attendees|attended',
        'test|drill|exercise history',
        'restore|recovery|failover|dr drill|test|exercise|rehearsal on|of|in <date>|<month>',
        'previous|last|past|earlier|latest exercises|drills|tests|rehearsal|rehearsals|gameday',
        'drill|exercise|gameday|rehearsal .. went|gone well|badly|wrong|fine',
        'exercises|drills|tests .. logged|recorded|documented|written',
      ],
      evidence: [
        '<date>',
        'passed|failed|succeeded|successful|successfully|aborted|partial|failure|met|missed',
        'participants|participant|attendees|attended|observer|facilitator|team|<handle>',
        'finding|findings|lesson|lessons|action_item|gap|gaps|issue|issues|observation|observations',
        'tabletop|full_failover|restore_drill|walkthrough|simulation|functional|unannounced|gameday',
        '<day> <month>',
        'verdict|result|outcome ok|pass|passed|fail|failed|good|met|missed|<duration>',
        'pass|fail|ok',
        '<duration>',
        'watched|observed|led|run|done|present by? .. <person>',
        'check|checked|rows|missing|counted .. <number>',
      ],
      min: 3,
      proof: [
        '<date> .. exercise|drill|failover|tabletop|restore|gameday|test ... passed|failed|succeeded|successful|took|<duration>',
        'exercise|drill|failover_test|full_failover|failover|tabletop|restore_test|gameday|tested .. <date> ... passed|failed|succeeded|successful|took|<duration>|result|findings',
        'rto achieved|actual|measured .. <duration>',
        'achieved|actual|measured rto|rpo|recovery_time .. <duration>',
        'rto|rpo <duration> target <duration>',
        'drill|exercise|failover|gameday|tabletop .. took|lasted|completed|finished <duration> ... target|rto|planned|instead|found|findings',
        '<date> ... restored|restore|drill|exercise|failover|switchover ... <duration> ... pass|fail|passed|failed|ok|success|verdict|result|works|worked',
        '<date> ... restored|drill|exercise|failover|switchover ... took|duration|elapsed|lasted|time|minutes <duration>',
        'date <date> ... course|session|exercise|drill|tabletop|type ... came|attended|participants|present|missing|attendees',
        'drill|exercise|tabletop|rehearsal|gameday|failover_test|restore_test .. <month>|<date>|<year> ... took|lasted|needed|passed|failed|done|finished|found|result',
        'last|latest|previous drill|exercise|test|rehearsal|gameday|tabletop|trial .. <date>|<month> ... <duration>|passed|failed|successful|ok|found|findings',
        'goal|target|objective|planned .. <duration> ... took|got|measured|needed|actual|achieved .. <duration>',
        'recovery objective|target|time .. <duration> ... got|took|measured|needed|achieved <duration>',
        '<date> tabletop|walkthrough|simulation|gameday|failover_test|restore_test|restore_drill ... finding|findings|lesson|lessons|result|outcome',
        'date <date> .. exercise|drill .. result|outcome|verdict .. passed|failed|ok|good|finding|findings|<duration>|partly',
        'held|took_place|conducted|carried_out|ran .. on|in .. <date>|<day>|<month>|<year> ... took|too_long|minutes|found|failed|worked|missing|result|<duration>',
        '<date>|<day> .. pulled_the_plug|pulled|switched_off|cut|killed|shut|unplugged|switched|simulated|failed ... back|restored|recovered|took|running|reached|lost ... <duration>',
        '<day> <month> <year>? .. pulled|unplugged|killed|switched|moved|shut|simulated|failed|evacuated ... <duration> ... goal|target|objective|wrong|reported|found|finding*|problem*|lost',
        'rto|rpo|recovery_time reached|achieved|was|measured|hit|met|came <duration> ... target|goal|planned|of|against',
        'back|restored|recovered|up|running after|in|within <duration> .. goal|target|objective|planned|against',
        'test|drill|exercise|rehearsal|trial|gameday|evacuation of|on|from? <date> .. scenario|present|participants|attendees|people|attended|target|took|found|findings|result',
        'back|up|restored|recovered|green|running in|after|within? <number> .. target|goal|planned|allowed|objective',
        '<date> ... ran|run|worked|switched|moved|failed ... <duration> ... plan|planned|goal|target|wanted|allowed|missing|forgotten|found',
        'last|latest takeover|switchover|failover|evacuation|switch|move|rebuild|drill|exercise|rehearsal .. <date> .. <duration>',
        '<date> .. passed|failed|partly .. findings|finding|lessons|problems|notes',
      ],
      not: [
        'ci|unit|integration|load|regression|penetration|ab|performance|covid|blood test',
        'test result .. ci|pipeline|build',
        'pipeline|jenkins|junit',
        'drill down|bit',
        'coding|interview exercise',
        'audit|access|application|error|event log',
        'backup job|run took|finished|passed',
        'fire|evacuation drill|exercise',
      ],
      window: 'section',
    },
    de: {
      within: {
        'exercise-report': [
          'ergebnis|resultat|fazit|bewertung bestanden|ok|erfolgreich|erreicht|verfehlt|gut|nicht_bestanden|teilweise|<duration>|erfüllt',
          'dauerte|dauer|gedauert|gebraucht|gemessen|benötigt .. <duration>',
          '<duration> .. gedauert|gebraucht|benötigt|gemessen',
          'ziel|soll|vorgabe|rto .. <duration> ... ist|erreicht|gemessen|tatsächlich|gebraucht .. <duration>',
          'teilnehmer*|teilgenommen|anwesend|beobachter*|übungsleitung|mitwirkende .. <role>|<count>|<handle>|leitung',
          'übung|planspiel|notfallübung|rücksicherung|wiederherstellung|test vom|am <date>',
          'nach|in <duration> .. abgeschlossen|wiederhergestellt|verfügbar|online|fertig|zurück|erreichbar|lief',
          'ziel|vorgabe|rto|rpo .. erreicht|eingehalten|verfehlt|überschritten',
          'wiederhergestellt|zurück|beendet|fertig|abgeschlossen|verfügbar um? <time>|<duration>',
          'gesamtdauer|gesamtzeit|insgesamt|dauer .. <duration>|<number>',
          'vorgabe|soll|erlaubt|grenze .. <duration>|<number>',
        ],
      },
      headings: [
        'übungsprotokoll|übungsbericht|testprotokoll|übungsprotokolle|übungshistorie|ergebnis|ergebnisse|teilnehmer|ablauf|übungsnachweis|übungsverlauf',
        'übung|notfallübung|planspiel|rücksicherungstest|wiederherstellungstest|failovertest|schwenktest vom|am|im <date>|<month>|<year>',
        'übung|notfallübung|planspiel|test <date>|<month>|<year>',
        'letzte|bisherige|durchgeführte|frühere übungen|übung|tests|notfallübungen',
        'protokoll|bericht|auswertung der|zur|über .. übung|notfallübung|test*|planspiel*',
      ],
      topics: [
        'übungsprotokoll*|übungsbericht*|testprotokoll*',
        'letzte|letzten|bisherige|frühere übung*|test*|notfallübung*|planspiel*',
        'übung|notfallübung|planspiel|wiederanlauftest .. durchgeführt|bestanden|verlief|erfolgreich|gescheitert|stattgefunden|fand',
      ],
      evidence: [
        '<date>',
        '<day> <month>',
        'bestanden|erfolgreich|gescheitert|fehlgeschlagen|abgebrochen|ok|teilweise|verfehlt|erreicht',
        '<duration>',
        'teilnehmer*|teilgenommen|anwesend|beobachter*|leitung|übungsleitung|<handle>|<email>',
        'feststellung*|mangel|mängel|erkenntnis*|maßnahme*|beobachtung*|lücke*',
        'planspiel|stabsübung|vollübung|rücksicherung|wiederherstellung|umschaltung|failover',
      ],
      proof: [
        '<date> ... übung|planspiel|rücksicherung*|rückgesichert|wiederherstell*|wiederhergestellt|failover|umschaltung|schwenktest|zurückgespielt ... <duration>|bestanden|erfolgreich|gescheitert|ok|fehlgeschlagen',
        'übung|planspiel|notfallübung|rücksicherung*|wiederherstellung*|failover|umschaltung|schwenktest .. <date>|<month> ... <duration>|bestanden|erfolgreich|gescheitert|dauerte|fehlgeschlagen',
        'letzte|letzter|letzten übung|test|notfallübung|planspiel .. <date>|<month> ... <duration>|bestanden|erfolgreich|gescheitert|ergebnis|mängel',
        'datum <date> ... dauer|ergebnis|teilnehmer ... <duration>|bestanden|ok|erfolgreich|gescheitert|<count>',
      ],
      not: ['lasttest|komponententest*|integrationstest*|penetrationstest*|brandschutzübung'],
      min: 3,
      window: 'section',
    },
    fr: {
      within: {
        'exercise-report': [
          'résultat|verdict|bilan|conclusion réussi*|succès|ok|échec|échoué|atteint*|conforme|partiel*|<duration>',
          'durée|duré|pris|mesuré|fallu .. <duration>',
          'objectif|cible|prévu .. <duration> ... réalisé|mesuré|obtenu|atteint|réel .. <duration>',
          "participants|présents|observateur*|animateur*|équipe|l'équipe|d'équipe .. <count>|responsable|<handle>|chef|administrateur*|l'administrateur*|d'administrateur*",
          "exercice|essai|test|simulation|l'exercice|d'exercice|l'essai|d'essai du|le|de <date>",
          'rétabli*|restauré*|repris*|remonté*|opérationnel* .. en|après|bout|à <duration>|<time>',
          'objectif*|rto|rpo .. tenu*|atteint*|dépassé*|respecté*|manqué*',
          'temps|durée total|totale? .. <duration>|<number>',
        ],
      },
      headings: [
        'compte rendu|bilan|résultats|participants|déroulement|historique',
        "compte rendu|bilan|résultats|rapport|journal|historique exercice|exercices|test|tests|essai|essais|d'exercice",
        'exercice|essai|test|simulation <date>|<month>|<year>',
        'exercice|test|essai restauration|bascule|reprise|pra <date>|<month>|<year>',
        'derniers|dernier|précédents exercices|exercice|tests|essais|test',
        "retour d'expérience",
      ],
      topics: [
        "compte rendu d'exercice|exercice|test|essai|l'exercice|l'essai|d'essai",
        "retour d'expérience",
        'dernier|derniers|précédent* exercice*|test*|essai*',
        "exercice|essai|simulation|l'exercice|d'exercice|l'essai|d'essai .. réalisé|mené|réussi|échoué|déroulé|passé",
      ],
      evidence: [
        '<date>',
        '<day> <month>',
        'réussi*|succès|échec|échoué|ok|partiel*|conforme|atteint*',
        '<duration>',
        "participants|présents|observateur*|responsable|équipe|<handle>|<email>|l'équipe|d'équipe",
        'constat*|écart*|anomalie*|enseignement*|action*|leçon*',
        'table|simulation|bascule*|restauration|grandeur_nature',
      ],
      proof: [
        "<date> ... exercice|restauration|restauré*|bascule*|essai|simulation|l'exercice|d'exercice|l'essai|d'essai ... <duration>|réussi*|succès|échec|ok|échoué",
        "exercice|essai|restauration|bascule*|simulation|l'exercice|d'exercice|l'essai|d'essai .. <date>|<month> ... <duration>|réussi*|succès|échec|ok|échoué",
        "dernier|dernière exercice|test|essai|restauration|l'exercice|d'exercice|l'essai|d'essai .. <date>|<month> ... <duration>|réussi*|succès|échec|résultat",
        'date <date> ... durée|résultat|participants ... <duration>|réussi*|ok|succès|échec|<count>',
      ],
      not: [
        'test unitaire|charge|intrusion|intégration',
        "exercice|l'exercice|d'exercice fiscal|comptable|évacuation|incendie",
      ],
      min: 3,
      window: 'section',
    },
    es: {
      within: {
        'exercise-report': [
          'resultado|veredicto|conclusión|valoración correcto|superad*|éxito|ok|fallo|fallid*|cumplid*|parcial|<duration>',
          'duración|duró|tardó|tardamos|medido|llevó .. <duration>',
          'objetivo|previsto|meta .. <duration> ... real|medido|obtenido|tardó|tardamos .. <duration>',
          'participantes|asistentes|presentes|observador*|equipo .. <count>|responsable|<handle>|jefe|administrador*',
          'simulacro|ejercicio|prueba|ensayo del|el|de <date>',
          'restablecid*|restaurad*|recuperad*|operativ* .. en|tras|a <duration>|<time>',
          'objetivo*|rto|rpo .. cumplid*|alcanzad*|superad*|incumplid*|cumplió',
          'tiempo|duración total? .. <duration>|<number>',
        ],
      },
      headings: [
        'informe|acta|resultados|participantes|desarrollo|historial',
        'informe|acta|resultados|registro|historial simulacro*|prueba*|ejercicio*|ensayo*',
        'simulacro|ejercicio|prueba|ensayo <date>|<month>|<year>',
        'simulacro|prueba|ejercicio restauración|conmutación|recuperación <date>|<month>|<year>',
        'últimos|último|última|anteriores simulacros|simulacro|pruebas|prueba|ejercicios',
        'lecciones aprendidas',
      ],
      topics: [
        'informe|acta|registro simulacro*|prueba*|ejercicio*',
        'último|última|últimos|anteriores simulacro*|prueba*|ejercicio*',
        'simulacro|ejercicio|ensayo .. realizado|realizó|superado|fallido|hizo|celebró',
      ],
      evidence: [
        '<date>',
        '<day> <month>',
        'superad*|éxito|exitos*|fallo|fallid*|ok|correcto|parcial|cumplid*',
        '<duration>',
        'participantes|asistentes|presentes|observador*|responsable|equipo|<handle>|<email>',
        'hallazgo*|deficiencia*|incidencia*|acción|acciones|lección|lecciones',
        'mesa|simulación|conmutación|restauración',
      ],
      proof: [
        '<date> ... simulacro|ejercicio|restauración|restaurad*|conmutación|ensayo ... <duration>|superad*|éxito|fallo|ok|fallid*|correcto',
        'simulacro|ejercicio|restauración|conmutación|ensayo .. <date>|<month> ... <duration>|superad*|éxito|fallo|ok|fallid*|correcto',
        'último|última simulacro|prueba|ejercicio|restauración .. <date>|<month> ... <duration>|superad*|éxito|fallo|resultado|correcto',
        'fecha <date> ... duración|resultado|participantes ... <duration>|superad*|ok|éxito|fallo|<count>',
      ],
      not: [
        'prueba unitaria|carga|integración|intrusión',
        'ejercicio fiscal|contable',
        'simulacro evacuación|incendio',
      ],
      min: 3,
      window: 'section',
    },
  },
  fields: [
    'spec.result',
    'spec.objectives[].rto_achieved',
    'spec.objectives[].rpo_achieved',
    'spec.testing.programme[].last',
    'exercise_date',
    'drill_date',
  ],
  falseFriends: [
    { text: 'Test results of the CI pipeline are kept for 30 days.', why: 'a build' },
    { text: 'The load test passed on 2026-09-18 after 40 minutes.', why: 'performance' },
    { text: 'The coding exercise takes 90 minutes.', why: 'hiring' },
    {
      text: 'On 2026-10-21 the backup of orders took 18 min, result ok.',
      why: 'a run of a backup job',
    },
    { text: 'The fire drill of 12 May 2026 took 6 minutes and passed.', why: 'evacuation' },
    { text: 'The test database was restored in a hurry.', why: 'a database for tests' },
  ],
  scaffold: {
    markdown: `## Record of exercises

| Date | Type | Scenario | Participants | RTO target / measured | RPO target / measured | Result | Findings |
| --- | --- | --- | --- | --- | --- | --- | --- |
| \${1:TBD: date} | \${2:TBD: type} | \${3:TBD: scenario} | \${4:TBD: roles} | \${5:TBD: times} | \${6:TBD: times} | \${7:TBD: result} | \${8:TBD: link} |
`,
    yaml: `type: \${1|TBD,full-failover,restore-drill,tabletop,walkthrough,functional,component-failover|}
scenario: "\${2:TBD: scenario}"
date: "\${3:TBD: date and time}"
participants: ["\${4:TBD: role}"]
objectives:
  - system: \${5:orders-db}
    rto_target: "\${6:TBD: duration}"
    rto_achieved: "\${7:TBD: duration}"
result: \${8|TBD,passed,passed-with-findings,failed,aborted|}
`,
  },
  examples: [
    {
      name: 'a sentence about the last one',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Autumn failover

The full failover of 2026-09-18 took 2 hours 50 minutes and passed. Seven people took part.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of exercises',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Drill history

| Date | Drill | Took | Result |
| --- | --- | --- | --- |
| 2026-03-12 | restore of orders-db | 95 minutes | passed |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML',
      kind: 'exercise-report',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: exercise-report
spec:
  date: "2026-09-18T08:00Z"
  result: passed-with-findings
          ^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a success without a date',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The last test was successful.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'results of a build',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Build

The unit tests passed on 2026-09-18 in 12 minutes.
`,
    },
  ],
} satisfies Practice;
