/** Hovers on schedules, objectives and people: what follows from them. */
import * as vscode from 'vscode';
import { rangeOf } from './convert.ts';
import type { Editing } from './editing.ts';
import { clock, clockIn, type Session } from './session.ts';

export function factHoverProvider(
  session: () => Promise<Session>,
  editing: () => Promise<Editing>,
): vscode.HoverProvider {
  return {
    provideHover: async (document, position) => {
      const [opened, { factHover }] = await Promise.all([session(), editing()]);
      const { documents, engine, contextOf } = opened;
      const analysis = documents.analysisOf(document);
      if (!analysis?.recognition.isRunbook) return undefined;
      const found = factHover(contextOf(analysis), document.offsetAt(position), {
        ...engine,
        clock: (zone) => (zone === undefined ? clock() : clockIn(zone)),
      });
      if (!found) return undefined;
      // Neither trusted nor with HTML, and without links: it holds words of the documents.
      const contents = new vscode.MarkdownString(found.markdown);
      return new vscode.Hover(contents, rangeOf(analysis.runbook.source, found.span));
    },
  };
}
