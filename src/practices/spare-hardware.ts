/** Practice: what replaces a lost machine, where it is, and how soon it can be used. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'spare-hardware',
  title: 'Spare hardware or standby capacity',
  titles: { de: 'Ersatzhardware', fr: 'Matériel de rechange', es: 'Equipos de reserva' },
  columns: {
    de: 'Ersatz für | Ersatz | Ort | Nutzbar nach | Gemessen am',
    fr: 'Remplacement de | Remplacement | Lieu | Utilisable après | Mesuré le',
    es: 'Reemplazo de | Reemplazo | Lugar | Utilizable tras | Medido el',
  },
  group: 'Resilience',
  seed: '7',
  requirement:
    'Say what replaces a lost machine (a spare, a standby environment, reserved cloud capacity, a rebuild from code), where it is, and how long until it can be used.',
  why: 'Restored data needs something to run on. Lead times of weeks, missing instance types and quotas make a tested restore miss its objective.',
  goodEvidence: [
    'model and place of the spare',
    'the response time of the support contract',
    'the capacity reservation or the confirmed quota',
    'the size of the standby environment',
    'the code of the rebuild, and how long it took',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', inventory: 'optional' },
  controls: [
    'nist-800-34r1:3.4.4',
    'nist-800-34r1:3.4.3',
    'nist-800-53r5:MA-6',
    'nist-800-53r5:SI-13',
    'nist-800-53r5:CP-7',
    'nist-800-53r5:CP-7(4)',
    'nist-800-53r5:CP-2(2)',
    'iso27001:A.8.14',
    'iso27001:A.8.6',
    'dora:12(4)',
    'nis2-ir:4.2.4',
    'aws-waf:REL13-BP02',
    'soc2:A1.2',
    'scf:BCD-15',
  ],
  signals: {
    en: {
      headings: [
        'spares|standby',
        'spare hardware|part|server|equipment|capacity|machine|disk',
        'cold|hot|warm spare|standby|site',
        'replacement hardware|equipment|server|part|procurement',
        'hardware|equipment|server replacement|procurement|acquisition',
        'standby hardware|environment|capacity|site|server|system|infrastructure',
        'pilot light',
        'alternate processing? site|facility|facilities',
        'dr|recovery|secondary site|environment|region|infrastructure|cluster|datacenter',
        'reserved capacity',
        'capacity reservation|planning',
        'service quota',
        'rebuild from code',
        'infrastructure as code',
        'vendor|hardware replacement agreement|contract',
        'provisioning|provision new|replacement server|hardware|infrastructure|cluster|host',
      ],
      topics: [
        'alternate|alternative|secondary work|processing|recovery? site',
        'new cluster|server|instance created|provisioned',
        'replacement|spare instance|server|cluster|hardware|host|node|environment|machine',
        'new cluster|infrastructure|environment|server .. created|provisioned|built|ordered via|with|by|from|through',
        'hosts ready',
        'spare|replacement|standby|duplicate|identical|substitute hardware|server|equipment|part|machine|node|disk|drive|switch|router|firewall|host|unit|psu',
        'replacement|standby|substitute|reserve capacity|environment|instance|cluster|vm|infrastructure',
        'cold|hot|warm spare|standby|site',
        'pilot light',
        'capacity reservation',
        'reserved capacity',
        'service quota',
        'quota .. increase|increased|raised|confirmed|region|vcpu|cpu|instance|limit',
        'rebuild|redeploy|recreate|reprovision|provision|provisioned|rebuilt|recreated|redeployed .. from code|terraform|template',
        'rebuild|redeploy|reprovision|rebuilt|redeployed .. terraform|bicep|cloudformation|pulumi|ansible|packer|infrastructure_as_code|iac|cdk|helm',
        'terraform|tofu|pulumi|ansible|cloudformation|bicep|cdk .. rebuild|recreate|recreates|recovery|dr|standby|secondary|environment|cluster',
        'dr|recovery|secondary|alternate|standby|backup|failover site|region|environment|datacenter|cluster|facility .. capacity|runs|running|hosts|standby|scaled|sized|ready|provisioned|equipped|mirror*|active|cold|warm|hot',
        'vendor|supplier|manufacturer|dell|hpe|lenovo .. deliver|delivers|delivered|ship|ships|replace|replaces|replacement',
        'order|purchase|procure|buy|rent|lease .. replacement|new|spare|additional hardware|server|equipment|machine',
        'hardware|server|equipment .. replaced|procured|delivered|ordered .. within|by|from',
        'identical|like|similar machine|server|hardware|model',
        'dealer|reseller|distributor|supplier|vendor|manufacturer delivers|ships|brings|lends|replaces|supplies',
        'backup site|facility|office|datacenter',
      ],
      evidence: [
        'within|in|after|takes|took|time <duration>',
        'hour|day response|replacement|onsite|delivery',
        'next business day',
        '<region>',
        'site|rack|room|shelf|storeroom|cabinet|datacenter|warehouse <name>|<code>|<host>|<number>|a|b|c',
        'poweredge|proliant|thinksystem|supermicro|synology|catalyst|fortigate|dell|hpe|lenovo|cisco',
        'terraform|tofu|pulumi|ansible|cloudformation|bicep|cdk|packer|helm|argocd|flux',
        'quota .. <number>',
        'one|two|three|four|<number> identical|spare|standby|replacement|cold|hot|warm',
        '<count> server|node|instance|disk|drive|switch|machine|host|vm',
        '<percent> capacity|of|size|scale',
        'reduced|minimal|minimum|half|full|same|scaled capacity|size|scale|replica|replicas|down',
        'on|to|at|in <host>',
        '<path>|<file>|<url>|<store>',
        'prosupport|care_pack|smartnet|support_contract|maintenance_contract|sla',
        'storeroom|cupboard|shelf|warehouse|depot|in_stock|unpacked|cabled|preinstalled|powered_off|switched_off',
        'contract <number>|<code>|<name>',
        'scaled up|out',
      ],
      proof: [
        '<count> identical? spare|standby|replacement|cold|hot|warm server|node|disk|drive|switch|machine|host|poweredge|proliant|instance .. rack|site|room|shelf|storeroom|stored|kept|cabinet|datacenter',
        'spare|standby|replacement server|hardware|node|machine|equipment|instance .. <duration>',
        'terraform|tofu apply|plan ... <duration>|<region>|dr|<path>',
        'warm|hot|cold|pilot_light standby|site|environment .. <region>|<host>|<count>|<percent>',
        'replacement|spare|vendor|dell|hpe|lenovo|hardware ... delivered|delivery|response|replaced|onsite|ships .. <duration>|next_business_day',
        'rebuilt|recreated|redeployed|reprovisioned|provisioned ... terraform|ansible|cloudformation|pulumi|bicep|packer ... <duration>',
        'capacity reservation|quota .. <number>|<name>|<region>',
        'next business day|replacement|response .. contract|support|<date>|replacement',
        'spare|standby|replacement|reserve|second_hand server|servers|switch|switches|router|firewall|disk|disks|drive|drives|node|host|machine|machines|psu|power_supply|controller|laptop|pc|pcs|workstation|equipment|hardware|nas|controller|plc|panel|ups|appliance|unit|access_point|modem|r650|r750|poweredge|proliant|tape_drive .. storeroom|store_room|cupboard|cabinet|shelf|rack|room|warehouse|depot|stock|cellar|basement|attic|site|server_room|comms_room|workshop|garage|box|<host>|<name>',
        'server|servers|switch|switches|router|firewall|disk|disks|drive|drives|node|host|machine|machines|psu|power_supply|controller|laptop|pc|pcs|workstation|equipment|hardware|nas|controller|plc|panel|ups|appliance|unit|access_point|modem|r650|r750|poweredge|proliant|tape_drive .. identical|like|same|spare .. storeroom|store_room|cupboard|shelf|warehouse|depot|stock|cellar|basement|workshop|comms_room',
        'identical|like server|servers|switch|switches|router|firewall|disk|disks|drive|drives|node|host|machine|machines|psu|power_supply|controller|laptop|pc|pcs|workstation|equipment|hardware|nas|controller|plc|panel|ups|appliance|unit|access_point|modem|r650|r750|poweredge|proliant|tape_drive .. storeroom|store_room|cupboard|cabinet|shelf|rack|room|warehouse|depot|stock|cellar|basement|attic|site|server_room|comms_room|workshop|garage|box|<host>|<name>',
        'dealer|reseller|distributor|supplier|vendor|manufacturer delivers|deliver|ships|brings|lends|replaces|supplies .. <duration>|next|same_day|overnight',
        'dr|recovery|standby|secondary cluster|site|region|environment|hosts .. <percent>|scaled_up|powered_off|switched_off',
        'spare|spares .. server|servers|switch|switches|router|firewall|disk|disks|drive|drives|node|host|machine|machines|psu|power_supply|controller|laptop|pc|pcs|workstation|equipment|hardware|nas|controller|plc|panel|ups|appliance|unit|access_point|modem|r650|r750|poweredge|proliant|tape_drive .. storeroom|store_room|cupboard|cabinet|shelf|rack|room|warehouse|depot|stock|cellar|basement|attic|site|server_room|comms_room|workshop|garage|box|<host>|<name>',
        'cold|warm|hot|standby|spare vm? host|server|node|machine|hypervisor .. <count>|<host>|<code>|<size>|switched|powered',
        'start|boot|power|fire|scale|bring .. cold|powered_off|spare|standby|idle .. rack|<host>|node|server|machine',
        '<host> .. cold|powered_off|spare|switched_off|boxed|unplugged',
        'scale|scales|scaled|grow|resize .. up|out|full|size .. terraform|apply|<number>|nodes|replicas|idles|quota|<code>',
        'idles|sized|kept|runs at|for .. <percent>|half|third|fifth|quarter|tenth .. nodes|capacity|load|size|production',
        'hypervisors|hosts|servers|nodes|cluster .. sized|dimensioned|enough|room .. <percent>|for|full|peak|load',
        'swap|replace|exchange|replaced with|by|for the? one|spare|other .. cupboard|shelf|storeroom|top|stock|workshop|cellar|desk|box',
        'identical|same|twin|like to ours|model|type|ours|as',
        'old|other|second|spare laptop|pc|phone|router|printer|machine .. cupboard|drawer|shelf|store|vestry|box|cellar',
        'contracted|sized|provisioned|reserved|enough for .. <percent> .. peak|load|traffic|capacity',
        'mutual aid|reciprocal|framework contract|agreement|<number> .. within|<duration>|crews|deliver',
        'replace .. disk|disks|psu|board|card|switch .. two|one|<count>|in .. cabinet|cupboard|stock|drawer|shelf',
        'runs <count>|two|half .. of .. machines|nodes|servers',
        'quota .. raised|increased .. <number>',
        'order|rent|buy|get new|another|replacement|spare|fresh .. server|machine|node|box|host|disk|hetzner|ovh|dell|<name>|<code> .. there|delivered|usually|within|takes|arrives|available|<duration>',
        'if|when .. node|server|host|machine|disk|switch|till|plc dies|fails|breaks|dead|broken|gone .. order|rent|take|use|swap|replace|buy|get .. spare|new|another|hetzner|shelf|store|<duration>',
        'keep|keeps|hold|holds|have|store|stores one|two|three|<count>|a pre_imaged|preimaged|imaged|spare|identical|configured|prepared|programmed|cold|boxed .. per|in|at|on|behind .. shop|store|branch|office|rack|shelf|site|room|cabinet|stock',
        'pre_imaged|preimaged|pre_configured|preconfigured|ready_made|pre_programmed|preprogrammed till|laptop|switch|server|router|plc|terminal|pc|device|machine',
        'replacement|spare|spares|substitute ... server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller ... depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day',
        'replacement|spare|spares|substitute ... depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day ... server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller',
        'server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller ... replacement|spare|spares|substitute ... depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day',
        'server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller ... depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day ... replacement|spare|spares|substitute',
        'depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day ... replacement|spare|spares|substitute ... server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller',
        'depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|store_room|basement|workshop|drawer|van|<duration>|hoster|delivered|day ... server|till|tills|switch|laptop|laptops|plc|router|firewall|node|disk|disks|drives|machine|pc|scanner|scanners|terminal|tablet|motherboard|controller ... replacement|spare|spares|substitute',
        'capacity|headroom ... reservation|reserved|quota ... covers|rest|enough|guaranteed|<percent>|<number>',
        'spare|spares|replacement .. depot|shelf|shelves|cupboard|stock|cabinet|rack|storeroom|basement|workshop|drawer|locker',
        'order|orders|rent|buy|purchase new|a|another|it|one .. at|from hetzner|ovh|aws|dell|scaleway|contabo|netcup|ionos|hoster|dealer|shop|reseller',
        'new box|server|machine|node|host order|rent|buy|create',
        'order|procure|buy|purchase|source replacement|spare|new part|parts|hardware|equipment|server|disk|drive .. <duration>|days|hours|weeks',
        'second|secondary|spare|replacement|loan device|laptop|workstation|machine|pc|phone|server|router .. brought|taken|put|issued|procured|bought|ordered|used|in .. service|use|immediately|<duration>',
        'loan|rental|hire|courtesy|emergency server|servers|machine|equipment|kit|laptops|generator .. <duration>|contract|agreement',
        '<count> spare laptop|laptops|pcs|tablets|phones|machines|servers|switches|disks',
        'delivered|delivers|deliver|supplied|installed|arrives|brought .. within|in <duration>|next_day|next_business_day',
        'provides|lends|brings|supplies .. loan|replacement|spare|machine|server|part|hardware|equipment|one|it .. <duration>|same_day|next_day',
        'spare|programmed|configured|preconfigured|second|ready .. unit|controller|pc|laptop|server|switch|device .. kept|store|shelf|bay|ready|cupboard',
      ],
      not: [
        'test|try|lab .. on spare hardware',
        'spare disk space',
        'spare time|key|keys|room|battery',
        'reserved instance .. save|saves|cheaper|discount|cost|percent',
        'standby dba|engineer|person|duty|operator|rota|team',
        'duplicate entry|entries|row|record',
        'save|saves|saved us|percent|<percent>',
      ],
      min: 2,
    },
    de: {
      headings: [
        'ersatzhardware|ersatzgeräte|ersatzteile|ersatzsysteme|ersatzbeschaffung|notbetrieb|ausweichsystem*|standby',
        'ausweichrechenzentrum|ausweichstandort',
        'ersatz hardware|geräte|systeme',
      ],
      topics: [
        'ersatzhardware|ersatzgerät*|ersatzserver*|ersatzteil*|ersatzsystem*|ersatzbeschaffung|reservegerät*|reserveserver*',
        'standby system*|server|umgebung',
        'ausweichsystem*|ausweichrechenzentrum*|ausweichstandort*',
        'neu aufgesetzt|bereitgestellt .. terraform|ansible',
        'lieferzeit*|wiederbeschaffung*|austausch .. hardware|server|gerät*',
      ],
      evidence: [
        'innerhalb|nach|binnen|in <duration>',
        'nächster|nächsten werktag|arbeitstag',
        'lager|serverraum|standort|schrank|rechenzentrum <name>|<code>|<host>|<number>|a|b',
        '<count> server|geräte|switches|baugleiche*|ersatzserver|platten',
        'terraform|ansible|pulumi',
        'wartungsvertrag|supportvertrag',
      ],
      min: 2,
      proof: [
        'neuen|neuer|neues server|*server|host|maschine .. bestellen|bestellt|mieten .. bereitstellung|<duration>',
        'baugleich*|identisch*|gleich* server|gerät|maschine|switch|firewall|rechner .. lager|regal|schrank|keller|raum|steht|liegt|bereit|verfügbar',
        'ersatz|ersatzgerät*|ersatzserver*|ersatzswitch|reserveserver*|ersatzplatte*|ersatzfirewall|ersatzteil* .. steht|liegt|liegen|lager|lagern|regal|schrank|keller|bereit',
        'händler|lieferant|hersteller|systemhaus|dienstleister liefert|ersetzt|tauscht|stellt .. <duration>|werktag',
        'liefert|geliefert|austausch|vorort .. innerhalb|binnen|in <duration>|<number>|werktag',
        'schrank|regal|lager|keller|werkstatt .. holen|nehmen|liegt|steht|bereit|gleiches|baugleich*|ersatz*',
        'gleiches|gleicher|baugleich*|identisch* modell|typ|gerät|*server|*pc .. schrank|lager|regal|ausgepackt|bereit|keller',
        'reserve|ersatz .. ein|zwei|<count> .. netzteil*|platte*|switch|pc|*pc|gerät*|baugruppe*|netzteile|modul*',
        'magazin|lager|fach|regal .. verpackt|reserve|ersatz|netzteil*|platten',
      ],
    },
    fr: {
      headings: [
        'rechange|secours',
        'matériel|équipement|serveur rechange|secours|remplacement',
        'site secours|repli|secondaire',
        'pièces rechange',
        'remplacement matériel',
      ],
      topics: [
        'matériel|équipement|serveur|serveurs|pièces|disques rechange|secours|remplacement',
        'site|salle|environnement secours|repli|secondaire',
        'reconstruit*|recréé*|redéployé* .. terraform|ansible|code',
        'délai livraison|remplacement|approvisionnement',
      ],
      evidence: [
        'sous|en|dans <duration>',
        'jour ouvré suivant',
        'baie|salle|site|entrepôt <name>|<code>|<host>|<number>|a|b',
        '<count> serveurs|serveur|disques|commutateurs|identiques',
        'terraform|ansible|pulumi',
        'contrat support|maintenance',
      ],
      min: 2,
      proof: [
        'serveur|matériel|commutateur|disque|disques|pare_feu|poste|machine|équipement .. secours|rechange|identique|réserve .. salle|baie|placard|stock|entrepôt|attend|prêt|armoire|sous_sol',
        'fournisseur|revendeur|constructeur|prestataire livre|remplace|prête|expédie .. <duration>|lendemain|ouvré',
        'remplacer|remplacé|prendre|sortir .. armoire|placard|stock|réserve|étagère|secours|rechange',
        'serveur|onduleur|commutateur|disque|routeur de? rechange|réserve',
      ],
    },
    es: {
      headings: [
        'repuestos|reserva',
        'hardware|equipo|equipos|servidor|servidores repuesto|reserva|reemplazo|respaldo',
        'sitio alterno|alternativo|secundario',
        'reemplazo de? hardware|equipos',
      ],
      topics: [
        'hardware|equipo|equipos|servidor|servidores|piezas|discos repuesto|reserva|reemplazo',
        'sitio|centro|entorno alterno|alternativo|secundario|contingencia',
        'reconstruye*|recrea*|redespliega* .. terraform|ansible|código',
        'plazo entrega|reposición',
      ],
      evidence: [
        'en|dentro <duration>',
        'siguiente día hábil|laborable',
        'bastidor|sala|sede|almacén <name>|<code>|<host>|<number>|a|b',
        '<count> servidores|servidor|discos|conmutadores|idénticos',
        'terraform|ansible|pulumi',
        'contrato soporte|mantenimiento',
      ],
      min: 2,
      proof: [
        'servidor|equipo|conmutador|disco|discos|cortafuegos|máquina .. repuesto|reserva|idéntico|igual|gemelo .. sala|armario|almacén|bastidor|espera|listo|estante|sótano',
        'proveedor|distribuidor|fabricante entrega|sustituye|envía|repone .. <duration>|siguiente|laborable',
        'sustituir|cambiar|reemplazar|sacar|hay|tenemos .. armario|almacén|repuesto|reserva|estante|taller|gemelo|idéntico',
        'servidor|equipo|switch|portátil|router|disco|pc de? repuesto|reserva|recambio .. armario|almacén|estante|taller|sala|<host>|<name>',
        'recambio|repuesto|reserva hay|tenemos|un|una|dos|<count> .. disco|fuente|equipo|router|switch|armario|cajón|almacén|<number>',
        'montar|usar|poner el? de? reserva|repuesto|recambio .. armario|almacén|cajón|<number>|taller',
      ],
    },
  },
  fields: [
    'spec.alternates[].ready_in',
    'spec.hardware[].spare_for',
    'spec.cloud[].reservation',
    'spec.cloud[].quota',
    'spare_hardware',
    'standby_capacity',
  ],
  falseFriends: [
    { text: 'The index is recreated from scratch.', why: 'data, not machines' },
    { text: 'The platform provides backups for the last 7 days.', why: 'backups, not machines' },
    { text: 'Test new firmware on spare hardware first.', why: 'use in a lab; vague at most' },
    { text: 'Free up spare disk space.', why: 'housekeeping' },
    { text: 'Reserved instances save 40 percent.', why: 'a price, not a reserved machine' },
    { text: 'Auto scaling adds capacity during sales.', why: 'elasticity, no promise of capacity' },
    { text: 'The standby DBA answers the phone.', why: 'a person' },
    { text: 'Remove duplicate entries from the table.', why: 'data' },
  ],
  scaffold: {
    markdown: `## Spare hardware or standby capacity

| Replacement for | What (spare server, standby, reserved capacity, rebuild) | Where | Usable after | Measured on |
| --- | --- | --- | --- | --- |
| \${1:TBD: machine or site} | \${2:TBD: replacement} | \${3:TBD: place or region} | \${4:TBD: time} | \${5:TBD: date} |

Support contract for replacement parts: \${6:TBD: number, response time}.
`,
    yaml: `alternates:
  - id: "\${1:TBD: name}"
    class: \${2|TBD,warm,hot,cold,pilot-light,spare-hardware,rebuild-from-code,vendor-replacement|}
    covers: [\${3|TBD,host-loss,site-loss,region-loss|}]
    ready_in: "\${4:TBD: time}"
    capacity_percent: \${5:TBD}
`,
  },
  examples: [
    {
      name: 'a German server that is ordered',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Wiederanlauf

Wir müssen einen neuen Server bestellen; die Bereitstellung dauert 2 Stunden.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a spare in the rack',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Site A

One identical spare server stands in rack 12 at site A and is usable within 40 minutes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a rebuild from code',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Region loss

The cluster is recreated from Terraform in eu-central-1; that took 55 minutes in September.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a row of a table',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Standby environment

| Environment | Where | Ready after |
| --- | --- | --- |
| warm standby | eu-central-1 | 30 minutes |
`,
    },
    {
      name: 'somewhere there is a spare',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Servers

Spare hardware is available if a server fails.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap that says so',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `# Servers

- Replacement hardware: TBD
  ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'spare space and a person on standby',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Housekeeping
  ^^^^^^^^^^^^

Free up spare disk space. The standby DBA answers the phone.
`,
    },
  ],
} satisfies Practice;
