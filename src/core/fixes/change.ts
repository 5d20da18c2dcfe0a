/** The shape of every fix that writes one text in the place of another. */
import type { Fix } from '../finding.ts';
import type { Span } from '../text.ts';

/** @param safe it says in another form what is written already, or what the document itself leaves no doubt of. */
export function changeTo(span: Span, newText: string, safe: boolean, because = ''): Fix {
  const why = because === '' ? '' : `, ${because}`;
  return { title: `Change to "${newText}"${why}`, safe, edits: [{ span, newText }] };
}
