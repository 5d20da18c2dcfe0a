/** Objectives that a sentence states without their names: "must be back within four hours". */
import type { Located } from '../../text.ts';
import { remembered } from '../remembered.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import { isFirm } from '../weight.ts';
import type { ObjectiveKind } from './objective-words.ts';

export interface Saying {
  readonly kind: Extract<ObjectiveKind, 'rto' | 'rpo' | 'mtd'>;
  /** Offsets are those of the sentence. */
  readonly value: Located<Duration>;
}

/** Whether a text may say one at all: asked of whole documents before each sentence is. */
export function maySayObjective(text: string): boolean {
  return ANY.test(text);
}

/**
 * What one sentence states. A sentence about a case, a person, a part or a contract states nothing of the
 * system, and "may" and "not" count as hedges only outside the words of the limit itself.
 */
export const objectiveSayings = remembered((text: string): readonly Saying[] => {
  if (text.length > LONGEST || !ANY.test(text) || OTHER.test(text)) return [];
  return findDurations(text).flatMap((value): Saying[] => {
    const before = text.slice(Math.max(0, value.span.start - REACH), value.span.start);
    const behind = text.slice(value.span.end, value.span.end + REACH);
    const found = SAYINGS.find(
      ({ limits, left, right }) =>
        limits.includes(value.value.operator ?? '=') &&
        left.test(before) &&
        right.test(behind) &&
        // "We can lose up to a day" tells what happens, not what is agreed.
        (limits.includes('=') || !UP_TO.test(text.slice(value.span.start, value.span.end))),
    );
    if (found === undefined) return [];
    const from = value.span.start - before.length + before.search(found.left);
    const whole = `${text.slice(0, from)} ${text.slice(value.span.end).replace(GRANTED, ' ')}`;
    const rest = whole.replace(PERMITTED, ' ');
    // "Not longer than" is a limit from above.
    const { operator } = value.value;
    const isOver = operator === '>' || operator === '≥';
    const bound = isOver ? { ...value.value, operator: '≤' as const } : value.value;
    return isFirm(rest) ? [{ kind: found.kind, value: { ...value, value: bound } }] : [];
  });
});

const LONGEST = 400;

/** Characters on each side of a duration that are read. */
const REACH = 120;

const ANY =
  /\b(?:los(?:e|ing|s|t)|back|up|available|restored|recovered|running|operational|online|usable|working|down|unavailable|offline|(?:in|out of) (?:service|operation|production|order|action)|recovery time|wieder|verlieren|verloren|rétabli\p{L}{0,2}|disponibles?|operativ[oa]s?|opérationnel\p{L}{0,3}|perdre|perder)(?!\p{L})/iu;

/** What is said of a case, a contract, a person, a part or a copy is not said of the system. */
const OTHER =
  /\b(?:if|when|whenever|unless|otherwise|else|sla|service levels?|contract\w{0,5}|tier|class|priority|severity|sev ?\d|p[1-5]|ticket\w{0,3}|incidents?|requests?|alerts?|vendors?|suppliers?|provider\w{0,2}|spares?|parts?|replacements?|hardware|tapes?|media|copy|copies|snapshots?|dumps?|logs?|files?|team|engineers?|staff|people|persons?|members?|lead|manager|contacts?|on[- ]call|reports?|minutes of the|example|typical\w{0,2}|usually|depend\w{0,4}|percent|%|per|drills?|exercises?|tests?|was|were|took|falls|wenn|si|cuando)\b/i;

const UP_TO = /^(?:up to|bis zu|jusqu|hasta)/i;

