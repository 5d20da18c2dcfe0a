/** Practice: the recovery written as ordered steps that somebody else can carry out. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-procedures',
  title: 'Recovery procedures',
  titles: {
    de: 'Wiederherstellung',
    fr: 'Procédures de restauration',
    es: 'Procedimientos de recuperación',
  },
  columns: {
    de: 'Schritt | Befehl | Erwartetes Ergebnis | Wenn es fehlschlägt | Rolle | Minuten',
    fr: "Étape | Commande | Résultat attendu | En cas d'échec | Rôle | Minutes",
    es: 'Paso | Comando | Resultado esperado | Si falla | Rol | Minutos',
  },
  group: 'Recovery',
  seed: '8',
  requirement:
    'Write the recovery as ordered steps that a competent person who did not build the system can carry out, each with its action, its actor, the expected result, and what to do when it fails.',
  why: 'Under stress people follow text. A procedure with implied steps works only for the one who wrote it.',
  goodEvidence: [
    'numbered steps',
    'exact commands',
    'what must be there before the start',
    'the expected output of each step',
    'the time of each step, and decision points',
  ],
  severity: { missing: 'error', vague: 'error' },
  applies: { 'dr-plan': 'set', 'restore-procedure': 'required' },
  controls: [
    'nist-800-34r1:4.3.1',
    'nist-800-34r1:4.3.2',
    'nist-800-53r5:CP-10',
    'nist-800-53r5:CP-2',
    'iso22301:8.4.4',
    'iso22301:8.4.5',
    'iso27001:A.5.37',
    'iso27001:A.5.30',
    'hipaa:164.308(a)(7)(ii)(B)',
    'dora:12(1)(b)',
    'dora-rts:26(1)(b)',
    'nis2-ir:4.1.2(f)',
    'nis2-ir:4.2.2(e)',
    'azure-waf:RE:09',
    'gcp-dr:specific-tasks',
    'cis-v8:11.1',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'promote replica|standby|secondary .. update|switch|repoint|redirect|point',
          'copy|unpack|extract|load|import|restore|fetch|download|write|untar|replay|attach|mount .. archive|backup|dump|snapshot|image|tape|copy|volume|file|export|database .. <path>|<host>|<name>|<code>|<file>|<store>',

          '<step> ... <code>',
          '<step>',
          '<command>',
          'run|start|stop|restore|copy|mount|attach|import|promote|create|replace|boot|open|click|choose|select|delete|type .. <code>|<name>|<path>|<file> ... then|after|next|and|before ... run|start|stop|restore|copy|mount|attach|import|promote|create|replace|boot|open|click|choose|select|delete|type|<code>',
        ],
        'dr-plan': [
          '<step> ... <code>',
          '<command>',
          '<step> ... restore|recover|start|stop|switch|promote|failover|attach|mount|copy|import|run|rebuild ... <name>|<host>|<code>|<path>',
        ],
      },
      readsCode: true,
      headings: [
        'updating|reverting|deploying|redeploying|rolling .. code|application|change|configuration|deployment',
        'application code|configuration change',
        'assess*|assessing .. deleted|lost|damage|failure|situation',

        'failover|failback|recovery|restore|restoration|rebuild checklist|actions|tasks',
        'continuity|scenario|contingency|response|emergency procedure|plan|step|action',
        '<name>|zone|region|cluster|cdn failover',
        'emergency restore|recovery',
        'manual|automatic|automated restore|recovery|failover',

        'steps|procedure|instructions|restore|restoration|restoring|recovery|recovering|failover|rebuild|rebuilding|remediation|resolution|runbook|playbook',
        'recovery|restore|restoration|failover|rebuild|disaster_recovery|dr procedure|process|step|instruction|runbook|playbook|guide|plan|scenario|strategy',
        'how to .. restore|recover|rebuild|failover|restoring|recovering',
        'restore|recover|restoring|recovering|rebuild|rebuilding|recreate|recreating .. from',
        'restore|restoring|recover|recovering|rebuild|rebuilding|recreate|recreating|reinstall .. database|db|cluster|service|server|data|system|application|node|instance|volume|postgres*|mysql|vault|etcd|host|vm|backup|snapshot|namespace|site|environment|state',
        'database|db|cluster|service|server|data|system|application|full|site|region|volume|file restore|restoration|recovery|failover|rebuild',
        'loss_of|losing .. database|cluster|node|region|zone|datacenter|datacentre|server|site|account|namespace|host',
        'failover|failing|switch to',
        'step <number>',
        'step by step',
        'resolution|recovery|rollback steps',
        'perform|performing|execute|executing .. restore|failover|recovery',
        'point in time recovery|restore',
        'what to do',
        'how it is done',
        'doing it',
        'do this',
        'bring|bringing .. back|up',
        'the work|drill|way|job',
        'back up again',
        'actions|tasks|checklist',
        'moving|move|switching|switch .. to|over',
        'restore|restoring|recover|recovering|rebuild|rebuilding a|an|the|one|whole|single|everything|something|anything|it|them|file|files|mailbox|world|requests|request|just|only|all|your|our|my',
        'get|getting|put|putting|how .. back',
      ],
      topics: [
        'is completely|totally|entirely? down|deleted|lost|gone|unavailable',

        'restore|restoring|restoration|recover|recovering|recovery step|task|instruction',
        'major|main|key tasks|steps',
        'documented drp|plan|procedure|runbook',
        'set up|rebuild app|application|web|new server|cluster|instance|environment',
        'is|are documented .. restore|recover|rebuild',

        'restore|restoring|recover|recovering .. from|using|with .. backup|snapshot|dump|replica|archive',
        'restore|restoration|recovery|failover|rebuild procedure|process|step|instruction|runbook|playbook|guide',
        'procedure|step|process|instruction|runbook|playbook to|for .. restore|restoring|restoration|recover|recovering|recovery|rebuild|rebuilding|failover|bring',
        'how to restore|recover|rebuild|failover|recreate|promote',
        'to restore|recover|rebuild|recreate|promote .. run|execute|use|follow|do|perform|issue|type|start|open|go',
        'follow|perform|execute|carry .. step|procedure .. restore|recover|rebuild|failover',
        'restore|import|load|replay backup|dump|snapshot|wal .. to|into|onto|on|with|using',
        'pg|mongo restore|mongorestore',
        'backup|snapshot|dump|tape .. used|retrieved restore|recover',
        'restic|borg|kopia|duplicity|velero|pgbackrest|barman|wal_g|etcdctl .. restore|extract|recover|backup_fetch',
        'promote .. replica|standby|secondary',
        'restore|recover .. with|using|via|from <tool>',
        'recreate|rebuild|reinstall|reprovision .. cluster|server|node|host|vm|database|instance|environment',
        'rman|sqlcmd|mysql|psql .. restore|recover|dump',
        'terraform apply|import .. recreate|rebuild|restore',
        'step <number> .. restore|recover|rebuild|failover|promote|start|stop|verify',
        'how|what .. technician|operator|engineer|administrator do|does|proceed|proceeds .. written|described|in',
        'procedure|steps|instructions|way .. found|written|described|handbook|guide|manual|vendor|page|see',
        'see .. restore|recover|recovery|rebuild|failover',
        'failover .. plan|console|button|vms|machines',
        'start|execute|run the? plan|recovery_plan',
        'restore script',
        'if|when .. dead|dies|gone|breaks|broken|burnt .. new|install|reinstall|replace|rebuild|extract|buy',
      ],
      evidence: [
        '<step>',
        '<command>',

        '<code>',
        'step|phase <number>',
        'kubectl|systemctl|docker|psql|pg_restore|mysql|mysqladmin|terraform|ansible_playbook|helm|sudo|curl|ssh|scp|gcloud|rclone|etcdctl|patronictl|flux|argocd|virsh|qm|gsutil|openssl|mongorestore|gunzip|chown|mkdir',
        'aws|az|gcloud s3|rds|ec2|vm|sql|backup|compute|route53|container|storage',
        'pg restore|ctl|ctlcluster',
        'pgbackrest|restic|borg|velero|barman|kopia|duplicity|rsync|rman|wal_g',
        'run|execute|issue|enter|type .. command|script|following|playbook|job|pipeline|workflow|<file>|<path>',
        'stop|start|restart|shut|drain|pause|scale|suspend|disable|enable .. service|application|app|server|container|pod|writer|database|cluster|job|traffic|worker|process|<host>|<name>',
        'restore|import|load|replay|copy|download|fetch|extract|unpack .. backup|dump|snapshot|database|volume|file|image|data|archive|config|configuration',
        'create|provision|launch|spin|deploy|attach|mount|install|boot|build|order .. instance|server|cluster|database|volume|vm|node|host|disk|machine|bucket|namespace|os|image|operating_system',
        'verify|check|confirm|validate|test|ensure|make_sure that|if|the|whether|service|data|application|row|status|health|log',
        'expect|expected|should|output|you_see|will_see|returns|shows',
        'switch|update|point|change|repoint|redirect|move|flip .. dns|traffic|load_balancer|connection|record|cname|endpoint|route|proxy|url',
        'identify|find|locate|pick .. snapshot|backup|dump|restore_point|archive',
        'add|set|edit|change .. <file>|<code>|<path>',
        'promote|failover|elect|rejoin .. replica|standby|secondary|primary|leader|node',
        'prerequisite|required_access|you_need|need_access|before_you_start|before_starting',
        'if .. fails|fail|does_not|error|not .. step|go|return|retry|repeat|contact|call|stop|use|abort',
        'log_in|login|connect|sign_in|ssh to|into|on',
        'select|choose|click|open|navigate|press .. button|menu|restore|console|tab|snapshot|backup|dashboard|portal|wizard',
        'notify|inform|announce|declare|tell|page .. team|lead|manager|users|customers|stakeholders|oncall|commander',
        '<role> .. restores|starts|stops|runs|executes|verifies|restarts|checks|promotes|switches',
        'reinstall|install|installation .. os|debian|ubuntu|windows|server|fresh|new|clean',
        'call|phone|ring .. <role>|<name>',
      ],
      proof: [
        'restore|recover|rebuild step|procedure ... <code> ... <code>',
        'unmount|stop|detach|shut|pause .. <code> .. start|mount|attach|resume|restart',
        'action|step|task .. who|actor|by|role|responsible .. insert|load|switch|start|stop|restore|boot|mount|install|replace|connect',
      ],
      not: [
        'password|account|mfa|2fa recovery|reset',
        'error|exception recovery|handling',
        'restore stock|default|confidence|trust|window|session|factory',
        'recovery time|point objective',
        'recovery catalog',
        'crash recovery mode',
      ],
      min: 3,
      window: 'section',
    },
    de: {
      within: {
        'restore-procedure': ['<step> ... <code>', '<step>', '<command>'],
        'dr-plan': ['<step> ... <code>', '<command>'],
      },
      headings: [
        'wiederherstellung|wiederanlauf|wiederanlaufplan|notfallprozedur|rücksicherung|wiederherstellungsverfahren|vorgehen|ablauf|schritte|notfallhandbuch',
        'wiederherstellung|rücksicherung|wiederanlauf der|des|aus|von',
        'wiederherstellung|wiederanlauf schritt|schritte|verfahren|plan|anleitung',
        'schritt <number>',
      ],
      topics: [
        'wiederherstell* .. aus|von|mit .. sicherung*|backup*|snapshot*|dump*',
        'wiederherstellungsverfahren|wiederherstellungsanleitung*|wiederanlaufverfahren|wiederanlaufplan*|rücksicherung*',
        'schritt|schritte .. wiederherstell*|wiederanlauf',
        'vorgehen .. wiederherstell*|ausfall|wiederanlauf',
        'zurückspielen|zurückgespielt|einspielen|rücksichern',
        'anleitung|ablauf|vorgehen|schritte .. siehe|beschrieben|handbuch|seite',
        'siehe .. wiederherstellung|wiederanlauf|anleitung|rücksicherung',
        'neu aufsetzen|installieren|installation|aufbauen',
        'wenn .. tot|kaputt|defekt|abgebrannt|weg',
      ],
      evidence: [
        '<code>',
        'schritt|phase <number>',
        'starten|stoppen|anhalten|neustarten|herunterfahren|beenden|hochfahren',
        'einspielen|zurückspielen|importieren|wiederherstellen|kopieren|entpacken|herunterladen',
        'prüfen|überprüfen|kontrollieren|testen|sicherstellen|verifizieren',
        'anlegen|erstellen|bereitstellen|installieren|aufsetzen|einhängen|mounten',
        'ausführen|aufrufen|anmelden|verbinden|einloggen',
        'umstellen|umschalten|umleiten|anpassen .. dns|verkehr|zeiger',
        'falls|wenn .. fehlschlägt|nicht',
        'voraussetzung*|erwartet*|ergebnis',
        '<step>',
        '<command>',
        'anhalten|stoppen|beenden|abschalten|ausschalten|einschalten|anschalten|starten|neu_starten|hochfahren',
        'einspielen|zurückspielen|zurücklesen|laden|holen|kopieren|entpacken|einlesen',
        'dann|danach|anschließend|zuletzt',
      ],
      min: 3,
      window: 'section',
      proof: [
        '<step> ... anhalten|stoppen|starten|einspielen|zurückspielen|wiederherstellen|kopieren|laden|holen ... <code>',
        'sicherung|backup|dump|snapshot|datenbank* .. <code> .. einspielen|zurückspielen|holen|laden|wiederherstellen|einlesen',
        'einspielen|zurückspielen|wiederherstellen|zurücklesen|einlesen .. <code>',
        'sicherung|backup|dump|snapshot einspielen|zurückspielen|holen|wiederherstellen|einlesen .. <code>',
        '<step> .. einstecken|starten|anschließen|einspielen|hochfahren|wiederherstellen|zurückspielen|booten|umstecken',
      ],
    },
    fr: {
      within: {
        'restore-procedure': ['<step> ... <code>', '<step>', '<command>'],
        'dr-plan': ['<step> ... <code>', '<command>'],
      },
      headings: [
        'restauration|reprise|procédure|procedure|étapes|rétablissement|basculement',
        'procédure|procédures|étapes|guide|plan reprise|restauration|rétablissement|basculement|reconstruction',
        'restauration|reprise de|du|des|depuis',
        'comment .. restaurer|rétablir|reconstruire',
        'étape <number>',
      ],
      topics: [
        'restaurer|restauration .. depuis|partir|avec .. sauvegarde|instantané|dump',
        'procédure|procédures|étapes de? reprise|restauration|rétablissement|basculement',
        'pour restaurer|rétablir|reconstruire',
        'étapes suivantes .. restaur*|reprise',
        'procédure|étapes|mode_opératoire .. voir|décrit*|manuel|page|fiche',
        'voir .. restauration|reprise|procédure',
        'remonter|reconstruire|réinstaller|remettre .. serveur|base|service|machine',
      ],
      evidence: [
        '<code>',
        'étape|phase <number>',
        'arrêter|démarrer|redémarrer|arrêtez|démarrez|redémarrez|stopper',
        'restaurer|restaurez|importer|importez|copier|copiez|télécharger|téléchargez|extraire',
        'vérifier|vérifiez|contrôler|contrôlez|tester|testez|assurez',
        'créer|créez|installer|installez|monter|montez|déployer|déployez|provisionner',
        'exécuter|exécutez|lancer|lancez|connecter|connectez',
        'basculer|basculez|rediriger|modifier|modifiez .. dns|trafic',
        'si .. échoue|échec|pas',
        'prérequis|attendu|résultat',
        '<step>',
        '<command>',
        'arrêt|arrêter|couper|éteindre|allumer|relancer|démarrer',
        'charger|récupérer|recharger|rapatrier|décompresser|copier|restaurer',
        'puis|ensuite|enfin',
      ],
      min: 3,
      window: 'section',
      proof: [
        '<step> ... arrêter|arrêtez|démarrer|démarrez|restaurer|restaurez|copier|copiez|charger|rapatrier|récupérer ... <code>',
        'restaurer|restaurez|récupérer|récupérez|charger|rapatrier|recharger .. sauvegarde|base|données|dump|instantané|copie .. <code>',
        'restaurer|restaurez .. <code>',
        '<step> .. démarrer|lancer|restaurer|brancher|relancer|remonter|basculer|rétablir|copier|redémarrer',
      ],
    },
    es: {
      within: {
        'restore-procedure': ['<step> ... <code>', '<step>', '<command>'],
        'dr-plan': ['<step> ... <code>', '<command>'],
      },
      headings: [
        'restauración|recuperación|procedimiento|pasos|restablecimiento|conmutación',
        'procedimiento|procedimientos|pasos|guía|plan recuperación|restauración|restablecimiento|conmutación|reconstrucción',
        'restauración|recuperación de|del|desde',
        'cómo .. restaurar|recuperar|reconstruir',
        'paso <number>',
      ],
      topics: [
        'restaurar|recuperar|restauración .. desde|partir|con .. respaldo|copia|instantánea|volcado',
        'procedimiento|procedimientos|pasos de? recuperación|restauración|restablecimiento|conmutación',
        'para restaurar|recuperar|reconstruir',
        'siguientes pasos .. restaur*|recuper*',
        'procedimiento|pasos .. ver|véase|descrito*|manual|página|ficha',
        'ver .. restauración|recuperación|procedimiento',
        'reconstruir|reinstalar|levantar|remontar .. servidor|base|servicio|máquina',
      ],
      evidence: [
        '<code>',
        'paso|fase <number>',
        'detener|iniciar|reiniciar|detenga|inicie|reinicie|parar|arrancar',
        'restaurar|restaure|importar|importe|copiar|copie|descargar|descargue|extraer',
        'verificar|verifique|comprobar|compruebe|probar|pruebe|validar|asegúrese',
        'crear|cree|instalar|instale|montar|monte|desplegar|despliegue|aprovisionar',
        'ejecutar|ejecute|lanzar|lance|conectar|conecte',
        'cambiar|cambie|redirigir|apuntar|modificar .. dns|tráfico',
        'si .. falla|error|no',
        'requisitos|esperado|resultado',
        '<step>',
        '<command>',
        'parar|detener|apagar|encender|arrancar|levantar',
        'cargar|traer|recuperar|descomprimir|copiar|restaurar|guardar',
        'luego|después|finalmente',
      ],
      min: 3,
      window: 'section',
      proof: [
        '<step> ... parar|detener|apagar|arrancar|restaurar|traer|copiar|cargar|recuperar|guardar ... <code>',
        'traer|restaurar|restaure|recuperar|recupere|cargar|cargue|importar .. copia|copias|respaldo|base|datos|volcado|instantánea .. <code>',
        'restaurar|restaure|recuperar|volcar .. <code>',
        '<step> .. cargar|montar|pasar|conectar|arrancar|restaurar|promover|cambiar|encender|copiar|levantar|ejecutar',
      ],
    },
  },
  fields: ['spec.steps[].action', 'spec.scenarios[].procedure', 'recovery_steps'],
  falseFriends: [
    { text: 'Password recovery procedure for users', why: 'access to an account' },
    { text: 'Error recovery in the parser skips to the next line.', why: 'how a program works' },
    { text: 'Restore stock levels before the sale.', why: 'goods' },
    {
      text: 'The recovery procedures are documented.',
      why: 'a claim without steps; vague at most',
    },
    { text: 'The recovery time objective is 4 hours.', why: 'an objective' },
    { text: 'The backup software runs every night.', why: 'the taking of copies' },
  ],
  scaffold: {
    markdown: `## Recovery procedures

Recovery procedure for \${1:TBD: system}, when \${2:TBD: condition}. Needed before the start: \${3:TBD: access and tools}.

1. (\${4:TBD: role}, \${5:TBD: minutes}) \${6:TODO: first step, with its exact command}
   Expect: \${7:TODO: what should be seen}. If it fails: \${8:TODO: what to do}.
2. (\${9:TBD: role}, \${10:TBD: minutes}) \${11:TODO: restore, with the exact command}
   Expect: \${12:TODO: what should be seen}. If it fails: \${13:TODO: what to do}.
`,
    yaml: `steps:
  - id: \${1:first-step}
    action: "\${2:TODO: what is done}"
    owner: "\${3:TBD: role}"
    command: "\${4:TODO: exact command}"
    duration: "\${5:TBD: time}"
    verify:
      expect: "\${6:TODO: what should be seen}"
    on_failure: "\${7:TODO: what to do}"
`,
  },
  examples: [
    {
      name: 'a label with its list below',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Parish database

- Restore:
  - Provision an empty server of the same version.
  - Load the weekly dump, then the daily ones.
  - Run \`refresh.sh\` and verify that the counts match.
`,
    },
    {
      name: 'numbered steps with commands',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Orders database

To recover the database from the last backup, follow these steps:

1. Stop the writers: \`kubectl scale deploy/orders --replicas=0\`.
2. Restore the newest backup with \`pgbackrest --stanza=orders restore\`.
3. Verify that the row count is within 0.1 % of the last metric; if it fails, return to step 2.
`,
    },
    {
      name: 'steps under a heading',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## Restore procedure

1. Provision a new server from the base image
2. Copy the backup to it and load the dump into the database
3. Check that the application starts, then switch the DNS record
`,
    },
    {
      name: 'YAML with steps',
      kind: 'restore-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: restore-procedure
spec:
  steps:
    - id: stop-writers
      action: Stop everything that writes
      owner: dba
`,
    },
    {
      name: 'one sentence for everything',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# When it breaks

The recovery procedures are well known to the team.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'steps that are still to be written',
      kind: 'restore-procedure',
      state: 'placeholder',
      text: `## Recovery steps
   ^^^^^^^^^^^^^^

TODO
`,
    },
    {
      name: 'the recovery of a password',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Accounts
  ^^^^^^^^

The password recovery page sends a link to the user. Error recovery in the parser skips one line.
`,
    },
  ],
} satisfies Practice;
