/** Practice: a record of the hardware, or of the cloud resources, with enough detail to replace it. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'hardware-inventory',
  title: 'Hardware inventory',
  titles: { de: 'Hardwareinventar', fr: 'Inventaire du matériel', es: 'Inventario de hardware' },
  columns: {
    de: 'Name | Modell | Seriennummer | Kapazität | Standort | Wartungsvertrag bis',
    fr: "Nom | Modèle | Numéro de série | Capacité | Site | Contrat de support jusqu'au",
    es: 'Nombre | Modelo | Número de serie | Capacidad | Sitio | Contrato de soporte hasta',
  },
  group: 'Prevention',
  partOf: 'preventive-measures',
  seed: '3d',
  requirement:
    'Keep a record of the hardware in scope that is good enough to replace it: model, serial number, firmware, capacity, place, support contract; in a cloud, instance types, disks, quotas and addresses.',
  why: 'Nobody can order or size the replacement of a machine whose description burned with it.',
  goodEvidence: [
    'a table with model, serial number and place',
    'the support contract, with its end',
    'instance types and disk sizes',
    'a link to the asset database or to the code of the infrastructure',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', inventory: 'required' },
  controls: [
    'nist-800-34r1:A.3-AppH',
    'nist-800-34r1:3.4.4',
    'nist-800-53r5:CM-8',
    'nist-csf-2.0:ID.AM-01',
    'iso27001:A.5.9',
    'cis-v8:1.1',
    'pci-dss-4:12.5.1',
    'dora:8(4)',
    'itil4:it-asset-management',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp ... serial|tag|rack|room|warranty|support|contract|u|until|<number>|<size>|<year>|<date>|<code>',
          'serial|serial_number|service_tag|asset_tag|mac_address|part_number|inventory_number .. <name>|<code>|<number>|<ticket>',
          'instance|vm|node|machine|server|host|name|device|model|type|item|asset|hostname <host>|<name>|<code> .. type|size|model|cpu|ram|memory|cores|rack|serial|location|os|disk|vcpu|role|purpose|make|maker',
          'rack|room|site|cabinet|unit|warranty|support_until .. <number>|<name>|<date>|<year> .. poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp',
        ],
      },
      headings: [
        'hardware|servers|equipment|cmdb|inventory|assets|machines|hosts|infrastructure',
        'hardware|equipment|asset|server|device|network|infrastructure|instance|system|host inventory|register|record|list|catalogue|catalog|specification',
        'hardware and software inventory',
        'physical|virtual|production server|machine|host',
        'configuration item',
        'compute resource|instance',
        'network equipment|device|hardware',
        'rack layout|diagram',
        'bill of materials',
        'cloud resource|infrastructure|instance',
        'system|server component|specification|specs|details',
        'specs',
        'it asset|equipment|infrastructure',
      ],
      topics: [
        'hardware|equipment|device|server|infrastructure inventory|inventories|register|record|list|catalogue|catalog',
        'inventory|register|record|list of .. hardware|server|equipment|device|asset|machine|instance',
        'serial number|no|nr',
        'service|asset tag',
        'part|model number',
        'rack unit|position|u|layout|diagram',
        'cmdb',
        'support|maintenance|warranty expires|expiry|until|ends',
        'instance type|class|family|size|inventory',
        'poweredge|proliant|thinksystem|supermicro|catalyst|fortigate|powerstore|poweredges|optiplex',
        '<host>|<name> .. cpu|cores|vcpu|vcpus|ram|memory|disk|ssd|nvme',
        'cpu|cores|vcpu|ram|memory <number>|<size>',
        'know|list|overview what|which|of .. servers|hardware|machines|devices .. have|own|use',
      ],
      evidence: [
        'serial|service_tag|asset_tag|sn',
        'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|powerstore|mikrotik|juniper|cisco|dell|hpe|lenovo|ubiquiti|raspberry|nuc|optiplex|nimble|arista',
        '<number> gb|tb|gib|tib|ghz',
        '<size>',
        '<number> core|vcpu|cpu|socket',
        'cpu|cores|vcpu|vcpus|ram|memory <number>|<size>',
        'rack|room|shelf|site|datacenter <number>|<name>|<code>|<host>|a|b',
        'micro|small|medium|large|xlarge|2xlarge|4xlarge|8xlarge|metal',
        'standard d2*|d4*|d8*|e2*|e4*|e8*|b2*|f4*',
        'warranty|contract|prosupport|support .. <date>|<year>|<duration>',
        'netbox|snipe|servicenow|lansweeper|ralph|device42|glpi|itop|racktables|i_doit|ocs',
        'terraform|pulumi|cloudformation|bicep <path>|<file>|<url>|<link>|<code>|<name>',
        '<address>',
        '<host>',
      ],
      proof: [
        'model|hardware|device|server|type ... serial|service_tag|asset_tag|sn .. <name>|<code>|<number>|<ticket>',
        'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo ... <number>|<size> gb|tb|core|cores|ram|cpu',
        'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo ... serial|service_tag|asset_tag|rack',
        'host|hostname|server|name|instance|node|vm|machine <host>|<name>|<code> ... cpu|cores|vcpu|vcpus|ram|memory|disk|type|model',
        'cmdb|asset|inventory .. netbox|snipe|servicenow|glpi|device42|lansweeper',
        'hardware|asset|server|device inventory|register|list .. <url>|<file>|<link>|<path>',
        'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp .. warranty|support|maintenance|contract until|ends|to|expires? .. <date>|<year>|<month>',
        '<count> poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp .. rack|room|warranty|support',
        'servers|server|hardware|switches|equipment|devices|assets|machines .. listed|kept|recorded|registered|tracked|inventoried|catalogued .. glpi|netbox|snipe|itop|lansweeper|servicenow|ralph|device42|<url>|<path>|<file>|<link>',
        'siemens|beckhoff|advantech|moxa|zebra|honeywell|rockwell|schneider|wago|phoenix|shuttle|intel|gigabyte|asus|kontron|ewon|hirschmann ... serial|sn|<size>|gb|cabinet|rack|warranty|model|<number>',
        'serial|sn|s_n <code>|<name>|<ticket>|<number> .. <size>|gb|cabinet|rack|room|shelf|warranty',
        '<count> micro|small|medium|large|xlarge|2xlarge|4xlarge|8xlarge|12xlarge|16xlarge',
        'instance|instances|nodes|vms|machines|node_pool .. large|xlarge|2xlarge|4xlarge|8xlarge|standard|metal .. <size>|gb|gp3|gp2|vcpu|disk|<count>',
        'hardware|equipment|appliance|device|model .. description|specs|specification|quantity|details',
        'kit|hardware|equipment|devices|gear|assets|servers .. netbox|snipe|glpi|itop|lansweeper|servicenow|device42|ralph|cmdb',
      ],
      not: [
        'hardware token|security|key|failure|fault|error|problem|issue',
        'inventory service|api|microservice|database|app|application|system|team',
        'ansible|host inventory file',
        'inventory ini|yml|yaml',
        'store|stock|product|warehouse inventory',
        'serial console|port|cable',
        'spare|replacement server|hardware|machine',
      ],
      min: 2,
      window: 'section',
    },
    de: {
      within: {
        inventory: [
          'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp ... seriennummer|seriennr|inventarnummer|schrank|raum|garantie|wartung|ram|kerne|platten|<number>|<size>|<year>|<date>',
          'gerät|server|name|modell|typ|hersteller <host>|<name>|<code> .. seriennummer|seriennr|inventarnummer|schrank|raum|garantie|wartung|ram|kerne|platten|modell|typ|standort',
        ],
      },
      headings: [
        'hardware|inventar|server|geräteliste|hardwareliste|hardwareinventar|bestandsliste|serverliste|hardwareverzeichnis',
        'hardware inventar|verzeichnis|bestand|übersicht',
        'inventar der? hardware|server|geräte',
      ],
      topics: [
        'hardwareinventar*|hardwareverzeichnis*|inventarliste*|geräteverzeichnis*|serverliste*|bestandsliste*',
        'inventar|verzeichnis|liste der? hardware|server|geräte|systeme',
        'seriennummer*|inventarnummer*|wartungsvertrag|wartungsverträge|garantie',
      ],
      evidence: [
        'seriennummer*|inventarnummer*',
        'schrank|höheneinheit|serverraum|raum <number>|<name>|<code>',
        'kerne|arbeitsspeicher|festplatte*',
        'wartungsvertrag|garantie .. <date>|<year>',
      ],
      min: 2,
      window: 'section',
      proof: [
        'siemens|ipc|s7|scalance|fortigate|thinksystem|proliant|poweredge|lancom|fritzbox|synology|qnap .. nr|seriennummer|serien|<code>|<ticket>|baugleich|lbv|firmware',
        'baugleich .. nr|<ticket>|<code>',
      ],
    },
    fr: {
      within: {
        inventory: [
          'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp ... série|baie|salle|garantie|contrat|mémoire|go|cœurs|disques|<number>|<size>|<year>|<date>',
          'équipement|serveur|nom|modèle|type|constructeur|machine <host>|<name>|<code> .. série|baie|salle|garantie|contrat|mémoire|go|cœurs|disques|modèle|type|emplacement',
        ],
      },
      headings: [
        'matériel|inventaire|serveurs|équipements|parc',
        'inventaire matériel|serveurs|équipements|parc',
        'liste matériel|serveurs|équipements',
      ],
      topics: [
        'inventaire|liste|registre matériel|matériels|serveurs|équipements|parc',
        'numéro de? série',
        'contrat maintenance|support',
      ],
      evidence: [
        'numéro de? série',
        'baie|salle|rack <number>|<name>|<code>',
        'cœurs|mémoire|disque|disques',
        'garantie|contrat .. <date>|<year>',
        'modèle|constructeur <name>|<code>',
      ],
      min: 2,
      window: 'section',
    },
    es: {
      within: {
        inventory: [
          'poweredge|proliant|thinksystem|supermicro|synology|qnap|netapp|catalyst|fortigate|cisco|dell|hpe|lenovo|juniper|ubiquiti|mikrotik|aruba|fujitsu|primergy|apple|mac|raspberry|optiplex|nuc|powervault|msa|truenas|sophos|meraki|apc|eaton|brocade|huawei|ibm|nimble|purestorage|nutanix|arista|palo_alto|watchguard|zyxel|hp ... serie|bastidor|sala|garantía|contrato|memoria|núcleos|discos|<number>|<size>|<year>|<date>',
          'equipo|servidor|nombre|modelo|tipo|fabricante|máquina <host>|<name>|<code> .. serie|bastidor|sala|garantía|contrato|memoria|núcleos|discos|modelo|tipo|ubicación',
        ],
      },
      headings: [
        'inventario|servidores|equipos|hardware',
        'inventario hardware|servidores|equipos|activos',
        'lista|listado hardware|servidores|equipos',
      ],
      topics: [
        'inventario|lista|listado|registro hardware|servidores|equipos|activos',
        'número de? serie',
        'contrato mantenimiento|soporte',
      ],
      evidence: [
        'número de? serie',
        'bastidor|sala|rack <number>|<name>|<code>',
        'núcleos|memoria|disco|discos',
        'garantía|contrato .. <date>|<year>',
        'modelo|fabricante <name>|<code>',
      ],
      min: 2,
      window: 'section',
    },
  },
  fields: ['spec.hardware', 'spec.cloud', 'hardware_inventory', 'asset_register', 'cmdb'],
  falseFriends: [
    { text: 'Hardware failure is the most common cause.', why: 'a cause, not a record' },
    { text: 'MFA hardware tokens are issued to admins.', why: 'tokens' },
    { text: 'The inventory service is down.', why: 'the name of an application' },
    { text: 'Add the host to the Ansible inventory file.', why: 'a file of a tool' },
    { text: 'Connect to the serial console of the switch.', why: 'a port' },
    { text: 'Stock inventory is counted in May.', why: 'goods in a store' },
  ],
  scaffold: {
    markdown: `## Hardware inventory

| Name | Model or instance type | Serial number | Capacity | Place | Support contract until |
| --- | --- | --- | --- | --- | --- |
| \${1:TBD: host} | \${2:TBD: model} | \${3:TBD: serial} | \${4:TBD: CPU, RAM, disk} | \${5:TBD: site, rack} | \${6:TBD: date} |

The hardware inventory is taken from: \${7:TBD: asset database or code}.
`,
    yaml: `hardware:
  - id: "\${1:TBD: host}"
    model: "\${2:TBD: model}"
    serial: "\${3:TBD: serial number}"
    capacity: "\${4:TBD: processors, memory, disks}"
    location:
      site: "\${5:TBD: site and rack}"
`,
  },
  examples: [
    {
      name: 'the parts of one machine',
      kind: 'backup-procedure',
      state: 'satisfied',
      text: `# Copies

## Specs

| Part | What |
| --- | --- |
| CPU | i5-8600 |
| RAM | 16 GiB |
  ^^^^^^^^^^^^
| Disks | 6 TB |
`,
    },
    {
      name: 'devices and what they are for',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Network

| Device | Description |
| --- | --- |
| Vestry router | four ports, rack 1 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a sentence about one machine',
      kind: 'inventory',
      state: 'satisfied',
      text: `# db-01

db-01 is a Dell PowerEdge R650 with 256 GB of memory, service tag 7XK4Q13, in rack 12 of site A.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of instances',
      kind: 'inventory',
      state: 'satisfied',
      text: `## Machines

| Host | vCPU | RAM | Disk |
| --- | --- | --- | --- |
| web-01 | 4 | 16 GB | 80 GB |
  ^^^^^^
`,
    },
    {
      name: 'records that somebody has',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Upkeep

Hardware records are maintained by the facilities department.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'an empty table',
      kind: 'inventory',
      state: 'placeholder',
      text: `# Things

| Server | Serial number |
| --- | --- |
| TBD | TBD |
`,
    },
    {
      name: 'an application with that name',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Web shop
  ^^^^^^^^

When the inventory service is down, orders wait in the queue. Hardware failure is rare.
`,
    },
  ],
} satisfies Practice;
