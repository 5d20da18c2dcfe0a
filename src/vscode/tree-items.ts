/** What one row of the checklist looks like, and what a screen reader says of it. */
import * as vscode from 'vscode';
import { isCovered, isGap } from '../core/coverage.ts';
import type {
  Checklist,
  ChecklistGroup,
  ChecklistItem,
  ChecklistTask,
  Count,
  Place,
  TaskSection,
} from '../core/features/checklist.ts';
import type { NextAction } from '../core/features/next-action.ts';
import type { Severity } from '../core/finding.ts';
import type { Group } from '../core/practice.ts';
import { toRange, uriOf } from './convert.ts';
import { stateIconOf } from './state-icons.ts';
import { askedWord, groupWord, stateWord } from './state-words.ts';

/** A row. `uri` is the key of the document whose checklist it is. */
export type Node =
  | { readonly type: 'next'; readonly uri: string; readonly next: NextAction }
  | { readonly type: 'group'; readonly uri: string; readonly group: ChecklistGroup }
  | { readonly type: 'practice'; readonly uri: string; readonly item: ChecklistItem }
  | {
      readonly type: 'evidence';
      readonly uri: string;
      readonly item: ChecklistItem;
      readonly place: Place;
    }
  | {
      readonly type: 'tasks';
      readonly uri: string;
      readonly sections: readonly TaskSection[];
      readonly count: Count;
    }
  | { readonly type: 'section'; readonly uri: string; readonly section: TaskSection }
  | {
      readonly type: 'task';
      readonly uri: string;
      readonly task: ChecklistTask;
      /** How many its section has. */
      readonly of: number;
    };

/** More places than this say nothing more. */
const MOST_PLACES = 12;

/** What is best done next stands above everything else. */
export function rootsOf(
  { uri, groups, tasks, taskCount }: Checklist,
  next: NextAction | undefined,
): readonly Node[] {
  const rows: Node[] = next ? [{ type: 'next', uri, next }] : [];
  rows.push(...groups.map((group) => ({ type: 'group', uri, group }) as const));
  if (tasks.length > 0) rows.push({ type: 'tasks', uri, sections: tasks, count: taskCount });
  return rows;
}

export function childrenOf(node: Node): readonly Node[] {
  const { uri } = node;
  switch (node.type) {
    case 'group':
      return node.group.items.map((item) => ({ type: 'practice', uri, item }));
    case 'practice':
      return placesOf(node.item).map((place) => ({
        type: 'evidence',
        uri,
        item: node.item,
        place,
      }));
    case 'next':
    case 'evidence':
      return [];
    case 'tasks': {
      const [only, ...others] = node.sections;
      if (only && others.length === 0) return tasksOf(uri, only.tasks, only.count.all);
      return node.sections.map((section) => ({ type: 'section', uri, section }));
    }
    case 'section':
      return tasksOf(uri, node.section.tasks, node.section.count.all);
    case 'task':
      return tasksOf(uri, node.task.tasks, node.of);
  }
}

export function treeItem(node: Node): vscode.TreeItem {
  switch (node.type) {
    case 'next':
      return nextItem(node.uri, node.next);
    case 'group':
      return groupItem(node.uri, node.group);
    case 'practice':
      return practiceItem(node.uri, node.item);
    case 'evidence':
      return evidenceItem(node.uri, node.item, node.place);
    case 'tasks':
      return headItem(
        vscode.l10n.t('Tasks'),
        `${node.uri}#tasks`,
        'checklist',
        node.count,
        doneWord,
      );
    case 'section': {
      const { title, section, count } = node.section;
      return headItem(
        title ?? vscode.l10n.t('Above the first heading'),
        `${node.uri}#section-${section}`,
        'list-unordered',
        count,
        doneWord,
      );
    }
    case 'task':
      return taskItem(node.uri, node.task, node.of);
  }
}

function tasksOf(uri: string, tasks: readonly ChecklistTask[], of: number): readonly Node[] {
  return tasks.map((task) => ({ type: 'task', uri, task, of }));
}

