/** When somebody last tried the numbers of the contact list, and how often that is due. */

import type { Runbook } from '../../runbook.ts';
import { type Located, moved } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { cadenceIn } from '../exercises/recurrences.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  isStated,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { type CalendarDate, findDates, onlyLastDay } from '../time/date.ts';
import type { Minutes } from '../time/duration.ts';
import { dayAt } from '../time/duration-field.ts';
import { isOpen } from '../weight.ts';

export interface ContactCheck {
  /** Whose entry it is; `undefined` for the whole list. */
  readonly who: string | undefined;
  /** Of a month or quarter the last day. */
  readonly date: Located<CalendarDate>;
}

export interface ContactChecks {
  readonly checks: readonly ContactCheck[];
  /** As the document says it itself. */
  readonly cadence: Located<Minutes> | undefined;
  /** Names beside a place for the day that was left empty, or says never. */
  readonly untried: readonly Located<string>[];
}

export const contactChecksOf: (runbook: Runbook) => ContactChecks = perRunbook((runbook) => {
  if (runbook.syntax === 'yaml') {
    return { checks: inData(runbook), cadence: undefined, untried: [] };
  }
  const { said, rows } = factsOf(runbook).statements;
  const about = withCue(runbook, said, OF_CONTACTS).filter(
    (one) => isAboutContacts(runbook, one) && isStated(one),
  );
  const checks = [...rows.flatMap((row) => fromRow(row) ?? []), ...about.flatMap(fromStatement)];
  const cadences = about.flatMap((one) =>
    TRIED.test(whole(one)) ? (cadenceIn(one.value) ?? []) : [],
  );
  const untried = rows.flatMap((row) => untriedIn(row) ?? []).slice(0, MOST_CONTACTS);
  return { checks: checks.slice(0, MOST_CONTACTS), cadence: cadences[0], untried };
});

const MOST_CONTACTS = 1_000;

/** A rota is kept by a service that somebody uses every day: it is live. */
function inData({ metadata, data }: Runbook): ContactCheck[] {
  const spec = metadata.declared ? at(data, 'spec') : undefined;
  return itemsAt(spec, 'contacts').flatMap((item) => {
    const date = dayAt(item, 'verified_on');
    const isLive = itemsAt(item, 'channels').some((one) => textAt(one, 'type')?.value === 'rota');
    return date === undefined || isLive ? [] : { who: textAt(item, 'id')?.value, date };
  });
}

const CHECKED =
  /^(?:(?:last )?(?:verified|checked|confirmed|tested|tried|called)(?: on)?|last (?:check|verification|test|call)|verified \(date\)|(?:zuletzt )?geprüft(?: am)?|vérifié(?: le)?|verificado(?: el)?)$/;
const CHANNEL =
  /\b(?:phone|mobile|cell|e-?mail|pager|tel|telephone|number|telefon|handy|mobil|t[ée]l[ée]phone|tel[ée]fono)\b/;
const NAME = /^(?:contact|name|person|who|role|function|team|supplier|vendor|service)\b/;

const checkedColumn = column(CHECKED);

function fromRow(row: TableRow): ContactCheck | undefined {
  const { cells, isReal } = row;
  const checked = checkedColumn(row);
  if (!isReal || checked === undefined || !cells.some(({ header }) => CHANNEL.test(header)))
    return undefined;
  if (isOpen(checked.text.value) || cells.some(({ text }) => /\brota\b/i.test(text.value)))
    return undefined;
  const date = onlyLastDay(checked.text);
  const who = cells.find(({ header }) => NAME.test(header)) ?? cells[0];
  const name = shown(who?.text.value ?? '');
  return date === undefined ? undefined : { who: name === '' ? undefined : name, date };
}

const OF_CONTACTS = cuesOf(
  [
    'cont phon tele call emer kont rufn notf list coor num dato',
    'entr tabl page anne appe dire',
    'last veri chec zule gepr letz vér dern últi',
  ].join(' '),
);

