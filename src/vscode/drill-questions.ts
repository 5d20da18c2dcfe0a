/** What is asked when a drill begins and when it ends. */
import type * as vscode from 'vscode';
import { DRILL_TYPES, type DrillType } from '../core/drill/drill.ts';
import {
  type Answers,
  ENVIRONMENTS,
  type Environment,
  isOnPaper,
  RESULTS,
  type Result,
  SCENARIOS,
} from '../core/drill/report.ts';
import { idLike } from '../core/features/ids.ts';
import type { Engine } from './engine.ts';

type Editor = typeof vscode;

/** What a keybinding or a test may say in advance: only the rest is asked. */
export interface ToldAtStart {
  readonly type?: DrillType;
  readonly participants?: readonly string[];
  readonly format?: 'markdown' | 'yaml';
}

/**
 * @param owners who does the steps, as the document calls them.
 * @param syntax that of the document, in which the report is proposed.
 */
export async function askStart(
  editor: Editor,
  told: ToldAtStart,
  owners: readonly string[],
  syntax: 'markdown' | 'yaml',
): Promise<Required<ToldAtStart> | undefined> {
  const type = told.type ?? (await askType(editor));
  if (type === undefined) return undefined;
  const known = [...new Set(owners.map(idLike))].filter((id) => id !== '').slice(0, MOST_ROLES);
  // In earnest nobody is kept from beginning.
  const isReal = type === 'real-recovery';
  const participants = told.participants ?? (isReal ? known : await askRoles(editor, known));
  if (participants === undefined) return undefined;
  const format = told.format ?? (isReal ? syntax : await askFormat(editor, syntax));
  return format && { type, participants, format };
}

const MOST_ROLES = 20;

/** `undefined` when somebody has thought better of it. */
export async function askEnd(
  editor: Editor,
  engine: Engine,
  type: DrillType,
  likely: Result,
  told: Answers,
): Promise<Answers | undefined> {
  const { l10n } = editor;
  const result = told.result ?? (await askResult(editor, likely));
  if (result === undefined) return undefined;
  const scenario =
    told.scenario ??
    (await pick(editor, l10n.t('What was lost, or simulated as lost?'), SCENARIOS));
  if (scenario === undefined) return undefined;
  const rest = { result, scenario: scenario === OPEN ? undefined : scenario };
  if (isOnPaper(type)) return { ...rest, environment: 'paper' };
  const where = told.environment ?? (await askEnvironment(editor));
  if (where === undefined) return undefined;
  const loss = told.loss ?? (await askLoss(editor, engine));
  if (loss === undefined) return undefined;
  return {
    ...rest,
    environment: where === OPEN ? undefined : where,
    loss: loss === OPEN ? undefined : loss,
  };
}

/** Where nothing was done. */
export async function askDiscard({
  l10n,
  window,
}: Editor): Promise<'discard' | 'report' | undefined> {
  const items = [
    { label: l10n.t('Discard the drill'), what: 'discard' as const },
    { label: l10n.t('Write a report anyway'), what: 'report' as const },
  ];
  const placeHolder = l10n.t('Nothing was ticked. What should happen to the drill?');
  return (await window.showQuickPick(items, { placeHolder }))?.what;
}

/** It stays marked as a gap in the report. */
const OPEN = 'open';

export function typeName({ l10n }: Editor, type: DrillType): string {
  switch (type) {
    case 'tabletop':
      return l10n.t('Tabletop');
    case 'walkthrough':
      return l10n.t('Walkthrough');
    case 'restore-drill':
      return l10n.t('Restore drill');
    case 'component-failover':
      return l10n.t('Component failover');
    case 'full-failover':
      return l10n.t('Full failover');
    case 'functional':
      return l10n.t('Functional exercise');
    case 'parallel':
      return l10n.t('Parallel test');
    case 'unannounced':
      return l10n.t('Unannounced exercise');
    case 'real-recovery':
      return l10n.t('Real recovery');
  }
}

async function askType(editor: Editor): Promise<DrillType | undefined> {
  const items = DRILL_TYPES.map((type) => ({
    label: typeName(editor, type),
    description: type,
    type,
  }));
  const placeHolder = editor.l10n.t('What kind of exercise is it?');
  return (await editor.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.type;
}

async function askRoles(
  { l10n, window }: Editor,
  known: readonly string[],
): Promise<readonly string[] | undefined> {
  const typed = await window.showInputBox({
    prompt: l10n.t('Who takes part? Roles, separated by commas'),
    value: known.join(', '),
    ignoreFocusOut: true,
  });
  return typed
    ?.split(',')
    .map(idLike)
    .filter((id) => id !== '');
}

async function askFormat(
  { l10n, window }: Editor,
  own: 'markdown' | 'yaml',
): Promise<'markdown' | 'yaml' | undefined> {
  const markdown = { label: l10n.t('Markdown'), format: 'markdown' as const };
  const yaml = { label: l10n.t('YAML'), format: 'yaml' as const };
  const items = own === 'yaml' ? [yaml, markdown] : [markdown, yaml];
  const placeHolder = l10n.t('In which format should the report be written?');
  return (await window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.format;
}

async function askResult({ l10n, window }: Editor, likely: Result): Promise<Result | undefined> {
  const labels: Readonly<Record<Result, string>> = {
    passed: l10n.t('Passed'),
    'passed-with-findings': l10n.t('Passed, with findings'),
    failed: l10n.t('Failed'),
    aborted: l10n.t('Aborted'),
  };
  // What the times and deviations say stands first.
  const results = [likely, ...RESULTS.filter((each) => each !== likely)];
  const items = results.map((result) => ({ label: labels[result], result }));
  const placeHolder = l10n.t('How did it end?');
  return (await window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.result;
}

async function askEnvironment({
  l10n,
  window,
}: Editor): Promise<Environment | typeof OPEN | undefined> {
  const labels: Readonly<Record<Environment, string>> = {
    'isolated-test': l10n.t('In an isolated environment'),
    'recovery-site': l10n.t('At the recovery site'),
    production: l10n.t('In production'),
    paper: l10n.t('On paper'),
  };
  const items = [
    ...ENVIRONMENTS.map((where) => ({ label: labels[where], where })),
    { label: l10n.t('Leave it open'), where: OPEN as typeof OPEN },
  ];
  const placeHolder = l10n.t('Where was it held?');
  return (await window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.where;
}

async function pick(
  { l10n, window }: Editor,
  placeHolder: string,
  values: readonly string[],
): Promise<string | undefined> {
  const items = [
    ...values.map((value) => ({ label: value.replace(/-/g, ' '), value })),
    { label: l10n.t('Leave it open'), value: OPEN },
  ];
  return (await window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.value;
}

/** Minutes. */
async function askLoss(
  { l10n, window }: Editor,
  { readDuration, isAmbiguous }: Engine,
): Promise<number | typeof OPEN | undefined> {
  const read = (typed: string) => {
    const found = readDuration(typed.trim());
    return found === undefined || isAmbiguous(found) ? undefined : found.minutes;
  };
  const typed = await window.showInputBox({
    prompt: l10n.t('How much data was lost, in time? Leave this empty if nobody measured it.'),
    placeHolder: '5 min',
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || read(text) !== undefined
        ? undefined
        : l10n.t('Write a length of time with its unit, such as 5 min.'),
  });
  if (typed === undefined) return undefined;
  return typed.trim() === '' ? OPEN : read(typed);
}
