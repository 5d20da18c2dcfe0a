/** Sentences with their variants, for the rules that hear them: how they are written is told in `variants.test.ts`. */

interface Variants {
  readonly rule: string;
  readonly kind: string;
  /** What stands around each text, at `…`. */
  readonly around?: string;
  readonly texts: readonly string[];
}

const CONTACTS = (rows: string) =>
  `| Name | Role | Phone | E-mail |\n| --- | --- | --- | --- |\n${rows}`;

export const VARIANTS: readonly Variants[] = [
  {
    rule: 'hedged-commitment',
    kind: 'backup-procedure',
    around: `# Backups of the shop

RTO: 4 h. RPO: 24 h.
Backups of the database run nightly at 02:00 with pg_dump to bkp-01:/srv/backups, and are kept for 30 days.

…`,
    texts: [
      '- [[Schedule|Backup schedule|Back-ups schedule|Frequency|Backup interval|Cadence|How often|Backup runs|Full backup|Incremental backups|Log backup|Database backup|File backups|Differential backups]]: «[[e.g.|eg|E. g.|for example|for instance|such as|ideally|maybe|perhaps|probably|tentatively|something like|z. B.|zum Beispiel|par exemple|p. ex.|por ejemplo|(e.g.]] [[daily|nightly|weekly|hourly|monthly|quarterly|yearly|annually|every night|täglich|diaria|5 min|90 s|2 h|6 hrs|3 days|4 weeks]]»',
      '- [[Retention|Backup retention|Back-up retention period|Retention time|Retention policy|Kept|Kept for|Keep for]]: «e.g. [[30 days|6 months|1 year|2 weeks|30d]]»',
      '- [[RTO|RPO|Target RTO|Agreed RPO|Recovery time|Recovery point objective]]: «ideally [[4 h|30 minutes|1 hour]]»',
      '«[[Set|Choose|Select|Pick|Define|Decide|Decide on|Determine|Specify]] [[backup |the |a |your |the backup |back-up ]][[frequency|schedule|interval|retention|retention period]] for the shop ([[e.g.|eg|e. g.|for example|such as]] daily)»',
      '- Schedule: [[nightly, e.g. at 02:00|e.g. as agreed|such as it is]]',
      '- [[Runs|Kept in|Retention of logs|Schedule of the office|My schedule]] [[by|with]]: e.g. daily',
      'We [[set|choose]] the frequency (e.g. daily)',
    ],
  },
  {
    rule: 'sequence-contradiction',
    kind: 'restore-procedure',
    around: '# Restore\n\n…\n\n1. Stop the shop.\n2. Load the dump.\n3. Start the shop.\n',
    texts: [
      "[[These steps|All actions|The tasks|The activities|These procedures|The phases|The systems|The services|The list|The listed items|The items below|They]] are done [[in order|in the order|in this order|in the exact order|in the same order|in the following sequence|in the listed order|in the given order|in the stated order|in the specified order|in the numbered order|in the right order|one after the other|one at a time|one after another|strictly in sequence|sequentially|in der angegebenen Reihenfolge|dans l’ordre donné, dans l'ordre|en el orden dado]]. «[[The steps|The actions]] can be done [[in any order|in no particular order|in no specific order|in no fixed order|in no set order]].»",
      "The steps are done in order. «[[The steps are not necessarily sequential|The steps are not ordered|These are not meant to be in any particular order|The steps are not always in sequence|They are not followed in this order|The steps are not done in the order of the list|The steps are not performed in a strict order|The steps are not listed in a fixed order|The order does not matter for the steps|For these steps the order doesn't matter|The order of these steps: the order is not important|The steps: order isn’t fixed|The steps: order is not relevant|The steps are nonsequential|The steps run non-sequentially|All steps can be done in parallel|These actions may be performed simultaneously|All of these tasks should be executed concurrently|The following activities must be carried out at the same time|All of them, these steps will be run in parallel: all are done in parallel|These are run in parallel, all these steps are done in parallel|The steps, in beliebiger Reihenfolge|These steps, dans n'importe quel ordre|These steps, en cualquier orden]].»",
      'The steps are done in order. [[Some steps|Several steps|Certain steps|Two of the steps|Three of the steps|All steps except the last|Steps, unless told otherwise,|Only the steps of the shop|Where possible the steps|Where appropriate the steps|Independent steps|If there is time the steps|Contacts of the list|Roles of the list|Steps 2|Step (2|Steps a2]] can be done in any order.',
      'The steps are done in order. [[The guests can be served in any order|The shop opens in any order]].',
      'The steps are done in order. [[The steps are in order|Sequentially the steps are done]].',
      'The steps can be done in any order.\n\n## Next\n\nThe steps are done in order.',
      'The steps are done in order.\n\n1. One.\n2. Two.\n\nThe steps can be done in any order.\n\n1. Three.\n2. Four.',
    ],
  },
  {
    rule: 'contact-unreachable',
    kind: 'dr-plan',
    around: '# Recovery plan of the shop\n\n…',
    texts: [
      'The database lead «[[can only be|may only be|is only|are only]] [[reached|reachable|contacted|available]] [[by|via|on|through|over]] [[e-mail|email|mail|Slack|Teams|chat|Mattermost]]».',
      'The lead [[is only reached|can only be reached]] by [[e-mail or phone|mail and phone|phone]].',
      'Die Leitung ist «nur [[per|über]] [[E-Mail|Email|Teams|Slack|Chat]] [[zu erreichen|erreichbar]]».',
      'La responsable est «[[joignable|joignables]] uniquement par [[e-mail|courriel|Teams|Slack]]».',
      'La responsable «solo [[se puede contactar|localizable|disponible|localizables|disponibles]] por [[correo|e-mail|Teams|Slack]]».',
      '[[The vendor|A supplier|The provider|The customer|Support|When it is night the lead|If it is night the lead|During the day the lead]] can only be reached by e-mail.',
      'The lead can only be reached by e-mail. [[PagerDuty|Opsgenie|VictorOps|The on-call rota|The on-call schedule|The on-call phone|The on-call number|The oncall rota|The call tree]] rings the others.',
      'The lead can only be reached by e-mail. [[Phone numbers|Mobile numbers|Contact details|Private numbers|The telephone list|The numbers]] of all are [[in the safe|printed|in print|in the wallet|in an envelope|on paper|on a card|kept at home|stored at home|found at home|in the directory|offline|with HR]].',
      CONTACTS(
        '| «[[Ida Berg|**Ida Berg**]]» | lead | | ida@example.org |\n| Tom Rey | dba | | tom@example.org |',
      ),
      CONTACTS(
        '| Ida Berg | lead | +44 7700 900101 | ida@example.org |\n| Tom Rey | dba | +44 7700 900102 | tom@example.org |\n| «Una Fox» | network | +44 7700 900103 | |',
      ),
      CONTACTS(
        '| Ida Berg | lead | +44 7700 900101 | ida@example.org |\n| Tom Rey | dba | +44 7700 900102 | |\n| Una Fox | network | +44 7700 900103 | |',
      ),
    ],
  },
  {
    rule: 'key-with-backup',
    kind: 'backup-procedure',
    around:
      '# Backups of the shop\n\nThe backups of `shop-db` and `secrets-01` are encrypted.\n\n| System | RTO |\n| --- | --- |\n| shop-db | 4 h |\n| secrets-01 | 1 h |\n\n…',
    texts: [
      '«The encryption key of the backups [[is|are|lies|lie|live|reside|is kept|is stored|is held|lives|is located|resides|is saved]] [[in|on|to|at]] the same [[bucket|S3 bucket|storage bucket|Azure share|backup server|host|machine|disk|volume|folder|directory|store|storage|storage account|repository|place|NAS|tape]] [[as|with]] the [[backups|backup|encrypted backups|dump|dumps|copies|snapshots|snapshot|archives|archive|repository]].»',
      '«The encryption key is [[stored|kept|saved|held]] with the [[backups|backup|encrypted backup]].»',
      '«The encryption key is stored [[next to|beside|alongside|together with]] the [[backups|encrypted dumps|dump|copies|archives|archive]].»',
      '«Der Schlüssel der Sicherungen [[liegt|ist gespeichert]] [[auf demselben Server wie die Sicherung|auf demselben Host wie das Backup|auf derselben Maschine wie die Sicherung|auf derselben Platte wie die Sicherung|auf demselben Rechner wie die Sicherung|bei den Sicherungen|neben den Backups|mit den Sicherungen]].»',
      '«La clé de chiffrement des sauvegardes [[se trouve|est stockée]] [[dans le même serveur que la sauvegarde|sur le meme disque que les sauvegardes|dans le même compartiment que les sauvegardes|dans le même dossier que les sauvegardes]].»',
      '«La clave de cifrado [[está|esta|es guardada]] [[en el mismo servidor que la copia|en el mismo disco que las copias|en el mismo directorio que la copia|en el mismo cubo que la copia|junto a la copia|junto con las copias]].»',
      '«The encryption key [[is kept|is stored|lies]] [[on|in|at]] [[secrets-01|the secrets-01|`secrets-01`|the host secrets-01|server secrets-01|the machine secrets-01|system secrets-01]].»',
      'The encryption key is stored with the backups, [[and also|and a second copy|and another one|a copy of the key|printed|on a print-out|on paper|in the safe|sealed|in envelopes|in escrow|with a notary|at the bank|on USB|off-site|both|im Tresor|sur papier|au coffre|en caja fuerte|and on the wall|and in the cellar|and at home|and with HR]] too.',
      'The encryption key is stored with the backups.\n\n[[A second copy|Another one|A printed copy|A paper print-out|A spare set|An offline printout|An off-site copy|One in the safe|One that is sealed|One in an envelope|The escrow|The notary]] is there [[as well|too]].',
      'The encryption key is stored with the backups.\n\n## Keys\n\nThe encryption key is [[on paper|printed|in the safe|sealed|in envelopes|in an envelope|in the password manager|in the password safe|in 1Password|in KeePass|in KeePassXC|in Bitwarden|in LastPass|in Dashlane|in an HSM|in escrow|in the vault|in the secrets manager|in the secret manager|in KMS|in the key vault|in the key service|in the key management|on USB|at the bank|with the notary|offline|off-site|offsite|on the phone|on smart cards|on a smartcard|on a yubikey|in shares|in the cloud]].',
      'The encryption key is [[never|not]] stored with the backups.',
    ],
  },
  {
    rule: 'tool-mismatch',
    kind: 'backup-procedure',
    around:
      '# Backups of the shop\n\n…\n\n## Restore\n\n1. Run `«wal-g» backup-fetch /srv/db LATEST`.\n',
    texts: [
      '[[We use pgBackRest for the database|We back up with pgBackRest|The database is backed up with pgBackRest|Backups are made by pgBackRest|Backups are taken using pgBackRest|Backups are done through pgBackRest|Backups are run every night with pgBackRest|Copies are created with pgBackRest|pgBackRest takes backups|pgBackRest takes the nightly backups|pgBackRest backs up the database with its own format: backs up the database with pgBackRest|The job backed up the data with pgBackRest]].',
    ],
  },
  {
    rule: 'drill-on-production',
    kind: 'dr-plan',
    around:
      '# Recovery plan of the shop\n\n| System | Tier | RTO |\n| --- | --- | --- |\n| shop-db | 1 | 4 h |\n| database | 1 | 4 h |\n| network | 1 | 4 h |\n| files | 1 | 4 h |\n\n## Restore drills\n\n…',
    texts: [
      'A restore drill into [[|the |our ]]«[[production|prod]]»[[ runs every month| system is run each month| systems are restored| database runs weekly| databases, each month.| server by night| servers at night| service during the day| services on Fridays| environment and back| cluster happens monthly| clusters takes place| instances runs| hosts every month| once a year| quarterly| yearly| was run]].',
      '- Target: «live» [[system|database|server|service|environment|cluster]]',
      'A restore drill into [[non-production|a test copy of production|production-like hosts|production dumps, a copy|the isolated site|a separated machine|the sandbox|a sandboxed host|staging|a scratch machine|the spare|the lab|a clone|cloned machines|a temp host|a temporary host|a throw-away host|a throwaway host|dev|the standby|a replica|a second shop-db|a parallel shop-db|a new shop-db|the same shop-db as last year|a machine like shop-db|a host beside shop-db|a host next to shop-db|a host away from shop-db|production data|prod sized hosts|production accounts|production regions|production settings|production hours|production parity]] runs every month.',
      'A restore drill into [[database|network|files]] runs every month.',
      'A restore drill into [[|the |our |`]]«shop-db»` runs every month.',
    ],
  },
  {
    rule: 'single-person-dependency',
    kind: 'dr-plan',
    around: '# Recovery plan of the shop\n\n…',
    texts: [
      '- [[Recovery lead|Leader of the shop|Coordinator|Coordination|Commander|Incident manager|Who declares|Who activates|Who restores|Recovery|Database|DBA|Backups|Backup|Keys|Key|Secrets|Vault|Custodian|Technical]]: Ida Berg [[«(no deputy»|«has no deputy»|«with no deputies»|«have no deputy»|«and no stand-in»|«, no standin»|«has no substitute»|«(without deputy»|«(without a deputy»|«hat keine Vertretung»|«hat keinen Vertreter»|«hat keinen Stellvertreter»|«(ohne Vertretung»|«(ohne Stellvertreter»|«(sans suppléant»|«y sin suplente»]])',
      '- Recovery lead: [[if|when|unless|every lead with|each one with|any with|never one with|there must be one with|a role without holder|wenn|si]] Ida Berg has no deputy',
      '- [[Cook|Gardener|Reader]]: Ida Berg has no deputy',
    ],
  },
  {
    rule: 'step-without-verification',
    kind: 'restore-procedure',
    around:
      '# Restore\n\n## Restore procedure\n\n1. «Load: `pg_restore -d orders orders.dump`»\n2. Open the shop.\n\n…',
    texts: ['## [[Afterwards|Contacts|Protest|Unchecked]]\n\nAsk the lead.'],
  },
  {
    rule: 'rto-decision-time',
    kind: 'dr-plan',
    around: '# Recovery plan of the shop\n\n…',
    texts: [
      '- RTO: 1 h\n\nThe disaster is declared by the lead «within [[1 hour|45 minutes|31 minutes]]» of the first alert.',
      '- RTO: 1 h\n\nThe disaster is declared by the lead within [[30 minutes|10 minutes]] of the first alert.',
      '| System | RTO | How |\n| --- | --- | --- |\n| shop-db | 1 h | [[from the dump|by hand]] |\n\nThe disaster is declared by the lead «within 1 hour» of the first alert.',
      '| System | RTO | How |\n| --- | --- | --- |\n| shop-db | 1 h | [[automatic|auto|automatically|failover|fail-over|active-passive|active active|a replica|replicas|standby|hot|a cluster|clusters|clustered|multi-AZ]] |\n\nThe disaster is declared by the lead within 1 hour of the first alert.',
    ],
  },
  {
    rule: 'change-after-review',
    kind: 'dr-plan',
    around:
      '# Recovery plan of the shop\n\n| Date | System | Change |\n| --- | --- | --- |\n| 2026-10-05 | shop-db | PostgreSQL 15.9 → 16.4 |\n\n…',
    texts: [
      '- Last reviewed: [[2026-10-05|2026-10-06]]\n\nThis plan is reviewed after each significant change to a system.',
      '- Last reviewed: 2026-09-16\n\nThis plan is [[printed|kept]] after each significant change to a system.',
    ],
  },
  {
    rule: 'system-without-procedure',
    kind: 'dr-plan',
    around:
      '# Recovery plan of the shop\n\n| System | Tier |\n| --- | --- |\n| shop-db | 1 |\n| «stock-db» | [[1|2]] |\n| reports | 3 |\n\n## Restore procedure\n\n1. Load the dump of shop-db.\n2. Start shop-db.\n\n…',
    texts: [
      'The lead of stock-db has the keys.',
      '| System | [[Owner|Colour|Showroom]] |\n| --- | --- |\n| stock-db | Ida |',
      '[[All guests|Each day|Every room]] of the shop is restored.',
    ],
  },
  {
    rule: 'step-without-duration',
    kind: 'restore-procedure',
    around:
      '# Restore\n\n- RTO: 4 h\n\n## Restore procedure\n\n1. «Stop the shop»\n2. Load the dump\n3. Start the shop\n\n…',
    texts: ['[[The office opens at 9|The dump is large]].', 'The office is open for 8 hours.'],
  },
  {
    rule: 'step-without-verification',
    kind: 'restore-procedure',
    around:
      '# Restore\n\n## Restore procedure\n\n1. Load: `pg_restore -d orders orders.dump`\n2. Open the shop.\n\n…',
    texts: [
      '## [[Verification|Verify the result|Validation|Validate it|Check|Checks|Checking|Test|Tests|Testing|Confirmation|Confirm it|Smoke|Acceptance|Success|Sanity|Health|Prüfung|Prufung|Vérification|Verification des données]]\n\nLook at the totals.',
    ],
  },
  {
    rule: 'system-without-procedure',
    kind: 'dr-plan',
    around:
      '# Recovery plan of the shop\n\n| System | Tier |\n| --- | --- |\n| shop-db | 1 |\n| stock-db | 1 |\n| reports | 3 |\n\n## Restore procedure\n\n1. Load the dump of shop-db.\n2. Start shop-db.\n\n…',
    texts: [
      'stock-db is [[restored|recovered|built|rebuilt|brought back|re-created|installed|deployed|switched over|started|restarted]] from the dump.',
      '| System | [[Procedure|Runbook|Playbook|How|Strategy|Recovery method|Recovery plan|Recovery steps|Restore method|Restore steps|Restore from|Recovered by|Recovered from|Rebuild|Rebuilt from|Method]] |\n| --- | --- |\n| stock-db | image |',
      '[[All|Every|Each]] [[systems|of the systems|of our systems|other systems|the systems|system|service|services|host|hosts|server|servers|application|applications|workload|workloads|component|components]] is restored from the dump.',
      '[[Restore|Recovering|Rebuild]] of the rest: see the [[runbook|procedure|playbook|restore page|recovery page|rebuild page|failover page|wiki]] of [stock](https://wiki.example.org/stock).',
      '## [[Restoring|Rebuilding|Recovery of|Installing|Starting]] stock-db\n\nThe lead does it.',
      'Run this:\n\n```bash\nload stock-db\n```',
    ],
  },
  {
    rule: 'step-without-duration',
    kind: 'restore-procedure',
    around:
      '# Restore\n\n- RTO: 4 h\n\n## Restore procedure\n\n1. Stop the shop\n2. Load the dump\n3. Start the shop\n\n…',
    texts: [
      'All of it [[takes|take|took|lasts|last|has a duration of|estimated|estimate|expected time|expected duration|ETA|total time|measured|dauert|Dauer|durée|duración]] 2 hours.',
    ],
  },
  {
    rule: 'hedged-commitment',
    kind: 'backup-procedure',
    texts: [
      '# [[Template|Templates|Form|Forms|Sample|Samples|Example|Examples|Boilerplate|Vorlage|Vorlagen|Muster]] of backups\n\nBackups of the database run nightly at 02:00 with pg_dump to bkp-01:/srv/backups.\n\n- Backup schedule: e.g. daily',
    ],
  },
  {
    rule: 'step-without-duration',
    kind: 'restore-procedure',
    texts: ['# Restore\n\n- RTO: 4 h\n\n## Restore procedure\n\n1. Load the dump'],
  },
];
