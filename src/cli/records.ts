/** What one thread has to know of the documents that another one has read: as plain data, and as documents again. */
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Recognition } from '../core/coverage.ts';
import type { Runbook } from '../core/runbook.ts';
import type { SourceText } from '../core/text.ts';
import type { Scope } from './configs.ts';
import type { Document, Opener } from './documents.ts';
import { readTextFile } from './read.ts';

/** By this the sets are found, and what a reference leads to; it can be sent from thread to thread. */
export interface DocumentRecord extends Known {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly recognition: Recognition;
}

type Known = Pick<Runbook, 'syntax' | 'title' | 'metadata' | 'references'>;

export function recordOf({ path, shown, analysis }: Document): DocumentRecord {
  const { recognition, runbook } = analysis;
  const { syntax, title, metadata, references } = runbook;
  return { path, shown, recognition, syntax, title, metadata, references };
}

/** The same document in another thread. What its record does not hold is read again as soon as it is asked for. */
export function documentOf(record: DocumentRecord, scope: Scope, open: Opener): Document {
  const { path, shown, recognition } = record;
  let read: Analysis | undefined;
  const whole = () => {
    read ??= open(path, readTextFile(path)).document?.analysis ?? emptied(shown, scope);
    return read;
  };
  const analysis: Analysis = {
    recognition,
    runbook: runbookOf(record, () => whole().runbook),
    get coverage() {
      return whole().coverage;
    },
    get secrets() {
      return whole().secrets;
    },
  };
  return { path, shown, scope, analysis };
}

/** For a file that has gone since its record was made. */
function emptied(shown: string, { catalogue }: Scope): Analysis {
  return analyse(shown, shown, '', catalogue);
}

function runbookOf({ shown, ...record }: DocumentRecord, whole: () => Runbook): Runbook {
  const { syntax, title, metadata, references } = record;
  return {
    source: sourceOf(shown, () => whole().source),
    syntax,
    title,
    metadata,
    references,
    get data() {
      return whole().data;
    },
    get sections() {
      return whole().sections;
    },
    get blocks() {
      return whole().blocks;
    },
    get steps() {
      return whole().steps;
    },
    get tasks() {
      return whole().tasks;
    },
    get waivers() {
      return whole().waivers;
    },
    get suppressions() {
      return whole().suppressions;
    },
    get problems() {
      return whole().problems;
    },
  };
}

function sourceOf(uri: string, whole: () => SourceText): SourceText {
  return {
    uri,
    get text() {
      return whole().text;
    },
    get lineCount() {
      return whole().lineCount;
    },
    line: (line) => whole().line(line),
    lineStart: (line) => whole().lineStart(line),
    lineEnd: (line) => whole().lineEnd(line),
    positionAt: (offset) => whole().positionAt(offset),
    offsetAt: (position) => whole().offsetAt(position),
    rangeOf: (span) => whole().rangeOf(span),
  };
}
