/** Keeps a drill over a crash or a reload: in the editor's memory of the workspace, and in a file beside it. */
import type * as vscode from 'vscode';
import type { Drill } from '../core/drill/drill.ts';
import type { Answers, Subject } from '../core/drill/report.ts';
import { readDrill } from '../core/drill/stored.ts';

export interface Kept {
  readonly drill: Drill;
  readonly subject: Subject;
  readonly answers: Answers;
  /** The address of the report, once it has one. */
  readonly report: string | undefined;
  /** Of the texts that the drill has written there last, so that those of others can be told. */
  readonly written: readonly number[];
}

export interface Place {
  readonly memory: vscode.Memento;
  readonly key: string;
  /** `undefined` where no folder is open. */
  readonly file: vscode.Uri | undefined;
  readonly folder: vscode.Uri | undefined;
}

export interface DrillStore {
  read(): Promise<Kept | undefined>;
  /** Never rejects: one of the two places is enough. */
  write(kept: Kept | undefined): Promise<void>;
}

/** The editor writes its memory now and then, the file is there at once. */
export function drillStore({ workspace }: typeof vscode, place: Place): DrillStore {
  const { memory, key, file, folder } = place;
  let last = Promise.resolve();

  const writeFile = async (text: string | undefined) => {
    if (file === undefined || folder === undefined) return;
    try {
      if (text === undefined) await workspace.fs.delete(file);
      else {
        await workspace.fs.createDirectory(folder);
        await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      }
    } catch {
      // The editor's own memory has it.
    }
  };

  return {
    read: async () => {
      const found = [readKept(memory.get(key)), readKept(await parsed(workspace, file))];
      const [one, other] = found;
      // Whichever knows more of it.
      if (one === undefined || other === undefined) return one ?? other;
      const newer = one.drill.setup.started - other.drill.setup.started;
      const more = one.drill.events.length - other.drill.events.length;
      return (newer || more) >= 0 ? one : other;
    },
    write: (kept) => {
      const text = kept && JSON.stringify(kept);
      const next = async () => {
        await Promise.all([
          Promise.resolve(memory.update(key, kept)).catch(() => undefined),
          writeFile(text),
        ]);
      };
      last = last.then(next, next);
      return last;
    },
  };
}

async function parsed(
  workspace: typeof vscode.workspace,
  file: vscode.Uri | undefined,
): Promise<unknown> {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(await workspace.fs.readFile(file)));
  } catch {
    return undefined;
  }
}

function readKept(value: unknown): Kept | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { drill, subject, answers, report, written } = value as Partial<
    Record<keyof Kept, unknown>
  >;
  const whole = readDrill(drill);
  if (whole === undefined || typeof subject !== 'object' || !Array.isArray(written))
    return undefined;
  return {
    drill: whole,
    // Written by this extension together with the drill.
    subject: subject as Subject,
    answers: (answers ?? {}) as Answers,
    report: typeof report === 'string' ? report : undefined,
    written: written.filter((one): one is number => typeof one === 'number'),
  };
}
