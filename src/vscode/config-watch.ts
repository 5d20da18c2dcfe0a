/** Tells when a file changes that the configurations are made of: themselves, and what they extend, wherever it lies. */
import * as vscode from 'vscode';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import { uriOf } from './convert.ts';

export interface ConfigWatch extends vscode.Disposable {
  /** @param keys of the files that the configurations were read from, or would have been if they were there. */
  follow(keys: Iterable<string>): void;
}

export function watchConfigs(changed: () => void): ConfigWatch {
  const watch = (pattern: vscode.GlobPattern) => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    return watcher;
  };
  const inside = watch(`**/${CONFIG_FILE_NAME}`);
  // What a configuration extends may have any name, and nobody watches above the folders of the workspace.
  let others = new Map<string, vscode.Disposable>();

  const isInside = (uri: vscode.Uri) =>
    uri.path.endsWith(`/${CONFIG_FILE_NAME}`) &&
    vscode.workspace.getWorkspaceFolder(uri) !== undefined;

  const watchAlone = (uri: vscode.Uri) => {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return watch(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name));
  };

  return {
    follow: (keys) => {
      const before = others;
      others = new Map();
      for (const key of keys) {
        const uri = uriOf(key);
        if (!isInside(uri)) others.set(key, before.get(key) ?? watchAlone(uri));
      }
      for (const [key, watcher] of before) if (!others.has(key)) watcher.dispose();
    },
    dispose: () => {
      inside.dispose();
      for (const watcher of others.values()) watcher.dispose();
    },
  };
}
