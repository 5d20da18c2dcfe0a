/** The words and commands by which talk of backups is told from other talk. Bounded and linear. */

export const TALK =
  /\b(?:back(?:s|ed|ing)?[ -]?ups?|backups?|snapshots?|snapshotted|dump(?:s|ed)?|pg_dump\w{0,3}|mysqldump|mongodump|pgbackrest|restic|borg\w{0,6}|velero|barman|sicherung\w{0,3}|datensicherung\w{0,3}|gesichert|sauvegard\p{L}{1,5}|respald\w{1,3}|copias? de seguridad)(?![\p{L}\p{N}_])/iu;

/** Another thing that happens to backups, at its own times. */
export const OTHER_DEED =
  /\b(?:test(?:s|ed|ing)?|verif\w{1,8}|review\w{0,4}|check(?:s|ed)?|monitor\w{0,4}|audit\w{0,3}|prun\w{1,3}|delet\w{1,3}|purg\w{1,3}|rotat\w{1,4}|retain\w{0,3}|retention|kept|keeps?|stored for|reports?|restor\w{1,4}|drills?|exercis\w{1,3}|recover\w{0,3}|maintenance|copied|copy|copies|synced|replicated|moved|archiv\w{1,3}|trained|training|expire\w{0,1}|alert\w{0,3}|email\w{0,3}|since|ago|last)\b/i;

/** A schedule and a backup side by side are a schedule of the backup, whatever else is said. */
export const SIDE_BY_SIDE =
  /\b(?:hourly|daily|nightly|weekly|monthly|every (?:night|day|hour|week|\d{1,3} (?:minutes|min|hours|h|days))) (?:full |incremental |differential |automated |automatic |database |complete |db ){0,3}(?:backups?|snapshots?|dumps?)\b|\b(?:backups?|snapshots?|dumps?) (?:is |are |jobs? )?(?:run|runs|taken|made|performed|created|executed|scheduled|happens?|occurs?|started|starts?)\b|\b(?:is|are|gets?) (?:fully )?(?:backed up|dumped|snapshotted)\b/i;

export const FINER =
  /\b(?:wal|binlogs?|binary logs?|transaction logs?|log shipping|oplog|redo logs?|archive logs?|point[- ]in[- ]time|pitr|continuous(?:ly)?|change data capture|cdc|real[- ]?time|journal(?:ing|ed)?|cdp)\b/i;

/** Logs by name, up to the schedule on which they are saved. */
export const LOGS_RUN =
  /\b(?:wal(?: files| segments)?|binlogs|(?:archive|archived|transaction|redo|binary) logs?|log backups?) (?:are|is|get|gets) (?:backed up|shipped|copied|archived|saved|sent|dumped|taken|uploaded)(?: to [\w-]{1,30})?\s$/i;

export const REPLICA =
  /\b(?:replicat\w{1,4}|replicas?|standby|mirror(?:ed|ing)|always ?on|data guard|drbd|multi-az|cluster(?:ed)?|galera|patroni)\b/i;

/** The words of a column that lists the schedules of backups, by themselves. */
export const BACKUP_COLUMN =
  /^(?:backups?|backed up|(?:daten)?sicherung(?:en)?|sauvegardes?|copias? de seguridad|respaldos?)$/;

/** The label of a schedule: `Backup frequency`. */
export const SCHEDULE_LABEL =
  /^(?:backup (?:frequency|schedule|interval|cadence)|backups?|backed up|(?:sicherungs|backup-?)(?:intervall|häufigkeit)|datensicherung|fr[ée]quence (?:de|des) sauvegardes?|frecuencia de (?:las )?copias(?: de seguridad)?)$/u;

/** Copies that are called off-site are backups, whatever else the sentence says. */
export const OFFSITE_COPY =
  /\boff-?site (?:backup |tape )?(?:cop(?:y|ies)|backups?|tapes?|storage|location)\b|\bcop(?:y|ies) (?:is |are )?(?:kept |stored |held |sent |moved |taken )?off-?site\b/i;

export const OFFSITE = /\b(?:off-?site|off site|ausgelagert|hors site|fuera del sitio)\b/i;

export const DEED_OF_COPY =
  /\b(?:copied|copies|copy|synced|sync|uploaded|uploads?|sent|shipped|pushed|transferred|moved|stored|kept|written|saved|replicated|placed|held|lie|lies|archived|dumped|dumps?|goes|go)\b|\bto [`"]?[/~]/i;

export const EXCLUDES =
  /\b(?:not|never|isn['’]t|aren['’]t) (?:be )?(?:back(?:ed|ing) ?up|included|covered)|\bno backups?\b|\bexcluded\b|\bwithout (?:a )?backups?\b/i;

export const COVERS_ALL =
  /\b(?:all|every|each|entire|whole) (?:\w{1,20} ){0,3}(?:systems?|servers?|databases?|data|services?|volumes?|vms?|virtual machines|hosts?|environments?|stacks?|machines|tables|instances?)\b/i;

export const SCHEDULE_HEADER =
  /\b(?:schedule|frequency|how often|interval|when|runs|time|cron|backup time|zeitplan|h[äa]ufigkeit|fr[ée]quence|frecuencia)\b/;

export const PLACE_HEADER =
  /\b(?:location|stored|where|destination|target|storage|store|ort|ziel|emplacement|ubicaci[oó]n)\b/;

export const OTHER_TABLE =
  /\b(?:test\w{0,3}|drills?|exercise|scenario|verified|verification|last held|restore|who|phone|contact|alert|pages|step|command|deputy|backup (?:person|contact|owner))\b/;

export const CRON_COMMAND =
  /\b(?:pg_dump\w{0,3}|pg_basebackup|pgbackrest|mysqldump|mydumper|mariabackup|xtrabackup|mongodump|restic|borg\w{0,6}|duplicity|velero|barman|wal-g|rman|expdp|vzdump|zfs snapshot|sanoid|\w{0,30}[-_/.]?(?:backup|dump|snapshot)\w{0,20})\b/i;

export const OTHER_COMMAND =
  /\b(?:prune|forget|delete|check|verify|compact|expire|clean\w{0,3}|rotate|restore|retention)\b/i;

/** Where a dump is written: behind `>`, or behind the option for it. */
export const TARGET =
  /(?:>{1,2}\s{0,3}|\s-f\s{1,3}|\s--file[= ]|\s--out[= ]|\s-o\s{1,3})["']?([/~][^\s"';|&]{2,200})/;

/** Dumps of the machine that they run on: no other host is asked. */
export const DUMP =
  /^(?!.{0,400}(?:\s-h\s|--host|\bssh\b|@)).{0,200}\b(?:pg_dump\w{0,3}|mysqldump|mongodump|mariadb-dump)\b/;
