/** Practice: each backup run is checked, and somebody hears of it when it fails or is absent. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'backup-verification',
  title: 'Backup verification',
  titles: {
    de: 'Prüfung der Sicherungen',
    fr: 'Vérification des sauvegardes',
    es: 'Verificación de los respaldos',
  },
  columns: {
    de: 'Prüfung der Sicherung | Wie | Wie oft | Wer erfährt davon',
    fr: 'Contrôle de la sauvegarde | Comment | Fréquence | Qui est prévenu',
    es: 'Comprobación del respaldo | Cómo | Frecuencia | A quién se avisa',
  },
  group: 'Backup',
  seed: '6',
  requirement:
    'Say how each backup run is checked for success and its content for soundness, who is told of a failure, and when a missing run is noticed.',
  why: 'Jobs fail in silence, or succeed at copying an empty folder. That a run has finished does not mean that the copy can be read.',
  goodEvidence: [
    'an alert on failure and on absence',
    'the command that verifies a copy',
    'checksums',
    'the date and result of the last check',
    'who reads the report',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: { 'dr-plan': 'set', 'backup-procedure': 'required' },
  controls: [
    'nist-800-53r5:CP-9(1)',
    'nist-800-34r1:3.4.2',
    'nist-800-34r1:3.5.4',
    'cis-v8:11.5',
    'soc2:A1.3',
    'soc2:A1.2',
    'nis2-ir:4.2.3',
    'nist-csf-2.0:RC.RP-03',
    'nist-csf-2.0:PR.DS-11',
    'dora:12(2)',
    'iso27001:A.8.13',
    'aws-waf:REL09-BP04',
  ],
  signals: {
    en: {
      within: {
        'backup-procedure': [
          'verify|verifies|verified|check|checks|checked|checksum|hash|integrity|sha256 .. <frequency>|<person>|<code>|alert|mail|ticket|opens|page|pages|phone',
          'fails|failed|missing|failure|mismatch .. alert|mail|page|pages|paged|ticket|phone|push|message|notifies|channel|email|rota|oncall|team',
          'alert|mail|page|pages|ticket|push|notifies .. fails|failed|missing|failure|mismatch|completed|success',
          'not completed|succeeded|finished for|within|in|after <duration>|twice',
          'no|without|missing|absent ping|heartbeat|report|mail|message|success|file|dump|copy|backup|set|run .. <time>|<duration>|hours|phone|phones|page|pages|ticket|alert|alerts|rings|alarm|rota',
          'healthchecks|cronitor|deadmanssnitch|dead_man*|uptime_kuma|dead_mans_switch',
          'exits|exit|returns|exited .. non_zero|nonzero|error|code|status',
          'fails|failed|fail|failure|failures|failing|missing|mismatch|error|errors|late|stale|overdue|red|non_zero|nonzero|exit_code|breaks|broken|absent .. <person>|mail|email|ticket|page|pages|paged|phone|phones|slack|channel|alert|alerts|alarm|oncall|rota|healthchecks|pagerduty|opsgenie|sms|text|texts|message|dashboard|wakes|calls|rings|duty|red|operator|technician|dead_man*',
          'operator|administrator|admin|dba|technician|engineer|secretary|owner|duty|oncall|team|somebody|someone .. looks|reads|signs|ticks|checks|reviews|inspects|opens|goes|compares .. report|log|logs|mail|status|result|results|console|dashboard|job|jobs|list',
          'report|log|logs|result|job|jobs|status .. read|reviewed|checked|inspected|looked .. by|every|each|daily|<frequency>|<person>',
          'recomputes|recomputed|rehashes|compares|compared|verifies|verified|checks|checked .. checksum|checksums|hash|hashes|sha|sha256|sha512|md5|fixity|size|sizes|row_counts',
          'checksum|checksums|hash|hashes|sha|fixity|integrity .. recomputed|compared|verified|checked|<frequency>',
          'restic|borg|pgbackrest|kopia|barman|wal_g check|verify',
          '<frequency> scrub|scrubs|check|checks|verification|verify|integrity|checksum|checksums|test_read',
          'scrub|verify|check_job|integrity_check|counts|row_counts|sizes|sums <frequency>|compared|match|agree|checked',
          'opened|listed|read_back|test_read|unpacked|mounted .. pg_restore|compared|row_counts|checksum|checks|lists|automatically',
        ],
      },
      readsCode: true,
      headings: [
        'backup verification|monitoring|validation|integrity|check|health|alert|alerting|reporting|report|status|testing|test|audit',
        'integrity check|checking|verification',
        'verify|verifying|check|checking|validate|validating|testing|test|monitor|monitoring backup',
        'verification|monitoring|validation|testing|check of backup',
        'backup job monitoring|alert|status|check',
        'checksum verification',
        'backup success criteria',
      ],
      topics: [
        'automatic|automated restore testing|test',
        'verify|check|confirm|ensure .. backup|snapshot|dump|export .. present|created|exists|completed|succeeded|errors',
        'backup|snapshot|dump|export .. fail|fails|failed .. alert|alarm|page|notify',
        'verif*|validat*|check|checked|checks|checking|test|tested|testing|confirm .. backup|snapshot|dump',
        'backup|snapshot|dump .. verif*|validat*|checked|tested|integrity|checksum',
        'integrity|consistency|checksum|completeness of|for .. backup|snapshot|dump|copies',
        'monitor|monitors|monitored|monitoring .. backup|snapshot|dump',
        'backup|snapshot|dump .. monitored|monitoring|alert|alerts|alerted|alarm|notification|notified|notify',
        'backup|snapshot job|run|process .. fail|fails|failed|failure|success|succeed|succeeds|succeeded|complete|completes|completed|status|error',
        'backup|snapshot job|script|run|process reports|pings|notifies',
        'backup|snapshot fail|fails|failed|failure|error|missing|late|stale|succeed|succeeds|report|log|status',
        'failed|failing|missing|stale|missed backup|snapshot',
        'fail|fails|failure|success|status|result|outcome|log|report of|for backup|snapshot|dump',
        'restore verifyonly|validate',
        'pgbackrest|restic|borg|borgmatic|kopia|barman|wal_g check|verify|wal_verify',
        'backup .. checked|watched|looked|reviewed',
        'backup|backups|dump|dumps|snapshot|snapshots|copies|copy|archives|exports|restore_points .. checked|watched|monitored|reviewed|reported|verified|alarm|green|red',
        'checked|watched|monitored|reviewed|reported|verified|alarm|green|red .. backup|backups|dump|dumps|snapshot|snapshots|copies|copy|archives|exports|restore_points',
      ],
      evidence: [
        'pgbackrest|restic|borg|borgmatic|kopia|barman check|verify',
        'restore verifyonly|validate',
        'checksum|sha256*|md5sum|md5|checkdb|gunzip|amcheck|par2|hash',
        'pg verifybackup',
        'alert|alerts|alerted|page|pages|paged|notif*|email|emails|emailed|mail|mails|message|posted|reported|escalated .. <handle>|<email>|oncall|pagerduty|opsgenie|slack|teams|channel|administrator|dba|sre|team|lead|owner|inbox',
        '<handle>|<email>|oncall|pagerduty|opsgenie|slack .. alert|alerted|paged|notified|page|email',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|cloudwatch|pagerduty|opsgenie|healthchecks|cronitor|checkmk|sentry|splunk|dead_man*|deadman*',
        'no|older|newer backup|than .. <duration>',
        'older|newer|within|than <duration>',
        '<frequency>',
        '<date>',
        'row count|record_count|size compare*|matches|match|threshold',
        'exit code|status',
        'ticket|log reviewed|opened|checked|created',
        'texts|text|rings|calls|telegram|signal|dashboard|console|red|green|<role>',
        'each|every|before morning|<time>|day|weekday',
        'alert <code>',
        'completed|success|successful|succeeded',
      ],
      proof: [
        'automatic|automated restore testing|test',
        'verify|check .. backup|snapshot|dump|export .. no errors|error',
        'backup|snapshot .. fail|fails|failed .. alert|alerts|alarm|page|channel',
        '<frequency> .. verif*|validated|integrity|checksum .. backup|snapshot|dump|repository|copies',
        'backup|snapshot|dump .. verified|validated|checked|tested .. <frequency> .. checksum|restic|borg|pgbackrest|hash|restore|restoring',
        'alert|page|email|notification|alarm .. backup|snapshot|dump .. fail|fails|failed|missing|older|late|stale .. <person>|<duration>|slack|pagerduty|opsgenie|channel',
        'backup|snapshot|dump .. fail|fails|failed|missing|older|late|stale ... alert|alerts|page|pages|email|emails|notifies|notified|sent|posted .. <person>|slack|pagerduty|opsgenie|channel|teams',
        'backup|snapshot|dump .. monitored .. by|with|via|in|using prometheus|nagios|icinga|zabbix|datadog|cloudwatch|healthchecks|grafana|checkmk|cronitor|azure_monitor',
        'pgbackrest|restic|borg|kopia check|verify .. <frequency>',
        '<cron> .. restic|borg|pgbackrest|kopia check|verify',
        'no backup|snapshot|dump in|for|within|newer .. <duration>',
        'restore verifyonly',
        'pg verifybackup',
        'last|latest|newest dump|backup|snapshot|copy|set .. over|older|more than? <duration>|day|hours',
        'backup|backup_job|backup_jobs|jobs|dumps .. watched|monitored|supervised|tracked .. zabbix|icinga|nagios|prometheus|grafana|checkmk|prtg|datadog|healthchecks|uptime_kuma|veeam_one|cloudwatch',
        'stale|late|older|overdue|missing|newest dump|backup|snapshot|copy|rdb|set .. alert|alerts|page|pages|raises|rota|oncall|ticket|mail',
        'no ping|success_mail|success_message .. by|before|until <time>',
        'no|without new|fresh|recent file|dump|backup|snapshot|copy|set .. for|in|since|within <duration>|hours|days',
        'recomputes|rehashes|verifies|recomputed|verified .. checksum|checksums|hash|hashes|sha|sha256|sha512|fixity .. cycle|<frequency>',
        'dump|backup|snapshot|copy older|newer than? <duration> .. alert|alerts|page|pages|raises|rota|ticket|mail',
        'read|reads back|again .. checksum|compared|compare|verified|box|tape',
        'checksum|checksums|hash|hashes .. compared|compare|checked|match|verified',
        'looks|look|checks|reads|goes|go through|at|over the? log|logs|report|mail|protocol|job <frequency>',
        'fails|failed|failure|missing|no_mail|misses|late|older .. text_message|sms|mail|pager|paged|alert|ticket|message|called|rings|told|<handle>|<email>',
        'alert|alarm|monitor|check .. dump|backup|snapshot|copy age|older|missing|failed|stale',
        'no mail|message|heartbeat|ping|success .. by|before|until|after|within <time>|<duration>',
        'compares|compared|checks|verifies .. every|each file|copy|tape|archive|object .. bit|byte|checksum|hash|source|original',
        'receives|gets|reads report|mail|summary <frequency> .. ticket|amber|red|anything|failed',
        'light|lamp|screen|dashboard|tile|board .. last_night|result|green|red .. ring|call|tell|red',
        'drawn|picked|chosen by? lot|random .. read|opened|restored',
        'backup|veeam|job|nightly|dump mail|mails|report|reports|log|logs|summary|protocol .. read|checked|looked|reviewed|signed|inspected|gone .. by|through|at|each|every|daily|<frequency>|<person>',
        '<role> .. reads|checks|signs|reviews|looks|ticks|inspects .. job|backup|nightly|dump log|logs|mail|report|mails|status|result|list .. <frequency>|<time>|before|ticket|rerun*|failure*',
        'surebackup|backup_verification|verification_job|health_check_job .. boots|boot|starts|tests|checks|runs|<frequency>',
        'red|failed|missing line|job|run|entry|backup .. opens|raises|creates|means|gets .. ticket|call|incident|rerun|alert|mail',
        'backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest ... older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings ... alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie',
        'backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest ... alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie ... older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings',
        'older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings ... backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest ... alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie',
        'older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings ... alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie ... backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest',
        'alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie ... backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest ... older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings',
        'alert|alerts|page|pages|text|texts|sms|mail|mails|red|ticket|call|calls|rings|notifies|<handle>|<email>|pagerduty|slack|opsgenie ... older|smaller|missing|fail|fails|failed|stale|late|empty|corrupt|exits|non_zero|warnings ... backup|dump|snapshot|archive|borg|restic|veeam|pgbackrest',
        '<weekday>|<frequency> .. veeam|backup|commvault|dump|dumps .. warnings|errors|failures|report|console',
        '<weekday>|<frequency> .. warnings|errors|failures|report|console .. veeam|backup|commvault|dump|dumps',
        'veeam|backup|commvault|dump|dumps .. <weekday>|<frequency> .. warnings|errors|failures|report|console',
        'veeam|backup|commvault|dump|dumps .. warnings|errors|failures|report|console .. <weekday>|<frequency>',
        'warnings|errors|failures|report|console .. <weekday>|<frequency> .. veeam|backup|commvault|dump|dumps',
        'warnings|errors|failures|report|console .. veeam|backup|commvault|dump|dumps .. <weekday>|<frequency>',
        'checkdb|verify|amcheck|integrity_check|fsck run|runs|executed .. restored|copy|backup|dump .. <frequency>',
        'checkdb|integrity .. <frequency> ... mail|mails|alert|page|<email>|<handle>',
        'backup|dump|snapshot|copy job|script|run|task? .. not|no pinged|reported|arrived|come|run|finished|succeeded .. <duration>|<time>',
        'healthchecks|uptime_kuma|kuma|ntfy|gotify|cronitor|dead_man|telegram .. backup|dump|snapshot|job',
        'backup|backups|snapshots|velero get|list|ls|status|snapshots .. should|must|shows|show|lists .. completed|success|ok|today|last|recent|<duration>',
        'email|mail|message|alert|sms|ticket|page ... backup|dump|snapshot .. not complete|completed|finish|finished|run|succeed|arrive',
        'mails|mail|emails|email|e_mails|notifies|notify|texts|pings|alerts|messages|posts|tells|warns .. fail|failed|fails|failure|failures|missing|missed|error|errors|unsuccessful|stale .. backup|backups|replication|job|jobs|snapshot|task|copy|sync|scrub',
        'looks|look|reads|read|checks|check|goes|reviews|watches .. backup|veeam|job|jobs|digest|report|mail|email|e_mail|log .. morning|<frequency>|failed|reruns|red|errors',
        'report|summary|digest|log arrives|comes|lands|mailed|sent .. <email>|inbox|mailbox',
        'checksum|checksums|hash|hashes ... <frequency>',
        'healthchecks|cronitor|deadmanssnitch|snitch',
        'nagios|icinga|zabbix|checkmk check|script|plugin|probe|alert|service|test .. backup|dump|snapshot',
        '<copying> .. checked|confirmed|verified|inspected|read|looked .. <frequency>|<role>|morning',
      ],
      not: [
        'failed domain|node|host|server|disk|drive|controller',
        'case|event of .. loss|corruption|failure',
        'disaster_recovery|dr|plan test',
        'backup|snapshot progress|available',
        'verify|check|confirm|ensure .. backup exists|exist|available .. before',
        'backup contact|person|coordinator|commander|oncall|responder|generator|power|battery|link',
        'restore test|drill',
        'web|website|site|endpoint|login|disk_usage|cpu|server checked|monitored|probed|answers|checks',
        'identity|generator|ups .. verified|tested|checked',
      ],
      min: 2,
    },
    de: {
      within: {
        'backup-procedure': [
          'kontrolle|prüfung|überwachung|prüft|geprüft|kontrolliert|verifiziert|überprüft|überwacht .. <frequency>|<weekday>|protokoll|bericht|prüfsumme*|morgens|<person>|mail|ticket|alarm|rufbereitschaft|bereitschaft|nachricht|meldung|sms|icinga|zabbix|checkmk|healthchecks|administrator|admin|technik|klingelt|bereitschaftstelefon|ruft',
          'fehlschlag*|fehler*|fehlgeschlagen|fehlschlägt|fehl|fehlt|scheitert|ausbleibt|bleibt_aus|älter .. <person>|mail|ticket|alarm|rufbereitschaft|bereitschaft|nachricht|meldung|sms|icinga|zabbix|checkmk|healthchecks|administrator|admin|technik|klingelt|bereitschaftstelefon|ruft',
          '<person>|mail|ticket|alarm|rufbereitschaft|bereitschaft|nachricht|meldung|sms|icinga|zabbix|checkmk|healthchecks|administrator|admin|technik|klingelt|bereitschaftstelefon|ruft .. fehlschlag*|fehler|fehlgeschlagen|fehlschlägt|fehlt|scheitert|ausbleibt',
          '<person>|administrator|bereitschaft|it .. prüft|kontrolliert|liest|sieht .. protokoll*|bericht*|log|ergebnis*|meldung*',
          'prüft|kontrolliert|liest|vergleicht|vergleichen .. prüfsumme*|hashwerte|zeilenzahl*|protokoll*|bericht*|log|ergebnis*|sicherungslauf',
          'prüfsumme*|prüflauf|restic_check|borg_check .. <frequency>|verglichen|geprüft|berechnet',
        ],
      },
      headings: [
        'sicherungsprüfung|sicherungsüberwachung|backupprüfung|backupüberwachung',
        'prüfung|überwachung|kontrolle der? sicherung*|backup*|datensicherung*',
        'integritätsprüfung*',
      ],
      topics: [
        'sicherung*|backup*|datensicherung* .. geprüft|überprüft|überwacht|kontrolliert|verifiziert|validiert',
        'prüfung|überprüfung|überwachung|kontrolle|prüfsumme* .. sicherung*|backup*',
        'fehlgeschlagen*|fehlerhaft* sicherung*|backup*',
        'sicherungsprotokoll*|backupprotokoll*',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'prüfsumme*|hashwert*',
        'alarm*|benachrichtig*|meldung|mail .. <person>',
        'protokoll* .. täglich*|wöchentlich*',
        'älter als <duration>',
      ],
      min: 2,
      proof: [
        'sicherung*|backup* .. fehlschlag*|fehlgeschlagen|scheitert|älter|ausbleibt .. <person>|mail|ticket|alarm|rufbereitschaft|bereitschaft|nachricht|meldung|sms|icinga|zabbix|checkmk|healthchecks|administrator|admin|technik|klingelt|bereitschaftstelefon|ruft',
        'sicherung*|backup* .. <frequency> .. geprüft|überprüft|verifiziert|kontrolliert',
        'fehl|fehlt|fehler|fehlschlag*|schlägt .. sms|mail|nachricht|meldung|alarm|ticket|anruf|bekommt',
        'sieht|prüft|liest|schaut|kontrolliert .. protokoll*|bericht*|log|logs|meldung*',
        'prüfsumme* .. verglichen|geprüft|vergleicht|stimmen',
        'sicherungsmails|sicherungsmail|sicherungsprotokoll*|backupmails|protokolle .. liest|prüft|kontrolliert|sichtet .. <frequency>|morgens|ticket|<role>|hotline',
        'sicherung*|backup|dump ... älter|fehlt|ausgeblieben|fehlgeschlagen|fehler .. <duration>|sms|mail|ticket|alarm|meldung',
        'sms|alarm|meldet|meldung|mail|ticket .. sicherung*|backup|dump .. älter|fehlt|fehlschlägt|ausbleibt|fehler',
      ],
    },
    fr: {
      within: {
        'backup-procedure': [
          "contrôle|vérification|l'intégrité|supervision|surveillance|vérifie|vérifié*|contrôlé* .. <frequency>|matin|rapport|journal|l'exploitant|l'astreinte|<person>|astreinte|ticket|courriel|mail|alerte|alertes|message|sms|zabbix|centreon|healthchecks|administrateur|exploitant|technicien|supervision",
          "échec|échecs|d'échec|d'erreur|d'anomalie|l'échec|échoue|erreur|erreurs|manque|absence|sans_message|sans_succès|anomalie .. l'astreinte|l'administrateur|appelle|prévient|<person>|astreinte|ticket|courriel|mail|alerte|alertes|message|sms|zabbix|centreon|healthchecks|administrateur|exploitant|technicien|supervision",
          'courriel|mail|alerte|ticket|message .. échec|échecs|erreur|erreurs|échoue',
          "l'exploitant|l'administrateur|technicien|exploitant|administrateur|<person> .. lit|vérifie|contrôle|regarde .. rapport|journal|compte_rendu|résultat",
          'somme|sommes|empreinte|empreintes .. vérifié*|recalculé*|comparé*|<frequency>',
        ],
      },
      headings: [
        'vérification|contrôle|surveillance|supervision sauvegarde',
        'contrôle intégrité',
        'intégrité sauvegarde',
      ],
      topics: [
        'sauvegarde .. vérifié*|contrôlé*|surveillé*|supervisé*|testé*',
        'vérification|contrôle|surveillance|supervision|intégrité sauvegarde',
        'échec|erreur .. sauvegarde',
        'sauvegarde .. échoue|échouée|échouent',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'somme contrôle',
        'alerte|notification|courriel|mail .. <person>',
        'alerté*|notifié*|averti* .. <person>',
      ],
      min: 2,
      proof: [
        "sauvegarde|sauvegardes|copie|copies .. échec|échoue|échouent|absente|manquante .. l'astreinte|<person>|astreinte|ticket|courriel|mail|alerte|alertes|message|sms|zabbix|centreon|healthchecks|administrateur|exploitant|technicien|supervision",
        'sauvegarde|sauvegardes .. vérifiée|vérifiées|contrôlée|contrôlées .. <frequency>',
        'courriel|message|alerte|sms|rapport|notification .. copie|sauvegarde|bonne|échec|échoué|manque|réussie .. responsable|astreinte|équipe|<role>|<time>|voir',
        'échec|échoue|erreur|absence .. courriel|sms|alerte|message|prévenu|appelle|notifié',
        'somme*|empreinte*|contrôle .. vérifié*|comparé*|chaque|après',
        'avant|après .. ouvre|relit|teste|vérifie .. copie|clé|archive|sauvegarde',
        'rapport|journal|bilan .. lu|relu|vérifié|contrôlé|consulté .. matin|jour|<frequency>|<role>',
      ],
    },
    es: {
      within: {
        'backup-procedure': [
          'comprobación|verificación|control|supervisión|comprueba|verifica|revisa|mira .. <frequency>|mañana|informe|registro|<person>|guardia|incidencia|correo|aviso|alerta|mensaje|sms|técnico|administrador|zabbix|nagios|healthchecks|llama',
          'falla|fallan|fallo|fallos|error|errores|falta|faltan|ausencia .. avisa|abre|<person>|guardia|incidencia|correo|aviso|alerta|mensaje|sms|técnico|administrador|zabbix|nagios|healthchecks|llama',
          'avisa|aviso|alerta|correo|notifica .. fallo|fallos|error|errores|falla',
          'técnico|administrador|operador|<person> .. mira|revisa|comprueba|lee .. informe|registro|copia|resultado|correo',
          'suma|sumas|resumen|hash .. comprueba*|verifica*|recalcula*|<frequency>',
        ],
      },
      headings: [
        'verificación|comprobación|supervisión|monitoreo|monitorización respaldo|copia|backup',
        'integridad respaldo|copia',
      ],
      topics: [
        'respaldo|copia|backup .. verific*|comprueba*|supervis*|monitorea*|monitoriza*|valida*',
        'verificación|comprobación|supervisión|monitoreo|integridad respaldo|copia|backup',
        'fallo|error .. respaldo|copia|backup',
        'respaldo|copia .. falla|fallan|fallida',
      ],
      evidence: [
        '<frequency>',
        '<date>',
        'suma de? comprobación|verificación',
        'alerta|aviso|notificación|correo .. <person>',
        'avisa|notifica .. <person>',
      ],
      min: 2,
      proof: [
        'copia|copias|respaldo|respaldos .. falla|fallan|fallo|falta .. <person>|guardia|incidencia|correo|aviso|alerta|mensaje|sms|técnico|administrador|zabbix|nagios|healthchecks|llama',
        'respaldos|copias .. verifican|comprueban|revisan .. <frequency>',
        'fallo|falla|error|falta .. mensaje|correo|aviso|sms|alerta|avisa|llama',
        'mira|revisa|comprueba|repasa .. informe|registro|registros|correo|copias|log .. <frequency>',
        '<frequency> .. mira|revisa|comprueba|repasa .. informe|registro|copias|log',
        'suma*|huella*|hash .. compara*|comprueba*|verifica*',
      ],
    },
  },
  fields: [
    'spec.backups[].verification',
    'backup_verification',
    'backup_monitoring',
    'backups_verified',
    'last_backup_check',
  ],
  falseFriends: [
    { text: 'Verify that a backup exists before you continue.', why: 'a condition of one step' },
    { text: 'Verify that the restored service answers.', why: 'the check of a restore' },
    { text: 'Identity is verified before access to backups is given.', why: 'access control' },
    { text: 'The generator is tested each month.', why: 'power' },
    { text: 'Prometheus pages @dba-oncall when the disk is full.', why: 'another alert' },
    {
      text: 'A quarterly restore drill is held.',
      why: 'the restore drill is a practice of its own',
    },
    {
      text: 'The login page is checked every minute; failures page the on-call.',
      why: 'another service',
    },
  ],
  scaffold: {
    markdown: `## Backup verification

| Check of the backup | How | How often | Who is told |
| --- | --- | --- | --- |
| The run succeeded | \${1:TBD: alert or report} | each run | \${2:TBD: role} |
| A run is missing | \${3:TBD: alert, and after how long} | \${4:TBD: how often} | \${5:TBD: role} |
| The copy is sound | \${6:TBD: verify command or checksum} | \${7:TBD: how often} | \${8:TBD: role} |

Last check of the backups: \${9:TBD: date and result}.
`,
    yaml: `backups:
  - id: \${1:orders-db}
    verification:
      method: "\${2:TBD: how the copy is checked}"
      command: "\${3:TBD: verify command}"
      schedule: "\${4:TBD: how often}"
      alert:
        max_age: "\${5:TBD: period without a good copy}"
        pages: "\${6:TBD: role}"
`,
  },
  examples: [
    {
      name: 'a sentence with command, alert and person',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Orders database

\`pgbackrest verify\` runs daily at 04:00 UTC. When no backup is newer than 7 hours, @dba-oncall is paged.
 ^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'who reads the report, and when',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Nightly jobs

The backup mail is read by the help desk before nine; a failed job opens a ticket.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a failed run that pages somebody',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Jobs

- If the nightly backup fails, an alert goes to the #platform-alerts channel.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table under its heading',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `## Backup checks

| Check | How | How often |
| --- | --- | --- |
| Integrity | restic check | weekly |
| Age | Prometheus alert after 26 hours | continuous |
`,
    },
    {
      name: 'monitored, and no word how',
      kind: 'backup-procedure',
      state: 'vague',
      text: `# Jobs

Backup jobs are monitored to make sure that they complete without errors.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'backup-procedure',
      state: 'placeholder',
      text: `## Backup monitoring
   ^^^^^^^^^^^^^^^^^

TODO: describe the alerts
`,
    },
    {
      name: 'a check of the restored service',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restore the orders service
  ^^^^^^^^^^^^^^^^^^^^^^^^^^

Verify that the service answers on port 443, then tell the service desk.
`,
    },
  ],
} satisfies Practice;
