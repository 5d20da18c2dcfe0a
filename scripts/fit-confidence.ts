/**
 * Fits the weights of `src/core/recognise/confidence.ts`: `npx tsx scripts/fit-confidence.ts DIR...`, by hand, with
 * folders in the corpus format. A logistic fit with a strong pull to zero, each weight bounded by the direction that
 * its sign can only have: what a few documents have by chance must not decide. Held-out halves are left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue.generated.ts';
import { parse } from '../src/core/parse.ts';
import { isNothing, WEIGHTS } from '../src/core/recognise/confidence.ts';
import { kindOf } from '../src/core/recognise/kind.ts';
import { recognise } from '../src/core/recognise/recognise.ts';
import { type Signs, signsOf } from '../src/core/recognise/signs.ts';
import { sourceText } from '../src/core/text.ts';

/** The least and the most that a weight may be. */
const BOUNDS: Readonly<Record<keyof Signs, readonly [number, number]>> = {
  name: [0, 2],
  title: [0, 2],
  addressed: [0, 0.05],
  concrete: [0.1, 0.45],
  general: [0, 0.3],
  fit: [0, 4],
  record: [1, 5],
  density: [0, 5],
  headings: [0, 0.4],
  steps: [0, 0.5],
  advice: [-8, -2],
  lecture: [-15, -6],
  own: [0, 3],
  particular: [0, 4],
  asks: [-8, -1],
  manual: [-3.5, -0.5],
  technical: [0, 0.5],
  other: [-5, -1],
  look: [-3, -0.7],
  uncalled: [-2.5, 0],
};

interface Row {
  readonly id: string;
  readonly signs: readonly number[];
  readonly isOurs: boolean;
  readonly weight: number;
}

const NAMES = Object.keys(BOUNDS).filter((name): name is keyof Signs => name in BOUNDS);

const rows = process.argv.slice(2).flatMap(readFolder);
if (rows.length === 0)
  throw new Error('Name labelled folders: npx tsx scripts/fit-confidence.ts DIR...');
report(fittedTo(rows));

function readFolder(folder: string): Row[] {
  const lines = (name: string) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  const labels = new Map(lines('labels').map((label) => [label.id, label]));
  return lines('index').flatMap((row): Row[] => {
    const label = labels.get(row.id);
    const isNegative = String(row.class).startsWith('negative');
    if (row.half === 'held-out' || label?.is_dr_runbook_uncertain) return [];
    if (!label && !isNegative) return [];
    const text = readFileSync(join(folder, row.file), 'utf8');
    const runbook = parse(sourceText(row.path, text), row.path);
    if (runbook.metadata.declared || runbook.syntax === 'yaml') return [];
    const kind = kindOf(runbook, row.path);
    const signs = signsOf(runbook, recognise(runbook, catalogue.lexicon, kind), row.path);
    const isOurs = label?.is_dr_runbook === true;
    const weight = isOurs || !label ? 1 : 1.5;
    if (isNothing(signs)) {
      if (isOurs) console.log(`ruled out: ${row.id}`);
      return [];
    }
    return [{ id: row.id, signs: NAMES.map((name) => signs[name]), isOurs, weight }];
  });
}

function fittedTo(all: readonly Row[]): number[] {
  const pull = 0.5;
  let weights = [WEIGHTS.bias, ...NAMES.map((name) => WEIGHTS[name])];
  for (let round = 0; round < 6000; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : (pull * weight) / scaleOf(at - 1)));
    for (const { signs, isOurs, weight } of all) {
      const error = weight * (chance(weights, signs) - (isOurs ? 1 : 0));
      slope[0] = (slope[0] ?? 0) + error;
      signs.forEach((value, at) => {
        slope[at + 1] = (slope[at + 1] ?? 0) + error * value;
      });
    }
    weights = weights.map((weight, at) => bounded(weight - 0.004 * (slope[at] ?? 0), at));
  }
  return weights;
}

/** A weight that may be large is pulled less. */
function scaleOf(at: number): number {
  const name = NAMES[at];
  const [low, high] = name ? BOUNDS[name] : [0, 1];
  return Math.max(Math.abs(low), Math.abs(high));
}

function bounded(weight: number, at: number): number {
  const name = NAMES[at - 1];
  if (!name) return weight;
  const [low, high] = BOUNDS[name];
  return Math.min(high, Math.max(low, weight));
}

function chance(weights: readonly number[], signs: readonly number[]): number {
  const score = signs.reduce(
    (sum, value, at) => sum + value * (weights[at + 1] ?? 0),
    weights[0] ?? 0,
  );
  return 1 / (1 + Math.exp(-score));
}

function report(weights: readonly number[]): void {
  console.log(`  bias: ${(weights[0] ?? 0).toFixed(2)},`);
  for (const [at, name] of NAMES.entries()) {
    console.log(`  ${name}: ${(weights[at + 1] ?? 0).toFixed(2)},`);
  }
  for (const { id, signs, isOurs } of rows) {
    const said = chance(weights, signs);
    if (said >= 0.55 === isOurs) continue;
    const told = NAMES.map((name, at) => `${name} ${(signs[at] ?? 0).toFixed(2)}`).join(', ');
    console.log(`${isOurs ? 'missed ' : 'flagged'} ${said.toFixed(2)} ${id}: ${told}`);
  }
}
