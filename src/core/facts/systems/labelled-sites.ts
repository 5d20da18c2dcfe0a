/** Sites by whatever name people give them: the value behind `Primary site` and behind `Off-site location`. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { perSet } from '../per-runbook.ts';
import type { SetFacts } from '../set-facts.ts';
import { plain } from '../statements.ts';
import { isFirm } from '../weight.ts';

export interface LabelledSite {
  readonly what: 'primary' | 'offsite';
  readonly name: Located<string>;
  readonly runbook: Runbook;
}

/** From `label: value` and from rows of two cells. */
export const labelledSites: (facts: SetFacts) => readonly LabelledSite[] = perSet(({ members }) =>
  members.flatMap(({ runbook, facts: { statements } }) => {
    const add = (label: string, name: Located<string>): LabelledSite[] => {
      const what = OFFSITE.test(label) ? 'offsite' : PRIMARY.test(label) ? 'primary' : undefined;
      const isName = plain(name.value).length >= 3 && name.value.length <= 80 && isFirm(name.value);
      return what === undefined || !isName ? [] : [{ what, name, runbook }];
    };
    return [
      ...statements.said.flatMap(({ label, value, isReal }) =>
        label === undefined || !isReal ? [] : add(plain(label.value), value),
      ),
      ...statements.rows.flatMap(({ cells: [label, value, ...more], isReal }) =>
        label === undefined || value === undefined || more.length > 0 || !isReal
          ? []
          : add(plain(label.text.value), value.text),
      ),
    ];
  }),
);

/** "Ward A" and "Ward A, room 12", but not "Ward A" and "Ward AB", nor "Ward A" and "Ward B". */
export function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [plain(inner), plain(outer)];
  return a === b || (a.startsWith(b) && /^[\s]?[,;(–-]/.test(a.slice(b.length)));
}

const PRIMARY =
  /^(?:primary|main|production) (?:site|location|data ?cent(?:er|re)|region)$|^(?:haupt|primär)standort$|^(?:site|centre) principal$|^sede principal$/u;

const OFFSITE =
  /^off-?site (?:location|site|copy|copies|backups?|storage)(?: (?:location|site))?$|^location of (?:the )?off-?site cop(?:y|ies)$|^auslagerungsort$|^site externe$/;
