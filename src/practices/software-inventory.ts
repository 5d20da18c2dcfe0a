/** Practice: a record of the software, with exact versions. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'software-inventory',
  title: 'Software inventory',
  titles: { de: 'Softwareinventar', fr: 'Inventaire des logiciels', es: 'Inventario de software' },
  columns: {
    de: 'System | Software | Version | Lizenz | Unterstützt bis',
    fr: "Système | Logiciel | Version | Licence | Supporté jusqu'au",
    es: 'Sistema | Software | Versión | Licencia | Soporte hasta',
  },
  group: 'Prevention',
  partOf: 'preventive-measures',
  seed: '3e',
  requirement:
    'Keep a record of the software in scope with exact versions, the source of its configuration, and its licence terms.',
  why: 'A dump of one major version may not load into another. A rebuild to the latest version is an unplanned upgrade in the middle of a disaster.',
  goodEvidence: [
    'name and version for each system',
    'edition and number of licences',
    'a link to the bill of materials or the lock file',
    'the end of support',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', inventory: 'required' },
  controls: [
    'nist-800-34r1:A.3-AppH',
    'nist-800-53r5:CM-8',
    'nist-800-53r5:CM-2',
    'nist-csf-2.0:ID.AM-02',
    'iso27001:A.5.9',
    'cis-v8:2.1',
    'pci-dss-4:6.3.2',
    'dora:8(4)',
    'itil4:service-configuration-management',
  ],
  signals: {
    en: {
      within: {
        inventory: [
          'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version>|<number>|<year>',
          'runs|running|installed|uses .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 .. <version>|<number>',
          '<version>|<number> .. seats|seat|users|licences|licenses|cals|cores|named',
          'seats|users|licences|licenses|support|supported .. ends|until|expires|to <date>|<month>|<year>',
          'list|inventory|register of? package|packages|software|programs|applications|versions|licences .. <path>|<file>|<url>|<code>|<link>',
          'software|application|package|program|product|name|service|component|os|system .. version|release|build <version>|<number>|<code>',
        ],
      },
      headings: [
        'software|versions|sbom|applications|packages|dependencies',
        'software|application|licence|license|package|component inventory|register|record|list|catalogue|catalog',
        'hardware and software inventory',
        'installed|required software|package|application|version',
        'software|component|platform|runtime|package|service|os version',
        'software and licences|licenses|versions',
        'bill of materials',
        'dependencies and versions',
        'tech|technology|software stack',
        'operating system',
      ],
      topics: [
        'version compatible|compatibility|match|matching',

        'software|application|licence|license|package|component inventory|inventories|register|record|list|catalogue|catalog',
        'inventory|register|record|list of installed|required? software|application|package|licence|license|version',
        'software|component|package|application|runtime|library version',
        'sbom|cyclonedx|spdx',
        'software bill of materials',
        'installed software|application|version',
        'end of support|life',
        'licence|license .. seat|core|user|expires|entitlement|count',
        'list|register of? package|packages|programs|programmes',
      ],
      evidence: [
        'version|release|build <version>|<number>|<code>',
        'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|oracle|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|docker|java|openjdk|node|python|php|ruby|haproxy|keycloak|vault|grafana|prometheus version? <version>|<number>',
        'ubuntu|debian|rhel|centos|rocky|almalinux|fedora|suse|windows_server|sql_server|proxmox|esxi|vsphere|freebsd version? <version>|<number>|<year>',
        'sbom|cyclonedx|spdx',
        'requirements txt',
        'package lock',
        'go sum|mod',
        'poetry|cargo|chart|composer|gemfile|yarn|pnpm lock',
        'tool versions',
        'dpkg|rpm|apt list|qa|selections',
        '<number> seat|licence|license|core|user|cal',
        'supported until|to|till <date>|<year>',
        'end of support|life <date>|<year>',
        'lansweeper|snipe|servicenow|glpi|backstage|dependency_track|cmdb',
      ],
      proof: [
        'software|application|package|component|product|name|runtime|service|tool ... version <version>|<number>|<code>',
        'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|node|python|php|haproxy|keycloak <version>|<number> .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|node|python|php|haproxy|keycloak|patroni|pgbackrest|restic|ubuntu|debian|rhel <version>|<number>',
        'ubuntu|debian|rhel|centos|rocky|almalinux|windows_server|suse|freebsd <version>|<number>|<year> .. <version>|<number>',
        'software|application|package|licence|license inventory|register|list|catalogue|catalog .. <url>|<link>|<file>|<path>|<code>',
        'versions .. <version> .. <version>',
        'sbom .. <path>|<file>|<url>|<link>|<code>',
        'installed version|package .. <version>',
        'application|program|programme|app|package .. version <version>|<number>',
        'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version> .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version>|<number>',
        'software|application|package|name <name>|postgres*|nginx|redis|mysql|debian|ubuntu|windows|esxi|sap|java|node .. version <version>|<number>',
      ],
      not: [
        'version of this? document|plan|runbook|page|template|policy',
        'document|plan version',
        'version <version> date|author|description',
        'latest version',
        'version control',
        'restore software|application',
        'software team|engineer|developer|update|patch|failure|bug',
        'inventory team|service|api',
        'upgrade|update to|the latest|newest',
      ],
    },
    de: {
      within: {
        inventory: [
          'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version>|<number>|<year>',
          'software|programm|programme|anwendung|anwendungen|betriebssystem .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3',
          'lizenzen|lizenz|arbeitsplätze .. <number>|<date>',
        ],
      },
      headings: [
        'software|softwareinventar|softwareliste|softwareverzeichnis|softwarestände|versionen|anwendungen|softwarebestand',
        'software inventar|verzeichnis|bestand|versionen|übersicht',
        'installierte software|anwendungen',
      ],
      topics: [
        'softwareinventar*|softwareverzeichnis*|softwareliste*|softwarestand|softwarestände|anwendungsliste*',
        'inventar|verzeichnis|liste der? software|anwendungen|programme|lizenzen',
        'installierte* software|anwendungen|programme|pakete|versionen',
      ],
      evidence: [
        'version|stand <version>|<number>',
        'lizenz* .. <number>|<date>',
        'sbom|cmdb|glpi',
      ],
      proof: ['software|anwendung|produkt|komponente ... version <version>|<number>'],
    },
    fr: {
      within: {
        inventory: [
          'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version>|<number>|<year>',
          "logiciel|logiciels|application|applications|système d'exploitation? .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3",
          'licences|licence|postes .. <number>|<date>',
        ],
      },
      headings: [
        'logiciels|versions|applications',
        'inventaire|liste logiciels|applications|licences',
        'logiciels installés|requis',
        'versions logiciels|logicielles',
      ],
      topics: [
        'inventaire|liste|registre logiciels|logiciel|applications|licences',
        'logiciels|paquets|applications installés|installées',
        'version|versions logiciels|logicielles|logiciel',
      ],
      evidence: [
        'version <version>|<number>',
        'licence|licences .. <number>|<date>',
        'sbom|cmdb|glpi',
      ],
      proof: ['logiciel|application|produit|composant ... version <version>|<number>'],
    },
    es: {
      within: {
        inventory: [
          'postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3 <version>|<number>|<year>',
          'programa|programas|software|aplicación|aplicaciones|sistema .. postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|nginx|apache|tomcat|kubernetes|java|openjdk|node|python|php|haproxy|keycloak|oracle|sap|sql_server|exchange|windows_server|windows|ubuntu|debian|rhel|rocky|almalinux|centos|suse|proxmox|esxi|vsphere|vmware|veeam|docker|gitlab|jira|confluence|nextcloud|wordpress|grafana|prometheus|jboss|wildfly|iis|dotnet|navision|dynamics|filemaker|moodle|koha|zabbix|odoo|samba|openldap|drupal|typo3',
          'licencias|licencia|puestos .. <number>|<date>',
        ],
      },
      headings: [
        'software|versiones|aplicaciones',
        'inventario|lista|listado software|aplicaciones|licencias',
        'software instalado',
        'versiones de? software',
      ],
      topics: [
        'inventario|lista|listado|registro software|aplicaciones|programas|licencias',
        'software|paquetes|aplicaciones instalado|instalados|instaladas',
        'versión|versiones de? software|componentes',
      ],
      evidence: [
        'versión <version>|<number>',
        'licencia|licencias .. <number>|<date>',
        'sbom|cmdb|glpi',
      ],
      proof: ['software|aplicación|producto|componente ... versión <version>|<number>'],
    },
  },
  fields: ['software', 'spec.software', 'software_inventory', 'sbom', 'software_versions'],
  falseFriends: [
    { text: 'Restore the software configuration.', why: 'a step' },
    { text: 'Version 1.2 of this document', why: 'the version of a document' },
    { text: 'Always use the latest version.', why: 'the opposite of a record' },
    { text: 'The software inventory team is on call.', why: 'the name of a team' },
    { text: 'The configuration is under version control.', why: 'a way of working' },
    { text: 'A software bug caused the outage on 2026-03-02.', why: 'a cause' },
  ],
  scaffold: {
    markdown: `## Software inventory

| System | Software | Version | Licence | Supported until |
| --- | --- | --- | --- | --- |
| \${1:TBD: host} | \${2:TBD: name} | \${3:TBD: version} | \${4:TBD: licence} | \${5:TBD: date} |

Software list made by machine: \${6:TBD: link to the bill of materials}.
`,
    yaml: `software:
  - name: "\${1:TBD: name}"
    version: "\${2:TBD: version}"
    hosts:
      - "\${3:TBD: host}"
    supported_until: "\${4:TBD: date}"
    sbom: "\${5:TBD: link}"
`,
  },
  examples: [
    {
      name: 'a line of names and versions',
      kind: 'inventory',
      state: 'satisfied',
      text: `# db-01

It runs Ubuntu 22.04, PostgreSQL 16.4 and pgBackRest 2.53.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of versions',
      kind: 'inventory',
      state: 'satisfied',
      text: `# Orders

| Component | Version | Supported until |
| --- | --- | --- |
| Keycloak | 24.0.5 | 2027-01 |
  ^^^^^^^^
`,
    },
    {
      name: 'an inventory that somebody keeps',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Upkeep

A software inventory is kept up to date.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a gap under the heading',
      kind: 'inventory',
      state: 'placeholder',
      text: `## Software versions
   ^^^^^^^^^^^^^^^^^

TODO
`,
    },
    {
      name: 'the version of the document',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Orders recovery plan
  ^^^^^^^^^^^^^^^^^^^^

Version 1.2 of this document replaces 1.1. Always use the latest version.
`,
    },
  ],
} satisfies Practice;
