/** What is known of a document that is not in memory: as plain data, and as a document that is read again when asked. */
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Recognition } from '../core/coverage.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { Runbook } from '../core/runbook.ts';
import type { SourceText } from '../core/text.ts';
import type { Scope } from './configs.ts';
import type { Document, Opener } from './documents.ts';
import { readTextFile } from './read.ts';
import type { Shelf } from './shelf.ts';

/** By this the sets are found, and what a reference leads to; it can be sent from thread to thread. */
export interface DocumentRecord extends Pick<Runbook, 'syntax' | 'title' | 'metadata'> {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly recognition: Recognition;
  /** Of a plan. */
  readonly references: Runbook['references'] | undefined;
  readonly targets: readonly string[];
}

/** A copy: a piece of a text would keep all of it. */
export function recordOf(document: Document): DocumentRecord {
  const { path, shown, analysis } = document;
  const { recognition, runbook } = analysis;
  const { syntax, title, metadata } = runbook;
  const references = recognition.kind === 'dr-plan' ? runbook.references : undefined;
  const targets = targetsOf(document);
  return structuredClone({
    path,
    shown,
    recognition,
    syntax,
    title,
    metadata,
    references,
    targets,
  });
}

/** What it links or names, its plan aside; each once. */
export function targetsOf({ targets, analysis }: Document): readonly string[] {
  if (targets !== undefined) return targets;
  const named = analysis.runbook.references.filter(({ as }) => as !== 'plan');
  return [...new Set(named.map(({ target }) => target.value))];
}

/** How a document is read again, and what keeps it then. */
export interface Reading {
  readonly open: Opener;
  readonly shelf: Shelf;
}

/** What its record does not hold is read again as soon as it is asked for, and kept as long as there is room. */
export function documentOf(record: DocumentRecord, scope: Scope, reading: Reading): Document {
  return reader(record, scope, reading, { record });
}

/** The same document, which from now on takes room on the shelf. */
export function keptDocument(document: Document, reading: Reading): Document {
  const { scope, analysis } = document;
  const { recognition } = analysis;
  return reader({ ...document, recognition }, scope, reading, { analysis });
}

interface Known {
  readonly record?: DocumentRecord;
  readonly analysis?: Analysis;
}

function reader(
  { path, shown, recognition }: Pick<DocumentRecord, 'path' | 'shown' | 'recognition'>,
  scope: Scope,
  { open, shelf }: Reading,
  known: Known,
): Document {
  let { record, analysis: read } = known;
  const letGo = () => {
    if (read !== undefined) record ??= recordOf({ path, shown, scope, analysis: read });
    read = undefined;
    forgetFacts(analysis);
  };
  const whole = () => {
    if (read === undefined) {
      read = open(path, readTextFile(path)).document?.analysis ?? emptied(shown, scope);
      shelf.put(read, letGo);
    }
    return read;
  };
  const analysis: Analysis = {
    recognition,
    runbook: runbookOf(
      shown,
      () => whole().runbook,
      () => record,
    ),
    get coverage() {
      return whole().coverage;
    },
    get secrets() {
      return whole().secrets;
    },
  };
  if (read !== undefined) shelf.put(read, letGo);
  return {
    path,
    shown,
    scope,
    analysis,
    get targets() {
      return record?.targets;
    },
  };
}

/** For a file that has gone since its record was made. */
function emptied(shown: string, { catalogue }: Scope): Analysis {
  return analyse(shown, shown, '', catalogue);
}

function runbookOf(
  shown: string,
  whole: () => Runbook,
  record: () => DocumentRecord | undefined,
): Runbook {
  return {
    source: sourceOf(shown, () => whole().source),
    get syntax() {
      return (record() ?? whole()).syntax;
    },
    get title() {
      return (record() ?? whole()).title;
    },
    get metadata() {
      return (record() ?? whole()).metadata;
    },
    get references() {
      return record()?.references ?? whole().references;
    },
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
