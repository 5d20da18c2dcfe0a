/** What is known of a document that is not in memory: as plain data, and as a document that is read again when asked. */
import { analyse } from '../core/analyse.ts';
import type { Analysis } from '../core/analysis.ts';
import type { Recognition } from '../core/coverage.ts';
import { forgetFacts } from '../core/facts/per-runbook.ts';
import type { Runbook } from '../core/runbook.ts';
import type { Position, SourceText, Span } from '../core/text.ts';
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
  return new Place({ ...record, scope }, reading, { record });
}

/** The same document, which from now on takes room on the shelf. */
export function keptDocument(document: Document, reading: Reading): Document {
  const { path, shown, scope, analysis } = document;
  return new Place({ path, shown, scope, recognition: analysis.recognition }, reading, {
    analysis,
  });
}

interface Known {
  readonly record?: DocumentRecord;
  readonly analysis?: Analysis;
}

/** A document that may be in memory. Classes, since an object with accessors of its own is slow and large. */
class Place implements Document {
  readonly path: string;
  readonly shown: string;
  readonly scope: Scope;
  readonly analysis: Analysis;
  readonly #reading: Reading;
  #record: DocumentRecord | undefined;
  #read: Analysis | undefined;

  constructor(
    about: Omit<Document, 'analysis'> & Pick<Analysis, 'recognition'>,
    reading: Reading,
    { record, analysis }: Known,
  ) {
    this.path = about.path;
    this.shown = about.shown;
    this.scope = about.scope;
    this.analysis = new PlacedAnalysis(this, about.recognition);
    this.#reading = reading;
    this.#record = record;
    this.#read = analysis;
    if (analysis !== undefined) reading.shelf.put(analysis, () => this.#letGo());
  }

  get targets(): readonly string[] | undefined {
    return this.#record?.targets;
  }

  get record(): DocumentRecord | undefined {
    return this.#record;
  }

  get whole(): Analysis {
    return this.#read ?? this.#readAgain();
  }

  #readAgain(): Analysis {
    const { path, shown, scope } = this;
    const { open, shelf } = this.#reading;
    const { document } = open(path, readTextFile(path));
    // The file may have gone since its record was made.
    const read = document?.analysis ?? analyse(shown, shown, '', scope.catalogue);
    this.#read = read;
    shelf.put(read, () => this.#letGo());
    return read;
  }

  #letGo(): void {
    const { path, shown, scope } = this;
    if (this.#read !== undefined) {
      this.#record ??= recordOf({ path, shown, scope, analysis: this.#read });
    }
    this.#read = undefined;
    forgetFacts(this.analysis);
  }
}

class PlacedAnalysis implements Analysis {
  readonly recognition: Recognition;
  readonly runbook: Runbook;
  readonly #place: Place;

  constructor(place: Place, recognition: Recognition) {
    this.recognition = recognition;
    this.runbook = new PlacedRunbook(place);
    this.#place = place;
  }

  get coverage() {
    return this.#place.whole.coverage;
  }

  get secrets() {
    return this.#place.whole.secrets;
  }
}

class PlacedRunbook implements Runbook {
  readonly source: SourceText;
  readonly #place: Place;

  constructor(place: Place) {
    this.source = new PlacedSource(place);
    this.#place = place;
  }

  get #known(): Pick<DocumentRecord, 'syntax' | 'title' | 'metadata'> {
    return this.#place.record ?? this.#place.whole.runbook;
  }

  get syntax() {
    return this.#known.syntax;
  }

  get title() {
    return this.#known.title;
  }

  get metadata() {
    return this.#known.metadata;
  }

  get references() {
    return this.#place.record?.references ?? this.#place.whole.runbook.references;
  }

  get data() {
    return this.#place.whole.runbook.data;
  }

  get sections() {
    return this.#place.whole.runbook.sections;
  }

  get blocks() {
    return this.#place.whole.runbook.blocks;
  }

  get steps() {
    return this.#place.whole.runbook.steps;
  }

  get tasks() {
    return this.#place.whole.runbook.tasks;
  }

  get waivers() {
    return this.#place.whole.runbook.waivers;
  }

  get suppressions() {
    return this.#place.whole.runbook.suppressions;
  }

  get problems() {
    return this.#place.whole.runbook.problems;
  }
}

class PlacedSource implements SourceText {
  readonly uri: string;
  readonly #place: Place;

  constructor(place: Place) {
    this.uri = place.shown;
    this.#place = place;
  }

  get #whole(): SourceText {
    return this.#place.whole.runbook.source;
  }

  get text() {
    return this.#whole.text;
  }

  get lineCount() {
    return this.#whole.lineCount;
  }

  line(line: number) {
    return this.#whole.line(line);
  }

  lineStart(line: number) {
    return this.#whole.lineStart(line);
  }

  lineEnd(line: number) {
    return this.#whole.lineEnd(line);
  }

  positionAt(offset: number) {
    return this.#whole.positionAt(offset);
  }

  offsetAt(position: Position) {
    return this.#whole.offsetAt(position);
  }

  rangeOf(span: Span) {
    return this.#whole.rangeOf(span);
  }
}
