/** Practice: the order in which systems come back, and what each needs first. */
import type { Practice } from '../core/practice.ts';

/** What needs what, and what comes first: said of the systems that the document is about. */
const ENGLISH = [
  'order|rank|seq|wave|phase|stage|priority|turn <number>|first|second|third system|service|component|application|what|who|machine|layer',
  'first|1st .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> ... then|next|second|2nd|afterwards|followed|third|finally .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'start|begin|restore|recover|bring|boot|power|switch .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> ... then|before|next|afterwards|followed|finally|last .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> then database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> .. comes|come|goes|go|brought|start|starts|restored|started before|after database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> needs|need|requires|require|depends_on|depend_on|waits_for|wait_for|relies_on|rely_on|hangs_on|pulls_from|mounts database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'needs|requires|after|depends_on|waits_for|prerequisite|needs_first|comes_after .. dns|network|database|identity|storage|vault|ldap|power|nothing|<name>|<host> .. system|service|needs|after|order|<name>|<host>',
  'nothing|none|no .. starts|start|works|work|boots|comes without|before|until .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso',
  'after|once|when|as_soon_as .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> up|back|running|there|healthy|green|ready ... start|bring|restore|recover|boot|comes|follow database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>',
  'everything|anything|all|others|rest after|else|below|behind .. needs|need|depends|pulls|waits|hangs',
  'database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host> .. last',
  'last|finally api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones',
  'not|cannot|nothing come|comes|start|starts|work|works|run|runs|boot|boots|go|restore|restored up|back? before|without|until .. dns|network|identity|database|storage|vault|keys|power|ldap|directory|cluster|<name>|<host>',
  'at the? end|last .. mail|portal|web|website|reports|clients|users|printers|intranet|telephony',
  'waits_for|waits|needs|after .. <name>|<host> .. waits_for|waits|needs|after|<name>|<host>',
  'not|never started|restored|booted|opened|brought|released|switched before|until|without',
] as const;

