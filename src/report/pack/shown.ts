/** What both formats of the pack say on its first page, and in which words. */
import { count } from '../terminal.ts';
import type { LeftOut, Pack } from './model.ts';

/** A list of the first page, which holds three of them and the contents. */
export interface CoverList {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many are only in the full list. */
  readonly more: number;
  readonly isWarning: boolean;
}

/** Lines of one list that leave room for the others. */
const MOST_LINES = 10;

export function coverOf(pack: Pack): readonly CoverList[] {
  const { missing, stale, leftOut, readiness } = pack;
  return [
    list(
      `Missing: ${count(missing.length, 'gap')} in ${count(readiness.required, 'practice')}`,
      missing.map(({ title, state }) => (state === 'missing' ? title : `${title} (${state})`)),
    ),
    list(
      `Stale: ${count(stale.length, 'date')} overdue`,
      stale.map(({ due, said, document }) => `${due ?? 'No day'}: ${said} [${document}]`),
    ),
    ...KINDS.flatMap(({ what, title }) => {
      const said = leftOut.filter((one) => one.what === what).map((one) => one.said);
      return said.length === 0 ? [] : [list(title(said.length), said)];
    }),
  ];
}

function list(title: string, lines: readonly string[]): CoverList {
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  return { title, lines: shown, more: lines.length - shown.length, isWarning: lines.length > 0 };
}

const KINDS: readonly {
  readonly what: LeftOut['what'];
  title(number: number): string;
}[] = [
  { what: 'unread', title: (number) => `Not read: ${count(number, 'document')}` },
  { what: 'secret', title: (number) => `Blotted out: ${count(number, 'secret')}` },
  { what: 'file', title: (number) => `Named, and not in this pack: ${count(number, 'file')}` },
  { what: 'image', title: () => 'Pictures, which a pack does not hold' },
];

/** Paper does not know when it is out of date. */
export function replaceSaid({ next }: Pack): string {
  if (next === undefined) return 'Compare it with the documents before you rely on it.';
  return `Replace it by ${next.due}: then the ${next.said} of document ${next.document} falls due.`;
}
