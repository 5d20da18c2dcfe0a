/** Keeps a drill over a crash or a reload: in the editor's memory of the workspace, and in a file for all its windows. */
import type * as vscode from 'vscode';
import type { Drill } from '../core/drill/drill.ts';
import { joined } from '../core/drill/joined.ts';
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
  /** What the windows of the workspace have in common; `undefined` when that cannot be told. */
  shared(): Promise<Kept | 'ended' | undefined>;
  /** Never rejects: one of the two places is enough. */
  write(kept: Kept | undefined): Promise<void>;
}

/** The editor writes its memory now and then, the file is there at once. */
export function drillStore(
  { workspace, FileSystemError }: typeof vscode,
  place: Place,
): DrillStore {
  const { memory, key, file, folder } = place;
  let last = Promise.resolve();
  let isFiled = false;

  const writeFile = async (text: string | undefined) => {
    if (file === undefined || folder === undefined) return;
    try {
      if (text === undefined) {
        isFiled = false;
        await workspace.fs.delete(file);
      } else {
        await workspace.fs.createDirectory(folder);
        await workspace.fs.writeFile(file, new TextEncoder().encode(text));
        isFiled = true;
      }
    } catch {
      // The editor's own memory has it.
    }
  };

  const shared = async (): Promise<Kept | 'ended' | undefined> => {
    if (file === undefined) return undefined;
    // What is on its way there is there soon.
    await last;
    try {
      const bytes = await workspace.fs.readFile(file);
      const kept = readKept(JSON.parse(new TextDecoder('utf-8').decode(bytes)));
      isFiled ||= kept !== undefined;
      return kept;
    } catch (error) {
      const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
      return isGone && isFiled ? 'ended' : undefined;
    }
  };

  return {
    read: async () => {
      const one = readKept(memory.get(key));
      const other = await shared();
      if (other === undefined || other === 'ended') return one;
      if (one === undefined) return other;
      // What either knows of it.
      return both(one, other) ?? newer(one, other);
    },
    shared,
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

/**
 * A drill with what the windows have in common. The same when that is nothing more; `undefined` when it is another
 * drill.
 */
export function both(mine: Kept, shared: Kept): Kept | undefined {
  const drill = joined(mine.drill, shared.drill);
  if (drill === undefined) return undefined;
  // Each window knows the texts of the others as the drill's own.
  const written = [...new Set([...mine.written, ...shared.written])];
  const report = shared.report ?? mine.report;
  const isSame =
    drill === mine.drill && report === mine.report && written.length === mine.written.length;
  return isSame ? mine : { ...mine, drill, report, written };
}

/** Of two drills the later one: it could begin only when the other was over. */
export function newer(one: Kept, other: Kept): Kept {
  return one.drill.setup.started > other.drill.setup.started ? one : other;
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
