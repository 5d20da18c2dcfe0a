/** Practice: a second copy that the loss of the primary site cannot reach. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'offsite-backup-location',
  title: 'Off-site backup location',
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1e',
  requirement:
    'Name a place for a second copy that one fire, flood, regional outage or stolen account at the primary site cannot reach.',
  why: 'A copy beside its source shares its fate.',
  goodEvidence: [
    'a second region, city or data centre',
    'another account or provider',
    'the distance from the primary site',
    'how and when the copy travels',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'required',
    'restore-procedure': 'optional',
  },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-34r1:A.3-AppF',
    'nist-800-53r5:CP-6',
    'nist-800-53r5:CP-6(1)',
    'nist-800-53r5:CP-9(3)',
    'nist-800-53r5:CP-9(5)',
    'cis-v8:11.4',
    'soc2:A1.2',
    'pci-dss-4:9.4.1.1',
    'dora:12(3)',
    'nis2-ir:4.2.2(c)',
    'iso27001:A.8.13',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'second|another|other|copy|copies .. <region>|backblaze|wasabi|glacier|s3|gcs|borgbase|hetzner|storage_box|university|bank|salt_mine|vault_company|iron_mountain',
          'backblaze|wasabi|borgbase|hetzner|rsync_net|glacier',
          'offsite|off_site|elsewhere|another_city|another_country|another_region|second_site ... <name>|<host>|<region>|<store>|<code>',
          'different|other|second|another region|site|building|city|country|data_center|datacenter|provider|account',
        ],
      },
      headings: [
        'offsite|vaulting|georeplication',
        'offsite backup|storage|location|copy|copies|archive|data|vault|replication',
        'secondary backup location|copy|site|region',
        'cross region|account backup|copy|copies|replication|snapshot',
        'geo redundant|replicated|redundancy|replication backup?',
        'alternate storage site|location|facility',
        'remote backup|copy|copies|vault',
        'backup replication',
        'cloud backup copy',
        '3 2 1 backup|strategy|rule?',
        'disaster recovery copy|copies|bucket',
        'second|secondary copy',
      ],
      topics: [
        'backup|copy|copies|snapshot|dump|replica .. different|another|second|separate region|account|provider|cloud|datacenter',

        'replica in different|another|second|separate region|datacenter|site|account',

        'alternate|alternative storage|processing? site|location',
        'n 1 region',
        'geographically separate*',

        'offsite .. backup|copy|copies|storage|location|vault|tape|disk|media|snapshot|dump|archive|data',
        'backup|copy|copies|tape|disk|media|snapshot|dump|archive|data .. offsite',
        'backup|copies|snapshot|dump|tape|archive .. another|different|second|secondary|separate|other|remote|alternate|distant region|site|datacenter|location|building|account|subscription|provider|cloud|city|country|facility|zone|office',
        'copy|copied|copies|replicate|replicated|replicates|mirrored|synced|shipped|sent|transferred .. to another|different|second|secondary|separate|remote|alternate region|site|datacenter|location|building|account|subscription|provider|cloud|city|country|facility',
        'cross region|account copy|copies|backup|snapshot|replication',
        'multi region|regional backup|bucket|storage|snapshot|copies|replication',
        'geo redundant|replicated|replication|redundancy',
        '3 2 1 rule|backup|strategy|scheme|principle',
        '3 2 1 1 0',
        'alternate storage site|location|facility',
        'air gapped|gap backup|copy|copies|storage|vault?',
        'second copy|copies .. backup|data|kept|stored|held',
        'tape|disk|drive|cassette .. taken|carried|moved|rotated|brought|driven|delivered|transported|kept|stored .. home|bank|safe|vault|courier|office',
        'backup|snapshot|dump ... replicated|mirrored|synced|copied .. region|datacenter|account|cloud|site',
        'remote backup|copy|vault|repository|copies',
      ],
      evidence: [
        '<region>',
        '<store>',
        '<address>',
        's3|gcs|backblaze|wasabi|glacier|b2|hetzner|ovh|rsync_net|azure|aws|gcp|google_cloud|cloudflare|scaleway|digitalocean|linode|storagebox|dropbox|onedrive',
        'iron mountain',
        'bank|fireproof|deposit safe|vault|box|deposit',
        'another|different|second|secondary|separate|other account|subscription|tenant|project|provider',
        'another|different|second|secondary|separate|other aws|azure|gcp|google|cloud|geographic|geographical? region|datacenter|country|city',
        'account|subscription|tenant|project <number>|<code>|<name>',
        'grs|gzrs|ragrs|crr|raid_grs',
        'ra grs|gzrs',
        '<number> km|kilometre|kilometer|mile',
        'datacenter|site|office|building|location|region <name>|<host>|<code>|<number>',
        'site|datacenter b|two|ii',
        'to|at|in|on <host>',
        'multi region bucket|storage|vault',
        'cross region replication|copy|backup|snapshot',
      ],
      proof: [
        'backup|backups|copies|snapshot|stored|store .. n 1 regions',
        'backup|backups|copy|copies|snapshot|replica|stored .. in|to different|another|second|separate .. region|datacenter|account|provider|site|country|continent',
        'box|dropbox|backblaze|iron_mountain .. offsite',
        'offsite .. box|dropbox|backblaze|s3|gcs|glacier|iron_mountain|<store>|<region>',

        'offsite .. <region>|<store>|<address>|<path>',
        'offsite .. s3|gcs|backblaze|wasabi|glacier|hetzner|ovh|azure|aws|iron_mountain|rsync_net',
        '<region>|<store>|s3|gcs|backblaze|wasabi|glacier|azure .. offsite',
        'backup|copies|snapshot|dump|archive ... replicated|copied|sent|shipped|synced|pushed|uploaded|mirrored|stored|kept|held .. another|different|second|secondary|separate|remote region|account|datacenter|provider|subscription|country|city',
        'backup|snapshot|dump|copies ... <region> .. <region>',
        'cross region|account backup|snapshot copy|copies|replication',
        'cross region|account copy|copies of .. backup|snapshot|dump',
        'copy|copies|copied|replicated|synced|shipped .. to second|secondary|another|different|remote region|datacenter|account|provider .. <region>|<store>|<name>|<code>',
        'geo redundant|replicated storage|bucket|vault|backup|account',
        'multi region bucket|vault|storage',
        'tape|disk|drive ... taken|carried|moved|brought|rotated|sent|driven|delivered|transported|kept|stored .. bank|iron_mountain|courier|home',
        'air gapped|gap .. <host>|<store>|<name>|tape|vault',
      ],
      not: [
        'working|work from',

        'offsite meeting|event|retreat|day|workshop|week',
        'team|company|annual|summer offsite',
        'work|works|working|employee|staff|engineer|people .. offsite',
        'served|serves|serving from .. region',
        'traffic|user|request|dns .. region',
        '<role> is|as|acts|serves backup',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
      ],
    },
    de: {
      headings: [
        'alternative*|ausweich* speicherstandort|speicherort',

        'auslagerung|fernkopie|zweitstandort|ausweichstandort',
        'auslagerung der? sicherung*|backup*|datenträger',
        'externe sicherung|datensicherung|aufbewahrung|kopie',
        'offsite sicherung|backup',
        'räumlich getrennte aufbewahrung|sicherung',
      ],
      topics: [
        'geografisch|räumlich getrennt*',
        'alternative*|ausweich* speicherstandort|speicherort|standort',

        'sicherung*|backup*|kopie*|band|bänder|datenträger ... ausgelagert|auslagerung|extern|außerhalb|räumlich',
        'ausgelagert*|auslagerung .. sicherung*|backup*|kopie*|bänder',
        'sicherung*|backup*|kopie* ... zweit*|ander*|getrennt*|entfernt* standort|rechenzentrum|brandabschnitt|region|gebäude|konto',
        'zweite|weitere kopie',
        'zweitstandort|zweitkopie',
      ],
      evidence: [
        'bankschließfach|schließfach|tresor',
        'rechenzentrum|standort <name>|<host>|<code>',
        'zweiten|anderen|anderes|zweites rechenzentrum|region|konto|anbieter',
        '<number> km',
        'nach|auf|in <store>|<host>|<region>',
      ],
      proof: [
        'sicherung*|backup*|kopie* ... zweit*|ander* rechenzentrum|region|konto|anbieter .. <name>|<store>|<region>|<host>',
        'ausgelagert|auslagerung|extern .. <store>|<region>|<host>|schließfach|bankschließfach',
      ],
    },
    fr: {
      headings: [
        'externalisation|hors_site',
        'externalisation sauvegarde|données',
        'sauvegarde externe|externalisée|distante|hors_site',
        'copie distante|externe|hors_site',
        'site distant|secondaire',
      ],
      topics: [
        'sauvegarde|copie|bande ... externalisé*|hors_site|hors_du_site|distant|distante',
        'externalis* .. sauvegarde|copie|bande',
        'sauvegarde|copie ... autre|second|seconde|deuxième|secondaire site|région|centre|compte|fournisseur|bâtiment|datacenter',
        'copie externe|distante|hors_site',
        'règle 3 2 1',
      ],
      evidence: [
        'coffre banque|bancaire|ignifuge',
        'site|région|centre|datacenter <name>|<host>|<code>|<region>',
        'autre|second|seconde|deuxième région|compte|fournisseur|datacenter',
        '<number> km',
        'vers|sur|dans <store>|<host>|<region>',
      ],
      proof: [
        'sauvegarde|copie ... autre|second|seconde|deuxième région|compte|fournisseur|datacenter .. <region>|<store>|<name>',
        'externalis* .. <store>|<region>|<host>|coffre',
      ],
    },
    es: {
      headings: [
        'copia externa|remota',
        'respaldo externo|remoto',
        'fuera del sitio',
        'almacenamiento externo|alterno',
        'segunda copia|ubicación',
      ],
      topics: [
        'respaldo|copia|cinta ... fuera del sitio|centro|edificio',
        'respaldo|copia|cinta ... otra|otro|segunda|segundo|distinta|secundaria|secundario región|sede|centro|cuenta|proveedor|edificio|sitio|ubicación',
        'copia|respaldo externa|externo|remota|remoto',
        'segunda copia',
        'regla 3 2 1',
      ],
      evidence: [
        'caja fuerte|seguridad',
        'sede|centro|región|sitio <name>|<host>|<code>|<region>',
        'otra|otro|segunda|segundo región|cuenta|proveedor',
        '<number> km',
        'en|a|hacia <store>|<host>|<region>',
      ],
      proof: [
        'respaldo|copia ... otra|otro|segunda|segundo región|cuenta|proveedor|centro .. <region>|<store>|<name>',
        'fuera del sitio|centro .. <store>|<region>|<host>',
      ],
    },
  },
  fields: [
    'spec.backups[].copies[].offsite',
    'offsite_backup',
    'offsite_location',
    'offsite_copy',
    'secondary_backup_location',
  ],
  falseFriends: [
    { text: 'The team offsite is in Lisbon in March.', why: 'a company event' },
    { text: 'Most engineers work off-site.', why: 'remote work' },
    { text: 'Traffic is served from multiple regions.', why: 'serving, not a copy' },
    {
      text: 'The store keeps each object in three zones of one region.',
      why: 'durability within one region',
    },
    {
      text: 'The replica in us-east-1b follows the primary in us-east-1a.',
      why: 'another zone, not another site',
    },
    { text: 'The recovery site is a second data centre.', why: 'where it runs, not the copy' },
  ],
  scaffold: {
    markdown: `## Off-site backup location

| Backup of | Off-site copy in | Account or provider | Distance | Copied |
| --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: second region or site} | \${3:TBD: account} | \${4:TBD: km} | \${5:TBD: how often} |

Who may delete the off-site copy: \${6:TBD: role}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    copies:
      - id: \${2:second-copy}
        medium: \${3|object-storage,disk,tape|}
        location:
          region: "\${4:TBD: region}"
          account: "\${5:TBD: account}"
        offsite: \${6:TBD}
`,
  },
  examples: [
    {
      name: 'a sentence with region and account',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

Within 15 minutes each backup is copied to eu-central-1, in the separate account 9920.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list item',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Copies

- Local: nas-01
- Off-site: s3://example-bkp-euc1 in eu-central-1
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'YAML with an off-site copy',
      kind: 'backup-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: backup-procedure
spec:
  backups:
    - id: orders-db
      copies:
        - id: euc1
          medium: object-storage
          location: { region: eu-central-1 }
          offsite: true
`,
    },
    {
      name: 'off-site, and no word where',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

Backups are also kept off-site.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a cell to fill',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `# Copies

| Data | Off-site copy |
| --- | --- |
| orders | TBD |
`,
    },
    {
      name: 'regions that serve traffic',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web tier
  ^^^^^^^^

Traffic is served from eu-west-1 and eu-central-1.
`,
    },
  ],
} satisfies Practice;
