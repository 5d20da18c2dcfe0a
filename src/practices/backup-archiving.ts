/** Practice: older copies that move to a separate, guarded archive on a schedule. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-archiving',
  title: 'Backup archiving',
  titles: {
    de: 'Archivierung der Sicherungen',
    fr: 'Archivage des sauvegardes',
    es: 'Archivado de los respaldos',
  },
  columns: {
    de: 'Sicherung | Archiv | Aufbewahrt | Wer es öffnen darf | Dauer der Rückholung',
    fr: "Sauvegarde | Archive | Conservée | Qui peut l'ouvrir | Durée de retour",
    es: 'Respaldo | Archivo | Se conserva | Quién puede abrirlo | Tiempo de vuelta',
  },
  group: 'Backup',
  seed: '5',
  requirement:
    'State when backups move to an archive, where that archive is, who may open it, and how long copies stay there.',
  why: 'The working set of copies rolls over within days. Damage or an intrusion that is found after months needs an older copy which nobody could touch.',
  goodEvidence: [
    'the schedule of the archive run',
    'the archive tier, vault or safe by name',
    'how many monthly and yearly copies are kept',
    'who has access, and how that is recorded',
    'the mode and period of an object lock',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required' },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-53r5:MP-4',
    'nist-800-53r5:MP-5',
    'nist-800-53r5:CP-9(3)',
    'iso27001:A.7.10',
    'iso27001:A.8.13',
    'pci-dss-4:9.4.1.1',
    'pci-dss-4:9.4.1.2',
    'cis-v8:11.3',
    'soc2:A1.2',
    'nis2-ir:4.2.2(d)',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'archive|archived|archives|archiving|archival|long_term|longterm|cold_storage .. <frequency>|<duration>|tape|tapes|lto|vault|bank|strongroom|glacier|coldline|cold|worm|s3|bucket|<path>|<store>|<host>',
          'kept|keep|held|hold|stay|stays|retained|retain|set_aside|stored|remain|locked|preserved .. <count>|ten|seven|eleven|fifteen|thirty year|years',
          'month_end|year_end|quarter_end|end_of_month|end_of_year|monthly|monthlies|quarterly|yearly|yearlies|annual|first_full|last_full .. glacier|deep_archive|tape|lto|vault|cold|coldline|set_aside|strongroom|years|decade|decades',
          '<count> monthlies|yearlies|quarterlies',
          'annual|yearly|january|december set|sets|tape|copy|copies|dump .. iron_mountain|bank|vault|archive|kept|stored|years',
          'destroyed|shredded|expire|expires|wiped .. after <count> years',
          '<frequency>|<month>|year .. worm|lto|archive_tape|tape .. never|kept|years|safe|vault|bank',
          'long_term|longterm .. tape|glacier|cold|<duration>|<count>',
        ],
      },
      readsCode: true,
      headings: [
        'archiving|archival|archive|ltr|glacier',
        'backup archiving|archival|archive',
        'archive schedule|storage|tier|policy',
        'media|tape archiving|rotation|handling|storage|library|management',
        'long term retention|storage|archive|archival|backup',
        'retention and archiving',
        'cold storage',
        'gfs|grandfather rotation|scheme|father',
        'offsite vaulting',
        'immutable archive',
      ],
      topics: [
        'retain|retained|retains .. backup|snapshot|dump|daily|weekly|monthly',
        'keep|kept|keeps|hold .. <duration> .. backup|snapshot|dump',
        'timelocked|object_lock',
        'worm storage|media|tape|tapes|lock|bucket|mode|archive|drive',

        'archived|archiving|archival .. backup|snapshot|dump|tape|media|copies',
        'archive|archives of .. backup|snapshot|dump|tape',
        'backup|snapshot|dump|tape|media|copies .. archived|vaulted',
        'long term retention|storage|archive|backup|copies',
        'grandfather father son',
        'gfs rotation|scheme|retention|policy',
        'glacier|deep_archive|coldline|archive_tier|archive_storage',
        'cold storage|vault|tier .. backup|copies|snapshot|dump',
        'backup|copies|snapshot|dump .. cold storage|vault|tier',
        'object lock|locking|worm .. backup|copies|archive|bucket|year',
        'tape|tapes .. vault|safe|courier|rotated|rotation|library|bank|fireproof|cabinet',
        'monthly|yearly|annual|quarterly backup|copy|copies|full|snapshot|dump|tape .. kept|retained|archived|moved|stored|copied',
        '<number> monthly|yearly|annual .. copies|backup|snapshot|kept|retained',
        'tape|tapes|cartridge|media .. put|stored|locked away|safely',
      ],
      evidence: [
        'kept|keep|keeps|retained|retain|retains|retention|stay|stays|stored|hold|held .. <duration>',
        '<number>|one|two|three|seven|ten|twelve monthly|yearly|weekly|annual|quarterly',
        '<frequency>',
        'first|last full|backup|sunday|day|friday .. month|quarter|year',
        'glacier|deep_archive|coldline|archive_tier|archive_storage|tape|lto|iron_mountain|worm',
        'object lock|locked|locking',
        '<store>|<path>|<region>',
        'safe|fireproof|locked cabinet|room|box|safe',
        'vault <name>|<code>|<host>',
        'access .. limited|restricted|only .. <person>',
        'only <person>|two',
        'two approver|person|people|key|signature',
        'dual control|custody',
        'mfa delete',
        'chain of custody',
        'register|logbook|signed .. tape|media|copies',
      ],
      proof: [
        'retain|retained|retention|keep|kept .. <count> weekly|monthly|yearly',
        'backup|snapshot|dump|archive|copies|media .. retained|kept|held|maintained .. <count>|one|two|ten|seven year|years',
        'retention|retained|kept|keep .. 120|180|365 day|days',

        'archived|archive|moved|transitioned|copied .. glacier|deep_archive|coldline|archive_tier|tape|lto .. after|every|each|monthly|weekly|quarterly|yearly',
        '<frequency> .. archived|moved|copied|transitioned|written|sent .. glacier|deep_archive|coldline|tape|lto|vault|safe',
        'after <duration> .. glacier|deep_archive|coldline|archive|cold_storage',
        'glacier|deep_archive|coldline|tape|archive .. <duration>',
        '<number> monthly|weekly .. <number> yearly|annual',
        '<number> daily .. <number> weekly .. <number> monthly',
        'monthly|yearly|annual|quarterly backup|copy|copies|full|snapshot|dump|tape .. kept|retained|archived .. <duration>',
        'tape .. <frequency> .. safe|vault|bank|offsite|iron_mountain|courier',
        'tape|tapes|set|sets|copies|cartridge .. held|kept|stored|locked|retained .. years',
        '<count> yearlies|quarterlies',
        'takes|moves|sets|seals|transfers|boxes|sets_aside ... month|quarter|year|monthly|yearly|closing|full set|tape|tapes|copy|copies|dump .. archive|archived|box|boxes|sealed|record_office|strong_room|cold_storage|glacier|deep_archive',
        'month|quarter|year|yearly|annual|monthly end|closing|close|copy|set|dump|tape .. archive|archived|glacier|cold_storage|strong_room|record_office',
        '<month>|year_end|month_end|annual|yearly|closing|final backup|dump|snapshot|copy|copies|export|image|archive|restore_point|full|set|dump .. burned|burnt|written|moved|copied|put|sealed|stored|taken .. m_disc|dvd|tape|tapes|optical|blu_ray|safe|archive_room|strongroom|cabinet|vault',
        'tape|tapes|disk|disks|dvd|cartridge|media .. put_away|locked_away|stored_away|filed|safely',
        'year|yearly|annual|annually|long_term|quarterly|month_end ... lto|tape|tapes|cartridge|cartridges|m_disc|lto_9 ... bank|safe|strongroom|vault|years|signature|archive',
        'year|yearly|annual|annually|long_term|quarterly|month_end ... bank|safe|strongroom|vault|years|signature|archive ... lto|tape|tapes|cartridge|cartridges|m_disc|lto_9',
        'lto|tape|tapes|cartridge|cartridges|m_disc|lto_9 ... year|yearly|annual|annually|long_term|quarterly|month_end ... bank|safe|strongroom|vault|years|signature|archive',
        'lto|tape|tapes|cartridge|cartridges|m_disc|lto_9 ... bank|safe|strongroom|vault|years|signature|archive ... year|yearly|annual|annually|long_term|quarterly|month_end',
        'bank|safe|strongroom|vault|years|signature|archive ... year|yearly|annual|annually|long_term|quarterly|month_end ... lto|tape|tapes|cartridge|cartridges|m_disc|lto_9',
        'bank|safe|strongroom|vault|years|signature|archive ... lto|tape|tapes|cartridge|cartridges|m_disc|lto_9 ... year|yearly|annual|annually|long_term|quarterly|month_end',
        'tape|tapes|cinta|disk|disks|cartridge .. record_office|bank|the_safe|fire_safe|caja_fuerte|tresor|*schließfach|coffre',
      ],
      not: [
        'extract|unpack|untar|unzip|decompress .. archive',
        'archived on .. superseded',
        'archive timeout|command|mode|log',
        'ticket|channel|project|issue|page archived|archive',
        'rotation .. gif|video|slide|image|oncall',
        'archive file|format',
        'upload|uploads|media|tar|zip|compressed|backup archive <file>',
        'wal|log|redo|binlog archive|archiving|archived|archiver|archivelog',
        'invoice|invoices|contract|contracts|email|emails|mail|records|personnel|document|documents .. archived|archive|kept|retained',
      ],
      min: 2,
    },
    de: {
      within: {
        'backup-procedure': [
          'archiv*|langzeit* .. <duration>|jahre|jahren|<frequency>|band|bänder|tresor|schließfach|bankschließfach|glacier|<path>|<store>',
          'monatsende|jahresende|quartalsende|monatsletzten|jahressicherung*|monatssicherung*|jahresband|monatsband|jahresabschluss .. jahre|jahren|jahr|monate|tresor|band|archiv*|schließfach',
          'aufbewahr*|vorgehalten|gelagert .. jahre|jahren',
          'jahre|jahren .. aufbewahrt|gelagert|vorgehalten|bankschließfach|tresor',
          'bleiben|bleibt|liegen|liegt|lagern .. jahre|jahren',
        ],
      },
      headings: [
        'archivierung|langzeitarchiv*|langzeitaufbewahrung|bandarchiv*',
        'archivierung der? sicherung*|backup*|datenträger',
        'medienverwaltung|bandrotation',
      ],
      topics: [
        'sicherung*|backup*|band|bänder|datenträger .. archiviert|archivierung|archiv',
        'archiviert|archivierung|archiv .. sicherung*|backup*|band|bänder',
        'langzeitarchiv*|langzeitaufbewahrung|langzeitsicherung*',
        'generationenprinzip|großvater',
        'monatssicherung*|jahressicherung*|monatsband|jahresband',
      ],
      evidence: [
        '<frequency>',
        'aufbewahr*|vorgehalten|jahre|monate .. <duration>',
        '<number> jahre|monate|jahren|monaten',
        'tresor|safe|bankschließfach|schließfach|bandarchiv|brandabschnitt',
        'zugriff|zugang .. nur <person>',
        'vier augen|unveränderbar',
      ],
      min: 2,
      proof: [
        'monatssicherung*|jahressicherung*|jahresband|monatsband .. aufbewahrt|vorgehalten|tresor|schließfach|archiv*',
        'bänder|band|sicherungen .. jahre|jahren .. aufbewahrt|archiviert|gelagert',
        'archiviert .. jahre|jahren|monate',
        'jahresabschluss*|monatsabschluss*|jahressicherung*|monatssicherung*|quartalssicherung*|jahresband .. archiv*|ausgelagert|aufbewahrt|tresor|schließfach ... <duration>',
        'jahresstand|jahressicherung|monatssicherung|quartalssicherung|jahresabschluss*|monatsstand .. band|lto*|bänder|schließfach|tresor|archiv ... <duration>|jahre|schließfach|tresor',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'archivage|archive|archives|archivé*|longue_durée .. <duration>|ans|mois|<frequency>|bande|bandes|coffre|glacier|<path>|<store>',
          'fin mois|année|trimestre .. ans|an|bande|coffre|archive*|glacier',
          'mensuelle|mensuelles|annuelle|annuelles|clôture|clôtures .. ans|bande|coffre|archive*',
          'conservé*|gardé*|reste|restent .. ans',
        ],
      },
      headings: [
        'archivage|archives',
        'archivage sauvegarde|supports|bandes',
        'conservation longue|long',
        'rotation bandes|supports',
      ],
      topics: [
        'sauvegarde|bande|support .. archivé*|archivage|archive',
        'archivé*|archivage|archive .. sauvegarde|bande|support',
        'conservation|rétention long|longue',
        'rotation bandes|supports',
        'sauvegarde mensuelle|annuelle .. conservée|conservées|gardée',
      ],
      evidence: [
        '<frequency>',
        'conservé*|gardé*|conservation .. <duration>',
        '<number> ans|mois|années',
        'coffre|armoire|bande|ignifuge|glacier',
        'accès .. limité|réservé|seul',
      ],
      min: 2,
      proof: [
        'bande|bandes|sauvegarde|copie|copies .. conservé*|gardé*|archivé* .. ans',
        'sauvegarde|copie annuelle|annuelles|mensuelle|mensuelles .. conservé*|coffre|bande|ans',
        'annuelle|annuelles|mensuelle|clôture|fin_d_année|trimestrielle .. archivé*|archive*|coffre|déposé*|conservé*|gardé* ... <duration>',
        "fin|annuelle|mensuelle|trimestrielle d'année|mois|année|sauvegarde|copie .. bande|bandes|coffre|archive ... <duration>|ans|coffre",
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'archivo|archivado|archiva|archivan|largo_plazo .. <duration>|años|meses|<frequency>|cinta|cintas|caja_fuerte|glacier|<path>|<store>',
          'cierre|cierres|fin|final mes|año|trimestre .. años|año|cinta|caja|archivo|glacier',
          'mensual|mensuales|anual|anuales .. años|cinta|caja|archiva*',
          'guarda*|conserva*|queda*|retien* .. años',
        ],
      },
      headings: [
        'archivado|archivo',
        'archivado respaldo|copias|backup',
        'retención largo plazo',
        'rotación cintas|medios',
      ],
      topics: [
        'respaldo|copia|cinta|backup .. archiva|archivan|archivado|archivo',
        'archiva|archivan|archivado .. respaldo|copia|cinta|backup',
        'retención|conservación largo plazo',
        'rotación de? cintas|medios',
        'copia|respaldo mensual|anual .. conserva|guarda|retiene',
      ],
      evidence: [
        '<frequency>',
        'conserva*|guarda*|retien* .. <duration>',
        '<number> años|meses',
        'caja fuerte',
        'bóveda|cinta|ignífug*|glacier',
        'acceso .. limitado|restringido|solo',
      ],
      min: 2,
      proof: [
        'cinta|cintas|respaldo|copia|copias .. conserva*|guarda*|archiva* .. años',
        'cierre|cierres|mensuales|anuales|anual|fin_de_año .. pasan|pasa|guarda|guardan|archivan|archiva|custodia ... <duration>',
      ],
    },
  },
  fields: ['spec.backups[].archive', 'backup_archive', 'archive_location', 'long_term_retention'],
  falseFriends: [
    { text: 'The dumps are kept for 30 days in the bucket.', why: 'retention of running copies' },
    { text: 'Extract the archive with tar.', why: 'a file format' },
    { text: 'Archived on 2025-11-12; superseded by the new plan.', why: 'the state of a document' },
    { text: 'WAL archiving is enabled on db-01.', why: 'log shipping, not a long-term archive' },
    { text: 'Closed tickets are archived after 90 days.', why: 'other records' },
    { text: 'Rotate the on-call shift every week.', why: 'people, not media' },
    { text: 'The public archive of papers is served from web-01.', why: 'the service itself' },
    { text: 'Invoices are archived for ten years by accounting.', why: 'other records' },
  ],
  scaffold: {
    markdown: `## Backup archiving

- Backups that go to the archive: \${1:TBD: for example the first full copy of each month}
- Archive of backups, where: \${2:TBD: vault, tier or safe}
- Archive copies kept for: \${3:TBD: months and years}
- Who may open the backup archive: \${4:TBD: roles}
- Time to bring an archived backup back: \${5:TBD: hours}
`,
    yaml: `backups:
  - id: \${1:orders-db}
    archive:
      schedule: "\${2:TBD: cron line or interval}"
      location:
        path: "\${3:TBD: vault, tier or safe}"
      retention:
        for: "\${4:TBD: period}"
      access:
        - "\${5:TBD: role}"
`,
  },
  examples: [
    {
      name: 'days of copies are no archive',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Copies

Keep at least 14 daily restore points.
`,
    },
    {
      name: 'a sentence with schedule, vault and period',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies of orders-db

The first full backup of each month is archived to the Glacier vault example-ltr and kept for 7 years.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list under a heading',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Tape rotation

- Weekly tapes stay in the library for 5 weeks
- Every quarter one set goes to the fireproof safe at site B
- Only the operations lead has the key
`,
    },
    {
      name: 'YAML with an archive',
      kind: 'backup-procedure',
      syntax: 'yaml',
      state: 'satisfied',
      text: `apiVersion: dr-runbook/v1
kind: backup-procedure
spec:
  backups:
    - id: orders-db
      archive:
        schedule: 0 6 1 * *
        location: { region: eu-central-1, path: vault example-ltr }
        retention: { monthly: 12, yearly: 7 }
`,
    },
    {
      name: 'regularly, somewhere secure',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

Backup media is archived in a secure location.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Copies

- Archive of the monthly backups: TODO
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'archived logs of a database',
      kind: 'backup-procedure',
      state: 'missing',
      text: `# Log shipping
  ^^^^^^^^^^^^

WAL archiving is on, with archive_timeout = 60. Extract the archive with tar.
`,
    },
  ],
} satisfies Practice;
