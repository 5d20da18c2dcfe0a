/** Roles with those who hold them: one line for each role, the holder apart from the deputy. */
import type { Runbook, Value } from '../../runbook.ts';
import { type Located, located } from '../../text.ts';
import { entryOf, itemsAt, textAt } from '../../yaml/look.ts';
import { column, plain, type Statement, type Statements } from '../statements.ts';
import { isOpen } from '../weight.ts';

export interface HeldRole {
  readonly role: Located<string>;
  readonly holder: Located<string> | undefined;
  readonly deputy: Located<string> | undefined;
  /** There is a place for a deputy, and it says that there is none. */
  readonly noDeputy: boolean;
  /** All that is said of the role. */
  readonly text: string;
}

export function heldRolesInData({ source }: Runbook, spec: Value | undefined): HeldRole[] {
  return itemsAt(spec, 'roles').flatMap((item) => {
    const role = textAt(item, 'id');
    if (role === undefined) return [];
    const deputy = textAt(item, 'deputy');
    const isAsked = entryOf(item, 'deputy') !== undefined;
    return {
      role,
      holder: person(textAt(item, 'holder')),
      deputy: person(deputy),
      noDeputy: isAsked && (deputy === undefined || NOBODY.test(plain(deputy.value))),
      text: located(source, item.span).value.slice(0, MOST_TEXT),
    };
  });
}

/** From tables with a column of roles and one of people, and from lines such as `Lead: one, deputy: other`. */
export function heldRolesInText({ source }: Runbook, { rows, said }: Statements): HeldRole[] {
  const told = said.flatMap((one) => heldInLine(one) ?? []);
  const listed = rows.flatMap((row) => {
    const [role, holder, deputy] = [roleColumn(row), holderColumn(row), deputyColumn(row)];
    if (!row.isReal || role === undefined || holder === undefined) return [];
    if (OF_DOCUMENT.test(plain(role.text.value))) return [];
    if (!/\p{L}/u.test(role.text.value) || isOpen(role.text.value)) return [];
    return {
      role: role.text,
      holder: person(holder.text),
      deputy: person(deputy?.text),
      noDeputy: deputy !== undefined && NOBODY.test(plain(deputy.text.value)),
      text: located(source, row.span).value.slice(0, MOST_TEXT),
    };
  });
  return [...listed, ...told];
}

const IN_LINE =
  /^([^,;()\n]{2,50}?)\s?[,;(]\s?(?:deputy|stand-?in|alternate|substitute|backup|vertretung|suppl[ée]ant|suplente)(?: is)?:?\s{1,2}([^,;()\n.]{2,50})/i;

function heldInLine({ label, value, span, isReal }: Statement): HeldRole | undefined {
  const match = isReal && label !== undefined ? IN_LINE.exec(value.value) : null;
  const [all, holder, deputy] = match ?? [];
  if (label === undefined || all === undefined) return undefined;
  if (holder === undefined || deputy === undefined || OF_DOCUMENT.test(plain(label.value)))
    return undefined;
  const { start } = value.span;
  const end = start + all.length;
  const at = (text: string, from: number): Located<string> => ({
    value: text,
    span: { start: from, end: from + text.length },
  });
  return {
    role: label,
    holder: person(at(holder.trimEnd(), start)),
    deputy: person(at(deputy, end - deputy.length)),
    noDeputy: NOBODY.test(plain(deputy)),
    text: `${label.value} ${value.value}`.slice(0, Math.min(MOST_TEXT, span.end - span.start)),
  };
}

const MOST_TEXT = 600;

/** Roles that write and sign a document, and do nothing in a recovery. */
const OF_DOCUMENT =
  /^(?:(?:document |plan )?(?:author|owner|writer|editor|reviewer|approver|maintainer)s?|(?:prepared|written|reviewed|approved|signed|checked) by|quality)\b/;

const ROLE_HEADER =
  /^(?:(?:dr |recovery |incident |team )?roles?|function|position|responsibility|rolle|r[ôo]le|rol)$/;
const HOLDER_HEADER =
  /^(?:holder|name|person|primary(?: (?:contact|person|name|holder))?|assigned to|assignee|member|incumbent|lead|held by|filled by|performed by|named person|inhaber\w{0,3}|titulaire|titular)$/;
const DEPUTY_HEADER =
  /^(?:deputy|deputies|alternates?|backup|secondary|stand-?in|substitute|vertret(?:er\w{0,3}|ung)|suppl[ée]ant|suplente)(?: (?:contact|person|name|holder))?$/;

/** Nobody is there: a stroke, or a word that says so. What is still to come is told as a blank. */
const NOBODY =
  /^(?:[-–—]{0,3}|none|no|n\/?a|n-a|nobody|no one|vacant|keiner?|niemand|aucun|ninguno)$/;

const roleColumn = column(ROLE_HEADER);
const holderColumn = column(HOLDER_HEADER);
const deputyColumn = column(DEPUTY_HEADER);

/** One person by name or title; teams and rotas are many, and a blank is nobody. */
function person(written: Located<string> | undefined): Located<string> | undefined {
  if (written === undefined) return undefined;
  const name = plain(written.value);
  if (name.length < 2 || name.length > 50 || !/\p{L}/u.test(name)) return undefined;
  return isOpen(name) || NOBODY.test(name) || MANY.test(name) ? undefined : written;
}

const MANY =
  /\b(?:teams?|groups?|departments?|dept|squad|rota|on-?call|vendors?|staff|office|desk|providers?|various|engineers|admins|members)\b|^(?:it|ops|operations|noc|soc|dba|sre|devops|all|any)\b|[[\]<>{}@/,;&]|\b(?:and|or|team|see)\b|\?\?/;
