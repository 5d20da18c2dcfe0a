/** The text of a report: whole, or in pieces where it may be long, so that all of it is never in memory at once. */
export type ReportText = string | Generator<string>;

export function piecesOf(text: ReportText): Iterable<string> {
  return typeof text === 'string' ? [text] : text;
}
