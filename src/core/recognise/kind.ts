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
    [
      /\b(?:disaster recovery|business continuity|notfallplan\w*|notfallhandbuch|wiederanlaufplan|bcp|drp|plan de reprise|plan de continuité|plan de recuperación|plan de contingencia)\b/,
      4,
    ],
    [
      /\b(?:recovery (?:objectives?|strategy|strategies|time objective)|activation criteria|business impact|roles and responsibilities|critical (?:systems|services))\b/,
      2,
    ],
  ],
  'backup-procedure': [
    [
      /\b(?:backups?|snapshots?|datensicherung|sicherungskonzept|sauvegardes?|copias de seguridad|respaldos?) (?:plan|policy|procedure|strategy|process|schedule|runbook|concept|sla)\b/,
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
  ],
  'restore-procedure': [
    [
      /\b(?:restor\w*|recover(?:ing)?|rebuild\w*|recreat\w*|failover|fail over|failback|fail back|switchover|wiederherstell\w*|restauration|restauraci[oó]n) (?:the|a|an|from|of|to|procedure|process|runbook|steps|guide|database)\b/,
      5,
    ],
    [
      /\b(?:restor\w*|recover(?:y|ing)|rebuild\w*|recreat\w*|failover|fail over|failback|fail back|switchover|wiederherstellung|restauration|restauraci[oó]n|runbook)\b/,
      3,
    ],
    [/\b(?:prerequisites?|when to use|rollback|roll back|verification)\b/, 1],
  ],
  'training-plan': [
    [
      /\b(?:training|schulung\w*|formation|capacitación|skills matrix) (?:plan|schedule|programme|program|records?|matrix)\b/,
      5,
    ],
    [/\b(?:training|schulung\w*|curriculum|skills matrix|formations?|formación|capacitación)\b/, 3],
  ],
  'exercise-report': [
    [
      /\b(?:exercise|drill|test|game ?day|after[- ]action|tabletop|übung\w*|exercice|simulacro)s? (?:reports?|results?|record|summary|review|log)\b/,
      6,
    ],
    [
      /\b(?:exercises?|drills?|game ?days?|after[- ]action|tabletops?|lessons learned|übung\w*|exercice|simulacro|restore test|failover test|test note)\b/,
      3,
    ],
    [/\b(?:participants|findings|action items|timeline|scenario)\b/, 1],
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
  ],
  'change-log': [
    [/\b(?:change|maintenance|patch) ?(?:log|record|register|history)s?\b/, 5],
    [
      /\b(?:changes|changelog|änderungen|änderungsprotokoll|journal des (?:changements|modifications)|registro de cambios|cambios)\b/,
      4,
    ],
  ],
};

/** The best kind, or `undefined` when nothing points to one. */
export function kindOf(runbook: Runbook, path: string): Kind | undefined {
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
    if (kind === 'restore-procedure' && runbook.steps.length >= 3) score += 2;
    if (score > most) {
      most = score;
      best = kind;
    }
  }
  return best;
}

/** What a document of a kind says concretely; two of them tell the kind where no name does. */
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

/** The kind of which a document says the most; `undefined` when it says too little of any. */
export function kindBySaying({ coverage }: Recognised, runbook: Runbook): Kind | undefined {
  let best: Kind | undefined;
  let most = 0.3;
  for (const [kind, sayings] of Object.entries(SAYINGS)) {
    const said = sayings.filter((id) => coverage.get(id)?.state === 'satisfied').length;
    const share =
      said / sayings.length + (kind === 'restore-procedure' && runbook.steps.length > 2 ? 0.1 : 0);
    if (said >= 2 && share > most && isKind(kind)) {
      most = share;
      best = kind;
    }
  }
  return best;
}
