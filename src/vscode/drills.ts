/** The commands of drills. What keeps one is imported when the first one begins, or at once where one goes on. */
import * as vscode from 'vscode';
import { keyOf, uriOf } from './convert.ts';
import type { Drills } from './drill-keeper.ts';
import { exists } from './files.ts';
import { loadDrilling } from './knowledge.ts';
import { once } from './once.ts';
import type { Running } from './running.ts';
import type { Session } from './session.ts';

/** Where a drill that goes on is kept. */
const KEPT = 'dr-runbook.drill';

export interface DrillSource extends vscode.Disposable {
  /** `undefined` while nobody has begun one. */
  readonly current: Drills | undefined;
  readonly onDidChange: vscode.Event<void>;
  /** Goes on with a drill that a crash or a reload has interrupted. */
  resume(): Promise<void>;
}

export interface DrillParts {
  readonly context: vscode.ExtensionContext;
  readonly session: () => Promise<Session>;
  readonly running: () => Promise<Running>;
}

export type DrillCommand = 'start' | 'recover' | 'pause' | 'resume' | 'finish';

export function registerDrills({ context, session, running }: DrillParts): DrillSource {
  const changed = new vscode.EventEmitter<void>();
  const { extensionUri, storageUri, globalStorageUri: folder, workspaceState: memory } = context;
  // Each window may have a storage of its own, `…-1` beside the first: this is for all windows of the workspace.
  const workspace = storageUri?.path
    .split('/')
    .at(-2)
    ?.replace(/(?<=.)-\d+$/, '');
  const file = workspace && vscode.Uri.joinPath(folder, `drill-${workspace}.json`);
  let current: Drills | undefined;

  const opened = once(async () => {
    const [known, list, drilling] = await Promise.all([
      session(),
      running(),
      loadDrilling(extensionUri),
    ]);
    const place = { memory, key: KEPT, file: file || undefined, folder };
    const tell = () => changed.fire();
    current = await drilling.openDrills({ vscode, keyOf, uriOf }, known, list, place, tell);
    tell();
    return current;
  });

  const run = (command: DrillCommand) => async (told?: object) =>
    (await opened()).run(command, told);
  const commands = {
    'dr-runbook.startDrill': run('start'),
    'dr-runbook.startRecovery': run('recover'),
    'dr-runbook.pauseDrill': run('pause'),
    'dr-runbook.resumeDrill': run('resume'),
    'dr-runbook.finishDrill': run('finish'),
  };
  const registered = Object.entries(commands).map(([id, work]) =>
    vscode.commands.registerCommand(id, work),
  );
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    resume: async () => {
      if (memory.get(KEPT) !== undefined || (file && (await exists(file)))) await opened();
    },
    dispose: () => {
      current?.dispose();
      for (const each of [changed, ...registered]) each.dispose();
    },
  };
}
