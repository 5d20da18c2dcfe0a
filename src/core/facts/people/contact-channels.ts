/** How people can be reached: the channels of each contact, and what the channels need. */
import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import {
  column,
  headingsAround,
  ofHeaders,
  ofSections,
  plain,
  type Statement,
  type Statements,
  type TableRow,
} from '../statements.ts';
import { isOpen } from '../weight.ts';

/** `voice` is anything that rings without our mail and chat: a phone, a pager, a rota behind a number. */
export interface Channel {
  readonly kind: 'voice' | 'rota' | 'mail' | 'chat';
  readonly at: Located<string>;
  /** Systems without which it is silent. */
  readonly needs: readonly string[];
}

export interface Contact {
  readonly name: Located<string>;
  readonly channels: readonly Channel[];
}

/** Contacts that stand together, as a table or a list of fields. */
export type ContactList = readonly Contact[];

export function contactListsInData(spec: Value | undefined): ContactList[] {
  const list = itemsAt(spec, 'contacts').flatMap((item): Contact[] => {
    const name = textAt(item, 'id');
    if (name === undefined) return [];
    const listed = itemsAt(item, 'channels');
    // A gap is told as one: until it is filled nobody knows how many ways there are.
    if (listed.some((channel) => isOpen(textAt(channel, 'value')?.value ?? ''))) return [];
    const channels = listed.flatMap((channel): Channel[] => {
      const value = textAt(channel, 'value');
      if (value === undefined) return [];
      const needs = textsAt(channel, 'needs').map((one) => one.value);
      return [{ kind: KINDS[textAt(channel, 'type')?.value ?? ''] ?? 'voice', at: value, needs }];
    });
    return channels.length === 0 ? [] : [{ name, channels }];
  });
  return list.length === 0 ? [] : [list];
}

const KINDS: Readonly<Record<string, Channel['kind']>> = {
  email: 'mail',
  chat: 'chat',
  rota: 'rota',
};

/** Tables with a name and a way to reach it, and labelled lines below a heading about contacts. */
export function contactListsInText(runbook: Runbook, { rows, said }: Statements): ContactList[] {
  const lists: Contact[][] = [];
  let last: TableRow | undefined;
  for (const row of rows) {
    if (!row.isReal || isOutside(runbook, row.section)) continue;
    const contact = contactOf(row);
    if (contact === undefined) continue;
    const list = lists.at(-1);
    const isNext = last?.section === row.section && row.block - last.block <= 2;
    if (list !== undefined && isNext) list.push(contact);
    else lists.push([contact]);
    last = row;
  }
  const bySection = new Map<number, Contact[]>();
  for (const one of said) {
    if (!one.isReal || !isContactSection(runbook, one.section)) continue;
    const contact = labelled(one);
    if (contact === undefined) continue;
    const list = bySection.get(one.section) ?? [];
    list.push(contact);
    bySection.set(one.section, list);
  }
  return [...lists, ...bySection.values()];
}

const NAME_HEADER =
  /^(?:(?:full |contact |staff )?name|contact(?: person)?|person|who|(?:dr |recovery |team |incident )?role|holder|member|team member|position|title|function|rolle|ansprechpartner|nom|nombre)$/;
const VOICE_HEADER =
  /\b(?:phone|phones|mobile|cell|tel|telephone|telefon|pager|landline|numbers?|call|handy|whatsapp|signal|sms|t[ée]l[ée]phone|tel[ée]fono|radio|satellite)\b/;
const MAIL_HEADER = /\b(?:e-?mail|mail|correo)\b/;
const CHAT_HEADER = /\b(?:slack|teams|chat|discord|mattermost|irc|im|handle)\b/;
const ANY_HEADER =
  /\b(?:contact|reach(?:ed|able)?|channels?|details?|second|secondary|alternate|backup|other|primary|after hours|24x7|erreichbar(?:keit)?|kontakt|coordonnées|contacto)\b/;

/** Others than our own people: their mail is not ours. */
const OUTSIDE =
  /\b(?:vendors?|suppliers?|providers?|external|third[- ]part\w{1,3}|customers?|clients?|partners?|regulat\w{1,6}|authorit\w{1,3}|police|utilit\w{1,3}|insur\w{1,6}|agenc\w{1,3}|support|media|press|lieferanten|fournisseurs|proveedores)\b/i;

