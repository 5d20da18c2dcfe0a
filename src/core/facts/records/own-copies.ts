/** Where a plan itself and its contacts are kept: what can still be read when the systems are down. */

import type { Runbook } from '../../runbook.ts';
import { type Located, located, unmarked } from '../../text.ts';
import { itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { perSet } from '../per-runbook.ts';
import { nameOf, type SetFacts } from '../set-facts.ts';
import { column, isStated, ofHeaders } from '../statements.ts';
import { namesIn } from '../systems/systems.ts';

/** A copy of the plan, and the systems that must run for it to be read. */
export interface PlanCopy {
  readonly where: Located<string>;
  readonly needs: readonly Located<string>[];
}

/** Those that a YAML plan lists. */
export function planCopies(runbook: Runbook): PlanCopy[] {
  if (runbook.syntax !== 'yaml' || !runbook.metadata.declared) return [];
  return itemsAt(runbook.data, 'spec', 'distribution').flatMap((item) => {
    const where = textAt(item, 'where');
    return where === undefined ? [] : [{ where, needs: textsAt(item, 'needs') }];
  });
}

/** Those that a table of a Markdown plan lists; what each needs is the system that its place names. */
export function planCopiesInText(runbook: Runbook, facts: SetFacts): PlanCopy[] {
  const own = facts.members.find((member) => member.runbook === runbook);
  return (own?.facts.statements.rows ?? []).slice(0, 500).flatMap((row) => {
    const isOfPlan = listsCopies(row);
    const where = whereColumn(row)?.text;
    if (!row.isReal || !isOfPlan || where === undefined) return [];
    const [named] = namesIn(where.value, facts.names);
    // Only a cell that is the name itself: more words may speak of another place.
    const isWhole = named !== undefined && unmarked(where.value).length <= 30;
    return [{ where, needs: isWhole ? [where] : [] }];
  });
}

const COPY_HEADER =
  /^cop(?:y|ies) of (?:this|the) (?:plan|document|runbook|procedure)$|^(?:plan|document) cop(?:y|ies)$/;

const WHERE_HEADER = /^(?:where|location|place|stored|kept|kept (?:at|in|on))$/;

const listsCopies = ofHeaders(([first = '']) => COPY_HEADER.test(first));
const whereColumn = column(WHERE_HEADER);

/** A sentence that says where the document or its contacts are kept, and the system in which that is. */
export interface KeptIn {
  readonly what: 'plan' | 'contacts';
  readonly written: Located<string>;
  readonly runbook: Runbook;
  /** The system, as it is called. */
  readonly system: string;
}

/** Where the place is a system that the documents are there to recover. */
export const keptInScope: (facts: SetFacts) => readonly KeptIn[] = perSet((facts) =>
  facts.members.flatMap(({ runbook, facts: { statements } }) =>
    withCue(runbook, statements.said, OF_PLAN_OR_CONTACTS).flatMap((statement): KeptIn[] => {
      const written = located(runbook.source, statement.span);
      const text = written.value;
      if (text.length > 400 || !isStated(statement)) return [];
      const match = PLAN_KEPT.exec(text) ?? CONTACTS_KEPT.exec(text);
      if (match === null) return [];
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      const system = systemBehind(runbook, behind, facts);
      if (system === undefined) return [];
      const what = PLAN_KEPT.test(text) ? 'plan' : 'contacts';
      return [{ what, written, runbook, system }];
    }),
  ),
);

/** Whether any document of the set speaks of another copy, of the plan or of the contacts. A generous answer. */
export function speaksOfCopies({ members }: SetFacts, what: KeptIn['what']): boolean {
  const of = what === 'plan' ? PLAN : CONTACTS;
  return members.some(({ runbook, facts: { statements } }) =>
    [...statements.said, ...statements.rows].some(({ span }) => {
      const text = runbook.source.text.slice(span.start, Math.min(span.end, span.start + 1_000));
      return ANOTHER.test(text) && (of.test(text) || /\bcop(?:y|ies)\b/i.test(text));
    }),
  );
}

/** A system of the set that stands right behind the words, or the one that the title of the document names. */
function systemBehind(runbook: Runbook, behind: string, facts: SetFacts): string | undefined {
  const [named] = namesIn(behind, facts.names);
  // "on git-01", "in the address book on git-01".
  const before = behind.slice(0, named?.start ?? 0);
  if (named !== undefined && (before.length <= 20 || /\b(?:on|in|at) (?:the )?$/.test(before)))
    return nameOf(facts, named.key);
  const word = /^ ?(?:the |our |this |that )?(?:same )?[`*]{0,2}([\p{L}][\p{L}\d-]{2,30})/u.exec(
    behind,
  )?.[1];
  const title = runbook.title?.value ?? '';
  if (word === undefined || COMMON.test(word) || !RECOVERS.test(title)) return undefined;
  const known = new Map([[word, [word.toLowerCase()]]]);
  return namesIn(title, known).length > 0 ? word : undefined;
}

const RECOVERS =
  /\b(?:restor\w{1,6}|recover\w{0,3}|rebuild\w{0,3}|fail-?over|disaster|dr\b|runbook)/i;

/** Words of titles that name no system. */
const COMMON =
  /^(?:plan|runbook|document|folder|event|case|region|data|site|centre|center|same|production|backup|backups|service|team|company|cloud|office|disaster|recovery|restore|order|section|table|following|procedure|repository)$/i;

const OF_PLAN_OR_CONTACTS = cuesOf('plan runb docu page proc notf cont phon call');

const PLAN_KEPT =
  /\b(?:this|the|our) (?:[\w-]{1,20} ){0,2}(?:plan|runbook|document|page|procedure|documentation) (?:itself )?(?:is|are|lives?|resides?)(?: (?:only|kept|stored|available|published|maintained|hosted|found|held|written|located)){0,2} (?:only )?(?:in|on|at|inside)\b|\b(?:dieser|der) (?:notfall)?(?:plan|runbook) (?:liegt|steht)(?: nur)? (?:auf|in|im)\b|\bce (?:plan|document) (?:est|se trouve)(?: (?:conserv[ée]|stock[ée]))?(?: uniquement)? (?:sur|dans)(?![\p{L}])|\beste (?:plan|documento) (?:est[áa]|se guarda)(?: (?:solo|guardado))? en\b/iu;

const CONTACTS_KEPT =
  /\b(?:contact (?:list|details|data|numbers)|phone (?:list|numbers)|contacts|call list)(?: of \w{1,20})? (?:is|are|lives?|can be|live)(?: (?:only|kept|stored|available|published|maintained|hosted|found|held|located|be)){0,2} (?:only )?(?:in|on|at|inside)\b/i;

const PLAN = /\b(?:plan|runbook|document|procedure|documentation|page)s?\b/i;

const CONTACTS = /\b(?:contacts?|phone|numbers|call list)\b/i;

const ANOTHER =
  /\b(?:print\w{0,4}|paper|mirror\w{0,3}|off-?line|pdf|usb|laptops?|safe|second|also|clones?|off-?site|e-?mailed|envelope|binder|exported?|bucket|wallet|phones? of|imprim\p{L}{1,3}|papiers?|(?:aus)?gedruckt\w{0,2}|tresor|coffre|impres[oa]s?|papel|kopien?|copies?|copias?)(?![\p{L}])/iu;
