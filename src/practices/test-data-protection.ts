/** Practice: care for real data in drills: who sees it, what is cut off, when it is deleted. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'test-data-protection',
  title: 'Care for data in drills',
  titles: {
    de: 'Datenschutz in Übungen',
    fr: 'Protection des données de test',
    es: 'Protección de los datos de prueba',
  },
  group: 'Exercises',
  requirement:
    'Say where restored copies of real data may go and who may see them, that mail and payments are cut off, and when the copies are deleted.',
  why: 'A drill that sends mail to customers or leaks their data is an incident of its own.',
  goodEvidence: [
    'an isolated account without a way out',
    'masking of personal data',
    'mail and payments switched off',
    'the hour by which the copy is deleted',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'backup-procedure': 'optional', 'exercise-report': 'required' },
  controls: [
    'nist-800-53r5:SI-12(2)',
    'gcp-dr:recovered-data',
    'nist-800-53r5:CP-9',
    'iso27001:A.8.33',
  ],
  signals: {
    en: {
      within: {
        'exercise-report': [
          'data|rows|records|copy|copies|names|dump|database .. anonymised|anonymized|masked|pseudonymised|scrubbed|synthetic|shredded',
          'anonymised|anonymized|masked|pseudonymised|scrubbed|synthetic data|rows|records|copy|copies|names|dump',
          'isolated|separate|own|closed|fenced network|vlan|segment|account|subnet|vpc|project|lab|host|sandbox|namespace',
          'network|segment|vlan|account|subnet|vpc|host|environment .. without|no .. outgoing|outbound|egress|internet|mail|route|access|uplink',
          'no route|access|egress|path|uplink|outgoing|outbound',
          'copy|copies|restored_copy|instance|clone|database|namespace|vm|vms|sandbox|environment|snapshot|dataset|scratch|cluster|data|namespace .. removed|deleted|wiped|destroyed|dropped|purged|erased|cleaned .. afterwards|after|at|<time>|<date>|same|later|next|right|immediately|<duration>',
          'afterwards|cleanup|clean_up|end|then|after ... removed|deleted|wiped|destroyed|dropped|purged|erased|shredded|tear_down|torn_down',
          'mail|mailer|printers|printer|payments|webhooks|notifications|sms|gateway .. off|disabled|blocked|attached|cut|disconnected|unplugged|stubbed|muted',
          'removed|deleted|wiped|destroyed|dropped|purged|erased copy|copies|restored_copy|instance|clone|database|namespace|vm|vms|sandbox|environment|snapshot|dataset|scratch|cluster',
          'removed|deleted|wiped|destroyed|dropped|erased|purged same|next|following day|evening|night|hour|morning',
          'erased|deleted|wiped|destroyed|dropped|removed|purged at|on|by? <time>|<date>',
          'no|without way|exit out|outside|internet',
          'field|fields|columns|names|addresses|data|records .. blanked|scrambled|hashed|redacted|nulled|replaced|anonymised|anonymized|masked',
          'network|cable|uplink|nic|card|link|internet .. unplugged|disconnected|pulled|cut|off|disabled',
          'lab|vm|server|disk|disks|environment|sandbox|host .. wiped|reset|reimaged|rolled_back|torn_down|shut_down|shredded|removed',
        ],
      },
      headings: [
        'test|restored|drill data',
        'data protection|handling in|during|of .. test|drill|exercise|restored',
        'drill|exercise|test safety|safeguard|environment_safeguards|cleanup',
        'safety measure|precaution',
        'clean up|cleaning .. drill|exercise|test',
        'cleanup after',
        'care for data',
        'data in drill|exercise|test',
        'privacy|data_privacy|confidentiality',
        'personal|customer|real|live data|records .. drill|test|exercise',
        'after .. drill|test|exercise|cleanup',
        'isolation',
        'restore|test|drill privacy|isolation',
      ],
      topics: [
        'restored|test|drill|recovered data|copy|copies|database|instance|environment .. masked|mask|anonymised|anonymized|anonymise|anonymize|deleted|delete|isolated|destroyed|destroy|protected|wiped|removed|pseudonymised|pseudonymized',
        'delete|destroy|wipe|remove|drop|tear_down .. restored|test|drill|recovered copy|copies|data|instance|database|environment|cluster',
        'outbound|outgoing|egress mail|email|payment|traffic|network|connection? .. blocked|block|disabled|disable|off|cut|denied',
        'mail|mailer|email|smtp|payments|notifications|webhooks .. disabled|disable|switched_off|cut_off|off|blocked|stubbed|sandboxed|redirected',
        'isolated|sandbox|quarantined account|network|vpc|environment|project|subscription|lab .. drill|restore|test|exercise|copy',
        'personal|customer|production|real|live data .. drill|exercise|restore_test|test .. masked|protected|isolated|seen|leave|copied|not',
        'no|not .. real customers|users|mail|email|payment during|in drill|exercise|test',
        'never|not connect|attach|expose|route .. restored|test|drill copy|copies|data|instance|database',
        'restore|drill|test|testing .. must not expose|show|leak|reveal|contact',
        'synthetic|fictitious|owner_approved|dummy .. restore|drill|drills',
        'restored .. not connected|reach|send|attached',
        'restore|recovery|dr tests|test|drills|drill|exercise|exercises .. separate|isolated|own|dedicated|sandboxed vpc|account|network|environment|project|vlan|subscription|host',
        'personal|customer|production data .. masked|anonymised|anonymized|pseudonymised|scrubbed',
        'restored|recovered|test|drill data|copy|copies .. care|careful|protected|handled|treated|confidential',
        'copy|copies wiped|deleted|removed|dropped|destroyed',
        'drill|test|exercise|restore .. own|isolated|separate|closed network|segment|vlan|account',
        'personal|customer|patient|pupil data|records .. drill|test|exercise|restore',
        'drill|drills|restored|exercise|rehearsal|clone|sandbox|lab|scratch|test_restore|restore_test .. personal|patient|customer|confidential|mails|emails|payments|masked|anonymised|outgoing',
        'personal|patient|customer|confidential|mails|emails|payments|masked|anonymised|outgoing .. drill|drills|restored|exercise|rehearsal|clone|sandbox|lab|scratch|test_restore|restore_test',
      ],
      evidence: [
        '<duration>',
        'mask|masked|masking|anonymised|anonymized|anonymise|anonymize|pseudonymised|pseudonymized|scrubbed|redacted',
        'no|not|without|blocked|block|deny|denied|disabled egress|outbound|internet|outgoing|mail|mailer|smtp|email',
        'egress|outbound|mailer|smtp|mail|payments|notifications|webhooks .. blocked|disabled|off|denied|cut|stubbed|sandbox|redirected',
        'isolated|separate|own|sandbox account|network|vpc|project|subscription|vlan|namespace',
        'deletion|deleted|destroyed|removed|wiped logged|confirmed|by|within|after|same|before|right',
        '<role> .. delete|deletes|confirm|confirms|see|sees|access|wipe|wipes|destroys',
        'same|next day|evening|night|hour',
        'never|not connect|attach|expose|send|mail',
        'own|separate|isolated|closed|fenced network|segment|subnet|lab|host|vm|namespace',
        'network|segment|account|vm|host|lab without|no outgoing|outbound|egress|mail|internet|route',
        'wiped|deleted|dropped|destroyed|removed|erased|purged|shredded',
        'synthetic|fictitious|owner_approved|dummy',
        'not|never .. expose|connected|production|serve|reach|contact|real',
        'later|afterwards|timer|automatically|same_day|overnight',
        'printer|printers|gateway|mailer|relay|webhooks not attached|connected|reachable',
      ],
      proof: [
        'restored|test|drill|recovered copy|copies|data|instance|database|environment .. deleted|destroyed|wiped|removed|dropped .. within|after|before|same <duration>|day|drill|exercise|test|hours|<duration>',
        'delete|destroy|wipe|remove|drop .. restored|test|drill|recovered copy|copies|data|instance|database|environment .. within|after|before <duration>',
        'drill|exercise|test|isolated|restore account|network|vpc|environment|project .. no|without|blocked egress|outbound|internet|route|access|outgoing|traffic',
        'mailer|smtp|outgoing_mail|outbound_mail|payments .. disabled|switched_off|cut_off|blocked|stubbed|off .. drill|exercise|test|restore|before',
        'masked|anonymised|anonymized|pseudonymised .. before|during|in .. drill|exercise|test|restore|restored|copy|access',
        'restored|test|drill copy|copies|data|instance|database .. delete|deleted|destroy|destroyed|wipe|wiped .. same|next day|evening|night',
        'restore|recovery|dr tests|test|drills|drill|exercise|exercises .. separate|isolated|own|dedicated vpc|account|network|environment|project|vlan|subscription ... no|without|blocked|masked|deleted|egress|cut',
        'personal|customer|production data .. masked|anonymised|anonymized|pseudonymised .. drill|exercise|test|restore|copy|before',
        'drill|test|restored|isolated|exercise instance|copy|database|vm|server|host .. no|without|blocked network|egress|outbound|internet|route|access|mail',
        'copy|copies|clone|restored|scratch|drill|sandbox .. wiped|deleted|dropped|destroyed|removed|erased|purged|shredded .. <duration>|later|timer|afterwards|automatically|same|overnight|at|when|once|after',
        'drill|test|restored|scratch|sandbox vm|host|server|instance|machine|database|environment .. own|separate|isolated|closed|fenced network|segment|vlan|subnet|account|lab',
        'network|segment|vlan|subnet|vm|host|lab without outgoing|outbound|egress|internet|route .. mail|traffic|access|connection|production?',
        'restore|restores|restored|drill|drills|onto .. segment|network|vlan|lab|vm|host|account .. without|no|cut outgoing|outbound|egress|internet|mail|route',
        'after|following .. drill|test|exercise|check|checks|verification .. copy|copies|clone|instance|database|vm|data|namespace .. wiped|deleted|dropped|destroyed|removed|erased|purged',
        'wipe|delete|drop|destroy|remove|erase|purge .. copy|clone|instance|database|vm|data|namespace .. after|following|once|when .. drill|test|exercise|check|checks',
        'anonymised|anonymized|masked|pseudonymised|scrubbed data|rows|records|copy|copies|dump|dumps .. drill|drills|restore|test|tests|staging',
        'names|addresses|emails|records|rows .. masked|scrambled|anonymised|anonymized|pseudonymised|blanked .. before|right|after|during|on .. restore|import|load|drill|anyone|access|developers',
        'only|nobody .. see|sees|access|log|logs|read|reads|open .. drill|restored|recovered|test copy|copies|data|instance|database',
        'restore|restores|drill|drills|exercise|exercises .. use|uses|run|runs|with|on|only masked|anonymised|anonymized|pseudonymised|scrubbed|synthetic data|copy|copies|dump|dumps|rows',
        'restored|recovered|copied|drill|test patient|customer|personal|client|production|real? data|records|copy|copies .. seen|read|opened|accessed|viewed only? by .. <count>|<role>|team ... destroyed|deleted|wiped|log|logged|end|after',
        'seen|read|opened|accessed|viewed by .. <role>|two|team ... destroyed|deleted|wiped|erased .. end|after|exercise|drill|same',
        'mail_driver|mailer|smtp|queue|workers|cron|jobs|webhooks|payments .. null|off|stop|stopped|disabled|sandbox .. before .. start|open|restore|boot|run .. test|restored|drill|copy|clone',
        '<code>|<name> .. stop|disable .. workers|queue|mailer|cron|jobs before .. test|restored|drill|clone copy|instance|database|vm?',
        'drop|delete|remove it|copy|database|clone|vm when|once|as_soon_as done|finished|over',
        'drill|drills|test|restored|exercise|restores ... data|dump|copy|files|records|names|mails|copies ... scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased',
        'drill|drills|test|restored|exercise|restores ... scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased ... data|dump|copy|files|records|names|mails|copies',
        'data|dump|copy|files|records|names|mails|copies ... drill|drills|test|restored|exercise|restores ... scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased',
        'data|dump|copy|files|records|names|mails|copies ... scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased ... drill|drills|test|restored|exercise|restores',
        'scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased ... drill|drills|test|restored|exercise|restores ... data|dump|copy|files|records|names|mails|copies',
        'scrambled|masked|anonymised|anonymized|shred|shreds|destroy|destroyed|wiped|blanked|pseudonymised|erased ... data|dump|copy|files|records|names|mails|copies ... drill|drills|test|restored|exercise|restores',
        'drill|test|lab|sandbox|exercise|rehearsal|restore vpc|network|vlan|subnet|account|segment|host|vm .. no|without|not nat|gateway|internet|route|egress|uplink|outgoing|outbound',
        'turn|turned|switch|switched|pause|paused|stop|stopped|disable|disabled|block|blocked|cut off? .. mail|mails|queue|smtp|webhooks|notifications|payments ... test|drill|restored|restore|nobody|customers|patients',
        'vlan|network|segment|subnet|lab .. no|without uplink|gateway|internet|route|egress|outbound',
        'deleted|dropped|wiped|destroyed|removed|erased next|same day|morning|evening|night',
      ],
      not: [
        'test data generator|set|factory|fixture|builder',
        'unit|e2e test',
        'fixture|fixtures|seed_data',
        'staging mail',
        'retention|backup|backups|snapshots|logs|dumps .. deleted|removed|purged .. after <duration>',
        'production database|cluster dropped|deleted',
        'incident|accidentally|attacker|ransomware .. deleted|wiped|dropped|destroyed',
        'gateway|attachment|attachments|macros|spam|phishing|virus .. blocks|blocked|off|disabled',
      ],
    },
    de: {
      within: {
        'exercise-report': [
          'daten|kopie|datensätze|namen .. anonymisiert*|pseudonymisiert*|maskiert*|verfremdet*|synthetisch*',
          'anonymisiert*|pseudonymisiert*|maskiert* daten|kopie|datensätze',
          'abgeschottet*|isoliert*|getrennt*|eigene* netz*|segment|vlan|umgebung|testnetz|subnetz|konto',
          'ohne|kein|keine|keinen .. internet*|netz*|mailversand|ausgang|außenverbindung|zugriff|route|verbindung',
          'kopie|datenbank|instanz|testsystem|vm|daten|umgebung|rückgesicherte* .. gelöscht|entfernt|vernichtet|abgebaut|zurückgesetzt',
          'danach|anschließend|abschluss|hinterher|ende ... gelöscht|entfernt|vernichtet|abgebaut|zurückgesetzt',
          'daten|kopie|kopien|datenbank .. vernichtet|gelöscht|entfernt|überschrieben',
        ],
      },
      headings: [
        'datenschutz|aufräumen|testdaten|abschottung|löschung',
        'schutz|umgang|löschung der|mit? .. testdaten|übungsdaten|wiederhergestellten|daten|kopien',
        'datenschutz .. übung|übungen|test|tests|wiederherstellung',
      ],
      topics: [
        'wiederhergestellte*|zurückgespielte*|rückgesicherte*|übungs*|test daten|kopie*|datenbank|instanz|system',
        'testkopie*|übungskopie*|testdaten|übungsdaten|übungsumgebung|testumgebung .. gelöscht|isoliert|abgeschottet|anonymisiert|geschützt',
        'personenbezogene* daten .. übung*|test*|rücksicherung*|wiederherstell*',
      ],
      evidence: [
        '<duration>',
        'anonymisiert*|pseudonymisiert*|maskiert*|geschwärzt|verfremdet',
        'ohne|kein|keine|keinen .. internet*|netz*|mail*|ausgang|verbindung|zugriff',
        'isoliert*|abgeschottet*|getrennt*|eigene* netz*|segment|vlan|umgebung|konto|projekt',
        'gelöscht|vernichtet|entfernt|überschrieben',
        'noch am? selben|gleichen|nächsten tag|abend',
        'nur .. <role>|leitung|dba|zugriff',
      ],
      proof: [
        'wiederhergestellte*|zurückgespielte*|rückgesicherte*|testkopie*|übungskopie*|kopie*|testinstanz|übungsumgebung|testumgebung|testserver .. binnen|innerhalb|nach|spätestens|noch|danach|anschließend|am|sofort ... gelöscht|vernichtet|entfernt|überschrieben|abgebaut',
        'übung*|test*|rücksicherung*|wiederherstell* .. isoliert*|abgeschottet*|getrennt*|eigenen netz*|segment|vlan|umgebung|konto|testnetz',
        'testnetz|testserver|testsystem|übungsumgebung|testumgebung|testinstanz .. ohne|kein|keine|keinen .. internet*|netz*|mail*|ausgang|verbindung|zugriff|produktion*',
        'daten|kopie|namen|datensätze .. anonymisiert|pseudonymisiert|maskiert|verfremdet .. vor|nach|bei|für .. übung*|test*|rücksicherung*|wiederherstell*|einspielen',
      ],
      min: 2,
    },
    fr: {
      within: {
        'exercise-report': [
          'données|copie|lignes|noms .. anonymisé*|pseudonymisé*|masqué*|fictif*|fictive*',
          "isolé*|séparé*|cloisonné*|dédié* réseau|segment|vlan|environnement|compte|l'environnement|d'environnement",
          "réseau|segment|vlan|environnement|compte|machine|l'environnement|d'environnement .. isolé*|séparé*|cloisonné*|dédié*|sans",
          'sans|aucun|aucune accès|sortie|route|connexion|messagerie|internet',
          "copie|base|instance|machine|données|environnement|l'environnement|d'environnement .. supprimé*|effacé*|détruit*|purgé*|démonté*",
          'ensuite|nettoyage|fin|après ... supprimé*|effacé*|détruit*|purgé*',
          'données|copie|copies|base .. détruit*|effacé*|supprimé*',
        ],
      },
      headings: [
        'protection données',
        'données test|exercice|restaurées|essai',
        'nettoyage|confidentialité|cloisonnement',
        'nettoyage après',
      ],
      topics: [
        "données|copie|base|instance restaurée*|d'exercice|test|exercice|l'exercice",
        "copie|données .. test|exercice|essai|l'exercice|d'exercice|l'essai|d'essai .. supprimé*|effacé*|isolé*|anonymisé*|protégé*",
        "données personnelles|nominatives .. exercice|test|essai|restauration|l'exercice|d'exercice|l'essai|d'essai",
      ],
      evidence: [
        '<duration>',
        'anonymisé*|pseudonymisé*|masqué*|brouillé*',
        'sans|aucun|aucune|bloqué* accès|sortie|internet|messagerie|courriel|route',
        'isolé*|séparé*|cloisonné*|dédié*',
        'supprimé*|effacé*|détruit*|purgé*',
        'soir|jour|lendemain même?',
        'seul|seuls|uniquement',
      ],
      proof: [
        "copie*|base|instance|données|machine .. restauré*|test|exercice|essai|l'exercice|d'exercice|l'essai|d'essai .. supprimé*|effacé*|détruit*|purgé* .. sous|dans|après|soir|même|aussitôt|<duration>|fin",
        "exercice*|essai*|restauration|test* .. réseau|vlan|segment|compte|environnement|l'environnement|d'environnement isolé*|séparé*|cloisonné*|dédié*",
        "réseau|vlan|segment|environnement|machine|l'environnement|d'environnement .. test|exercice|isolé*|l'exercice|d'exercice .. sans|aucun|aucune .. accès|sortie|internet|messagerie|route|connexion",
        "données|noms|lignes .. anonymisé*|masqué*|pseudonymisé* .. avant|après|pour|lors .. exercice|restauration|test|essai|l'exercice|d'exercice|l'essai|d'essai",
        'restauré*|données|copies|bulletins|dossiers .. effacé*|supprimé*|détruit* .. jour|soir|aussitôt|après|ensuite',
        'envoi*|messagerie|courriel*|notification* .. coupé*|désactivé*|bloqué*|neutralisé*',
      ],
      min: 2,
    },
    es: {
      within: {
        'exercise-report': [
          'datos|copia|filas|nombres .. anonimizad*|seudonimizad*|enmascarad*|fictici*',
          'red|segmento|vlan|entorno|cuenta|máquina .. aislad*|separad*|sin|propia',
          'sin|ningún|ninguna acceso|salida|ruta|conexión|correo|internet',
          'copia|base|instancia|máquina|datos|entorno .. borrad*|eliminad*|destruid*|borró|eliminó',
          'después|limpieza|final|luego ... borrad*|eliminad*|destruid*|borró|eliminó',
          'destruyeron|borraron|eliminaron|destruyó datos|copia|copias|base',
        ],
      },
      headings: [
        'protección datos',
        'datos prueba|simulacro|restaurados',
        'limpieza|confidencialidad|aislamiento',
        'limpieza tras|después',
      ],
      topics: [
        'datos|copia|base|instancia restaurad*|simulacro|prueba',
        'copia|datos .. prueba|simulacro|ejercicio .. borra*|elimina*|aísla*|aislad*|anonimiza*|protege*',
        'datos personales .. simulacro|prueba|ejercicio|restauración',
      ],
      evidence: [
        '<duration>',
        'anonimizad*|seudonimizad*|enmascarad*',
        'sin|ningún|bloquead* acceso|salida|internet|correo|ruta',
        'aislad*|separad*|dedicad*',
        'borra*|elimina*|destruye*|destruid*',
        'mismo día|tarde|noche',
        'solo|sólo|únicamente',
      ],
      proof: [
        'copia*|base|instancia|datos|máquina .. restaurad*|prueba|simulacro|ensayo .. borra*|elimina*|destruye*|destruid* .. en|tras|después|mismo|antes|<duration>|terminar|acabar',
        'simulacro*|ensayo*|restauración|prueba* .. red|vlan|segmento|cuenta|entorno aislad*|separad*|dedicad*',
        'red|vlan|segmento|entorno|máquina .. pruebas|simulacro|aislad* .. sin|ningún .. acceso|salida|internet|correo|ruta|conexión',
        'datos|nombres|filas .. anonimizad*|enmascarad*|seudonimizad* .. antes|tras|para|durante .. simulacro|restauración|prueba',
      ],
      min: 2,
    },
  },
  fields: ['spec.data_protection', 'spec.cleanup', 'spec.backups[].restore_drill.data_handling'],
  falseFriends: [
    { text: 'The test data generator makes a thousand orders.', why: 'invented data' },
    { text: 'Fixtures are deleted after each unit test.', why: 'tests of code' },
    { text: 'Outgoing invoices are sent at night.', why: 'the business' },
    { text: 'Old backups are deleted after 30 days.', why: 'retention' },
    { text: 'The test host is in its own rack.', why: 'a place' },
    { text: 'The database was dropped by an attacker at 14:00.', why: 'what went wrong' },
  ],
  scaffold: {
    markdown: `## Care for data in drills

- Restored into: \${1:TBD: isolated account}
- Who may see it: \${2:TBD: roles}
- Cut off: \${3:TBD: mail, payments, all traffic to the outside}
- Deleted within \${4:TBD: hours}, confirmed by \${5:TBD: role}
`,
    yaml: `data_protection: "\${1:TBD: isolated account, what is cut off, who may see the copy}"
cleanup: "\${2:TBD: deleted within how many hours, confirmed by whom}"
`,
  },
  examples: [
    {
      name: 'a sentence about the copy',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `# Restore drill of March

The restored copy was deleted within 24 hours, and the deletion was logged.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list below a heading',
      kind: 'exercise-report',
      state: 'satisfied',
      text: `## Drill safety

- The drill ran in an isolated account without egress.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- The mailer was disabled.
`,
    },
    {
      name: 'protected, somehow',
      kind: 'exercise-report',
      state: 'vague',
      text: `# Restore drill of March

Restored data is protected.
^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'data that was invented',
      kind: 'exercise-report',
      state: 'missing',
      text: `# Build

The test data generator fills the lab within 2 hours.
`,
    },
  ],
} satisfies Practice;