const ABOUT_CONTACTS =
  /\b(?:contact|phone|telephone|call|emergency) (?:lists?|details|data|numbers?|trees?)\b|\b(?:kontakt(?:liste|daten|e)|telefonliste|rufnummern|notfallnummern)\b|\b(?:liste|coordonnées|numéros) (?:de |des |d['’])(?:contacts?|téléphone|urgence)\b|\b(?:lista|datos|números) de (?:contactos?|teléfono|emergencia)\b/i;

function untriedIn(row: TableRow): Located<string> | undefined {
  const { cells, isReal } = row;
  const checked = checkedColumn(row);
  if (
    !isReal ||
    checked === undefined ||
    !/^[\s–—-]*(?:never|not yet|no)?$/i.test(checked.text.value)
  )
    return undefined;
  const channels = cells.filter(({ header }) => CHANNEL.test(header));
  const who = cells.find(({ header }) => NAME.test(header)) ?? cells[0];
  const isReached = channels.some(({ text }) => /\d{3}|@/.test(text.value));
  const isLive = cells.some(({ text }) => /\brota\b/i.test(text.value));
  return who && /\p{L}/u.test(who.text.value) && isReached && !isLive ? who.text : undefined;
}

/** Below a heading about contacts these are theirs. */
const IN_SHORT =
  /\b(?:contacts|numbers|(?:this|the) (?:list|table|page|annex|appendix|directory)|entries|nummern|(?:diese|die) (?:liste|tabelle)|numéros|(?:cette|la) liste|números|(?:esta|la) (?:lista|tabla))\b/i;
/** A label that says nothing but this is about what stands below the heading. */
const CHECKED_LABEL =
  /^(?:last (?:verified|checked|tested|called|confirmed|verification|check)|verified|checked|zuletzt geprüft|geprüft|letzte prüfung|vérifiée?s?|dernière vérification|verificad[oa]s?|última (?:verificación|comprobación))(?: on| am| le| el)?$/;
const LIST_HEADING =
  /\b(?:contacts?|phone|numbers|call(?:ing)? (?:list|tree)|who to call|reach|escalation|kontakte|ansprechpartner\w{0,3}|telefonliste|rufnummern|erreichbarkeit|coordonnées|contactos|teléfonos)\b/i;

function isAboutContacts(runbook: Runbook, statement: Statement): boolean {
  const text = whole(statement);
  if (ABOUT_CONTACTS.test(text)) return true;
  const isLabelled =
    statement.label !== undefined && CHECKED_LABEL.test(plain(statement.label.value));
  const headings = headingsAround(runbook, statement.section);
  // A title names a whole document: there only a sentence about the list is about the list.
  const near = isLabelled ? headings.slice(0, 1) : headings;
  return (isLabelled || IN_SHORT.test(text)) && near.some(({ value }) => LIST_HEADING.test(value));
}

const TRIED =
  /\b(?:verif(?:y|ies|ied|ication)|check(?:s|ed)?|tests?|tested|calls?|called|confirm(?:s|ed)?|tried(?: out)?|dial(?:s|led)?|rings?|rung|geprüft|prüfung|angerufen|getestet|vérifi(?:é|ée|és|ées|cation)|appelée?s?|verificad[oa]s?|verificación|comprobad[oa]s?|comprobación)(?![\p{L}])/iu;
const TRIED_BEFORE =
  /\b(?:verified|checked|tested|called|confirmed|tried(?: out)?|dialled|rung)(?: (?:on|in|again|last|by [\w-]{2,20}(?: [\w-]{2,20})?))?(?: on)?\s?$|\b(?:zuletzt|zuletzt (?:geprüft|angerufen|getestet)) am\s?$|\bvérifiée?s? (?:pour la dernière fois )?le\s?$|\b(?:verificad|comprobad)[oa]s? (?:por última vez )?el\s?$/i;

function fromStatement({ label, value }: Statement): ContactCheck[] {
  const [only, ...others] = findDates(value.value);
  if (only === undefined || others.length > 0 || !('precision' in only.value)) return [];
  const day = only.value.last;
  const before = value.value.slice(Math.max(0, only.span.start - 60), only.span.start);
  const isLabelled = label !== undefined && TRIED.test(label.value) && only.span.start < 4;
  if (!isLabelled && !TRIED_BEFORE.test(before)) return [];
  const span = moved(only.span, value.span.start);
  return [{ who: undefined, date: { value: day, span } }];
}

function whole({ label, value }: Statement): string {
  return label === undefined ? value.value : `${label.value}: ${value.value}`;
}

function shown(text: string): string {
  return text.replace(/[*`\s]+/g, ' ').trim();
}
