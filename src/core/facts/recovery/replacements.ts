/** Where to go on when a host or a site is lost, and how soon each place is ready. */

import type { Runbook, Value } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt, textsAt } from '../../yaml/look.ts';
import { cuesOf, withCue } from '../cues.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import {
  column,
  headingsAround,
  isStated,
  ofSections,
  plain,
  type Statement,
  type TableRow,
} from '../statements.ts';
import { systemKey } from '../systems/systems.ts';
import { type Duration, findDurations, isAmbiguous, readDuration } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';

/** A spare, a standby or a delivery. */
export interface Replacement {
  readonly ready: Located<Duration>;
  /** The losses that it is for, in YAML. */
  readonly covers: readonly string[];
}

export interface Replacements {
  readonly timed: readonly Replacement[];
  /** Another way is described, and nothing says how soon it is ready. */
  readonly hasUntimed: boolean;
}

const NONE: Replacements = { timed: [], hasUntimed: false };

/** Of one document, read once. Never throws. */
export const replacementsIn: (runbook: Runbook) => Replacements = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook),
);

function inData(runbook: Runbook): Replacements {
  const timed = itemsAt(specOf(runbook), 'alternates').flatMap((item): Replacement[] => {
    const ready = durationAt(item, 'ready_in');
    const covers = textsAt(item, 'covers').map(({ value }) => value);
    return ready === undefined ? [] : [{ ready, covers }];
  });
  return { timed, hasUntimed: false };
}

/** The losses that a plan answers by itself, by hand or not at all: no replacement is needed for them. */
export function answeredOtherwise(runbook: Runbook): ReadonlySet<string> {
  return new Set(
    itemsAt(specOf(runbook), 'scenarios').flatMap((item) => {
      const response = textAt(item, 'response')?.value ?? '';
      const scenario = textAt(item, 'scenario')?.value;
      return scenario !== undefined && response !== 'procedure' ? [scenario] : [];
    }),
  );
}

/** The keys of systems that go on by themselves after a loss, or that somebody else runs. */
export function untouchedBy(runbook: Runbook, loss: string): ReadonlySet<string> {
  return new Set(
    itemsAt(specOf(runbook), 'systems').flatMap((item) => {
      const name = textAt(item, 'id')?.value;
      const survives = textsAt(item, 'fault_tolerance', 'survives');
      const isExternal = textAt(item, 'external')?.value === 'true';
      const goesOn = isExternal || survives.some(({ value }) => value === loss);
      return name !== undefined && goesOn ? [systemKey(name)] : [];
    }),
  );
}

function specOf({ metadata, data, syntax }: Runbook): Value | undefined {
  return syntax === 'yaml' && metadata.declared ? at(data, 'spec') : undefined;
}

const SPARES = cuesOf('spar repl new cold warm hot reco stan alte loan ersa serv');

const TOPIC =
  /\b(?:spares?|replacement (?:hardware|servers?|machines?|hosts?|parts?|units?|equipment)|new (?:servers?|hardware|machines?)|(?:cold|warm|hot) (?:stand-?by|site)|(?:recovery|standby|alternate) site|loan (?:servers?|equipment)|ersatz(?:hardware|server|ger[äa]te?|teile?)|serveurs? de (?:rechange|remplacement)|servidor(?:es)? de (?:repuesto|reemplazo))\b/i;

/** Other ways to go on, which need no spare. */
const OTHER_WAYS =
  /\b(?:replicas?|replicat\w{1,4}|clusters?|fail-?over|cloud|virtual machines?|vms?|terraform|second (?:site|region|data cent\w{2})|stand-?by)\b/i;

const READY =
  /\b(?:lead time|delivery(?: time)?|delivered|delivers?|arrives?|ready|usable|available|in place|on site|installed|racked|shipped|provisioned|replaced|comes?)(?: (?:is|of|takes|within|in|on|by|after|to|about|the|courier|them|it)){0,4}:? ?$/i;

const HEADER =
  /^(?:lead time|delivery(?: time)?|(?:ready|usable|available|delivered) (?:in|within)|time to replace|replacement time|lieferzeit|délai de livraison|plazo de entrega)$/;

function inText(runbook: Runbook): Replacements {
  const { text } = runbook.source;
  if (
    !/spare|replace|stand-?by|new (?:server|hardware|machine)| site|loan |ersatz|rechange|repuesto|reemplazo|lead time|lieferzeit|livraison|entrega/i.test(
      text,
    )
  ) {
    return NONE;
  }
  const { said, rows } = factsOf(runbook).statements;
  const timed: Replacement[] = [];
  let hasUntimed = false;
  const add = (found: Replacement[], words: string) => {
    timed.push(...found);
    if (found.length === 0 && !hasUntimed && TOPIC.test(words)) hasUntimed = true;
  };
  const isOther = (words: string) =>
    !hasUntimed && OTHER_WAYS.test(words) && OTHER_WAYS.test(words.replace(TOPIC, ' '));
  const talk = new Set(withCue(runbook, said, SPARES));
  for (const one of said) {
    const words = one.value.value;
    if (isOther(words)) hasUntimed = true;
    add(fromStatement(runbook, one, talk.has(one)), talk.has(one) ? words : '');
  }
  for (const row of rows) {
    const words = text.slice(row.span.start, row.span.end);
    if (isOther(words)) hasUntimed = true;
    add(fromRow(row), words);
  }
  return { timed, hasUntimed };
}

function fromStatement(runbook: Runbook, statement: Statement, isTalk: boolean): Replacement[] {
  const { label, value, section } = statement;
  const text = value.value;
  if (text.length > 500 || !isStated(statement)) return [];
  const name = label === undefined ? '' : plain(label.value);
  const isTopic =
    (isTalk && (TOPIC.test(text) || TOPIC.test(name))) || isBelowTopic(runbook, section);
  if (!isTopic) return [];
  const whole = HEADER.test(name) || TOPIC.test(name) ? readDuration(text) : undefined;
  if (whole !== undefined && !isAmbiguous(whole)) {
    return [{ ready: { value: whole, span: value.span }, covers: [] }];
  }
  return findDurations(text).flatMap(({ value: ready, span }): Replacement[] => {
    if (!READY.test(text.slice(Math.max(0, span.start - 60), span.start))) return [];
    if (ready.operator === '>' || ready.operator === '≥') return [];
    const { start } = value.span;
    const own = { start: start + span.start, end: start + span.end };
    return [{ ready: { value: ready, span: own }, covers: [] }];
  });
}

const isBelowTopic = ofSections((runbook, section) => {
  const [heading] = headingsAround(runbook, section);
  return heading !== undefined && TOPIC.test(heading.value);
});

const readyColumn = column(HEADER);

function fromRow(row: TableRow): Replacement[] {
  const cell = readyColumn(row);
  const ready = cell && readDuration(cell.text.value);
  if (!row.isReal || cell === undefined || ready === undefined || isAmbiguous(ready)) return [];
  return [{ ready: { value: ready, span: cell.text.span }, covers: [] }];
}
