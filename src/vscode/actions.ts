/** Code actions: the fixes of findings, one by one or all at once, and the ways to live with a finding. */
import * as vscode from 'vscode';
import type { Diagnostic, Edit, Fix } from '../core/finding.ts';
import { allFixes, preferredFix } from '../core/fix.ts';
import type { SourceText } from '../core/text.ts';
import { fixEdit, rangeOf, ruleOf, shownMessage } from './convert.ts';
import type { Session } from './session.ts';
import { fixTitle } from './words.ts';

const { QuickFix, Source, SourceFixAll } = vscode.CodeActionKind;

/** For `editor.codeActionsOnSave`: `source.fixAll.drRunbook`. */
const FIX_ALL = SourceFixAll.append('drRunbook');

export const ACTION_KINDS: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [QuickFix, FIX_ALL],
};

export function actionProvider(session: () => Promise<Session>): vscode.CodeActionProvider {
  /** What takes several passes is worked out when somebody wants it. */
  const later = new WeakMap<vscode.CodeAction, () => vscode.WorkspaceEdit>();
  return {
    provideCodeActions: async (document, _range, { diagnostics, only, triggerKind }) => {
      if (only && (Source.contains(only) || SourceFixAll.contains(only))) {
        return only.contains(FIX_ALL) ? fixAllActions(await session(), document) : [];
      }
      if (only && !only.contains(QuickFix)) return [];
      const ours = diagnostics.filter((each) => ruleOf(each) !== undefined);
      if (ours.length === 0) return [];
      const opened = await session();
      const { documents } = opened;
      // For its light bulb the editor asks by itself, while somebody types.
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
      const analysis = isAsked ? documents.analysisOf(document) : await documents.quietly(document);
      if (!analysis) return [];
      const { source } = analysis.runbook;
      const found = opened.lint(analysis);
      const fixes: vscode.CodeAction[] = [];
      const wholes = new Map<string, vscode.CodeAction>();
      const others: vscode.CodeAction[] = [];
      const exceptions: vscode.CodeAction[] = [];
      for (const shown of ours) {
        const diagnostic = found.find((each) => isSame(each, shown));
        others.push(explainAction(shown));
        if (!diagnostic) continue;
        const { rule } = diagnostic;
        for (const fix of diagnostic.fixes) {
          const edit = fixEdit(document.uri, source, fix);
          fixes.push(fixAction(fix, shown, edit, preferredFix(diagnostic.fixes) === fix));
        }
        const whole = wholes.has(rule) ? undefined : wholeRuleAction(rule, found, shown);
        if (whole) {
          wholes.set(rule, whole);
          later.set(whole, () => wholeRuleEdit(opened, document, source, rule));
        }
        exceptions.push(...exceptionActions(document.uri, diagnostic, shown));
      }
      const isGapped = ours.some((shown) =>
        found.some((each) => isSame(each, shown) && isGap(each)),
      );
      const [first] = ours;
      // What mends comes before what explains, and that before what lives with it: a title has many findings.
      return [
        ...fixes,
        ...(first && isGapped ? [completeAction(first)] : []),
        ...wholes.values(),
        ...others,
        ...exceptions,
      ];
    },
    resolveCodeAction: (action) => {
      const edit = later.get(action)?.();
      if (edit) action.edit = edit;
      return action;
    },
  };
}

/** Only what cannot change what the document means. */
function fixAllActions(
  { documents, lintText }: Session,
  document: vscode.TextDocument,
): vscode.CodeAction[] {
  const analysis = documents.analysisOf(document);
  if (!analysis?.recognition.isRunbook) return [];
  const lint = (text: string) => lintText(document, text);
  const { edits } = allFixes(document.getText(), lint, ({ safe }) => safe);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe to fix'), FIX_ALL);
  action.edit = textEdits(document.uri, analysis.runbook.source, edits);
  return [action];
}

/** Offered where the rule has found more than one thing that needs nobody to choose. */
function wholeRuleAction(
  rule: string,
  found: readonly Diagnostic[],
  shown: vscode.Diagnostic,
): vscode.CodeAction | undefined {
  const count = found.filter(
    (each) => each.rule === rule && (preferredFix(each.fixes)?.edits.length ?? 0) > 0,
  ).length;
  if (count < 2) return undefined;
  const title = vscode.l10n.t('Fix all {0} findings of "{1}" in this file', count, rule);
  const action = new vscode.CodeAction(title, QuickFix);
  action.diagnostics = [shown];
  return action;
}

function wholeRuleEdit(
  { lintText }: Session,
  document: vscode.TextDocument,
  source: SourceText,
  rule: string,
): vscode.WorkspaceEdit {
  const lint = (text: string) => lintText(document, text);
  const { edits } = allFixes(
    document.getText(),
    lint,
    (fix, diagnostic) => diagnostic.rule === rule && preferredFix(diagnostic.fixes) === fix,
  );
  return textEdits(document.uri, source, edits);
}

function textEdits(
  uri: vscode.Uri,
  source: SourceText,
  edits: readonly Edit[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ span, newText }) => vscode.TextEdit.replace(rangeOf(source, span), newText)),
  );
  return edit;
}

/** The document may have changed since the diagnostic was shown, but then its line has moved along. */
function isSame(diagnostic: Diagnostic, shown: vscode.Diagnostic): boolean {
  return (
    diagnostic.rule === ruleOf(shown) &&
    shownMessage(diagnostic) === shown.message &&
    diagnostic.range.start.line === shown.range.start.line
  );
}

function fixAction(
  fix: Fix,
  diagnostic: vscode.Diagnostic,
  edit: vscode.WorkspaceEdit,
  isPreferred: boolean,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fixTitle(fix), QuickFix);
  action.edit = edit;
  action.diagnostics = [diagnostic];
  action.isPreferred = isPreferred;
  return action;
}

function isGap({ state }: Diagnostic): boolean {
  return state === 'missing';
}

/** Where one thing is missing, others are. */
function completeAction(shown: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Complete this runbook…');
  return commandAction(title, 'dr-runbook.complete', [], shown);
}

/** To be let off the rule, or to silence this one finding. */
function exceptionActions(
  uri: vscode.Uri,
  { rule, span }: Diagnostic,
  shown: vscode.Diagnostic,
): vscode.CodeAction[] {
  const waive = vscode.l10n.t('Waive "{0}" with a reason…', rule);
  const suppress = vscode.l10n.t('Silence "{0}" here, with a reason…', rule);
  return [
    commandAction(waive, 'dr-runbook.waive', [uri, rule], shown),
    commandAction(suppress, 'dr-runbook.suppress', [uri, rule, span.start], shown),
  ];
}

function explainAction(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const rule = ruleOf(diagnostic) ?? '';
  const title = vscode.l10n.t('Explain "{0}"', rule);
  return commandAction(title, 'dr-runbook.explain', [rule], diagnostic);
}

function commandAction(
  title: string,
  command: string,
  args: readonly unknown[],
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, QuickFix);
  action.command = { command, title, arguments: [...args] };
  action.diagnostics = [diagnostic];
  return action;
}
