/** A share of a long run, in a thread of its own: reads its files, then judges them among those of the others. */
import type { MessagePort } from 'node:worker_threads';
import type { Catalogue } from '../core/catalogue.ts';
import type { CalendarDate } from '../core/facts/time/date.ts';
import type { Diagnostic } from '../core/finding.ts';
import type { Readiness } from '../core/readiness.ts';
import type { Kind } from '../core/runbook.ts';
import { sourceText } from '../core/text.ts';
import type { CheckedFile } from '../report/outcome.ts';
import { openConfigs } from './configs.ts';
import { documentOpener } from './documents.ts';
import type { Input } from './inputs.ts';
import { judgedOn } from './judged.ts';
import { type Opened, openInputs, projectOf } from './project.ts';
import { planReadiness } from './readiness.ts';
import { type DocumentRecord, documentOf, recordOf } from './records.ts';

/** What a thread is asked for first. */
export interface Share {
  readonly files: readonly Input[];
  /** Of the run, absolute. */
  readonly folder: string;
  /** The configuration from the command line. */
  readonly config: string | undefined;
  readonly today: CalendarDate;
  readonly withoutInsertions: boolean;
}

/** What it answers. */
export interface ReadShare extends Omit<Opened, 'documents'> {
  readonly documents: readonly DocumentRecord[];
}

/** What it is told then: the documents that other threads have read. */
export type Others = readonly DocumentRecord[];

/** What it answers in the end. */
export interface JudgedShare {
  readonly files: readonly SentFile[];
  /** Of the sets whose plan is in the share, by the plan's shown path. */
  readonly readiness: ReadonlyMap<string, Readiness>;
}

/** A file that was checked, as it is sent. */
export interface SentFile {
  readonly path: string;
  /** Without its secrets. */
  readonly text: string;
  readonly kind: Kind | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function receivedFile({ path, text, kind, diagnostics }: SentFile): CheckedFile {
  return { path, source: sourceText(path, text), kind, diagnostics };
}

/** Serves one share, and is done. */
export function serveShare(port: MessagePort, catalogue: Catalogue): void {
  port.once('message', (share: Share) => {
    const { opened, judge } = openShare(share, catalogue);
    port.once('message', (others: Others) => port.postMessage(judge(others)));
    port.postMessage({ ...opened, documents: opened.documents.map(recordOf) } satisfies ReadShare);
  });
}

function openShare({ files, folder, config, ...how }: Share, catalogue: Catalogue) {
  const configs = openConfigs(folder, config, catalogue);
  const open = documentOpener(configs, folder, false);
  const opened = openInputs(files, configs, folder, open, () => {});
  const judge = (others: Others): JudgedShare => {
    const around = others.map((each) => documentOf(each, configs.scopeOf(each.path), open));
    const project = projectOf({ opened, context: around, configs, folder, open });
    const runbooks = opened.documents.filter(({ analysis }) => analysis.recognition.isRunbook);
    // Before the facts of documents are let go of.
    const readiness = planReadiness(runbooks, project, how.today);
    const judged = judgedOn(how.today, runbooks, project, how.withoutInsertions);
    return { files: judged.map(sentFile), readiness };
  };
  return { opened, judge };
}

function sentFile({ path, source, kind, diagnostics }: CheckedFile): SentFile {
  return { path, text: source.text, kind, diagnostics };
}
