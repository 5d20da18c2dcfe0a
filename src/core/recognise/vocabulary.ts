/**
 * The words that name facts: programs, frequencies, roles, places. Each class is written in the phrase language
 * and may be used in practices as `<class>`. Proper names are of products and formats that anyone may meet.
 */

/** A class may use the classes above it. */
export const VOCABULARY: readonly (readonly [name: string, phrases: readonly string[]])[] = [
  [
    'count',
    [
      '<number>',
      'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety',
      'ein|eine|einen|einer|zwei|drei|vier|fünf|sechs|acht|zwölf',
      'un|une|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|seis',
    ],
  ],
  [
    'unit',
    [
      'second|minute|min|mins|hour|hr|hrs|day|week|month|year|night|quarter|weekday|weeknight',
      'sekunde*|minuten|stunde*|tag|tage|tagen|woche*|monat*|jahr|jahre|jahren|quartal*',
      'seconde*|heure*|jour|semaine*|mois|an|ans|année*|trimestre*',
      'segundo*|minuto*|hora|horas|día|días|dia|dias|mes|meses|año|años',
    ],
  ],
  [
    'duration',
    [
      '<count> business|working|calendar? <unit>',
      '<count> <unit>',
      '<number> h|hr|hrs|s|sec|secs|d|min|mins|std|sek',
      'half an hour',
      'half a day',
      'an|one hour',
    ],
  ],
  [
    'month',
    [
      'january|february|march|april|may|june|july|august|september|october|november|december',
      'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
      'januar|februar|märz|mai|juni|juli|oktober|dezember',
      'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    ],
  ],
  [
    'day',
    [
      '1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st',
      '<number>',
    ],
  ],
  [
    'date',
    [
      '<day> of? de? <month> de? <year>',
      '<month> <day> <year>',
      '<month> <year>',
      'q1|q2|q3|q4 <year>',
    ],
  ],
  [
    'weekday',
    [
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weeknight|weekend',
      'montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*',
      'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    ],
  ],
  [
    'frequency',
    [
      '<cron>',
      'hourly|nightly|daily|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|annually|annual|yearly|biannual*|semiannual*|continuous|continuously',
      'overnight|midnight',
      'semi annual*|half yearly|bi annual*|bi weekly|bi monthly|twice daily',
      'every|each other|second|third? <unit>',
      'every|each <weekday>',
      'every|each <count> <unit>',
      'once|twice|thrice per|a|an|each|every|in <unit>',
      'once per|a|an|every <count>? <unit>',
      '<count> times per|a|an|each <unit>',
      'at least|most once|twice per|a|every|each <count>? <unit>',
      'per <unit>',
      'on <weekday>',
      '<weekday> <time>',
      '<weekday> at|night|morning|evening',
      'at <time>',
      '<time> utc|gmt|cet|est|pst|z',
      'stündlich*|täglich*|nächtlich*|wöchentlich*|monatlich*|quartalsweise|vierteljährlich*|halbjährlich*|jährlich*',
      'alle <count> <unit>',
      'jede|jeden|jedes|jeder <unit>|nacht|<weekday>',
      'quotidien*|hebdomadaire*|mensuel*|trimestriel*|semestriel*|annuel*|nocturne*',
      'chaque|tous|toutes les? <count>? <unit>|nuit|nuits|<weekday>',
      'une|deux fois par <unit>',
      'diari*|semanal*|mensual*|trimestral*|semestral*|anual*',
      'cada|todos|todas los|las? <count>? <unit>|noche|noches|<weekday>',
      'una|dos veces al|por <unit>',
      'cron|crontab|cronjob|systemd_timer|oncalendar',
    ],
  ],
  [
    'tool',
    [
      'pg_dump*|pg_basebackup|pgbackrest|barman|mysqldump|mydumper|xtrabackup|mariabackup|mongodump|mongorestore|expdp|impdp|rman|sqlpackage|etcdctl|velero|kasten|restic|rustic|borg|borgbackup|borgmatic|kopia|duplicity|duplicati|duplicacy|rsync|rsnapshot|rclone|robocopy|sanoid|syncoid|btrbk|vzdump|veeam|commvault|cohesity|rubrik|netbackup|avamar|arcserve|acronis|nakivo|bacula|bareos|wbadmin|pitr|xfsdump|zfs|pgbackups|longhorn|stash|k8up|medusa|cbbackupmgr',
      'wal g|e',
      'pg restore|dump|dumpall|basebackup',
      'backup database',
      'redis cli rdb',
      'zfs|btrfs send|snapshot*',
      'aws|azure|google|gcp backup',
      'azure site recovery',
      'elastic disaster recovery',
      'rds|ebs|lvm|vm|documentdb|aurora|dynamodb|elasticache snapshot|backup',
      'snapshot lifecycle|policy|schedule',
      'point in time recovery|restore',
      'data lifecycle manager',
      'windows server backup',
      'time machine',
      'proxmox backup server',
      'gcloud sql export|backups',
      'gsutil cp|rsync',
      'aws s3 cp|sync',
      'pg backups',
      'ola hallengren',
      'spectrum protect',
      'data protector',
      'log shipping',
      'cross region replication',
      's3 versioning|replication',
    ],
  ],
  [
    'region',
    [
      'northeurope|westeurope|uksouth|ukwest|francecentral|germanywestcentral|swedencentral|norwayeast|switzerlandnorth',
      'eastus|eastus2|westus|westus2|westus3|centralus|northcentralus|southcentralus|canadacentral|canadaeast|brazilsouth',
      'eastasia|southeastasia|japaneast|japanwest|koreacentral|australiaeast|australiasoutheast|centralindia|southindia|uaenorth',
    ],
  ],
  [
    'keeper',
    [
      'bucket|vault|nas|san|tape|tapes|share|datastore|repository|repo|glacier|safe|fileserver|array|library',
      's3|gcs|backblaze|wasabi|minio|dropbox|box|heroku',
      'storage account|bucket|server|container|box',
      'blob storage|container',
      'object storage|store',
      'cloud storage',
      'backup server|host|machine|node|volume|disk|drive',
      'recovery services vault',
      'external|usb|removable drive|disk|hdd',
      'iron mountain',
      'server|host|machine|drive|disk|volume',
    ],
  ],
  [
    'role',
    [
      'manager|lead|leader|coordinator|officer|director|commander|administrator|admin|admins|engineer|dba|dbas|owner|cto|cio|ciso|ceo|sre|operator|deputy|team|oncall|steward|custodian|responder|secretary|staff',
      'leiter*|beauftragte*|verantwortliche*|administrator*|responsable*|équipe|equipo|director*',
    ],
  ],
  ['person', ['<email>', '<handle>', '<role>']],
  [
    'result',
    [
      'passed|succeeded|successful|successfully|failed|achieved|measured|took|elapsed|completed|lasted',
      'restored|recovered|completed in <duration>',
    ],
  ],
];
