/** What one row of the services view looks like, and what a screen reader says of it. */
import * as vscode from 'vscode';
import type { State } from '../core/coverage.ts';
import type {
  Overdue,
  Service,
  ServiceDocument,
  ServiceGap,
  ServiceOwner,
} from '../core/features/services.ts';
import { toRange, uriOf } from './convert.ts';
import { kindName } from './kinds.ts';
import { stateIconOf } from './state-icons.ts';
import { stateWord } from './state-words.ts';

/** A row. `of` is the key of the plan. */
export type ServiceNode =
  | { readonly type: 'service'; readonly service: Service }
  | { readonly type: 'part'; readonly of: string; readonly part: Part }
  | { readonly type: 'gap'; readonly of: string; readonly gap: ServiceGap }
  | { readonly type: 'late'; readonly of: string; readonly late: Overdue }
  | { readonly type: 'document'; readonly of: string; readonly document: ServiceDocument }
  | { readonly type: 'owner'; readonly of: string; readonly owner: ServiceOwner };

type PartName = 'gaps' | 'overdue' | 'owners' | 'documents' | 'alone';

interface Part {
  readonly name: PartName;
  readonly rows: readonly ServiceNode[];
}

/** Services by name; at the end the documents that belong to none. */
export function serviceRoots(
  services: Iterable<Service>,
  alone: Iterable<ServiceDocument>,
): readonly ServiceNode[] {
  const rows: ServiceNode[] = [...services]
    .sort((a, b) => a.name.localeCompare(b.name) || (a.uri < b.uri ? -1 : 1))
    .map((service) => ({ type: 'service', service }));
  const others = [...alone].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  if (others.length > 0) rows.push(part('', 'alone', documentRows('', others)));
  return rows;
}

export function serviceChildren(node: ServiceNode): readonly ServiceNode[] {
  if (node.type === 'part') return node.part.rows;
  return node.type === 'service' ? partsOf(node.service) : [];
}

function partsOf({ uri: of, gaps, overdue, owners, documents }: Service): readonly ServiceNode[] {
  return [
    part(
      of,
      'gaps',
      gaps.map((gap) => ({ type: 'gap', of, gap })),
    ),
    part(
      of,
      'overdue',
      overdue.map((late) => ({ type: 'late', of, late })),
    ),
    part(
      of,
      'owners',
      owners.map((owner) => ({ type: 'owner', of, owner })),
    ),
    part(of, 'documents', documentRows(of, documents)),
  ].filter(({ part: { rows } }) => rows.length > 0);
}

function part(of: string, name: PartName, rows: readonly ServiceNode[]) {
  return { type: 'part', of, part: { name, rows } } as const;
}

function documentRows(of: string, documents: readonly ServiceDocument[]): readonly ServiceNode[] {
  return documents.map((document) => ({ type: 'document', of, document }));
}

export function serviceItem(node: ServiceNode): vscode.TreeItem {
  switch (node.type) {
    case 'service':
      return rowOfService(node.service);
    case 'part':
      return rowOfPart(node.of, node.part);
    case 'gap':
      return rowOfGap(node.of, node.gap);
    case 'late':
      return rowOfLate(node.of, node.late);
    case 'document':
      return rowOfDocument(node.of, node.document);
    case 'owner':
      return rowOfOwner(node.of, node.owner);
  }
}

function rowOfService({ uri, name, readiness, errors, overdue }: Service): vscode.TreeItem {
  const { met, required } = readiness;
  const isReady = met === required && errors === 0;
  const [icon, colour] = isReady
    ? ['pass-filled', 'testing.iconPassed']
    : errors > 0
      ? ['error', 'problemsErrorIcon.foreground']
      : ['warning', 'problemsWarningIcon.foreground'];
  const rest = [errorsOf(errors), overdueOf(overdue.length)];
  const spoken = vscode.l10n.t('{0} of {1} required practices covered', met, required);
  const item = row(name, uri, rest, [spoken, ...rest]);
  // In front, since names are long and side bars narrow.
  item.label = `${met}/${required} · ${name}`;
  item.collapsibleState = vscode.TreeItemCollapsibleState.Collapsed;
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
  item.contextValue = 'service';
  return item;
}

