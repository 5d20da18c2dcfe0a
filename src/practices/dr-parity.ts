/** Practice: how the recovery site is kept the same as production, and how drift is found. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'dr-parity',
  title: 'Recovery site like production',
  titles: { de: 'Gleichstand der Standorte', fr: 'Alignement des sites', es: 'Paridad' },
  group: 'Resilience',
  requirement:
    'Say how changes reach the recovery environment, and how a difference from production is found.',
  why: 'A standby that is half a year behind is another system, and nobody has tested that one.',
  goodEvidence: [
    'one pipeline or one code base for both',
    'a check for differences, with its interval',
    'the result of the last comparison',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: ['aws-waf:REL13-BP04', 'nist-800-53r5:CP-7', 'nist-800-53r5:CM-2'],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'patched|updated|brought|raised|upgraded to the? .. level|state|version|release of? .. production|primary|live',

          'merge|release|deploy|deploys|deployment|rollout|change|pipeline|build|commit .. to|on|into|reaches|goes .. both|all|each .. clouds|regions|sites|sides|datacenters|datacentres|clusters|accounts|rooms|halls|plants',
          'differ|diff|comparison|compare|scan|audit|check .. runs|run .. <time>|<frequency>|nightly ... mismatch|difference|differences|drift|pages|alerts|ticket|mails',
          'gets|get|receives|receive|has|takes its|the|all? updates|patches|releases|changes|versions .. day|days|week|hours|hour|later|after .. production|primary|live',
          'standby|spare|dr|recovery|second|secondary|warm|cold server|site|cluster|region|host|room|environment .. updates|updated|patched|patches|upgraded|releases .. <duration>|day|week|after|with|same|before',

          'both|two|all .. get|gets|receive|run|runs|take|use|uses|share|shares|have|come|built|deployed|rolled|patched|installed|apply|applied .. same|identical|equal|one|single|shared pipeline|commit|module|modules|code|code_base|repository|template|templates|playbook|playbooks|image|images|application_set|manifest|manifests|chart|charts|release|releases|version|versions|build|tag|golden_image|patch|patches|update|updates|terraform|ansible|argo|argocd|flux|puppet|chef|helm|opentofu|tofu|bicep|pulumi|cloudformation|gitops',
          'same|identical|equal|one|single|shared pipeline|commit|module|modules|code|code_base|repository|template|templates|playbook|playbooks|image|images|application_set|manifest|manifests|chart|charts|release|releases|version|versions|build|tag|golden_image|patch|patches|update|updates|terraform|ansible|argo|argocd|flux|puppet|chef|helm|opentofu|tofu|bicep|pulumi|cloudformation|gitops .. both|two|each|all|dr|standby|recovery|secondary|warm|regions|sites|rooms|plants|<region>|<code>',
          '<region>|<code>|<name>|standby|dr|recovery|secondary|warm|spare .. deployed|applied|patched|upgraded|updated|built|rolled|installed|provisioned .. same|by|from|with|after|later|one|within|then|before|<duration>|day|week .. pipeline|commit|module|modules|code|code_base|repository|template|templates|playbook|playbooks|image|images|application_set|manifest|manifests|chart|charts|release|releases|version|versions|build|tag|golden_image|patch|patches|update|updates|terraform|ansible|argo|argocd|flux|puppet|chef|helm|opentofu|tofu|bicep|pulumi|cloudformation|gitops|<duration>|later|day|week|primary|production',
          'diff|diffs|compare|compares|comparison|compared|check|checks|report|reports|scan|audit .. drift|skew|difference|differences|deviation|versions|version|digest|digests|parameter|parameters|packages|config|configuration|image|images|hash .. <frequency>|nightly|night|daily|weekly|alarm|alarms|alert|alerts|ticket|mail|mails|between|both|standby|dr|production|<code>',
          'drift|skew|difference|differences .. alarm|alarms|alert|alerts|ticket|mail|page|pages|opens|reported|fails|red|found|shown|listed',
          '<frequency>|nightly|job|script|cron .. compare|compares|diffs|diff|checks .. production|primary|standby|dr|recovery|both|sides|regions|sites|versions|images|packages|config|configuration|parameters|digests|secrets|hash|rooms|plants',
          'patched|updated|upgraded|patches|updates|changes|releases|change|release .. standby|dr|recovery|secondary|second|warm|passive|spare|mirror|other|both|two|alternate|fallback|cold|hot .. <duration>|same_day|same_week|next|later|within|after|weekend|window|night|first',
          'standby|dr|recovery|secondary|second|warm|passive|spare|mirror|other|both|two|alternate|fallback|cold|hot .. serves|takes|carries|handles|gets .. <percent>|<number>|traffic|part|share|requests .. <frequency>|traffic|daily|always|day',
          'no|never|nothing .. change|changes|release|ticket|deployment .. closed|done|complete|finished|approved|merged until|before|without ... standby|dr|recovery|secondary|second|warm|passive|spare|mirror|other|both|two|alternate|fallback|cold|hot',
        ],
        'restore-procedure': [
          'both|two|all .. get|gets|receive|run|runs|take|use|uses|share|shares|have|come|built|deployed|rolled|patched|installed|apply|applied .. same|identical|equal|one|single|shared pipeline|commit|module|modules|code|code_base|repository|template|templates|playbook|playbooks|image|images|application_set|manifest|manifests|chart|charts|release|releases|version|versions|build|tag|golden_image|patch|patches|update|updates|terraform|ansible|argo|argocd|flux|puppet|chef|helm|opentofu|tofu|bicep|pulumi|cloudformation|gitops',
          'same|identical|equal|one|single|shared pipeline|commit|module|modules|code|code_base|repository|template|templates|playbook|playbooks|image|images|application_set|manifest|manifests|chart|charts|release|releases|version|versions|build|tag|golden_image|patch|patches|update|updates|terraform|ansible|argo|argocd|flux|puppet|chef|helm|opentofu|tofu|bicep|pulumi|cloudformation|gitops .. both|two|each|all|dr|standby|recovery|secondary|warm|regions|sites|rooms|plants|<region>|<code>',
          'diff|diffs|compare|compares|comparison|compared|check|checks|report|reports|scan|audit .. drift|skew|difference|differences|deviation|versions|version|digest|digests|parameter|parameters|packages|config|configuration|image|images|hash .. <frequency>|nightly|night|daily|weekly|alarm|alarms|alert|alerts|ticket|mail|mails|between|both|standby|dr|production|<code>',
          'drift|skew|difference|differences .. alarm|alarms|alert|alerts|ticket|mail|page|pages|opens|reported|fails|red|found|shown|listed',
          '<frequency>|nightly|job|script|cron .. compare|compares|diffs|diff|checks .. production|primary|standby|dr|recovery|both|sides|regions|sites|versions|images|packages|config|configuration|parameters|digests|secrets|hash|rooms|plants',
        ],
      },
      headings: [
        'configuration|config|environment|dr drift|parity|synchronisation|synchronization',
        'drift detection|check',
        'keeping .. dr|standby|site|region|environment .. sync|same|current',
        'configuration management',
        'standby|dr environment|site? maintenance',
        'dr environment maintenance',
        'parity with production',
        'recovery|dr|standby site|region|environment like|same_as production',
        'equal|same treatment|versions|state|patch',
        'keeping .. same|honest|equal|step|line|current|alike|up_to_date|fit|warm',
        'in step',
        'kept .. alike|same|step|line|current',
        'parity',
        'difference|differences .. production|primary|sites|rooms|regions',
        'same as production|primary',
        'standby|dr|recovery|second .. up_to_date|current|maintenance|upkeep|patching|updates',
      ],
      topics: [
        'configuration|config|environment|dr|infrastructure drift',
        'drift detection|check|from|between',
        'dr|standby|secondary|recovery|passive site|region|environment|cluster|datacenter|datacentre|database|server .. in_sync|sync|parity|same|identical|mirror|mirrors|matches|match|up_to_date',
        'same|identical version|configuration|code|pipeline|patch|release|module|image .. both|dr|standby|secondary|production|primary|region|regions|sites',
        'both|two|all regions|sites|environments|datacenters|datacentres .. same|identical|deploy|deployed|pipeline',
        'change|changes|release|releases|deployment|deployments|patches .. applied|rolled_out|deployed|go|promoted to|also .. dr|standby|secondary|recovery',
        'environment|dr parity',
        'release|releases|change|changes|deployment|deployments|patches .. dr|standby|secondary|recovery cluster|site|region|environment',
        'in line|step|parity|tune with',
        'kept|keep|keeps|stay|stays|remain .. in_step|in_line|alike|identical|the_same|equal',
        'both .. rooms|sites|regions|plants|sides|clusters|halls|datacenters .. same|equal|alike|identical|step|kept|deployed|patched',
        'standby|dr|recovery|secondary|second .. in_line|in_step|current|up_to_date|equal|alike|like_production',
        'keeping .. honest|equal|alike|step|same',
        'equal treatment',
        'version skew|drift|difference',
        'same .. commit|image|version|patch|release|template|playbook .. both|each|all|standby|dr|recovery',
      ],
      evidence: [
        'pipeline|terraform|ansible|puppet|argocd|argo|flux|gitops|cloudformation|pulumi|helm|chef|bicep',
        'plan|diff|compare|compares|comparison|drift_detection|config_rule|audit .. <frequency>|nightly|ticket|alert|alerts|opens',
        '<frequency>',
        '<code>',
        '<date>',
        'within <duration>',
        '<duration> later|behind|after',
        'diff|diffs|alarm|alarms|compares|digest|digests|hash|skew',
        'commit|tag|image|images|golden_image',
        'night|nightly|weekly|job',
        'same_day|same_week|next_day|hours later',
      ],
      proof: [
        'both|two|all regions|sites|environments|datacenters|datacentres .. deploy|deployed|built|provisioned|configured .. same|from|by|one|single .. pipeline|code|repository|module|terraform|playbook|template',
        'same|one|single pipeline|code|terraform|module|playbook|template .. both|two|dr|standby|secondary|recovery|all',
        'drift .. <frequency>|<code>|alert|alerts|ticket|pipeline|terraform',
        'dr|standby|secondary|recovery site|region|environment|cluster|datacenter|datacentre .. patched|updated|deployed|upgraded|synced|changed .. within|same|after|with <duration>|pipeline|day|week|window|release',
        'compare|compares|diff .. dr|standby|secondary|recovery .. production|primary .. <frequency>|<code>',
        'compare|compares|diff|diffs .. image|package|parameter|configuration|config|version|secret .. production|primary|standby|dr|both|sites|regions|hash|alarm|alarms|report',
        'both get|gets|receive|run|use the? same commit|image|release|module|version|playbook|pipeline|template|patches',
        'change|changes|release|releases|patches ... not closed|done|complete|merged|released until|before|unless ... dr|standby|secondary|recovery|second|other',
        'config|configuration|rules|ruleset|settings .. pushed|copied|synced|replicated|exported|mirrored .. <frequency>|<region> ... diff|diffed|compared|checked|compare',
        'diffed|compared|reconciled <frequency>|<weekday> .. team|<role>|by|ticket',
        'dr|standby|secondary box|server|host|node|site has|gets|received .. too|also|same|as_well',
        'both|dr|standby|secondary|recovery_site|second_site|two_sites ... compared|compare|compares|diff|diffed|differences|drift|skew|deviations ... <frequency>|<month>|<weekday>|ticket|alert|page|pages|red',
        'both|dr|standby|secondary|recovery_site|second_site|two_sites ... <frequency>|<month>|<weekday>|ticket|alert|page|pages|red ... compared|compare|compares|diff|diffed|differences|drift|skew|deviations',
        'compared|compare|compares|diff|diffed|differences|drift|skew|deviations ... both|dr|standby|secondary|recovery_site|second_site|two_sites ... <frequency>|<month>|<weekday>|ticket|alert|page|pages|red',
        'compared|compare|compares|diff|diffed|differences|drift|skew|deviations ... <frequency>|<month>|<weekday>|ticket|alert|page|pages|red ... both|dr|standby|secondary|recovery_site|second_site|two_sites',
        '<frequency>|<month>|<weekday>|ticket|alert|page|pages|red ... both|dr|standby|secondary|recovery_site|second_site|two_sites ... compared|compare|compares|diff|diffed|differences|drift|skew|deviations',
        '<frequency>|<month>|<weekday>|ticket|alert|page|pages|red ... compared|compare|compares|diff|diffed|differences|drift|skew|deviations ... both|dr|standby|secondary|recovery_site|second_site|two_sites',
      ],
      not: [
        'clock|time|schema|model|data|state|ntp drift',
        'drift car|wood',
        'parity bit|disk|check|raid|error|stripe',
        'raid parity',
        'database|data|replica|ntp in_sync|synchronised',
        'dns|record|ttl',
      ],
    },
    de: {
      headings: [
        'gleichstand|angleichung|abgleich|konfigurationsdrift|parität|synchronhaltung',
        'gleichstand|abgleich .. standorte|systeme|produktion|umgebung*',
        'pflege .. ausweich*|notfall*|standby|ersatz*',
        'gleichhaltung|gleichheit .. standorte|umgebungen',
      ],
      topics: [
        'gleich|gleichen|identisch*|gleicher|demselben|derselben|denselben stand|version|konfiguration|pipeline|patchstand|skript*',
        'ausweichstandort*|standby|notfallsystem*|ersatzsystem*|ausweichrechenzentrum*|zweitstandort* .. gleich*|aktuell|stand|synchron|abgeglichen|gehalten|gepatcht',
        'beide .. standorte|räume|rechenzentren|umgebungen|seiten|regionen .. gleich*|identisch*|selbe*|dieselbe*|stand',
        'konfigurationsabweichung*|drift|versionsunterschied*',
      ],
      evidence: [
        'pipeline|terraform|ansible|puppet|argocd|gitops|helm|skript|playbook|commit|image',
        '<frequency>',
        '<code>',
        '<date>',
        '<duration> später|danach|nach|versetzt',
        'vergleich*|abgleich*|abgeglichen|diff .. nachts|täglich|wöchentlich|ticket|meldung|alarm|mail',
      ],
      proof: [
        'beide .. standorte|räume|rechenzentren|umgebungen|seiten|regionen .. derselben|demselben|denselben|gleichen|selben pipeline|skript*|playbook|code|stand|commit|vorlage*|image',
        'vergleicht|vergleichen|abgleich|gleicht .. versionen|konfiguration*|pakete|stand|stände|beide*|standorte .. <frequency>|nachts|ticket|alarm|meldung|mail|ab',
        'abweichung*|drift|unterschied* .. ticket|alarm|meldung|mail|gemeldet|<frequency>',
      ],
      not: ['uhr|uhrzeit|zeit drift|abweichung*'],
    },
    fr: {
      headings: [
        'parité|alignement|dérive|conformité',
        'parité|alignement|maintien .. secours|sites|production',
        'dérive configuration',
        'site|environnement secours .. identique|jour|aligné',
      ],
      topics: [
        'même|mêmes|identique* .. version*|configuration|code|pipeline|correctif*|image',
        'site|environnement|salle|serveur .. secours .. jour|identique*|aligné*|même|synchronis*',
        'deux|tous .. sites|salles|environnements|régions .. même*|identique*|aligné*',
        'dérive|écart* .. configuration|version*|production|secours',
      ],
      evidence: [
        'pipeline|terraform|ansible|puppet|argocd|gitops|helm|script|commit|image',
        '<frequency>',
        '<code>',
        '<date>',
        '<duration> après|tard',
        'compar* .. nuit|jour|semaine|ticket|alerte|mail',
      ],
      proof: [
        'deux .. sites|salles|environnements|régions .. même pipeline|code|script*|commit|image|modèle',
        'compar* .. versions|configuration*|paquets|images|sites|secours|production .. nuit|jour|semaine|ticket|alerte|<frequency>|mail',
        'écart*|dérive .. ticket|alerte|signal*|mail|<frequency>',
      ],
      not: ['dérive .. horloge|heure'],
    },
    es: {
      headings: [
        'paridad|alineación|desviación|conformidad',
        'paridad|alineación|mantenimiento .. respaldo|centros|producción',
        'deriva configuración',
      ],
      topics: [
        'misma|mismo|mismas|mismos|idéntic* .. versión*|versiones|configuración|código|pipeline|parche*|imagen',
        'centro|entorno|sala|servidor .. respaldo|alternativo|secundario .. día|idéntic*|alinead*|igual|sincroniz*',
        'dos|ambos|ambas .. centros|salas|entornos|regiones .. mism*|idéntic*|igual*',
        'deriva|diferencia*|desviaci* .. configuración|versiones|producción|respaldo',
      ],
      evidence: [
        'pipeline|terraform|ansible|puppet|argocd|gitops|helm|script|commit|imagen',
        '<frequency>',
        '<code>',
        '<date>',
        '<duration> después|tarde',
        'compar* .. noche|día|semana|aviso|alerta|correo',
      ],
      proof: [
        'ambos|ambas|dos .. centros|salas|entornos|regiones .. misma|mismo pipeline|código|script*|commit|imagen|plantilla',
        'compar* .. versiones|configuración*|paquetes|imágenes|centros|respaldo|producción .. noche|día|semana|aviso|alerta|<frequency>|correo',
        'diferencia*|deriva|desviaci* .. aviso|alerta|incidencia|correo|<frequency>',
      ],
      not: ['deriva .. reloj|hora'],
    },
  },
  fields: ['drift_check'],
  falseFriends: [
    { text: 'The list of users is kept up to date.', why: 'upkeep of a list' },
    { text: 'The clock drift on the nodes is below one second.', why: 'time' },
    { text: 'The parity disk of the array was replaced.', why: 'storage' },
    { text: 'Model drift is watched by the data team.', why: 'machine learning' },
    { text: 'Both teams use the same form for holidays.', why: 'staff' },
  ],
  scaffold: {
    markdown: `## Recovery site like production

Changes reach the recovery environment through \${1:TBD: pipeline}, at most \${2:TBD: days} after production.

Differences are found by \${3:TBD: command} every \${4:TBD: interval}; last result: \${5:TBD: date}.
`,
    yaml: `alternates:
  - id: \${1:dr-region}
    class: \${2|TBD,pilot-light,warm,hot,cold,rebuild-from-code|}
    covers: [region-loss]
    ready_in: "\${3:TBD: duration}"
    gaps: ["\${4:TBD: where it differs from production}"]
`,
  },
  examples: [
    {
      name: 'one pipeline for both regions',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

Both regions are deployed from the same pipeline, the recovery region one day later.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a check below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Configuration drift

- \`terraform plan -var region=eu-central-1\` runs nightly
- a difference opens a ticket
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'kept in sync, somehow',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The DR site is kept in sync with production.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'drift of clocks',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Time

Clock drift is checked hourly on all nodes.
`,
    },
  ],
} satisfies Practice;
