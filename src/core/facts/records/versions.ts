/** The history of a document: its versions with their days, as its tables list them. */
import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { column, plain, type TableRow } from '../statements.ts';
import { type CalendarDate, onlyDay } from '../time/date.ts';

export interface VersionFact {
  readonly name: string;
  /** `1.10` as 1 and 10. */
  readonly parts: readonly number[];
  readonly date: Located<CalendarDate>;
  /** Where the table stands: versions of different tables are not compared. */
  readonly section: number;
}

/** In the order of the text. */
export const versionsOf: (runbook: Runbook) => readonly VersionFact[] = perRunbook((runbook) =>
  factsOf(runbook).statements.rows.flatMap((row) => versionIn(row) ?? []),
);

/** Less than, equal to or greater than zero, as sorting wants it. */
export function compareVersions(a: VersionFact, b: VersionFact): number {
  const length = Math.max(a.parts.length, b.parts.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a.parts[at] ?? 0) - (b.parts[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const versionColumn = column(/^(?:version|revision|rev\.?|ver\.?)$/);
const dateColumn = column(/^(?:date|dated|issued|released|datum|fecha)$/);

function versionIn(row: TableRow): VersionFact | undefined {
  const { cells, section, isReal } = row;
  const [version, dated] = [versionColumn(row), dateColumn(row)];
  // An inventory of software has versions too, and no history.
  if (!isReal || version === undefined || dated === undefined || cells.some(isSoftware)) {
    return undefined;
  }
  const name = plain(version.text.value);
  const parts = /^v?\.?\s?(\d{1,4}(?:\.\d{1,4}){0,3})$/.exec(name)?.[1]?.split('.').map(Number);
  const date = onlyDay(dated.text);
  if (parts === undefined || date === undefined) return undefined;
  return { name, parts, date, section };
}

function isSoftware({ header }: { readonly header: string }): boolean {
  return /^(?:software|component|system|host|hosts|package|product|application|name)$/.test(header);
}
