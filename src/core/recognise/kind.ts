/** Tells which of the seven kinds a document is: from its name, title and headings, else from what it says. */
import { isKind, KINDS, type Kind, type Runbook } from '../runbook.ts';
import { fileWords } from './names.ts';
import type { Recognised } from './recognise.ts';

/** Words that point to a kind, with how hard they point. In names and titles they count twice. */
const POINTERS: Readonly<Record<Kind, readonly (readonly [pattern: RegExp, weight: number])[]>> = {
  'dr-plan': [
    [
      /\b(?:disaster recovery|dr|contingency|continuity|bcdr|bcp|drp|iscp|resilience) (?:plan|policy|strategy|programme|program|policies)\b/,
      6,
    ],
    [/\b(?:disaster recovery|business continuity|bcp|drp)\b/, 4],
    [
      /\b(?:recovery (?:objectives?|strategy|strategies|time objective)|activation criteria|business impact|roles and responsibilities|critical (?:systems|services))\b/,
      2,
    ],
    [
      /(?:^|\P{L})(?:notfall(?:plan|konzept|vorsorge|handbuch|management)\p{L}*|wiederanlauf\p{L}*|geschäftsfortführung\p{L}*|betriebskontinuität|kontinuitätsplan\p{L}*|krisenhandbuch|plan de (?:reprise|continuité|secours|crise|recuperación|contingencia|continuidad|emergencia)|pra|pca|recuperación ante desastres)(?!\p{L})/u,
      9,
    ],
  ],
  'backup-procedure': [
    [
      /\b(?:backups?|snapshots?) (?:plan|policy|procedure|strategy|process|schedule|runbook|concept|sla)\b/,
      5,
    ],
    [
      /\b(?:backups?|snapshots?|datensicherung\w*|sicherung\w*|sauvegardes?|respaldos?|copias(?: de seguridad)?|restic|borg\w*|velero|veeam|pgbackrest)\b/,
      3,
    ],
    [
      /\b(?:retention|backup (?:schedule|location|storage|contents?|verification)|what is backed up)\b/,
      2,
    ],
    [
      /(?:^|\P{L})(?:(?:daten)?sicherungs(?:konzept|plan|verfahren|anleitung|handbuch|strategie|richtlinie)|backup-?(?:konzept|plan|handbuch|richtlinie)|(?:plan|politique|procédure|stratégie) de sauvegardes?|(?:plan|política|procedimiento|estrategia) de (?:copias|respaldos?|backups?))(?!\p{L})/u,
      5,
    ],
  ],
  'restore-procedure': [
    [
      /\b(?:re(?:stor|build|creat)\w*|recover(?:ing)?|fail ?(?:over|back)|switchover) (?:the|a|an|from|of|to|procedure|process|runbook|steps|guide|database)\b/,
      5,
    ],
    [/\b(?:re(?:stor|cover|build|creat)\w*|fail ?(?:over|back)|switchover|runbooks?)\b/, 3],
    [/\b(?:prerequisites?|when to use|rollback|roll back|verification)\b/, 1],
    [
      /(?:^|\P{L})(?:rücksicher\p{L}*|rückspiel\p{L}*|zurückspielen|wiederherstell\p{L}*|umschalt\p{L}*|schwenk|wiederaufbau|neuaufbau|restaur\p{L}*|bascul\p{L}*|remise en (?:service|route|état)|reconstru\p{L}*|rétabli\p{L}*|recupera\p{L}*|conmuta\p{L}*|puesta en marcha)(?!\p{L})/u,
      4,
    ],
  ],
  'training-plan': [
    [
      /\b(?:training|schulung\w*|formation|capacitación|skills matrix) (?:plan|schedule|programme|program|records?|matrix)\b/,
      5,
    ],
    [/\b(?:training|schulung\w*|curriculum|skills matrix|formations?|formación|capacitación)\b/, 3],
    [
      /(?:^|\P{L})(?:schulungs(?:plan|programm|nachweis|konzept|kalender)\p{L}*|(?:plan|programme|calendrier) de formation|(?:plan|programa|calendario) de (?:formación|capacitación))(?!\p{L})/u,
      5,
    ],
  ],
  'exercise-report': [
    [
      /\b(?:exercise|drill|test|game ?day|after[- ]action|tabletop|exercice|simulacro)s? (?:reports?|results?|record|summary|review|log)\b/,
      6,
    ],
    [
      /\b(?:exercises?|drills?|game ?days?|after[- ]action|tabletops?|lessons learned|exercice|simulacro|restore test|failover test|test note)\b/,
      3,
    ],
    [/\b(?:participants|findings|action items|timeline|scenario)\b/, 1],
    [
      /(?:^|\P{L})(?:übungs(?:bericht|protokoll|auswertung|nachweis)\p{L}*|(?:restore|failover|schwenk|rücksicherungs|wiederherstellungs|wiederanlauf)-?tests?|compte[- ]rendu d(?:'exercice|e test|'essai)|bilan d(?:e l)?'exercice|retour d'expérience|(?:exercices?|tests?|essais?) de (?:restauration|bascule|basculement|reprise|crise)|informe del? (?:la )?(?:simulacro|prueba|ejercicio)|acta del? (?:la )?(?:simulacro|prueba|ejercicio)|pruebas? de (?:restauración|conmutación|recuperación))(?!\p{L})/u,
      8,
    ],
    [
      /(?:^|\P{L})(?:(?:notfall|stabs|krisen|wiederanlauf)?übung(?:en)?|planspiele?|simulacros?|testprotokolle?)(?!\p{L})/u,
      4,
    ],
  ],
  inventory: [
    [
      /\b(?:hardware|software|asset|server|system|spare)s? (?:inventory|register|records?|list)\b/,
      6,
    ],
    [
      /\b(?:inventory|inventories|cmdb|asset register|inventar\w*|inventaire|inventario|bestandsliste)\b/,
      4,
    ],
    [
      /(?:^|\P{L})(?:(?:geräte|server|hardware|software|bestands|anlagen|lizenz)-?(?:liste|verzeichnis|übersicht|inventar)|parc (?:informatique|serveurs|matériel)|list(?:e|ado) d(?:es?|e los) (?:serveurs|équipements|matériels|servidores|equipos))(?!\p{L})/u,
      4,
    ],
  ],
  'change-log': [
    [/\b(?:change|maintenance|patch) ?(?:log|record|register|history)s?\b/, 5],
    [
      /\b(?:changes|changelog|journal des (?:changements|modifications)|registro de cambios|cambios)\b/,
      4,
    ],
    [
      /(?:^|\P{L})(?:änderungs(?:protokoll|buch|liste|verzeichnis)|änderungen|(?:wartungs|system|betriebs)(?:tage)?buch|wartungsprotokoll|(?:journal|registre|cahier) des (?:changements|modifications|interventions)|(?:registro|historial|bitácora) de (?:cambios|mantenimiento|intervenciones))(?!\p{L})/u,
      4,
    ],
  ],
};

