/** A folder of labelled documents, and how far what a host says of them agrees with the labels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../src/core/coverage.ts';

/** `present` is concrete, `partial` is named without content, `absent` is not there. */
export type Label = 'present' | 'partial' | 'absent';

export interface PracticeLabel {
  readonly state: Label;
  /** Lines from 1, first and last. */
  readonly lines?: readonly (readonly [number, number])[];
  /** Two experts would differ: left out of every count. */
  readonly uncertain?: boolean;
}

export interface LabelledDocument {
  readonly id: string;
  readonly class: string;
  /** The name that it would have in a repository. */
  readonly path: string;
  readonly text: string;
  /** `tuning` or `held-out`, in sets that are parted. */
  readonly half: string | undefined;
  /** `undefined` when nobody has said, or two experts would differ. */
  readonly isRunbook: boolean | undefined;
  /** Empty where the document is none of ours. */
  readonly practices: Readonly<Record<string, PracticeLabel>>;
}

/** What a host says of one document. */
export interface Said {
  readonly isRunbook: boolean;
  readonly stateOf: (practice: string) => State | undefined;
}

/** Of one practice, or of all: true and false positives and false negatives, present and addressed. */
export interface Count {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly addressedTp: number;
  readonly addressedFp: number;
  readonly addressedFn: number;
}

export interface Score {
  readonly byPractice: ReadonlyMap<string, Count>;
  readonly presentF1: number;
  readonly addressedF1: number;
  /** The share of labels that were said exactly. */
  readonly accuracy: number;
  /** The share of what is present and was said to be missing. */
  readonly falseMissing: number;
  /** Labels that were compared, and those of them that say present. */
  readonly cells: number;
  readonly present: number;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly lookAlikes: readonly string[];
  /** Look-alikes that were taken for runbooks. */
  readonly flagged: readonly string[];
}

/** Reads `index.jsonl`, `labels.jsonl` and the documents. Throws when one is missing. */
export function readLabelledSet(folder: string): readonly LabelledDocument[] {
  const labels = new Map(rows<LabelRow>(join(folder, 'labels.jsonl')).map((row) => [row.id, row]));
  return rows<IndexRow>(join(folder, 'index.jsonl')).map((row) => {
    const label = labels.get(row.id);
    return {
      id: row.id,
      class: row.class,
      path: row.path,
      text: readFileSync(join(folder, row.file), 'utf8'),
      half: row.half,
      isRunbook: label?.is_dr_runbook_uncertain ? undefined : label?.is_dr_runbook,
      practices: label?.is_dr_runbook ? (label.practices ?? {}) : {},
    };
  });
}

/** The best label among the practices that a label stands for; `undefined` when none was looked for. */
export function labelSaid(id: string, { stateOf }: Said): Label | undefined {
  const said = (PAIRS[id] ?? [id])
    .flatMap((one) => stateOf(one) ?? [])
    .map((state) => LABEL_OF[state]);
  return said.sort((a, b) => RANK[b] - RANK[a])[0];
}

/** The practices that a label stands for. */
export function practicesOf(id: string): readonly string[] {
  return PAIRS[id] ?? [id];
}

/** @param only the practices to compare; all of them when absent. */
export function scoreOf(
  documents: readonly LabelledDocument[],
  saidOf: (document: LabelledDocument) => Said,
  only?: ReadonlySet<string>,
): Score {
  const byPractice = new Map<string, Count>();
  let [cells, exact, present, falseMissing] = [0, 0, 0, 0];
  for (const document of documents) {
    const said = saidOf(document);
    for (const [id, { state, uncertain }] of Object.entries(document.practices)) {
      const label = labelSaid(id, said);
      if (uncertain || label === undefined || (only && !only.has(id))) continue;
      byPractice.set(id, sum([byPractice.get(id) ?? NOTHING, countOf(label, state)]));
      cells += 1;
      if (label === state) exact += 1;
      if (state === 'present') present += 1;
      if (state === 'present' && label === 'absent') falseMissing += 1;
    }
  }
  const all = sum([...byPractice.values()]);
  const idsOf = (label: boolean, said: boolean) =>
    documents
      .filter((one) => one.isRunbook === label && saidOf(one).isRunbook === said)
      .map(({ id }) => id);
  const flagged = idsOf(false, true);
  return {
    byPractice,
    presentF1: measures(all.tp, all.fp, all.fn).f1,
    addressedF1: measures(all.addressedTp, all.addressedFp, all.addressedFn).f1,
    accuracy: exact / cells,
    falseMissing: falseMissing / present,
    cells,
    present,
    found: idsOf(true, true),
    missed: idsOf(true, false),
    lookAlikes: [...flagged, ...idsOf(false, false)],
    flagged,
  };
}

export function sum(counts: readonly Count[]): Count {
  const of = (key: keyof Count) => counts.reduce((all, one) => all + one[key], 0);
  return {
    tp: of('tp'),
    fp: of('fp'),
    fn: of('fn'),
    addressedTp: of('addressedTp'),
    addressedFp: of('addressedFp'),
    addressedFn: of('addressedFn'),
  };
}

export function measures(tp: number, fp: number, fn: number) {
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

interface IndexRow {
  readonly id: string;
  readonly class: string;
  readonly path: string;
  readonly file: string;
  readonly half?: string;
}

interface LabelRow {
  readonly id: string;
  readonly is_dr_runbook: boolean;
  readonly is_dr_runbook_uncertain?: boolean;
  readonly practices?: Readonly<Record<string, PracticeLabel>>;
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

const NOTHING: Count = { tp: 0, fp: 0, fn: 0, addressedTp: 0, addressedFp: 0, addressedFn: 0 };

function countOf(said: Label, state: Label): Count {
  const one = (is: boolean) => (is ? 1 : 0);
  return {
    tp: one(state === 'present' && said === 'present'),
    fp: one(state === 'absent' && said === 'present'),
    fn: one(state === 'present' && said !== 'present'),
    addressedTp: one(state !== 'absent' && said !== 'absent'),
    addressedFp: one(state === 'absent' && said !== 'absent'),
    addressedFn: one(state !== 'absent' && said === 'absent'),
  };
}

function rows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
