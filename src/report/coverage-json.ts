/** Version 1 of the JSON of `coverage`, described in docs/json.md. */
import type { PracticeState } from '../core/coverage.ts';
import {
  type CoverageOutcome,
  type CoveredDocument,
  type CoveredSet,
  evidencePlaces,
} from './coverage-outcome.ts';
import { jsonUnread } from './json.ts';

/** One line of JSON and a line break. Fields are only ever added to version 1. */
export function coverageJsonReport(outcome: CoverageOutcome, alone: boolean): string {
  const { sets, documents, notChecked, skipped } = outcome;
  const report = {
    version: 1,
    ...(alone ? {} : { sets: sets.map((set) => jsonSet(set)) }),
    documents: documents.map(jsonDocument),
    notChecked: notChecked.map(jsonUnread),
    skipped: skipped.map(jsonUnread),
  };
  return `${JSON.stringify(report)}\n`;
}

function jsonDocument(document: CoveredDocument) {
  const { path, analysis } = document;
  const { isRunbook, confidence, kind, language } = analysis.recognition;
  return {
    path,
    isRunbook,
    confidence,
    kind: kind ?? null,
    language,
    practices: record(analysis.coverage, (state) => ({
      state: state.state,
      evidence: evidencePlaces(state, document),
    })),
  };
}

function jsonSet({ name, members, coverage, holders }: CoveredSet) {
  return {
    name,
    plan: members[0]?.path ?? null,
    documents: members.map(({ path }) => path),
    practices: record(coverage, (state, id) => {
      const holder = holders.get(id);
      const places = holder === undefined ? [] : evidencePlaces(state, holder);
      const evidence = places.map((place) => ({ path: holder?.path, ...place }));
      return { state: state.state, evidence };
    }),
  };
}

/** Without a prototype: an id of a team's own practice may be any word. */
function record<T>(
  coverage: ReadonlyMap<string, PracticeState>,
  value: (state: PracticeState, id: string) => T,
): Record<string, T> {
  const fields: Record<string, T> = Object.create(null);
  for (const [id, state] of coverage) fields[id] = value(state, id);
  return fields;
}
