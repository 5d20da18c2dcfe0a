/**
 * Judges the documents of a share in batches that fit into memory. What has to make room is judged among the
 * documents that are known by then, and once more where those that come later would change it.
 */
import type { Readiness } from '../core/readiness.ts';
import type { Document, Opener } from './documents.ts';
import { type How, type JudgedFile, type Judgement, judgements } from './judged.ts';
import type { PackedFile } from './packed.ts';
import { type Project, workspaces } from './project.ts';
import { keptDocument, type Reading } from './records.ts';
import { openShelf, type Shelf } from './shelf.ts';
import type { Testimony } from './witness.ts';

export interface Batches {
  /** For documents of other threads too. */
  readonly reading: Reading;
  /** Takes a document as soon as it was read; what comes back stands for it from then on. */
  keep(document: Document): Document;
  /** Of documents that it was given, each among all those of the run. */
  judge(documents: readonly Document[], project: Pick<Project, 'workspaceOf'>): JudgedBatches;
}

export interface JudgedBatches {
  /** In the order of the documents. */
  readonly files: readonly (JudgedFile | PackedFile)[];
  /** Of the sets whose plan is among them, by the plan's shown path. */
  readonly readiness: ReadonlyMap<string, Readiness>;
}

/** Files are packed only where there are many. Loads a bundle each time. */
export type LoadPacking = () => Packing;

type Packing = Pick<typeof import('./packed.ts'), 'packed' | 'unpacked'>;

export interface BatchesParts {
  readonly open: Opener;
  /** Of the run, absolute. */
  readonly folder: string;
  readonly how: How;
  readonly loadPacking: LoadPacking;
  readonly shelf?: Shelf;
}

interface Outcome {
  readonly file: JudgedFile | PackedFile;
  readonly readiness: Readiness | undefined;
  readonly testimony: Testimony;
}

export function openBatches(parts: BatchesParts): Batches {
  const { open, folder, how, loadPacking, shelf = openShelf() } = parts;
  const reading = { open, shelf };
  const outcomes = new Map<Document, Outcome>();
  const known: Document[] = [];
  let batch: Document[] = [];
  let packing: Packing | undefined;
  const note = ({ document, file, readiness, witness }: Judgement) => {
    const kept = packing?.packed(file) ?? file;
    outcomes.set(document, { file: kept, readiness: readiness(), testimony: witness.testimony });
  };
  const endBatch = () => {
    packing ??= loadPacking();
    const workspaceOf = workspaces(known, folder);
    const inHand = new Set(batch.map(({ shown }) => shown));
    // The rest of a set may be far away: it is not read again for what is likely to change.
    const isWhole = (document: Document) =>
      (workspaceOf(document).setOf(document.shown)?.members ?? []).every(({ runbook }) =>
        inHand.has(runbook.source.uri),
      );
    for (const judgement of judgements(batch.filter(isWhole), { workspaceOf }, how)) {
      note(judgement);
    }
    batch = [];
    shelf.empty();
  };
  return {
    reading,
    keep(document) {
      const kept = keptDocument(document, reading);
      known.push(kept);
      if (document.analysis.recognition.isRunbook) batch.push(kept);
      if (shelf.isFull()) endBatch();
      return kept;
    },
    judge(documents, project) {
      for (const document of changed(documents, outcomes, project)) outcomes.delete(document);
      const left = documents.filter((document) => !outcomes.has(document));
      for (const judgement of judgements(left, project, how)) {
        note(judgement);
        shelf.makeRoom();
      }
      const all = documents.flatMap((document) => outcomes.get(document) ?? []);
      const plans = documents.flatMap((document) => {
        const readiness = outcomes.get(document)?.readiness;
        return readiness === undefined ? [] : [[document.shown, readiness] as const];
      });
      return { files: all.map(({ file }) => file), readiness: new Map(plans) };
    },
  };
}

/** Those that were judged, and would be judged otherwise among all documents of the run. */
function changed(
  documents: readonly Document[],
  outcomes: ReadonlyMap<Document, Outcome>,
  { workspaceOf }: Pick<Project, 'workspaceOf'>,
): readonly Document[] {
  const holding = new Map<Testimony, boolean>();
  return documents.filter((document) => {
    const testimony = outcomes.get(document)?.testimony;
    if (testimony === undefined) return false;
    const holds = holding.get(testimony) ?? testimony.holdsIn(workspaceOf(document));
    holding.set(testimony, holds);
    return !holds;
  });
}
