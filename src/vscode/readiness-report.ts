/** The readiness report in the editor: a page without scripts, in the colours of the theme. */
import type * as vscode from 'vscode';
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
    { enableScripts: false, localResourceRoots: [], enableFindWidget: true },
  );
  open = panel;
  let shown = '';
  let isStale = true;
  const draw = () => {
    if (!isStale || !panel.active) return;
    isStale = false;
    const page = pageOf(host, session);
    // Drawing anew loses the place at which somebody reads.
    if (page !== shown) panel.webview.html = page;
    shown = page;
  };
  const subscriptions = [
    session.onDidChange(() => {
      isStale = true;
      draw();
    }),
    panel.onDidChangeViewState(draw),
  ];
  panel.onDidDispose(() => {
    open = undefined;
    for (const each of subscriptions) each.dispose();
  });
  draw();
}

function pageOf({ vscode, uriOf }: Host, session: Session): string {
  const { engine, runbooks, contextOf, lint, ownPractices, today } = session;
  const contexts = [...runbooks().values()].map(contextOf);
  const practices = [
    ...engine.catalogue.practices,
    ...ownPractices.map(({ practice }) => practice),
  ];
  const paths = new Map(
    [...runbooks().keys()].map((key) => [key, vscode.workspace.asRelativePath(uriOf(key))]),
  );
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
  return readinessHtmlReport(withPaths(report, paths), {
    // A page without scripts opens nothing in the editor: places are named.
    address: () => undefined,
    style: THEME_STYLE,
  });
}

/** People know documents by their paths, and the session by their keys. */
function withPaths(report: ReadinessReport, paths: ReadonlyMap<string, string>): ReadinessReport {
  return JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? (paths.get(value) ?? value) : value,
  );
}
