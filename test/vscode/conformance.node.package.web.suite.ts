/** The conformance set in the editor: it says what the engine says, of every document, open or not. */
import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { CASES, type Case } from './conformance-cases.ts';
import { api, closeAll, diagnosticsOf, until, uriOf, write } from './support.ts';

const FOLDER = 'conformance';

const SEVERITIES = ['error', 'warning', 'info'];

function uriOfCase({ path }: Case): vscode.Uri {
  return uriOf(`${FOLDER}/${path}`);
}

/** As the expectations write them. */
function findingsIn(one: Case): readonly string[] {
  return diagnosticsOf(uriOfCase(one))
    .map(({ range: { start, end }, severity, code, message }) => {
      const rule = typeof code === 'object' ? code.value : code;
      const places = [start.line, start.character, end.line, end.character];
      return [...places, SEVERITIES[severity], rule, message].join(' ');
    })
    .sort();
}

describe('the conformance set', () => {
  before(async () => {
    assert.ok(CASES.length >= 120, 'the documents are in the bundle');
    await (await api()).ready();
    // A configuration of its own makes the paths relative to the folder, and parts it from the rest.
    await write(`${FOLDER}/.dr-runbook.yaml`, 'profile: standard\n');
    await Promise.all(CASES.map(({ path, text }) => write(`${FOLDER}/${path}`, text)));
  });

  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf(FOLDER), { recursive: true });
  });

  it('has the states, kinds and languages that the engine gives', async () => {
    const { coverage } = await api();
    const answers = await Promise.all(CASES.map((one) => coverage(uriOfCase(one))));
    for (const [index, { path, isRunbook, kind, language, states }] of CASES.entries()) {
      const said = answers[index];
      assert.ok(said, path);
      const { confidence, ...rest } = said;
      assert.ok(confidence >= 0 && confidence <= 1, path);
      assert.deepEqual(rest, { isRunbook, kind, language, states }, path);
    }
  });

  it('has the findings that the engine gives, without opening a file', async () => {
    const wrong = () =>
      CASES.filter((one) => findingsIn(one).join('\n') !== one.findings.join('\n'));
    await until(
      'the findings of the engine',
      () =>
        wrong().map((one) => ({ path: one.path, got: findingsIn(one), expected: one.findings })),
      (all) => all.length === 0,
    );
  });

  it('says the same of an open document', async () => {
    const ours = CASES.filter(({ findings }) => findings.length > 0);
    for (const one of ours.slice(0, 5)) {
      const document = await vscode.workspace.openTextDocument(uriOfCase(one));
      const { coverage } = await api();
      assert.deepEqual((await coverage(document.uri))?.states, one.states, one.path);
    }
  });
});
