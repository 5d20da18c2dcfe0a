/** Living with a finding: a waiver for a whole document, a comment for one place. Both ask why. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import type { WaiverTerms } from '../core/features/waive.ts';
import type { Edit } from '../core/finding.ts';
import type { SourceText } from '../core/text.ts';
import { keyOf, rangeOf, uriOf } from './convert.ts';
import type { Editing } from './editing.ts';
import type { Session } from './session.ts';

/** What would be asked, for whoever calls the command with it. */
export type Answers = Omit<WaiverTerms, 'rule'>;

/** Written where the document keeps it; in the configuration where the document has no place for it. */
export async function waive(
  session: Session,
  editing: Editing,
  uri: vscode.Uri,
  rule: string,
  given: Answers | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const analysis = session.documents.analysisOf(document);
  const terms = analysis && (given ?? (await askTerms(session, editing, rule, analysis)));
  if (!terms) return;
  const current = session.documents.analysisOf(document);
  const own = current && editing.waiverEdit(current.runbook, { ...terms, rule });
  if (current && own) await write(uri, current.runbook.source, [own]);
  else await waiveInConfiguration(session, editing, uri, { ...terms, rule });
}

async function askTerms(
  { today }: Session,
  { isWaiverEnd, waiverEnd }: Editing,
  rule: string,
  { runbook }: Analysis,
): Promise<Answers | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Waive "{0}": reason', rule),
    prompt: vscode.l10n.t('Why is it not needed here? Whoever reads the plan sees this.'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Say why: without a reason a waiver does not hold.') : '',
  });
  if (reason === undefined) return undefined;
  const { approvedBy, owner } = runbook.metadata;
  const approver = await vscode.window.showInputBox({
    title: vscode.l10n.t('Waive "{0}": approved by', rule),
    prompt: vscode.l10n.t('A role, such as the owner of the service.'),
    value: approvedBy?.value ?? owner?.value ?? '',
    ignoreFocusOut: true,
  });
  if (approver === undefined) return undefined;
  const example = waiverEnd(today());
  const until = await vscode.window.showInputBox({
    title: vscode.l10n.t('Waive "{0}": last day', rule),
    prompt: vscode.l10n.t('The last day on which it holds, such as {0}.', example),
    value: example,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || isWaiverEnd(text.trim())
        ? ''
        : vscode.l10n.t('Write a day of the calendar, such as {0}, or nothing.', example),
  });
  if (until === undefined) return undefined;
  return { reason, approvedBy: approver.trim(), until: until.trim() };
}

/** In the nearest configuration, or a new one at the top of the workspace. */
async function waiveInConfiguration(
  session: Session,
  editing: Editing,
  uri: vscode.Uri,
  terms: WaiverTerms,
): Promise<void> {
  const place = session.configurationOf(keyOf(uri));
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const target = place
    ? uriOf(place.uri)
    : folder && vscode.Uri.joinPath(folder.uri, CONFIG_FILE_NAME);
  const path = place?.path ?? vscode.workspace.asRelativePath(uri, false);
  if (!target) return tell(noPlace());
  const text = place ? (await vscode.workspace.openTextDocument(target)).getText() : '';
  const { source } = session.engine.redactedSource(keyOf(target), text);
  const { data } = session.engine.readConfig(source);
  const edit = editing.configuredWaiverEdit(source, data, path, terms);
  if (!edit) return tell(noPlace());
  await write(target, source, [edit], place === undefined);
}

/** Above the line, behind it or around its block: wherever it silences this finding alone. */
export async function suppress(
  session: Session,
  editing: Editing,
  at: {
    readonly uri: vscode.Uri;
    readonly rule: string;
    readonly offset: number;
    readonly reason: string | undefined;
  },
): Promise<void> {
  const { uri, rule } = at;
  const reason = at.reason ?? (await askReason(rule));
  if (reason === undefined) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const analysis = session.documents.analysisOf(document);
  const found = analysis && session.lint(analysis).filter((each) => each.rule === rule);
  // The text may have changed while somebody was typing: the finding that is nearest to where it was.
  const [diagnostic] = [...(found ?? [])].sort(
    (a, b) => Math.abs(a.span.start - at.offset) - Math.abs(b.span.start - at.offset),
  );
  if (!analysis || !diagnostic) return;
  const { runbook } = analysis;
  const lint = (text: string) => session.lintText(document, text);
  const edits = editing.suppressionEdits(runbook, document.getText(), diagnostic, reason, lint);
  if (edits) await write(uri, runbook.source, edits);
  else {
    await tell(
      vscode.l10n.t(
        'There is no place here for a comment that silences "{0}" and nothing else. Waive it instead.',
        rule,
      ),
    );
  }
}

function askReason(rule: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Silence "{0}": reason', rule),
    prompt: vscode.l10n.t('Why is this finding wrong or accepted here?'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === ''
        ? vscode.l10n.t('Say why: a comment without a reason is a finding of its own.')
        : '',
  });
}

/** One undo step. A new file comes into being with what it says. */
async function write(
  uri: vscode.Uri,
  source: SourceText,
  edits: readonly Edit[],
  isNew = false,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (isNew) edit.createFile(uri, { ignoreIfExists: true });
  for (const { span, newText } of edits) edit.replace(uri, rangeOf(source, span), newText);
  if (!(await vscode.workspace.applyEdit(edit))) {
    return tell(vscode.l10n.t('The document could not be changed. Is it read-only?'));
  }
  if (isNew || uri.path.endsWith(`/${CONFIG_FILE_NAME}`)) await vscode.window.showTextDocument(uri);
}

function noPlace(): string {
  return vscode.l10n.t(
    'The waiver cannot be written safely. Add it to {0} by hand.',
    CONFIG_FILE_NAME,
  );
}

async function tell(message: string): Promise<void> {
  void vscode.window.showInformationMessage(message);
}
