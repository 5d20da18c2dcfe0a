/** Which documents are judged, and as what: other languages, cells of notebooks, folders that move, another day. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { ORDERS_BACKUPS } from './orders-plan.ts';
import { api, closeAll, diagnosticsOf, open, rulesOf, until, uriOf, write } from './support.ts';

const YAML_PLAN = 'apiVersion: dr-runbook/v1\nkind: dr-plan\nmetadata:\n  name: orders\n';

describe('documents', () => {
  afterEach(closeAll);

  it('are read anew when somebody says that an unsaved one is YAML', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: YAML_PLAN,
    });
    const { coverage } = await api();
    assert.equal((await coverage(document.uri))?.isRunbook, false);
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    assert.equal((await coverage(document.uri))?.isRunbook, true);
  });

  it('are files: the cells of a notebook are judged by nobody', async () => {
    const cell = new vscode.NotebookCellData(
      vscode.NotebookCellKind.Markup,
      ORDERS_BACKUPS,
      'markdown',
    );
    const book = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    const { coverage } = await api();
    const uri = book.cellAt(0).document.uri;
    assert.equal(await coverage(uri), undefined);
  });

  it('move with their folder', async () => {
    await (await api()).ready();
    const old = await write('documents-old/plan.md', ORDERS_BACKUPS);
    await until(
      'findings',
      () => rulesOf(old).length,
      (count) => count > 0,
    );
    await vscode.workspace.fs.rename(uriOf('documents-old'), uriOf('documents-new'));
    await until(
      'none',
      () => rulesOf(old).length,
      (count) => count === 0,
    );
    await until(
      'findings where it is now',
      () => rulesOf(uriOf('documents-new/plan.md')).length,
      (count) => count > 0,
    );
    await vscode.workspace.fs.delete(uriOf('documents-new'), { recursive: true });
  });

  it('follow a configuration that is edited to something broken and back', async () => {
    const { uri } = (await open('documents-edited.md', ORDERS_BACKUPS)).document;
    const has = (rules: readonly string[]) => rules.includes('offsite-backup-location');
    const off = 'severities:\n  offsite-backup-location: off\n';
    const config = uriOf('.dr-runbook.yaml');
    const problems = () => vscode.languages.getDiagnostics(config).length;
    try {
      for (const text of [off, 'severities: [', '', off, 'severities: [']) {
        await write('.dr-runbook.yaml', text);
      }
      await until('what is broken is said', problems, (count) => count > 0);
      await write('.dr-runbook.yaml', off);
      await until('nothing is broken', problems, (count) => count === 0);
      await until(
        'it holds',
        () => rulesOf(uri),
        (rules) => rules.length > 0 && !has(rules),
      );
    } finally {
      await vscode.workspace.fs.delete(config);
    }
    await until('the finding again', () => rulesOf(uri), has);
  });

  it('follow what their configuration extends, when it comes and when it changes', async () => {
    const uri = await write('documents-policy/plan.md', ORDERS_BACKUPS);
    const rule = 'offsite-backup-location';
    const has = (rules: readonly string[]) => rules.includes(rule);
    await write('documents-policy/.dr-runbook.yaml', 'extends: ./policy.yaml\n');
    await until('that finding', () => rulesOf(uri), has);
    await write('documents-policy/policy.yaml', `severities:\n  ${rule}: off\n`);
    await until(
      'not that finding',
      () => rulesOf(uri),
      (rules) => !has(rules),
    );
    await write('documents-policy/policy.yaml', `severities:\n  ${rule}: error\n`);
    await until('that finding again', () => rulesOf(uri), has);
    await vscode.workspace.fs.delete(uriOf('documents-policy'), { recursive: true });
  });

  it('are overdue on the day after, in a window that stays open', async () => {
    const now = new Date();
    const day = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
    const text = ORDERS_BACKUPS.replace('---\n', `---\nnext_review: ${day}\n`);
    const { document: other } = await open('documents-other.md', '# Notes\n');
    const { uri } = (await open('documents-day.md', text)).document;
    await until(
      'findings',
      () => rulesOf(uri).length,
      (count) => count > 0,
    );
    assert.ok(!rulesOf(uri).includes('review-overdue'), 'due, and not overdue');
    const Today = Date;
    class Tomorrow extends Today {
      constructor() {
        super(Today.now() + 86_400_000);
      }
    }
    Object.assign(globalThis, { Date: Tomorrow });
    try {
      await vscode.window.showTextDocument(other);
      await until(
        'overdue',
        () => rulesOf(uri),
        (rules) => rules.includes('review-overdue'),
      );
    } finally {
      Object.assign(globalThis, { Date: Today });
      await vscode.commands.executeCommand('dr-runbook.refresh');
    }
  });

  it('that a link leads to are missed when their folder goes', async () => {
    await write('documents-linked/shared.txt', 'text');
    const { document } = await open(
      'documents-link.md',
      `${ORDERS_BACKUPS}\n## Recovery procedure\n\nSee [the list](documents-linked/shared.txt).\n`,
    );
    const { uri } = document;
    await until(
      'findings',
      () => rulesOf(uri).length,
      (count) => count > 0,
    );
    assert.ok(!rulesOf(uri).includes('dangling-reference'), 'the file is there');
    await vscode.workspace.fs.delete(uriOf('documents-linked'), { recursive: true });
    await until(
      'the link leads nowhere',
      () => diagnosticsOf(uri).map(({ code }) => JSON.stringify(code)),
      (codes) => codes.some((code) => code.includes('dangling-reference')),
    );
  });
});
