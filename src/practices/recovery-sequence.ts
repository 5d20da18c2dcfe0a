/** Practice: the order in which systems come back, and what each needs first. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'recovery-sequence',
  title: 'Order of recovery and dependencies',
  group: 'Recovery',
  requirement:
    'Give the order in which the systems come back and what each needs before it, shared services such as identity, DNS, secrets and network included.',
  why: 'An application restored before its database, or a database before its keys, is restored twice.',
  goodEvidence: [
    'a numbered order of systems',
    'a table of what each system needs first',
    'shared services ahead of everything else',
    'groups that can be recovered in parallel',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:3.2.3',
    'nist-800-34r1:4.3.1',
    'nist-800-53r5:CP-2',
    'iso22301:8.2.2',
    'nis2-ir:4.1.2(e)',
    'azure-waf:RE:09',
    'dora:8(4)',
  ],
  signals: {
    en: {
      headings: [
        'recovery|restoration|restore|startup|boot|failover|shutdown|rebuild|bringup order|sequence|priority|wave',
        'start up order|sequence',
        'recovery|restoration phase',
        'order|sequence of recovery|restoration|operation|restore|startup|event|rebuild|failover',
        'order to restore|recover|start|rebuild',
        'priority list|order',
        'restore|recover|rebuild first',
        'what .. restore|recover|start first',
        'dependency order|map|graph|matrix|table|chart|tree',
        'critical|system|service|recovery|internal|application|startup dependency',
        'dependency between|of|among system|service|application|component',
        'prioritisation|prioritization',
        'bringing .. back|up .. order|sequence',
      ],
      topics: [
        'priority order|list',

        'recovery|restoration prioriti*',
        'before restoring|recovering',
        'critical .. services|systems|processes .. restored|priority',
        'prioriti* of recovery',
        'bootstrapping|bootstrap',

        'recovery|restoration|restore|startup|boot|rebuild order|sequence|priority',
        'order of recovery|restoration|startup|importance|criticality|priority',
        'order|sequence in which .. restored|recovered|started|rebuilt|brought|come|systems|services|components',
        'restored|recovered|started|rebuilt|brought|failed|restore|recover|rebuild|start .. in? .. this|following|right|correct|given|reverse|specific|priority|that order|sequence',
        'in this|following|correct|right|specific order|sequence',
        'dependency order|graph|map|chain',
        'prioriti* .. recover*|restor*|system|service|workload',
        'priority|tier .. recovery|restoration .. first|last|highest',
        'restored|recovered|rebuilt|started|up|running|available|online|back|ready|reachable before|first',
        'restore|recover|rebuild|start|bring .. first|before',
        'depends|depend|dependent|rely|relies on|upon .. first|available|restored|recovered|running|up',
        'first .. restore|recover|rebuild|bring',
        'must .. before .. restored|recovered|started|rebuilt|brought',
        'comes|come|goes|go|brought|started|restored|recovered before|last|first',
        'start|begin with .. database|dns|network|identity|storage|vault|ldap|directory|domain',
        'recover|recovered|restore|restored|rebuild .. according|by .. priority|criticality|importance|tier|dependency',
      ],
      evidence: [
        'dns|network|firewall|vpn|switch|router|load_balancer|proxy|ingress|connectivity',
        'identity|active_directory|ldap|sso|domain_controller|keycloak|authentication|login|dhcp|ntp',
        'database|db|postgres*|mysql|mariadb|mongo*|oracle|sql_server|storage|nas|san|etcd|ceph|nfs',
        'application|app|api|web|frontend|backend|website|worker|service|gateway',
        'vault|secret|key|certificate|password',
        'queue|kafka|rabbitmq|cache|redis|broker|search|elasticsearch|hypervisor|kubernetes|cluster',
        '<host>|<name>|<code>',
        'then|next|followed|afterwards|finally|last|lastly|second|third|parallel',
        'after|before|until|depends|requires|needs|once',
        'priority|tier|phase|wave|stage|order|step <number>|one|high|low|medium',
      ],
      min: 3,
      proof: [
        'first .. restore|recover|start|bring|rebuild|restored|recovered|database|dns|network|identity|vault|storage ... then|next|followed|second|afterwards ... database|dns|api|application|app|service|frontend|web|network|storage|identity|worker|<name>|<host>',
        'restore|recover|start|bring|rebuild ... first ... then|next|followed|second|afterwards|before ... database|dns|api|application|app|service|frontend|web|network|storage|identity|worker|<name>|<host>',
        'restore|recover|rebuild|start .. database|dns|api|network|identity|vault|storage|cluster|queue|<name>|<host> .. before .. database|dns|api|application|app|service|frontend|web|worker|<name>|<host>',
        'database|dns|api|network|identity|vault|storage|cluster|ldap|directory|<name>|<host> .. restored|recovered|started|up|running|available|online|back|ready|first before .. <name>|<host>|database|api|application|app|service|frontend|web|worker|anything|everything|other|all',
        'not start|restore|recover|bring .. until|before ... database|dns|api|network|identity|vault|storage|cluster|<name>|<host> .. up|running|available|restored|recovered|back|ready|healthy',
        'order|priority|sequence|wave|phase|stage|rank <number>|1|2|high|first .. system|service|component|application .. <name>|<host>|dns|database|network|identity|api|storage',
        'system|service|component|application .. depends|needs|requires|dependency|prerequisite .. <name>|<host>|dns|database|network|identity|storage',
        'dns|network|identity|vault|storage|database followed by .. database|api|application|app|web|frontend|service|<name>|<host>',
        'recovery|restore|restoration|startup order|sequence|priority .. dns|database|network|identity|vault|storage|<name>|<host> .. then|dns|database|api|application|app|web|frontend|network|identity|<name>|<host>',
        'start|restore|recover|bring ... database|storage|network|dns|identity|<name>|<host> ... then ... api|application|app|service|web|frontend|worker|<name>|<host> ... last|finally|then',
        'not start|work|run|boot|come without .. database|redis|postgres*|mysql|dns|ldap|network|identity|vault|storage|cluster|<name>|<host> ... before|first|after',
        'bring|start|restore|recover|rebuild ... first ... last',
        'priority|order|sequence .. dns|database|network|identity|ldap|storage|<name>|<host> .. application|app|api|web|database|storage|network|<name>|<host>',
        'database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> .. comes|come|goes|go before|first .. api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'start|begin with .. database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> ... then|once|next|after|last|finally|before ... api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> before .. api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'before .. api|application|applications|app|web|website|frontend|service|services|worker|workers|servers|<name>|<host> .. start|starts|started|restore|restored|recovered|brought|launched ... database|databases|dns|network|identity|ldap|directory|storage|vault|cache|hypervisors|cluster|keys|secrets|<name>|<host> .. up|running|available|restored|recovered|back|ready|reachable',
      ],
      not: [
        'npm|pip|package|library|dev|maven|gradle|composer|build|go|cargo|project dependency',
        'install|update|resolve|resolves|download dependency',
        'dependency injection|update|vulnerability|version',
        'boot sequence number',
        'escape|character|dna sequence',
        'priority queue|class|inbox|ticket',
        'order table|row|id|number',
      ],
    },
    de: {
      headings: [
        'wiederanlaufreihenfolge|wiederherstellungsreihenfolge|startreihenfolge|abhängigkeiten|reihenfolge|wiederanlaufplan|prioritäten',
        'reihenfolge .. wiederherstellung|wiederanlauf|systeme|starts',
        'abhängigkeiten .. systeme|dienste|systemen|diensten',
      ],
      topics: [
        'abhängige|abhängigkeit*',
        'wiederherstellungspriorit*|wiederanlaufreihenfolge|reihenfolge',

        'reihenfolge .. wiederherstell*|wiederanlauf*|start*|hochfahren|systeme|dienste',
        'wiederanlaufreihenfolge|wiederherstellungsreihenfolge|startreihenfolge|hochfahrreihenfolge',
        'folgender|dieser|richtigen|umgekehrter reihenfolge',
        'zuerst ... danach|dann|anschließend|zuletzt',
        'erst|zunächst ... wiederherstell*|gestartet|hochgefahren|verfügbar ... bevor|dann|danach|anschließend',
        'abhängig* von|zwischen .. systeme*|dienst*|datenbank*',
      ],
      evidence: [
        'dns|netz|netzwerk|firewall|vpn',
        'verzeichnisdienst|identität*|anmeldung|ldap|domänencontroller|active_directory',
        'datenbank*|speicher|storage',
        'anwendung*|webserver|schnittstelle*|dienst*|api|frontend',
        'schlüssel|tresor|vault|zertifikat*',
        '<host>|<name>|<code>',
        'danach|dann|anschließend|zuletzt|nach|bevor|parallel',
      ],
      min: 2,
      proof: [
        'zuerst|zunächst|erst ... datenbank*|netzwerk|netz|dns|verzeichnisdienst|<name>|<host> ... danach|dann|anschließend ... anwendung*|api|dienst*|webserver|datenbank*|<name>|<host>',
        'datenbank*|netzwerk|dns|verzeichnisdienst|<name>|<host> ... bevor ... anwendung*|api|dienst*|webserver|<name>|<host>',
      ],
    },
    fr: {
      headings: [
        'dépendances|priorités|séquence',
        'ordre reprise|redémarrage|restauration|rétablissement|relance',
        'séquence reprise|redémarrage|restauration',
        'dépendances entre|systèmes|services|applications',
        'priorités reprise|restauration',
      ],
      topics: [
        'ordre reprise|redémarrage|restauration|rétablissement|suivant|priorité',
        'séquence reprise|redémarrage|restauration',
        "d'abord ... puis|ensuite|enfin",
        'dépendances entre|systèmes|services|applications',
        'redémarr*|restaur*|rétabl* ... avant|puis|ensuite',
      ],
      evidence: [
        'dns|réseau|pare_feu|vpn',
        'annuaire|identité*|authentification|ldap|active_directory',
        'base|bases|stockage',
        'application*|api|frontal|serveur_web|services',
        'coffre|clé|clés|certificat*|vault',
        '<host>|<name>|<code>',
        'puis|ensuite|enfin|avant|après|parallèle',
      ],
      min: 2,
      proof: [
        "d'abord|abord|premier ... base|bases|réseau|dns|annuaire|stockage|<name>|<host> ... puis|ensuite|enfin ... application*|api|services|frontal|base|bases|<name>|<host>",
        'base|bases|réseau|dns|annuaire|<name>|<host> ... avant ... application*|api|services|frontal|<name>|<host>',
      ],
    },
    es: {
      headings: [
        'dependencias|prioridades|secuencia',
        'orden recuperación|arranque|restauración|restablecimiento',
        'secuencia recuperación|arranque|restauración',
        'dependencias entre|sistemas|servicios|aplicaciones',
        'prioridades recuperación|restauración',
      ],
      topics: [
        'orden recuperación|arranque|restauración|restablecimiento|siguiente|prioridad',
        'secuencia recuperación|arranque|restauración',
        'primero ... luego|después|finalmente|continuación',
        'dependencias entre|sistemas|servicios|aplicaciones',
        'recuper*|restaur*|arranc* ... antes|luego|después',
      ],
      evidence: [
        'dns|red|cortafuegos|vpn',
        'directorio|identidad|autenticación|ldap|active_directory',
        'base|bases|almacenamiento',
        'aplicación|aplicaciones|api|web|servicios',
        'bóveda|clave|claves|certificado*|vault',
        '<host>|<name>|<code>',
        'luego|después|finalmente|antes|paralelo',
      ],
      min: 2,
      proof: [
        'primero ... base|bases|red|dns|directorio|almacenamiento|<name>|<host> ... luego|después|finalmente ... aplicación|aplicaciones|api|servicios|web|base|bases|<name>|<host>',
        'base|bases|red|dns|directorio|<name>|<host> ... antes ... aplicación|aplicaciones|api|servicios|web|<name>|<host>',
      ],
    },
  },
  fields: ['spec.recovery_order', 'spec.systems[].depends_on'],
  falseFriends: [
    { text: 'npm install resolves the dependencies.', why: 'packages of a program' },
    { text: 'In order to restore the file, open the portal.', why: 'a turn of phrase' },
    { text: 'The priority queue is drained by two workers.', why: 'a data structure' },
    { text: 'Update the dependency before the build.', why: 'a library' },
  ],
  scaffold: {
    markdown: `## Order of recovery and dependencies

| Order | System | Needs first | Can run in parallel with |
| --- | --- | --- | --- |
| 1 | \${1:TBD: shared service, such as DNS} | nothing | \${2:none} |
| 2 | \${3:TBD: keys and secrets} | 1 | \${4:none} |
| 3 | \${5:TBD: database} | 1, 2 | \${6:none} |
| 4 | \${7:TBD: application} | 3 | \${8:none} |
`,
    yaml: `recovery_order:
  - ["\${1:TBD: shared services}"]
  - ["\${2:TBD: database}"]
  - ["\${3:TBD: application}"]
`,
  },
  examples: [
    {
      name: 'first and then, in a paragraph',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Loss of the site

First bring back DNS and the identity provider, then orders-db, then the API. Reports can wait a day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a numbered list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Recovery order

1. Network and DNS
   ^^^^^^^^^^^^^^^
2. vault-01 with the keys
3. orders-db, which needs both
4. the order API
`,
    },
    {
      name: 'a table of dependencies',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What needs what

| System | Needs first | Takes |
| --- | --- | --- |
| orders-api | orders-db | 20 min |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| orders-db | vault-01 | 2 hours |
`,
    },
    {
      name: 'an order without systems',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Recovery

Systems are recovered in order of priority.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery order

1. TBD
   ^^^
2. TBD
`,
    },
    {
      name: 'dependencies, but of a build',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Rebuild the worker image

Install the dependencies with the package manager in order to build the image.
`,
    },
    {
      name: 'a Spanish sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de recuperación

Primero se restablecen la red y el directorio, luego la base de datos y después las aplicaciones.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
