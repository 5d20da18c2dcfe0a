/**
 * Measures the recogniser against a labelled folder: `npm run accuracy -- DIR [--misses] [--by-practice] [--only id,id]
 * [--half tuning|held-out]`.
 *
 * DIR holds `index.jsonl` ({id, class, path, file}) and `labels.jsonl` ({id, is_dr_runbook, is_dr_runbook_uncertain?,
 * practices: {id: {state: present | partial | absent, lines, uncertain?}}}). Uncertain labels are left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import type { Analysis } from '../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import type { State } from '../src/core/coverage.ts';
import { lint } from '../src/core/lint.ts';
import { buildWorkspace } from '../src/core/workspace.ts';

type Label = 'present' | 'partial' | 'absent';

interface IndexRow {
  readonly id: string;
  readonly class: string;
  readonly path: string;
  readonly file: string;
  /** `tuning` or `held-out`, in sets that are parted. */
  readonly half?: string;
}

interface LabelRow {
  readonly id: string;
  readonly is_dr_runbook: boolean;
  readonly is_dr_runbook_uncertain?: boolean;
  readonly practices?: Record<
    string,
    { state: Label; lines?: [number, number][]; uncertain?: boolean }
  >;
}

/** A label that stands for two practices. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  'roles-contacts': ['roles-and-responsibilities', 'contact-list'],
  'plan-review': ['document-control', 'plan-review-schedule'],
};

const LABEL_OF: Readonly<Record<State, Label>> = {
  satisfied: 'present',
  vague: 'partial',
  placeholder: 'partial',
  linked: 'partial',
  waived: 'partial',
  missing: 'absent',
};

const RANK: Readonly<Record<Label, number>> = { absent: 0, partial: 1, present: 2 };

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
const index = rows<IndexRow>(join(folder, 'index.jsonl')).filter(
  ({ half }) => values.half === undefined || half === values.half,
);
const labels = new Map(rows<LabelRow>(join(folder, 'labels.jsonl')).map((row) => [row.id, row]));

interface Count {
  tp: number;
  fp: number;
  fn: number;
  addressedTp: number;
  addressedFp: number;
  addressedFn: number;
}

const counts = new Map<string, Count>();
const total = { cells: 0, exact: 0, present: 0, falseMissing: 0 };
const detection = { found: 0, missed: [] as string[], lookAlikes: 0, flagged: [] as string[] };
const noisy: string[] = [];

for (const row of index) {
  const text = readFileSync(join(folder, row.file), 'utf8');
  const analysis = analyse(row.path, row.path, text, catalogue);
  const label = labels.get(row.id);
  if (row.class.startsWith('negative')) {
    const found = diagnosticsOf(analysis);
    if (found > 0)
      noisy.push(`${row.id} (${found}, confidence ${analysis.recognition.confidence.toFixed(2)})`);
  }
  if (label) {
    detect(row, label, analysis);
    if (label.is_dr_runbook && label.practices) compare(row, label.practices, analysis, text);
  }
}
report();

function diagnosticsOf(analysis: Analysis): number {
  const workspace = buildWorkspace([analysis], {
    config: DEFAULT_CONFIG,
    exists: () => true,
    pathOf: (uri) => uri,
  });
  const today = { year: 2026, month: 11, day: 22 };
  return lint(analysis, { catalogue, workspace, config: DEFAULT_CONFIG, today }).length;
}

function detect(row: IndexRow, label: LabelRow, { recognition }: Analysis): void {
  if (label.is_dr_runbook_uncertain) return;
  const { isRunbook, confidence } = recognition;
  const said = `${row.id} (${confidence.toFixed(2)}, ${recognition.kind})`;
  if (label.is_dr_runbook) {
    if (isRunbook) detection.found += 1;
    else detection.missed.push(said);
  } else {
    detection.lookAlikes += 1;
    if (isRunbook) detection.flagged.push(said);
  }
}

function compare(
  row: IndexRow,
  practices: NonNullable<LabelRow['practices']>,
  { coverage, runbook }: Analysis,
  text: string,
): void {
  const lines = text.split(/\r\n|\r|\n/);
  for (const [id, { state, lines: where, uncertain }] of Object.entries(practices)) {
    if (uncertain || (only && !only.has(id))) continue;
    const states = (PAIRS[id] ?? [id])
      .map((one) => coverage.get(one))
      .filter((one) => one !== undefined);
    if (states.length === 0) continue;
    const best = states.sort((a, b) => RANK[LABEL_OF[b.state]] - RANK[LABEL_OF[a.state]])[0];
    const said: Label = best ? LABEL_OF[best.state] : 'absent';
    tally(id, said, state);
    if (said === state || !values.misses) continue;
    const ours = (best?.evidence ?? [])
      .slice(0, 2)
      .map(
        ({ span }) =>
          `    ours  ${runbook.source.positionAt(span.start).line + 1}: ${snip(text.slice(span.start, span.end))}`,
      );
    const theirs = (where ?? [])
      .slice(0, 3)
      .map(
        ([from, to]) =>
          `    label ${from}-${to}: ${snip(lines.slice(from - 1, Math.min(to, from + 3)).join(' / '))}`,
      );
    console.log(
      [
        `${id}: label ${state}, said ${said} (${best?.state}) in ${row.id}`,
        ...theirs,
        ...ours,
      ].join('\n'),
    );
  }
}

function tally(id: string, said: Label, state: Label): void {
  const count = counts.get(id) ?? {
    tp: 0,
    fp: 0,
    fn: 0,
    addressedTp: 0,
    addressedFp: 0,
    addressedFn: 0,
  };
  counts.set(id, count);
  total.cells += 1;
  if (said === state) total.exact += 1;
  if (state === 'present') {
    total.present += 1;
    if (said === 'absent') total.falseMissing += 1;
  }
  if (state === 'present' && said === 'present') count.tp += 1;
  if (state === 'present' && said !== 'present') count.fn += 1;
  if (state === 'absent' && said === 'present') count.fp += 1;
  if (state !== 'absent' && said !== 'absent') count.addressedTp += 1;
  if (state === 'absent' && said !== 'absent') count.addressedFp += 1;
  if (state !== 'absent' && said === 'absent') count.addressedFn += 1;
}

function report(): void {
  const sum = (key: keyof Count) => [...counts.values()].reduce((all, one) => all + one[key], 0);
  if (values['by-practice']) {
    for (const [id, one] of [...counts].sort()) {
      console.log(
        `${id.padEnd(28)} present ${prf(one.tp, one.fp, one.fn)}  addressed ${prf(one.addressedTp, one.addressedFp, one.addressedFn)}  n+=${one.tp + one.fn}`,
      );
    }
  }
  console.log(`present    P R F1  ${prf(sum('tp'), sum('fp'), sum('fn'))}`);
  console.log(
    `addressed  P R F1  ${prf(sum('addressedTp'), sum('addressedFp'), sum('addressedFn'))}`,
  );
  console.log(
    `three-state accuracy ${(total.exact / total.cells).toFixed(3)} over ${total.cells} cells`,
  );
  console.log(
    `false-missing rate   ${(total.falseMissing / total.present).toFixed(3)} of ${total.present} present`,
  );
  console.log(
    `detected ${detection.found} of ${detection.found + detection.missed.length}; look-alikes flagged ${detection.flagged.length} of ${detection.lookAlikes}; negatives with findings ${noisy.length}`,
  );
  for (const missed of detection.missed) console.log(`  not detected: ${missed}`);
  for (const flagged of detection.flagged) console.log(`  look-alike flagged: ${flagged}`);
  for (const one of noisy) console.log(`  negative with findings: ${one}`);
}

function prf(tp: number, fp: number, fn: number): string {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [precision, recall, f1].map((one) => one.toFixed(3)).join(' ');
}

function snip(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

function rows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
