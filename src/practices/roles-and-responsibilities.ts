/** Practice: who does and decides what in a recovery, and who stands in. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'roles-and-responsibilities',
  title: 'Recovery roles and deputies',
  group: 'People',
  requirement:
    'Name the roles of the recovery with what each one does or decides, who holds it, and who stands in.',
  why: 'Two people who both believe they are in charge, or nobody who does, cost more time than any broken machine.',
  goodEvidence: [
    'a table of roles with holder and deputy',
    'what each role may decide without asking',
    'how a role is handed over at the end of a shift',
  ],
  severity: { missing: 'error', vague: 'warning' },
  applies: {
    'dr-plan': 'required',
    'backup-procedure': 'optional',
    'restore-procedure': 'optional',
    'training-plan': 'required',
    'exercise-report': 'required',
  },
  controls: [
    'nist-800-34r1:3.4.6',
    'nist-800-34r1:A.3-2.3',
    'nist-800-53r5:CP-2',
    'iso22301:8.4.2',
    'iso22301:5.3',
    'iso27001:A.5.2',
    'nis2-ir:4.1.2(b)',
    'dora-rts:24(1)(b)',
    'pci-dss-4:12.10.1',
    'azure-waf:RE:09',
  ],
  signals: {
    en: {
      headings: [
        'role|responsibility|raci',
        'role .. responsibility',
        'responsibility .. role',
        'team .. responsibility',
        'recovery|response|dr|incident|crisis|emergency|restoration|continuity team|role|organisation|organization',
        'disaster recovery team|role|organisation|organization',
        'raci matrix|chart|table',
        'who does|decides what',
        'who .. responsible|charge',
        'line of succession',
        'chain of command',
        'incident command',
        'command|team|response structure',
        'responsible person|party|people|team|staff',
        'team member',
        'people involved|needed',
      ],
      topics: [
        'responsible|accountable for',
        'data custodian|owner|steward',
        'designated individual|personnel|person|staff',
        'assign|assigned to',
        'team|teams together',
        'carried out by',

        'role .. responsibility',
        'responsible|accountable .. recover*|restor*|failover|dr|disaster|executing|declaring|coordinating|runbook|rebuild*',
        'recovery|dr|restore|restoration|crisis|continuity|failover lead|leader|manager|coordinator|commander|director|team|owner|officer',
        'disaster recovery lead|leader|manager|coordinator|commander|director|team|owner|officer',
        'incident commander|manager|lead|coordinator|command',
        'communication|comms lead|manager',
        'raci',
        'line of succession',
        'chain of command',
        'scribe|note_taker|timekeeper',
        'deputy|deputies|standin|understudy',
        'in charge of .. recover*|restor*|failover|disaster|incident|response',
        'lead|leads|coordinate|coordinates .. recovery|restore|failover|disaster|response',
        'leads|runs|heads|directs|takes .. recovery|restore|failover|disaster|incident|response|war_room|call',
        'takes|take over as|from|if|when',
        'stands|stand in for|if|when|during',
        'responsibility .. disaster|recovery|emergency|incident|failover',
        'acts|act|serves|serve as .. commander|lead|leader|coordinator|manager|scribe',
        'incident lead|leader|owner|director',
      ],
      evidence: [
        '<handle>|<email>',
        'deputy|deputies|alternate|substitute|successor|stand_in|understudy|secondary|second_in_command',
        'recovery|incident|dr|technical|communications|communication|comms|crisis|restore|infrastructure|database|network|security|application|operations|platform|response lead|leader|manager|coordinator|commander|director|officer|administrator|engineer',
        'scribe|dba|cto|cio|ciso|ceo|sysadmin|system_administrator|oncall_engineer',
        'decide|decides|declare|declares|coordinate|coordinates|lead|leads|approve|approves|authorise|authorises|authorize|authorizes|execute|executes|restores|rebuilds|informs|communicates|oversee|oversees|directs',
        'responsible|accountable for .. restor*|recover*|declar*|communicat*|coordinat*|failover|network|database|backup|decid*|verif*',
      ],
      min: 2,
      proof: [
        'recovery|dr|incident|technical|crisis|restore|response|failover lead|leader|manager|coordinator|commander|director|owner .. <handle>|<email>',
        'recovery|dr|incident|technical|crisis|restore|response lead|leader|manager|coordinator|commander|director ... deputy|alternate|substitute|successor|stand_in|standin',
        'recovery|dr|incident|technical|crisis|restore|response lead|leader|manager|coordinator|commander|director decides|declares|coordinates|leads|approves|orders|authorises|authorizes|directs|owns|assigns',
        'recovery|dr|incident|crisis|response lead|leader|manager|coordinator|commander|director responsible|accountable|charge ... <role>|restor*|recover*|declar*|decid*|coordinat*',
        'dba|cto|cio|ciso|sre|director|manager|lead|coordinator|engineer|administrator|officer responsible|accountable for .. restor*|recover*|failover|disaster|rebuild*',
        'role .. holder|name|person|assigned|assignee|primary|who .. deputy|alternate|backup|secondary|substitute',
        'role .. responsibility|duty|task .. holder|person|assigned|name|contact|owner',
        'stands in|for if|when .. <role>',
        'deputy|alternate|substitute for|of|is .. <handle>|<email>|<role>',
        'leads|runs|heads|directs|manages the? recovery|failover|disaster_recovery|response ... deputy|away|absent|takes|replaces|stands|unavailable',
        'takes over .. as|if|when|from .. <role>|away|absent|unavailable|sick|leave',
        'dba|engineer|administrator|lead|manager|operator responsible|charge|accountable for|of .. restor*|recover*|database|databases|network|switching|failover',
        'acts|act|serves|serve|appointed|named as .. commander|coordinator|lead|leader|manager|scribe .. until|when|if|while|for|during',
        'coordinator|commander|lead|leader|director .. absence|deputy|substitute|alternate|stand_in|standin|successor|second',
        'incident lead|commander|manager|director|coordinator .. decides|declares|coordinates|approves|stand_in|deputy|backup',
      ],
      not: [
        'iam|assume|assumed|cluster|service|execution|ansible|postgres|database|rbac|user role',
        'role arn|binding|based|permission|policy|attribute|name',
        'attach|grant|create|revoke|delete .. role',
        'replica|primary|standby|node role',
        'backup operator role',
        'team leader election',
        'leader election',
      ],
    },
    de: {
      headings: [
        'rollen|zuständigkeiten|verantwortlichkeiten|verantwortliche|notfallteam|krisenstab',
        'rollen .. verantwortlichkeiten|zuständigkeiten|aufgaben',
        'aufgaben .. verantwortung|zuständigkeiten',
        'wer .. macht|entscheidet|zuständig',
      ],
      topics: [
        'verantwortlich|zuständig für .. wiederherstellung|wiederanlauf|notfall*|entscheidung',
        'notfallbeauftragte*|notfallmanager*|krisenstab*|notfallteam*|notfallleiter*|einsatzleiter*|wiederanlaufteam*',
        'stellvertret*|vertretung',
        'rollen .. zuständigkeiten|verantwortlichkeiten|aufgaben',
        'leitung .. wiederherstellung|notfall*|krisenstab*',
      ],
      evidence: [
        '<handle>|<email>',
        'stellvertret*|vertretung|vertreter*',
        'leiter*|notfallbeauftragte*|administrator*|geschäftsführ*|datenbankadministrator*|einsatzleiter*|krisenstab*',
        'entscheidet|leitet|koordiniert|informiert|stellt|genehmigt|verantwortet|führt|dokumentiert',
      ],
      min: 2,
      proof: [
        'notfallbeauftragte*|notfallmanager*|einsatzleiter*|leiter*|krisenstab* ... stellvertret*|vertretung|vertreter*',
        'notfallbeauftragte*|notfallmanager*|einsatzleiter*|leiter*|krisenstab* .. entscheidet|leitet|koordiniert|ruft|genehmigt',
        'rolle .. person|name|inhaber* .. vertretung|stellvertret*|vertreter*',
      ],
    },
    fr: {
      headings: [
        'rôles|responsabilités',
        'rôles .. responsabilités',
        'cellule crise',
        'équipe reprise|intervention|crise|secours',
        'qui fait|décide quoi',
      ],
      topics: [
        'rôles .. responsabilités',
        'cellule crise',
        'responsable reprise|sauvegardes|crise|continuité|restauration|secours',
        'suppléant*|adjoint*|remplaçant*',
        'chargé*|responsable .. restauration|reprise|basculement',
      ],
      evidence: [
        '<handle>|<email>',
        'suppléant*|adjoint*|remplaçant*',
        'responsable|administrateur*|directeur*|directrice|ingénieur*|dsi|rssi|coordinateur*|coordinatrice',
        'décide|coordonne|déclenche|informe|exécute|pilote|valide|dirige',
      ],
      min: 2,
      proof: [
        'responsable|directeur|coordinateur ... suppléant*|adjoint*|remplaçant*',
        'responsable|directeur|coordinateur|dsi|rssi .. décide|déclenche|coordonne|pilote ... reprise|restauration|crise|basculement|plan',
        'rôle .. titulaire|nom|personne .. suppléant*|adjoint*|remplaçant*',
      ],
    },
    es: {
      headings: [
        'roles|responsabilidades',
        'roles|funciones .. responsabilidades',
        'equipo recuperación|respuesta|crisis|contingencia',
        'comité crisis|emergencia',
        'quién hace|decide qué',
      ],
      topics: [
        'roles|funciones .. responsabilidades',
        'comité crisis|emergencia|contingencia',
        'responsable recuperación|contingencia|continuidad|respaldo*|restauración',
        'suplente|sustituto|sustituta',
        'equipo recuperación|contingencia',
      ],
      evidence: [
        '<handle>|<email>',
        'suplente|sustituto|sustituta|reemplazo',
        'responsable|administrador*|director*|ingenier*|coordinador*|jefe|jefa',
        'decide|coordina|declara|informa|ejecuta|dirige|aprueba|autoriza',
      ],
      min: 2,
      proof: [
        'responsable|director*|coordinador* ... suplente|sustituto|sustituta|reemplazo',
        'responsable|director*|coordinador*|jefe|jefa .. decide|declara|coordina|autoriza ... recuperación|contingencia|crisis|restauración|plan',
        'rol|función .. titular|nombre|persona .. suplente|sustituto|reemplazo',
      ],
    },
  },
  fields: ['spec.roles', 'spec.people', 'spec.participants'],
  falseFriends: [
    { text: 'Attach the IAM role to the instance.', why: 'a cloud permission' },
    { text: 'The replica takes the primary role after promotion.', why: 'a role of a machine' },
    { text: 'The leader election takes up to ten seconds.', why: 'an election among nodes' },
    { text: 'Add the ansible role postgres to the play.', why: 'automation' },
  ],
  scaffold: {
    markdown: `## Recovery roles and deputies

| Role | Holder | Deputy | Does and decides |
| --- | --- | --- | --- |
| Recovery lead | \${1:TBD: name} | \${2:TBD: name} | Declares the disaster, orders the steps, ends the recovery |
| \${3:Database administrator} | \${4:TBD: name} | \${5:TBD: name} | \${6:Runs the restore} |
| Scribe | \${7:TBD: name} | \${8:TBD: name} | Writes down times and decisions |
`,
    yaml: `roles:
  - id: recovery-lead
    holder: "\${1:TBD: name}"
    deputy: "\${2:TBD: name}"
    does: ["\${3:orders the steps}"]
    decides: ["\${4:declares the disaster}"]
`,
  },
  examples: [
    {
      name: 'a sentence about who decides and who stands in',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Loss of site A

The recovery lead orders each step and ends the recovery. Ask there before you switch traffic.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a table of roles with holder and deputy',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## The people

| Role | Holder | Deputy | Decides |
| --- | --- | --- | --- |
| Recovery lead | @keller | @osei | declares, orders the steps |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
| Database administrator | @lindqvist | @mbeki | which recovery point |
`,
    },
    {
      name: 'a list below a heading',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `## Roles and responsibilities

- Incident commander: coordinates everyone and decides when to fail over.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
- Scribe: keeps the timeline.
`,
    },
    {
      name: 'a team without people',
      kind: 'dr-plan',
      state: 'vague',
      text: `# Disaster recovery plan

The DR team is responsible for the recovery.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'names still to come',
      kind: 'dr-plan',
      state: 'placeholder',
      text: `## Roles and responsibilities

| Role | Name |
| --- | --- |
| Recovery lead | TBD |
  ^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a role, but of a cloud account',
      kind: 'restore-procedure',
      state: 'missing',
      text: `# Restore from the vault

Assume the role restore-operator in the recovery account before the first step.
`,
    },
    {
      name: 'a French table',
      kind: 'dr-plan',
      state: 'satisfied',
      text: `# Plan de reprise

| Rôle | Titulaire | Suppléant | Décisions |
| --- | --- | --- | --- |
| Responsable de la reprise | @moreau | @diallo | déclenche le plan et pilote les étapes |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
} satisfies Practice;
