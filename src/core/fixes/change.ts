/** The shape of every fix that writes one text in the place of another. */

import type { Fix } from '../finding.ts';
import type { Span } from '../text.ts';
import { titled } from './titled.ts';

/** @param safe it says in another form what is written already, or what the document itself leaves no doubt of. */
export function changeTo(span: Span, newText: string, safe: boolean, isLikeOthers = false): Fix {
  const title = isLikeOthers
    ? titled('Change to "{0}", like the others', newText)
    : titled('Change to "{0}"', newText);
  return { ...title, safe, edits: [{ span, newText }] };
}
