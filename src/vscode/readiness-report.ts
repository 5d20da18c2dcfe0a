/** The readiness report in the editor: a page without scripts, in the colours of the theme, that leads to lines. */
import type * as vscode from 'vscode';
import { PLACE_COMMAND, placeCommand } from '../report/readiness/addresses.ts';
import { collectReport } from '../report/readiness/collect.ts';
import { readinessHtmlReport } from '../report/readiness/html.ts';
import type { ReadinessReport } from '../report/readiness/model.ts';
import { THEME_STYLE } from '../report/readiness/theme-style.ts';
import type { Host } from './new-runbook.ts';
import type { Session } from './session.ts';

/** One page. It follows the documents while somebody is in it or comes back to it, never while somebody types beside it. */
let open: vscode.WebviewPanel | undefined;

export async function showReport(host: Host, session: Session): Promise<void> {
  const { vscode } = host;
  await session.index.ready;
  if (open) return open.reveal();
  const panel = vscode.window.createWebviewPanel(
    'dr-runbook.report',
    vscode.l10n.t('Recovery Readiness'),
    vscode.ViewColumn.Active,
    {
      enableScripts: false,
      // Links may run this one, and no other.
      enableCommandUris: [PLACE_COMMAND],
      localResourceRoots: [],
      enableFindWidget: true,
    },
  );
  open = panel;
  let shown: Shown = { page: '', documents: [] };
  let isStale = true;
  const draw = () => {
    if (!isStale || !panel.active) return;
    isStale = false;
    const drawn = pageOf(host, session);
    // Drawing anew loses the place at which somebody reads.
    if (drawn.page === shown.page) return;
    shown = drawn;
    panel.webview.html = drawn.page;
  };
  const subscriptions = [
    session.onDidChange(() => {
      isStale = true;
      draw();
    }),
    panel.onDidChangeViewState(draw),
    vscode.commands.registerCommand(PLACE_COMMAND, (document: unknown, line: unknown) =>
      showPlace(host, shown.documents, document, line),
    ),
  ];
  panel.onDidDispose(() => {
    open = undefined;
    for (const each of subscriptions) each.dispose();
  });
  draw();
}

interface Shown {
  readonly page: string;
  /** The keys of the documents, by the numbers that links name them by. */
  readonly documents: readonly string[];
}

/** Beside the report, so that nobody loses the place there. Whatever else a link may say leads nowhere. */
async function showPlace(
  { vscode, uriOf }: Host,
  documents: readonly string[],
  document: unknown,
  line: unknown,
): Promise<void> {
  const key = typeof document === 'number' ? documents[document] : undefined;
  if (key === undefined || !Number.isSafeInteger(line)) return;
  const at = new vscode.Position(Math.max(0, Number(line) - 1), 0);
  try {
    await vscode.window.showTextDocument(uriOf(key), {
      selection: new vscode.Range(at, at),
      viewColumn: vscode.ViewColumn.Beside,
    });
  } catch {
    const message = vscode.l10n.t('{0} no longer exists.', uriOf(key).path);
    void vscode.window.showInformationMessage(message);
  }
}

function pageOf({ vscode, uriOf }: Host, session: Session): Shown {
  const { engine, runbooks, contextOf, lint, ownPractices, today } = session;
  const contexts = [...runbooks().values()].map(contextOf);
  const practices = [
    ...engine.catalogue.practices,
    ...ownPractices.map(({ practice }) => practice),
  ];
  const documents = [...runbooks().keys()];
  const paths = new Map(documents.map((key) => [key, vscode.workspace.asRelativePath(uriOf(key))]));
  const numbers = new Map([...paths.values()].map((path, number) => [path, number]));
  const report = collectReport(
    {
      contexts,
      catalogue: engine.catalogue,
      practices,
      today: today(),
      origin: { repository: null, revision: null },
      notChecked: [],
      skipped: [],
    },
    {
      judging: () => ({ ...engine, lint }),
      trainingsOf: engine.trainingsOf,
      grantedBy: engine.grantedBy,
    },
  );
  const page = readinessHtmlReport(withPaths(report, paths), {
    address: (path, line) => {
      const number = numbers.get(path);
      return number === undefined ? undefined : placeCommand(number, line ?? 1);
    },
    style: THEME_STYLE,
  });
  return { page, documents };
}

/** People know documents by their paths, and the session by their keys. */
function withPaths(report: ReadinessReport, paths: ReadonlyMap<string, string>): ReadinessReport {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? (paths.get(value) ?? value) : value,
  );
}
