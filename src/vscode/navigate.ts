/** Goes to definitions and references of ids, renames them, and follows links to other documents. */
import * as vscode from 'vscode';
import type { Found } from '../core/features/navigate.ts';
import type { RuleContext } from '../core/rule.ts';
import { rangeOf, uriOf } from './convert.ts';
import type { Editing } from './editing.ts';
import type { Session } from './session.ts';

const SELECTOR: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'yaml' }];

export function registerNavigation(
  session: () => Promise<Session>,
  editing: () => Promise<Editing>,
): vscode.Disposable {
  const at: Look = async (document, by = 'analysisOf') => {
    const [opened, features] = await Promise.all([session(), editing()]);
    const analysis = await opened.documents[by](document);
    if (!analysis?.recognition.isRunbook) return undefined;
    return { context: opened.contextOf(analysis), features, engine: opened.engine };
  };
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(SELECTOR, definitionProvider(at)),
    vscode.languages.registerReferenceProvider(SELECTOR, referenceProvider(at)),
    vscode.languages.registerRenameProvider(SELECTOR, renameProvider(at)),
    vscode.languages.registerDocumentLinkProvider(SELECTOR, linkProvider(at)),
  );
}

interface At {
  readonly context: RuleContext;
  readonly features: Editing;
  readonly engine: Session['engine'];
}

type Look = (
  document: vscode.TextDocument,
  by?: 'analysisOf' | 'quietly',
) => Promise<At | undefined>;

function definitionProvider(look: Look): vscode.DefinitionProvider {
  return {
    provideDefinition: async (document, position) => {
      const at = await look(document);
      const offset = document.offsetAt(position);
      const found = at?.features.definitions(at.context, offset, at.engine);
      if (!at || !found) return undefined;
      const originSelectionRange = rangeOf(at.context.runbook.source, found.from);
      return found.to.map((each): vscode.LocationLink => {
        const { uri, range } = locationOf(each);
        return { originSelectionRange, targetUri: uri, targetRange: range };
      });
    },
  };
}

function referenceProvider(look: Look): vscode.ReferenceProvider {
  return {
    provideReferences: async (document, position, { includeDeclaration }) => {
      const at = await look(document);
      const offset = document.offsetAt(position);
      return at?.features
        .references(at.context, offset, includeDeclaration, at.engine)
        .map(locationOf);
    },
  };
}

function renameProvider(look: Look): vscode.RenameProvider {
  return {
    prepareRename: async (document, position) => {
      const at = await look(document);
      // What throws is asked of the next provider, if there is one.
      if (!at) throw new Error(vscode.l10n.t('This cannot be renamed.'));
      const offset = document.offsetAt(position);
      const able = at.features.renameable(at.context, offset, at.engine);
      if ('refused' in able) throw new Error(able.refused);
      return rangeOf(at.context.runbook.source, able.span);
    },
    provideRenameEdits: async (document, position, newId) => {
      const at = await look(document);
      if (!at) throw new Error(vscode.l10n.t('This cannot be renamed.'));
      const offset = document.offsetAt(position);
      const found = at.features.renaming(at.context, offset, newId, at.engine);
      if ('refused' in found) throw new Error(found.refused);
      const edit = new vscode.WorkspaceEdit();
      for (const place of found.places) {
        const { uri, range } = locationOf(place);
        const { text } = place.runbook.source;
        const target = await vscode.workspace.openTextDocument(uri);
        // A file that is not open may have changed since it was read.
        if (target.getText(range) !== text.slice(place.span.start, place.span.end)) {
          throw new Error(vscode.l10n.t('{0} has just changed. Try again.', uri.path));
        }
        edit.replace(uri, range, newId);
      }
      return edit;
    },
  };
}

function linkProvider(look: Look): vscode.DocumentLinkProvider {
  return {
    provideDocumentLinks: async (document) => {
      const at = await look(document, 'quietly');
      return at?.features.documentLinks(at.context).map(({ span, uri, title }) => {
        const link = new vscode.DocumentLink(rangeOf(at.context.runbook.source, span), uriOf(uri));
        if (title !== undefined) link.tooltip = title;
        return link;
      });
    },
  };
}

function locationOf({ runbook: { source }, span }: Found): vscode.Location {
  return new vscode.Location(uriOf(source.uri), rangeOf(source, span));
}
