/** Completion in runbooks and in the configuration. */
import * as vscode from 'vscode';
import { CONFIG_FILE_NAME } from '../core/config-discovery.ts';
import type { EditorSchemas } from '../core/features/complete.ts';
import type { Completion } from '../core/features/completion.ts';
import type { SourceText } from '../core/text.ts';
import { keyOf, rangeOf } from './convert.ts';
import type { Editing } from './editing.ts';
import { readSchema, readSnippets } from './files.ts';
import { isServedByOther } from './other-yaml.ts';
import type { Session } from './session.ts';

/** After `##`, a dash, a colon or a bar with its space, in brackets, after `dr-` and `@`. */
const TRIGGERS = ['#', ' ', '[', '{', ',', '-', '@'];

export function registerCompletion(
  extension: vscode.Uri,
  session: () => Promise<Session>,
  editing: () => Promise<Editing>,
): vscode.Disposable {
  let schemas: Promise<EditorSchemas> | undefined;
  const read = () => {
    schemas ??= readSchemas(extension);
    return schemas;
  };
  return vscode.languages.registerCompletionItemProvider(
    [{ language: 'markdown' }, { language: 'yaml' }],
    {
      provideCompletionItems: async (document, position, token, { triggerCharacter }) => {
        const isSnippet = isSnippetName(document, position);
        // Whoever asks for suggestions gets the editor's own snippets, and need not have them twice.
        if (isSnippet !== (triggerCharacter === '-')) return undefined;
        if (triggerCharacter === '@' && document.languageId !== 'markdown') return undefined;
        const [opened, features, known] = await Promise.all([session(), editing(), read()]);
        if (token.isCancellationRequested) return undefined;
        const offset = document.offsetAt(position);
        const offered =
          completionsAt(opened, features, known, document, offset) ??
          (isSnippet
            ? await newDocumentsAt(opened, features, extension, document, offset)
            : undefined);
        return offered?.found.map((each) => toItem(each, offered.source));
      },
    },
    ...TRIGGERS,
  );
}

/** `dr-` alone on a line of Markdown. */
function isSnippetName(document: vscode.TextDocument, { line }: vscode.Position): boolean {
  return document.languageId === 'markdown' && document.lineAt(line).text.startsWith('dr-');
}

interface Offered {
  readonly source: SourceText;
  readonly found: readonly Completion[];
}

function completionsAt(
  { engine, documents, contextOf, ownPractices }: Session,
  features: Editing,
  schemas: EditorSchemas,
  document: vscode.TextDocument,
  offset: number,
): Offered | undefined {
  const { uri } = document;
  const idsOnly = isServedByOther(uri, 'completion');
  if (uri.path.endsWith(`/${CONFIG_FILE_NAME}`)) {
    const { source } = engine.redactedSource(keyOf(uri), document.getText());
    const { practices } = engine.catalogue;
    const own = ownPractices.map(({ practice }) => practice);
    const catalogue = { ...engine.catalogue, practices: [...practices, ...own] };
    const found = features.completeConfig(source, offset, schemas.config, catalogue, idsOnly);
    return { source, found };
  }
  const text = engine.sourceText(keyOf(uri), document.getText());
  const syntax = document.languageId === 'yaml' ? 'yaml' : 'markdown';
  const needed = features.neededAt(text, offset, syntax);
  if (needed === 'nothing') return { source: text, found: [] };
  // The editor asks with every word that is typed: what there is to name need not be read anew for that.
  const analysis = needed === 'text' ? documents.analysisOf(document) : documents.lately(document);
  if (!analysis?.recognition.isRunbook) return undefined;
  const { source } = engine.redactedSource(keyOf(uri), document.getText());
  const context = contextOf(analysis);
  const found = features.completeRunbook(context, offset, schemas, idsOnly, engine, source);
  return { source, found };
}

/** In a file that is no runbook yet. */
async function newDocumentsAt(
  { documents }: Session,
  features: Editing,
  extension: vscode.Uri,
  document: vscode.TextDocument,
  offset: number,
): Promise<Offered | undefined> {
  const analysis = documents.analysisOf(document);
  if (!analysis) return undefined;
  const { source } = analysis.runbook;
  const snippets = Object.values(await readSnippets(extension, 'markdown'));
  return { source, found: features.completeNewDocument(source, offset, snippets) };
}

function toItem(completion: Completion, source: SourceText): vscode.CompletionItem {
  const { label, what, span, body, filter, detail, documentation, rank, goesOn } = completion;
  const item = new vscode.CompletionItem(
    detail === undefined ? label : { label, description: detail },
    ICONS[what],
  );
  item.range = rangeOf(source, span);
  item.insertText = new vscode.SnippetString(body);
  item.keepWhitespace = true;
  item.sortText = String(rank).padStart(5, '0');
  if (filter !== undefined) item.filterText = filter;
  // Neither trusted nor with HTML.
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation);
  if (goesOn) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

const ICONS: Readonly<Record<Completion['what'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  id: vscode.CompletionItemKind.Reference,
  section: vscode.CompletionItemKind.Snippet,
};

async function readSchemas(extension: vscode.Uri): Promise<EditorSchemas> {
  const parsed = async (name: string) => JSON.parse(await readSchema(extension, name));
  const [runbook, header, config] = await Promise.all(
    ['runbook', 'front-matter', 'config'].map(parsed),
  );
  return { runbook, header, config };
}