/** Who wrote, read or signed the document is nobody to call. */
const RECORDS =
  /\b(?:document (?:control|history|owners?|information|approvals?)|revision\w{0,2}|version\w{0,2}|history|change ?log|approv\w{1,5}|sign-?offs?|reviewers?|authors?|distribution|attend\w{1,5}|participants?|records?)\b/i;

const isOutside = ofSections((runbook, section) =>
  headingsAround(runbook, section).some(({ value }) => OUTSIDE.test(value) || RECORDS.test(value)),
);

const isContactSection = ofSections((runbook, section) => {
  const heading = runbook.sections[section]?.heading?.value ?? '';
  return (
    /\b(?:contacts?|call list|call tree|ansprechpartner|contactos)\b/i.test(heading) &&
    !isOutside(runbook, section)
  );
});

const outsideColumn = column(OUTSIDE);
const isNamed = ofHeaders((headers) => headers.map((header) => NAME_HEADER.test(header)));

function contactOf(row: TableRow): Contact | undefined {
  const { cells } = row;
  if (outsideColumn(row) !== undefined) return undefined;
  const names = isNamed(row);
  const name = cells.find(({ text }, at) => names[at] && isWritten(text));
  if (name === undefined || OUTSIDE.test(name.text.value)) return undefined;
  const channels = cells.flatMap(({ header, text }): Channel[] => {
    if (text === name.text || !isWritten(text)) return [];
    const written = channelsIn(text);
    if (written.length > 0 && isChannelHeader(header)) return written;
    if (VOICE_HEADER.test(header)) return [{ kind: 'voice', at: text, needs: [] }];
    if (MAIL_HEADER.test(header)) return [{ kind: 'mail', at: text, needs: [] }];
    return CHAT_HEADER.test(header) ? [{ kind: 'chat', at: text, needs: [] }] : [];
  });
  return channels.length === 0 ? undefined : { name: name.text, channels };
}

function isChannelHeader(header: string): boolean {
  return [VOICE_HEADER, MAIL_HEADER, CHAT_HEADER, ANY_HEADER].some((one) => one.test(header));
}

function isWritten({ value }: Located<string>): boolean {
  return /[\p{L}\d]/u.test(value) && !isOpen(value) && !/^\W*(?:n\/?a|none)\W*$/i.test(value);
}

/** `Database lead: @dba on Slack`; a label that is a channel itself tells of no person. */
function labelled({ label, value }: Statement): Contact | undefined {
  if (label === undefined || !isWritten(label) || !isWritten(value)) return undefined;
  const header = plain(label.value);
  if (isChannelHeader(header) || OUTSIDE.test(header) || NO_PERSON.test(header)) return undefined;
  const channels = channelsIn(value);
  return channels.length === 0 ? undefined : { name: label, channels };
}

const NO_PERSON =
  /\b(?:url|link|site|page|address|bridge|room|war|status|dashboard|incident|announce\w{0,6}|updates?|list|website|portal|note|example)\b/;

const PHONE =
  /(?<![\d./-])(?!\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})\+?\(?\d[\d ()./-]{5,18}\d|\b(?:phone|mobile|cell|landline|pager|extension|ext\.?|tel\.?|call(?:ed)?|bridge|sms|text) .{0,12}\d{3,6}/i;
const ROTA = /\b(?:pagerduty|opsgenie|victorops|splunk on-?call|rota|on-?call|pager|call-?out)\b/i;
const MAIL = /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,4}/;
const CHAT = /(?:^|[\s(`])[@#][a-z][\w.-]{1,40}|\b(?:slack|teams|mattermost|discord|irc|chat)\b/i;

function channelsIn(at: Located<string>): Channel[] {
  const { value } = at;
  const found: Channel[] = [];
  const add = (kind: Channel['kind']) => found.push({ kind, at, needs: [] });
  for (const _ of value.split(/[;,/]|<br>|\bor\b|\band\b/).filter((one) => PHONE.test(one)))
    add('voice');
  if (found.length === 0 && PHONE.test(value)) add('voice');
  if (ROTA.test(value)) add('rota');
  if (MAIL.test(value)) add('mail');
  if (CHAT.test(value.replace(MAIL, ''))) add('chat');
  return found;
}
