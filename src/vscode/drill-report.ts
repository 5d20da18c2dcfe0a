/** Writes the report of a drill beside its runbook, over nothing that somebody else has written. */
import type * as vscode from 'vscode';
import type { Kept } from './drill-store.ts';

export interface Written {
  readonly report: string;
  readonly written: readonly number[];
  /** The name of the file that somebody else has changed, so that the report now stands in another. */
  readonly left: string | undefined;
}

interface Tools {
  readonly vscode: typeof vscode;
  readonly keyOf: (uri: vscode.Uri) => string;
  readonly hash: (text: string) => number;
}

/**
 * Decides where the text goes. A file that holds anything else than what was written last, or is being edited, is
 * left alone. Rejects when that cannot be told.
 */
export async function placeOf(
  tools: Tools,
  { drill, report, written }: Kept,
  folder: vscode.Uri,
  textFor: (id: string) => string,
): Promise<Written & { readonly text: string }> {
  const { vscode, keyOf, hash } = tools;
  const { id, syntax } = drill.setup;
  const ending = syntax === 'yaml' ? '.runbook.yaml' : '.md';
  let left: string | undefined;
  if (report !== undefined) {
    const uri = vscode.Uri.parse(report, true);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const text = textFor(name.slice(0, -ending.length));
    const there = await contentOf(vscode, uri);
    const isOurs = there === undefined || there === text || written.includes(hash(there));
    const open = vscode.workspace.textDocuments.find((each) => keyOf(each.uri) === keyOf(uri));
    if (isOurs && !open?.isDirty) {
      const before = there === undefined ? [] : [hash(there)];
      return { report, written: [...before, hash(text)], left, text };
    }
    left = name;
  }
  const free = await freeId(vscode, folder, id, ending);
  const text = textFor(free);
  const uri = vscode.Uri.joinPath(folder, `${free}${ending}`);
  return { report: uri.toString(), written: [hash(text)], left, text };
}

/** Beside the runbook, else in the first folder; without any the report stays unsaved until the end. */
export function folderFor(
  { Uri, workspace }: typeof vscode,
  runbook: vscode.Uri,
): vscode.Uri | undefined {
  if (runbook.scheme !== 'untitled') return Uri.joinPath(runbook, '..');
  return workspace.workspaceFolders?.[0]?.uri;
}

/** Says it once, until it has worked again. */
export function tellFailure({ l10n, window }: typeof vscode, error: unknown): void {
  const reason = error instanceof Error ? error.message : '';
  void window.showWarningMessage(
    l10n.t(
      'The report of the drill could not be written. It will be tried again, and nothing is lost. {0}',
      reason,
    ),
  );
}

async function freeId(
  { workspace }: typeof vscode,
  folder: vscode.Uri,
  id: string,
  ending: string,
): Promise<string> {
  const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase());
  const taken = new Set(names);
  let free = id;
  for (let count = 2; taken.has(`${free}${ending}`); count += 1) free = `${id}-${count}`;
  return free;
}

/** `undefined` when it is not there. Rejects when it cannot be read. */
async function contentOf(
  { workspace, FileSystemError }: typeof vscode,
  uri: vscode.Uri,
): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8').decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
