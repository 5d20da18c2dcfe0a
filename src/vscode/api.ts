/** What other extensions may ask of this one: `extensions.getExtension('dr-runbook.dr-runbook').activate()`. */
import * as vscode from 'vscode';
import type { State } from '../core/coverage.ts';
import type { Checklist } from '../core/features/checklist.ts';
import type { TaskIdentity } from '../core/features/tasks.ts';
import type { Preview } from './preview.ts';
import type { Session } from './session.ts';
import type { Outcome, TaskWriter } from './tasks.ts';

/** What a document says by itself, as `coverage --alone --format json` gives it. */
export interface DocumentCoverage {
  readonly isRunbook: boolean;
  /** 0 to 1; 1 when the document or the configuration says so. */
  readonly confidence: number;
  readonly kind: string | null;
  /** ISO 639-1; `und` when it could not be told. */
  readonly language: string;
  /** By practice. */
  readonly states: Readonly<Record<string, State>>;
}

export interface Api {
  /** Resolves when the workspace's runbooks have been read for the first time. */
  ready(): Promise<void>;
  /** `undefined` when the file is no runbook. */
  checklist(uri: vscode.Uri): Promise<Checklist | undefined>;
  /** Of any Markdown or YAML file, open or not; `undefined` when it cannot be read or is excluded. */
  coverage(uri: vscode.Uri): Promise<DocumentCoverage | undefined>;
  /** Ticks a task of a checklist, wherever it stands by then. The document stays unsaved. */
  tick(uri: vscode.Uri, task: TaskIdentity, done: boolean): Promise<Outcome>;
  /** For the editor's own Markdown extension, which asks for it before it draws a preview. */
  readonly extendMarkdownIt: Preview['extendMarkdownIt'];
}

export function apiOf(
  session: () => Promise<Session>,
  tasks: TaskWriter,
  { extendMarkdownIt }: Preview,
): Api {
  return {
    ready: async () => (await session()).index.ready,
    checklist: async (uri) => {
      const { documents, engine, contextOf } = await session();
      const analysis = documents.analysisOf(await vscode.workspace.openTextDocument(uri));
      if (!analysis?.recognition.isRunbook) return undefined;
      const context = contextOf(analysis);
      return engine.checklist(context, context.catalogue.practices);
    },
    coverage: async (uri) => {
      const { analysisOf, engine, contextOf } = await session();
      const analysis = await analysisOf(uri);
      if (!analysis) return undefined;
      const { isRunbook, confidence, kind, language } = analysis.recognition;
      const coverage = engine.coverageOf(contextOf(analysis));
      const states = Object.fromEntries([...coverage].map(([id, { state }]) => [id, state]));
      return { isRunbook, confidence, kind: kind ?? null, language, states };
    },
    tick: tasks.tick,
    extendMarkdownIt,
  };
}
