/** Practice: a real backup is turned back into a running system, apart from production, again and again. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'restore-drill',
  title: 'Restore drill',
  titles: {
    de: 'Wiederherstellungstest',
    fr: 'Test de restauration',
    es: 'Prueba de restauración',
  },
  columns: {
    de: 'Sicherung von | Wie oft | Wiederhergestellt in | Letzter Test | Dauer | Prüfung der Daten',
    fr: 'Sauvegarde de | Fréquence | Restaurée dans | Dernier test | Durée | Contrôle des données',
    es: 'Respaldo de | Frecuencia | Restaurado en | Última prueba | Duración | Comprobación de los datos',
  },
  group: 'Exercises',
  seed: '10',
  requirement:
    'State that restores from a real backup are practised outside production: how often, when last, what was restored, how long it took, and what was checked.',
  why: 'Only a restore proves a backup. Done apart from production, the proof cannot become the disaster.',
  goodEvidence: [
    'the cadence and the last date',
    'the environment that is restored to, by name',
    'the backup that was used',
    'the time that it took',
    'the check of the data, and its result',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required', 'exercise-report': 'optional' },
  controls: [
    'nist-800-53r5:CP-9(2)',
    'nist-800-53r5:CP-9(1)',
    'nist-800-53r5:CP-4(4)',
    'nist-800-34r1:3.5.1',
    'cis-v8:11.5',
    'soc2:A1.3',
    'nis2-ir:4.2.6',
    'dora:12(2)',
    'iso27001:A.8.13',
    'aws-waf:REL09-BP04',
    'azure-waf:RE:09',
    'hipaa:164.308(a)(7)(ii)(D)',
    'fedramp-20x:KSI-RPL-04',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'tested|rehearsed|practised|practiced|proved|proven|walked|tried|rehearsal|drill|last_run|last_used|last_done|timed .. <date>|<month>',
          'took <duration> .. last|when|in|on .. time|test|did|<date>|<month>',
          '<date> .. drill|rehearsal|test|exercise .. <duration>|ok|passed',
        ],
        'exercise-report': [
          'restore .. <duration>|staging|sandbox|scratch|throw_away|throwaway|isolated|from|<host>|<name>|<date>|<tool>|<time>|minutes|hours',
          'restored|recovered|brought_back|rebuilt|replayed .. <duration>|staging|test|sandbox|scratch|isolated|<host>|<name>|<date>|from|<tool>|<time>|backup|dump|snapshot|minutes|hours',
          'full|backup|dump|snapshot|tape of|from <weekday>|<date>|<month>|<time>',
          'deleted|dropped|wiped|destroyed|broke|removed ... restored|brought_back|recovered|rebuilt',
          '<tool> .. restore|restored|recover',
          '<time>|<duration> .. restore|restored|restoration done|complete|completed|finished|visible',
        ],
        'backup-procedure': [
          '<date> ... restored|recovered|restore|brought_back|reinstated|replayed|rebuilt',
          'restored|recovered|restore|brought_back|reinstated|replayed|rebuilt ... <date>',
          'tested|last_test|last_tested|last_trial|trial|rehearsal|rehearsed|drill|practised|exercise|proved|proven .. <date>',
          '<frequency>|<weekday>|quarter|term|semester ... restored|restore|restores|restoring|brought_back|rebuild|rebuilt|recover .. isolated|test|scratch|lab|sandbox|staging|spare|throwaway|separate|clean|temporary|disposable|preproduction|<host>|<name>|vm|machine|file|sample|random|lot',
          'restored|restore|restores|brought_back .. isolated|test|scratch|lab|sandbox|staging|spare|throwaway|separate|clean|temporary|disposable|preproduction ... <frequency>|<date>|<duration>',
          'surebackup|restore_testing|verification_lab|virtual_lab',
        ],
      },
      readsCode: true,
      headings: [
        'restore|restoration drill|test|testing|rehearsal|exercise|practice',
        'test|trial|practice|sample|automated|periodic|monthly|quarterly|annual restore|restoration|recovery',
        'backup test|testing|drill|rehearsal',
        'recovery drill|rehearsal',
        'testing|test|sandbox the? restore|backup|restoration',
      ],
      topics: [
        'drill|drilling',
        'restore|restoration drill|test|testing|rehearsal|exercise|practice',
        'test|trial|practice|sample|dry_run|mock|simulated restore|restoration|recovery',
        'test|tests|tested|testing|practise|practice|practised|practiced|rehearse|rehearsed|drill|exercise .. restore|restores|restoring|restoration',
        'restore|restores|restoring|restored|restoration .. tested|drill|rehearsed|practised|practiced|exercised|test_environment|staging|sandbox|scratch|throwaway',
        'backup|snapshot|dump .. tested|test .. restore|restoring|restored|restoration|recover|recovering',
        'restore|restored|restores|restoring .. isolated|separate|temporary|disposable|clean|spare|non_production|nonprod cluster|instance|environment|server|account|database|host|vm|network|namespace|machine',
        'latest|last|newest|random|recent|production backup|dump|snapshot .. restored|is_restored .. to|into|on|in',
        '<frequency> .. restore|restores|restored|restoring .. backup|dump|snapshot',
        'restore|restores|restored|restoring .. practised|practiced|rehearsed|trial|tried_out',
        'tried|try|attempted|practise|practised|practice .. restore|restores|restoring|get .. back|backup|copy|disk|tape',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        'took|takes|elapsed|lasted|duration|time|within|in <duration>',
        'staging|sandbox|scratch|throwaway|isolated|nonprod*|disposable|ephemeral|preprod*|test_environment|test_cluster|test_server|test_account|test_database|test_instance|clean_room|cleanroom|temporary',
        'separate|spare|isolated|dedicated|dr|drill|qa|lab|test account|cluster|server|environment|instance|network|vm|namespace|host|project',
        '<host>|<name> .. restored|restore',
        'to|into|on <host>|<name>',
        'row count|counts|record_count|checksum|compare*|matched|match|consistent|smoke_test|sanity|spot_check',
        'passed|succeeded|successful|successfully|failed|completed',
        '<ticket>|<link>|<url>',
        'pipeline|workflow|script|ci|job .. restore|restores',
        'fresh|new|empty|blank|second|other deployment|database|server|instance|machine|vm|cluster|environment|schema|account',
        'deleted|destroyed|torn_down|cleaned .. after|afterwards|copy|instance',
      ],
      proof: [
        'automatic|automated restore testing|test',
        '<frequency> .. restore|restores|restored .. backup|dump|snapshot .. staging|sandbox|scratch|isolated|test|separate|temporary|spare|clean|throwaway|<host>',
        '<frequency> restore|restoration|recovery test|drill|rehearsal|exercise',
        '<frequency> drill|test|exercise .. restore|restores|restoring|restoration',
        'automated|automatic|scheduled restore to|into|onto|in .. staging|test|scratch|isolated|sandbox|throwaway|temporary',
        '<frequency> .. test|tests|testing restore|restores|restoring',
        'restore|restoration test|drill|rehearsal|exercise|testing .. <frequency>',
        'test|tested|practise|practised|practice|practiced|rehearsed|exercised .. restore|restores|restoring|restoration .. <frequency>',
        'restore|restoration|restores|restoring .. tested|practised|practiced|rehearsed|exercised .. <frequency>|<date>',
        'restore|restoration drill|test|rehearsal .. <date>',
        '<date> ... restored|restore|restoration .. <duration>',
        'restore|restored|restoration ... <date> ... <duration>|<result>',
        'latest|last|newest|random|recent backup|dump|snapshot .. restored .. <host>|staging|sandbox|scratch|isolated|test|throwaway',
        '<frequency>|term|semester ... restored|restores|brought_back|recovered .. compared|checked|verified',
        '<frequency> ... restored|restores|restoring|restore into|to|in|on .. isolated|test|scratch|lab|sandbox|staging|spare|throwaway|separate|clean|temporary|disposable|preproduction network|environment|cluster|server|machine|vm|vlan|account|host|lab|instance|namespace|project',
        'trial|test|practice|sample|fire|dry restore|restores|restoration|recovery .. <date>|<frequency>',
        'boots|boot|starts|start|mounts .. isolated|test|scratch|lab|sandbox|staging|spare|throwaway|separate|clean|temporary|disposable|preproduction .. <frequency>',
        'surebackup .. <frequency>|<date>|lab',
        'restores|restored|restore|brings|loads|pulls .. newest|latest|last|random|dump|backup|copy|snapshot|tape .. throw_away|throwaway|scratch|test|spare|sandbox|old|staging|temporary|isolated|lab .. <frequency>|<date>|<duration>|every',
        '<frequency> .. restore|restores|restored|opens|open|open .. random|one|a file|files|mailbox|table|vm|database|dump|copy|backup',
        '<duration> .. when|last_time .. did|tried|restored|did_it|ran .. <month>|<date>|<weekday>',
        'tried|practised|practiced|rehearsed|did it|this|restore .. <date>|<month> .. took|<duration>|minutes|hours',
        'last restored|restore|tried|drill .. <date>|<month> .. <duration>|minutes|hours|worked|fine|ok|passed|complete',
        'loaded|booted|opened|brought_back|mounted|imported|restores|restored|brought .. image|copy|file|backup|mailbox|dump|archive|folder ... virtual_machine|vm|spare|desk|laptop|test|scratch .. booted|minutes|compared|opened|<duration>|recorded|time',
        'twice|once|<frequency> .. file|mailbox|table|folder|machine|server|client .. brought back|chosen .. opened|spare|test|compared|recorded',
        'last exercised|practised|practiced|drilled|proven <date> <duration>?',
        'last <date> <duration>',
        '<frequency> .. pick|spin|provision|launch .. export|dump|backup|fresh|scratch|test ... restore|import',
        'file|mailbox|table|folder|database chosen|picked|drawn .. brought_back|restored|opened|recovered',
        '<frequency> .. pull|pulls|load|loads|take|takes|put|puts|bring|brings|unpack|unpacks .. dump|backup|snapshot|copy|archive|tape|image .. scratch|throwaway|test|spare|sandbox|temporary|isolated|empty|lab|fresh vm|server|database|container|host|instance|machine|box|cluster',
        'dump|backup|snapshot|copy|archive|tape|image .. restored|loaded|opened|imported|put|brought to|on|onto|into test|scratch|spare|sandbox|lab|throwaway|isolated server|host|vm|instance|machine|database|cluster|lab|<host>|<name> ... <duration>|matched|match|counted|compared|ok',
        'spins|starts|builds|creates|boots|brings|sets up? .. database|vm|instance|container|server|cluster|environment from .. newest|latest|last|dump|backup|snapshot|copy .. check|checks|destroys|compares|tests|counts|deletes|throws|drops|verifies',
        "newest|latest|last|random|yesterday's dump|backup|snapshot|copy ... runs|run checks|queries|tests|smoke ... destroys|deletes|drops|removed|destroyed|thrown",
        'restore|restores test|drill|rehearsal .. month|quarter|week|year .. into|onto|in|to .. vlan|lab|sandbox|isolated|test|<host>|<name>',
        '<month> .. restored|restore|in <duration> .. counts|equal|matched|compared|ok',
        'restore|restored test|tests? one|a|two .. month|quarter|week',
        'restore|restoration|recovery .. took|needed|lasted <duration> .. last|latest|when|in|on .. time|test|timed|<date>|<month>',
        'restore|restoration|restores .. attempted|performed|done|conducted|proven|exercised|made|completed|executed .. <frequency>',
        '<frequency> .. pull|pulls|fetch|fetches|get|gets|download|restore|restores|open .. random|one|sample|single photo|file|mailbox|folder|document|site|table|object|vm|machine',
        'last|latest|previous|recent rehearsal|trial|dry_run|restore|restore_test|practice <date>|<month>',
        'restores|restored|restore .. throw_away|throwaway|scratch|temporary|disposable instance|server|database|vm|cluster|namespace',
        '<date> .. restored|rebuilt|recovered',
        'restored|rebuilt|recovered ... <date>',
        'shall|must|will|we|engineers restore|rebuild|recover|try .. <frequency>',
      ],
      not: [
        'from|training fixtures|environment',
        'factory restore|reset',
        'restore test database|environment|data|fixture|user|file from',
        'restored service|system answers',
        'drill down|into|through',
      ],
      min: 3,
    },
    de: {
      within: {
        'backup-procedure': [
          '<date> ... zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt',
          'zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt ... <date>',
          'geübt|getestet|geprobt|erprobt|probe|test|übung|probelauf|rücksicherung|restore .. <date>|<month>',
          '<frequency>|einmal|zweimal ... zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt',
          '<frequency>|quartal|monat|halbjahr|jahr ... geübt|getestet|geprobt|rücksicherung|probe*',
        ],
        'exercise-report': [
          'zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt .. <duration>|<date>|<time>|<host>|<name>|<tool>|test*',
        ],
      },
      headings: [
        'wiederherstellungstest*|restoretest*|rücksicherungstest*|rücksicherungsübung*|wiederherstellungsübung*',
        'test der? wiederherstellung|rücksicherung|sicherung*',
        'restore test*|übung*',
        'probewiederherstellung|testwiederherstellung',
      ],
      topics: [
        'wiederherstellungstest*|restoretest*|rücksicherungstest*|wiederherstellungsübung*|testwiederherstellung*',
        'wiederherstellung|rücksicherung|restore|zurückspielen .. getestet|geübt|geprobt|erprobt',
        'sicherung*|backup* .. testweise .. wiederhergestellt|zurückgespielt|eingespielt',
        'test* .. wiederherstellung|rücksicherung|restore',
        'rücksicher*|zurückspiel*|wiederherstell*|restore .. geübt|probiert|getestet|versucht|ausprobiert|üben|proben',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        '<duration>',
        'testumgebung|testsystem|testserver|isoliert*|separat*|getrennt*',
        'erfolgreich|bestanden|fehlgeschlagen|dauerte',
        'auf|in <host>|<name>',
        'stichprobe*|prüfsumme*|abgleich|verglichen',
      ],
      proof: [
        '<frequency> .. wiederherstellungstest*|restoretest*|rücksicherungstest*|wiederherstellungsübung*',
        'wiederherstellungstest*|restoretest*|rücksicherungstest* .. <frequency>|<date>',
        'wiederherstellung|rücksicherung ... <frequency> .. getestet|geübt|geprobt',
        '<frequency>|quartal .. zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt .. test*|probe*|sandbox|isoliert*',
        '<date> ... zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt .. <duration>|erfolgreich|test*|<host>|<name>',
        'zurückgespielt|zurückspielen|spielen|spielt|wiederhergestellt|wiederherstellen|rückgesichert|zurückgesichert|eingespielt|restauriert|restored|zurückgeholt ... <date> ... <duration>|erfolgreich',
        'probiert|ausprobiert .. <date>|<month> ... <duration>|gedauert|minuten|stunden|dauerte',
        '<frequency> .. zurückgespielt|zurückgesichert|wiederhergestellt|rückgesichert|zurücksichern .. test|*rechner|probe|stichprobe|datei|zufällig*|ersatz*|*system',
        '<frequency> ... zufällig*|stand|sicherung|dump|datei ... testumgebung|testserver|testsystem|<host>|<name> .. zurückgespielt|eingespielt|wiederhergestellt|rückgesichert',
        'zurückgespielt|eingespielt|wiederhergestellt|rückgesichert ... dauerte|dauer|<duration>',
      ],
      min: 3,
    },
    fr: {
      within: {
        'backup-procedure': [
          '<date> ... restauré*|remonté*|récupéré*|restaure|restaurons|remontée|rejoué*|restauration',
          'restauré*|remonté*|récupéré*|restaure|restaurons|remontée|rejoué*|restauration ... <date>',
          'essai|essais|test|tests|exercice|testé*|essayé* .. <date>|<frequency>',
          '<frequency> ... restaure|restaurons|restauré*|restauration|remonte|remontons|remonté*',
        ],
        'exercise-report': [
          'restauré*|remonté*|récupéré*|restaure|restaurons|remontée|rejoué*|restauration .. <duration>|<date>|<time>|<host>|<name>|<tool>|recette|test',
        ],
      },
      headings: [
        'test|essai|exercice restauration',
        'restauration test|essai',
        'vérification restauration',
      ],
      topics: [
        'test|essai|exercice|simulation de? restauration',
        'restauration .. testé*|essayé*|exercé*|vérifié*',
        'tester|testons|testée .. restauration',
        'sauvegarde .. restaurée .. test|environnement',
        'essai|essais|test|tests|exercice de retour|restauration|restitution',
        'jamais|essayé|testé .. restaurer|récupérer|retour|restauration',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        '<duration>',
        'environnement|serveur|base test|isolé|isolée|séparé|recette|préproduction',
        'réussi|réussie|succès|échec|échoué|durée|duré',
        'sur|dans <host>|<name>',
        'comparé*|échantillon|somme_de_contrôle',
      ],
      proof: [
        'test|essai|exercice restauration .. <frequency>|<date>',
        '<frequency> .. test|essai|exercice restauration',
        'restauration .. testée|testé .. <frequency>|<date>',
        '<date> ... restauré*|remonté* .. <duration>|<host>|<name>|test|recette|succès',
        '<frequency> ... restaurons|restaure|restauré*|restaurée .. test|recette|isolé*|environnement',
        'restauré*|remonté* ... <date> ... <duration>|succès|réussi*',
        'dernier|dernière|précédent essai|test|restauration|exercice .. <date> .. <duration>|<count>|heures|minutes|bande|réussi|copie',
        '<frequency> .. restauré|restaure|restaurons|rouvre|relit|récupère .. fichier|base|machine|dossier|bande|hasard|poste|test',
        'restauré|restaurée|restauration|relu .. <date> .. <duration>|<count>',
        'remonté|remontée|restauré|relancé|récupéré .. machine|poste|serveur|coupé|isolé|récupération .. réseau|test|heures|<duration>',
        'avant|chaque .. ouvre|rejoue|relance|teste .. clé|copie|sauvegarde .. secours|second|autre',
      ],
      min: 3,
    },
    es: {
      within: {
        'backup-procedure': [
          '<date> ... restauró|restauraron|restaurado|restaurada|restaura|restauran|restauramos|recuperó|recuperaron|restauración|restaurar',
          'restauró|restauraron|restaurado|restaurada|restaura|restauran|restauramos|recuperó|recuperaron|restauración|restaurar ... <date>',
          'prueba|pruebas|ensayo|ensayos|simulacro|probado|ensayado .. <date>|<frequency>',
          '<frequency>|repite .. restauró|restauraron|restaurado|restaurada|restaura|restauran|restauramos|recuperó|recuperaron|restauración|restaurar|semestre|trimestre',
        ],
        'exercise-report': [
          'restauró|restauraron|restaurado|restaurada|restaura|restauran|restauramos|recuperó|recuperaron|restauración|restaurar .. <duration>|<date>|<time>|<host>|<name>|<tool>|prueba*',
        ],
      },
      headings: [
        'prueba|ensayo|simulacro restauración|recuperación',
        'restauración prueba',
        'verificación restauración',
      ],
      topics: [
        'prueba|ensayo|simulacro|ejercicio restauración',
        'restauración .. prueba|probada|ensaya|ensayada|verificada',
        'probar|probamos|ensayamos .. restauración',
        'respaldo|copia .. restaura .. prueba|entorno',
        'prueba|pruebas|ensayo|ensayos de restauración|recuperación',
        'nunca|probado|probar .. restaurar|recuperar|restauración',
      ],
      evidence: [
        '<date>',
        '<frequency>',
        '<duration>',
        'entorno|servidor|base prueba|aislado|aislada|separado|preproducción',
        'exitos*|éxito|fallid*|superada|tardó|duró',
        'en <host>|<name>',
        'comparad*|muestra|suma_de_verificación',
      ],
      proof: [
        'prueba|ensayo|simulacro restauración .. <frequency>|<date>',
        '<frequency> .. prueba|ensayo|simulacro restauración',
        '<date> ... restauró|restauraron|restaurado|recuperó .. <duration>|<host>|<name>|prueba*|correct*',
        '<frequency> ... restaura|restauran|restauramos .. prueba*|aislad*|entorno',
        'restauró|restauraron ... <date> ... <duration>|correct*',
        '<frequency> .. abre|restaura|recupera|restauran|recuperan|restauramos|prueba .. archivo|fichero|azar|base|máquina|copia|buzón',
        'última|último vez|prueba|restauración|ensayo .. <date>|<day>|<month> .. <duration>|tardó|duró',
        'restaur*|recuper* .. <date>|<month> .. tardó|duró|<duration>',
      ],
      min: 3,
    },
  },
  fields: [
    'spec.backups[].restore_drill',
    'restore_drill',
    'last_restore_test',
    'last_restore_drill',
    'restore_tested_on',
    'restore_test_cadence',
  ],
  falseFriends: [
    { text: 'Restore the test database from fixtures.', why: 'a chore of developers' },
    {
      text: 'Restore to staging before you restore production.',
      why: 'the order of a real restore; vague at most',
    },
    { text: 'Run a factory restore test on the phone.', why: 'the reset of a device' },
    { text: 'Backups are tested.', why: 'not a restore; vague at most' },
    { text: 'Test the connection to staging every hour.', why: 'a check of a connection' },
    { text: 'Restore the training environment after the course.', why: "an environment's name" },
    {
      text: 'Drill down in the dashboard to find the slow query of 2026-05-04.',
      why: 'a verb of dashboards',
    },
  ],
  scaffold: {
    markdown: `## Restore drill

| Backup of | How often | Restored to | Last restore drill | Took | Data check |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: how often} | \${3:TBD: test environment} | \${4:TBD: date, result} | \${5:TBD: time} | \${6:TBD: check} |

After the restore drill the restored copy is deleted by: \${7:TBD: role}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    restore_drill:
      cadence: "\${2:TBD: period}"
      target: "\${3:TBD: test environment}"
      last: "\${4:TBD: date}"
      took: "\${5:TBD: time}"
      result: "\${6:TBD: passed, failed or partial}"
`,
  },
  examples: [
    {
      name: 'a field in brackets',
      kind: 'exercise-report',
      state: 'placeholder',
      text: `# Restore test of the archive

- **Restore duration:** [hours and minutes]
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a paragraph with target, date and time',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

Each month the newest dump is restored to restore-test-01 in the isolated drill account.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
On 2026-11-03 that took 38 minutes and the row counts matched.
`,
    },
    {
      name: 'a table of past drills',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Restore tests

| Date | Backup | Restored to | Took | Result |
| --- | --- | --- | --- | --- |
| 2026-11-03 | orders-db | staging | 38 min | passed |
  ^^^^^^^^^^
`,
    },
    {
      name: 'a field of the front matter',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `---
kind: backup-procedure
last_restore_test: 2026-11-03
---

# Orders database
`,
    },
    {
      name: 'from time to time',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

Restores are practised from time to time.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a date that is missing',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Copies

Last restore test: TBD
^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'developers who reset their data',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Development
  ^^^^^^^^^^^

Restore the test database from fixtures before you run the suite.
`,
    },
  ],
} satisfies Practice;
