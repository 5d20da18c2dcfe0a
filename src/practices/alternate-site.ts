/** Practice: where the service runs when the primary site is gone, and how ready that place is. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'alternate-site',
  title: 'Alternate site or region',
  titles: { de: 'Ausweichstandort', fr: 'Site de secours', es: 'Sitio de respaldo' },
  group: 'Resilience',
  requirement:
    'Name where the service runs when the primary site is gone, how ready that place is (cold, pilot light, warm, hot), and what it lacks.',
  why: '“In the cloud” is not a place. A region without quota, keys or images is an empty hall.',
  goodEvidence: [
    'the region or the address',
    'its readiness: cold, pilot light, warm, hot',
    'its capacity compared with production',
    'what is missing there, and how people get in',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required' },
  controls: [
    'nist-800-34r1:3.4.3',
    'nist-800-34r1:A.3-AppF',
    'nist-800-53r5:CP-7',
    'nist-800-53r5:CP-7(1)',
    'nist-800-53r5:CP-2(6)',
    'iso27001:A.8.14',
    'dora:12(4)',
    'dora:12(5)',
    'aws-waf:REL13-BP02',
    'soc2:A1.2',
  ],
  signals: {
    en: {
      within: {
        'dr-plan': [
          'recovery|secondary|standby|alternate|second|fallback|spare|dr site|datacenter|datacentre|region|building|office|plant|hall|room is|in|at',

          'recovery|secondary|standby|alternate|second|fallback|spare|dr|emergency|alternative|passive|warm|cold|hot site|region|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|warehouse|depot .. <region>|<name>|km|miles|cold|warm|hot|empty|powered|capacity|hosts|servers|racks|desks|seats|<percent>|street',

          'plan b|two .. room|hall|office|building|site|provider|region|datacenter|datacentre|school|depot|house|<region>|<name>',
          'training|meeting|conference|neighbouring|neighbour|sister|partner|rented|borrowed room|rooms|hall|office|company|firm|school|hospital|plant|building|library|branch .. <number>|<count>|desks|pcs|servers|rack|seats|telephones',
          'rebuild|rebuilt|restart|restarted|redeploy|recreate .. in|at|on <region>|<code>|<name> ... only|no|nothing|images|there',
          'primary|main .. site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|<region>|<code> ... recovery|secondary|standby|alternate|fallback|dr site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|<region>|<code>|in|at|is|the',
          'recovery|secondary|standby|alternate|fallback|dr is|the|in|at|runs .. site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container .. <number>|km|miles|warm|cold|hot|hosts|in|at|<region>|<name>',
          'warm|hot|cold|pilot_light|standby|active|passive in|at|on|is <region>|<code>|<name>|<host>',
          '<region>|<code>|<name> .. is|runs|stays|sits|kept .. warm|hot|cold|pilot_light|standby|idle|powered_off|scaled_down|passive',
          'site|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|partner|provider|depot|container|school|servers|hosts ... <number> km|kilometres|kilometers|miles|minutes',
          '<number> km|kilometres|kilometers|miles .. site|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|partner|provider|depot|container|school|servers|hosts',
          'hosts|servers|replicas|vms|machines|nodes powered_off|switched_off|idle|cold|warm|waiting|ready|stand|standing|running .. <number>|there|at|in|site|hall',
          'lends|lend|rents|rent|offers|provides|hosts|houses|gives|borrow|borrows|contract .. us|desks|rooms|racks|servers|space|seats|capacity|hall|workplaces',
          'desks|racks|seats|workplaces|rooms|hosts|servers|halls .. ready|reserved|kept|rented|waiting|available|for_us|contract|booked',
          'staff|people|team|teams|we|operators|desk|editors|dispatchers .. move|moves|work|works|go|goes|relocate|sit|drive|drives to|at|from|into|in .. site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|home|<name>',
          'rebuild|run|restart|start|restore|failover|move .. in|into|at|to .. rented|partner|standby|spare site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|account|cloud|provider',
        ],
        'restore-procedure': [
          'recovery|secondary|standby|alternate|second|fallback|spare|dr|emergency|alternative|passive|warm|cold|hot site|region|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|warehouse|depot .. <region>|<name>|km|miles|cold|warm|hot|empty|powered|capacity|hosts|servers|racks|desks|seats|<percent>|street',

          'primary|main .. site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|<region>|<code> ... recovery|secondary|standby|alternate|fallback|dr site|region|location|datacenter|datacentre|facility|building|office|plant|hall|room|cage|rack|branch|campus|colo|colocation|house|warehouse|town|partner|provider|cloud|hangar|school|library|depot|container|<region>|<code>|in|at|is|the',
          'warm|hot|cold|pilot_light|standby|active|passive in|at|on|is <region>|<code>|<name>|<host>',
          '<region>|<code>|<name> .. is|runs|stays|sits|kept .. warm|hot|cold|pilot_light|standby|idle|powered_off|scaled_down|passive',
        ],
      },
      headings: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|backup|second|fallback site|region|location|datacenter|datacentre|facility|environment',
        'alternate processing site',
        'site readiness',
        'recovery|dr strategy',
        'pilot light',
        'warm|hot|cold standby|site',
        'multi region',
        'the other|second|standby|spare|alternative|alternate|emergency|fallback site|region|room|building|accommodation|premises|location|place|office|datacenter|datacentre|plant|hall',
        'alternative accommodation|premises|workplace|offices',
        'where .. run|runs|go|work|rebuild|restart|move|service',
        'where we .. instead',
        'second home|house',
        'emergency workplace|offices|premises',
        'work area recovery',
        'the other place|side|room',
        'sites|locations|regions',
      ],
      topics: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|paired|second|fallback processing? site|region|location|datacenter|datacentre|facility',
        'disaster recovery site|region|location|environment|datacenter|datacentre',
        'cold|warm|hot|mobile|mirrored site|standby',
        'pilot light',
        'active active|passive',
        'failover to another|different|other|second|secondary site|region|datacenter|datacentre|location|zone|cloud|provider',
        'run|runs|rebuild|rebuilt|restore|restored|recover|recovered|deploy|deployed|start|relocate in|at|to .. another|different|other|second|secondary|alternate|new site|region|datacenter|datacentre|location|cloud|provider|building|office',
        'if .. primary site|region|datacenter|datacentre .. lost|gone|down|destroyed|unavailable',
        'multi region deployment|setup|failover',
        'if|should|when .. datacenter|datacentre|site|building|office|region .. burn|burns|destroyed|gone|lost|flooded',
        'rent|order|buy|provision|borrow .. servers|capacity|rack|machines|hardware',
        'standby runs|lives|sits|located|in|at',
        'staff|people|employees|team .. work|works|move|moves|relocate .. branch|office|building|home|site',
        'another|other|different|second|new|alternative provider|region|site|building|datacenter|datacentre|cloud|account|place|office|room|hall could|can|would|will|is|might|may',
        'space|room|rooms|desks in|at .. other|another|council|branch|partner|second',
        'alternative|alternate|emergency accommodation|premises|workplace|workplaces|offices|rooms',
        'the other region|site|room|building|datacenter|datacentre|plant|hall',
        'run|runs|running warm|hot|cold',
        'where we|service|it .. run|runs|go|move|work',
        'recovery|standby|spare|second room|hall|rack|cage|plant|building|office|provider',
      ],
      evidence: [
        '<region>',
        'pilot light',
        'active active|passive',
        '<percent>',
        'capacity|quota|scaled|size',
        'site|building|room|rack|datacenter|datacentre|hall|campus <number>|a|b|c|<name>|<code>',
        '<address>|<host>',
        'colocation|colo|hetzner|ovh|equinix|rackspace|aws|azure|gcp',
        'km|miles|kilometres|kilometers',
        'hosts|servers|racks|desks|seats <number>',
        '<number>|two|three|four|six|ten|twelve|twenty hosts|servers|racks|desks|seats|nodes',
        'warm|cold|hot|empty|idle|powered_off|switched_off',
        'contract|rented|lease|leased|agreement',
      ],
      proof: [
        'alternate|alternative|secondary|recovery|failover|standby|dr|paired|second|fallback site|region|location|datacenter|datacentre|environment .. <region>|<address>|<host>|<name>|cold|warm|hot|pilot_light|<percent>|km|miles',
        '<region> .. alternate|secondary|recovery|failover|standby|dr|paired|pilot_light|warm|hot|cold|passive region|site|location|standby|environment|replica',
        'failover|fails|failed|recover|recovered|rebuild|rebuilt|redeploy|redeployed|relocate|relocated|move|moved .. to|in|at <region>',
        'warm|hot|cold standby|site .. in|at|<region>|<name>|datacenter|datacentre|building',
        'pilot light .. <region>|<name>|database|replica|datacenter|datacentre',
        'active active|passive .. <region>|across|between|two|zones|regions|datacenters|datacentres|sites',
        'restore|recover|rebuild|failover|relocate|move .. to|in|at .. site|building|datacenter|datacentre|office <number>|b|c|<name>',
        'rent|provision|rebuild .. at|in|with .. hetzner|ovh|aws|azure|gcp|digitalocean|linode|scaleway|equinix|colo|colocation|rackspace',
        'second|secondary|other datacenter|datacentre|site|region .. <number> km|kilometres|miles|away',
        'second|secondary|standby datacenter|datacentre|site|region in|at|is <region>|<number>',
        'dr|disaster_recovery|standby .. runs|lives|sits|located|hosted|is in|at .. <region>|site|building|datacenter|datacentre',
        'staff|people|employees|teams .. work|works|move|moves|relocate from|to|in .. branch|other|second|alternate|home|building|coworking office|site|<number>|<name>',
        'desks|seats|racks .. kept|reserved|ready|available',
        'promote|promoted|start|switch|fail|move|bring .. database|replica|standby|cluster|service|traffic|everything .. in|to|at .. frankfurt|<region>|london|dublin|paris|amsterdam|virginia|oregon|second|other|secondary|dr',
        'hall|room|site|office|offices|building|location|premises .. warm|cold|hot|ready|equipped|desks|contract|standby|powered|switched_on|runs|powered_up .. copy|<duration>|<count>|<percent>|services|staff|within',
        'work|works|working|operate|move|moves from|in|to the? serviced|other|neighbouring|sister|partner|second|alternative office|offices|school|clinic|building|site|branch|hall|premises',
        'second|other|backup|standby|secondary hall|site|room|datacenter|region|campus .. warm|cold|hot|runs|holds|receives|ready|idle|powered|sized',
        'if|when|should ... burn|burns|burnt|floods|flooded|gone|lost|destroyed|unusable|inaccessible|uninhabitable|dead ... run|runs|work|works|move|moves|operate|continue|relocate|rebuild|go .. suite|hall|rack|cage|datacenter|office|building|branch|campus|depot|clinic|hotel|premises|site|equinix|hetzner|ovh|aws|azure|<region>',
        'secondary|standby|dr|fallback|failover|alternate|second .. azure|aws|gcp|google|hetzner|ovh|equinix|<region> .. warm|cold|hot|pilot_light|idle|live',
        'kit|racks|servers|hardware|machines|equipment there .. powered|idle|empty|running|switched|cold|warm',
        'fallback|refuge|relocation|evacuation|alternative|emergency|spare is? .. building|office|room|hall|premises|warehouse|school|clinic|branch|suite .. racks|desks|seats|ready|generator|<duration>|phones|rooms',
        'run|runs|running|work|works|continue|continues|carry_on|resume|resumes again? from|out_of .. office|branch|library|annexe|annex|school|coworking|warehouse|hotel|campus|hall|container',
        'coworking|co_working|hotel|serviced space|room|office|rooms .. passes|contract|booked|<duration>|city|town|square|street',
        'places|desks|seats|rooms|workplaces booked|reserved|held|set_aside|guaranteed|agreed .. <duration>|agreement|standing|contract|notice',
        'second|secondary|standby|recovery|site|replica .. <number> km|miles|kilometres',
        'work|works|working from .. library|annexe|annex|hotel|coworking|parish|town_hall|school|depot',
      ],
      not: [
        'web|our|this|visit|static|intranet|partner site',
        'restore|recover .. site from',
        'region <region> cannot',
        'backup location|region|storage',
        'staging|test|development|preview environment',
        'visit|visitors|web|career|wiki|marketing',
        'construction site',
        'site reliability',
        'sites are backed',
        'storage location|mode',
      ],
    },
    de: {
      headings: [
        'ausweichstandort|notfallstandort|ersatzstandort|ausweichrechenzentrum|zweitstandort|notarbeitsplätze|ausweichquartier|ersatzrechenzentrum|ausweicharbeitsplätze',
        'zweiter|anderer|alternativer standort|ort',
        'standort .. ausweich*|ersatz|notfall',
      ],
      topics: [
        'ausweichstandort*|notfallstandort*|ersatzstandort*|ausweichrechenzentrum*|zweitstandort*|notarbeitspl*|ausweichquartier|ersatzrechenzentrum|ausweichraum|ausweichräume',
        'zweite*|andere*|alternative*|anderes|zweites standort*|rechenzentrum|region|gebäude|serverraum|haus|raum',
        'warm|kalt|heiß|passiv standby|standort',
        'umzug|umziehen|ausweichen|verlagern',
      ],
      evidence: [
        '<region>|<address>|<host>|<code>',
        'km|kilometer|entfernt',
        'warm|kalt|heiß|standby|leer|ausgeschaltet|betriebsbereit|pilot_light',
        '<percent>',
        'kapazität|leistung|platz|plätze|arbeitsplätze|server|schränke',
        'straße|gebäude|raum|halle|haus|stadt|gemeinde .. <number>|<name>',
        'vertrag|gemietet|miete|angemietet',
      ],
      min: 1,
      proof: [
        'ausweichstandort*|notfallstandort*|ersatzstandort*|ausweichrechenzentrum*|zweitstandort*|notarbeitspl*|ausweichquartier|ersatzrechenzentrum .. in|im|ist|liegt|bei|am|<region>|km|<number>|<name>',
        'zweite*|andere*|zweites|anderes standort*|rechenzentrum|serverraum|gebäude .. <number>|km|in|warm|kalt',
        'ausweich*|zweite*|ersatz*|not* standort|rechenzentrum|raum|büro|gebäude|arbeitsplätze|halle .. warm|kalt|bereit|steht|läuft|eingeschaltet|gemietet|eingerichtet|spiegel*',
        'zweiter|zweites|zweite leitstand|serverraum|standort|rechenzentrum|raum|halle .. mitläuft|läuft|bereit|steht|parallel|spiegel*',
        'steht|gibt|läuft .. zweiter|zweites|zweite leitstand|serverraum|standort|rechenzentrum|anlage',
      ],
      not: ['kein ausweich*|zweitstandort'],
    },
    fr: {
      headings: [
        'site|salle|centre|locaux|région|datacenter|datacentre secours|repli|secondaire|bascule',
        'lieu repli',
        'locaux|postes repli|secours',
        'autre|second site',
      ],
      topics: [
        'site|salle|centre|locaux|région|datacenter|datacentre|lieu|postes .. secours|repli|secondaire|alternatif',
        'autre|second|seconde|deuxième site|salle|région|datacenter|datacentre|bâtiment|hébergeur|centre',
        'repli|replier',
      ],
      evidence: [
        '<region>|<address>|<host>|<code>',
        'km|kilomètres',
        'froid|froide|tiède|chaud|chaude|vide|éteint*|allumé*|prêt*',
        '<percent>',
        'capacité|serveurs|baies|postes|places',
        'rue|bâtiment|salle|étage|ville|mairie|annexe|médiathèque|école .. <number>|<name>',
        'contrat|loué*|location|convention',
      ],
      min: 1,
      proof: [
        'site|salle|centre|locaux|lieu|postes .. secours|repli|secondaire .. à|au|est|dans|km|<region>|<number>|<name>|rue',
        'autre|second|deuxième site|salle|bâtiment|centre .. km|<number>|froid|chaud',
        'salle|site|centre .. secours|repli|chaud|froid|tiède|prêt|prête|allumé|allumés|réserve|réservée|reçoit|équipée',
        'bascule|basculer|repli|replier|transférer .. vers|sur|dans .. salle|site|centre|<region>|bâtiment',
      ],
      not: ['site web|internet', 'secours populaire'],
    },
    es: {
      headings: [
        'sede|sala|centro|sitio|local|región|datacenter|datacentre respaldo|alternativo|alternativa|secundario|secundaria|contingencia|emergencia',
        'otro|segundo centro|sitio',
        'dónde',
        'sitio|sede|sala|centro alternativo|alterna|alternativa|alterno|secundario|respaldo',
      ],
      topics: [
        'sede|sala|centro|sitio|local|región|datacenter|datacentre|puestos .. respaldo|alternativo|alternativa|secundario|secundaria|contingencia',
        'otro|otra|segundo|segunda centro|sala|sede|región|edificio|proveedor',
        'trasladar|traslado|reubicar',
      ],
      evidence: [
        '<region>|<address>|<host>|<code>',
        'km|kilómetros',
        'frío|fría|templado|templada|caliente|vacío|vacía|apagad*|encendid*|listo|lista',
        '<percent>',
        'capacidad|servidores|bastidores|puestos|plazas',
        'calle|edificio|sala|planta|ciudad|ayuntamiento|almacén|polígono .. <number>|<name>',
        'contrato|alquilad*|alquiler|convenio',
      ],
      min: 1,
      proof: [
        'sede|sala|centro|sitio|puestos .. respaldo|alternativ*|secundari*|contingencia .. en|es|está|km|<region>|<number>|<name>|calle',
        'otro|segundo centro|edificio|sitio .. km|<number>|frío|caliente',
        'sala|centro|sede|sitio|cpd|oficina|edificio .. encendidos|encendido|equipos|listo|lista|preparada|preparado|continuo|espejo|réplica|caliente|tibio|frío|alquilada|reservada',
        'trabajar|se_trabaja|traslada|trasladan|mudamos|pasan .. otra|sede|sala|oficina|alterna|alternativa|segunda|segundo',
      ],
      not: ['sitio web'],
    },
  },
  fields: [
    'standby_site',
    'fallback_site',
    'alternate_site',
    'recovery_site',
    'spec.alternates',
    'dr_region',
    'recovery_region',
    'secondary_region',
    'dr_site',
  ],
  falseFriends: [
    { text: 'Restore the database from the dump in Azure.', why: 'where a copy lies' },
    { text: 'Visit our site for more.', why: 'a web site' },
    { text: 'The staging environment runs in eu-west-1.', why: 'a place for tests' },
    { text: 'The backup region of the bucket is eu-central-1.', why: 'where copies lie' },
    { text: 'Careers are on the other site of our web presence.', why: 'a web site' },
  ],
  scaffold: {
    markdown: `## Alternate site or region

| For | Where | Readiness | Ready in | Capacity | What is missing |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: system} | \${2:TBD: region or address} | \${3:TBD: cold, pilot light, warm or hot} | \${4:TBD: duration} | \${5:TBD: per cent of production} | \${6:TBD: gaps} |
`,
    yaml: `alternates:
  - id: \${1:dr-region}
    class: \${2|TBD,pilot-light,warm,hot,cold,active-active,rebuild-from-code|}
    location:
      region: "\${3:TBD: region}"
    covers: [\${4:region-loss}]
    ready_in: "\${5:TBD: duration}"
    capacity_percent: \${6:60}
    gaps: ["\${7:TBD: what is missing}"]
`,
  },
  examples: [
    {
      name: 'a region in a sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Order service

If eu-west-1 is gone, we rebuild the service in eu-central-1 from the replicated images.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'another building, and how ready it is',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Loss of the hall

If the hall burns down we run out of the old depot, where two racks stand cold.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of sites',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Where we go

| Recovery site | Readiness | Capacity |
| --- | --- | --- |
| Site B, 40 km away | warm standby | 60% |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'another region, whichever',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

We can fail over to another region.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a place to be found',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery site

To be determined.
^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a site on the web',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web

Visit our site and test the checkout.
`,
    },
  ],
} satisfies Practice;
