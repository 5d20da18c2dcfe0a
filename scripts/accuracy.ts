/**
 * Measures the recogniser against a labelled folder: `npm run accuracy -- DIR [--misses] [--by-practice] [--only id,id]
 * [--half tuning|held-out]`.
 *
 * DIR holds `index.jsonl` ({id, class, path, file}) and `labels.jsonl` ({id, is_dr_runbook, is_dr_runbook_uncertain?,
 * practices: {id: {state: present | partial | absent, lines, uncertain?}}}). Uncertain labels are left out.
 */
import { parseArgs } from 'node:util';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import { STATES } from '../src/core/coverage.ts';
import { lint } from '../src/core/lint.ts';
import { buildWorkspace } from '../src/core/workspace.ts';
import {
  type LabelledDocument,
  labelSaid,
  measures,
  practicesOf,
  readLabelledSet,
  type Said,
  scoreOf,
  sum,
} from './labelled-set.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    'by-practice': { type: 'boolean' },
    only: { type: 'string' },
    half: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name a labelled folder: npm run accuracy -- DIR');
const only = values.only === undefined ? undefined : new Set(values.only.split(','));
const documents = readLabelledSet(folder).filter(
  ({ half }) => values.half === undefined || half === values.half,
);
const analyses = new Map(
  documents.map((document) => [
    document,
    analyse(document.path, document.path, document.text, catalogue),
  ]),
);

if (values.misses) for (const [document, analysis] of analyses) printMisses(document, analysis);
report();

function saidBy({ recognition, coverage }: Analysis): Said {
  return { isRunbook: recognition.isRunbook, stateOf: (id) => coverage.get(id)?.state };
}

function report(): void {
  const said = new Map([...analyses].map(([document, analysis]) => [document, saidBy(analysis)]));
  const nothing: Said = { isRunbook: false, stateOf: () => undefined };
  const score = scoreOf(documents, (document) => said.get(document) ?? nothing, only);
  const { byPractice, cells, present, found, missed, lookAlikes, flagged } = score;
  if (values['by-practice']) {
    for (const [id, one] of [...byPractice].sort()) {
      console.log(
        `${id.padEnd(28)} present ${prf(one.tp, one.fp, one.fn)}  addressed ${prf(one.addressedTp, one.addressedFp, one.addressedFn)}  n+=${one.tp + one.fn}`,
      );
    }
  }
  const all = sum([...byPractice.values()]);
  console.log(`present    P R F1  ${prf(all.tp, all.fp, all.fn)}`);
  console.log(`addressed  P R F1  ${prf(all.addressedTp, all.addressedFp, all.addressedFn)}`);
  console.log(`three-state accuracy ${score.accuracy.toFixed(3)} over ${cells} cells`);
  console.log(`false-missing rate   ${score.falseMissing.toFixed(3)} of ${present} present`);
  const noisy = noisyNegatives();
  console.log(
    `detected ${found.length} of ${found.length + missed.length}; look-alikes flagged ${flagged.length} of ${lookAlikes.length}; negatives with findings ${noisy.length}`,
  );
  for (const id of missed) console.log(`  not detected: ${id} (${recognised(id)})`);
  for (const id of flagged) console.log(`  look-alike flagged: ${id} (${recognised(id)})`);
  for (const one of noisy) console.log(`  negative with findings: ${one}`);
}

/** Confidence and kind of a document. */
function recognised(id: string): string {
  const [, analysis] = [...analyses].find(([document]) => document.id === id) ?? [];
  return `${analysis?.recognition.confidence.toFixed(2)}, ${analysis?.recognition.kind}`;
}

function noisyNegatives(): string[] {
  return [...analyses].flatMap(([document, analysis]) => {
    const found = document.class.startsWith('negative') ? findingsIn(analysis) : 0;
    if (found === 0) return [];
    return `${document.id} (${found}, confidence ${analysis.recognition.confidence.toFixed(2)})`;
  });
}

function findingsIn(analysis: Analysis): number {
  const workspace = buildWorkspace([analysis], {
    config: DEFAULT_CONFIG,
    exists: () => true,
    pathOf: (uri) => uri,
  });
  const today = { year: 2026, month: 11, day: 22 };
  return lint(analysis, { catalogue, workspace, config: DEFAULT_CONFIG, today }).length;
}

/** Each label that was not said, with the lines of both sides. */
function printMisses({ id: name, practices, text }: LabelledDocument, analysis: Analysis): void {
  const { source } = analysis.runbook;
  const lines = text.split(/\r\n|\r|\n/);
  for (const [id, { state, lines: where, uncertain }] of Object.entries(practices)) {
    const said = labelSaid(id, saidBy(analysis));
    if (uncertain || said === undefined || said === state || (only && !only.has(id))) continue;
    const [best] = practicesOf(id)
      .flatMap((one) => analysis.coverage.get(one) ?? [])
      .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
    const theirs = (where ?? [])
      .slice(0, 3)
      .map(
        ([from, to]) =>
          `    label ${from}-${to}: ${snip(lines.slice(from - 1, Math.min(to, from + 3)).join(' / '))}`,
      );
    const ours = (best?.evidence ?? [])
      .slice(0, 2)
      .map(
        ({ span }) =>
          `    ours  ${source.positionAt(span.start).line + 1}: ${snip(text.slice(span.start, span.end))}`,
      );
    const what = `${id}: label ${state}, said ${said} (${best?.state}) in ${name}`;
    console.log([what, ...theirs, ...ours].join('\n'));
  }
}

function prf(tp: number, fp: number, fn: number): string {
  const { precision, recall, f1 } = measures(tp, fp, fn);
  return [precision, recall, f1].map((one) => one.toFixed(3)).join(' ');
}

function snip(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
