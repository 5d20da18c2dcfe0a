/** Lints texts as a host would, with files and configuration that the test says. */
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { type Catalogue, catalogueFor } from '../src/core/catalogue.ts';
import { type Config, DEFAULT_CONFIG } from '../src/core/config.ts';
import { type CalendarDate, dayOf, readDate } from '../src/core/facts/time/date.ts';
import type { Diagnostic } from '../src/core/finding.ts';
import { contextOf, lint } from '../src/core/lint.ts';
import type { RuleContext } from '../src/core/rule.ts';
import type { Kind } from '../src/core/runbook.ts';
import { buildWorkspace } from '../src/core/workspace.ts';

/** The day that tests share unless they say another. */
export const TODAY = '2026-11-22';

export interface Around {
  readonly kind?: Kind;
  readonly config?: Partial<Config>;
  /** Other documents by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Files that are no documents. */
  readonly files?: readonly string[];
  readonly today?: string;
  readonly catalogue?: Catalogue;
}

/** Every diagnostic of one document. It counts as a runbook, whatever it says. */
export function lintText(path: string, text: string, around: Around = {}): readonly Diagnostic[] {
  const context = contextFor(path, text, around);
  return lint(context.analysis, context);
}

export function contextFor(path: string, text: string, around: Around = {}): RuleContext {
  const { beside = {}, files = [], today = TODAY, kind } = around;
  const config = { ...DEFAULT_CONFIG, ...around.config };
  const known = catalogueFor(around.catalogue ?? catalogue, config);
  const analysis = analyse(path, path, text, known, { configured: { kind } });
  const others = Object.entries(beside).map(
    ([other, content]): Analysis => analyse(other, other, content, known),
  );
  const workspace = buildWorkspace([analysis, ...others], {
    config,
    exists: (uri) => files.includes(uri),
    pathOf: (uri) => uri,
  });
  return contextOf(analysis, { catalogue: known, workspace, config, today: day(today) });
}

function day(text: string): CalendarDate {
  const found = dayOf(readDate(text));
  if (found === undefined) throw new Error(`${text} is no day.`);
  return found;
}
