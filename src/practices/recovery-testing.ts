/** Practice: the recovery as a whole is tested, before production and again and again. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-testing',
  title: 'Recovery testing',
  titles: { de: 'Notfallübungen und Tests', fr: 'Tests de reprise', es: 'Pruebas de recuperación' },
  columns: {
    de: 'Test des Plans | Wie oft | Letzter Test | Ergebnis | Bericht',
    fr: 'Test du plan | Fréquence | Dernier test | Résultat | Rapport',
    es: 'Prueba del plan | Frecuencia | Última prueba | Resultado | Informe',
  },
  group: 'Exercises',
  seed: '8',
  requirement:
    'State how and how often the plan is tested, that it was tested before going live, and when it was last tested with what result.',
  why: 'A plan that was never tested fails on first use. A test before going live finds missing permissions, missing data and a wrong order while they are still cheap.',
  goodEvidence: [
    'the cadence of tests',
    'the date and result of the last test',
    'the type: walk-through, tabletop, functional, full failover',
    'a link to the report',
    'the test as a gate before going live',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:3.5.1',
    'nist-800-34r1:3.5.3',
    'nist-800-34r1:3.5.4',
    'nist-800-34r1:A.3-AppJ',
    'nist-800-53r5:CP-4',
    'nist-800-53r5:CP-4(2)',
    'nist-800-53r5:CP-4(4)',
    'iso22301:8.5',
    'iso22301:8.6',
    'iso27001:A.5.30',
    'hipaa:164.308(a)(7)(ii)(D)',
    'soc2:A1.3',
    'soc2:CC7.5',
    'pci-dss-4:12.10.2',
    'dora:11(6)',
    'dora-rts:25',
    'nis2-ir:4.1.4',
    'aws-waf:REL13-BP03',
    'azure-waf:RE:08',
    'gcp-dr:test-regularly',
    'fedramp-20x:KSI-RPL-04',
  ],
  signals: {
    en: {
      readsSteps: true,
      headings: [
        'testing|exercises|drills|gamedays|gameday|tests|rehearsals|tabletop',
        'dr|disaster_recovery|recovery|plan|bcp|contingency|continuity|failover|runbook|procedure test|testing|exercise|drill|rehearsal|simulation',
        'testing and exercises|maintenance|training|review',
        'test and maintenance schedule',
        'test|exercise|drill plan|schedule|programme|program|history|log|record|calendar|frequency|result|cadence',
        'testing|test|exercise|exercising .. plan|recovery|failover|runbook|procedure',
        'tabletop exercise|test',
        'pre production testing',
        'go live readiness',
        'last test|tested|exercise|drill',
        'chaos engineering|testing|experiment',
        'exercising|rehearsing|practising|practicing plan|recovery|failover',
        'how .. know|sure it works',
        'proof|proving it works',
        'restore|recovery practice',
        'rehearsals|drills|exercises|tests|practice|proving',
        'proving it',
        'practice makes perfect',
        'how we test|rehearse|practise',
      ],
      topics: [
        'first|last|latest|initial test of',

        'rehearsal|rehearsals|rehearse|rehearsed|rehearsing',

        'drill|drilling|drilled',
        'instruction|procedure|step|process|runbook|guide .. tested',
        'tested .. instruction|procedure|step|process|runbook|guide',
        'automatic|automated|periodic|regular restore|recovery|backup test|testing',
        'periodic|regular|routine testing|test|exercise',

        'test|tests|tested|testing|exercise|exercised|exercises|drill|drills|rehearse|rehearsed|rehearsal|simulate|simulated|simulation|validated|practise|practised|practice|practiced .. plan|recovery|failover|dr|drp|bcp|disaster|runbook|playbook|contingency|continuity|procedure',
        'plan|recovery|failover|dr|drp|bcp|disaster|runbook|playbook|contingency|continuity|procedure .. test|tests|tested|testing|exercise|exercised|exercises|drill|drills|rehearsed|rehearsal|simulation|simulated|gameday',
        'gameday|tabletop',
        'last|next|previous dr? test|tested|exercise|exercised|drill|rehearsal|gameday',
        'chaos engineering|test|testing|experiment|monkey',
        'before|prior .. going_live|go_live|production|release .. recovery|failover|restore|plan|dr',
        'recovery|failover|dr|plan .. before|prior going_live|go_live|production|release|launch',
        'functional|full_scale|full|simulation|walkthrough|walk_through|parallel|interruption|cutover exercise|test',
        'we|team practise|practice|rehearse|exercise recovery|failover|plan|switch',
        'should|must test|exercise|rehearse this|it|plan|recovery',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'tabletop|walkthrough|functional|simulation|simulated|parallel|cutover|full_scale|gameday|chaos|unannounced|live_test',
        'walk through',
        'full failover|interruption|test|exercise|recovery',
        'failover exercise|test|drill',
        'passed|succeeded|successful|successfully|failed|achieved|met|partial',
        'took|elapsed|measured|actual|achieved|recovered|restored .. <duration>',
        'rto|rpo .. <duration>',
        'report|result|finding|minutes|lessons <link>|<url>|<file>|<path>|<code>',
        '<link>|<url>|<file>',
        'before going_live|go_live|production|release|launch|each|every|major',
        'after .. major|significant change|release|upgrade',
        'kill|terminate|shut|stop|disable|unplug|fail .. node|instance|pod|zone|service|server|primary|replica|datacenter',
        '<year>',
      ],
      proof: [
        '<frequency> .. test|tests restore|restores|restoring',
        'testing|test|exercise|drill of .. plan|procedure|runbook .. <frequency>|<date>',
        '<frequency> ... test|exercise|drill|rehearsal of .. plan|procedure|runbook|recovery|failover',
        '<frequency> .. rehearsal|rehearsals',
        '<frequency> drill|simulation',
        'conduct|conducting|conducted|perform|performed|run|hold|held .. rehearsal|drill|exercise|tabletop .. plan|recovery|restor*|failover|continuity',

        'instruction|procedure|step|process|runbook|guide .. tested .. staging|test|<date>|<year>|<month>',
        'automatic|automated restore|recovery testing|test',
        'rehearsal|rehearse .. plan|dr|recovery',

        'plan|recovery|restoration|failover|dr|drp|bcp|disaster|runbook|contingency|continuity .. tested|exercised|rehearsed|drilled|simulated|practised|practiced .. <frequency>|<date>',
        '<frequency> .. dr|drp|bcp|disaster|recovery|failover|contingency|continuity|tabletop .. test|exercise|drill|rehearsal|simulation|gameday',
        'dr|drp|bcp|disaster|recovery|failover|contingency|continuity|tabletop test|exercise|drill|rehearsal|simulation|testing .. <frequency>|<date>',
        'test|tests|tested|exercise|exercised|rehearse|simulate .. plan|recovery|failover|dr|runbook|procedure .. <frequency>|<date>',
        '<frequency>|<date> .. gameday|tabletop',
        'last|next dr|recovery|failover|disaster? test|tested|exercise|exercised|drill <date>',
        'last tested|exercised|drilled .. <date>',
        'disaster|recovery|failover|contingency|continuity|bcp|dr test|tests|exercise|drill|testing ... performed|conducted|carried|held|done|run|executed .. <frequency>',
        '<date> .. tabletop|failover|walkthrough|functional|gameday|simulation .. passed|successful|failed|<duration>|partial',
        'plan|recovery|failover|dr|drp|bcp|runbook|playbook|procedure|procedures|switch|contingency .. tested|exercised|rehearsed|drilled|simulated|practised|practiced|tried|walked .. each|twice|once|every .. year|quarter|spring|summer|autumn|winter|month|<month>',
        'rehearse|rehearses|exercise|exercises|drill|drills|practise|practice|simulate .. failover|recovery|plan|switch|disaster|dr|loss .. <frequency>|<date>|each|twice',
        'last full|complete? exercise|rehearsal|failover|switch .. <date>|<month>',
        'failover|switch|recovery|plan .. last tried|tested|rehearsed|exercised|proven|proved .. <date>|<month>|<year>',
        'runbook|plan|procedure|playbook .. walked|played|talked|stepped|gone through .. <frequency>|<date>|each|every',
        'dr|drp|disaster|recovery|failover|contingency|continuity|tabletop test|exercise|drill|rehearsal|gameday every|each <month>|spring|summer|autumn|winter|quarter|year',
        'before|prior|until going_live|go_live|production|launch ... recovery|restore|failover|plan|switch .. tested|proven|proves|rehearsed|exercised|tried|shown',
        'before|prior going_live|go_live|production|launch ... proves|tested|proven|rehearsed|exercised|tries .. recovery|restore|failover|plan',
        'we|team|everyone failover|switch|switches|move .. <frequency>',
        '<frequency> .. we|team failover|switch|switches|move .. standby|secondary|site|region|other|second',
        'most_recently|last|lately in? <date>|<month> .. exercised|tested|rehearsed',
        'plan|recovery|failover .. exercised|tested|rehearsed|drilled <frequency>|since',
        'failover .. every|each|routine|first|last .. month|week|quarter|year',
        'tried|tested|proven|proved|done .. real|live|anger .. <date>|<month>',
        'last time .. tried|tested|failover|rehearsed|exercised|switched .. <date>|<month>',
        'walk_through|walkthrough|table_top|tabletop|rehearsal|dry_run|game_day|gameday|simulation|exercise|drill|evacuation .. takes_place|held|happens|done|run|every|each|<frequency>|<month>|<date>',
        'switched|moved|failed|run|switch|fail .. over|to .. for_real|really|deliberately|live|in_anger .. <frequency>|<month>|every|twice|once',
        'switched|moved|failed|switch|services .. for_real|deliberately|on_purpose .. <frequency>|<month>|every|once|twice',
        'in the <month> gameday|game_day|drill|exercise|rehearsal|test|run .. took|<duration>',
        'practised|practiced|rehearsed|tried|exercised .. whole|plan|recovery|switch|failover|this|it .. <frequency>|<date>|<month>',
        'run|done|ran for real <frequency>|<number>|<count>|every',
        'paper|tabletop|desktop exercise|drill|run .. autumn|spring|summer|winter|<month>|<frequency>|directorates',
        'last done|run|held|tried on? <date>',
        'rehearsed|practised|practiced|drilled on|every|each|in .. <weekday>|<month>|<moment>|year',
        'each|every ward|team|shift|branch|shop|site .. does|practises|runs|works .. paper|drill|exercise .. <month>|<frequency>|every',
        'runs|run from the? replica|standby|second_site|dr|backup_site .. one|<duration>|day|night|week',
        'no|nothing|not system|systems|service|application|app? goes|go|may_go|into|put live|production until|before|unless|without .. recovery|restore|failover|plan|dr .. tried|tested|proven|rehearsed|exercised|shown|once',
        'plan|failover|recovery|runbook|dr tested|exercised|rehearsed|tried|drilled <date>|<month>|<number> .. successful|successfully|passed|ok|failed|next',
        'last|latest takeover|switchover|failover|evacuation|switch|move|rehearsal|trial .. <date>|<month>',
        'last|lately|recently tried|tested|rehearsed|practised .. <month>|<date>',
        'shall|must|will test|exercise|rehearse|validate .. plan|recovery|failover|procedures .. <frequency>',
        'tried|exercised|rehearsed|practised|practiced|simulated ... <date>|<month>|<frequency>',
        'tabletop|mock exercise|exercises|disaster|disasters .. conducted|held|run|played with',
        '<frequency> practice|mock|simulated scenario|scenarios|disaster|disasters',
        'run|runs|rehearse|practise|play .. scenario ... <frequency>',
        'all|full|whole traffic|service|site|production .. to <region>|<elsewhere>',
      ],
      not: [
        'testing purposes',

        'unit|integration|e2e|regression|load|performance|smoke|acceptance test',
        'penetration|pen test',
        'fire drill',
        'test environment|server|database|suite|case|connection|account|user|data|cluster',
        'test|tests|tested|testing backup|backups <frequency>',
        'generator|ups|battery .. test|tested',
        'hiring|interview exercise',
        'test point_in_time|connectivity',
      ],
      min: 2,
    },
    de: {
      headings: [
        'notfallübung*|übungen|tests|testplan|notfalltest*|testkonzept|übungsplan|übungskonzept',
        'test|tests|übung|übungen des|der|und notfall*|wiederanlauf*|plans|wartung',
        'notfallplan test|übung',
        'übungen|proben|erprobung|nachweis|notfallübungen|testbetrieb',
        'übung|erprobung|test des|der .. plan*|wiederanlauf*|notfall*',
        'übungen|tests|proben|probelauf',
      ],
      topics: [
        'notfallübung*|notfalltest*|wiederanlauftest*|failovertest*|planspiel*|stabsübung*|ausfalltest*',
        'plan|notfallplan|wiederanlauf|notfallkonzept|wiederanlaufplan .. getestet|geübt|geprobt|erprobt',
        'test*|übung* .. notfallplan*|wiederanlauf*|notfallkonzept*|failover',
        'plan|notfallplan|wiederanlauf|umschaltung|failover|verfahren|handbuch .. getestet|geübt|geprobt|erprobt|durchgespielt',
        'schwenktest*|umschalttest*|ernstfallübung*',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'planspiel|schreibtischtest|vollübung|simulation|funktionstest|stabsübung',
        'erfolgreich|bestanden|fehlgeschlagen',
        'dauerte|dauer|gemessen .. <duration>',
        'bericht|protokoll <link>|<url>|<file>',
        'vor .. inbetriebnahme|produktivsetzung|go_live',
      ],
      proof: [
        'notfallübung*|notfalltest*|wiederanlauftest*|planspiel* .. <frequency>|<date>',
        '<frequency> .. notfallübung*|notfalltest*|wiederanlauftest*|planspiel*',
        'plan|notfallplan|wiederanlauf|wiederanlaufplan|umschaltung|schwenk|failover|verfahren|notfallkonzept ... <frequency>|<date>|zuletzt|einmal|zweimal ... getestet|geübt|geprobt|erprobt|durchgespielt',
        'schwenktest*|umschalttest*|notfallübung*|failovertest*|stabsübung*|planspiel* .. <frequency>|<date>|<month>|jährlich',
        'letzte|zuletzt|letzter .. notfallübung|schwenktest|umschalttest|notfalltest|geübt|geprobt .. <date>|<month>',
        'üben|proben|testen|spielen .. <frequency> .. ausfall|umschaltung|schwenk|wiederanlauf|notfall*|ernstfall',
        'plan|notfallplan|wiederanlauf|umschaltung|schwenk|failover|verfahren|notfallbetrieb ... jede|jeden|jedes|im frühjahr|herbst|sommer|winter|<month> ... getestet|geübt|geprobt|erprobt|durchgespielt',
        'spielen|spielt|proben|probt|üben|übt|testen .. ernstfall|ausfall|umschaltung|schwenk|notfall*|wiederanlauf|plan .. <frequency>|einmal|zweimal|jährlich|jede*',
        '<frequency>|einmal|zweimal .. proben|üben|testen|spielen .. ernstfall|ausfall|umschaltung|schwenk|notfall*|wiederanlauf|plan',
        '<frequency>|einmal|zweimal ... wird|werden .. ausfall|umschaltung|schwenk|notfall*|wiederanlauf|plan|failover .. geübt|geprobt|getestet',
        'vor jeder|jedem|der produktivsetzung|inbetriebnahme|livegang|release|einführung .. erprobt|getestet|geübt|nachgewiesen',
        'wiederanlauf|umschaltung|notfallplan|failover .. vor .. produktivsetzung|inbetriebnahme|livegang|einführung ... erprobt|getestet|geübt',
        'probiert|geübt|geprobt|durchgespielt|ausprobiert .. <date>|<frequency>|<month>',
        'übung|probe|probelauf|planspiel|simulation|notfallübung .. <date>|<frequency>|<month>|<year>',
        '<frequency> .. geübt|geprobt|durchgespielt|übung|planspiel|probelauf',
      ],
      min: 2,
    },
    fr: {
      headings: [
        'tests|exercices|essais',
        'tests|test|exercice|exercices plan|reprise|pra|pca|continuité|basculement',
        'tests et exercices|maintenance',
        'plan de? tests',
        'essais|exercices|tests|entraînement',
      ],
      topics: [
        "test|tests|exercice|exercices|simulation|essai|l'exercice|d'exercice|l'essai|d'essai .. plan|reprise|pra|pca|continuité|basculement|secours",
        "exercice|l'exercice|d'exercice table",
        "dernier|prochain test|exercice|l'exercice|d'exercice",
        'plan|pra|pca|reprise|basculement|bascule|secours|procédure .. testé*|exercé*|éprouvé*|répété*|joué*',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'simulation|exercice_sur_table|basculement|grandeur_nature',
        'réussi|réussie|succès|échec|échoué',
        'durée|duré|mesuré .. <duration>',
        'rapport|compte_rendu <link>|<url>|<file>',
        'avant .. mise_en_production|mise_en_service',
      ],
      proof: [
        '<frequency>|hebdomadairement|mensuellement|trimestriellement .. restauration|restaurer',
        "test|exercice|l'exercice|d'exercice .. pra|pca|reprise|basculement .. <frequency>|<date>",
        "<frequency> .. test|exercice|l'exercice|d'exercice .. pra|pca|reprise|basculement",
        'plan|pra|pca|reprise|basculement|bascule|secours .. testé*|éprouvé*|répété*|joué*|exercé* .. <frequency>|<date>|<month>|fois',
        "bascule|basculement|exercice|simulation|test|l'exercice|d'exercice .. <frequency>|<date> .. pra|pca|reprise|plan|secours|site",
        "dernier|dernière exercice|test|bascule|simulation|l'exercice|d'exercice .. <date>|<month>",
        'testons|répétons|jouons|exerçons .. plan|pra|reprise|bascule* .. <frequency>|fois',
        '<frequency> .. joue|jouons|teste|testons|répète|répétons|simule|simulons .. plan|pra|reprise|bascule*|secours',
        'joue|jouons|teste|testons|répète|simule .. plan|pra|reprise|bascule*|secours .. <frequency>',
        'dernier|dernière|prochain|prochaine essai|exercice|test|répétition|simulation .. <date>|<month>',
        'exercice|essai|simulation|répétition .. <frequency>|<date>|chaque|par_an',
        'testé|répété|exercé|essayé|joué .. plan|bascule|reprise|scénario .. <frequency>|<date>',
      ],
      min: 2,
    },
    es: {
      headings: [
        'pruebas|simulacros|ejercicios|ensayos',
        'pruebas|prueba|simulacro|simulacros|ejercicio plan|recuperación|contingencia|continuidad|conmutación',
        'pruebas y ejercicios|mantenimiento',
        'plan de? pruebas',
        'simulacros|ensayos|pruebas|ejercicios',
        'simulacros|pruebas y ensayos|ejercicios',
      ],
      topics: [
        'prueba|pruebas|simulacro|simulacros|ejercicio|ensayo .. plan|recuperación|contingencia|continuidad|desastre|conmutación',
        'plan|recuperación|contingencia|conmutación .. prueba|probado|probada|ensaya|ensayado',
        'último|última|próximo|próxima simulacro|prueba|ejercicio',
        'plan|recuperación|contingencia|conmutación|procedimiento .. prueba|probado|ensaya|ensayado|practica|simula',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'simulacro|simulación|ejercicio_de_mesa|conmutación',
        'exitos*|éxito|fallid*|superada',
        'tardó|duró|medido .. <duration>',
        'informe|acta <link>|<url>|<file>',
        'antes .. producción|puesta_en_marcha',
      ],
      proof: [
        'prueba|simulacro|ejercicio .. recuperación|contingencia|continuidad .. <frequency>|<date>',
        '<frequency> .. prueba|simulacro|ejercicio .. recuperación|contingencia|continuidad',
        'plan|recuperación|contingencia|conmutación .. prueba|probado|probada|ensaya|ensayado|practica|simula .. <frequency>|<date>|<month>|vez|veces',
        'último|última simulacro|prueba|ejercicio|conmutación .. <date>|<month>',
        'simulacro|ejercicio|conmutación .. <frequency> .. plan|recuperación|contingencia|centro',
        'probamos|ensayamos|practicamos|simulamos .. plan|recuperación|conmutación|contingencia .. <frequency>|vez|veces',
        '<frequency> .. ensaya|prueba|practica|simula|ensayamos|probamos .. conmutación|recuperación|plan|contingencia',
        'ensaya|prueba|practica|simula .. conmutación|recuperación|plan|contingencia .. <frequency>',
        'simulacro|simulacros|ensayo|ensayos|ejercicio|prueba|pruebas .. <frequency>|<date>|<month>|duró',
        'dos|uno|tres|cuatro al año .. <month>',
        'ensaya|prueba|practica .. plan|cambio|recuperación|conmutación .. <frequency>|<date>',
      ],
      min: 2,
    },
  },
  fields: [
    'spec.testing.programme[].cadence',
    'spec.testing.programme[].last',
    'spec.testing.before_production',
    'last_tested',
    'last_dr_test',
    'last_exercise',
    'last_exercised',
    'test_cadence',
    'exercise_cadence',
  ],
  falseFriends: [
    { text: 'The weekly restore test reads one dump.', why: 'a test of the copies' },
    { text: 'Unit tests run on every commit.', why: 'tests of software' },
    { text: 'The test environment is called staging.', why: 'the name of an environment' },
    { text: 'A penetration test is done yearly.', why: 'a test of security' },
    { text: 'The fire drill is on Tuesday.', why: 'evacuation' },
    { text: 'Test the connection with ping.', why: 'a step' },
    { text: 'Test backups quarterly.', why: 'copies, not the plan' },
    { text: 'The disaster movie is shown every year in the test cinema.', why: 'no plan' },
    {
      text: 'The failover cluster test-01 gets its updates monthly.',
      why: 'the name of a cluster',
    },
  ],
  scaffold: {
    markdown: `## Recovery testing

| Test of the recovery plan | How often | Last test | Result | Report |
| --- | --- | --- | --- | --- |
| Tabletop | \${1:TBD: how often} | \${2:TBD: date} | \${3:TBD: result} | \${4:TBD: link} |
| Full failover | \${5:TBD: how often} | \${6:TBD: date} | \${7:TBD: result, time} | \${8:TBD: link} |

Tested before going live: \${9:TBD: date and scope}.
`,
    yaml: `testing:
  before_production: "\${1:TBD: date and scope}"
  programme:
    - type: \${2|TBD,functional,walkthrough,tabletop,component-failover,full-failover|}
      cadence: "\${3:TBD: period}"
      last: "\${4:TBD: date}"
      report: "\${5:TBD: link}"
`,
  },
  examples: [
    {
      name: 'French restores every month',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies des données

Le programme vérifie mensuellement la restauration complète de la base de données.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'owners who restore once a year',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

Annually the owners must test restores.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a restoration that is tested every month',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

The restoration of the ledger is tested every month on a machine of its own.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a sentence with cadence, date and result',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Upkeep

The failover to eu-central-1 is exercised every 6 months; the last one, on 2026-09-18, passed in 2 h 50 min.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a scenario that is played',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Disaster recovery of the shop

Play the scenario of the lost server on staging before the opening, then every year.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'of an organisation whose name is filled in',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Upkeep

[Company Name] rehearses the recovery every October.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a line of a list of rules',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Principles

1. Quarterly drills of a full rebuild, led by the night shift.
   ^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table under its heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Exercises

| Date | Type | Result |
| --- | --- | --- |
| 2026-09-18 | full failover | passed |
  ^^^^^^^^^^
| 2026-06-11 | tabletop | two findings |
`,
    },
    {
      name: 'a field of the front matter',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `---
kind: dr-plan
last_tested: 2026-09-18
---

# Orders recovery plan
`,
    },
    {
      name: 'periodically',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Upkeep

The plan is tested periodically.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a date that is missing',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `# Upkeep

Last DR test: TBD
^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'tests of software',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Delivery
  ^^^^^^^^

Unit tests run on every commit. A penetration test is done yearly.
`,
    },
  ],
} satisfies Practice;
