/** Practice: the dated calendar of exercises, from easy to real. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'exercise-programme',
  title: 'Exercise programme',
  titles: { de: 'Übungsplan', fr: "Programme d'exercices", es: 'Programa de simulacros' },
  group: 'Exercises',
  requirement:
    'Give a dated calendar of exercises that grow more real and, over a cycle, cover every scenario and system.',
  why: 'The same tabletop once a year proves little. A programme finds new faults each time.',
  goodEvidence: [
    'dates',
    'the type of each exercise',
    'the scenario or the system of each',
    'who runs it',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'training-plan': 'optional' },
  controls: [
    'iso22301:8.5',
    'nist-800-34r1:3.5.4',
    'nist-800-34r1:A.3-AppJ',
    'nist-800-53r5:CP-4',
    'dora:11(6)',
  ],
  signals: {
    en: {
      within: {
        'training-plan': [
          '<day> <month> .. tabletop|walkthrough|simulation|gameday|drill|failover|switch|rehearsal|exercise',
          '<month>|q1|q2|q3|q4|spring|summer|autumn|winter tabletop|walkthrough|simulation|gameday|restore|failover|drill|exercise|rehearsal',
        ],
      },
      headings: [
        'exercise|drill|gameday|test|testing|dr_test programme|program|schedule|calendar|cycle|plan',
        'test .. maintenance schedule',
        'tt e',
        'planned|upcoming|scheduled exercise|drill|test|gameday',
        'calendar of exercise|drill|test',
        'exercise|drill|test|gameday come|ahead|planned|scheduled|next|this_year|of_the_year',
        'calendar|schedule|programme|program|plan <year>',
        'year <year>',
        'what .. exercise|practise|rehearse|drill when',
        'exercise|drill|test calendar|diary|agenda',
        'coming exercise|drill|test|gameday',
      ],
      topics: [
        'exercise|drill|gameday programme|program|schedule|calendar|cycle|plan|series',
        'recovery|dr|failover|restore test|testing programme|program|schedule|calendar|plan',
        'exercise|exercises|drill|drills|gamedays .. planned|scheduled|held|carried|run|conducted',
        'testing calendar|cycle',
        'tabletop|simulation|walkthrough|gameday|failover_test|full_failover|restore_drill planned|scheduled|in|on',
        'next|upcoming exercise|drill|gameday|tabletop|failover_test',
        'exercise|drill|gameday|tabletop next|later year|spring|summer|autumn|winter|month',
        'exercises|drills|gamedays to come|ahead|follow',
        'we exercise|rehearse|drill|practise',
        'exercises|drills|gamedays|game_days take_place|held|done|happen|planned .. once|twice|year|<frequency>',
        'plan|want|intend .. exercises|drills|gamedays|game_days',
      ],
      evidence: [
        '<date>',
        'q1|q2|q3|q4|<month>',
        'tabletop|walkthrough|walk_through|simulation|functional|full_failover|failover|parallel|unannounced|restore_drill|restore|gameday',
        'ransomware|region_loss|site_loss|region|corruption|deletion|<name>|<host>|outage|loss|scenario',
        '<handle>|<email>|<role>',
        '<frequency>',
        'spring|summer|autumn|winter',
        'switch|rehearsal|component|fail_over|power_cut|fire|flood',
      ],
      min: 3,
      proof: [
        '<frequency> .. conduct|run|hold|perform .. simulation|tabletop|drill',
        'tabletop|walkthrough|simulation|functional|component|full_scale|full_failover exercise|exercises|test|tests|drill|drills|discussion .. <frequency>',
        '<frequency> .. tabletop|walkthrough|simulation|functional|full_failover exercise|exercises|test|tests|drill|drills',
        '<frequency> dr|disaster_recovery|failover|recovery drill|exercise|drills|exercises ... tabletop|simulate|simulation|rotating|scenario',
        'tabletop|walkthrough|simulation .. <date>|q1|q2|q3|q4|<month>|<frequency> ... failover|restore|functional|full|drill .. <date>|q1|q2|q3|q4|<month>|<frequency>',
        'date|quarter|month|when <date>|q1|q2|q3|q4|<month> .. tabletop|walkthrough|simulation|functional|failover|restore|drill|gameday|full',
        'exercise|type|drill .. tabletop|walkthrough|simulation|functional|failover|restore|full .. next|date|when|planned|due .. <date>|q1|q2|q3|q4|<month>',
        '<date> tabletop|walkthrough|simulation|functional|full|failover|restore|parallel|unannounced|gameday',
        '<month>|q1|q2|q3|q4|spring|summer|autumn|winter .. tabletop|walkthrough|simulation|gameday|restore|failover|drill|full|rehearsal|functional|switch|unannounced ... <month>|q1|q2|q3|q4|spring|summer|autumn|winter .. tabletop|walkthrough|simulation|gameday|restore|failover|drill|full|rehearsal|functional|switch|unannounced',
        'tabletop|walkthrough|simulation|gameday|restore|failover|drill|full|rehearsal|functional|switch|unannounced .. <month>|q1|q2|q3|q4|spring|summer|autumn|winter ... tabletop|walkthrough|simulation|gameday|restore|failover|drill|full|rehearsal|functional|switch|unannounced .. <month>|q1|q2|q3|q4|spring|summer|autumn|winter',
        'tabletop|walkthrough|simulation|gameday|restore|failover|drill|full|rehearsal|functional|switch|unannounced .. <frequency> ... tabletop|full|failover|walkthrough|rehearsal|gameday|unannounced .. <frequency>|<month>',
        'quarter|month|when|year <month>|q1|q2|q3|q4|<year> .. tabletop|walkthrough|simulation|gameday|restore_drill|restore_test|failover_test|full_failover|drill|exercise|rehearsal|restore|failover',
        'exercise|drill|type|what .. scenario|story .. when|date|month|due|planned|quarter .. <date>|<month>|q1|q2|q3|q4',
        'next|upcoming drill|exercise|gameday|tabletop|failover_test|restore_drill .. <date>|<month>|q1|q2|q3|q4 ... led|run|organised|scenario|tabletop|failover|restore|<role>',
        'first|second|third|fourth|1st|2nd|3rd|4th quarter|half .. tabletop|walkthrough|simulation|restore|failover|drill|exercise|gameday|rehearsal',
        'next one|exercise|drill|rehearsal|test|date|round .. <date>|<month> .. ransomware|fire|flood|region|branch|night|communication|unannounced|full|scenario|loss|network|database',
        'dates|calendar|programme|schedule|year .. <date>|<month> .. <date>|<month>',
        '<frequency> .. restore|failover test|drill|exercise ... <frequency> .. test|drill|exercise',
        '<frequency> .. switched|drill|exercise|rehearsal|tabletop|walkthrough ... <frequency>|others|once|yearly|every',
        'autumn|spring|summer|winter .. exercise|drill|rehearsal ... autumn|spring|summer|winter|<month>',
        '<month> .. paper|tabletop|exercise|drill ... <month> .. full|live|failover|exercise|drill',
        'year one|1|two|2|three|3 .. read|simulate|switch|tabletop|walk|walkthrough|failover|drill|exercise|paper ... year two|2|three|3',
        'first year .. tabletop|walkthrough|paper|read|talk|simulate|simulation ... second|third|next year',
        'planned|scheduled|calendar|programme|dates .. <year> .. <month> .. tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation|exercise|restore|test',
        'h1|h2 .. tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation|exercise|restore|test ... h1|h2|second|later',
        'h1|h2 tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation|restore',
        '<day> <month> ... tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation ... <day> <month>',
        '<day> <month> ... <day> <month> ... tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation',
        'tabletop|desk_exercise|paper_exercise|walkthrough|simulation|failover|switch|drill|rehearsal|gameday|evacuation ... <day> <month> ... <day> <month>',
      ],
      not: [
        'test plan for .. checkout|page|feature|release|ui|app',
        'unit|regression|acceptance|load|smoke|integration|ab test schedule|plan|calendar',
        'fitness|physical exercise',
        'fire drill',
        'drill down|bit|press',
        'coding|interview exercise',
        'exercise caution|care|judgement|discretion',
        'exercise .. trainees|pupils|lab|chapter|book',
        'drill hole|holes|instructor',
      ],
      window: 'section',
    },
    de: {
      within: {
        'training-plan': [
          '<day> <month> .. planspiel|übung|rücksicherung*|wiederherstell*|umschaltung|failover|schwenktest',
          '<month> planspiel|übung|stabsübung|rücksicherung*|wiederherstell*|umschaltung|failover',
        ],
      },
      headings: [
        'übungsplan|übungsprogramm|übungskalender|übungsplanung|jahresplanung|testkalender|testplan|übungsjahr',
        'geplante|anstehende|kommende übungen|übung|tests|notfallübungen',
        'übungen <year>',
        'kalender <year>',
        'plan|programm|kalender der übungen|tests',
      ],
      topics: [
        'übungsplan*|übungsprogramm*|übungskalender|testkalender',
        'übung*|planspiel*|notfallübung*|stabsübung*|wiederanlauftest* .. geplant|vorgesehen|angesetzt|folgt|terminiert',
        'nächste*|kommende* übung|notfallübung|planspiel|test',
      ],
      evidence: [
        '<date>',
        'q1|q2|q3|q4|<month>|frühjahr|sommer|herbst|winter|quartal',
        'planspiel|stabsübung|schreibtischübung|vollübung|simulation|umschaltung|schwenktest|rücksicherung|failover|ausfallübung',
        'ransomware|brand|wasser|stromausfall|ausfall|verlust|szenario|verschlüsselung|standort*',
        '<handle>|<email>|<role>|leitung',
        '<frequency>',
      ],
      proof: [
        '<month>|q1|q2|q3|q4|frühjahr|sommer|herbst|winter .. planspiel|stabsübung|schreibtischübung|vollübung|simulation|umschaltung|schwenktest|rücksicherung*|failover*|wiederherstell*|übung ... <month>|q1|q2|q3|q4|frühjahr|sommer|herbst|winter .. planspiel|stabsübung|schreibtischübung|vollübung|simulation|umschaltung|schwenktest|rücksicherung*|failover*|wiederherstell*|übung',
        'planspiel|stabsübung|schreibtischübung|vollübung|umschaltung|schwenktest|rücksicherung* .. <date>|<month>|<frequency> ... planspiel|stabsübung|schreibtischübung|vollübung|umschaltung|schwenktest|rücksicherung*|failover* .. <date>|<month>|<frequency>',
        '<date> .. planspiel|stabsübung|schreibtischübung|vollübung|schwenktest|notfallübung',
        'termin|datum|monat|quartal|wann <date>|<month>|q1|q2|q3|q4 .. planspiel|stabsübung|schreibtischübung|vollübung|umschaltung|schwenktest|rücksicherung*|wiederherstell*|failover*|übung',
        'nächste*|kommende*|geplant* .. <date> .. stabsübung|planspiel|schwenktest|notfallübung|rücksicherung*|failover|umschaltung|vollübung',
        'nächste* übung|notfallübung|planspiel|test .. <date>|<month> ... szenario|umschaltung|rücksicherung*|leitung|failover',
        'erstes|ersten|zweites|zweiten|drittes|dritten|viertes|vierten quartal|halbjahr .. planspiel|stabsübung|übung|rücksicherung*|failover|umschaltung|vollübung|schwenktest',
        'übungen|übung|termine|kalender|programm .. <date>|<month> .. <date>|<month>',
      ],
      not: ['brandschutzübung*|feuerübung*|räumungsübung*'],
      min: 3,
      window: 'section',
    },
    fr: {
      within: {
        'training-plan': [
          "<day> <month> .. exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai",
          "<month> exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai",
        ],
      },
      headings: [
        'calendrier|programme|exercices',
        'calendrier|programme|plan|planning exercices|tests|essais',
        'exercices|tests prévus|venir|planifiés|année',
        'calendrier|programme <year>',
      ],
      topics: [
        'calendrier|programme|planning exercices|tests|essais',
        'exercice*|simulation|essai*|test* .. prévu*|planifié*|programmé*|venir',
        "prochain* exercice|test|simulation|l'exercice|d'exercice",
      ],
      evidence: [
        '<date>',
        'q1|q2|q3|q4|<month>|trimestre|semestre|printemps|été|automne|hiver',
        'table|simulation|bascule*|restauration|grandeur_nature|inopiné*',
        'rançongiciel|incendie|inondation|panne|perte|coupure|scénario|ransomware|cyberattaque',
        "<handle>|<email>|responsable|équipe|l'équipe|d'équipe",
        '<frequency>',
      ],
      proof: [
        "<month>|q1|q2|q3|q4|printemps|été|automne|hiver .. exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai ... <month>|q1|q2|q3|q4|printemps|été|automne|hiver .. exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai",
        "exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai .. <month>|printemps|automne|<date> ... exercice|simulation|bascule*|restauration|essai|l'exercice|d'exercice|l'essai|d'essai .. <month>|printemps|automne|<date>",
        "date|mois|trimestre|quand <date>|<month>|q1|q2|q3|q4 .. exercice|simulation|bascule*|restauration|essai|table|l'exercice|d'exercice|l'essai|d'essai",
        'prochain* exercice|essai|test|simulation .. <date>|<month> ... bascule*|restauration|table|scénario|animé',
        'premier|deuxième|second|troisième|quatrième trimestre|semestre .. exercice|simulation|bascule*|restauration|essai',
        'exercices|calendrier|programme|dates|prochain|prochaine .. <date>|<month> .. <date>|<month>|scénario|incendie|rançongiciel|inondation',
      ],
      not: ['exercice incendie|évacuation|fiscal|comptable'],
      min: 3,
      window: 'section',
    },
    es: {
      within: {
        'training-plan': [
          '<day> <month> .. simulacro|ejercicio|conmutación|restauración|prueba',
          '<month> simulacro|ejercicio|conmutación|restauración|prueba',
        ],
      },
      headings: [
        'calendario|programa|simulacros',
        'calendario|programa|plan|planificación simulacros|pruebas|ejercicios',
        'simulacros|pruebas|ejercicios previstos|previstas|próximos|pendientes|año',
        'calendario|programa <year>',
      ],
      topics: [
        'calendario|programa|planificación simulacros|pruebas|ejercicios',
        'simulacro*|ejercicio*|prueba* .. previst*|planificad*|programad*|pendiente*',
        'próximo|próxima|próximos simulacro*|prueba*|ejercicio*',
      ],
      evidence: [
        '<date>',
        'q1|q2|q3|q4|<month>|trimestre|semestre|primavera|verano|otoño|invierno',
        'mesa|simulación|conmutación|restauración|sin_previo_aviso',
        'ransomware|incendio|inundación|caída|pérdida|corte|escenario|ciberataque',
        '<handle>|<email>|responsable|equipo',
        '<frequency>',
      ],
      proof: [
        '<month>|q1|q2|q3|q4|primavera|otoño|verano|invierno .. simulacro|ejercicio|conmutación|restauración|prueba|simulación ... <month>|q1|q2|q3|q4|primavera|otoño|verano|invierno .. simulacro|ejercicio|conmutación|restauración|prueba|simulación',
        'simulacro|ejercicio|conmutación|restauración|simulación .. <month>|primavera|otoño|<date> ... simulacro|ejercicio|conmutación|restauración|simulación .. <month>|primavera|otoño|<date>',
        'fecha|mes|trimestre|cuándo <date>|<month>|q1|q2|q3|q4 .. simulacro|ejercicio|conmutación|restauración|prueba|mesa',
        'próximo|próxima simulacro|ejercicio|prueba .. <date>|<month> ... conmutación|restauración|mesa|escenario|dirigid*',
        'primer|segundo|tercer|cuarto trimestre|semestre .. simulacro|ejercicio|conmutación|restauración|prueba',
        'simulacros|calendario|programa|fechas|ejercicios|próximo .. <date>|<month> .. <date>|<month>|incendio|inundación',
      ],
      not: ['simulacro evacuación|incendio|incendios', 'ejercicio fiscal|contable'],
      min: 3,
      window: 'section',
    },
  },
  fields: ['spec.testing.programme'],
  falseFriends: [
    { text: 'The test plan for the new checkout page is ready.', why: 'a product' },
    { text: 'Drill down into the graph.', why: 'a tool' },
    { text: 'The interview includes a coding exercise.', why: 'hiring' },
    {
      text: 'Exercise caution with the flag in March, and drill no holes in June.',
      why: 'words of daily life',
    },
    {
      text: 'The fire drill of 12 May 2027 is led by the warden, the next one in autumn.',
      why: 'evacuation',
    },
    {
      text: 'Restores in January and in June have shown the same error.',
      why: 'what has happened',
    },
  ],
  scaffold: {
    markdown: `## Exercise programme

| When | Type | Scenario | Systems | Run by |
| --- | --- | --- | --- | --- |
| \${1:TBD: date} | tabletop | \${2:TBD: scenario} | \${3:TBD: systems} | \${4:TBD: role} |
| \${5:TBD: date} | full failover | \${6:TBD: scenario} | \${7:TBD: systems} | \${8:TBD: role} |
`,
    yaml: `testing:
  programme:
    - type: \${1|TBD,tabletop,walkthrough,functional,restore-drill,component-failover,full-failover,parallel,unannounced|}
      scenario: \${2:ransomware}
      cadence: "\${3:TBD: schedule}"
      next: "\${4:TBD: date}"
`,
  },
  examples: [
    {
      name: 'a meeting that plays a disaster every year',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Bookings

The office meets annually to conduct a simulation.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'two kinds of tests, each with its cadence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Requirements

1. Quarterly restore tests and a yearly failover exercise.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'two dates in a sentence',
      kind: 'training-plan',
      state: 'satisfied',
      text: `# Year 2027

We start with a tabletop in February 2027 and end with a full failover of orders-db in October 2027.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a calendar',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What comes when

| Date | Type | Scenario |
| --- | --- | --- |
| 2027-03-18 | full failover | region loss |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| 2027-09-09 | tabletop | ransomware |
`,
    },
    {
      name: 'once a year, whatever it is',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

Exercises are planned annually.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a plan for tests of a page',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Shop

The test plan for the checkout page is due on 2027-03-18.
`,
    },
  ],
} satisfies Practice;