function placesOf({ evidence }: ChecklistItem): readonly Place[] {
  return evidence.slice(0, MOST_PLACES);
}

/** A row that does on click what it says. */
function nextItem(uri: string, { what, subject, message, insert, ...place }: NextAction) {
  const item = new vscode.TreeItem(vscode.l10n.t('Next: {0}', nextWords(what, subject)));
  item.id = `${uri}#next`;
  item.iconPath = new vscode.ThemeIcon('lightbulb', new vscode.ThemeColor(NEXT_COLOUR));
  item.contextValue = 'next';
  item.description = insert ? '' : where(uri, [place]);
  item.tooltip = message;
  item.accessibilityInformation = { label: `${item.label}. ${message}` };
  const row: Node | undefined = insert && { type: 'practice', uri, item: insert };
  item.command = row
    ? { command: 'dr-runbook.insertSection', title: '', arguments: [row] }
    : reveal(place);
  return item;
}

const NEXT_COLOUR = 'editorLightBulb.foreground';

function nextWords(what: NextAction['what'], subject: string): string {
  switch (what) {
    case 'write':
      return vscode.l10n.t('write "{0}"', subject);
    case 'fill':
      return vscode.l10n.t('fill in "{0}"', subject);
    case 'extend':
      return vscode.l10n.t('say more about "{0}"', subject);
    case 'mend':
      return vscode.l10n.t('correct: {0}', subject);
    case 'renew':
      return vscode.l10n.t('renew: {0}', subject);
  }
}

const GROUP_ICONS: Readonly<Record<Group, string>> = {
  Objectives: 'target',
  Backup: 'database',
  Prevention: 'shield',
  Resilience: 'layers',
  Recovery: 'history',
  People: 'organization',
  Exercises: 'beaker',
  Records: 'book',
};

function groupItem(uri: string, { group, count }: ChecklistGroup): vscode.TreeItem {
  return headItem(
    groupWord(group),
    `${uri}#group-${group}`,
    GROUP_ICONS[group],
    count,
    coveredWord,
  );
}

function coveredWord({ done, all }: Count): string {
  return vscode.l10n.t('{0} of {1} covered', done, all);
}

function doneWord({ done, all }: Count): string {
  return vscode.l10n.t('{0} of {1} done', done, all);
}

function headItem(
  label: string,
  id: string,
  icon: string,
  count: Count,
  spokenOf: (count: Count) => string,
): vscode.TreeItem {
  const { done, all } = count;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'head';
  if (all > 0) item.description = `${done}/${all}`;
  const spoken = all > 0 ? spokenOf(count) : vscode.l10n.t('nothing is required here');
  item.tooltip = `${label}: ${spoken}`;
  item.accessibilityInformation = { label: `${label}, ${spoken}` };
  return item;
}

function practiceItem(uri: string, row: ChecklistItem): vscode.TreeItem {
  const { practice, evidence } = row;
  const [first, ...others] = evidence;
  const open = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(practice.title, others.length > 0 ? open.Collapsed : open.None);
  item.id = `${uri}#practice-${practice.id}`;
  item.iconPath = stateIcon(row);
  item.description = [rowWord(row), where(uri, evidence)].filter((part) => part).join(' · ');
  item.tooltip = tooltip(row);
  item.contextValue = ['practice', isGap(row.state) ? 'gap' : '', first ? 'covered' : '']
    .filter((word) => word !== '')
    .join(' ');
  // What is covered is said by the icon alone.
  const state = row.state === 'satisfied' ? `, ${stateWord(row.state)}` : '';
  item.accessibilityInformation = { label: `${practice.title}, ${item.description}${state}` };
  if (first && others.length === 0) item.command = reveal(first);
  return item;
}

