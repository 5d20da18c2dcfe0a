/** The runbooks among the files of the workspace, read in the background and kept up to date. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { Begun } from '../core/steps.ts';
import { FOREIGN_FOLDERS, READABLE_GLOB } from '../core/syntax.ts';
import { isWithin, keyOf, uriOf } from './convert.ts';
import type { Engine } from './engine.ts';
import { FOREIGN_GLOB, isReadable, readText } from './files.ts';
import { type Ignores, readIgnores } from './ignores.ts';
import { gathered, type Slices, slices } from './slices.ts';
import { openTurns, type Turn } from './turns.ts';

export interface Index extends vscode.Disposable {
  /** By key; runbooks only. */
  readonly runbooks: ReadonlyMap<string, Analysis>;
  /** Resolves when the first reading of the workspace is done. */
  readonly ready: Promise<void>;
  /** Reads everything anew. */
  rebuild(): Promise<void>;
  /** Reads one file anew; forgets it when it is gone. */
  read(uri: vscode.Uri): Promise<void>;
  /** Keys of what was added, changed or forgotten. */
  readonly onDidChange: vscode.Event<readonly string[]>;
}

/** How many files are asked for together; as many more may lie read and not yet judged. */
const AT_ONCE = 32;

/** Milliseconds before there is word of progress, and the files between two such words. */
const PATIENCE = 1000;
const PROGRESS_STEP = 200;

/** More files than this are not walked where the workspace has no search of its own. */
const MOST_WALKED = 20_000;

/**
 * @param judge the analysis of a file's text; `undefined` when the configuration leaves the file out.
 * @param isOpen whether somebody else keeps it up to date, who has it read when that ends.
 */
export function openIndex(
  judge: (key: string, text: string) => Begun<Analysis | undefined>,
  engine: Pick<Engine, 'ignore'>,
  isOpen: (key: string) => boolean,
): Index {
  const runbooks = new Map<string, Analysis>();
  const changed = new vscode.EventEmitter<readonly string[]>();
  const news = gathered<string>((keys) => changed.fire(keys));
  let ignores: Ignores = { ignores: () => false };
  let run = 0;
  let latest: Promise<void> | undefined;
  /** Whatever comes of an earlier reading of a file, however late, is let go of. */
  const turns = openTurns();

  const take = async ({ uri, text, turn }: ReadFile, slice: Slices): Promise<boolean> => {
    const key = keyOf(uri);
    const reading = text === undefined || !turn.isLast() ? undefined : judge(key, text);
    if (reading) await slice.goOn(reading, turn.isLast);
    if (!turn.isLast()) return false;
    turn.end();
    const analysis = reading?.finish();
    const known = runbooks.has(key);
    if (analysis?.recognition.isRunbook) runbooks.set(key, analysis);
    else runbooks.delete(key);
    return known || runbooks.has(key);
  };

  const read = async (uri: vscode.Uri): Promise<ReadFile> => {
    const turn = turns.begin(keyOf(uri));
    // A file of somewhere else concerns nobody once it is closed.
    const isOurs = vscode.workspace.getWorkspaceFolder(uri) && !ignores.ignores(keyOf(uri));
    const found = isOurs ? await readText(uri) : undefined;
    return { uri, text: found && 'text' in found ? found.text : undefined, turn };
  };

  const rebuild = (): Promise<void> => {
    run += 1;
    latest = readAll(run);
    return latest;
  };

  /** Ends when the workspace has been read, also when that was begun anew meanwhile. */
  const readAll = async (mine: number): Promise<void> => {
    ignores = await readIgnores(engine);
    const files = await findReadable();
    const before = new Set(runbooks.keys());
    const slice = slices();
    const progress = showProgress(files.length);
    try {
      // Many are read at the same time, and one after the other is judged.
      for await (const file of readAhead(files, read)) {
        if (mine !== run) return latest;
        await take(file, slice);
        before.delete(keyOf(file.uri));
        progress.step();
        await slice.breathe();
      }
    } finally {
      progress.end();
    }
    if (mine !== run) return latest;
    for (const key of before) runbooks.delete(key);
    changed.fire([...before, ...runbooks.keys()]);
  };

  const readAlone = async (uri: vscode.Uri) => {
    if (isReadable(uri.path) && (await take(await read(uri), slices()))) news.add([keyOf(uri)]);
  };

  const update = async (uri: vscode.Uri) => {
    if (!isOpen(keyOf(uri))) await readAlone(uri);
  };

  /** So is one that has come, with whatever is in it. Asked for the entries of a file, the editor has none. */
  const folders = gathered<string>(async (keys) => {
    const all = new Set(keys);
    const outermost = keys.filter((key) => !all.has(key.slice(0, key.lastIndexOf('/'))));
    for (const uri of await walk(outermost.map(uriOf))) await update(uri);
  });
  const arrive = (uri: vscode.Uri) => {
    if (!isReadable(uri.path) && !ignores.ignores(`${keyOf(uri)}/`)) folders.add([keyOf(uri)]);
  };

  /** A folder that was deleted or renamed is told as one event. */
  const forget = (uri: vscode.Uri) => {
    const key = keyOf(uri);
    const isGone = (each: string) => isWithin(each, key);
    turns.forget(isGone);
    const gone = [...runbooks.keys()].filter(isGone);
    for (const each of gone) runbooks.delete(each);
    news.add(gone);
  };

  const files = vscode.workspace.createFileSystemWatcher(READABLE_GLOB);
  const anything = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const ignoreFiles = vscode.workspace.createFileSystemWatcher('**/.gitignore');
  const subscriptions = [
    changed,
    news,
    folders,
    files,
    anything,
    ignoreFiles,
    files.onDidChange(update),
    files.onDidCreate(update),
    anything.onDidCreate(arrive),
    anything.onDidDelete(forget),
    ignoreFiles.onDidChange(rebuild),
    ignoreFiles.onDidCreate(rebuild),
    ignoreFiles.onDidDelete(rebuild),
  ];

  return {
    runbooks,
    ready: rebuild(),
    rebuild,
    read: readAlone,
    onDidChange: changed.event,
    dispose: () => {
      run += 1;
      latest = undefined;
      for (const each of subscriptions) each.dispose();
    },
  };
}

