/**
 * The one way from a file's text into the engine: with the secrets in it redacted. What never comes in can
 * reach no report, no message, no tree and no export.
 */
import { noteLetters } from '../letters.ts';
import { type SourceText, type Span, sourceText } from '../text.ts';
import { secretsByForm } from './forms.ts';
import { secretsByName } from './named.ts';
import type { Secret } from './secret.ts';

export interface Redacted {
  /** As long as the text of the file, line by line: every offset holds for both. */
  readonly source: SourceText;
  /** In the order of the text; none overlaps another. */
  readonly secrets: readonly Secret[];
}

/** Stands for each UTF-16 unit of a secret. It has no meaning in Markdown, YAML or a terminal. */
export const BLOT = '\u2022';

/** Linear in the text; never throws. */
export function redactedSource(uri: string, text: string): Redacted {
  noteLetters(text);
  const secrets = secretsIn(text);
  return { source: sourceText(uri, blotted(text, secrets)), secrets };
}

/** Whether a text was written from one that was redacted, so that it would write blots into a file. */
export function hasBlot(text: string): boolean {
  return text.includes(BLOT.repeat(4));
}

export function secretsIn(text: string): readonly Secret[] {
  const found = [...secretsByForm(text), ...secretsByName(text)].sort(
    (a, b) => a.covers.start - b.covers.start || b.covers.end - a.covers.end,
  );
  const kept: Secret[] = [];
  let end = -1;
  for (const secret of found) {
    if (secret.covers.start < end) continue;
    kept.push(secret);
    end = secret.covers.end;
  }
  return kept;
}

function blotted(text: string, secrets: readonly Secret[]): string {
  if (secrets.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { covers } of secrets) {
    out += text.slice(from, covers.start) + blot(text, covers);
    from = covers.end;
  }
  return out + text.slice(from);
}

/** White space stays, so that lines, indents and block scalars stay what they are. */
function blot(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\S/g, BLOT);
}
