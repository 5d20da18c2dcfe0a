/** Practice: how users and systems find the recovered service, and how that is switched. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'network-and-dns-failover',
  title: 'Network, DNS and certificates',
  titles: { de: 'Netzumschaltung', fr: 'Bascule du réseau', es: 'Conmutación de la red' },
  group: 'Recovery',
  requirement:
    'Say how users and systems find the recovered service (names and their TTL, addresses, certificates, firewall rules, links) and how each is switched.',
  why: 'The database is up and nobody reaches it. Caches and allow-lists are part of the recovery time.',
  goodEvidence: [
    'the records, with TTL, and who can change them',
    'the command or console that switches them',
    'where the certificate and its key are',
    'who owns the allow-lists at partners',
  ],
  severity: { missing: 'info', vague: 'info' },
  applies: { 'dr-plan': 'optional', 'restore-procedure': 'optional', inventory: 'optional' },
  controls: [
    'nist-800-53r5:CP-8',
    'nist-800-53r5:CP-8(2)',
    'nist-800-34r1:A.3-AppF',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      within: {
        'restore-procedure': [
          'point|points|move|moves|swing|flip|repoint|redirect <host>|<code> .. to|at|from|over <host>|<address>|<region>',
          '<host>|<code> moves|points|goes|switches to|at <address>|<region>|<host>',

          'traffic|users|calls|requests .. load_balancer|loadbalancer|dns|proxy|cdn|weights|weight|route|routes|carrier|ingress .. <code>|<file>|<percent>|<name>|<host>|<region>',
          '<percent> of traffic',
          'change|changing|changes|edit|editing|set|swap|new a|aaaa|cname|ns record|records|entry .. registrar|<code>|<host>|<address>|zone|provider|ttl|<duration>',

          'point|points|set|move|switch|change|update|swing|flip|repoint|edit|redirect|announce|withdraw .. dns|cname|record|records|zone|traffic|route|routes|bgp|prefix|vip|floating_ip|elastic_ip|load_balancer|loadbalancer|proxy|gateway|firewall|vpn|tunnel|trunk|sip|number|numbers|line|lines|link|uplink|dyndns|nameserver|endpoint|hostname|tls|certificate|peering|acl|acls|vlan|vlans|subnet|subnets|switch_port .. <code>|<host>|<address>|<region>|<name>|<duration>',
          'dns|cname|record|records|zone|traffic|route|routes|bgp|prefix|vip|floating_ip|elastic_ip|load_balancer|loadbalancer|proxy|gateway|firewall|vpn|tunnel|trunk|sip|number|numbers|line|lines|link|uplink|dyndns|nameserver|endpoint|hostname|tls|certificate|peering|acl|acls|vlan|vlans|subnet|subnets|switch_port .. carrier|registrar|provider|isp|phone|<role> .. change|changes|switch|switches|call|divert|diverts|redirects|moves|sets',
        ],
        'dr-plan': [
          'point|points|move|moves|swing|flip|repoint|redirect <host>|<code> .. to|at|from|over <host>|<address>|<region>',
          '<host>|<code> moves|points|goes|switches to|at <address>|<region>|<host>',

          'traffic|users|calls|requests .. load_balancer|loadbalancer|dns|proxy|cdn|weights|weight|route|routes|carrier|ingress .. <code>|<file>|<percent>|<name>|<host>|<region>',
          '<percent> of traffic',
          'change|changing|changes|edit|editing|set|swap|new a|aaaa|cname|ns record|records|entry .. registrar|<code>|<host>|<address>|zone|provider|ttl|<duration>',

          'point|points|set|move|switch|change|update|swing|flip|repoint|edit|redirect|announce|withdraw|divert .. dns|cname|record|records|zone|traffic|route|routes|bgp|prefix|vip|floating_ip|elastic_ip|load_balancer|loadbalancer|proxy|gateway|firewall|vpn|tunnel|trunk|sip|number|numbers|line|lines|link|uplink|dyndns|nameserver|endpoint|hostname|tls|certificate|peering|acl|acls|vlan|vlans|subnet|subnets|switch_port .. <code>|<host>|<address>|<region>|<name>|<duration>|<phone>|<role>',
          'dns|cname|record|records|zone|traffic|route|routes|bgp|prefix|vip|floating_ip|elastic_ip|load_balancer|loadbalancer|proxy|gateway|firewall|vpn|tunnel|trunk|sip|number|numbers|line|lines|link|uplink|dyndns|nameserver|endpoint|hostname|tls|certificate|peering|acl|acls|vlan|vlans|subnet|subnets|switch_port .. carrier|registrar|provider|isp|portal|<role>|team .. change|changes|switch|switches|divert|diverts|redirects|moves|sets|announces',
          'carrier|registrar|provider|isp|<role> .. change|changes|switch|switches|divert|diverts|redirect|redirects|move|moves|announce|announces|enter|enters .. dns|cname|record|records|zone|traffic|route|routes|bgp|prefix|vip|floating_ip|elastic_ip|load_balancer|loadbalancer|proxy|gateway|firewall|vpn|tunnel|trunk|sip|number|numbers|line|lines|link|uplink|dyndns|nameserver|endpoint|hostname|tls|certificate|peering|acl|acls|vlan|vlans|subnet|subnets|switch_port',
          'second|spare|backup|lte|5g|4g|satellite|dsl|fallback|mobile line|uplink|router|link|connection|modem|isp|carrier',
        ],
      },
      readsCode: true,
      headings: [
        'dns|network|connectivity|cutover|certificate|telecommunication',
        'dns failover|switch|change|update|record|recovery|cutover',
        'traffic switch|switching|routing|failover|cutover|redirection|shift',
        'network recovery|failover|connectivity|switch|configuration',
        'routing change|failover',
        'load balancer switch|failover|change',
        'post failover configuration',
        'redirect|redirecting|switching|rerouting traffic|user|dns|client',
        'network .. dns|firewall|certificate',
        'phones|telephony|telephones|numbers|lines|internet',
        'pointing|switching .. traffic|names|dns|users|records|numbers',
        'names .. addresses',
        'addresses|routing|routes|records|dns_records|firewall|vpn',
        'switching dns|traffic|routes',
        'traffic',
      ],
      topics: [
        'dns change|switch|failover|record|update|cutover|entry|zone|ttl|name',
        'update|change|switch|point|repoint|edit|modify|lower .. dns|cname|a_record|ttl|hostname|nameserver',
        'dns|cname|a_record|dns_record|hostname|domain .. points|point|pointed|updated|switched|changed',
        'route53|route_53|cloudflare|traffic_manager|front_door|global_accelerator|cloud_dns|azure_dns .. dns|record|records|weight|weighted|failover|switch|shift|point|routing|traffic|override|overrides',
        'flip|switch|point|move|fail|update|change .. route53|route_53|cloudflare|traffic_manager|front_door',
        'switch|redirect|reroute|route|shift|move|direct|send .. traffic|users|clients to|over|from',
        'load balancer|loadbalancer|haproxy|proxy|ingress|vip .. switch|switched|point|pointed|update|updated|change|reconfigure',
        'firewall|allowlist|allow_list|whitelist|security_group|vpn|route|bgp|nat|link .. switch|updated|update|failover|change|open|recover*|restore|added|announce',
        'open|adjust .. firewall|allowlist|allow_list|whitelist|security_group|vpn|route',
        'certificate .. replicated|copied|installed|restored|restore|install|reissued|renewed|available|recovery',
        'floating|elastic|virtual ip',
        'secondary|alternate|redundant|backup link|isp|carrier|circuit|uplink|line',
        'second isp|carrier|circuit|uplink',
        'move|divert|forward|redirect|switch|transfer .. number|numbers|phones|calls|line|lines',
        'number|numbers|phones|calls|line|lines .. moved|diverted|forwarded|redirected|switched',
        'bgp|anycast',
        'dns .. updated|changing|needs|moved',
        'reverse proxy',
        'internet|wan line|link|connection|access|uplink .. lost|fails|down|out|switch|failover|second|backup|provider|isp',
        'sip|trunk',
        'network|traffic|users|dns .. redirected|rerouted|moved|switched to|over .. dr|second|secondary|standby|backup|recovery|other',
      ],
      evidence: [
        'ttl .. <number>|<duration>',
        '<host>|<address>|<code>|<url>',
        '<region>',
        'route53|route_53|cloudflare|traffic_manager|front_door|global_accelerator|cloud_dns|azure_dns|godaddy|bind|haproxy|f5|keepalived|acm',
        '<role> .. change|changes|switch|switches|update|updates|own|owns',
        'owner|changed|switched|done by? <person>',
        'secondary|alternate|redundant|backup link|isp|carrier|circuit|uplink|line',
        '<phone>',
        'registrar|isp|portal',
        'cut|switch|move traffic over? to',
        'lte|5g|4g|dsl|satellite',
      ],
      proof: [
        'dns update|change|record|routing .. redirect|redirects|point|points|route|routes|move|moves .. region|site|datacenter|standby',
        'dns|cname|a_record|record|hostname|domain .. point|points|pointed|switch|switched|update|updated|change|changed|repoint|failover .. <host>|<address>|<code>|<region>|<name>',
        'point|points|repoint|switch|update|change .. dns|cname|a_record|record|hostname|domain|traffic|vip|floating_ip|elastic_ip|load_balancer|route .. <host>|<address>|<code>|<region>|<name>|route53|cloudflare|<duration>',
        'dns|record|cname|name .. ttl .. <number>|<duration>',
        '<host> .. ttl .. <number>|<duration>',
        'point|points|repoint .. <host> .. <region>|<address>|<host>|<name>',
        'route53|route_53|cloudflare|traffic_manager|front_door|haproxy ... switch|switched|point|failover|update|change|weight|record|health',
        'switch|redirect|reroute|route|shift|move|direct traffic .. <region>|<host>|<name>|<code>|<address>',
        'tls|ssl|wildcard|domain|site|web|dr certificate .. <path>|<region>|<name>|vault|acm|keyvault|<code>',
        'firewall|allowlist|allow_list|whitelist|security_group|vpn .. <address>|<name>|<code>|<email>|<handle>',
        'point|repoint|switch|move|change|update .. dns|record|cname|a_record|vip|floating|route|routes|anycast|bgp|hostname|<host>|balancer .. ttl|<address>|<host>|<duration>|balancer|to',
        'vpn|clients|client|users .. profile|gateway|endpoint|tunnel|concentrator .. site_b|second|dr|backup|standby|<host>|<address>',
        'reroute|rerouted|divert|diverted|forward|forwarded|redirect|redirected|switch|switched|port ... number|numbers|calls|phones|lines|hotline ... <phone>|carrier|telco|mobile|site|<duration>|provider',
        'reroute|rerouted|divert|diverted|forward|forwarded|redirect|redirected|switch|switched|port ... <phone>|carrier|telco|mobile|site|<duration>|provider ... number|numbers|calls|phones|lines|hotline',
        'number|numbers|calls|phones|lines|hotline ... reroute|rerouted|divert|diverted|forward|forwarded|redirect|redirected|switch|switched|port ... <phone>|carrier|telco|mobile|site|<duration>|provider',
      ],
      not: [
        'txt|mx|spf|dkim|dmarc record',
        'spf|dkim|dmarc',
        'dns cache|resolver setting',
        'record label|player|vinyl',
        'birth|death certificate',
        'certificate of completion|attendance',
        'monitor|monitoring .. traffic',
        'health check|checks fail|failing|failed|status',
        'records .. retained|generated|kept|owned',
      ],
    },
    de: {
      headings: [
        'dns|netz|netzwerk|netzumschaltung|dns_umstellung|zertifikate|telefonie|leitungen|internetanbindung|firewall',
        'umstellung|umschaltung .. dns|netz|verkehr|leitung|telefon*',
      ],
      topics: [
        'dns .. ändern|umstellen|umgestellt|anpassen|eintrag|umschalten|zeigt|zeigen|umbiegen',
        'umstellen|umschalten|umleiten|umgeleitet|umgeleitet .. dns|verkehr|leitung|rufnummer*|telefon*|anrufe',
        'rufnummer*|telefonnummer*|anrufe|hauptnummer .. umgeleitet|umleiten|umgestellt|weitergeleitet|umleitung',
        'zertifikat* .. liegt|liegen|einspielen|kopie|erneuern',
        'firewall*|vpn .. anpassen|regel*|freischalt*|umstellen',
        'zweite*|redundante* leitung|internetleitung|anbindung|provider',
      ],
      evidence: [
        'ttl .. <number>|<duration>',
        '<host>|<address>|<code>|<url>',
        '<region>',
        'provider|registrar|anbieter|netzbetreiber|carrier',
        'lte|5g|4g|dsl|satellit',
        '<phone>',
        'netzwerkteam|netzteam|administrator*|leiter* .. ändert|stellt|schaltet|leitet',
      ],
      proof: [
        'dns|eintrag|cname|name .. zeigt|zeigen|umstellen|ändern|umgestellt .. <host>|<address>|<code>|<region>|<name>',
        'ttl .. <duration>|<number>',
        'rufnummer*|hauptnummer|anrufe .. umgeleitet|umleiten|weitergeleitet .. <phone>|<number>|mobil*|provider|anbieter|netzbetreiber|zentrale',
      ],
    },
    fr: {
      headings: [
        'dns|réseau|téléphonie|certificats|routage|liaisons',
        'bascule|basculement .. dns|réseau|trafic|lignes',
        'réseau .. dns',
      ],
      topics: [
        'dns .. modifier|changer|bascul*|pointer|enregistrement|mettre|pointe',
        'bascul*|redirig*|renvoi*|renvoyer|détourn* .. dns|trafic|ligne*|numéro*|appels',
        'numéro*|appels|ligne* .. renvoy*|redirig*|transfér*|basculé*',
        'certificat* .. copi*|install*|conserv*|renouvel*',
        'pare_feu|vpn .. modif*|ouvrir|règle*',
        'seconde|deuxième ligne|liaison|fibre|opérateur',
      ],
      evidence: [
        'ttl .. <number>|<duration>',
        '<host>|<address>|<code>|<url>',
        '<region>',
        'opérateur|hébergeur|registrar|prestataire',
        '4g|5g|lte|adsl|satellite',
        '<phone>',
        'responsable|administrat*|équipe .. modifie|bascule|change|renvoie',
      ],
      proof: [
        'dns|enregistrement|cname|nom .. pointe*|pointer|modifier|changer|bascul* .. <host>|<address>|<code>|<region>|<name>',
        'ttl .. <duration>|<number>',
        'numéro*|appels|ligne* .. renvoy*|redirig*|transfér* .. <phone>|<number>|mobile|opérateur|accueil',
      ],
    },
    es: {
      headings: [
        'dns|red|telefonía|certificados|enrutamiento|líneas',
        'cambio|conmutación .. dns|red|tráfico|líneas',
        'red .. dns',
      ],
      topics: [
        'dns .. cambiar|modificar|apuntar|registro|actualizar|apunta',
        'cambiar|desviar|redirigir|conmutar .. dns|tráfico|línea*|número*|llamadas',
        'número*|llamadas|línea* .. desvía*|desvi*|redirig*|transfier*',
        'certificado* .. copi*|instal*|guard*|renov*',
        'cortafuegos|vpn .. cambi*|abrir|regla*',
        'segunda línea|conexión|fibra|operador',
      ],
      evidence: [
        'ttl .. <number>|<duration>',
        '<host>|<address>|<code>|<url>',
        '<region>',
        'operador|operadora|registrador|proveedor',
        '4g|5g|lte|adsl|satélite',
        '<phone>',
        'responsable|administrad*|equipo .. cambia|modifica|conmuta|desvía',
      ],
      proof: [
        'dns|registro|cname|nombre .. apunta*|apuntar|cambiar|modificar .. <host>|<address>|<code>|<region>|<name>',
        'ttl .. <duration>|<number>',
        'número*|llamadas|línea* .. desvía*|desvi*|redirig* .. <phone>|<number>|móvil|operador|centralita',
        'cambiar|cambia|mover|apuntar|apunta|modificar|actualizar .. ip|dns|registro|ruta|flotante|cname|enrutamiento|cortafuegos|balanceador .. <address>|<code>|<host>|ttl|<command>',
      ],
    },
  },
  fields: ['dns_record', 'dns_records'],
  falseFriends: [
    { text: 'The weekly copy has a TTL of 2160 hours.', why: 'how long a copy is kept' },
    { text: 'Photos are kept in Cloudflare R2.', why: 'a store' },
    { text: 'A reliable internet connection is needed.', why: 'what it takes' },
    { text: 'Add a DNS TXT record for the mail verification.', why: 'mail' },
    { text: 'Each participant gets a certificate of attendance.', why: 'paper' },
    { text: 'The dashboard monitors the traffic of the shop.', why: 'a graph' },
  ],
  scaffold: {
    markdown: `## Network, DNS and certificates

| What | Now | After the switch | TTL | How it is switched | Owner |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: name} | \${2:TBD: address} | \${3:TBD: address} | \${4:TBD: seconds} | \${5:TBD: command} | \${6:TBD: role} |

Certificate and key: \${7:TBD: place}. Allow-lists at partners: \${8:TBD: who changes them}.
`,
    yaml: `# The switch is a step of a restore procedure.
steps:
  - id: switch-dns
    action: "\${1:TBD: name, and where it points afterwards}"
    owner: \${2:network-oncall}
    command: "\${3:TBD: command}"
    verify:
      expect: "\${4:TBD: address}"
    undo: "\${5:TBD: command}"
`,
  },
  examples: [
    {
      name: 'where names lead afterwards',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Bookings

DNS updates redirect everyone to the other region.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a sentence with a record and its TTL',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

The network on-call points orders.shop.example.org at eu-central-1; the TTL is 60 seconds.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of records',
      kind: 'restore-procedure',
      state: 'satisfied',
      text: `## DNS

| Record | Points to | TTL |
| --- | --- | --- |
| orders.shop.example.org | 192.0.2.20 | 60 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a step without a name',
      kind: 'restore-procedure',
      state: 'vague',
      text: `# Failover

Update DNS.
^^^^^^^^^^^
`,
    },
    {
      name: 'names, but of the mail',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Mail

Add the TXT record for SPF to the zone.
`,
    },
  ],
} satisfies Practice;