/** What only a name or a title can say: in headings the same words stand in documents of every kind. */
const NAME_POINTERS: Readonly<Partial<Record<Kind, readonly (readonly [RegExp, number])[]>>> = {
  'dr-plan': [
    [
      /\b(?:recovery|restoration|restore|resilience|outage|downtime|emergency|crisis|survival|ransomware|cyber) (?:plan|manual|handbook|concept|strategy|policy|arrangements)\b|\bcontinuity\b|\bdowntime\b/,
      14,
    ],
    [/\bplan (?:for|to|of) (?:(?:the|our) )?(?:restor|recover|resum|continu|rebuild)\w*/, 30],
    [/\bwhen (?:the|our|all|everything|it|we)\b|\bif (?:the|we) \S+(?: \S+)? (?:is|are|lose)\b/, 5],
    [
      /(?:^|\P{L})(?:(?:wiederherstellungs|ausfall|krisen|not)-?(?:plan|konzept|handbuch)\p{L}{0,20}|wenn (?:der|die|das|nichts|alles)|reprise (?:d[eu']|après)|(?:si|quand|lorsque) (?:le|la|les|tout)|continuidad|si (?:se|el|la) \p{L}{1,20}|cuando (?:el|la|se))(?!\p{L})/u,
      8,
    ],
  ],
  'restore-procedure': [
    [
      /\b(?:gone|dead|lost|loss of|losing|down|crash(?:ed)?|failed|failure|unreachable|from (?:zero|scratch)|bare metal|reinstall\w*|re ?provision\w*|bring(?:ing)? (?:up|back)|evacuat\w*|promot(?:e|ing|ion)|start ?up order|black ?start)\b/,
      4,
    ],
  ],
  'backup-procedure': [
    [
      /\bcop(?:y|ies) of (?:our|the)\b|\bkept safe\b|\bsafe ?keeping\b|\btapes?\b|\barchiv(?:e|ing)\b/,
      4,
    ],
  ],
  'training-plan': [
    [
      /\b(?:skills?|who can (?:do|run|restore)|competenc\w*|induction|onboarding|qualifications?|unterweisung\w*|einweisung\w*|sensibilisation|compétences|competencias|cursos)\b/,
      8,
    ],
  ],
  'exercise-report': [
    [
      /\b(?:restor(?:e|ation)|recovery|failover|fail over|switchover|backup|dr|evacuation|black ?start|power|generator|call tree|communication|ransomware) (?:drills?|tests?|rehearsals?|exercises?|trials?)\b/,
      14,
    ],
    [
      /\b(?:rehears\w*|dry run|walk ?through|simulation|table ?tops?|debrief|hot ?wash|what we learned|drill of|test of)\b/,
      8,
    ],
    [
      /(?:^|\P{L})(?:probelauf|wiederherstellungsübung|auswertung|erfahrungsbericht|essai|exercice|bilan|compte rendu|retour|ejercicio|prueba|simulacro|informe)(?!\p{L})/u,
      6,
    ],
  ],
  inventory: [
    [
      /\b(?:kit list|equipment (?:list|register)|asset(?:s| list)?|hardware|bill of materials|estate|what we (?:own|run|have)|server ?list|machines?|racks?|licen[cs]es?)\b/,
      6,
    ],
    [
      /(?:^|\P{L})(?:\p{L}{2,30}liste|\p{L}{2,30}verzeichnis|bestand|matériel|équipements|parc|equipos|servidores|material)(?!\p{L})/u,
      5,
    ],
  ],
  'change-log': [
    [
      /\b(?:what (?:we |was |has )?changed|changes (?:to|on|in|of|made)|(?:maintenance|patch(?:ing)?|work|systems?|servers?|network) (?:diary|journal|book|notes|history|log)|log ?book)\b/,
      10,
    ],
    [
      /(?:^|\P{L})(?:logbuch|änderungen|modifications|interventions|cambios|intervenciones)(?!\p{L})/u,
      6,
    ],
  ],
};

/** Whether a name or title, in lower case, calls a document one of the kind. */
export function isCalled(kind: Kind, names: string): boolean {
  return POINTERS[kind].some(([pattern]) => pattern.test(names));
}

/** Asked three times of a document while it is recognised. */
let last:
  | { readonly runbook: Runbook; readonly path: string; readonly kind: Kind | undefined }
  | undefined;

/** The best kind, or `undefined` when nothing points to one. */
export function kindOf(runbook: Runbook, path: string): Kind | undefined {
  if (last?.runbook === runbook && last.path === path) return last.kind;
  const kind = bestKind(runbook, path);
  last = { runbook, path, kind };
  return kind;
}

function bestKind(runbook: Runbook, path: string): Kind | undefined {
  const name = `${fileWords(path)} \n ${(runbook.title?.value ?? '').toLowerCase()}`;
  const headings = runbook.sections
    .slice(1, 60)
    .map(({ heading }) => heading?.value.toLowerCase() ?? '')
    .join('\n');
  let best: Kind | undefined;
  let most = 2;
  for (const kind of KINDS) {
    let score = 0;
    for (const [pattern, weight] of POINTERS[kind]) {
      if (pattern.test(name)) score += weight * 2;
      if (pattern.test(headings)) score += weight;
    }
    for (const [pattern, weight] of NAME_POINTERS[kind] ?? []) {
      if (pattern.test(name)) score += weight;
    }
    if (kind === 'restore-procedure' && runbook.steps.length >= 3) score += 2;
    if (score > most) {
      most = score;
      best = kind;
    }
  }
  return best;
}

/** What a document of a kind says concretely, which tells the kind where no name does. */
const SAYINGS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  'dr-plan': [
    'activation-criteria',
    'rto-rpo-objectives',
    'roles-and-responsibilities',
    'communication-plan',
    'disaster-scenarios',
    'recovery-sequence',
    'alternate-site',
    'escalation-path',
  ],
  'backup-procedure': [
    'backup-storage-location',
    'backup-schedule',
    'backup-tooling',
    'backup-retention',
    'offsite-backup-location',
    'backup-verification',
  ],
  'restore-procedure': [
    'recovery-procedures',
    'step-verification',
    'step-rollback',
    'recovery-validation',
    'failback-procedure',
  ],
  'exercise-report': [
    'exercise-record',
    'corrective-actions',
    'restore-drill',
    'test-data-protection',
  ],
  inventory: ['hardware-inventory', 'software-inventory', 'vendor-contacts', 'installation-media'],
};

/** The kind of which a document says the most; `undefined` when it says fewer than `least` things of any. */
export function kindBySaying(
  { coverage }: Recognised,
  runbook: Runbook,
  least = 2,
): Kind | undefined {
  let best: Kind | undefined;
  let most = least < 2 ? 0 : 0.3;
  for (const [kind, sayings] of Object.entries(SAYINGS)) {
    const said = sayings.filter((id) => coverage.get(id)?.state === 'satisfied').length;
    const share =
      said / sayings.length + (kind === 'restore-procedure' && runbook.steps.length > 2 ? 0.1 : 0);
    if (said >= least && share > most && isKind(kind)) {
      most = share;
      best = kind;
    }
  }
  return best;
}
