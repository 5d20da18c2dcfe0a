/** What one document says, whichever syntax it was written in. Types, and the few lists they rest on. */
import type { CalendarDate } from './facts/time/date.ts';
import type { Duration } from './facts/time/duration.ts';
import type { Finding } from './finding.ts';
import type { Located, SourceText, Span } from './text.ts';

/** The seven kinds of document that a set is made of. */
export const KINDS = [
  'dr-plan',
  'backup-procedure',
  'restore-procedure',
  'training-plan',
  'exercise-report',
  'inventory',
  'change-log',
] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

export interface Runbook {
  /** With its secrets redacted, character for character: good for places, never to be written back to a file. */
  readonly source: SourceText;
  readonly syntax: 'markdown' | 'yaml';
  /** The first heading of level one, else the title in the metadata, else the first heading. */
  readonly title: Located<string> | undefined;
  readonly metadata: Metadata;
  /** The front matter (Markdown) or the whole document (YAML) as a tree; `undefined` when there is none. */
  readonly data: Value | undefined;
  /** Section 0 is the document itself; the others follow in the order of their headings. */
  readonly sections: readonly Section[];
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  /** Top-level steps of procedures; sub-steps hang below them. */
  readonly steps: readonly Step[];
  readonly tasks: readonly Task[];
  readonly references: readonly Reference[];
  readonly waivers: readonly Waiver[];
  readonly suppressions: readonly Suppression[];
  /** What could not be read, or not as it was meant. Parsing itself never fails. */
  readonly problems: readonly Problem[];
}

/** A finding of a reader, with the rule in whose name it is reported. */
export interface Problem extends Finding {
  readonly rule: string;
}

/**
 * The unit of meaning. A fenced block is one block; a paragraph's soft-wrapped lines are one block;
 * a table gives one block for each body row.
 */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'task' | 'row' | 'fence' | 'value';

export interface Block {
  readonly kind: BlockKind;
  /** The text itself, without list marker, heading marks, fence lines or quotes around a YAML value. */
  readonly span: Span;
  /** Index into `Runbook.sections`. A heading belongs to the section that it opens. */
  readonly section: number;
  /** Nesting in lists: 0 outside, 1 in a list, and so on. */
  readonly depth: number;
  /** The cells of a row, each with the header of its column. */
  readonly cells: readonly Cell[] | undefined;
  /** The path of a YAML or front-matter value: `spec.backups[].tool.name`; front matter has no prefix. */
  readonly path: string | undefined;
  /** The key of a value, where it is written. */
  readonly key: Located<string> | undefined;
  /** The info string of a fence, in lower case, first word only. */
  readonly language: string | undefined;
  /** The number in an ordered list. */
  readonly ordinal: number | undefined;
}

export interface Cell {
  readonly span: Span;
  readonly header: Span | undefined;
}

export interface Section {
  readonly heading: Located<string> | undefined;
  /** 0 for the document, 1 to 6 for headings; a bold line counts one below the heading above it. */
  readonly level: number;
  /** Index of the section around this one; `undefined` for section 0. */
  readonly parent: number | undefined;
  /** From the heading's first character to the next heading of this or a lower level. */
  readonly span: Span;
  /** From the end of the heading to the first heading inside or after: what stands directly below it. */
  readonly body: Span;
  readonly style: 'document' | 'atx' | 'setext' | 'bold' | 'html' | 'key';
}

export interface Step {
  /** The id of a YAML step, or the number of a Markdown step. */
  readonly id: Located<string> | undefined;
  readonly text: Located<string>;
  readonly span: Span;
  readonly section: number;
  readonly commands: readonly Located<string>[];
  /** How to tell that it worked: `verify.expect` in YAML; `Expect:`, `Verify:`, "should show …" in Markdown. */
  readonly expected: Located<string> | undefined;
  readonly owner: Located<string> | undefined;
  readonly duration: Located<Duration> | undefined;
  /** `undo` or `on_failure`; `Undo:`, `Rollback:`, `If it fails:` in Markdown. */
  readonly rollback: Located<string> | undefined;
  /** Ids of steps that must be done before. */
  readonly needs: readonly Located<string>[];
  readonly steps: readonly Step[];
}

/** What a step says of itself. */
export type StepFacts = Pick<
  Step,
  'text' | 'commands' | 'expected' | 'owner' | 'duration' | 'rollback'
>;

export interface Task {
  readonly text: Located<string>;
  /** The same, read as a step: its text without owner and duration, and what stands below it. */
  readonly says: StepFacts;
  /** The one character between the brackets. */
  readonly mark: Span;
  readonly done: boolean;
  readonly section: number;
  readonly depth: number;
}

/** A link, or an id that names another document (`plan: orders-dr-plan`). */
export interface Reference {
  readonly target: Located<string>;
  readonly text: Located<string>;
  readonly as: 'link' | 'plan' | 'document';
  readonly section: number;
}

export interface Waiver {
  readonly rule: Located<string>;
  readonly reason: Located<string> | undefined;
  readonly approvedBy: Located<string> | undefined;
  readonly until: Located<CalendarDate> | undefined;
  readonly span: Span;
}

/** `<!-- dr-runbook-disable-next-line rule: reason -->` in Markdown, `# dr-runbook-disable…` in YAML. */
export interface Suppression {
  /** Empty means every rule. */
  readonly rules: readonly Located<string>[];
  readonly reason: Located<string> | undefined;
  /** The comment. */
  readonly span: Span;
  /** What it silences. */
  readonly covers: Span;
}

/** The header of a document under its canonical names, whichever aliases it was written with. */
export interface Metadata {
  /** Set only when the document says so itself: front matter `kind:`, or YAML `apiVersion` and `kind`. */
  readonly kind: Located<Kind> | undefined;
  /** The document says that it is ours (`kind:` of ours, `dr-runbook:`, `apiVersion: dr-runbook/v1`). */
  readonly declared: boolean;
  readonly id: Located<string> | undefined;
  readonly title: Located<string> | undefined;
  readonly owner: Located<string> | undefined;
  readonly approvedBy: Located<string> | undefined;
  readonly version: Located<string> | undefined;
  readonly status: Located<string> | undefined;
  readonly plan: Located<string> | undefined;
  readonly lastReviewed: Located<CalendarDate> | undefined;
  readonly lastUpdated: Located<CalendarDate> | undefined;
  readonly nextReview: Located<CalendarDate> | undefined;
  /** As it is written: a duration, or how often. */
  readonly reviewInterval: Located<string> | undefined;
  readonly rto: Located<Duration> | undefined;
  readonly rpo: Located<Duration> | undefined;
  readonly systems: readonly Located<string>[];
}

/** A YAML tree with places, free of any parser's types. */
export type Value = Scalar | List | Mapping;

export interface Scalar {
  readonly type: 'scalar';
  /** What it means under the YAML 1.2 core schema; a date or a duration stays a string. */
  readonly value: string | number | boolean | null;
  /** What is written, without the quotes around it. */
  readonly text: Located<string>;
  /** With the quotes around it. */
  readonly span: Span;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface Mapping {
  readonly type: 'mapping';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

export interface Entry {
  readonly key: Located<string>;
  /** `undefined` when nothing is written after the key. */
  readonly value: Value | undefined;
}
