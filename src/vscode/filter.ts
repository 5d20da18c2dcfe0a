/** Whether the checklist shows only what is still to be done: a choice that the workspace remembers. */
import * as vscode from 'vscode';

/** For the `when` clauses of the two commands that stand for one button. */
const CONTEXT_KEY = 'dr-runbook.openOnly';

export interface Filter extends vscode.Disposable {
  readonly openOnly: boolean;
  choose(openOnly: boolean): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

export function rememberedFilter(memory: vscode.Memento): Filter {
  const changed = new vscode.EventEmitter<void>();
  let openOnly = memory.get<unknown>(CONTEXT_KEY) === true;
  const tell = () => vscode.commands.executeCommand('setContext', CONTEXT_KEY, openOnly);
  void tell();
  return {
    get openOnly() {
      return openOnly;
    },
    choose: async (wanted) => {
      openOnly = wanted;
      changed.fire();
      await Promise.all([tell(), memory.update(CONTEXT_KEY, wanted)]);
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
