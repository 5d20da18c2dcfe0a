/** States how often a document is reviewed, beside the day of its last review. */

import type { Minutes } from '../facts/time/duration.ts';
import type { Fix } from '../finding.ts';
import { headerOf } from '../metadata.ts';
import type { Runbook } from '../runbook.ts';
import { lineBreakOf } from '../text.ts';
import { titled } from './titled.ts';

/**
 * Not safe: how often is a decision. None where the header does not stand on lines of its own, or has an interval.
 *
 * @param interval in ISO 8601, such as `P6M`.
 */
export function reviewIntervalFixes(
  { source, syntax, data }: Runbook,
  interval: string,
): readonly Fix[] {
  const header = headerOf(data, syntax);
  const reviewed = header.get('lastReviewed');
  if (reviewed === undefined || header.has('reviewInterval')) return [];
  const { line, character } = source.positionAt(reviewed.key.span.start);
  const before = source.line(line).slice(0, character);
  const key =
    /_on$/.test(reviewed.key.value) && syntax === 'markdown' ? 'review_in' : 'review_interval';
  const place = /^\s{0,40}$/.test(before)
    ? {
        at: source.lineEnd(line),
        newText: `${lineBreakOf(source.text)}${before}${key}: ${interval}`,
      }
    : undefined;
  // In braces it goes behind the day.
  const end = reviewed.value?.span.end;
  const inBraces = /[{,]\s{0,8}$/.test(before) && end !== undefined;
  const { at, newText } = place ?? { at: end ?? -1, newText: `, ${key}: ${interval}` };
  if (place === undefined && !inBraces) return [];
  const title = titled(
    'State that it is reviewed every {0}, and change that to what you decide',
    interval,
  );
  return [{ ...title, safe: false, edits: [{ span: { start: at, end: at }, newText }] }];
}

/** The longest that is meant by a cadence, as people would write it: `P6M`, `P1Y`, `P45D`. */
export function spokenInterval(minutes: Minutes): string {
  const days = Math.floor(minutes / 1440);
  const months = Math.floor(days / 30.4);
  if (days >= 365 && months % 12 === 0) return `P${months / 12}Y`;
  const isWhole = months > 0 && days - Math.floor(months * 30.4) <= 3;
  return isWhole ? `P${months}M` : `P${Math.max(1, days)}D`;
}
