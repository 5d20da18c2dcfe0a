/** What a document, or a set of documents, says of each practice. */
import type { Kind } from './runbook.ts';
import type { Span } from './text.ts';

/**
 * `satisfied`: said concretely. `vague`: named without content. `placeholder`: a gap that says so itself.
 * `linked`: only a link, that leads out of what can be read. `waived`: let off, with a reason.
 */
export type State = 'satisfied' | 'vague' | 'placeholder' | 'linked' | 'waived' | 'missing';

/** The best first: of two findings about one practice the better one counts. */
export const STATES: readonly State[] = [
  'satisfied',
  'waived',
  'linked',
  'vague',
  'placeholder',
  'missing',
];

/** A gap that *insert* can fill. */
export function isGap(state: State): boolean {
  return state === 'missing' || state === 'vague' || state === 'placeholder';
}

/** Nothing more is asked for. */
export function isCovered(state: State): boolean {
  return state === 'satisfied' || state === 'waived';
}

export interface Evidence {
  /** The sentence, row, value or heading that says it. */
  readonly span: Span;
  /** What kind of place it is. */
  readonly via: 'heading' | 'text' | 'table' | 'code' | 'field' | 'link';
}

export interface PracticeState {
  readonly state: State;
  /** The best places first; empty when missing. */
  readonly evidence: readonly Evidence[];
}

/** By practice id; holds every practice that was looked for. */
export type Coverage = ReadonlyMap<string, PracticeState>;

/** Whether a document is ours to judge, and as what. */
export interface Recognition {
  readonly isRunbook: boolean;
  /** 0 to 1; 1 when the document or the configuration says so. */
  readonly confidence: number;
  readonly by: 'document' | 'configuration' | 'content';
  readonly kind: Kind | undefined;
  /** ISO 639-1, as far as it could be told; `und` when it could not. */
  readonly language: string;
}
