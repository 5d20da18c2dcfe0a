/** Practice: what is watched, at which threshold, and who hears of it how fast. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'proactive-monitoring',
  title: 'Proactive monitoring',
  titles: {
    de: 'Überwachung und Alarmierung',
    fr: 'Supervision et alertes',
    es: 'Monitorización de los servidores',
  },
  columns: {
    de: 'Überwacht | Werkzeug | Alarm und Schwelle | Bemerkt in | Wer alarmiert wird',
    fr: 'Surveillé | Outil | Alerte et seuil | Détecté en | Qui est appelé',
    es: 'Se vigila | Herramienta | Alerta y umbral | Se nota en | A quién se llama',
  },
  group: 'Prevention',
  partOf: 'preventive-measures',
  seed: '3c',
  requirement:
    'Say what is watched, at which threshold, who is alerted and how fast, and how long another node waits before it takes over.',
  why: 'The time until somebody notices is part of the outage. A takeover may itself take minutes, and a recovery time that leaves both out is wrong.',
  goodEvidence: [
    'the monitoring tool, and a link to its dashboard',
    'the name of the alert and its threshold',
    'the interval of probes or heartbeats',
    'who is paged',
    'the delay of a takeover',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required' },
  controls: [
    'nist-800-53r5:SI-4',
    'nist-csf-2.0:DE.CM-09',
    'iso27001:A.8.16',
    'soc2:CC7.2',
    'dora:10(1)',
    'aws-waf:REL11-BP01',
    'azure-waf:RE:10',
    'itil4:monitoring-and-event-management',
  ],
  signals: {
    en: {
      headings: [
        'monitoring|alerting|alerts|observability|detection|dashboards|heartbeat|telemetry|watchdog|alarms',
        'monitoring and alerting',
        'monitoring plan|system|setup|tool',
        'server|system|proactive|service|health|application|infrastructure monitoring',
        'health check|status|dashboard',
        'early warning',
        'slo alert',
        'failure|incident|outage detection',
        'alert|alerting rule|threshold|configuration',
      ],
      topics: [
        'monitoring|metrics|status|health|replication dashboard',
        'alarm|alarms|alert|alerts .. channel|pagerduty|slack|fired|fires',
        'prometheus|grafana|thanos|datadog|nagios|zabbix|cloudwatch|sentry|pingdom',
        'monitored|monitoring',
        'monitor|monitors .. server|host|service|system|application|database|cluster|disk|availability|uptime|health|endpoint|site|latency',
        'alert|alerts|alerting|alerted|alarm|alarms .. fire|fires|sent|page|pages|trigger|triggers|triggered|raised|configured|goes|go|rule|threshold|manager',
        'alert|alarm when|if|after',
        'observability|heartbeat|watchdog|uptime_check|synthetic_check',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|pagerduty|opsgenie|cloudwatch|stackdriver|pingdom|statuscake|checkmk|dynatrace|scom|uptimerobot|prtg|librenms|splunk|sentry|healthchecks|victoriametrics|site24x7',
        'new relic',
        'azure|cloud monitor|monitoring',
        'uptime kuma|robot',
        'probe|probes|probed .. every|each|second|seconds|minute',
        'page|pages|paged|notifies|notified .. oncall',
        'probe|probes|watchdog .. every|each|per <duration>|minute|second|minutes|seconds|hour',
        '<percent>|<duration> pages|rings|texts|alerts',
        'watches|watched|watch .. disks|services|hosts|servers|replication|lag|certificates',
      ],
      evidence: [
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|stackdriver|pingdom|statuscake|checkmk|dynatrace|scom|uptimerobot|prtg|librenms|splunk|sentry|healthchecks|victoriametrics|site24x7',
        'new relic',
        'azure monitor',
        'cloud monitoring',
        'uptime kuma|robot',
        'pagerduty|opsgenie|victorops|xmatters|squadcast',
        '<percent>',
        'after|within|for|every|than|in <duration>',
        'every|each <unit>',
        'threshold|above|below|exceeds|over|greater|less <number>|<percent>|<size>|<duration>',
        'dashboard <url>|<link>|<code>|<name>',
        '<url>|<link>',
        'alert|alerts|alerted|page|pages|paged|notif*|email|emails|sms|text|texts|call|calls|message .. <handle>|<email>|oncall|slack|teams|channel|engineer|sre|dba|administrator|admin',
        '<handle>|oncall|slack|channel|engineer .. paged|notified|alerted|alert|page',
        'promotes|promoted|takes_over|takeover|failover .. <duration>',
        'check|limit|threshold|metric ... who|call|called|notify|page',
        'warnings|alerts|failures|misses .. <person>|oncall|oncall_phone|duty|duty_phone|rota|pager|pagerduty|opsgenie|slack|channel|sms|phone|desk|service_desk|helpdesk|operator',
        '<person>|oncall|oncall_phone|duty|duty_phone|rota|pager|pagerduty|opsgenie|slack|channel|sms|phone|desk|service_desk|helpdesk|operator .. rings|rung|called|paged|texted',
      ],
      proof: [
        'alarm|alarms|alert|alerts .. pagerduty|opsgenie|slack|channel|channels|teams|<code>|<email>',
        'monitor|monitors|monitored|monitoring .. prometheus|grafana|datadog|nagios|zabbix|cloudwatch|thanos|icinga|checkmk|newrelic|uptimerobot|pingdom|<url>|<link>',
        'prometheus|nagios|icinga|zabbix|datadog|cloudwatch|checkmk|grafana|pingdom|dynatrace|newrelic|uptimerobot ... every|after|within <duration>',
        'prometheus|nagios|icinga|zabbix|datadog|cloudwatch|checkmk|grafana|alertmanager|pingdom|dynatrace|newrelic ... alert|alerts|page|pages|paged|notifies|notified|email|emails .. <person>|pagerduty|opsgenie|slack|channel|sms',
        'alert|alerts|alarm .. fires|fire|raised|triggers|triggered ... <duration>|<percent> ... page|pages|paged|<handle>|oncall|pagerduty|opsgenie|slack',
        'monitored .. by|with|via|in|using prometheus|nagios|icinga|zabbix|datadog|cloudwatch|checkmk|grafana|azure_monitor|new_relic|dynatrace|scom|prtg|pingdom|uptime_kuma|splunk ... <person>|<duration>|<url>|<link>|alert|alerts',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics ... <person>|oncall|oncall_phone|duty|duty_phone|rota|pager|pagerduty|opsgenie|slack|channel|sms|phone|desk|service_desk|helpdesk|operator',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics .. watches|watch|monitors|monitor|checks|probes|polls|scrapes|pings .. hosts|servers|services|disks|systems|site|sites|endpoints|databases|nodes|switches|<host>|<name>',
        'external|synthetic|outside|remote|internal probe|check|monitor|ping .. every|each|<duration>|minute',
        'probe|probes|check|checks|monitor|monitors|ping|pings .. every|each <duration>|minute|hour ... <person>|oncall|oncall_phone|duty|duty_phone|rota|pager|pagerduty|opsgenie|slack|channel|sms|phone|desk|service_desk|helpdesk|operator',
        'lag|latency|disk|disk_usage|queue|load|memory|cpu|temperature|certificate|replication|error_rate|errors .. <percent>|<duration>|<number> .. pages|page|rings|texts|alerts|warns|alarms|calls|notifies|paged',
        'lag|latency|disk|queue|load|memory|cpu|temperature|certificate|replication|error_rate .. above|over|below|exceeds|than|under <percent>|<duration>|<number> .. <person>|oncall|oncall_phone|duty|duty_phone|rota|pager|pagerduty|opsgenie|slack|channel|sms|phone|desk|service_desk|helpdesk|operator',
        'check|metric|alert|monitor|signal disk|http|lag|cpu|memory|load|queue|certificate|<code>|<name> ... limit|threshold|level|when <percent>|<number>|<duration>',
        'alert|alerts|alarm|alarms rule|rules ... pagerduty|opsgenie|slack|oncall|sms|phone|mail',
        'errors|error|temperature|temperatures|warnings|smart|failures|faults sent|mailed|reported|texted|go|goes .. technician|administrator|admin|operator|<person>|oncall|channel|duty',
        'heartbeat|heartbeats|probe|probes|ping|pings|check|checks ... wake|wakes|rings|texts|pages|page|alerts|calls operator|<person>|oncall|duty|rota',
        'sensors|sensor|probe|probes|monitor|monitors|check|checks|watchdog report|reports|pages|page|alert|alerts|text|texts|fire|fires|call|calls|mails .. when|if|above|below|over|after|than .. <percent>|<duration>|<number>|degrees|full',
        'alert|alarm|alarms|page|pages|paged|sms .. when|if|above|below|over|older|more|less|than .. <percent>|<duration>|<number>|degrees|full|gb|ms',
        'prometheus|zabbix|nagios|icinga|datadog|grafana|cloudwatch|checkmk|prtg|uptime_kuma|healthchecks|newrelic|pingdom .. fires|pages|alerts|alarm|texts|mails|after|within|<duration>|<percent>',
        'health_checks|checks|probes|monitors run|from .. <count>|every|failing|<duration>',
        'cable|cables|sensor|sensors|probe|alarm .. ring|rings|alert|alerts|call|page .. guard|<role>|porter|duty|<phone>',
        'page|alert|alarm|warn at|above|over|from <number>|<percent>|<duration>',
        'lag|disk|load|temperature .. page|alert|alarm|pages at|above|over',
        'sensor|probe|thermometer|detector .. mails|texts|alerts|calls|alarms|sends|rings|notifies|pages .. above|below|over|under|<number>|<person>|facilities',
        'temperature|humidity|leak|smoke|power sensor|probe|alarm .. <number>|<person>|facilities|sms|mail|mails',
      ],
      not: [
        'monitoring team',
        'no .. alert|alerts|alarm|alarms',
        'monitor|monitored the? restored|instance|recovered',
        'monitor restore|recovery|progress|output|log|job|migration|rebuild|import|replication|process|situation',
        'replace .. monitor',
        'monitoring of this? plan*|policy|procedure',
        'alert public|press|media|customer|management|legal|police|authorities',
        'alert public_relations',
        'monitoring is offline|down',
        'broken monitor|screen',
        'alarm sounds|bell',
        'fire|burglar|intruder alarm',
      ],
      min: 2,
      window: 'section',
    },
    de: {
      headings: [
        'überwachung|monitoring|alarmierung|systemüberwachung|früherkennung',
        'überwachung und? alarmierung',
        'monitoring und? alarmierung|alerting',
      ],
      topics: [
        'überwacht|überwachung|monitoring .. server|systeme|dienste|anwendung|mit|durch',
        'server|systeme|dienste|anwendung|datenbank* .. überwacht',
        'alarmierung|alarm|alarme|schwellwert*|schwellenwert*',
        'systemüberwachung',
        'icinga|zabbix|checkmk|nagios|prtg|prometheus|grafana|centreon',
      ],
      evidence: [
        'nach|alle|innerhalb <duration>',
        '<percent>',
        'alarm*|benachrichtig*|meldung|informiert .. <person>|rufbereitschaft|bereitschaft',
        'rufbereitschaft|bereitschaft .. alarmiert|benachrichtigt|informiert',
        '<url>|<link>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'alert|alarm bei .. <percent>|<duration>',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics ... prüft|überwacht|misst|beobachtet|alarmiert|meldet|benachrichtigt',
        'überwacht|überwachung|prüft .. prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics',
        'überwacht|überwachung|schwellwert*|grenzwert* .. <percent>|<duration> .. rufbereitschaft|bereitschaft|<person>|alarmiert|alarm|benachrichtigt|sms|anruf|meldet|informiert',
        'server|systeme|dienste|platten|datenbank* .. überwacht .. rufbereitschaft|bereitschaft|<person>|alarmiert|alarm|benachrichtigt|sms|anruf|meldet|informiert|prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics',
      ],
    },
    fr: {
      headings: [
        'surveillance|supervision|alertes|monitoring|détection',
        'supervision alertes|alerte',
        'surveillance proactive|serveurs|systèmes',
      ],
      topics: [
        'supervision|surveillance serveurs|systèmes|services|applications|base',
        'serveur|serveurs|système|systèmes|services|base .. surveillé*|supervisé*',
        'alerte|alertes .. envoyée|envoyées|déclenchée|déclenche|seuil',
        'seuil alerte',
        'icinga|zabbix|checkmk|nagios|centreon|prtg|prometheus|grafana|surveille|supervise',
      ],
      evidence: [
        'après|toutes|sous|dans <duration>',
        '<percent>',
        'alerte*|notification|prévenu*|averti* .. <person>|astreinte',
        'astreinte .. alertée|prévenue|notifiée',
        '<url>|<link>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'échec|panne|erreur .. déclenche .. alerte',
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics .. surveille|supervise|vérifie|contrôle|interroge|alerte|prévient|avertit|sonde',
        'surveillé*|supervisé*|surveillance|supervision .. prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics',
        "surveille|supervise|sonde|seuil .. <percent>|<duration> .. l'astreinte|astreinte|alerte|<person>|appelée|prévenue",
      ],
    },
    es: {
      headings: [
        'monitoreo|monitorización|supervisión|alertas|detección',
        'monitoreo|monitorización alertas|servidores|sistemas|proactiva|proactivo',
      ],
      topics: [
        'monitoreo|monitorización|supervisión servidores|sistemas|servicios|aplicaciones|base',
        'servidor|servidores|sistema|sistemas|servicios|base .. monitorea*|monitoriza*|supervisa*',
        'alerta|alertas .. envía|envían|dispara|activan|umbral',
        'umbral alerta',
        'icinga|zabbix|checkmk|nagios|centreon|prtg|prometheus|grafana|vigila|supervisa',
      ],
      evidence: [
        'cada|tras|después|en <duration>',
        '<percent>',
        'alerta*|avisa*|notifica* .. <person>|guardia',
        'guardia .. alertada|avisada|notificada',
        '<url>|<link>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics .. vigila|supervisa|monitoriza|monitorea|comprueba|revisa|avisa|alerta|sondea',
        'vigilan|supervisan|supervisad*|monitorizad*|monitorizan .. prometheus|alertmanager|grafana|nagios|icinga|zabbix|datadog|newrelic|cloudwatch|checkmk|dynatrace|prtg|pingdom|uptimerobot|librenms|scom|centreon|sensu|observium|munin|netdata|uptime_kuma|statuscake|healthchecks|site24x7|better_uptime|betterstack|blackbox|victoriametrics',
        'vigila|supervisa|umbral|sonda .. <percent>|<duration> .. guardia|avisa|alerta|llama|<person>',
      ],
    },
  },
  fields: ['spec.monitoring', 'monitoring', 'dashboards', 'alerts'],
  falseFriends: [
    { text: 'The copies are checked every 30 days.', why: 'verification of copies' },
    { text: 'Monitor the restore until it finishes.', why: 'a step' },
    { text: 'Replace the broken monitor.', why: 'a screen' },
    { text: "Monitoring of this plan's effectiveness is done by audit.", why: 'governance' },
    { text: 'Alert the public relations team.', why: 'communication' },
    { text: 'When the fire alarm sounds, leave the building.', why: 'evacuation' },
    { text: 'Watch the log for errors during the import.', why: 'a step' },
  ],
  scaffold: {
    markdown: `## Proactive monitoring

| Watched | Tool | Alert, threshold | Noticed within | Paged |
| --- | --- | --- | --- | --- |
| \${1:TBD: server or service} | \${2:TBD: tool} | \${3:TBD: alert name, threshold} | \${4:TBD: time} | \${5:TBD: role} |

Monitoring dashboard: \${6:TBD: link}. Delay before another node takes over: \${7:TBD: time}.
`,
    yaml: `monitoring:
  - watches: "\${1:TBD: server or service}"
    tool: "\${2:TBD: tool}"
    alert: "\${3:TBD: alert name and threshold}"
    detects_in: "\${4:TBD: time}"
    pages: "\${5:TBD: role}"
`,
  },
  examples: [
    {
      name: 'a French alert',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de reprise

Chaque échec de la copie déclenche aussitôt une alerte pour les équipes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'tool, interval, threshold and person',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Orders database

Prometheus probes orders-db every 15 seconds; OrdersDbDown fires after one minute and pages @dba-oncall.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'list items under a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Alerting

- Disk above 85% for 10 minutes: message to #platform
  ^^^^^^^^^^^^^^
- No heartbeat for 2 minutes: the on-call engineer is paged
`,
    },
    {
      name: 'monitored, and no word how',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Servers

All servers are monitored proactively.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Monitoring
   ^^^^^^^^^^

TODO
`,
    },
    {
      name: 'a step that watches a restore',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restore
  ^^^^^^^

Monitor the restore until it finishes. Replace the broken monitor on desk 4.
`,
    },
  ],
} satisfies Practice;
