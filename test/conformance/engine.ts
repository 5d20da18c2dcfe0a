/** What the engine says of the conformance set, for every host to be held against. */
import { fileURLToPath } from 'node:url';
import { type LabelledDocument, readLabelledSet } from '../../scripts/labelled-set.ts';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import type { CalendarDate } from '../../src/core/facts/time/date.ts';
import { contextOf, lint } from '../../src/core/lint.ts';
import { coverageOf } from '../../src/core/verdicts.ts';
import { buildWorkspace } from '../../src/core/workspace.ts';
import type { Expected } from './expected.ts';

export function conformanceSet(): readonly LabelledDocument[] {
  return readLabelledSet(fileURLToPath(new URL('.', import.meta.url)));
}

/** By path, with all documents in one workspace and nothing configured. */
export function expectations(
  documents: readonly LabelledDocument[],
  today: CalendarDate,
): ReadonlyMap<string, Expected> {
  const analyses = documents.map(({ path, text }) => analyse(path, path, text, catalogue));
  const paths = new Set(documents.map(({ path }) => path));
  const workspace = buildWorkspace(analyses, {
    config: DEFAULT_CONFIG,
    exists: (path) => paths.has(path),
    pathOf: (path) => path,
  });
  const run = { catalogue, workspace, config: DEFAULT_CONFIG, today };
  return new Map(
    analyses.map((analysis) => {
      const { isRunbook, kind, language } = analysis.recognition;
      const coverage = coverageOf(contextOf(analysis, run));
      const states = Object.fromEntries([...coverage].map(([id, { state }]) => [id, state]));
      const findings = lint(analysis, run)
        .map(({ rule, severity, range: { start, end }, message }) =>
          [start.line, start.character, end.line, end.character, severity, rule, message].join(' '),
        )
        .sort();
      return [
        analysis.runbook.source.uri,
        { isRunbook, kind: kind ?? null, language, states, findings },
      ];
    }),
  );
}