function evidenceItem(uri: string, { practice }: ChecklistItem, place: Place): vscode.TreeItem {
  const item = new vscode.TreeItem(place.text === '' ? vscode.l10n.t('Empty') : place.text);
  item.id = `${uri}#evidence-${practice.id}-${place.uri}-${place.span.start}-${place.span.end}`;
  item.description = where(uri, [place]);
  item.iconPath = new vscode.ThemeIcon(VIA_ICONS[place.via]);
  item.contextValue = 'evidence';
  item.command = reveal(place);
  item.accessibilityInformation = { label: `${place.text}, ${item.description}` };
  return item;
}

const VIA_ICONS: Readonly<Record<Place['via'], string>> = {
  heading: 'symbol-key',
  text: 'symbol-string',
  table: 'table',
  code: 'code',
  field: 'symbol-field',
  link: 'link',
};

function taskItem(
  uri: string,
  { task, identity, range, number, tasks }: ChecklistTask,
  of: number,
) {
  const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
  const open = vscode.TreeItemCollapsibleState;
  const done = task.done ? vscode.l10n.t('done') : vscode.l10n.t('not done');
  const item = new vscode.TreeItem(task.text.value, tasks.length > 0 ? open.Expanded : open.None);
  // Tasks with the same words have different places.
  item.id = `${uri}#task-${identity.name}-${identity.namesakes > 1 ? identity.index : ''}`;
  item.checkboxState = {
    state: task.done ? Checked : Unchecked,
    tooltip: task.done ? vscode.l10n.t('Done') : vscode.l10n.t('Not done'),
    accessibilityInformation: { label: done },
  };
  item.contextValue = 'task';
  item.command = reveal({ uri, range });
  const spoken = vscode.l10n.t('{0}, step {1} of {2}, {3}', task.text.value, number, of, done);
  item.accessibilityInformation = { label: spoken };
  return item;
}

function stateIcon({ state, as, severity }: ChecklistItem): vscode.ThemeIcon {
  if (state !== 'missing') return stateIconOf(state);
  const asked = as === 'optional' ? 'off' : severity;
  const name = asked === 'off' ? 'circle-large-outline' : 'error';
  return new vscode.ThemeIcon(name, new vscode.ThemeColor(SEVERITY_COLOURS[asked]));
}

const SEVERITY_COLOURS: Readonly<Record<Severity | 'off', string>> = {
  error: 'problemsErrorIcon.foreground',
  warning: 'problemsWarningIcon.foreground',
  info: 'problemsInfoIcon.foreground',
  off: 'disabledForeground',
};

function rowWord({ state, as }: ChecklistItem): string {
  if (state === 'satisfied') return '';
  if (state === 'missing' && as === 'optional') return askedWord(as);
  return stateWord(state);
}

/** `line 12`, `3 places`, or the same with the name of the other document in front. */
function where(uri: string, places: readonly Pick<Place, 'uri' | 'range'>[]): string {
  const [first] = places;
  if (!first) return '';
  const line = first.range.start.line + 1;
  const many = vscode.l10n.t('{0} places', places.length);
  if (first.uri === uri) return places.length > 1 ? many : vscode.l10n.t('line {0}', line);
  return places.length > 1 ? `${nameOf(first.uri)} · ${many}` : `${nameOf(first.uri)}:${line}`;
}

function tooltip(row: ChecklistItem): vscode.MarkdownString {
  const { practice, state, as } = row;
  const text = new vscode.MarkdownString();
  text.appendMarkdown(`**${practice.title}** — ${stateWord(state)}, ${askedWord(as)}\n\n`);
  text.appendMarkdown(`${practice.requirement}\n\n`);
  if (!isCovered(state)) text.appendMarkdown(`*${vscode.l10n.t('Why:')}* ${practice.why}`);
  return text;
}

function reveal(place: Pick<Place, 'uri' | 'range'>): vscode.Command {
  const title = vscode.l10n.t('Go to Evidence');
  const target = [uriOf(place.uri), toRange(place.range)];
  return { command: 'dr-runbook.revealEvidence', title, arguments: target };
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
