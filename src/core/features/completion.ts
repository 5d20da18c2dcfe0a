/** What an editor offers while somebody types. */
import type { Span } from '../text.ts';

export interface Completion {
  readonly label: string;
  readonly what: 'key' | 'value' | 'id' | 'section';
  /** What it takes the place of; on one line. */
  readonly span: Span;
  /** A snippet, with its own indentation. */
  readonly body: string;
  /** What is typed is compared with it, where that is not the label. */
  readonly filter?: string;
  /** A few words behind the label. */
  readonly detail?: string;
  /** Markdown in our own words. */
  readonly documentation?: string;
  /** Rank among the others. */
  readonly rank: number;
  /** There is something to choose from right behind it. */
  readonly goesOn: boolean;
}

/** The same id twice, as of a role and of the contact who holds it, is offered once. */
export interface KnownId {
  readonly id: string;
  /** Where it comes from, or what it is. */
  readonly detail: string;
}
