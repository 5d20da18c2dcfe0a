/** Practice: the machine, share, vault or bucket that holds each backup. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-storage-location',
  title: 'Backup storage location',
  titles: {
    de: 'Speicherort der Sicherungen',
    fr: 'Emplacement des sauvegardes',
    es: 'Ubicación de los respaldos',
  },
  columns: {
    de: 'Sicherung von | Speicherort | Konto oder Host | Region oder Standort',
    fr: 'Sauvegarde de | Emplacement | Compte ou hôte | Région ou site',
    es: 'Respaldo de | Ubicación | Cuenta o host | Región o sitio',
  },
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1a',
  requirement: 'Name the machine, share, vault or bucket that holds each backup.',
  why: 'The first question of a restore is where the copy is. A store without a name also hides that the copy sits on the machine that has just died.',
  goodEvidence: [
    'the name of the bucket or vault, with account and region',
    'a network path or the host name of the backup server',
    'the number or shelf of the tape',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required', 'restore-procedure': 'required' },
  controls: [
    'nist-800-34r1:3.4.2',
    'nist-800-53r5:CP-6',
    'nist-800-53r5:CP-9',
    'cis-v8:11.3',
    'nis2-ir:4.2.2(c)',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          '<store>',
          'to|on|in|at|under|into|onto|where .. bucket|vault|nas|san|tape|tapes|share|glacier|storage_account|storage_box|usb|disk|datastore|fileserver|strongroom|safe .. <name>|<code>|<host>|<path>|<region>',
          'goes|go|lands|land|stored|kept|copied|written|sits|live|lives .. <host>|<path>|<region>|nas|bucket|vault|tape|disk|share|s3',
          'rclone|rsync|restic|borg|aws .. <store>|<path>',
          'target|destination|where|location|folder|directory|output|store|storage|medium|media|stored_in|kept_in|goes_to|saved_to|written_to|kept_on|stored_on .. <host>|<path>|<store>|<region>|<name>|<code>|<address>|nas|bucket|vault|tape|tapes|share|s3|wasabi|backblaze|glacier|container',
          'repository|repo .. <store>|<path>|<host>|nas|bucket|s3',
          'ends|end|lands|land|goes|go|written|writes|copied|copies|stored|kept|saved|sent|sends|pushed|pushes|pulled|pulls|streamed|uploaded|uploads|moved|shipped|lie|lies|sit|sits|live|lives|held|stay|stays up? on|in|at|to|into|under|onto .. <host>|<store>|<region>|nas|bucket|tape|tapes|share|strongroom',
          'drive|drives|disk|disks|tape|tapes|cartridge|cartridges|cassette|stick|usb .. labelled|labeled|marked|named|numbered|shelf|cellar|basement|drawer|cabinet|cupboard|rack|strongroom|bank|iron_mountain|mine|deposit_box|fireproof|the_safe|office_safe|<host>|<name>',
          'mnt|srv|media|volume|volumes|nas backup|backups|dump|dumps|copies|nas|archive|restic|borg|veeam',
          'hetzner|backblaze|wasabi|borgbase|rsync_net|glacier|storage_box|blob_container|storage_account|blob_storage',
        ],
        'restore-procedure': [
          'from|download|fetch|get|copy|retrieve .. <store>',
          'bucket|container|vault|repo <name>|<code>',
          'restore|restores|pg_restore|mongorestore|zcat|gunzip|bunzip2|unzstd|influxd|velero|xtrabackup|innobackupex .. <path>|<store>',
          'mnt|srv|media|volume|volumes|var backup|backups|dump|dumps|copies|nas|archive|restic|borg|veeam',
          'fetch|get|download|pull|pick|find|mount|locate|choose|retrieve|newest|latest .. <store>|bucket|vault|nas|tape',
          'newest|latest|last|freshest|recent file|set|dump|backup|copy|snapshot|export|image in|on|from|under .. <store>|<path>|<host>|<code>|nas|bucket|vault|tape',
        ],
      },
      readsCode: true,
      headings: [
        'backup restore plan',
        'backup',
        'velero|restic|borg|borgmatic|pgbackrest|barman|veeam|kopia|duplicati|bareos|bacula',
        'backup|snapshot location|storage|destination|target|repository|store|vault|bucket|media|server|host',
        'where .. backup|snapshot',
        'location|storage|backend of backup',
        'repository|backup layout|directory|directories|folder',
        'finding|locating|locate|find .. backup',
      ],
      topics: [
        'backup|snapshot|dump|wal .. kept|held|retained|saved on|in|at|under|off',
        'backup|snapshot|dump .. place|location',
        'backup|snapshot|dump|wal .. stored|written|uploaded|shipped|pushed|copied|sent|synced|streamed|located|live|lives|reside|resides|land|lands|transferred|found|location|destination|target|repository|go_to|goes_to|go_into',
        'store|stores|stored|storing|write|writes|save|saves .. backup|snapshot|dump',
        'upload*|push|pushes|send|sends|ship|ships|copy|copies|sync* .. backup|snapshot|dump',
        'backup|snapshot|dump location|destination|target|storage|repository|repo|vault|bucket|store|server|host|media|disk|drive|share|folder|directory|path|volume|account|container|tape|nas',
        'location|destination|storage of|for .. backup|snapshot|dump',
        'latest|last|newest|recent backup|snapshot|dump from|on|under',
        'download|fetch|retrieve|copy|pull|get .. backup|snapshot|dump .. from',
        'backup|dump|snapshot|copy|copies|export|image|archive|restore_point stored|kept|held|saved on|in .. separate|different|another|other|own hardware|storage|disk|system|device',
      ],
      evidence: [
        '<store>|<path>|<region>|<address>|recovery_services_vault|proxmox_backup_server|iron_mountain|storage_account|blob_storage|object_storage|external_disk|external_drive|external_hdd|usb_disk|usb_drive|removable_drive',
        'bucket|vault|nas|tape|glacier|s3|gcs|backblaze|wasabi|minio|dropbox',
        'backup|file|storage server|host|machine|node <host>|<name>|<code>|<address>',
        '<host>|<name>|<code> server|host|share|bucket|vault|repository|volume|directory|folder',
        'server|host|share|bucket|vault|repository|volume|folder|directory <host>|<name>|<code>',
        'on|to|at|in <host>',
      ],
      proof: [
        'backup|snapshot|dump|copies ... stored|kept|written|saved|held|uploaded|copied|pushed|sent|shipped .. <store>|<path>|<region>|<address>',
        'backup|snapshot|dump|copies ... stored|kept|written|saved|held|uploaded|copied|pushed|sent|shipped .. s3|gcs|bucket|vault|nas|tape|glacier|share',
        'backup|snapshot|dump ... stored|kept|written|saved|held|copied|pushed|sent on|to|in|at <host>|<code>',
        'backup|snapshot|dump location|destination|target|repository|bucket|vault|server|path|directory|storage <store>|<path>|<host>|<url>|<region>|<address>|<code>',
        'backup|snapshot|dump|export .. in|on|to|at|under|into|from <store>|<region>|s3|gcs|glacier|tape',
        'backup|snapshot|dump .. in|on|at|under|from <path>|<address>',
        'is|are|we|nightly|daily backup|dump|dumped .. to|into|onto <path>|<host>|<address>',
        '<store>|<path>|bucket|vault|nas|share .. hold|holds|contain|contains|keeps|stores .. backup|snapshot|dump',
        '<tool> ... <store>',
        'bucket|vault|share|nas|tape for|of|with backup|snapshot|dump',
        'pg restore .. <path>|<store>',
        'backup|snapshot|dump bucket|vault|share|folder|account .. <name>|<store>|<code>|<path>',
        'backup|snapshot|dump|export|copy|copies .. ends|end|lands|land|goes|go|sits|sit|lies|lie|lives|live up? on|in|at|to|under .. <store>|<path>|<host>|<region>|nas|bucket|vault|tape|s3',
        'rclone sync|copy|copyto|move .. b2|s3|wasabi|gcs|azure|backblaze|r2|hetzner|crypt|remote',
        'disk|disks|tape|tapes|lto|drive|cartridge .. strongroom|salt_mine|vault_company|bank_vault|deposit_box|iron_mountain|fireproof_safe',
        'keep|keeps|write|writes|upload|uploads|push|pushes|copy|copies .. backup|snapshot|dump .. <store>|<path>|s3|gcs|bucket|vault|nas|tape',
        'copies|copy|copied|dump|dumps|dumped|snapshot|snapshots .. to|onto|into|on|in .. synology|nas|qnap|truenas|nextcloud|<host>|<store>|<path>|library|bucket|fileserver|tape|tapes|nas_box|backup_server|wasabi|backblaze|azure_blob|glacier',
        'snapshot|dump|archive|newest|latest|copies|backup|image .. from|in|at|on <store>|<path>|<host>',
        'library|nas|synology|qnap|vault|bucket|account|repository|server|box|pc .. writes|holds|keeps|stores|receives|pulls|collects|takes .. copies|copy|everything|set|sets|dump|dumps|backups|full|snapshots|archives',
        'script|job|task|cron .. pulls|copies|pushes|sends|writes .. to|onto|into|down|on .. <tool>|synology|nas|qnap|truenas|nextcloud|<host>|<store>|<path>|library|bucket|fileserver|tape|tapes|nas_box|backup_server|wasabi|backblaze|azure_blob|glacier',
        'held|kept|stored|hosted by|with|on .. appliance|provider|<name>|hoster',
        'written|writes|copied .. two|one|<count> .. lto|tape|tapes|disks|drives|sticks',
        '<tool> writes|stores|copies|puts|saves|dumps to|into|under|in <path>|<store>|<host>',
        'goes|uploads|saved|synced|copied up? to onedrive|google_drive|dropbox|icloud|sharepoint',
        'copies|copied|copy|backs|saves .. to .. storage|cloud|datacenter|hoster in|at|of',
        'backup|dumps|dump|export|exports to github|gitlab|bitbucket|dropbox|onedrive|google_drive',
        'nightly|backup|dump|weekly|daily files|file|sets|dumps|copies|archives|exports end|ends|land|lands|go|goes|stored|kept|written|pushed|saved|copied up? .. synology|qnap|nas|truenas|storage_box|library|share|bucket|tape|stick|<host>|<store>|safe',
        'ship|ships|push|pushes|send|sends|upload|mirror|sync|syncs them|it .. rsync_net|b2|backblaze|wasabi|storage_box|storagebox|borgbase|bucket|vault|s3|glacier|hetzner|nas|synology|<store> account|bucket|box|share|vault?',
        'restore_point|restore_points|recovery_point|recovery_points|images|vm_images|generations .. held|kept|stored|written|live|in|on|at .. vault|repository|nas|share|bucket|<store>|<host>|<path>|<region>|<name>',
        'repo|repository|target|destination|backend <store>',
        'tape|tapes|cartridge|cartridges|lto|disks|sticks .. in|at|inside|into .. safe|strongroom|vault|cabinet|bank|locker|archive',
        '<tool> pushes|writes|sends|uploads|copies|stores|saves|ships|goes|backs .. storage_box|box|nas|server|<host>|<store>|<path>|<address>|bucket|vault|repository',
        'destination|target|sink|backend|location|place is? .. data_domain|datadomain|blob|container|synology|qnap|truenas|nas|bucket|vault|tape_robot|tape_library|robot|autoloader|library|storage_box|minio|exagrid|storeonce|storagegrid|fileserver|external_disk|usb_disk .. <host>|<name>|<code>|<number>|site|cellar|basement|room',
        'destination|target|sink|backend .. <store>|<host>',
        'tape|robot|library|changer|autoloader|jukebox .. holds|hold|contains|keeps|stores .. last|newest|<duration>|sets|weeks',
        'dumps|backups|snapshots|copies|exports under|below|inside <path>',
        'writes|write|goes|go|saves|saved|lands|land|sent|dumped to|on|onto the|a|an|our? old|offline|spare|second|big? synology|qnap|truenas|nas|disk_set|microserver|tape|tapes|data_domain|datadomain|box|stick|drive',
        '<copying> .. <store>|nas|tape|tapes|cinta|stick|bucket|vault|vtl|synology|bänder|bandbibliothek|coffre',
        '<store>|nas|tape|tapes|cinta|stick|bucket|vault|vtl|synology|bänder|bandbibliothek|coffre .. <copying>',
        '<copying> .. <elsewhere>',
      ],
      not: [
        'vault addr',
        'vault is accessed',
        'hashicorp',
        'vault status|seal|unseal|sealed|token|operator|raft|state|cluster',
        'extract|propagate .. vault',
        'target region',
        'service|fallback|plan as backup',
        'terraform|tofu|pulumi|scripts|script|logs|log|code state|live|lives|lie|lies',
        '<role> is|as|acts|serves backup',
        'backup contact|person|coordinator|commander|approver|oncall|responder|generator|power|battery|link|cdn|dns|line|route|provider|supplier|vendor|channel',
      ],
    },
    de: {
      within: {
        'backup-procedure': [
          'ziel|speicherort|ablage|ablageort|wo|wohin|ort|medium|speicher|repository|zielsystem .. <host>|<path>|<store>|<region>|<name>|<code>|<address>|nas|band|bänder|bucket|freigabe|tresor|bankschließfach|schließfach|objektspeicher|bandbibliothek|storage_box|s3|hetzner|usb|festplatte|tape',
          'liegt|liegen|landet|landen|abgelegt|gespeichert|geschrieben|schreibt|kopiert|übertragen|geht|gehen|kommt|kommen|lagert|lagern|aufbewahrt|steht|stehen .. <host>|<path>|<store>|<region>|nas|band|bänder|bucket|freigabe|tresor|bankschließfach|schließfach|objektspeicher|bandbibliothek|storage_box|s3|hetzner|usb|festplatte|tape',
          'band|bänder|platte|platten|festplatte*|usb .. tresor|schrank|regal|schließfach|bankschließfach|keller|serverraum|brandabschnitt',
          'hetzner|storage_box|<store>',
        ],
        'restore-procedure': [
          'aus|von|vom|auf|unter <store>|bandlaufwerk|nas',
          '<store>',
          'neueste*|letzte*|jüngste* .. <path>|<host>|<code>|nas|band',
        ],
      },
      headings: [
        'speicherort|ablageort|sicherungsziel|backupziel|sicherungsort|backupserver|sicherungsserver',
        'ablage der? sicherung*|backup*',
        'speicherort der? sicherung*|backup*|datensicherung*',
        'wo liegen .. sicherung*|backup*',
        'datensicherung|datensicherungen|sicherung|sicherungen|backup|backups|sicherungskonzept|datensicherungskonzept|backupkonzept',
      ],
      topics: [
        'speicherstandort*',
        'sicherung*|backup*|datensicherung*|dump* ... gespeichert|abgelegt|geschrieben|kopiert|übertragen|aufbewahrt|hochgeladen',
        'sicherung*|backup*|dump* liegen|liegt|landen|landet',
        'speicherort*|ablageort* .. sicherung*|backup*',
        'sicherungsziel*|backupziel*|backupserver*|sicherungsserver*',
        'gespeichert|abgelegt ... sicherung*|backup*',
        'sicherung*|bänder|dump* .. abgelegt|aufbewahrt|gelagert|liegen',
      ],
      evidence: [
        'netzlaufwerk|freigabe|bandlaufwerk|band|bänder|tresor|objektspeicher',
        'server|freigabe|verzeichnis|ordner <host>|<name>|<code>|<path>',
        'auf|nach|unter|in <host>|<path>|<store>',
      ],
      proof: [
        'sicherung*|backup*|dump*|datensicherung* ... auf|in|nach|unter <store>|<path>|<host>|<region>',
        'sicherungsziel*|backupziel*|speicherort* .. <store>|<path>|<host>|<region>',
        'kopie|kopien|sicherung|sicherungen|dump|abzug|export .. aus|von|unter|vom <store>|<path>|<host>',
        'schreibt|sichert|kopiert|legt .. <tool>|datenbank|daten .. auf|nach|in|unter <store>|<path>|<host>',
        'holen|herunterladen|kopieren|einbinden .. <store>|bandlaufwerk|sicherungsserver',
        'gesichert|sichert|kopiert|weggeschrieben|gespeichert .. auf|in|unter|nach|dem|den .. nas|*nas|<host>|<store>|<path>|synology|qnap|band|*platte|bandlaufwerk|*server|bucket|repository|tresor',
        'sicherung*|kopie|kopien|dump|dumps|archiv* .. auf|in|unter|nach .. nas|<host>|<store>|<path>|synology|qnap|bandroboter|*platte|*server|bucket|repository',
        'sicherung*|gesichert .. auf .. platte|*platte|stick|band|nas|laufwerk',
        'läuft <frequency> .. auf .. platte|*platte|nas|band|server',
        'abgelegt|gespeichert|gesichert|geschrieben|liegt|liegen|landet|landen .. <store>',
        'bänder|band|bandsatz|platten|platte|medien|sicherungsbänder|kassetten|festplatte .. tresor|schließfach|bankschließfach|safe|brandschutzschrank|archivraum',
        'sichert|gesichert|schreibt|geschrieben|läuft .. auf|nach|in data_domain|datadomain|nas|synology|qnap|band|bandlaufwerk|*server|*speicher|*platte',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'destination|emplacement|où|lieu|stockage|support|dépôt|cible .. <host>|<path>|<store>|<region>|<name>|<code>|<address>|nas|seau|bucket|compartiment|coffre|bande|bandes|baie|s3|disque|clé_usb|partage|glacier',
          'copie|copiée|copiées|copiés|écrit|écrite|écrites|envoie|envoyée|va|vont|part|partent|stockée|stockées|stockés|conservée|conservées|dépose|déposée|déposées|trouve|trouvent|arrive|arrivent|reste|restent .. <host>|<path>|<store>|<region>|nas|seau|bucket|compartiment|coffre|bande|bandes|baie|s3|disque|clé_usb|partage|glacier',
          'bande|bandes|disque|disques|cartouche|cartouches .. coffre|armoire|étagère|salle|sous_sol|banque',
          '<store>',
        ],
        'restore-procedure': [
          'depuis|sur|dans|de <store>',
          '<store>',
          'dernière|dernier|récente|récent .. <path>|<host>|<code>|nas|baie|coffre',
        ],
      },
      headings: [
        'emplacement|destination|stockage sauvegarde',
        'lieu de? stockage',
        'serveur de? sauvegarde',
        'support de? sauvegarde',
        'où .. sauvegarde',
        'sauvegarde',
        'sauvegarde restauration|données|base|bases|serveurs',
        'plan|politique|stratégie sauvegarde',
      ],
      topics: [
        'sauvegarde ... stocké*|conservé*|écrit*|copié*|envoyé*|déposé*|transféré*|enregistré*',
        'emplacement|destination|stockage sauvegarde',
        'serveur|dépôt|espace|support de? sauvegarde',
        'stocker|stockons|copier|copions|envoyer .. sauvegarde',
        'sauvegarde se_trouve|se_trouvent',
      ],
      evidence: [
        'bande|coffre|partage_réseau|baie|stockage_objet|seau|compartiment',
        'serveur|partage|dossier|répertoire <host>|<name>|<code>|<path>',
        'sur|dans|vers <host>|<path>|<store>',
      ],
      proof: [
        'sauvegarde ... sur|dans|vers|à <store>|<path>|<host>|<region>|s3',
        'emplacement|destination sauvegarde .. <store>|<path>|<host>|<region>',
        'copie|copies|sauvegarde|dump|archive|extrait .. depuis|sur|dans|sous <store>|<path>|<host>',
        'copie|copiée|envoie|envoyée|écrit|dépose|exporte .. base|bases|données|fichiers .. vers|sur|dans <store>|<path>|<host>',
        'récupérer|télécharger|rapatrier|copier|prendre .. <store>',
        'copie|copié|copiés|envoi|envoyé|envoyée|envoyés|écrit|écrite|déposé|stocké|stockée|sauvegardé|rangé|dump|sauvegarde|sauvegardes .. vers|sur|dans|chez .. <host>|<store>|<path>|<name>|nas|bande|disque|baie|serveur|coffre|bucket|dépôt',
        'enregistre|enregistré|exporte|dépose|range|aspire|copie .. sur|dans clés|clé|disque|disques|serveur|nas|<count>',
        'dépôt|sauvegardes|sauvegarde|copies|archives|cible|destination ... chez|sur|dans ovh|rsync_net|hetzner|scaleway|wasabi|backblaze|nas|coffre|baie|<store>|<host>',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'dónde|donde|destino|ubicación|lugar|almacenamiento|repositorio|soporte .. <host>|<path>|<store>|<region>|<name>|<code>|<address>|nas|cubo|bucket|contenedor|caja_fuerte|cinta|cintas|cabina|s3|disco|carpeta|glacier',
          'copia|copian|guarda|guardan|envía|envían|va|van|escribe|escriben|queda|quedan|sube|suben|está|están|deja|dejan|almacena|almacenan .. <host>|<path>|<store>|<region>|nas|cubo|bucket|contenedor|caja_fuerte|cinta|cintas|cabina|s3|disco|carpeta|glacier',
          'cinta|cintas|disco|discos|cartucho .. caja|armario|estante|sótano|sala|banco',
          '<store>',
        ],
        'restore-procedure': [
          'desde|de|en <store>',
          '<store>',
          'última|último|reciente .. <path>|<host>|<code>|nas|cabina|cinta',
        ],
      },
      headings: [
        'ubicación|destino|almacenamiento respaldo|copia',
        'dónde .. respaldo|copia',
        'servidor de? respaldo|copias|backup',
        'lugar de? almacenamiento',
        'copia seguridad',
        'respaldo|respaldos|copias',
        'plan|política copia|copias|respaldo',
      ],
      topics: [
        'respaldo|backup ... guarda*|almacena*|copia|copian|sube|suben|envía|envían|escribe*',
        'copia seguridad ... guarda*|almacena*|copian|suben|envían|escribe*',
        'ubicación|destino|almacenamiento respaldo|backup',
        'ubicación|destino|almacenamiento copia seguridad',
        'servidor|repositorio de? respaldo|copias|backup',
      ],
      evidence: [
        'cinta|bóveda|cubo|carpeta_compartida|cabina|almacenamiento_de_objetos',
        'servidor|carpeta|directorio <host>|<name>|<code>|<path>',
        'en|a <host>|<path>|<store>',
      ],
      proof: [
        'respaldo|backup ... en|a <store>|<path>|<host>|<region>|s3',
        'copia seguridad ... en|a <store>|<path>|<host>|<region>|s3',
        'destino|ubicación .. respaldo|copia .. <store>|<path>|<host>|<region>',
        'copia|copias|respaldo|volcado|imagen .. desde|en|de <store>|<path>|<host>',
        'traer|descargar|bajar|obtener|recuperar|copiar .. <store>',
        'copia|vuelca|exporta|envía|escribe .. base|bases|datos|ficheros|archivos .. a|en <store>|<path>|<host>',
        'copia|copian|copias|guarda|guardan|escribe|envía|envían|deja|dejan|vuelca|respaldo|almacena .. en|al|a|hacia .. <host>|<store>|<path>|<name>|nas|cinta|disco|servidor|armario|bucket|repositorio|cabina',
        'bajan|descargan|guardan|copian|suben|sube|exporta|exportan .. al|en|a servidor|nas|disco|<code>|<host>',
        'destino|repositorio|copias|copia|respaldos ... bucket|nas|caja_fuerte|cinta|<store>|<host>',
      ],
    },
  },
  fields: [
    'spec.backups[].copies[].location',
    // A restore names the backup, and what is said of that backup holds its place.
    'spec.backup',
    'backup_location',
    'backup_locations',
    'backup_bucket',
    'backup_storage',
    'backup_destination',
  ],
  falseFriends: [
    { text: 'Terraform state is stored in s3://example-state/prod.', why: 'the state of a tool' },
    { text: 'Logs are stored in /var/log/app on each host.', why: 'a path without a copy' },
    { text: 'Design documents are kept on the NAS share.', why: 'a document store' },
    { text: 'The application repository is mirrored to git.example.org.', why: 'source code' },
    { text: 'Uploads are written to the bucket media-prod.', why: 'the live data itself' },
    { text: 'The backup contact sits in building 4.', why: 'a person' },
    { text: 'The dashboards of the backup jobs are in Grafana.', why: 'where the jobs are seen' },
    {
      text: 'Copies are kept somewhere safe on one of our machines.',
      why: 'a place without a name',
    },
  ],
  scaffold: {
    markdown: `## Backup storage location

| Backup of | Stored in | Account or host | Region or site |
| --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: bucket, vault or path} | \${3:TBD: account or host} | \${4:TBD: region or site} |

How to reach the store when the usual sign-in is down: \${5:TBD: access}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    copies:
      - id: \${2:primary-copy}
        medium: \${3|TBD,object-storage,disk,tape,snapshot|}
        location:
          path: "\${4:TBD: bucket, vault or path}"
`,
  },
  examples: [
    {
      name: 'a sentence in a section about the database',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `# Database

The dumps land in s3://example-bkp/orders-db in eu-central-1.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
The application connects through a pooler.
`,
    },
    {
      name: 'a table with a column for the store',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Components

| System | Backup location | Owner |
| --- | --- | --- |
| orders-db | /srv/backup/orders on bkp-01 | dba |
  ^^^^^^^^^
`,
    },
    {
      name: 'a command that names the store',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Nightly job

\`\`\`sh
restic -r s3:https://s3.example.org/orders-bkp backup /srv/orders
\`\`\`
`,
    },
    {
      name: 'a place without a name',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Backups

Backups are stored in a secure location.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Backups

- Backup location: TBD
  ^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a path, but of log files',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restart the service
  ^^^^^^^^^^^^^^^^^^^

Logs are written to /var/log/orders and shipped to logs-01.
`,
    },
    {
      name: 'a German sentence',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Datenbank

Die Sicherungen werden jede Nacht auf dem Server bkp-01 unter /srv/backup abgelegt und nach 30 Tagen gelöscht.
`,
    },
  ],
} satisfies Practice;
