/** Practice: what is backed up, and what is left out on purpose. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-scope',
  title: 'Backup scope',
  titles: {
    de: 'Sicherungsumfang',
    fr: 'Périmètre des sauvegardes',
    es: 'Alcance de los respaldos',
  },
  columns: {
    de: 'System | Gesicherte Daten | Größe | Nicht gesichert',
    fr: 'Système | Données sauvegardées | Taille | Non sauvegardé',
    es: 'Sistema | Datos respaldados | Tamaño | No respaldado',
  },
  group: 'Backup',
  partOf: 'backup-plan',
  seed: '1c',
  requirement:
    'List the systems, databases, volumes and configuration that are backed up, and say what is left out on purpose.',
  why: 'What gets lost is what nobody listed: secrets, DNS zones, the build server. Silence does not show whether leaving it out was a decision.',
  goodEvidence: [
    'a row for each system',
    'names of hosts, databases, volumes and buckets',
    'the size of the data',
    'what is left out, with the reason',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required', inventory: 'optional' },
  controls: [
    'nist-800-34r1:3.2.2',
    'nist-800-53r5:CP-9',
    'nist-800-53r5:CP-2(8)',
    'cis-v8:11.1',
    'dora:12(1)(a)',
    'aws-waf:REL09-BP01',
    'nis2-ir:4.2.2(b)',
    'hipaa:164.308(a)(7)(ii)(E)',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'includes|included|covers|covered|backs_up|contains|dabei|what .. <name>|<path>|<code>|database|databases|volumes|config|configuration|mail|files|home',
          'not included|covered|backed|in_scope|saved|copied',
          'excluded|exclude|excludes|left_out|without|except .. <name>|<path>|<code>|cache|logs|tmp|temporary|media|workstations|laptops|database',
          '<tool> .. <path>',
          'postgres*|mysql|mariadb|mongo*|redis|elasticsearch|opensearch|clickhouse|cassandra|etcd|sqlite|minio|mssql|oracle|ldap <frequency>|full|dump|snapshot|incremental',
          '<path> .. <path>',
          'included|includes|include|covered|covers|contents|content|what|scope|source|sources|data|we_copy|we_save|copied|saved|kept|protects|protected|dumps_of|copies_of|everything_in .. database|databases|db|mailbox|mailboxes|mail|email|shares|share|directory|directories|volumes|volume|vms|vm|virtual_machines|wiki|crm|erp|payroll|repositories|git|config|configuration|configs|certificates|secrets|uploads|attachments|photos|accounts|home|registry|catalogue|tables|schemas|namespaces|buckets|images|postgres*|mysql|mariadb|mongodb|redis|kafka|topics|<path>|<host>|<name>|<code>',
          'left_out|leaving_out|excluded|exclude|excludes|omitted|skipped|ignored|not_included|not_covered|not_part|not_copied|not_saved|out_of_scope .. database|databases|db|mailbox|mailboxes|mail|email|shares|share|directory|directories|volumes|volume|vms|vm|virtual_machines|wiki|crm|erp|payroll|repositories|git|config|configuration|configs|certificates|secrets|uploads|attachments|photos|accounts|home|registry|catalogue|tables|schemas|namespaces|buckets|images|postgres*|mysql|mariadb|mongodb|redis|kafka|topics|<path>|<host>|<name>|<code>|laptops|workstations|caches|cache|logs|media|temporary|test|agents|desktops|pcs|clients',
          '<tool>|job|script .. copies|dumps|saves|exports|archives|writes|covers|takes .. database|databases|db|mailbox|mailboxes|mail|email|shares|share|directory|directories|volumes|volume|vms|vm|virtual_machines|wiki|crm|erp|payroll|repositories|git|config|configuration|configs|certificates|secrets|uploads|attachments|photos|accounts|home|registry|catalogue|tables|schemas|namespaces|buckets|images|postgres*|mysql|mariadb|mongodb|redis|kafka|topics|<path>|<host>|<name>|<code>',
          'system|application|service|server|database|data|share erp|crm|mail|email|fileserver|file_server|wiki|payroll|finance|intranet|customer|order|database|domain|git|<host>|<name>',
          'laptops|workstations|caches|cache|desktops|pcs|agents .. not|never part|included|covered|saved|copied|backup',
        ],
      },
      headings: [
        'backup restore plan',
        'backup',
        'backup scope|coverage|selection|set|inventory|content|source|matrix',
        'scope of backup',
        'what .. backup|snapshotted|protected|included',
        'system|server|computer|host|database|component|service backup|covered|protected',
        'computer|server|system to backup',
        'exclu*|not from? backup',
        'included|excluded|data data|system|source|store|location|in_scope',
      ],
      topics: [
        'data backup .. plan|plans identify|include|cover',
        'lose|losing|loss_of all resources|data',
        'what|which .. is|are|gets|to .. backup',
        'following|these system|server|host|database|data|volume|component|directory|file|item .. backup|snapshotted|dumped',
        'backup|snapshot|dump .. include|includes|including|included|consist*|contain*|cover|covers|covering|comprise*|exclude|excludes|excluded|excluding|omit|omits|skip|skips',
        'backup scope|coverage|selection|set|inventory|matrix',
        'all|every|each .. database|server|vm|volume|system|table|repository|mailbox|namespace|data|host .. backup|snapshotted|dumped',
        'exclude|excludes|excluded|excluding|omitted|omit|out_of_scope|left_out|skipped .. backup|snapshot|dump',
        'not|never .. backup',
        'no|without backup of|for|needed|required|necessary|taken',
        'protected system|workload|item|resource|database|volume',
        'backup|snapshot|dump of',
        'database|db|server|cluster|volume|bucket|configuration|config|file|data is|are|gets .. backup|snapshotted|dumped',
        '<host>|<name>|<code> .. backup|snapshotted|dumped',
        'backup|snapshot|dump of? <name>|<host> database|db|server|cluster|volume',
        'system|database|server|host|component|service|application|asset|volume .. backup|snapshot frequency|schedule|method|tool|type|location',
        'take|takes <frequency> snapshots|backups|dumps',
        'include|included|includes <name>|<code>|<path>|database|databases',
      ],
      evidence: [
        '<host>|sql_server|persistent_volume',
        '<name> database|db|server|cluster|volume|bucket|share|schema|namespace|vm|instance|table|index|repository|service',
        'database|db|server|cluster|volume|bucket|share|schema|namespace|vm|instance|table|index|system|service|component|application <name>|<code>|<host>',
        '<name>|<code> <number>? gb|tb|gib|tib|mb',
        '<name>|<code> <size>',
        'postgres|postgresql|mysql|mariadb|mongodb|mongo|redis|elasticsearch|opensearch|oracle|mssql|cassandra|etcd|influxdb|dynamodb|cosmosdb|neo4j|sqlite|clickhouse|rds|aurora|documentdb|cockroachdb',
        'gitlab|gitea|jenkins|grafana|prometheus|ldap|keycloak|nextcloud|confluence|jira|mailbox|wiki|sharepoint|exchange|wordpress|openbao|consul|active_directory|dns_zone',
        'database|db .. upload|attachment|configuration|config|file|media|secret|certificate|image|object|storage|repository',
        'configuration|config|secret|certificate|upload|attachment|media|file .. database|db',
        'home|data|upload|config|configuration directory|directories|folder|file',
        'user|customer|patient|application|production data|database|file|upload',
        'director*|folder|path|volume|mount <path>|<code>',
        '<path> .. <path>',
        'not|no|exclude* ... because|since|rebuilt|recreated|reproduc*|stateless|regenerated|refill*|derived|cache',
        'included|includes|left_out|not_included|not_saved|excluded|exceptions .. vms|vm|agents|caches|cache|laptops|workstations|database|databases|pool|folder|folders|<code>|<name>|<host>',
        'workstations|laptops|caches|desktops .. not',
      ],
      proof: [
        'use|uses|using <tool> .. backup .. disk|disks|volume|volumes|database|databases|namespace|namespaces|vm|vms|mailbox|bucket|file|files|repository|repositories',
        'backup|snapshotting|snapshot|dump persistent|all|every|each disk|volume|database|namespace|vm|virtual_machine|resource|repository|share|mailbox',
        'virtual_machines|vms|servers|databases|volumes|disks|namespaces|repositories|mailboxes|containers .. backup automatically|<frequency>|<tool>|using|by|with',
        '<name>|<code>|database|data is|are backup <frequency>|automatically',
        '<host>|<code> is|are|gets .. backup|snapshotted|dumped',
        '<name> is|gets .. backup|snapshotted|dumped',
        'backup|snapshot|dump of .. <host>|<code>',
        'backup|snapshot|dump of .. postgres|postgresql|mysql|mariadb|mongodb|etcd|vault|redis|elasticsearch|oracle',
        'backup|dump <name>|<host> database|db|cluster|volume|bucket',
        'dump <name>|<host>|<code>',
        'not backup .. <name>|<host>|<code>',
        '<name>|<host>|<code> not backup',
        'backup <name>|<host>|<code> <name>|<host>|<code>',
        'system|database|server|host|component|service|application|asset|volume|resource|what|data <name>|<host>|<code> ... backup|snapshot|dump',
        'system|database|server|host|component|service|application|asset|volume|resource|what|data postgres*|mysql|mariadb|mongodb|redis|etcd|vault|gitlab|elasticsearch ... backup|snapshot|dump',
        'postgres|postgresql|mysql|mariadb|mongodb|redis|etcd|elasticsearch|oracle|gitlab|jenkins|vault|ldap is|are|gets .. backup|snapshotted|dumped',
        'backup .. include|includes|contain|contains|cover|covers .. database|db|volume|config*|secret|upload|file|director*',
        'databases|volumes|systems|servers|topics|namespaces|vms covered|saved|dumped|copied|protected .. <tool>|nightly|daily|hourly|weekly',
        'copies|copy|copied|saves|saved|backup|dumps|dump|dumped|snapshots|captures|archives|pulls|syncs .. database|databases|files|mail|mailboxes|documents|images|configuration|settings|catalogue|accounts|accounting|recipes|uploads|volumes|home_directories|shares|vm|vms|server|servers|wiki|repositories|records|photos|videos|parameters|dashboards|secrets|certificates|tickets .. to|onto|into|and|nightly|<store>|<frequency>|<host>|<keeper>',
        'not|nothing|never|no copies|backup|saved|restored|kept|copied|copy|dumped|covered .. cache|caches|because|since|rebuilt|logs|database|databases|files|mail|mailboxes|documents|images|configuration|settings|catalogue|accounts|accounting|recipes|uploads|volumes|home_directories|shares|vm|vms|server|servers|wiki|repositories|records|photos|videos|parameters|dashboards|secrets|certificates|tickets|chat|queues|queue|temporary|metrics|analytics|desktops|laptops|displays',
        'cache|caches|scratch|temp|redis|memcached .. not|nothing|never|left_out|excluded|rebuilt|recreated|skipped',
        'we|script|job|it do|does|is|are not keep|copy|save|backup|dump copies? of? database|databases|files|mail|mailboxes|documents|images|configuration|settings|catalogue|accounts|accounting|recipes|uploads|volumes|home_directories|shares|vm|vms|server|servers|wiki|repositories|records|photos|videos|parameters|dashboards|secrets|certificates|tickets',
        'included|in_scope|covered|protected|saved|contains|contents .. database|databases|files|mail|mailboxes|documents|images|configuration|settings|catalogue|accounts|accounting|recipes|uploads|volumes|home_directories|shares|vm|vms|server|servers|wiki|repositories|records|photos|videos|parameters|dashboards|secrets|certificates|tickets .. and|plus|but database|databases|files|mail|mailboxes|documents|images|configuration|settings|catalogue|accounts|accounting|recipes|uploads|volumes|home_directories|shares|vm|vms|server|servers|wiki|repositories|records|photos|videos|parameters|dashboards|secrets|certificates|tickets',
        'everything|all .. in|on .. documents|drive|share|folder|server|c .. goes|copied|saved|uploaded|synced',
        '<name> copies|backs|protects drive|gmail|mail|mailboxes|files|sharepoint|onedrive|teams',
        'applies to .. database|server|folder|share|<code>|calendar|mail|files ... nothing|ignored|not|excluded|left_out',
        'finished|raw|rushes|drafts|scratch|temporary|test .. not kept|saved|stored|copied',
        'save|saves|keep|copy|protect|include <path> ... <path>',
        'what .. save|saves|protect|protects|keep|copy <path>|<code>|<name>|erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers|files|uploads',
        'not save|saved|keep|kept|copy|copied|include <path>|<code>|<name>',
        'job|script|task|backup|policy|plan|agent covers|includes|takes|saves|protects|handles|picks .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers|file_server|server|servers|share|shares|mailbox|mailboxes|vm|vms|volumes|domain_controllers|<size>|<path>|<name>|<host>',
        'backup|saved|protected yes|no',
        'volumes|databases|vms|namespaces|shares|servers|buckets|machines|hosts|mailboxes|repositories|tables .. saved|protected|copied|covered|dumped|included|backup .. except|without|but|apart|other_than',
        'not in there|here|it|backup|scope ... again|rebuilt|recreated|refetched|ripped|downloaded',
        'not|never backed|saved|copied|included|part ... again|rebuilt|recreated|refetched|downloaded|reinstalled',
        'not|never in|part_of|covered_by the? backup|backups|snapshot|snapshots|dump|dumps',
        'scope all|every|<count>? vms|vm|virtual_machines|servers|databases|volumes|mailboxes',
        'state|full|daily|nightly|weekly|incremental|image backup|backups|snapshot|dump .. of .. <host>|<code>|<name>|fileserver|server|workstation|drive|volume|mailbox|share',
        '<copying> .. all|entire|whole',
        'zip|tar all|entire|whole .. data|files|world|worlds',
        'all|every|entire|whole .. <copying> .. <frequency>|<tool>',
      ],
      not: [
        'copies of .. documentation|documents|communications|plan|plans|correspondence|contracts',
        'include after',
        'before|first .. take|make|create backup|snapshot|dump',
        'take|make|create backup|snapshot|dump .. before|first',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
        'in scope for the? audit',
        'what|covered|included all|everything important|critical|relevant|essential|necessary',
        'test|tests|tested|reviewed|verified|rehearsed every|each',
        'restart|reboot|stop|failover|release|rollout|deploy|deployment|training',
      ],
      min: 2,
    },
    de: {
      within: {
        'backup-procedure': [
          'umfang|enthalten|inhalt|was|quellen|gesichert|sichern|sichert|kopiert|dabei|umfasst|einbezogen .. datenbank*|kundendatenbank|auftragsdatenbank|postfächer|postfach|mail*|dateiserver|dateien|freigabe*|laufwerk*|verzeichnis*|vm|vms|wiki|konfiguration*|zertifikate|postgres*|mysql|mariadb|nextcloud|gitea|benutzerdaten|home|server|<path>|<host>|<name>|<code>',
          'datenbank*|kundendatenbank|auftragsdatenbank|postfächer|postfach|mail*|dateiserver|dateien|freigabe*|laufwerk*|verzeichnis*|vm|vms|wiki|konfiguration*|zertifikate|postgres*|mysql|mariadb|nextcloud|gitea|benutzerdaten|home|server|<path>|<host>|<name>|<code> .. gesichert|enthalten|dabei|kopiert|einbezogen',
          'nicht umfang|enthalten|gesichert|dabei|gesicherten|einbezogen|sichern',
          'ausgenommen|außer|ausgeschlossen .. arbeitsplätze|clients|cache|caches|laptops|test*|datenbank*|kundendatenbank|auftragsdatenbank|postfächer|postfach|mail*|dateiserver|dateien|freigabe*|laufwerk*|verzeichnis*|vm|vms|wiki|konfiguration*|zertifikate|postgres*|mysql|mariadb|nextcloud|gitea|benutzerdaten|home|server|<path>|<host>|<name>|<code>',
          'arbeitsplätze|clients|laptops|caches .. nicht|ausgenommen|außen_vor',
        ],
      },
      headings: [
        'sicherungsumfang|backupumfang',
        'umfang der? sicherung*|datensicherung*|backup*',
        'gesicherte systeme|daten|server',
        'was wird gesichert',
        'zu sichernde systeme|daten',
        'nicht gesichert*',
        'datensicherung|datensicherungen|sicherung|sicherungen|backup|backups|sicherungskonzept|datensicherungskonzept|backupkonzept|umfang',
      ],
      topics: [
        'folgende* .. gesichert',
        'gesichert werden',
        'wird|werden ... gesichert',
        'nicht gesichert|sichern',
        'sicherungsumfang|backupumfang',
        'sicherung*|backup* .. umfasst|umfassen|enthält|enthalten|beinhaltet',
        'ausgenommen|ausgeschlossen .. sicherung*|backup*',
      ],
      evidence: [
        'datenbank*|verzeichnis*|server|freigabe|volume <name>|<host>|<code>|<path>',
        '<name>|<code> datenbank*|server|verzeichnis',
        'datenbank* .. dateien|konfiguration*|uploads|anhänge|zertifikate',
        'postfächer|verzeichnisdienst|dateiserver|benutzerdaten|konfigurationsdateien',
        'nicht ... weil|da|denn',
      ],
      proof: [
        '<host>|<name>|<code> wird|werden .. gesichert',
        'sicherung*|backup* der|von|des <host>|<name>|<code>',
        'nicht|keine gesichert|sichern|kopiert|enthalten .. *server|*tafeln|*rechner|cache|caches|logs|protokolle|arbeitsplätze|clients|postfächer|laptops|testsysteme|drucker|dateien',
        'gesichert|sichert|kopiert|enthält|umfasst .. datenbank*|*datenbank|dateien|postfächer|konfiguration*|buchhaltung|*verzeichnis|*verzeichnisse|laufwerk*|vms|maschinen|einstellungen|rezepte|programme|bilder|akten .. und|sowie|<store>|<host>|nas|band|platte',
        'umfang|gesichert|enthalten|eingeschlossen <path>|<name>|mysql|postgres* .. <path>|<name>',
        'ausgenommen|nicht gesichert|enthalten|dabei|zwischenspeicher|cache .. <path>|zwischenspeicher|cache|testsysteme|temporäre*|protokolle|arbeitsplätze',
        'sichert|sichern|gesichert .. alle|sämtliche|ganze|gesamte .. maschinen|vms|server|datenbanken|daten|dateien|systeme',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          'périmètre|quoi|contenu|inclus|incluses|comprend|sont_copiés|sont_copiées|couvre|données|sources .. base|bases|messagerie|mail|courriel|fichiers|partages|partage|annuaire|configuration|certificats|dossiers|répertoires|serveurs|vm|catalogue|comptabilité|paie|dépôts|wiki|postgres*|mysql|mariadb|<path>|<host>|<name>|<code>',
          'pas|hors|sauf|exclus|exclues|exclu|excepté les? postes|caches|cache|journaux|ordinateurs|médias|bureautique|tests|base|bases|messagerie|mail|courriel|fichiers|partages|partage|annuaire|configuration|certificats|dossiers|répertoires|serveurs|vm|catalogue|comptabilité|paie|dépôts|wiki|postgres*|mysql|mariadb|<path>|<host>|<name>|<code>',
          'postes|ordinateurs|caches|portables .. pas|exclus|exclues|hors',
          'système|service|application|données <host>|<name>|<code>|facturation|fichiers|messagerie|comptabilité|paie|base',
        ],
      },
      headings: [
        'périmètre sauvegarde',
        'données sauvegardées',
        'systèmes|serveurs sauvegardés',
        'ce qui est sauvegardé',
        'éléments sauvegardés|exclus',
        'exclusions',
        'sauvegarde',
        'sauvegarde restauration|données|base|bases|serveurs',
        'plan|politique|stratégie sauvegarde',
      ],
      topics: [
        'est|sont .. sauvegardé|sauvegardée|sauvegardés|sauvegardées',
        'sauvegarde .. comprend|comprennent|inclut|incluent|contient|couvre|couvrent|porte|concerne',
        'éléments|systèmes|données|bases|serveurs suivants|suivantes ... sauvegard*',
        'exclu|exclus|exclues|exclue .. sauvegarde',
        'périmètre sauvegarde',
        'sauvegarde de|des|du',
      ],
      evidence: [
        'base|serveur|volume|répertoire|partage <name>|<host>|<code>|<path>',
        'base|bases ... fichiers|configuration|certificats|pièces_jointes',
        'boîtes_aux_lettres|annuaire|fichiers_utilisateurs|données_clients',
        'pas ... car|parce|puisque',
        'base|bases|fichiers|serveurs .. configuration|fichiers|certificats|messagerie|partages|annuaire',
        'pas les postes|caches|journaux|ordinateurs|médias',
      ],
      proof: [
        '<host>|<name>|<code> est|sont .. sauvegardé*',
        'sauvegarde de|des|du .. <host>|<name>|<code>',
        'copie|copions|copié|copiés|copiées|sauvegarde|sauvegardons|sauvegardé|sauvegardés|sauvegardées|sauvegardent .. base|bases|fichiers|paramètres|configuration|messagerie|catalogue|images|comptabilité|documents|machines|dossiers|partages|courrier .. et|ainsi|sur|vers|<host>|<store>',
        'pas|sauf|hors|exclus|exclue|exclues|non les? postes|caches|cache|journaux|temporaires|poste|logs|boîtes',
        "ce que|qu'on|qu'il .. copie|sauvegarde|garde .. base|bases|fichiers|catalogue|images|configuration",
        'sauvegarde|sauvegarder|sauvegardés .. serveurs|bases|postes|fichiers|machines|données',
        'serveurs|bases|postes|fichiers|machines .. sauvegardés|sauvegardées',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'qué|que|alcance|contenido|incluye|incluyen|incluido|incluidos|copian|respaldan|cubre|datos|fuentes .. base|bases|correo|buzones|archivos|ficheros|carpetas|carpeta|directorio|configuración|certificados|servidores|máquinas|vm|contabilidad|nómina|padrón|catálogo|repositorios|wiki|postgres*|mysql|mariadb|<path>|<host>|<name>|<code>',
          'no se? copian|copia|respaldan|respalda|guardan|incluyen|incluye',
          'excepto|salvo|excluido|excluidos|excluidas|fuera .. base|bases|correo|buzones|archivos|ficheros|carpetas|carpeta|directorio|configuración|certificados|servidores|máquinas|vm|contabilidad|nómina|padrón|catálogo|repositorios|wiki|postgres*|mysql|mariadb|<path>|<host>|<name>|<code>|puestos|ordenadores|cachés|portátiles',
          'puestos|ordenadores|cachés|portátiles .. no|excluidos|fuera',
        ],
      },
      headings: [
        'alcance respaldo|copia|backup',
        'qué se respalda|copia',
        'sistemas|datos|servidores respaldados|protegidos',
        'exclusiones|excluido',
        'copia seguridad',
        'respaldo|respaldos|copias',
        'plan|política copia|copias|respaldo',
      ],
      topics: [
        'se respalda|respaldan|copia|copian',
        'respaldo|backup .. incluye|incluyen|contiene|contienen|cubre|cubren|abarca',
        'copia seguridad .. incluye|incluyen|contiene|contienen|cubre|cubren|abarca',
        'siguientes sistemas|datos|servidores|bases ... respald*|copia*',
        'excluid*|excluye* .. respaldo|copia',
        'respaldo|copia_de_seguridad de|del',
      ],
      evidence: [
        'base|servidor|volumen|directorio|carpeta <name>|<host>|<code>|<path>',
        'base|bases ... archivos|ficheros|configuración|certificados|adjuntos',
        'buzones|directorio_activo|datos_de_clientes|archivos_de_usuario',
        'no ... porque|ya_que|pues',
      ],
      proof: [
        'respaldo de|del .. <host>|<name>|<code>',
        'copia seguridad de|del .. <host>|<name>|<code>',
        'se respalda|respaldan .. <host>|<name>|<code>',
        'copia|copian|copiamos|guarda|guardan|respalda|respaldan|incluye|incluyen|salva .. base|bases|contabilidad|correo|ficheros|archivos|documentos|configuración|servidores|máquinas|carpetas|buzones|nóminas .. y|al|en|a|<host>|<store>',
        'no se? copia|copian|guarda|guardan|respalda|respaldan|incluye|incluyen .. caché|registros|portátiles|equipos|buzones|logs|temporales|puestos|correo|ficheros',
        'quedan|queda fuera|excluido|excluidos|excluidas .. equipos|caché|registros|temporales|puestos|portátiles|pruebas',
        'configuraciones|bases|ficheros|correos|buzones|documentos .. bajan|copian|guardan|exportan|suben .. <frequency>|noche|con|al',
      ],
    },
  },
  fields: [
    'spec.backups[].covers',
    'spec.excluded[].what',
    'backup_scope',
    'backed_up',
    'not_backed_up',
  ],
  falseFriends: [
    {
      text: 'The drawings are mirrored every night.',
      why: 'how often, and nothing of what is left out',
    },
    { text: 'This plan is in scope for the yearly audit.', why: 'the scope of an audit' },
    { text: 'Everything important is backed up.', why: 'a claim without a list; vague at most' },
    { text: 'These servers are monitored: web-01, web-02.', why: 'a list for another purpose' },
    { text: 'The backup coordinator covers web-01 and db-01.', why: 'a person' },
    { text: 'The release includes the database and the uploads service.', why: 'a release' },
    { text: 'Restart web-01 and web-02 one after the other.', why: 'hosts in a step' },
    { text: 'What is copied: everything relevant.', why: 'a claim without a list' },
  ],
  scaffold: {
    markdown: `## Backup scope

| System | Data that is backed up | Size |
| --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: databases, volumes, configuration} | \${3:TBD: size} |
| \${4:TBD: system} | \${5:TBD: secrets, DNS zones, certificates} | \${6:TBD: size} |

Not backed up, on purpose: \${7:TBD: what, and why}.
`,
    yaml: `excluded:
  - what: "\${3:TBD: what is not backed up}"
    reason: "\${4:TBD: reason}"
backups:
  - id: \${1:orders-backup}
    covers:
      - "\${2:TBD: system}"
`,
  },
  examples: [
    {
      name: 'what happened before backups are used is no scope',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Orders

Data comes back from backups following a deletion by mistake.
`,
    },
    {
      name: 'a paragraph of names and an exclusion',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders

We take a nightly backup of the orders-db cluster, the uploads bucket and the Vault secrets.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
cache-01 is not backed up, because it refills by itself in 20 minutes.
`,
    },
    {
      name: 'a list under a lead-in',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Nightly run

The following data is backed up:

- PostgreSQL databases orders and billing
- the configuration directory of the proxy
`,
    },
    {
      name: 'a table with a row for each system',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Components

| System | Size | Backup |
| --- | --- | --- |
| orders-db | 220 GB | nightly |
  ^^^^^^^^^
| wiki-01 | 12 GB | weekly |
`,
    },
    {
      name: 'everything that is important',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Copies

All important servers are backed up.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list that waits to be filled',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `# Copies

The following systems are backed up: TBD
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'servers of a cluster, not of a backup',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web tier
  ^^^^^^^^

The following servers form the cluster: web-01, web-02, web-03.
`,
    },
    {
      name: 'databases, each with its kind of copy',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

## Backup

- MariaDB: nightly dump plus the binary log.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Redis: snapshot each hour.
`,
    },
    {
      name: 'one server and what is saved of it',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

A weekly backup to tape of the fileserver of the parish is taken on Friday.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
