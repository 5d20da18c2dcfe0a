/** Which fields of the formats hold ids, and of what. */

export type IdKind =
  | 'system'
  | 'person'
  | 'document'
  | 'step'
  | 'backup'
  | 'machine'
  | 'contract'
  | 'course'
  | 'rule'
  | 'framework';

export interface IdField {
  readonly kind: IdKind;
  readonly isDefinition: boolean;
}

/** The field at a path of keys and `[]`; `isHeader` for front matter, where other tools have keys as well. */
export function idFieldAt(path: readonly string[], isHeader: boolean): IdField | undefined {
  const names = path.filter((part) => part !== '[]');
  if (isHeader && names[0] === 'dr-runbook') names.shift();
  const last = names.at(-1) ?? '';
  const owner = names.at(-2) ?? '';
  if (isHeader && names.length !== 1 && owner !== 'waivers') return undefined;
  if (last === 'id') {
    const kind = isHeader || owner === 'metadata' ? 'document' : DEFINED.get(owner);
    return kind && { kind, isDefinition: true };
  }
  // The names of documents are the team's own words.
  if (owner === 'documents' && names.length === 3) return { kind: 'document', isDefinition: false };
  const kind = USED.get(`${owner}.${last}`) ?? USED.get(last);
  return kind && { kind, isDefinition: false };
}

const DEFINED: ReadonlyMap<string, IdKind> = new Map([
  ['systems', 'system'],
  ['dependencies', 'system'],
  ['roles', 'person'],
  ['contacts', 'person'],
  ['steps', 'step'],
  ['backups', 'backup'],
  ['hardware', 'machine'],
  ['contracts', 'contract'],
  ['courses', 'course'],
]);

/** By name, or by name and the list or mapping around it. */
const USED: ReadonlyMap<string, IdKind> = new Map(
  (
    [
      ['document', 'plan related procedure restore_procedure programme.report'],
      ['system', 'system systems covers needs opens recovery_order manual_workarounds.for'],
      [
        'person',
        'owner approved_by objectives_agreed_by declared_by deactivated_by by pages opened_by approval ' +
          'accepted_by approver custodian observer holder deputy person participants required_for ' +
          'escalation.to copies.access archive.access',
      ],
      ['step', 'steps.depends_on'],
      ['backup', 'spec.backup'],
      ['machine', 'backups.runs_on software.hosts spare_for'],
      ['contract', 'contract'],
      ['course', 'course'],
      ['rule', 'waivers.rule'],
      ['framework', 'frameworks'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);
