/** What the extension would send to the panel for a document: by the engine, without an editor. */
import { freshnessOf } from '../../src/core/features/freshness.ts';
import { runList } from '../../src/core/features/run-list.ts';
import { lint } from '../../src/core/lint.ts';
import { readinessOf } from '../../src/core/readiness.ts';
import type { ToPage, View } from '../../src/webview/protocol.ts';
import { reading } from '../core/features/reading.ts';
import { contextFor } from '../judge.ts';

/** `beside` holds other documents of the set, by path. */
export function viewOf(
  path: string,
  text: string,
  beside: Readonly<Record<string, string>> = {},
): View {
  const context = contextFor(path, text, { kind: 'restore-procedure', beside });
  return {
    list: runList(context, reading),
    freshness: freshnessOf(context, lint(context.analysis, context), reading),
    readiness: readinessOf(context),
  };
}

/** As it arrives: through JSON, as between the extension and its page. */
export function showing(view: View): ToPage {
  return JSON.parse(JSON.stringify({ type: 'show', view }));
}