const DATA =
  /^ (?:worth )?(?:of|de|d'|an)? ?(?:\p{L}{1,20} ){0,2}(?:data|transactions|orders|changes|work|writes|records|entries|bookings|payments|données|datos|daten)(?!\p{L})/iu;

const ANYTHING = /^/;

/** The end of the clause, or a few words that limit nothing. */
const CLAUSE_ENDS =
  /^(?:\s?[.,;:)(]|\s?$|\s(?:of|after|following|from) (?:a |an |the |any )?(?:disaster|outage|declaration|failure|disruption|interruption|loss|event)|\s(?:and|or|in the event|at (?:the )?(?:latest|most))(?!\p{L}))/iu;

const GRANTED =
  /^[^.;]{0,60}\b(?:may|can|must|shall|is|are) (?:be )?(?:lost|acceptable|tolerable|tolerated|accepted|allowed)\b/i;

/** What another limit of the same sentence permits. */
const PERMITTED =
  /\b(?:may|must) (?:not |never |only )?(?:lose|be (?:down|unavailable|offline|lost|out of))\b/gi;

interface Pattern extends Pick<Saying, 'kind'> {
  readonly limits: readonly (NonNullable<Duration['operator']> | '=')[];
  readonly left: RegExp;
  readonly right: RegExp;
}

const AT_MOST = ['≤', '<'] as const;
const OVER = ['>', '≥'] as const;
const PLAIN = ['=', '≤', '<'] as const;

const SAYINGS: readonly Pattern[] = [
  {
    kind: 'rpo',
    limits: PLAIN,
    left: /\b(?:accept|afford|tolerate|agreed|willing|prepared)\b[^.;:\n]{0,30}\b(?:lose|losing|loss of) $/i,
    right: DATA,
  },
  {
    kind: 'rpo',
    limits: AT_MOST,
    left: /\b(?:may|can|must|shall|will) (?:only )?lose $|\bnous pouvons perdre $|\bpodemos perder $/i,
    right: DATA,
  },
  {
    kind: 'rpo',
    limits: OVER,
    left: /\b(?:may|can|must|shall|will) (?:not|never) lose $|\b(?:cannot|can't) (?:afford to )?lose $/i,
    right: DATA,
  },
  {
    kind: 'rpo',
    limits: PLAIN,
    left: /\b(?:data loss|loss of data) (?:(?:must|may|shall|is) (?:not|never) (?:to )?exceed|(?:must|may|shall|has to|is to) (?:be|stay|remain)(?: limited to)?) $/i,
    right: CLAUSE_ENDS,
  },
  {
    kind: 'rpo',
    limits: AT_MOST,
    left: ANYTHING,
    right:
      /^ (?:worth )?of (?:\p{L}{1,20} ){0,2}(?:data|transactions|orders|changes)(?: loss)? (?:(?:may|can|must|shall) be lost|is (?:acceptable|tolerable|tolerated|accepted|allowed))(?!\p{L})/iu,
  },
  {
    kind: 'rpo',
    limits: AT_MOST,
    left: /\bdürfen $/i,
    right: /^ (?:an )?daten verl(?:ieren|oren gehen)(?!\p{L})/iu,
  },
  {
    kind: 'rto',
    limits: AT_MOST,
    left: /\b(?:must|has to|have to|needs? to|shall) (?:be |come |return )(?:(?:fully|all|up|back|available|running|online|restored|recovered|operational|usable|working|service|operation|production|and|again|in|to)\s){1,6}$/i,
    right: CLAUSE_ENDS,
  },
  {
    kind: 'rto',
    limits: PLAIN,
    left: /\b(?:requires?|demands?) a (?:maximum )?recovery time of $/i,
    right: ANYTHING,
  },
  {
    kind: 'rto',
    limits: AT_MOST,
    left: /\b(?:muss|müssen) (?:\p{L}{1,20} ){0,3}$/iu,
    right: /^ wieder (?:verfügbar|erreichbar|in betrieb|laufen|am laufen|hergestellt)(?!\p{L})/iu,
  },
  {
    kind: 'rto',
    limits: AT_MOST,
    left: /\b(?:doi(?:t|vent) être|debe(?:n)? estar) (?:de nouveau |de nuevo )?(?:rétabli\p{L}{0,2}|disponibles?|operativ[oa]s?|opérationnel\p{L}{0,3})(?: de nouveau| de nuevo)? $/iu,
    right: ANYTHING,
  },
  {
    kind: 'mtd',
    limits: AT_MOST,
    left: /\b(?:may|can|must|shall) (?:only )?be (?:down|unavailable|offline|out of (?:service|order|action)) (?:for )?$/i,
    right: CLAUSE_ENDS,
  },
  {
    kind: 'mtd',
    limits: OVER,
    left: /\b(?:may|can|must|shall) (?:not|never) be (?:down|unavailable|offline|out of (?:service|order|action)) (?:for )?$/i,
    right: CLAUSE_ENDS,
  },
];
