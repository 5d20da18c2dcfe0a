/** What the panel shows of a drill. */
import type * as vscode from 'vscode';
import { keyOf, onClock, stateOf } from '../core/drill/drill.ts';
import { lostIn, refsOf } from '../core/drill/plan-steps.ts';
import { saysSomething, timesOf } from '../core/drill/step-records.ts';
import { type RunList, tightest } from '../core/features/run-list.ts';
import type { RuleContext } from '../core/rule.ts';
import type { DrillStep, DrillView } from '../webview/protocol.ts';
import { typeName } from './drill-questions.ts';
import type { Kept } from './drill-store.ts';

/** Whether a drill is about a document: its own, or another one of the set. */
export function belongs({ drill }: Kept, { uri }: RunList, { set }: RuleContext): boolean {
  if (uri === drill.setup.uri) return true;
  const members = set?.members.map(({ runbook }) => runbook.source.uri) ?? [];
  return members.includes(drill.setup.uri) && members.includes(uri);
}

export function drillView(
  editor: typeof vscode,
  { drill, subject, report }: Kept,
  isFailing: boolean,
  list: RunList,
): DrillView {
  const state = stateOf(drill);
  const times = timesOf(state);
  const refs = refsOf(list);
  const steps = [...refs].flatMap(([id, ref]): [string, DrillStep][] => {
    const record = state.records.get(keyOf(ref));
    if (record === undefined || !saysSomething(record)) return [];
    const { began, finished, note, deviation } = record;
    return [[id, { began, finished, took: times.get(keyOf(ref))?.took, note, deviation }]];
  });
  const limits = subject.systems.flatMap(({ rto }) => rto ?? []);
  return {
    title: typeName(editor, drill.setup.type),
    phase: state.phase,
    isBack: state.recovered !== undefined,
    elapsed: onClock(state, Date.now()),
    limit: limits.length > 0 ? Math.max(...limits) : tightest(list.budgets)?.limit,
    steps: Object.fromEntries(steps),
    lost: lostIn(state, refs, list.uri).map(({ step }) => step.text),
    report: reportWords(editor, report, isFailing),
    isFailing,
  };
}

function reportWords(
  { l10n, workspace, Uri }: typeof vscode,
  report: string | undefined,
  isFailing: boolean,
): string {
  if (isFailing) {
    return l10n.t('The report could not be written. It will be tried again, and nothing is lost.');
  }
  if (report === undefined) return l10n.t('The report is saved from the first tick on.');
  return l10n.t('Saved in {0}', workspace.asRelativePath(Uri.parse(report, true)));
}
