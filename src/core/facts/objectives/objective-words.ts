/** The words in which objectives are stated: their names, and the duration that stands beside a name. */
import type { Located, Span } from '../../text.ts';
import { cuesOf } from '../cues.ts';
import { remembered } from '../remembered.ts';
import { plain } from '../statements.ts';
import { type Duration, findDurations } from '../time/duration.ts';

/** How soon (`rto`), with how little loss (`rpo`), at the very latest (`mtd`), and the work after it (`wrt`). */
export type ObjectiveKind = 'rto' | 'rpo' | 'mtd' | 'wrt';

const NAMES: readonly (readonly [ObjectiveKind, string])[] = [
  [
    'rto',
    'rto|recovery[ -]time[ -](?:objectives?|targets?)|(?<!mean )time to restore (?:the )?service|max(?:imum)? recovery time|wiederanlaufzeit|wiederherstellungszeit|dur[ée]e maximale d.interruption admissible|dmia|objetivo de tiempo de recuperaci[oó]n',
  ],
  [
    'rpo',
    'rpo|recovery[ -]point[ -](?:objectives?|targets?)|max(?:imum)? (?:acceptable |tolerable |allowed |allowable |permitted )?(?:data loss|loss of data)|maximal(?:er|e) datenverlust|perte de donn[ée]es maximale admissible|pdma|objetivo de punto de recuperaci[oó]n',
  ],
  [
    'mtd',
    'mtd|mtpd|mao|max(?:imum)? (?:tolerable |acceptable |allowable |allowed |permitted )(?:downtime|outage|period of disruption)|maximal tolerierbare ausfall(?:zeit|dauer)|tiempo m[aá]ximo tolerable de (?:inactividad|interrupci[oó]n)',
  ],
  ['wrt', 'wrt|work recovery(?: time)?|work after recovery'],
];

/** How each of the names begins. */
export const OF_TERMS = cuesOf(
  'rto reco time max wied dur dmia obje rpo pert pdma mtd mtpd mao tiem wrt work',
);

const TERM = new RegExp(`\\b(?:${NAMES.map(([, names]) => `(${names})`).join('|')})\\b`, 'giu');

/** Whether a text names any objective at all. */
export function namesObjective(text: string): boolean {
  return text.search(TERM) >= 0;
}

/** The objective that a text names; `undefined` when it names none or several. */
export function kindIn(text: string): ObjectiveKind | undefined {
  const kinds = new Set(termsIn(text).map(({ kind }) => kind));
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
}

export interface Term {
  readonly kind: ObjectiveKind;
  readonly start: number;
  readonly end: number;
}

export const termsIn = remembered((text: string): readonly Term[] => {
  const found: Term[] = [];
  for (const match of text.matchAll(TERM)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const kind = NAMES[group]?.[0];
    if (kind) found.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return found;
});

export const MEASURED =
  /\b(?:actual\w{0,2}|achieved|measured|tested|current\w{0,2}|met|real|result|estimated|expected|observed|last|gap|capability|rta|rpa)\b/i;

/** A column for one objective, and not for what an exercise measured. */
export function columnKind(header: string): ObjectiveKind | undefined {
  return header.length > 70 || MEASURED.test(header) ? undefined : kindIn(header);
}

/** A label that is the objective's name, and no sentence about it. */
export function labelKind(label: string): ObjectiveKind | undefined {
  const text = plain(label);
  if (text.length > 70 || MEASURED.test(text)) return undefined;
  const kind = kindIn(text);
  if (kind === undefined) return undefined;
  const rest = text
    .replace(TERM, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return rest === '' || rest.split(' ').every((word) => LABEL_WORDS.has(word)) ? kind : undefined;
}

const LABEL_WORDS = new Set(
  'target targets goal objective objectives maximum max our the agreed value in hours hour minutes minute min h is'.split(
    ' ',
  ),
);

/** Measured, moved or compared: no statement of what holds. */
export const CHANGES =
  /\b(?:from .{1,30} to|reduc\w{1,4}|improv\w{1,4}|achieved|actual|measured|was|were|took|exceed(?:s|ed)|if|whether|differ\w{0,4}|example|typical\w{0,2}|usually|depends?|depending|choose|means?|contract\w{0,5}|sla)\b/i;

/** Each objective with the duration beside it: "RTO of 4 h", "within 4 h (RTO)", "a 4-hour RTO". */
export function pairs(
  text: string,
  terms: readonly Term[],
): (readonly [ObjectiveKind, Located<Duration>])[] {
  const free = [...findDurations(text)];
  const found: (readonly [ObjectiveKind, Located<Duration>])[] = [];
  for (const [index, { kind, start, end }] of terms.entries()) {
    const next = terms[index + 1];
    // The abbreviation in brackets behind the words is the same term.
    if (next?.kind === kind && next.start - end < 4) continue;
    const isBehind = ({ span }: Located<Duration>) =>
      isJoint(text.slice(end, span.start), span.start >= end, next, span);
    // "back in 6 h (RTO 4 h)": what opens a bracket has its value within.
    const inside = text.charAt(start - 1) === '(' ? free.findIndex(isBehind) : -1;
    const at =
      inside >= 0
        ? inside
        : free.findIndex((one) => isBehind(one) || isBefore(text, one.span, start));
    const duration = free[at];
    if (duration === undefined) continue;
    free.splice(at, 1);
    found.push([kind, duration]);
  }
  return found;
}

function isJoint(between: string, isBehind: boolean, next: Term | undefined, span: Span): boolean {
  if (!isBehind || between.length > 60 || (next !== undefined && next.start < span.start))
    return false;
  // "The RTO of orders-db is": a name stands between.
  const own = between.replace(
    /^\s?(?:of|for) [\w./-]{2,40}(?: [\w./-]{2,40}){0,2} (?=is\b|=|:)/,
    ' ',
  );
  const words = own.toLowerCase().match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [];
  return words.every((word) => JOINTS.has(word));
}

const JOINTS = new Set(
  'of is are = : – - ( ) * _ ` at to target objective objectives set must will be has been stands currently the a an defined as agreed beträgt ist de est'.split(
    ' ',
  ),
);

function isBefore(text: string, span: Span, start: number): boolean {
  return (
    span.end <= start &&
    /^[\s*_]{0,4}(?:\(|- ?|—|the |as )?[\s*_]{0,4}$/i.test(text.slice(span.end, start))
  );
}
