/** Practice: which single failures the system survives without any recovery. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'fault-tolerance',
  title: 'Fault tolerance',
  titles: { de: 'Redundanz und Ausfallsicherheit', fr: 'Redondance', es: 'Redundancia' },
  columns: {
    de: 'Ausfall von | Redundanz | Übernahme in | Was bleibt',
    fr: 'Panne de | Redondance | Reprise en | Ce qui reste',
    es: 'Fallo de | Redundancia | Relevo en | Lo que queda',
  },
  group: 'Resilience',
  seed: '4',
  requirement:
    'Say which single failures the system survives without recovery, by what mechanism, and which it does not.',
  why: 'It tells the reader when the runbook is needed at all, and shows the single points of failure that are left.',
  goodEvidence: [
    'the number of nodes and the quorum',
    'the RAID level',
    'the zones or sites by name',
    'synchronous or asynchronous replication',
    'the time that a takeover needs',
    'what is still a single point of failure',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', inventory: 'optional' },
  controls: [
    'nist-800-34r1:3.4.1',
    'nist-800-53r5:SI-13',
    'nist-800-53r5:SC-36',
    'nist-800-53r5:CP-9(6)',
    'iso27001:A.8.14',
    'nist-csf-2.0:PR.IR-03',
    'soc2:A1.2',
    'dora:12(4)',
    'nis2-ir:4.2.4',
    'aws-waf:REL10-BP01',
    'azure-waf:RE:05',
    'itil4:availability-management',
  ],
  signals: {
    en: {
      headings: [
        'redundancy|clustering|clusters|raid|resilience|resiliency|replication|replicas|quorum|ha',
        'fault|failure tolerance|tolerant',
        'failover architecture|design|cluster',
        'ha architecture|setup|design|cluster',
        'multi az|region|zone|site',
        'availability zone',
        'load balancing|balancer',
        'single point of failure',
        'redundancy and failover',
        'active active|passive|standby',
        'disk redundancy',
        'database|data|storage replication|cluster|replica',
        'availability design|architecture|strategy',
      ],
      topics: [
        'cluster of|with <count>',
        'clustered|clustering',
        '<count> node|member|way cluster',
        'replica|replicas|replication in|across .. region|zone|datacenter|cluster|site|node',
        'multiple|several zones|regions|geographies|geographic',
        'delayed replica',
        'fault tolerant|tolerance',
        'high|highly availability|available',
        'ha cluster|pair|setup|architecture|mode|configuration|proxy',
        'redundant|redundantly|redundancy',
        'automatic|automatically|auto handles? failover|takeover|promote|promoted',
        'failover automatic|automatically',
        'active active|passive|standby',
        'raid|raidz|raidz1|raidz2|raidz3|raid0|raid1|raid5|raid6|raid10|raid50|raid60|mirrored_disk',
        'quorum',
        '<count> node|member|instance|replica|server|machine .. cluster',
        'replica|replicas|standby|secondary .. synchronous|asynchronous|streaming|promoted|zone|primary|read',
        'streaming|synchronous|asynchronous|database|master|multi_master|group replication',
        'replica set',
        'replication factor',
        'multi az|zone|region|node|site',
        'multiple|several|three|two|across availability|zone|az|datacenter|region|node|replica',
        'multiple|several|different instance|server',
        'availability zone',
        'load balanced|balancing',
        'anti affinity',
        'erasure coding|coded',
        'single point of failure',
        'spof',
        'survive|survives|tolerate|tolerates|withstand|withstands .. loss|failure|outage',
        'loss|failure of .. node|zone|disk|instance|replica|server .. survive*|tolerated|no_impact|without|unaffected|automatic*',
        'backup|secondary cdn|dns',
        'behind load_balancer|haproxy|balancer|keepalived|vip',
        'mirror|mirrors .. disk|disks|drive|drives|pool|vdev|ssd|server|site|rack|room|available|unavailable',
      ],
      evidence: [
        'raid 0|1|5|6|10|50|60|z|z1|z2',
        'raid0|raid1|raid5|raid6|raid10|raid50|raid60|raidz|raidz1|raidz2|raidz3',
        '<count> node|replica|member|zone|az|instance|site|server|broker|master|worker|copy|copies|machine|datacenter|region|vm|pod|load_balancer|host|controller|disk|availability',
        '<count> synchronous|asynchronous|read|standby|hot|identical|independent|redundant|physical|availability replica|standby|node|instance|server|zone|power|link',
        'different|separate|multiple|distinct availability? zone|az|datacenter|region|rack',
        'three|two|five|3|2|5 way',
        'quorum of|is <count>',
        '<region>',
        'synchronous|asynchronous|semi_synchronous|synchronously|asynchronously|streaming',
        'replication factor .. <count>',
        'n 1|2',
        'patroni|pacemaker|corosync|keepalived|galera|alwayson|wsfc|sentinel|repmgr|drbd|ceph|vsan|haproxy|metallb|vrrp|stolon|pgpool|hsrp|glusterfs|group_replication|longhorn|proxysql|orchestrator|statefulset|autoscaling|auto_scaling',
        'always on',
        'failover|takeover|promoted|promotes|takes_over .. <duration>',
        'within|in|after <duration> .. failover|takeover|promot*|takes_over|replica|standby',
        'multi az',
        'primary|replica|standby|secondary <host>|<name>',
        'survive|survives|tolerate|tolerates|withstand|withstands .. loss|failure .. <count>|one|single|any',
        'single point of failure',
        'active active|passive|standby',
        'may|can|could fail|die|drop|break|disappear|lost',
        'losing|loss_of|without one|two|either|any|single|node|disk|server',
        'not noticed|noticing|unnoticed|changes_nothing|no_drama|no_effect|no_impact|keeps_running|carries_on|goes_on',
        '<count> pods|brokers|firewalls|routers|switches|links|uplinks|controllers|resolvers|power_supplies|zones',
        'behind load_balancer|haproxy|balancer',
        'insync|in_sync replicas',
      ],
      proof: [
        'automatic|automated promotion|failover of? .. secondary|standby|replica',
        'replicates|replicated|replicating|mirrors|mirrored|synced|syncs ... from|to|between|on .. host|node|site|server|<host>|<name> ... <frequency>|continuously|synchronously|realtime|real_time',
        'replica|replicas .. across|in multiple|different|several|two|three zone|region|availability|<region>',
        'backup|secondary|failover cdn|dns|provider .. provided|used|if',
        'team|service located in several|multiple',
        '<count> node|member cluster|galera|patroni|etcd|replica_set|ceph .. <region>|zone|quorum|synchronous|automatic',
        '<count> server|nameserver|name_server|broker|node|replica|instance|controller|firewall|router|switch|link|line|uplink|pod|master|member|host|resolver|power_supply|power_supplies|psu|path|dns_server|load_balancer|proxy|proxies|machine|mirror|copy|copies|gateway|database|worker|head|hypervisor .. across|over|in .. <count>? availability? zone|az|region|datacenter|site|rack',
        'patroni|pacemaker|keepalived|galera|sentinel|repmgr|vrrp|orchestrator ... <duration>|<count>',
        'synchronous|streaming replication .. automatic|auto failover',
        'patroni|pacemaker|sentinel|galera|repmgr|cluster automatically handles|performs? failover|promotes',
        'multi az|zone .. rds|aurora|postgres|database|deployment|cluster .. automatic*|failover',
        'replication factor .. <count>',
        'raid 1|5|6|10|z2 .. disk|<count>|<host>|array',
        'survive|survives|tolerate|tolerates|withstand|withstands loss|failure .. one|two|single|<count> .. node|zone|disk|server|datacenter|replica',
        '<count> authoritative|identical|independent|redundant|physical|virtual? server|nameserver|name_server|broker|node|replica|instance|controller|firewall|router|switch|link|line|uplink|pod|master|member|host|resolver|power_supply|power_supplies|psu|path|dns_server|load_balancer|proxy|proxies|machine|mirror|copy|copies|gateway|database|worker|head|hypervisor .. one|ns1|<host>|<name> .. one|other|second|another|different|<host> ... in|at|with|provider|site|zone',
        '<count> server|nameserver|name_server|broker|node|replica|instance|controller|firewall|router|switch|link|line|uplink|pod|master|member|host|resolver|power_supply|power_supplies|psu|path|dns_server|load_balancer|proxy|proxies|machine|mirror|copy|copies|gateway|database|worker|head|hypervisor .. across|in|over <count>? zone|zones|az|region|sites|datacenters|racks|rooms|providers|data_centres',
        'raid|raidz|raid1|raid5|raid6|raid10|raidz2|mirrored|mirror .. disk|disks|ssd|ssds|nvme|drive|drives|stick|pool',
        'active active|passive|standby .. <duration>|pair|cluster|takes|firewalls|nodes|<host>',
        'either|any|one|two|single .. may|can fail|die|drop|break|disappear .. without|unnoticed|no|nobody|and|still',
        '<count> server|nameserver|name_server|broker|node|replica|instance|controller|firewall|router|switch|link|line|uplink|pod|master|member|host|resolver|power_supply|power_supplies|psu|path|dns_server|load_balancer|proxy|proxies|machine|mirror|copy|copies|gateway|database|worker|head|hypervisor ... survives|survive|tolerates|tolerate|losing|loss|may_fail|can_fail|may_die|takes_over|unnoticed|keeps_running',
        'losing|loss_of one|single|any|either|two .. not_noticed|unnoticed|no_effect|no_impact|harmless|survived|tolerated|changes_nothing|no_drama',
        'dual|two|redundant|double|twin power_supply|power_supplies|psu|psus|feeds|power_feeds|nics|controllers|uplinks|lines',
        'lte|4g|5g|second_line|second_provider|second_uplink|other_provider .. switches|automatic*|itself|fallback|takes|router',
        '<count> gateways|gateway|servers|nodes|routers|firewalls|proxies|members|masters .. vrrp|hsrp|carp|keepalived|pacemaker|patroni|galera|ceph|drbd|vsan|corosync',
        'keeps|holds|stores|has <count> copies|replicas of? every|each|all|object|block|record|partition|message',
        '<count>|one|any hosts|host|nodes|node|disks|disk|servers|server|members|zones may|can fail|go|die|drop|lost',
        'single|one|a dead|bad|failed|lost|broken? server|node|disk|zone|link|machine|switch|host|power_supply|instance .. absorbs|absorbed|survives|tolerated|nothing|needs_nothing|takes_over|by_itself|on_its_own|automatically|withdraws|carries_on|keeps_running|no_action|no_outage',
        'absorbs|survives|tolerates|rides_out|withstands|copes .. loss|zone|node|disk|server|link|failure|that|<duration>|one|single|pods',
        'pods|replicas|instances|nodes|members .. all three|three|two|every|each zone|zones|racks|rooms|halls',
        'power|mains cut|failure|loss|outage .. ups|diesel|generator|battery|batteries .. <duration>|starts|takes_over|minutes',
        'mirrored|raid|redundant|dual|twin|bonded|clustered disk|disks|drives|supply|supplies|links|switches|firewalls|raid1|raid5|raid6|nvme',
        'moves|switches|fails|restarts|takes|recovers .. by_itself|on_its_own|automatically|without_anyone|unattended',
        'by itself|its_own moves|takes|switches',
        'ups for <duration>',
        'standby|replica healthy|streaming|warm .. automatic|automatically',
        'needs nobody|nothing|no_one',
        '<count> control_plane|worker|master|manager|etcd|data? nodes|node|servers|brokers|members|hosts .. <count>? zones|azs|racks|rooms|sites ... losing|lose|loss|one|survive*',
        'losing|lose|lost one|a|two|any .. does|changes|costs|means nothing',
        'carp|vrrp|hsrp|keepalived|pacemaker|corosync ... takes_over|take_over|takes|within|about|seconds|<duration>',
        'pair|twin|second|standby|partner|peer .. takes over .. <duration>|automatically|itself',
        'one|any|either|single|two|each host|node|disk|router|switch|line|server|broker|zone|member|supply|link|controller|firewall|brick|replica may|can|could|might .. down|fail|die|lost|carry|missing|off|break|handle|take|serve',
        'copies|replicas|shards on|across|over <count>|different|separate hosts|nodes|racks|zones|disks|sites|rooms|servers',
        'either|each|both router|routers|line|lines|switch|switches|site|sites|node|nodes|controller|controllers|firewall|firewalls can|could|able .. all|full|whole|everything|alone',
        '<count> members|nodes|brokers|replicas|servers|masters <count>|one|two can|may .. lost|fail|die|down|gone',
        'automatic|automatically failover|fails_over|switches|switchover to .. second|another|other|standby|replica|healthy zone|node|replica|az|instance|server|member',
        'elect|elects|elected .. primary|leader|master .. automatic*|itself|within|<duration>|remaining|alone',
        'other|remaining|surviving|second one|two|node|nodes|member|members|host|hosts|server|line|switch take|takes|carry|carries|keep|keeps .. over|on|serving|running|load|traffic',
        'survive|survives|surviving|tolerate|tolerates|lose|afford .. loss|losing? .. <count> of .. nodes|members|rooms|zones|servers|disks',
        '<count> providers|suppliers|carriers|vendors ... one|either|other|both',
        'carry|carries|keep|keeps|goes|go on|running|serving|going if|when one|either|a .. down|fails|dies|lost|gone',
      ],
      not: [
        'different|differ|differs for|between',
        'staff|voluntary|compulsory redundanc*',
        'redundancy pay|consultation|notice',
        'cluster customer|user|document|article',
        'k means',
        'backup is|are our redundancy',
        'failover to dr|recovery|secondary site',
        'manual|manually failover',
        'create|recreate|delete|rename|rebuild|restore|restoring .. cluster',
        'stored|backups|copies .. multi|several|multiple region|regions',
        'region|zone|site outage',
        'redundancy|redundant scheme|payment|staff|post|posts',
        'hr .. redundancy',
      ],
      min: 2,
    },
    de: {
      headings: [
        'hochverfügbarkeit|redundanz|ausfallsicherheit|fehlertoleranz|cluster|replikation',
        'redundanz und? ausfallsicherheit',
      ],
      topics: [
        'hochverfügbar*|georedundan*',
        'hochverfügbar*|ausfallsicher*|fehlertoleran*|redundant*|redundanz*',
        'cluster .. knoten|server|instanzen',
        'replikation|repliziert|replikat*',
        'lastverteil*|loadbalancer',
        'einzelne fehlerquelle*',
      ],
      evidence: [
        '<count> knoten|server|instanzen|standorte*|rechenzentren|replikate*|netzteile*',
        'synchron*|asynchron*',
        'automatisch* umschalt*|failover|übernahme',
        'innerhalb|nach <duration>',
        'fällt|ausfall|ausfallen|ausfällt|verlust .. weiter|ohne|unbemerkt|übernimmt|einer|eines|einen',
        'zwei|drei|vier|fünf knoten|server|instanzen|netzteile*|firewalls|switches|leitungen|router|controller|broker|platten|replikate|nodes',
        '<number> knoten|server|instanzen|netzteile*|firewalls|switches|leitungen|router|controller|broker|platten|replikate|nodes',
        'gespiegelt*|spiegel*|raid',
      ],
      min: 2,
      proof: [
        'redundante* stromversorgung|netzteil*|systeme|server|leitung*|anbindung|firewall*|speicher|netzwerk',
        'aktiv aktiv|passiv',
        'hot standby',
        '<count> knoten|server|instanzen|netzteile*|firewalls|switches|leitungen|router|controller|broker|platten|replikate|nodes ... ausfall|ausfallen|fällt|übernimmt|verkraftet|weiter|unbemerkt',
        'ausfall|verlust eines|einer .. ohne|unbemerkt|verkraftet|folgen|auswirkung',
        'raid <number>',
        'gespiegelte* platten|ssd|ssds|festplatten',
        '<count> knoten|server|instanzen|netzteile*|firewalls|switches|leitungen|router|controller|broker|platten|replikate|nodes .. rechenzentren|standorten|brandabschnitten|zonen',
        'domänencontroller|knoten|server|switche|switches|firewalls|router|leitungen|instanzen|controller einer|eine|eins? je|pro gebäude|standort|raum|rack|zone|brandabschnitt',
        'schaltet|wechselt|übernimmt|springt .. selbst|automatisch|von_allein|ein|um .. ausfall|um',
        'zweifach|doppelt|redundant|gespiegelt|ringverkabelung .. ausfall|selbst|ausgelegt|<code>|steuerung|netz',
      ],
    },
    fr: {
      headings: [
        'redondance|réplication|résilience|grappe|cluster',
        'haute disponibilité',
        'tolérance pannes|panne',
      ],
      topics: [
        'haute disponibilité',
        'tolérance pannes|panne',
        'tolérant pannes|panne',
        'redondant*|redondance',
        'grappe|cluster .. nœud|nœuds|serveurs',
        'réplication|répliqué*|réplica',
        'répartiteur|répartition charge',
        'point|points unique|uniques défaillance',
      ],
      evidence: [
        '<count> nœuds|serveurs|sites|instances|zones|réplicas',
        'synchrone|asynchrone',
        'bascule|basculement automatique',
        'en|sous|après <duration>',
        'perte|panne|chute .. sans|aucun|continue|invisible',
        'deux|trois|quatre|cinq nœud|nœuds|serveur|serveurs|instances|alimentations|pare_feu|commutateurs|liens|routeurs|contrôleurs|disques|réplicas',
        'miroir|raid',
      ],
      min: 2,
      proof: [
        '<count> nœud|nœuds|serveur|serveurs|instances|alimentations|pare_feu|commutateurs|liens|routeurs|contrôleurs|disques|réplicas ... perte|panne|tombe|tombent|bascule|relais|continue|survit',
        'perte|panne un|une|deux .. sans_effet|sans_impact|invisible|tolérée|supportée|continue',
        'raid <number>',
        'disques en? miroir',
        '<count> nœud|nœuds|serveur|serveurs|instances|alimentations|pare_feu|commutateurs|liens|routeurs|contrôleurs|disques|réplicas .. zones|sites|salles|centres|datacenters',
      ],
    },
    es: {
      headings: [
        'redundancia|replicación|resiliencia|clúster|cluster',
        'alta disponibilidad',
        'tolerancia fallos',
      ],
      topics: [
        'alta disponibilidad',
        'tolerancia|tolerante fallos',
        'redundante*|redundancia',
        'clúster|cluster .. nodos|servidores',
        'replicación|réplica|réplicas',
        'balanceador|balanceo carga',
        'punto|puntos único|únicos fallo',
      ],
      evidence: [
        '<count> nodos|servidores|sitios|instancias|zonas|réplicas',
        'síncrona|asíncrona|síncrono|asíncrono',
        'conmutación automática',
        'en|tras <duration>',
        'cae|caída|pérdida|falla .. sigue|continúa|sin|nadie',
        'dos|tres|cuatro|cinco nodos|servidores|instancias|fuentes|cortafuegos|conmutadores|enlaces|routers|controladoras|discos|réplicas',
        'espejo|raid',
      ],
      min: 2,
      proof: [
        '<count> nodos|servidores|instancias|fuentes|cortafuegos|conmutadores|enlaces|routers|controladoras|discos|réplicas ... cae|caída|pérdida|falla|releva|sigue|continúa|asume',
        'pérdida|caída un|una|uno .. sin_efecto|sin_impacto|tolerada|sigue|continúa',
        'raid <number>',
        'discos en? espejo',
        '<count> nodos|servidores|instancias|fuentes|cortafuegos|conmutadores|enlaces|routers|controladoras|discos|réplicas .. zonas|sedes|salas|centros',
      ],
    },
  },
  fields: ['spec.systems[].fault_tolerance', 'fault_tolerance', 'high_availability', 'redundancy'],
  falseFriends: [
    { text: 'The repository has a mirror.', why: 'a copy of code' },
    { text: 'The staff redundancy consultation ends in May.', why: 'layoffs' },
    { text: 'We cluster customers by region.', why: 'analysis of data' },
    { text: 'Backups are our redundancy.', why: 'takes a copy for redundancy; vague at most' },
    { text: 'Fail over to the DR site by hand.', why: 'recovery, not tolerance' },
    { text: 'Delete the cluster and create it again.', why: 'a step' },
    { text: 'The zone file lists three name servers.', why: 'a zone of names' },
    { text: 'We have two offices, one in Lyon and one in Oslo.', why: 'places of work' },
    { text: 'Two people share the work; either may be absent.', why: 'deputies' },
  ],
  scaffold: {
    markdown: `## Fault tolerance

| Failure of | Survived by redundant | Takeover in | Notes |
| --- | --- | --- | --- |
| one disk | \${1:TBD: RAID level} | \${2:TBD: time} | \${3:TBD: what is left} |
| one node | \${4:TBD: cluster, number of nodes, quorum} | \${5:TBD: time} | \${6:TBD: what is left} |
| one zone | \${7:TBD: zones, replication} | \${8:TBD: time} | \${9:TBD: what is left} |

Single points of failure that remain: \${10:TBD: list}.
`,
    yaml: `systems:
  - id: "\${1:TBD: system}"
    fault_tolerance:
      mechanism: "\${2:TBD: cluster, RAID or replica}"
      takeover: "\${3:TBD: time}"
      single_points_of_failure:
        - "\${4:TBD: what remains}"
`,
  },
  examples: [
    {
      name: 'a standby that is promoted by itself',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Bookings

Automated promotion of the secondary database follows the loss of the first.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'copies from host to host',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Clinic servers

The replication job mirrors each machine from host-a to host-b every 10 minutes.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a cluster with zones and takeover time',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Orders database

A three-node Patroni cluster spans eu-west-1a, eu-west-1b and eu-west-1c; a replica is promoted within 30 s.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list of mechanisms',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Redundancy

- Disks: RAID 10
  ^^^^^^^^^^^^^^
- Web tier: two instances behind a load balancer
- Not tolerated: loss of the site
`,
    },
    {
      name: 'a claim without a mechanism',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Orders

The system is highly available and fault tolerant.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## High availability
   ^^^^^^^^^^^^^^^^^

TBD
`,
    },
    {
      name: 'another redundancy',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Staff
  ^^^^^

The staff redundancy consultation ends in May. We cluster customers by region.
`,
    },
  ],
} satisfies Practice;