const PART_ICONS: Readonly<Record<PartName, string>> = {
  gaps: 'list-unordered',
  overdue: 'calendar',
  owners: 'organization',
  documents: 'files',
  alone: 'files',
};

function rowOfPart(of: string, { name, rows }: Part): vscode.TreeItem {
  const label = partName(name);
  const item = row(label, `${of}#${name}`, [String(rows.length)], [String(rows.length)]);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  item.collapsibleState = name === 'gaps' || name === 'overdue' ? Expanded : Collapsed;
  item.iconPath = new vscode.ThemeIcon(PART_ICONS[name]);
  return item;
}

function partName(name: PartName): string {
  switch (name) {
    case 'gaps':
      return vscode.l10n.t('Gaps');
    case 'overdue':
      return vscode.l10n.t('Overdue');
    case 'owners':
      return vscode.l10n.t('Owners');
    case 'documents':
      return vscode.l10n.t('Documents');
    case 'alone':
      return vscode.l10n.t('Documents without a plan');
  }
}

function rowOfGap(of: string, gap: ServiceGap): vscode.TreeItem {
  const state: State = gap.state;
  const word = stateWord(state);
  const where = gap.uri === of ? '' : nameOf(gap.uri);
  const item = row(gap.title, `${of}#gap-${gap.practice}`, [word, where], [word, where]);
  item.iconPath = stateIconOf(state);
  item.tooltip = `${gap.title}: ${word}. ${gap.requirement}`;
  item.contextValue = 'service-gap';
  item.command = opening(gap);
  return item;
}

function rowOfLate(of: string, late: Overdue): vscode.TreeItem {
  const { uri, range, due, said, message } = late;
  const id = `${of}#late-${uri}-${range.start.line}-${range.start.character}-${said}`;
  const since = due === undefined ? '' : vscode.l10n.t('since {0}', due);
  const item = row(said, id, [said], [since, nameOf(uri)]);
  item.label = [due ?? '', nameOf(uri)].filter((part) => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    'calendar',
    new vscode.ThemeColor('problemsWarningIcon.foreground'),
  );
  item.tooltip = message;
  item.command = opening(late);
  return item;
}

function rowOfDocument(of: string, document: ServiceDocument): vscode.TreeItem {
  const { uri, title, kind, owner, readiness, errors, overdue } = document;
  const rest = [
    kindName(kind),
    owner ?? vscode.l10n.t('no owner'),
    errorsOf(errors),
    overdueOf(overdue.length),
  ];
  const n = readiness ? `${readiness.met}/${readiness.required}` : '';
  const spoken = readiness
    ? vscode.l10n.t('{0} of {1} required practices covered', readiness.met, readiness.required)
    : '';
  const item = row(title, `${of}#document-${uri}`, [n, ...rest], [spoken, ...rest]);
  item.iconPath = new vscode.ThemeIcon('file');
  item.command = { command: 'dr-runbook.revealEvidence', title: '', arguments: [uriOf(uri)] };
  return item;
}

function rowOfOwner(of: string, { name, documents }: ServiceOwner): vscode.TreeItem {
  const { length } = documents;
  const count = length === 1 ? vscode.l10n.t('1 document') : vscode.l10n.t('{0} documents', length);
  const item = row(name, `${of}#owner-${name}`, [count], [count]);
  item.iconPath = new vscode.ThemeIcon('person');
  item.tooltip = documents.map(nameOf).join('\n');
  return item;
}

/** A row without children. What is shown may be short; what is spoken says what it counts. */
function row(
  label: string,
  id: string,
  shown: readonly string[],
  spoken: readonly string[],
): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const told = spoken.filter((each) => each !== '').join(', ');
  item.id = id;
  item.description = shown.filter((each) => each !== '').join(' · ');
  item.tooltip = `${label}: ${told}`;
  item.accessibilityInformation = { label: `${label}, ${told}` };
  return item;
}

function errorsOf(count: number): string {
  if (count === 0) return '';
  return count === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', count);
}

function overdueOf(count: number): string {
  return count === 0 ? '' : vscode.l10n.t('{0} overdue', count);
}

function opening({ uri, range }: Pick<ServiceGap, 'uri' | 'range'>): vscode.Command {
  const target = [uriOf(uri), toRange(range)];
  return { command: 'dr-runbook.revealEvidence', title: '', arguments: target };
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
