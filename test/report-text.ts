/** The reports that come in pieces, whole. */
import { jsonReport } from '../src/report/json.ts';
import { prettyReport } from '../src/report/pretty.ts';
import { piecesOf, type ReportText } from '../src/report/report-text.ts';

export const jsonText = (...asked: Parameters<typeof jsonReport>) => whole(jsonReport(...asked));

export const prettyText = (...asked: Parameters<typeof prettyReport>) =>
  whole(prettyReport(...asked));

export function whole(text: ReportText): string {
  return [...piecesOf(text)].join('');
}