interface ReadFile {
  readonly uri: vscode.Uri;
  /** `undefined` when it is ignored or cannot be read as text. */
  readonly text: string | undefined;
  readonly turn: Turn;
}

/**
 * In the order of the files, some of them read ahead. Many begin together: what the host asks the editor of each
 * then goes in few messages, and those are a good part of what reading costs.
 */
async function* readAhead(
  files: readonly vscode.Uri[],
  read: (uri: vscode.Uri) => Promise<ReadFile>,
): AsyncGenerator<ReadFile> {
  const begin = (from: number) => files.slice(from, from + AT_ONCE).map(read);
  let ahead = begin(0);
  for (let next = AT_ONCE; ahead.length > 0; next += AT_ONCE) {
    const begun = ahead;
    ahead = begin(next);
    yield* begun;
  }
}

/** In the status bar, where reading takes longer than a person would wait without asking. */
function showProgress(all: number) {
  let done = 0;
  let tell: (() => void) | undefined;
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => {
    const location = vscode.ProgressLocation.Window;
    void vscode.window.withProgress({ location, title: 'DR Runbook' }, (progress) => {
      tell = () =>
        progress.report({
          message: vscode.l10n.t('looking for runbooks, {0} of {1} files', done, all),
        });
      tell();
      return ended;
    });
  }, PATIENCE);
  return {
    step: () => {
      done += 1;
      if (done % PROGRESS_STEP === 0) tell?.();
    },
    end: () => {
      clearTimeout(timer);
      end();
    },
  };
}

async function findReadable(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(READABLE_GLOB, FOREIGN_GLOB);
  if (found.length > 0) return found;
  return walk((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri));
}

/** Some virtual workspaces have no search, and then `findFiles` finds nothing. */
async function walk(folders: vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let seen = 0;
  for (let folder = folders.shift(); folder && seen < MOST_WALKED; folder = folders.shift()) {
    for (const [name, type] of await entriesOf(folder)) {
      seen += 1;
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory && !FOREIGN_FOLDERS.includes(name)) folders.push(uri);
      else if (type === vscode.FileType.File && isReadable(name)) found.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
