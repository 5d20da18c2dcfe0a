/** What a secret in a document is: where it stands, and what it seems to open. Its text goes nowhere. */
import type { Span } from '../text.ts';

export interface Secret {
  /** What to point at: the secret itself, or the line that announces a private key. */
  readonly span: Span;
  /** What must not be shown. */
  readonly covers: Span;
  /** With its article: `a password`, `an AWS access key`. */
  readonly what: string;
}
