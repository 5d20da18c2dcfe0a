/** Says what is wrong with a value, what was expected, and what was probably meant. */

import { isImpossible, readDate } from '../facts/time/date.ts';
import { isAmbiguous, readDuration } from '../facts/time/duration.ts';
import type { Finding, Fix } from '../finding.ts';
import { dateFixes } from '../fixes/dates.ts';
import { isoDuration } from '../fixes/iso.ts';
import { titled } from '../fixes/titled.ts';
import { isoUnitFixes } from '../fixes/units.ts';
import type { Scalar, Value } from '../runbook.ts';
import { capitalised } from '../text.ts';
import type { SchemaError } from './errors.ts';
import { nearest } from './nearest.ts';
import type { Place } from './validate.ts';

/** The finding for a value that its schema does not allow. */
export function valueFault(place: Place, error: SchemaError): Finding {
  const { value, span } = place;
  const { message, meant, safe = false, fixes } = saying(place, error);
  if (fixes !== undefined) return { span, message, fixes };
  if (meant === undefined || value?.type !== 'scalar') return { span, message };
  return { span, message, fixes: [change(value, meant, safe)] };
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

interface Saying {
  readonly message: string;
  /** What to write instead, quotes included, where that is clear. */
  readonly meant?: string | undefined;
  /** The same in another form: nothing is guessed. */
  readonly safe?: boolean;
  /** In place of `meant`, where there is a choice. */
  readonly fixes?: readonly Fix[];
}

function saying(place: Place, error: SchemaError): Saying {
  const subject = capitalised(place.name);
  const { keyword, params } = error;
  const limit = params.limit ?? 0;
  switch (keyword) {
    case 'enum':
      return choice(subject, place.value, (params.allowedValues ?? []).map(String));
    case 'const':
      return choice(subject, place.value, [String(params.allowedValue)]);
    case 'type':
      return wrongType(subject, place.value, error);
    case 'pattern':
      return wrongForm(subject, place.value, error);
    case 'minItems':
      return { message: `${subject} is empty; it needs at least ${counted(limit, 'entry')}.` };
    case 'maxItems':
      return { message: `${subject} has more than ${counted(limit, 'entry')}. Split it.` };
    case 'minLength':
      return limit <= 1
        ? { message: `${subject} is empty. Write its value.` }
        : { message: `${subject} is too short; write at least ${limit} characters.` };
    case 'maxLength':
      return { message: `${subject} is longer than ${limit} characters. Shorten it.` };
    case 'minimum':
    case 'maximum':
      return { message: `${subject} is ${found(place.value)}; it must be ${bound(params)}.` };
    case 'minProperties':
      return { message: `${subject} is empty; it needs at least one key.` };
    case 'maxProperties':
      return { message: `${subject} has more than ${limit} keys. Split it.` };
    default:
      return { message: `${subject} is not what is expected here.` };
  }
}

function choice(subject: string, value: Value | undefined, allowed: readonly string[]): Saying {
  const written = value?.type === 'scalar' ? value.text.value : '';
  const near = allowed.length === 1 ? allowed[0] : nearest(written, allowed);
  const said = `${subject} is ${found(value)}, which is not known.`;
  if (near !== undefined && written !== '') {
    const ask = allowed.length === 1 ? `Write \`${near}\`.` : `Did you mean \`${near}\`?`;
    return { message: `${said} ${ask}`, meant: near };
  }
  const list = allowed.map((each) => `\`${each}\``).join(', ');
  if (written === '') return { message: `${subject} is ${found(value)}; write one of ${list}.` };
  return { message: `${said} It must be one of ${list}.` };
}

function wrongType(subject: string, value: Value | undefined, error: SchemaError): Saying {
  const wanted = expected(error);
  const message = `${subject} is ${found(value)}; it must be ${wanted}.`;
  if (value?.type !== 'scalar' || value.value === null) return { message };
  const { type } = error.params;
  const written = value.text.value;
  if (type === 'boolean') {
    const meant = /^(?:yes|on|y)$/i.test(written)
      ? 'true'
      : /^(?:no|off|n)$/i.test(written)
        ? 'false'
        : undefined;
    return { message, meant };
  }
  if (type === 'array' && isPlain(value)) return { message, meant: `[${written}]` };
  if (type !== 'string' || typeof value.value === 'string') return { message };
  if (error.schemaPath === 'duration') {
    const lacking = `${subject} is ${found(value)}, which has no unit; write ${wanted}.`;
    return { message: lacking, fixes: isoUnitFixes(value.text) };
  }
  const kind = typeof value.value === 'number' ? 'a number' : 'true or false';
  const quote = `${subject} is ${found(value)}, which is read as ${kind}. Put quotes around it.`;
  return { message: quote, meant: `"${written}"` };
}

function wrongForm(subject: string, value: Value | undefined, error: SchemaError): Saying {
  const written = value?.type === 'scalar' ? value.text.value : '';
  const message = `${subject} is ${found(value)}; it must be ${expected(error)}.`;
  if (error.schemaPath === 'date') {
    const reading = readDate(written);
    if (isImpossible(reading)) return { message: `${message} ${reading.impossible}` };
    return { message, fixes: value?.type === 'scalar' ? dateFixes(value.text) : [] };
  }
  if (error.schemaPath === 'duration') {
    const reading = readDuration(written, { strict: true });
    if (isAmbiguous(reading)) {
      const isNumber = reading.cause === 'unit' && value?.type === 'scalar';
      const open = `${subject} is ${found(value)}. ${reading.ambiguous}`;
      return { message: open, fixes: isNumber ? isoUnitFixes(value.text) : [] };
    }
    return { message, meant: reading && isoDuration(reading), safe: true };
  }
  return { message };
}

/** What is expected, by the name of the definition, else by its type. */
function expected({ schemaPath, params }: SchemaError): string {
  const known = DEFINITIONS[schemaPath];
  if (known !== undefined) return known;
  const types = typeof params.type === 'string' ? [params.type] : (params.type ?? []);
  return types.map((type) => TYPES[type] ?? 'something else').join(' or ');
}

const DEFINITIONS: Readonly<Record<string, string>> = {
  id: 'a short name of small letters, digits, dots, hyphens and underscores, such as `orders-db`',
  date: 'a day of the calendar, written as `2026-03-31`',
  instant: 'a time with its time zone, written as `2026-03-31T02:15:00Z`',
  duration: 'a length of time with its unit, such as `PT4H`, `90 min` or `14 days`',
  schedule: 'a time or frequency, such as `0 2 * * *`, `nightly` or `PT6H`',
  size: 'an amount of data with its unit, such as `220 GB`',
  rate: 'an amount of data in a time, such as `150 MB/s`',
  'money/properties/currency': 'three capital letters, such as `EUR`',
  text: 'a text',
  version: 'a text',
  texts: 'a list of texts',
  ids: 'a list of short names',
  scenarios: 'a list of scenarios',
  globs: 'a list of patterns',
  glob: 'a pattern on one line',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a mapping, that is, keys with values',
  null: 'nothing',
};

function found(value: Value | undefined): string {
  if (value === undefined) return 'empty';
  if (value.type === 'list') return 'a list';
  if (value.type === 'mapping') return 'a mapping';
  if (value.value === null || value.text.value === '') return 'empty';
  return `\`${shortened(value.text.value).replaceAll('`', "'")}\``;
}

function bound(params: SchemaError['params']): string {
  const least = String(params.comparison).startsWith('>');
  return `${least ? 'at least' : 'at most'} ${String(params.limit)}`;
}

function counted(count: number, noun: 'entry'): string {
  return count === 1 ? `one ${noun}` : `${count} entries`;
}

/** No quotes around it, and nothing in it that means something inside brackets. */
function isPlain({ span, text }: Scalar): boolean {
  return span.start === text.span.start && !/[,[\]{}#\n\r]|:\s/.test(text.value);
}

function change(value: Scalar, meant: string, safe: boolean): Fix {
  // Quotes that are there stay; brackets and quotes of the new text take the place of the whole.
  const whole =
    meant.startsWith('[') || meant.startsWith('"') || meant === 'true' || meant === 'false';
  const edits = [{ span: whole ? value.span : value.text.span, newText: meant }];
  const shown = meant.startsWith('"') ? meant.slice(1, -1) : meant;
  return { ...titled('Change to "{0}"', shown), safe, edits };
}
