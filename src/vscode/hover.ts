/** Says on a finding's range what is asked, why, and who asks for it. */
import * as vscode from 'vscode';
import { rangeOf } from './convert.ts';
import type { Session } from './session.ts';
import { runMode } from './settings.ts';

export function hoverProvider(session: () => Promise<Session>): vscode.HoverProvider {
  return {
    provideHover: async (document, position) => {
      if (runMode(document.uri) === 'off') return undefined;
      const { documents, engine, lint, contextOf } = await session();
      const analysis = documents.analysisOf(document);
      if (!analysis?.recognition.isRunbook) return undefined;
      const { source } = analysis.runbook;
      const { practices, rules, frameworks } = contextOf(analysis).catalogue;
      const found = engine.hovers(
        lint(analysis),
        document.offsetAt(position),
        frameworks,
        (id) => [...practices, ...rules].find((entry) => entry.id === id),
        engine.words,
      );
      const [first] = found;
      if (!first) return undefined;
      // Neither trusted nor with HTML: the text is ours, and it needs no command.
      const contents = found.map(({ markdown }) => new vscode.MarkdownString(markdown));
      return new vscode.Hover(contents, rangeOf(source, first.span));
    },
  };
}