export default {
  id: 'recovery-sequence',
  title: 'Order of recovery and dependencies',
  titles: {
    de: 'Wiederanlaufreihenfolge',
    fr: 'Séquence de reprise',
    es: 'Secuencia de recuperación',
  },
  group: 'Recovery',
  requirement:
    'Give the order in which the systems come back and what each needs before it, shared services such as identity, DNS, secrets and network included.',
  why: 'An application restored before its database, or a database before its keys, is restored twice.',
  goodEvidence: [
    'a numbered order of systems',
    'a table of what each system needs first',
    'shared services ahead of everything else',
    'groups that can be recovered in parallel',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'required', 'restore-procedure': 'optional' },
  controls: [
    'nist-800-34r1:3.2.3',
    'nist-800-34r1:4.3.1',
    'nist-800-53r5:CP-2',
    'iso22301:8.2.2',
    'nis2-ir:4.1.2(e)',
    'azure-waf:RE:09',
    'dora:8(4)',
  ],
  signals: {
    en: {
      readsCode: true,
      within: {
        'dr-plan': [...ENGLISH],
        'restore-procedure': [
          'order|rank|seq|wave|phase|stage|priority|turn <number>|first|second|third system|service|component|application|what|who|machine|layer',
        ],
      },
      headings: [
        'recovery|restoration|restore|startup|boot|failover|shutdown|rebuild|bringup order|sequence|priority|wave',
        'start up order|sequence',
        'order|sequence of recovery|restoration|operation|restore|startup|event|rebuild|failover',
        'order to restore|recover|start|rebuild',
        'priority list|order',
        'restore|recover|rebuild first',
        'what .. restore|recover|start first',
        'dependency order|map|graph|matrix|table|chart|tree',
        'critical|system|service|recovery|internal|application|startup dependency',
        'dependency between|of|among system|service|application|component',
        'prioritisation|prioritization',
        'bringing .. back|up .. order|sequence',
        'order of return|work|things|systems|priority|start|bringing|coming|switching',
        'order matters',
        'what first',
        'first things first',
        'what|which order',
        'who comes first',
        'sequence',
        'bring up',
        'power up|on order|sequence',
        'bringing things|systems|services back',
        'start|startup|boot|recovery order|sequence|priority',
      ],
      topics: [
        'priority order|list',

        'recovery|restoration prioriti*',
        'before restoring|recovering',
        'critical .. services|systems|processes .. restored|priority',
        'prioriti* of recovery',
        'bootstrapping|bootstrap',

        'recovery|restoration|restore|startup|boot|rebuild order|sequence|priority',
        'order of recovery|restoration|startup|importance|criticality|priority',
        'priority|priorities of|for recovery|restoration|restoring|recovering|restart',
        'power up|down|on|off order|sequence',
        'order|sequence in which .. restored|recovered|started|rebuilt|brought|come|systems|services|components',
        'restored|recovered|started|rebuilt|brought|failed|restore|recover|rebuild|start .. in? .. this|following|right|correct|given|reverse|specific|priority|that order|sequence',
        'in this|following|correct|right|specific order|sequence',
        'dependency order|graph|map|chain',
        'prioriti* .. recover*|restor*|system|service|workload',
        'priority|tier .. recovery|restoration .. first|last|highest',
        'restored|recovered|rebuilt|started|up|running|available|online|back|ready|reachable before|first',
        'restore|recover|rebuild|start|bring .. first',
        'depends|depend|dependent|rely|relies on|upon .. first|available|restored|recovered|running|up',
        'first restore|recover|rebuild|bring',
        'must .. before .. restored|recovered|started|rebuilt|brought',
        'comes|come|goes|go|brought|started|restored|recovered before|last|first',
        'start|begin with .. database|dns|network|identity|storage|vault|ldap|directory|domain',
        'recover|recovered|restore|restored|rebuild .. according|by .. priority|criticality|importance|tier|dependency',
        'order matters',
        'order of return|work|systems|things|coming|priority',
        'according to? .. priority|importance|criticality|order|tier',
        'comes|come|brought back first|last',
        'customers|systems|services|patients|sites|wards|machines first',
        'waves|phases of? recovery|restart|return',
        'dependencies|dependency .. considered|respected|observed|noted|checked',
      ],
      evidence: [
        'dns|network|firewall|vpn|switch|router|load_balancer|proxy|ingress|connectivity',
        'identity|active_directory|ldap|sso|domain_controller|keycloak|authentication|login|dhcp|ntp',
        'database|db|postgres*|mysql|mariadb|mongo*|oracle|sql_server|storage|nas|san|etcd|ceph|nfs',
        'application|app|api|web|frontend|backend|website|worker|service|gateway',
        'vault|secret|key|certificate|password',
        'communication|email|mail|phone|billing|payroll|payment|finance|customer|portal|website',
        'queue|kafka|rabbitmq|cache|redis|broker|search|elasticsearch|hypervisor|kubernetes|cluster',
        '<host>|<name>|<code>',
        'then|next|followed|afterwards|finally|last|lastly|second|third|parallel',
        'after|before|until|depends|requires|needs|once',
        'priority|tier|phase|wave|stage|order|step <number>|one|high|low|medium',
        'because .. needs|need|depends|everything|pulls|after',
        '<step>',
      ],
      min: 3,
      proof: [
        'tier|priority|wave <number> .. before|then|followed .. tier|priority|wave <number>',
        'first .. restore|recover|start|bring|rebuild|restored|recovered|database|dns|network|identity|vault|storage ... then|next|followed|second|afterwards ... database|dns|api|application|app|service|frontend|web|network|storage|identity|worker|<name>|<host>',
        'restore|recover|start|bring|rebuild ... first ... then|next|followed|second|afterwards|before ... database|dns|api|application|app|service|frontend|web|network|storage|identity|worker|<name>|<host>',
        'restore|recover|rebuild|start .. database|dns|api|network|identity|vault|storage|cluster|queue|<name>|<host> .. before .. database|dns|api|application|app|service|frontend|web|worker|<name>|<host>',
        'database|dns|api|network|identity|vault|storage|cluster|ldap|directory|<name>|<host> .. restored|recovered|started|up|running|available|online|back|ready|first before .. <name>|<host>|database|api|application|app|service|frontend|web|worker|anything|everything|other|all',
        'not start|restore|recover|bring .. until|before ... database|dns|api|network|identity|vault|storage|cluster|<name>|<host> .. up|running|available|restored|recovered|back|ready|healthy',
        'order|priority|sequence|wave|phase|stage|rank <number>|1|2|high|first .. system|service|component|application .. <name>|<host>|dns|database|network|identity|api|storage',
        'system|service|component|application .. depends|needs|requires|dependency|prerequisite .. <name>|<host>|dns|database|network|identity|storage',
        'dns|network|identity|vault|storage|database followed by .. database|api|application|app|web|frontend|service|<name>|<host>',
        'recovery|restore|restoration|startup order|sequence|priority .. dns|database|network|identity|vault|storage|<name>|<host> .. then|dns|database|api|application|app|web|frontend|network|identity|<name>|<host>',
        'start|restore|recover|bring ... database|storage|network|dns|identity|<name>|<host> ... then ... api|application|app|service|web|frontend|worker|<name>|<host> ... last|finally|then',
        'not start|work|run|boot|come without .. database|redis|postgres*|mysql|dns|ldap|network|identity|vault|storage|cluster|<name>|<host> ... before|first|after',
        'bring|start|restore|recover|rebuild ... first ... last',
        'priority|order|sequence .. dns|database|network|identity|ldap|storage|<name>|<host> .. application|app|api|web|database|storage|network|<name>|<host>',
        'database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> .. comes|come|goes|go before|first .. api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'start|begin with .. database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> ... then|once|next|after|last|finally|before ... api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'database|databases|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|<name>|<host> before .. api|application|applications|app|apps|web|website|frontend|service|services|worker|workers|database|databases|hypervisors|machine|machines|servers|clients|<name>|<host>',
        'before .. api|application|applications|app|web|website|frontend|service|services|worker|workers|servers|<name>|<host> .. start|starts|started|restore|restored|recovered|brought|launched ... database|databases|dns|network|identity|ldap|directory|storage|vault|cache|hypervisors|cluster|keys|secrets|<name>|<host> .. up|running|available|restored|recovered|back|ready|reachable',
        'order matters ... <name>|<host>|dns|network|database|first',
        '<step> .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso .. because .. needs|need|depends|everything|pulls|else|after',
        'because everything|all|others|rest .. after|else|depends|depend|needs|need|pulls|waits on|upon|from|it|them',
        'system|service|component|machine .. needs_first|depends_on|after|requires|waits_for .. <name>|<host>|dns|database|network|identity|storage|nothing|none',
        'wave|phase|stage <number>|one|two|three .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso ... wave|phase|stage|then|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones',
        'return|restart|startup|bring_up|power_up|power_on order|sequence .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>|<code> .. database|databases|db|dns|network|networks|identity|ldap|directory|storage|vault|hypervisors|hypervisor|cluster|keys|secrets|secret|certificates|firewall|switches|power|internet|queue|broker|cache|registry|domain|dhcp|ntp|login|sso|api|application|applications|app|apps|web|website|portal|frontend|service|services|worker|workers|clients|erp|crm|mail|email|intranet|shop|reports|jobs|everything|rest|users|payroll|telephony|telephones|phones|<name>|<host>|<code>',
        '<name>|<host> .. not .. started|restored|booted|brought|start|boot before|until|without .. <name>|<host>|dns|database|network|identity|storage|vault',
        'identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller first|1st ... then|before|after|next|last|finally|followed',
        'first|start|begin .. identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller ... then|before|next|after|followed|last',
        'identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller .. before|then|after|followed .. identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller',
        'order|sequence .. matters|because|start|startup|boot .. identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller',
        'comes|come|brought|bring|goes|restored|started back|up? first|last|before .. because|everything|needs|depends|<name>|rest|all',
        'needs|depends|requires|waits .. identity|dns|network|database|databases|storage|directory|vault|login|ldap|ad|active_directory|firewall|switch|hypervisor|ups|cluster|payments|mail|queue|cache|web|api|frontend|search|erp|till|tills|website|cert_manager|ingress|secrets|dhcp|vpn|core|domain_controller .. first|up|running|before',
        'not|cannot start|boot|run|work|come before|without|until ... needs|need|both|up|first|back|running',
        'erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers needs|need|requires|require|waits|wait|depends .. both|first|before|erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers',
        'wave|stage|phase|group|batch|step|round <number>|one|1 .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers ... wave|stage|phase|group|batch|step|round <number>|two|2 .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers',
        'bring|brings|restore|restores|start|starts|recover back|up|first? .. before .. before|and|then .. last|when|time|after|finally',
        'bring|brings|restore|restores|start|starts|recover back|up? .. before .. then|and .. before',
        'order|sequence|priority of|for? .. putting|bringing|coming|restoring|recovery|restart|start|return ... then',
        'brings|bring|puts|starts|comes|restores back|up .. first ... then|last',
        'order|sequence .. then ... then',
        'first .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers ... then|next|after|followed|finally|last ... erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers',
        'erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers then|before|followed .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers ... then|last|finally|before',
        'erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers .. then .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers .. then .. erp|crm|mes|lims|ehr|emr|pacs|scada|wms|payroll|mail|email|shop|webshop|website|intranet|wiki|phones|telephony|storage|san|database|databases|sql|dns|identity|ad|active_directory|domain_controllers|keycloak|sso|vault|network|vpn|hypervisors|switches|postgres|queue|terminals|billing|printing|print_servers',
        'order|step|prio|priority|wave|no|number|position system|component|service|what|host ... needs|depends|requires|after|prerequisite|prerequisites|dependency',
        'order|sequence to|for|of .. get|bring|start|restore|rebuild|switch .. back|up|on|again',
        'restore|restores|recover|start|rebuild|bring|boot|enter|enters .. first .. then .. then|last|finally|everything|rest',
        'restore|recover|start|rebuild|boot|bring|install in this|the following? order|sequence',
        'priority|tier|prio|wave|phase|stage 1|2|3|one|two|three .. network|dns|telephony|phones|email|mail|database|identity|authentication|storage|all_else|everything_else|rest|website|erp|payroll|finance',
        'criticality|ranking|rank|tier|tiers|priority .. drives|determines|sets|decides|gives|defines .. restoration|recovery|restore|restart|order|sequence',
        'before all? other|others|everything|rest',
        'dns|network|database|databases|storage|identity|traefik|ingress|proxy|vault|switches|firewall first',
      ],
      not: [
        'npm|pip|package|library|dev|maven|gradle|composer|build|go|cargo|project dependency',
        'install|update|resolve|resolves|download dependency',
        'dependency injection|update|vulnerability|version',
        'boot sequence number',
        'escape|character|dna sequence',
        'priority queue|class|inbox|ticket',
        'order table|row|id|number',
        'in order to',
        'postal|purchase|work|court|sales|mail|test order',
        'build|class|import|column|sort|byte|alphabetical order',
        'before you|we start|begin',
        'test|trial|drill restore',
        'restore|recovery|failover drill|test|testing|exercise|fails|fail|failed',
        'order of arrival|magnitude',
        'order .. processed|shipped|placed|paid',
      ],
    },
    de: {
      within: {
        'dr-plan': [
          'zuerst|zunächst|erst|erstens|als_erstes ... dann|danach|anschließend|gefolgt|zuletzt|zweitens|schließlich',
          'dns|netz|netzwerk|strom|datenbank*|speicher|verzeichnisdienst|anmeldung|<name>|<host> .. vor .. <name>|<host>|anwendung*|dienst*|arbeitsplätze*|datenbank*|telefon*|kis|erp|mail|server*|webserver|portal',
          'braucht|brauchen|benötigt|benötigen|voraussetzung|abhängig .. dns|netz|netzwerk|strom|datenbank*|speicher|verzeichnisdienst|anmeldung|<name>|<host>',
          'reihenfolge|rang|stufe|phase|welle|nr <number> .. system|dienst|dns|netz|netzwerk|datenbank*|<name>|<host>|verzeichnisdienst',
          'reihenfolge ... netz|netzwerk|dns|datenbank*|speicher|verzeichnisdienst|strom|<name>|<host> .. dann|danach|anwendung*|<name>|<host>|mail|server*|telefon*',
        ],
      },
      headings: [
        'wiederanlaufreihenfolge|wiederherstellungsreihenfolge|startreihenfolge|abhängigkeiten|reihenfolge|wiederanlaufplan|prioritäten',
        'reihenfolge .. wiederherstellung|wiederanlauf|systeme|starts',
        'abhängigkeiten .. systeme|dienste|systemen|diensten',
        'wiederanlauffolge|startfolge|priorisierung|rangfolge',
        'reihenfolge',
        'in welcher reihenfolge',
        'was zuerst',
      ],
      topics: [
        'abhängige|abhängigkeit*',
        'wiederherstellungspriorit*|wiederanlaufreihenfolge|reihenfolge',

        'wiederanlaufreihenfolge|wiederherstellungsreihenfolge|startreihenfolge|hochfahrreihenfolge',
        'erst|zunächst ... wiederherstell*|gestartet|hochgefahren|verfügbar ... bevor|dann|danach|anschließend',
        'abhängig* von|zwischen .. systeme*|dienst*|datenbank*',
        'nacheinander|der_reihe_nach',
        'wichtig*|priorisiert* .. zuerst|zunächst',
        'wiederanlauf .. priorität*|wichtigkeit',
        'zuerst|zuletzt',
        'braucht|brauchen|benötigt|setzt .. voraus|zuerst|vorher',
      ],
      evidence: [
        'dns|netz|netzwerk|firewall|vpn',
        'verzeichnisdienst|identität*|anmeldung|ldap|domänencontroller|active_directory',
        'datenbank*|speicher|storage',
        'anwendung*|webserver|schnittstelle*|dienst*|api|frontend',
        'schlüssel|tresor|vault|zertifikat*',
        '<host>|<name>|<code>',
        'danach|dann|anschließend|zuletzt|nach|bevor|parallel',
        'braucht|brauchen|benötigt|setzt|hängt .. voraus|von|an',
        'zuerst|zunächst|erst|stufe|phase|schritt|rang|welle',
        'telefon*|strom|internet|kasse*|erp|mail|pacs|kis|labor|lohn*',
      ],
      min: 2,
      proof: [
        'zuerst|zunächst|erst ... datenbank*|netzwerk|netz|dns|verzeichnisdienst|<name>|<host> ... danach|dann|anschließend ... anwendung*|api|dienst*|webserver|datenbank*|<name>|<host>',
        'datenbank*|netzwerk|dns|verzeichnisdienst|<name>|<host> ... bevor ... anwendung*|api|dienst*|webserver|<name>|<host>',
        'zuerst|erst .. netz|netzwerk|dns|ad|datenbank|domänencontroller|speicher|firewall|switch|hypervisor|usv|verzeichnisdienst .. dann|danach|anschließend',
        'reihenfolge .. netz|netzwerk|dns|ad|datenbank|speicher|firewall|usv .. dann|danach|vor',
        'zuerst|erst .. router|switch|server|netz* .. dann|danach',
      ],
    },
    fr: {
      within: {
        'dr-plan': [
          "d'abord|abord|premier|premièrement ... puis|ensuite|enfin|après|suivi",
          'réseau|dns|base|bases|annuaire|stockage|courant|<name>|<host> .. avant .. application*|api|services|frontal|portail|messagerie|postes|<name>|<host>|base|bases',
          'besoin|dépend*|nécessite*|attend* .. réseau|dns|base|bases|annuaire|stockage|<name>|<host>',
          'ordre ... réseau|dns|base|bases|annuaire|stockage|<name>|<host> .. puis|ensuite|application*|messagerie|catalogue|<name>|<host>',
          'ordre|rang|étape|phase|vague <number> .. système|service|réseau|dns|base|<name>|<host>',
        ],
      },
      headings: [
        'dépendances|priorités|séquence',
        'ordre reprise|redémarrage|restauration|rétablissement|relance',
        'séquence reprise|redémarrage|restauration',
        'dépendances entre|systèmes|services|applications',
        'priorités reprise|restauration',
        'ordre',
        'ordre .. remise|retour|relance|démarrage|priorité',
        'que .. abord|premier',
        'enchaînement|priorités',
      ],
      topics: [
        'ordre reprise|redémarrage|restauration|rétablissement|suivant|priorité',
        'séquence reprise|redémarrage|restauration',
        "d'abord ... puis|ensuite|enfin",
        'dépendances entre|systèmes|services|applications',
        'redémarr*|restaur*|rétabl* ... avant|puis|ensuite',
        'ordre .. retour|remise|relance|démarrage|importance|service|priorités',
        'dans ordre|cet',
        "l'ordre",
        'en premier|dernier',
        'priorité*',
      ],
      evidence: [
        'dns|réseau|pare_feu|vpn',
        'annuaire|identité*|authentification|ldap|active_directory',
        'base|bases|stockage',
        'application*|api|frontal|serveur_web|services',
        'coffre|clé|clés|certificat*|vault',
        '<host>|<name>|<code>',
        'puis|ensuite|enfin|avant|après|parallèle',
        'abord|premier|première|dernier|dernière|étape|phase|rang|vague',
        'besoin|dépend*|nécessite|attend',
        'messagerie|téléphon*|caisse*|catalogue|prêt|paie|électricité|courant',
      ],
      min: 2,
      proof: [
        "d'abord|abord|premier ... base|bases|réseau|dns|annuaire|stockage|<name>|<host> ... puis|ensuite|enfin ... application*|api|services|frontal|base|bases|<name>|<host>",
        'base|bases|réseau|dns|annuaire|<name>|<host> ... avant ... application*|api|services|frontal|<name>|<host>',
        "d'abord|premier|démarrer .. puis|ensuite ... puis|ensuite|enfin|<host>",
        'démarrer|allumer|rétablir|relancer .. onduleur|réseau|commutateur|annuaire|base|serveur|pare_feu|stockage .. puis|ensuite|avant',
        'ordre .. réseau|annuaire|base|serveur|messagerie|dns .. puis|ensuite|avant',
      ],
    },
    es: {
      within: {
        'dr-plan': [
          'primero|primeramente|primer ... luego|después|finalmente|seguido|último|segundo',
          'red|dns|base|bases|directorio|almacenamiento|luz|<name>|<host> .. antes .. aplicación|aplicaciones|api|servicios|web|portal|correo|puestos|<name>|<host>|base|bases',
          'necesita*|depende*|requiere*|espera* .. red|dns|base|bases|directorio|almacenamiento|<name>|<host>',
          'orden ... red|dns|base|bases|directorio|almacenamiento|<name>|<host> .. luego|después|aplicacion*|correo|<name>|<host>',
          'orden|fase|etapa|oleada <number> .. sistema|servicio|red|dns|base|<name>|<host>',
        ],
      },
      headings: [
        'dependencias|prioridades|secuencia',
        'orden recuperación|arranque|restauración|restablecimiento',
        'secuencia recuperación|arranque|restauración',
        'dependencias entre|sistemas|servicios|aplicaciones',
        'prioridades recuperación|restauración',
        'orden',
        'orden .. vuelta|puesta|arranque|encendido|prioridad',
        'qué .. primero',
      ],
      topics: [
        'orden recuperación|arranque|restauración|restablecimiento|siguiente|prioridad',
        'secuencia recuperación|arranque|restauración',
        'primero ... luego|después|finalmente|continuación',
        'dependencias entre|sistemas|servicios|aplicaciones',
        'recuper*|restaur*|arranc* ... antes|luego|después',
        'orden .. vuelta|puesta|arranque|encendido|importancia|servicios|prioridad',
        'en este|ese|orden orden?',
        'en primer|último',
        'según prioridad|importancia',
        'lo primero',
      ],
      evidence: [
        'dns|red|cortafuegos|vpn',
        'directorio|identidad|autenticación|ldap|active_directory',
        'base|bases|almacenamiento',
        'aplicación|aplicaciones|api|web|servicios',
        'bóveda|clave|claves|certificado*|vault',
        '<host>|<name>|<code>',
        'luego|después|finalmente|antes|paralelo',
        'primero|primer|último|fase|etapa|oleada|paso',
        'necesita|depende|requiere|espera',
        'correo|telefonía|teléfono*|caja*|pedidos|nómina*|electricidad|luz',
      ],
      min: 2,
      proof: [
        'primero ... base|bases|red|dns|directorio|almacenamiento|<name>|<host> ... luego|después|finalmente ... aplicación|aplicaciones|api|servicios|web|base|bases|<name>|<host>',
        'base|bases|red|dns|directorio|<name>|<host> ... antes ... aplicación|aplicaciones|api|servicios|web|<name>|<host>',
        'primero .. red|directorio|base|servidor|dns|almacenamiento|cortafuegos .. después|luego|y',
        'después|luego .. base|servidor|aplicación|correo|web .. luego|final|después|último',
      ],
    },
  },
  fields: ['depends_on', 'spec.recovery_order', 'spec.systems[].depends_on'],
  falseFriends: [
    {
      text: 'First enter the path of the copy to restore.',
      why: 'a step, and no order of systems',
    },
    {
      text: 'Roll out the last known good tag through the web form.',
      why: 'a step with no order of systems',
    },
    { text: 'The test restore is done before the first order comes in.', why: 'a test' },
    { text: 'npm install resolves the dependencies.', why: 'packages of a program' },
    { text: 'In order to restore the file, open the portal.', why: 'a turn of phrase' },
    { text: 'The priority queue is drained by two workers.', why: 'a data structure' },
    { text: 'Update the dependency before the build.', why: 'a library' },
    { text: 'The wholesaler ships each order before noon.', why: 'a purchase' },
    { text: 'The list is in alphabetical order.', why: 'a way to sort' },
  ],
  scaffold: {
    markdown: `## Order of recovery and dependencies

| Order | System | Needs first | Can run in parallel with |
| --- | --- | --- | --- |
| 1 | \${1:TBD: shared service, such as DNS} | nothing | \${2:none} |
| 2 | \${3:TBD: keys and secrets} | 1 | \${4:none} |
| 3 | \${5:TBD: database} | 1, 2 | \${6:none} |
| 4 | \${7:TBD: application} | 3 | \${8:none} |
`,
    yaml: `recovery_order:
  - ["\${1:TBD: shared services}"]
  - ["\${2:TBD: database}"]
  - ["\${3:TBD: application}"]
`,
  },
  examples: [
    {
      name: 'what decides the order',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Impact

The tier of a function sets the order of restoration.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'first and then, in a paragraph',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Loss of the site

First bring back DNS and the identity provider, then orders-db, then the API. Reports can wait a day.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a numbered list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Recovery order

1. Network and DNS
   ^^^^^^^^^^^^^^^
2. vault-01 with the keys
3. orders-db, which needs both
4. the order API
`,
    },
    {
      name: 'a table of dependencies',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## What needs what

| System | Needs first | Takes |
| --- | --- | --- |
| orders-api | orders-db | 20 min |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| orders-db | vault-01 | 2 hours |
`,
    },
    {
      name: 'an order without systems',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Recovery

Systems are recovered in order of priority.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a list to fill in',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Recovery order

1. TBD
   ^^^
2. TBD
`,
    },
    {
      name: 'dependencies, but of a build',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Rebuild the worker image

Install the dependencies with the package manager in order to build the image.
`,
    },
    {
      name: 'a Spanish sentence',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de recuperación

Primero se restablecen la red y el directorio, luego la base de datos y después las aplicaciones.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
