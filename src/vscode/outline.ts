/** The outline and the folding of YAML runbooks. */
import * as vscode from 'vscode';
import type { Analysis } from '../core/analysis.ts';
import type { OutlineSymbol } from '../core/features/outline.ts';
import type { SourceText } from '../core/text.ts';
import { rangeOf } from './convert.ts';
import type { Editing } from './editing.ts';
import { isServedByOther } from './other-yaml.ts';
import type { Session } from './session.ts';

export function registerOutline(
  session: () => Promise<Session>,
  editing: () => Promise<Editing>,
): vscode.Disposable {
  const selector = { language: 'yaml' };
  const ours = async (document: vscode.TextDocument): Promise<Analysis | undefined> => {
    const analysis = await (await session()).documents.quietly(document);
    return analysis?.recognition.isRunbook ? analysis : undefined;
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: async (document) => {
        const analysis = await ours(document);
        // The other one shows every key, and the editor would show both lists.
        if (!analysis || isServedByOther(document.uri, 'outline')) return undefined;
        const { runbook } = analysis;
        const { outline } = await editing();
        return outline(runbook).map((each) => toSymbol(each, runbook.source));
      },
    }),
    vscode.languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: async (document) => {
        const analysis = await ours(document);
        const { foldings } = await editing();
        const found = analysis && foldings(analysis.runbook);
        // Without an answer the editor folds by indentation.
        if (!found || found.length === 0) return undefined;
        return found.map(({ start, end }) => new vscode.FoldingRange(start, end));
      },
    }),
  );
}

function toSymbol(symbol: OutlineSymbol, source: SourceText): vscode.DocumentSymbol {
  const { name, detail, what, span, selection, symbols } = symbol;
  const made = new vscode.DocumentSymbol(
    name,
    detail,
    KINDS[what],
    rangeOf(source, span),
    rangeOf(source, selection),
  );
  made.children = symbols.map((each) => toSymbol(each, source));
  return made;
}

const KINDS: Readonly<Record<OutlineSymbol['what'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Module,
  step: vscode.SymbolKind.Event,
  system: vscode.SymbolKind.Object,
  person: vscode.SymbolKind.Interface,
  entry: vscode.SymbolKind.Field,
};
