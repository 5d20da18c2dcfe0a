/** Practice: a dated record of what was changed on the systems. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'change-record',
  title: 'Change record',
  titles: { de: 'Änderungsprotokoll', fr: 'Journal des changements', es: 'Registro de cambios' },
  columns: {
    de: 'Datum | System | Änderung | Durch | Ticket',
    fr: 'Date | Système | Changement | Par | Ticket',
    es: 'Fecha | Sistema | Cambio | Por | Tique',
  },
  group: 'Records',
  seed: '2',
  requirement:
    'Keep a dated record of what was changed on the systems in scope (patches, configuration, schema, hardware), with who did it.',
  why: 'A rebuild must reach the state just before the failure, not the state at installation. The record also shows when a tested plan has gone stale.',
  goodEvidence: [
    'rows with a date, a system and a person',
    'the version before and after',
    'the number of the patch or of the change ticket',
    'a link to the system that holds the record',
  ],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'set', 'change-log': 'required' },
  controls: [
    'nist-800-34r1:3.6',
    'nist-800-53r5:CM-3',
    'nist-800-53r5:CM-2',
    'iso27001:A.8.32',
    'iso27001:A.8.9',
    'soc2:CC8.1',
    'pci-dss-4:6.5.1',
    'dora:9(4)(e)',
    'nist-csf-2.0:PR.PS-01',
    'itil4:change-enablement',
  ],
  signals: {
    en: {
      within: {
        'change-log': ['<date>', '<version>', '<month>'],
      },
      headings: [
        'changes',
        'changelog',
        'change record|register|management|control|advisory|calendar',
        'system|infrastructure|configuration|server|production|platform change|changelog',
        'record of changes',
        'maintenance|patch|upgrade|update log|history|record',
        'applied|installed update|patch|hotfix',
        'system journal|diary',
        'log book|logbook',
        'machine|server|host|maintenance diary|journal|logbook|history',
        'what .. changed|was_changed|we_changed',
        'changed on|to .. servers|server|systems|hosts|machines|production',
      ],
      topics: [
        'changelog of|for .. system|server|infrastructure|host|production|platform',
        'system|server|infrastructure|host|production|platform|maintenance changelog',
        'change record|register|journal|calendar|advisory',
        'record|log|history|register of .. change|patch|update|upgrade|modification',
        'change|modification|patch|update|upgrade .. recorded|logged|documented|tracked|noted|journaled',
        'record|log|document|note|track .. change|patch|upgrade .. system|server|host|infrastructure|configuration|production',
        'maintenance|patch|patching|upgrade log|history|record|journal|diary',
        'patch|hotfix|update|service_pack|firmware|kernel|cumulative_update .. applied|installed|deployed|rolled_out .. <date>|<ticket>',
        'change .. pull_request|merge_request|git|commit|jira|servicenow|ticket|change_advisory',
        'git log|history|commit .. infrastructure|configuration|change|terraform',
        'every|each|any|all change|intervention|modification|patch .. server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch',
        'log book|logbook .. server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch',
        'server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch .. log book|logbook|journal|diary',
      ],
      evidence: [
        '<date>',
        '<ticket>',
        '<version>',
        'servicenow|jira|remedy|itop|glpi|youtrack|redmine|zendesk|freshservice|otrs',
        'pull_request|merge_request <path>|<url>|<link>|<name>|<code>|required|reviewed|approved',
        'repository|repo|git|gitlab|github <path>|<url>|<link>|<name>|<code>',
        '<file>|<link>|<url>',
        'by <handle>|<email>|<role>',
        'hotfix|service_pack|kb|cumulative_update|firmware|qfe',
        'date .. author|name|who|person|initials|reason',
        'with date|author|initials|ticket',
        'reviewed|approved|merged by <person>|two|second',
      ],
      proof: [
        'date <date> .. system|host|server|component|service|machine|device ... change|what|description|action|work',
        '<date> .. <host>|<name> ... <version>|<ticket>|upgraded|patched|installed|replaced|firmware|migrated|resized',
        '<date> .. upgraded|patched|installed|replaced|migrated|resized|reconfigured|applied|decommissioned ... <version>|<ticket>|<host>|<handle>|<email>',
        'upgraded|patched|installed|replaced|migrated|resized|reconfigured|applied ... <date> ... <ticket>|<handle>|<email>|<host>',
        'change|patch|upgrade ... recorded|logged|tracked|documented .. servicenow|jira|remedy|git|gitlab|github|itop|<url>|<link>|<file>|<path>',
        'system|infrastructure|configuration|server|production change ... pull_request|merge_request|git|ticket|jira|servicenow',
        '<ticket> .. <date> .. <host>|<name>',
        'change|changes|work|works|maintenance|intervention|modification|patches|replacements|repairs|upgrades .. entered|noted|recorded|logged|written|entered|kept|tracked|documented|registered|booked .. maintenance_book|log_book|diary|register|journal|glpi|servicenow|jira|remedy|itop|youtrack|redmine|zendesk|freshservice|otrs|git|gitlab|github|gitea|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|logbook|log_book|wiki|netbox|ticket',
        'every|each|all|any change|changes .. is|are|goes|go|through|via|as|in|needs .. glpi|servicenow|jira|remedy|itop|youtrack|redmine|zendesk|freshservice|otrs|git|gitlab|github|gitea|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|logbook|log_book|wiki|netbox|ticket',
        'server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch change|changes .. glpi|servicenow|jira|remedy|itop|youtrack|redmine|zendesk|freshservice|otrs|git|gitlab|github|gitea|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|logbook|log_book|wiki|netbox|ticket',
        'log book|logbook|journal|diary of? .. server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch ... glpi|servicenow|jira|remedy|itop|youtrack|redmine|zendesk|freshservice|otrs|git|gitlab|github|gitea|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|logbook|log_book|wiki|netbox|ticket',
        'server|servers|host|hosts|system|systems|machine|machines|infrastructure|production|configuration|network|platform|firewall|switch log book|logbook|journal|diary .. glpi|servicenow|jira|remedy|itop|youtrack|redmine|zendesk|freshservice|otrs|git|gitlab|github|gitea|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|logbook|log_book|wiki|netbox|ticket',
        '<date> .. kernel|firmware|disk|memory|bios|certificate|package|packages|version|controller|psu|battery .. updated|upgraded|replaced|patched|installed|changed|renewed|swapped|added',
        'infrastructure|servers|server|configuration|production|network changed|modified|altered .. glpi|servicenow|jira|remedy|itop|youtrack|redmine|git|gitlab|github|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|ticket',
        'change ticket|tickets|request|requests|orders .. glpi|servicenow|jira|remedy|itop|youtrack|redmine|git|gitlab|github|merge_request|pull_request|<file>|<path>|<url>|<link>|<ticket>|each|every|one',
        '<day> <month>|<date> .. replaced|swapped|upgraded|patched|installed|moved|added|changed|raised|migrated|applied .. disk|ram|memory|nas|switch|ups|psu|battery|firmware|bios|kernel|<host>|<ticket>|<version>|certificate|controller|slot',
        '<date>|<day> <ticket>|<version>|hotfix|cu|service_pack on|for|applied|installed .. domain_controllers|servers|server|hosts|host|all|<host>|<name>|cluster|nodes|firewall|switches',
        '<day> <month> <ticket> on|for .. domain_controllers|servers|server|hosts|host|all|<host>|<name>|cluster|nodes|firewall|switches',
      ],
      not: [
        'infrastructure changes terraform',
        'document|revision|version|plan|template history|control|changelog',
        'history of this|the? document|plan|page',
        'changelog .. application|product|library|release',
        'climate change',
        'change password|passwords|directory|ownership|permission|mode',
        'version|revision .. author|editor|approver|reviewer',
        'date .. author|editor .. version|revision',
        'typo|wording|reviewed_plan|contacts_updated',
        'dns|routing record',
        'customer|address|order|orders|price|prices|contact|contacts record|change|changes|updated',
      ],
      min: 2,
      window: 'section',
    },
    de: {
      within: {
        'change-log': ['<date>', '<version>', '<month>'],
      },
      headings: [
        'änderungsprotokoll|änderungshistorie|änderungen|wartungsprotokoll|systemtagebuch|änderungsmanagement|patchhistorie|betriebstagebuch',
        'protokoll der? änderungen',
        'logbuch|änderungsverzeichnis|changelog',
        'logbuch der? server|systeme',
      ],
      topics: [
        'änderungsprotokoll*|wartungsprotokoll*|systemtagebuch*|änderungsmanagement|betriebstagebuch*|änderungsantrag*',
        'änderungen .. protokolliert|dokumentiert|erfasst|festgehalten|nachgehalten',
        'patches|updates .. protokolliert|dokumentiert',
      ],
      evidence: ['<date>', '<ticket>', '<version>', '<file>|<link>|<url>', 'durch <person>'],
      proof: [
        'datum <date> ... system|server|komponente ... änderung|maßnahme',
        '<date> ... aktualisiert|eingespielt|installiert|ersetzt|getauscht|umgestellt ... <version>|<ticket>|<host>',
        'änderung|änderungen|eingriff|eingriffe|umbauten|arbeiten|wartung .. stehen|steht|festgehalten|protokolliert|dokumentiert|erfasst|eingetragen|notiert|vermerkt|nachgehalten .. glpi|jira|servicenow|itop|redmine|otrs|git|gitlab|wiki|<file>|<path>|<url>|<link>|<ticket>|datum|betriebstagebuch|systemtagebuch|änderungsprotokoll|logbuch',
        'änderung|änderungen|eingriff|eingriffe .. glpi|jira|servicenow|itop|redmine|otrs|git|gitlab|wiki|<file>|<path>|<url>|<link>|<ticket>|datum|betriebstagebuch|systemtagebuch|änderungsprotokoll|logbuch .. festgehalten|protokolliert|dokumentiert|erfasst|eingetragen|notiert|vermerkt|nachgehalten',
      ],
      min: 2,
      window: 'section',
    },
    fr: {
      within: {
        'change-log': ['<date>', '<version>', '<month>'],
      },
      headings: [
        'changements|modifications',
        'journal|registre|historique modifications|changements|interventions',
        'gestion changements',
        'journal maintenance',
        'main courante',
        'registre|journal|cahier interventions|serveurs|machines',
      ],
      topics: [
        'journal|registre|historique changements|modifications|interventions|maintenance',
        'gestion changements',
        'changement|changements|modification|modifications .. consigné*|enregistré*|tracé*|documenté*',
        'intervention|interventions .. consigné*|enregistré*|tracé*|noté*|inscrit*',
      ],
      evidence: ['<date>', '<ticket>', '<version>', '<file>|<link>|<url>', 'par <person>'],
      proof: [
        'date <date> ... système|serveur|composant ... changement|modification|action',
        '<date> ... installé*|remplacé*|migré*|mis_à_jour ... <version>|<ticket>|<host>',
        'changement|changements|modification|modifications|intervention|interventions .. consigné*|enregistré*|tracé*|noté*|documenté*|inscrit*|saisi* .. glpi|jira|servicenow|itop|redmine|git|gitlab|wiki|<file>|<path>|<url>|<link>|<ticket>|date|main_courante|cahier',
        'changement|changements|modification|modifications|intervention|interventions .. passent|passe|font|suivis|gérés .. glpi|jira|ticket|servicenow|itop|git|gitlab',
      ],
      min: 2,
      window: 'section',
    },
    es: {
      within: {
        'change-log': ['<date>', '<version>', '<month>'],
      },
      headings: [
        'cambios|modificaciones',
        'registro|historial|bitácora cambios|modificaciones|mantenimiento',
        'gestión cambios',
        'bitácora|cuaderno',
        'bitácora|cuaderno de? servidores|sistemas|máquinas',
      ],
      topics: [
        'registro|historial|bitácora cambios|modificaciones|mantenimiento',
        'gestión cambios',
        'cambios|modificaciones .. registra|registran|documenta|documentan|anota|anotan',
      ],
      evidence: ['<date>', '<ticket>', '<version>', '<file>|<link>|<url>', 'por <person>'],
      proof: [
        'fecha <date> ... sistema|servidor|componente ... cambio|modificación|acción',
        '<date> ... instal*|actualiz*|reemplaz*|migr* ... <version>|<ticket>|<host>',
        'cambio|cambios|intervención|intervenciones|modificación|modificaciones .. anota*|registra*|documenta*|apunta*|consigna* .. glpi|jira|servicenow|itop|redmine|git|gitlab|wiki|<file>|<path>|<url>|<link>|<ticket>|fecha|bitácora|cuaderno',
      ],
      min: 2,
      window: 'section',
    },
  },
  fields: ['spec.entries', 'change_log', 'change_record', 'changelog'],
  falseFriends: [
    { text: 'Document history: 1.2, 2026-04-01, typos fixed.', why: 'history of the document' },
    {
      text: 'CHANGELOG.md of the application lists its releases.',
      why: 'release notes of a product',
    },
    { text: 'Climate change may increase flooding.', why: 'another change' },
    { text: 'Change the DNS record and wait 5 minutes.', why: 'a step' },
    { text: 'Change passwords every 90 days.', why: 'a rule for accounts' },
    { text: 'Update the status page when something changes.', why: 'communication' },
  ],
  scaffold: {
    markdown: `## Change record

| Date | System | Change, from and to | By | Ticket |
| --- | --- | --- | --- | --- |
| \${1:TBD: date} | \${2:TBD: system} | \${3:TBD: what was changed} | \${4:TBD: person} | \${5:TBD: ticket} |

The record of changes before that date is kept in: \${6:TBD: link}.
`,
    yaml: `entries:
  - date: "\${1:TBD: date}"
    systems:
      - "\${2:TBD: system}"
    what: "\${3:TBD: what was changed}"
    from: "\${4:TBD: version before}"
    to: "\${5:TBD: version after}"
    by: "\${6:TBD: person}"
    ticket: "\${7:TBD: ticket}"
`,
  },
  examples: [
    {
      name: 'dated items of a log',
      kind: 'change-log',
      state: 'satisfied',
      text: `# Log

- 2026-10-14 db-01: PostgreSQL 16.3 to 16.4, CHG-2207, by @dba-oncall
  ^^^^^^^^^^^^^^^^
- 2026-09-30 db-01: firmware 2.19, CHG-2150, by @hardware
`,
    },
    {
      name: 'a table of changes',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Changes

| Date | System | Change | By |
| --- | --- | --- | --- |
| 2026-10-14 | proxy | new certificates | platform |
`,
    },
    {
      name: 'where the record is kept',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Orders

Every production change is recorded in Jira under the project OPS, and each patch carries its ticket.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a claim without a record',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Upkeep

All changes to the servers are recorded by the administrators.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a log that is not yet there',
      kind: 'change-log',
      state: 'placeholder',
      text: `# Upkeep

Maintenance log: to be added
^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the history of the document',
      kind: 'dr-plan',
      state: 'missing',
      text: `# Orders recovery plan
  ^^^^^^^^^^^^^^^^^^^^

| Version | Date | Author | Description |
| --- | --- | --- | --- |
| 1.2 | 2026-04-01 | service owner | new phone numbers |
`,
    },
  ],
} satisfies Practice;
