/** Secrets that are known by what stands before them: `password:`, `--token`, a column of a table, a login in an address. */
import type { Span } from '../text.ts';
import type { Secret } from './secret.ts';
import { isKey, isPassword } from './values.ts';

/** What labels, options, headers of requests and addresses call a secret. */
export function secretsByName(text: string): Secret[] {
  const labels = [...text.matchAll(LABELS)];
  return [
    ...labelled(text, labels),
    ...inAddresses(text),
    ...inCommands(text),
    // The header of such a column is one of the labels.
    ...(labels.length === 0 ? [] : inColumns(text)),
  ];
}

/** The words that announce a secret which people choose, and one which machines make. */
const LABELS =
  /(?:(pass(?:word|wd|phrase|code)|pwd|[_-]pass|pass(?==)|passwort|kennwort|mot de passe|contrase(?:ñ|n)a|identified by)|(secret(?:[_ -]?key)?|token|(?:api|access|account|auth|private|encryption|unseal|recovery|shared|signing)[_ -]?key|credentials?))(?![A-Za-z0-9])/gi;

/** `: `, `=`, `=>`, the border of a cell; with the quotes, brackets and emphasis around the label. */
const SEPARATOR =
  /(?: ?\d{1,2})?["'`*_)\]\\]{0,4}[ \t]{0,8}(?:=>|:=|[=:|])[*_]{0,2}[ \t]{0,8}[*_]{0,2}/y;

/** "the password is `…`". Without a mark around the secret it is more likely a sentence. */
const SENTENCE = /["'`*]{0,3} (?:is|was|lautet|ist|est|es)(?: set to)?:? (?=[`"'])/y;

/** `--password …`, and SQL's `PASSWORD '…'`. */
const OPTION = /[ \t]{1,4}(?=[^\s-])/y;
const QUOTED_NEXT = /[ \t]{1,4}(?=')/y;

/** Quoted in code that is quoted itself, in one of three quotes, or bare. */
const VALUE =
  /\\"([^"\\\n\r]{1,400})\\"|"((?:[^"\\\n\r]|\\.){1,400})"|'((?:[^'\n\r]|''){1,400})'|`([^`\n\r]{1,400})`|([^\s"'`<>|,;()[\]{}&]{1,400})/y;

function* labelled(text: string, labels: readonly RegExpExecArray[]): Generator<Secret> {
  for (const match of labels) {
    const end = match.index + match[0].length;
    const after = afterLabel(text, match.index, end);
    if (after === undefined) continue;
    const span = valueAt(text, after);
    if (span === undefined) continue;
    const value = text.slice(span.start, span.end);
    if (match[1] !== undefined && isPassword(value)) {
      yield { span, covers: span, what: 'a password' };
    } else if (match[2] !== undefined && isKey(value)) {
      yield { span, covers: span, what: 'a secret key or token' };
    }
  }
}

function afterLabel(text: string, start: number, end: number): number | undefined {
  const name = text.slice(Math.max(0, start - 40), start);
  const isOption = /(?:^|\s)--?[\w-]{0,40}$/.test(name);
  for (const form of [SEPARATOR, SENTENCE, isOption ? OPTION : QUOTED_NEXT]) {
    form.lastIndex = end;
    if (form.test(text)) return form.lastIndex;
  }
  return undefined;
}

/** The value that begins there: what is quoted, or one word. What goes on with a bracket is code or a blank. */
function valueAt(text: string, from: number): Span | undefined {
  VALUE.lastIndex = from;
  const match = VALUE.exec(text);
  if (match === null) return undefined;
  const [whole, ...kinds] = match;
  const value = kinds.find((each) => each !== undefined) ?? '';
  const isBare = whole === value;
  const start = match.index + (isBare ? 0 : whole.startsWith('\\') ? 2 : 1);
  if (isBare && /[({[<]/.test(text.charAt(start + value.length))) return undefined;
  const bare = isBare ? value.replace(/(?:[.,:]|\\|\*\*|__)$/, '') : value;
  // A sentence is no secret.
  return /\s/.test(bare) || bare === '' ? undefined : { start, end: start + bare.length };
}

/** `postgres://shop:…@shop-db/shop`. */
function* inAddresses(text: string): Generator<Secret> {
  let at = text.indexOf('://');
  for (; at >= 0; at = text.indexOf('://', at + 3)) {
    LOGIN.lastIndex = at + 3;
    const match = LOGIN.exec(text);
    const [whole, user = '', password = '', host = ''] = match ?? [];
    if (whole === undefined || password === user || SAMPLE_HOST.test(host)) continue;
    if (!isPassword(password) && !isKey(password)) continue;
    const start = at + 3 + user.length + 1;
    const span = { start, end: start + password.length };
    yield { span, covers: span, what: 'a password in an address' };
  }
}

const LOGIN = /([^\s:@/"'`<>|\\]{0,80}):([^\s@/"'`<>|\\]{1,200})@([\w.[-]{1,100})/y;

/** The hosts that are set aside for manuals. */
const SAMPLE_HOST = /(?:^|\.)example(?:\.(?:com|org|net))?$|^(?:host|hostname|server)$/i;

/** Options without a name of their own, and the header that proves who asks. */
function* inCommands(text: string): Generator<Secret> {
  for (const match of text.matchAll(PROGRAMS)) {
    const [, program = '', scheme] = match;
    const from = match.index + match[0].length;
    const line = /^[^\n\r`]{0,400}/.exec(text.slice(from, from + 400))?.[0] ?? '';
    const option = scheme !== undefined ? /^/ : OPTIONS[program.toLowerCase()];
    const place = option?.exec(line);
    if (!place) continue;
    const span = valueAt(text, from + place.index + place[0].length);
    if (span === undefined) continue;
    const value = text.slice(span.start, span.end);
    if (scheme !== undefined ? isKey(value) : isPassword(value)) {
      const what = scheme === undefined ? 'a password' : 'a token of a request';
      yield { span, covers: span, what };
    }
  }
}

const PROGRAMS =
  /(?<![\w-])(?:(mysqldump|mysqladmin|mysql|mariadb-dump|mariadb|sshpass|redis-cli|curl|wget)(?![\w])|(Bearer|Basic)[ \t]{1,3}(?=[A-Za-z0-9]))/gi;

const OPTIONS: Readonly<Record<string, RegExp>> = {
  mysqldump: /\s-p(?=\S)/,
  mysqladmin: /\s-p(?=\S)/,
  mysql: /\s-p(?=\S)/,
  mariadb: /\s-p(?=\S)/,
  'mariadb-dump': /\s-p(?=\S)/,
  sshpass: /\s-p ?(?=\S)/,
  'redis-cli': /\s-a (?=\S)/,
  curl: /\s(?:-u|--user)[ =]["']?[\w.@-]{1,80}:(?=\S)/,
  wget: /\s--user=[\w.@-]{1,80}:(?=\S)/,
};

/** The cells below a header that says that they hold secrets. */
function* inColumns(text: string): Generator<Secret> {
  let columns: readonly number[] = [];
  let header: string | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+|\n\n/g)) {
    if (!line.includes('|')) {
      columns = [];
      header = undefined;
    } else if (header !== undefined && line.includes('-') && RULE_OF_TABLE.test(line)) {
      columns = cellsOf(header).flatMap(({ start, end }, at) =>
        COLUMN.test((header ?? '').slice(start, end)) ? [at] : [],
      );
    } else {
      header = line;
      const cells = columns.length === 0 ? [] : cellsOf(line);
      for (const column of columns) {
        const cell = cells[column];
        const span = cell && valueAt(text, index + cell.start);
        if (span === undefined || span.end > index + (cell?.end ?? 0)) continue;
        // The first word of a sentence is none.
        if (/[\w]/.test(line.slice(span.end - index, cell?.end))) continue;
        const value = text.slice(span.start, span.end);
        if (isPassword(value)) yield { span, covers: span, what: 'a password' };
      }
    }
  }
}

/** With a dash among them, which the caller looks for. */
const RULE_OF_TABLE = /^[\s|:>-]+$/;

const COLUMN =
  /^[\s*_`]{0,6}[\w ]{0,30}(?:password|passwd|passphrase|passcode|pwd|passwort|kennwort|mot de passe|contrase(?:ñ|n)a|secret|token|api[ _-]?key)[\s*_`]{0,6}$/i;

function cellsOf(line: string): readonly Span[] {
  const cells: Span[] = [];
  let start = /^[\s>]{0,20}\|/.exec(line)?.[0].length ?? 0;
  while (start < line.length) {
    const border = line.indexOf('|', start);
    const end = border < 0 ? line.length : border;
    const lead = /^[\s*]{0,80}/.exec(line.slice(start, end))?.[0].length ?? 0;
    cells.push({ start: start + lead, end });
    start = end + 1;
  }
  return cells;
}
