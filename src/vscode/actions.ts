/** Quick fixes: what a finding's fixes write, and the page that explains it. */
import * as vscode from 'vscode';
import type { Diagnostic, Fix } from '../core/finding.ts';
import { fixEdit, ruleOf, shownMessage } from './convert.ts';
import type { Session } from './session.ts';
import { fixTitle } from './words.ts';

export const ACTION_KINDS: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};

export function actionProvider(session: () => Promise<Session>): vscode.CodeActionProvider {
  return {
    provideCodeActions: async (document, _range, { diagnostics, only }) => {
      if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const ours = diagnostics.filter((each) => ruleOf(each) !== undefined);
      if (ours.length === 0) return [];
      const { documents, lint } = await session();
      const analysis = documents.analysisOf(document);
      if (!analysis) return [];
      const { source } = analysis.runbook;
      const found = lint(analysis);
      return ours.flatMap((shown) => {
        const diagnostic = found.find((each) => isSame(each, shown));
        const fixes = (diagnostic?.fixes ?? []).map((fix, index) =>
          fixAction(
            fix,
            shown,
            fixEdit(document.uri, source, fix),
            isPreferred(diagnostic?.fixes, index),
          ),
        );
        return [...fixes, explainAction(shown)];
      });
    },
  };
}

/** The first one, unless it is one of several guesses: only a person can choose among those. */
function isPreferred(fixes: readonly Fix[] = [], index: number): boolean {
  return index === 0 && (fixes.length === 1 || fixes[0]?.safe === true);
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
  const action = new vscode.CodeAction(fixTitle(fix), vscode.CodeActionKind.QuickFix);
  action.edit = edit;
  action.diagnostics = [diagnostic];
  action.isPreferred = isPreferred;
  return action;
}

function explainAction(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const rule = ruleOf(diagnostic) ?? '';
  const title = vscode.l10n.t('Explain "{0}"', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'dr-runbook.explain', title, arguments: [rule] };
  action.diagnostics = [diagnostic];
  return action;
}
