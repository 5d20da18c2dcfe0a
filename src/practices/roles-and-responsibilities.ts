/** Practice: who does and decides what in a recovery, and who stands in. */
import type { Practice } from '../core/practice.ts';

export default {
  id: 'roles-and-responsibilities',
  title: 'Recovery roles and deputies',
  titles: {
    de: 'Rollen und Zuständigkeiten',
    fr: 'Rôles et responsabilités',
    es: 'Roles y responsabilidades',
  },
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
      within: {
        'dr-plan': [
          '<role> switches|checks|informs|decides|restores|orders|rebuilds|calls|approves|declares|coordinates|runs|moves|starts|keeps|tells|verifies|signs|documents|leads ... <role> switches|checks|informs|decides|restores|orders|rebuilds|calls|approves|declares|coordinates|runs|moves|starts|keeps|tells|verifies|signs|documents|leads ... <role> switches|checks|informs|decides|restores|orders|rebuilds|calls|approves|declares|coordinates|runs|moves|starts|keeps|tells|verifies|signs|documents|leads',
        ],
      },
      headings: [
        'role|responsibility|raci',
        'role .. responsibility',
        'responsibility .. role',
        'team .. responsibility',
        'recovery|response|dr|incident|crisis|emergency|restoration|continuity team|role|organisation|organization',
        'raci matrix|chart|table',
        'who .. responsible|charge',
        'line of succession',
        'chain of command',
        'incident command',
        'command|team|response structure',
        'responsible person|party|people|team|staff',
        'team member',
        'people involved|needed',
        'who leads|decides|does|acts',
        'people|who is who|cast|hats',
        'duty|duties|task .. role|person|people|team',
        'deputies|succession|stand_ins',
        'people',
        'who',
        'the team',
        'cast|crew',
      ],
      topics: [
        'designated individual|personnel|person|staff',
        'assign|assigned to',
        'team|teams together',
        'carried out by',

        'role .. responsibility',
        'responsible|accountable .. recover*|restor*|failover|dr|disaster|executing|declaring|coordinating|runbook|rebuild*',
        'responsible|accountable for',
        'recovery|dr|restore|restoration|crisis|continuity|failover lead|leader|manager|coordinator|commander|director|team|owner|officer',
        'incident commander|manager|lead|coordinator|command',
        'communication|comms lead|manager',
        'raci',
        'line of succession',
        'chain of command',
        'scribe|note_taker|timekeeper',
        'deputy|deputies|standin|understudy',
        'in charge of .. recover*|restor*|failover|disaster|incident|response',
        'lead|leads|coordinate|coordinates .. recovery|restore|failover|disaster|response',
        'leads|runs|heads|directs|takes .. recovery|failover|disaster|incident|response|war_room|call',
        'takes|take over as|from|if|when',
        'stands|stand in for|if|when|during',
        'responsibility .. disaster|recovery|emergency|incident|failover',
        'acts|act|serves|serve as .. commander|lead|leader|coordinator|manager|scribe',
        'incident lead|leader|owner|director',
        'who leads|decides|commands',
        'commander|helper|scribe whoever|the',
        'takes charge of|when|if|as',
        'roles|role|responsibilities assigned|defined|known|agreed|clear',
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
        'member of .. recovery|dr|crisis|response|emergency team .. <role>',
        'manager|officer|director|administrator|head|coordinator|chair|cio|ciso|cto .. responsible|accountable|charge .. declar*|restor*|recover*|coordinat*|activat*',
        'manager|officer|director|administrator|head|coordinator|engineer|cio|ciso|cto .. performs|oversees|executes|manages|supervises|activates|invokes .. restore|recovery|restoration|failover|plan',
        'responsibility of .. <role> .. restor*|recover*|coordinat*|declar*|activat*',
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
        'function|role|position|post|hat|duty .. task|does|duty|decides|mission|responsibility .. deputy|deputies|stand_in|alternate|substitute|replaced|second',
        'only .. <role> .. decides|declares|approves|orders recovery|restore|failover|disaster|emergency|which|when|whether',
        'scribe|timekeeper|note_taker writes|records|keeps|notes .. time|times|log|timeline|decision|decisions',
        'leads .. recovery|restore|failover|response ... if|when .. away|absent|unreachable|ill|leave .. <role>|deputy',
        'charge|leads|lead|responsible .. <role>|head|chief ... absence|away|unavailable|ill|leave|absent|sick ... <role>|head|chief|deputy',
        '<role> .. becomes|acts_as|serves_as|takes .. coordinator|lead|leader|commander|charge|command|over',
        '<role> leads|decides|declares|chairs|coordinates|authorises|authorizes .. deputy|stand_in|substitute|replaced|else|absence|if',
        '<role> .. leads|decides|declares|chairs|coordinates|speaks|informs|restores|rebuilds|approves',
        'decides|declares|leads|coordinates|responsible .. <role>|<handle>|<phone>',
        'stand_in|stand_ins|deputy|deputises|substitute|backup_person .. <role>|roster|rota|<phone>',
        'in the? hands of|looked_after_by|run_by .. <role>',
        'gold|silver|bronze .. <role>',
        '<role> .. starts|opens|keeps|wakes .. log|bridge|gold',
        'who decides|leads|runs .. <role>|<name>',
        'revokes|restores|writes|sends .. then|as .. reports|sessions|folders',
        '<role>|ward|switchboard|reception|dispatcher starts|calls|runs|informs|decides|posts|writes|leads|opens|restores|rings|switches|stops .. paper|list|runbook|process|customers|press|restore|databases|network|status|time|log|bridge ... <role>|switchboard|reception|officer starts|calls|runs|informs|decides|posts|writes|leads|opens|restores|rings|switches|stops',
        'raci ... task|activity .. r|a|c|i',
        'task|activity declare|declares|restore|restores|communicate|communicates|failover|approve|verify r|a|c|i|ac|ar|ra|ri',
        'in her|his|their absence .. <role>',
        'consist|consists|comprises|composed|made_up of? ... <role>|chair|representative|assistant|head',
        'appoint|appoints|designate|designates|nominates <count> .. persons|members|people|staff|<role>',
        'role .. responsibility|responsibilty|duty .. configure|manage|monitor|perform|execute|restore|test|verify|approve|identify|audit|ensure|review|maintain|coordinate|lead',
        '<role> absence .. <role>',
        '<role>|head or her|his|their|the deputy|delegate ... start|declare|decide|decides|approve|invoke|order|may',
      ],
      not: [
        'iam|assume|assumed|cluster|service|execution|ansible|postgres|database|rbac|user role',
        'role arn|binding|based|permission|policy|attribute|name',
        'attach|grant|create|revoke|delete .. role',
        'replica|primary|standby|node role',
        'backup operator role',
        'leader|primary|coordinator elected|election|elects',
        'name|appoint|choose|pick a|an commander|leader|lead|coordinator|deputy',
      ],
    },
    de: {
      headings: [
        'rollen|zuständigkeiten|verantwortlichkeiten|verantwortliche|notfallteam|krisenstab',
        'rollen .. verantwortlichkeiten|zuständigkeiten|aufgaben',
        'aufgaben .. verantwortung|zuständigkeiten',
        'wer .. macht|entscheidet|zuständig',
        'rollenverteilung|aufgabenverteilung|organisation|aufgaben|stab|funktionen|personen',
        'wer ist? wer|verantwortlich',
        'vertretung|vertretungen|vertretungsregelung',
      ],
      topics: [
        'verantwortlich|zuständig für .. wiederherstellung|wiederanlauf|notfall*|entscheidung',
        'notfallbeauftragte*|notfallmanager*|krisenstab*|notfallteam*|notfallleiter*|einsatzleiter*|wiederanlaufteam*',
        'stellvertret*|vertretung',
        'rollen .. zuständigkeiten|verantwortlichkeiten|aufgaben',
        'leitung .. wiederherstellung|notfall*|krisenstab*',
        'übernimmt|leitet|führt .. wiederherstellung|notfall*|wiederanlauf|rücksicherung|umschaltung',
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
        'rolle|funktion|person|wer .. aufgabe*|tut|entscheidet|zuständigkeit|befugnis* .. vertretung|stellvertret*|vertreter*|ersatz',
        'leitung|leiter*|einsatzleitung|it_leitung|krisenstab|notfallleitung|administration .. entscheidet|ordnet|löst|gibt_frei|ruft|koordiniert|leitet ... vertretung|stellvertret*|vertreter*|vertritt|wiederherstellung|notfall*|wiederanlauf|plan',
        'vertritt|vertreten|vertretung .. leitung|leiter*|einsatzleitung|administrator*|<role>',
        'leitung|leiter*|notfallleitung|einsatzleitung|administrator* ... bei|ist abwesenheit|abwesend|urlaub|krankheit|verhinderung .. <role>|leitung|vertret*|stellvertret*',
        'protokollführ*|schriftführ* .. notiert|schreibt|führt|hält|protokolliert',
        'leiter*|leitung|teamleit*|einsatzleit*|notfallleit* ... abwesenheit|abwesend|urlaub|krank*|verhinderung|ausfall .. stellvertret*|vertret*|<role>|leiter*|leitung',
        'abwesenheit|verhinderung|urlaub|krankheit .. abteilungsleit*|teamleit*|schichtleit*|bereichsleit*|werkleit*|betriebsleit*|leitung|leiter*|geschäftsführ*|vorstand|vorgesetzt*|stellvertret*|vertretung',
        'werkleit*|schichtleit*|betriebsleit*|abteilungsleit*|teamleit* .. entscheidet|leitet|koordiniert|ordnet|gibt ... vertret*|stellvertret*|abwesenheit|wiederherstellung|wiederanlauf|umschaltung|notfall*',
        'verantwortlich|zuständig|leitet|entscheidet|koordiniert .. <role>|<phone>',
        '<role> .. leitet|entscheidet|koordiniert|übernimmt|informiert|spielt|stellt',
        'vertretung|vertreter*|stellvertret* .. <role>|<phone>',
      ],
    },
    fr: {
      headings: [
        'rôles|responsabilités',
        'rôles .. responsabilités',
        'cellule crise',
        'équipe reprise|intervention|crise|secours',
        'fonctions|organisation|missions|acteurs|intervenants|suppléances',
        'qui dirige|décide|fait',
        'fonction* .. missions|suppléan*',
      ],
      topics: [
        'rôles .. responsabilités',
        'cellule crise',
        'responsable reprise|sauvegardes|crise|continuité|restauration|secours',
        'suppléant*|adjoint*|remplaçant*',
        'chargé*|responsable .. restauration|reprise|basculement',
        'dirige|pilote|coordonne .. reprise|restauration|crise|secours|bascul*',
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
        'rôle .. titulaire|nom|personne .. suppléant*|adjoint*|remplaçant*',
        'fonction|rôle|poste|qui .. mission*|tâche*|décide|responsabilité* .. suppléan*|adjoint*|remplaçant*',
        'chef|cheffe|responsable|directeur|directrice|rssi|dsi|coordinateur .. décide|déclenche|coordonne|pilote|dirige|valide ... suppléan*|adjoint*|remplac*|absence|reprise|restauration|bascul*|crise|plan',
        'absence|empêchement .. responsable|directeur|directrice|chef|dsi ... remplac*|suppléan*|adjoint*|relais',
        'secrétaire|scribe|greffier .. note|consigne|tient|relève',
        'pilote|responsable|coordinateur .. chef|responsable|directeur|administrateur* ... remplaçant*|suppléant*|adjoint*',
        '<role> .. décide|dirige|coordonne|remet|prévient|informe|pilote|restaure|valide|lance',
        'décide|dirige|coordonne|pilote .. <role>|à_défaut|suppléant',
        'à défaut|suppléance|remplacé|remplacée|suppléant .. <role>',
        'pilote .. <role>|remplacé|remplacée',
        'remplacé|remplacée par .. <role>',
      ],
    },
    es: {
      headings: [
        'roles|responsabilidades',
        'roles|funciones .. responsabilidades',
        'equipo recuperación|respuesta|crisis|contingencia',
        'comité crisis|emergencia',
        'quién hace|decide qué',
        'funciones|organización|cargos|personas|suplencias|cometidos',
        'quién dirige|decide|manda',
        'función* .. cometido*|suplen*',
      ],
      topics: [
        'roles|funciones .. responsabilidades',
        'comité crisis|emergencia|contingencia',
        'responsable recuperación|contingencia|continuidad|respaldo*|restauración',
        'suplente|sustituto|sustituta',
        'equipo recuperación|contingencia',
        'dirige|coordina|lidera .. recuperación|restauración|crisis|contingencia|conmutación',
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
        'rol|función .. titular|nombre|persona .. suplente|sustituto|reemplazo',
        'función|rol|cargo|puesto|quién .. misión|tarea*|decide|responsabilidad*|cometido* .. suplen*|sustitut*|reemplazo',
        'jefe|jefa|responsable|director*|gerente|coordinador* .. decide|declara|coordina|dirige|autoriza|aprueba ... suplen*|sustitu*|ausencia|recuperación|restauración|crisis|contingencia|plan',
        'ausencia .. responsable|director*|jefe|jefa|gerente ... sustitu*|suplen*|reemplaz*|asume',
        'secretari*|escriba .. anota|registra|apunta|lleva',
        '<role> .. decide|dirige|coordina|avisa|lidera|restaura|levanta|comunica',
        'decide|dirige|coordina .. <role>|suplente',
        'suplente|sustituye|sustituto|sustituta|en_su_ausencia .. <role>',
        'quién .. <role>',
        '<role> .. lleva|autoriza|firma|encabeza .. recuperación|pasos|marcados',
      ],
    },
  },
  fields: ['spec.roles', 'spec.people', 'spec.participants'],
  falseFriends: [
    { text: 'Attach the IAM role to the instance.', why: 'a cloud permission' },
    { text: 'The replica takes the primary role after promotion.', why: 'a role of a machine' },
    { text: 'The leader election takes up to ten seconds.', why: 'an election among nodes' },
    { text: 'Add the ansible role postgres to the play.', why: 'automation' },
    { text: "The playbook's role rabbitmq is pinned to version 4.", why: 'automation' },
    { text: 'The scribe tool writes logs to Kafka.', why: 'a program' },
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
