/** A share of a long run, in a thread of its own: reads its files, then judges them among those of the others. */
import type { MessagePort } from 'node:worker_threads';
import type { Catalogue } from '../core/catalogue.ts';
import { type JudgedBatches, type LoadPacking, openBatches } from './batches.ts';
import { openConfigs } from './configs.ts';
import { type Document, documentOpener } from './documents.ts';
import type { Input } from './inputs.ts';
import type { How } from './judged.ts';
import { type Opened, openInputs, projectOf } from './project.ts';
import { type DocumentRecord, documentOf, recordOf } from './records.ts';

/** What a thread is asked for first. */
export interface Share extends How {
  readonly files: readonly Input[];
  /** Of the run, absolute. */
  readonly folder: string;
  /** The configuration from the command line. */
  readonly config: string | undefined;
}

/** What it answers. */
export interface ReadShare extends Omit<Opened, 'documents'> {
  readonly documents: readonly DocumentRecord[];
}

/** What it is told then: the documents that other threads have read. */
export type Others = readonly DocumentRecord[];

/** Serves one share, and is done. */
export function serveShare(
  port: MessagePort,
  catalogue: Catalogue,
  loadPacking: LoadPacking,
): void {
  port.once('message', (share: Share) => {
    const { opened, judge } = openShare(share, catalogue, loadPacking);
    port.once('message', (others: Others) => {
      const judged = judge(others);
      const packed = judged.files.flatMap((file) => ('bytes' in file ? file.bytes.buffer : []));
      port.postMessage(judged, packed);
    });
    port.postMessage({ ...opened, documents: opened.documents.map(recordOf) } satisfies ReadShare);
  });
}

function openShare(
  { files, folder, config, ...how }: Share,
  catalogue: Catalogue,
  loadPacking: LoadPacking,
) {
  const configs = openConfigs(folder, config, catalogue);
  const open = documentOpener(configs, folder, false);
  const { keep, reading, judge } = openBatches({ open, folder, how, loadPacking });
  const opened = openInputs(files, configs, folder, { open, keep });
  return {
    opened,
    judge(others: Others): JudgedBatches {
      const around = others.map((each) => documentOf(each, configs.scopeOf(each.path), reading));
      const project = projectOf({ opened, context: around, configs, folder, open });
      return judge(runbooksIn(opened.documents), project);
    },
  };
}

export function runbooksIn(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ analysis }) => analysis.recognition.isRunbook);
}
