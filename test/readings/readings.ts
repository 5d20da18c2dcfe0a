/** What the engine and the rules make of many documents, written down so that a change of either is seen as such. */
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse } from '../../src/core/analyse.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import type { PracticeState } from '../../src/core/coverage.ts';
import { readExample } from '../../src/core/example.ts';
import type { Diagnostic } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import { buildWorkspace } from '../../src/core/workspace.ts';
import type { Say } from '../cases.ts';
import { conformanceSet } from '../conformance/engine.ts';
import { contextOf } from '../rule-examples.ts';

/** A document under a name that is unique in its file, and how it is read. */
export interface Reading {
  readonly title: string;
  readonly read: () => string;
}

const TODAY = { year: 2026, month: 11, day: 22 };

/** By the name of the file, beside this one, in which they are written down. */
export const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  'conformance.txt': conformanceReadings(),
  'practices.txt': practiceReadings(),
  'rules.txt': ruleReadings(),
};

/** As it stands in the file. */
export function written({ title, read }: Reading): string {
  return `\n## ${title}\n${read()}`;
}

/** What is read in a document of `cases/`, which are written as `test/cases.ts` says. */
export const sayRead: Say = (_, full) => {
  const path = full.startsWith('apiVersion:') ? 'case.runbook.yaml' : 'case.md';
  return shown(analyse(path, path, full, catalogue), [])
    .trimEnd()
    .split('\n');
};

/** What the tuning half says, each document by itself. What is made of the held-out half is for nobody to read. */
function conformanceReadings(): Reading[] {
  return conformanceSet()
    .filter(({ half }) => half === 'tuning')
    .map(({ path, text }) => ({
      title: path,
      read: () => {
        const analysis = analyse(path, path, text, catalogue);
        const workspace = buildWorkspace([analysis], {
          config: DEFAULT_CONFIG,
          exists: () => false,
          pathOf: (uri) => uri,
        });
        const found = lint(analysis, {
          catalogue,
          workspace,
          config: DEFAULT_CONFIG,
          today: TODAY,
        });
        return shown(analysis, found);
      },
    }));
}

/** What all other practices see in the examples of each. */
function practiceReadings(): Reading[] {
  return catalogue.practices.flatMap(({ id, examples }) =>
    examples.map(({ name, kind, syntax, text }) => ({
      title: `${id}: ${name}`,
      read: () => {
        const path = syntax === 'yaml' ? 'example.runbook.yaml' : 'example.md';
        const hint = { configured: { kind } };
        return shown(analyse(path, path, readExample(text).text, catalogue, hint), []);
      },
    })),
  );
}

/** What all other rules say of the examples of each. What it says itself is in `docs/messages.md`. */
function ruleReadings(): Reading[] {
  return catalogue.rules.flatMap((rule) =>
    rule.examples.map((example) => ({
      title: `${rule.id}: ${example.name}`,
      read: () => {
        const context = contextOf(rule, example, readExample(example.text).text);
        const found = lint(context.analysis, context);
        return shown(
          context.analysis,
          found.filter(({ rule: id }) => id !== rule.id),
        );
      },
    })),
  );
}

function shown({ runbook, recognition, coverage }: Analysis, found: readonly Diagnostic[]): string {
  const { text } = runbook.source;
  const quote = (span: { start: number; end: number }) => quoted(text.slice(span.start, span.end));
  const lines = [
    `${recognition.kind ?? 'no kind'}, ${recognition.language}, ${recognition.confidence.toFixed(3)}`,
    ...[...coverage]
      .filter(([, { state }]) => state !== 'missing')
      .map(([id, { state, evidence }]: [string, PracticeState]) =>
        [`  ${state} ${id}`, ...evidence.map(({ span, via }) => `${via} ${quote(span)}`)].join(
          '; ',
        ),
      ),
    ...found
      .filter(({ rule }) => catalogue.rules.some(({ id }) => id === rule))
      .map(({ rule, span, message }) => `  ${rule} ${quote(span)}: ${message}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Characters that are shown of what is quoted. */
const SHOWN = 24;

/** Where the quote is cut, the number of all its characters tells its end. */
function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= SHOWN ? `"${line}"` : `"${line.slice(0, SHOWN)}…" ${words.length}`;
}
