/** Between the core's types and those of VS Code; nowhere else. */
import * as vscode from 'vscode';
import { askedSentence } from '../core/asked.ts';
import type { Diagnostic, Fix, Severity } from '../core/finding.ts';
import type { Position, Range, SourceText, Span } from '../core/text.ts';

/** Diagnostics carry it, and code actions look for it. */
export const SOURCE = 'DR Runbook';

/**
 * A file's address as the core knows it: with nothing encoded, so that the targets of links, which the
 * core decodes, compare equal.
 */
export function keyOf({ scheme, authority, path }: vscode.Uri): string {
  return path.startsWith('/') ? `${scheme}://${authority}${path}` : `${scheme}:${path}`;
}

export function uriOf(key: string): vscode.Uri {
  const [, scheme = 'file', authority, path] = /^([^:/]+):(?:\/\/([^/]*))?(.*)$/s.exec(key) ?? [];
  return vscode.Uri.from({ scheme, authority: authority ?? '', path: path ?? '' });
}

/** Whether it is that file, or lies somewhere in that folder. */
export function isWithin(key: string, place: string): boolean {
  return key === place || key.startsWith(`${place}/`);
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}

export function rangeOf(source: SourceText, span: Span): vscode.Range {
  return toRange(source.rangeOf(span));
}

/** One undo step. A snippet stands in place of the edits, and takes the place of the text that they replace. */
export function fixEdit(uri: vscode.Uri, source: SourceText, fix: Fix): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const { snippet, edits } = fix;
  if (snippet) {
    const span = edits[0]?.span ?? { start: snippet.offset, end: snippet.offset };
    edit.set(uri, [snippetEdit(rangeOf(source, span), snippet.body)]);
  } else {
    edit.set(
      uri,
      edits.map(({ span, newText }) => vscode.TextEdit.replace(rangeOf(source, span), newText)),
    );
  }
  return edit;
}

/** The text is indented for its place already. */
function snippetEdit(range: vscode.Range, body: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(body));
  edit.keepWhitespace = true;
  return edit;
}

/** @param docs the page that explains it. */
export function toDiagnostic(diagnostic: Diagnostic, docs: vscode.Uri): vscode.Diagnostic {
  const converted = new vscode.Diagnostic(
    toRange(diagnostic.range),
    shownMessage(diagnostic),
    toSeverity(diagnostic.severity),
  );
  converted.source = SOURCE;
  converted.code = { value: diagnostic.rule, target: docs };
  converted.relatedInformation = diagnostic.related.map(
    ({ uri, range, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uriOf(uri), toRange(range)),
        message,
      ),
  );
  return converted;
}

/** What is wrong, and below it who asks for it. */
export function shownMessage({ message, controls }: Diagnostic): string {
  return [message, askedSentence(controls)].join('\n').trim();
}

/** The practice or rule of a diagnostic of ours. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  if (source !== SOURCE || typeof code !== 'object') return undefined;
  return String(code.value);
}

function toSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'info':
      return vscode.DiagnosticSeverity.Information;
  }
}
