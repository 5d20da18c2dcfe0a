/** How soon the providers of outside services promise to be back. */

import type { Runbook } from '../../runbook.ts';
import type { Located } from '../../text.ts';
import { at, itemsAt, textAt } from '../../yaml/look.ts';
import { factsOf } from '../document-facts.ts';
import { perRunbook } from '../per-runbook.ts';
import { column } from '../statements.ts';
import { systemKey } from '../systems/systems.ts';
import { type Duration, findDurations } from '../time/duration.ts';
import { durationAt } from '../time/duration-field.ts';
import { isFirm } from '../weight.ts';

export interface Promised {
  /** The keys under which plans may name the service. */
  readonly keys: readonly string[];
  readonly within: Located<Duration>;
}

/** Of one document, read once. Never throws. */
export const promisesIn: (runbook: Runbook) => readonly Promised[] = perRunbook((runbook) =>
  runbook.syntax === 'yaml' ? inData(runbook) : inText(runbook),
);

function inData({ metadata, data }: Runbook): Promised[] {
  if (!metadata.declared) return [];
  return itemsAt(at(data, 'spec'), 'dependencies').flatMap((item) => {
    const within = durationAt(item, 'promised_rto');
    const names = [textAt(item, 'id'), textAt(item, 'name')].flatMap((name) => name ?? []);
    const keys = names.map(({ value }) => systemKey(value)).filter((key) => key !== '');
    return within === undefined ? [] : [{ keys, within }];
  });
}

const SERVICE_HEADER =
  /^(?:(?:external |outside |third[- ]party )?(?:services?|providers?|dependenc(?:y|ies)|suppliers?|vendors?)|dienst|dienstleister|anbieter|fournisseur|prestataire|proveedor|servicio)$/;

/** A time to respond is no time to be back. */
const PROMISE_HEADER =
  /^(?:(?:their |its )?(?:promises?|promised(?: rto)?|sla(?: recovery)?|recovery sla)|back within|zusage|engagement|compromiso)$/;

const serviceColumn = column(SERVICE_HEADER);
const promiseColumn = column(PROMISE_HEADER);

function inText(runbook: Runbook): Promised[] {
  const { rows } = factsOf(runbook).statements;
  return rows.flatMap((row): Promised[] => {
    const [service, promise] = [serviceColumn(row), promiseColumn(row)];
    if (!row.isReal || service === undefined || promise === undefined) return [];
    const { value: text, span } = promise.text;
    const key = systemKey(service.text.value);
    const [only, ...others] = findDurations(text);
    if (key === '' || only === undefined || others.length > 0) return [];
    if (!isFirm(text) || /\b(?:respon\w{1,5}|answer\w{0,2}|reply)\b/i.test(text)) return [];
    const own = { start: span.start + only.span.start, end: span.start + only.span.end };
    return [{ keys: [key], within: { value: only.value, span: own } }];
  });
}
