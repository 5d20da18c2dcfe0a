/** Finds, in source text, the messages that are said in the language of the editor, and the strings that should be. */

/** The messages handed to a translator, and whatever stands there that is no literal. */
export interface Messages {
  readonly messages: readonly string[];
  /** The first argument of calls that have no literal there: nobody can translate it. */
  readonly unclear: readonly string[];
}

/** `words` of the core and `titled` of fixes are translators as `l10n.t` is, but for functions of these names. */
const TRANSLATORS = /\b(?:l10n\.t|words|titled)\(\s*/g;
const OTHERS = /\b(?:l10n\.t|titled)\(\s*/g;

export function messagesIn(source: string): Messages {
  const text = withoutComments(source);
  const messages: string[] = [];
  const unclear: string[] = [];
  for (const { index, 0: call } of text.matchAll(translators(text))) {
    const from = index + call.length;
    const literal = literalAt(text, from);
    if (literal !== undefined) messages.push(literal.value);
    else unclear.push(text.slice(index, from + 40));
  }
  return { messages, unclear };
}

function translators(text: string): RegExp {
  return /^(?:function words\(|const words = )/m.test(text) ? OTHERS : TRANSLATORS;
}

/** Strings of two words and more, or with a capital letter, that no translator gets. */
export function untranslated(source: string): readonly string[] {
  const text = withoutComments(source);
  const translated = new Set<number>();
  for (const { index, 0: call } of text.matchAll(translators(text)))
    translated.add(index + call.length);
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    const literal = literalAt(text, at);
    if (literal === undefined) {
      at += 1;
      continue;
    }
    const isCase = text.slice(at - 5, at).endsWith('case ');
    // Of a template for HTML only what stands between the tags is for people.
    const isMarkup = text.slice(at - 4, at) === 'html';
    const said = isMarkup ? literal.value.replace(/<[^<>]*>/g, ' ') : literal.value;
    if (!translated.has(at) && !isCase && isProse(said)) found.push(literal.value);
    at = literal.end;
  }
  return found;
}

function isProse(value: string): boolean {
  const words = value.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ');
  return /^[A-Z][a-z]+(?![\w/.])/.test(words.trim()) || /[A-Za-z]{2,},? +[A-Za-z]{2,}/.test(words);
}

interface Literal {
  readonly value: string;
  readonly end: number;
}

function literalAt(text: string, at: number): Literal | undefined {
  const quote = text[at];
  if (quote !== "'" && quote !== '"' && quote !== '`') return undefined;
  let value = '';
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (character === quote) return { value, end: index + 1 };
    if (character === '\n' && quote !== '`') return undefined;
    if (character !== '\\') {
      value += character;
      continue;
    }
    index += 1;
    const next = text[index] ?? '';
    value += next === 'n' ? '\n' : next;
  }
  return undefined;
}

/** Good enough for our own sources: none has `//` inside a string but behind a colon. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\/\w])\/\/.*$/gm, '');
}
