/** What a person would write into the gaps of new runbooks: the documents of one service that takes bookings. */

import { plainText } from '../../../src/core/features/snippet.ts';
import { MARKDOWN_ANSWERS } from './answers-markdown.ts';
import { YAML_ANSWERS } from './answers-yaml.ts';

/** A tab stop of a snippet that says that it is a gap. */
export interface Gap {
  readonly number: string;
  /** What it asks for: `TBD: system`; the first option of a choice. */
  readonly hint: string;
  /** The heading above it, or the key before it. */
  readonly where: string;
}

/** In the order of the text, each tab stop once. */
export function gapsOf(body: string): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  let heading = '';
  for (const line of body.split('\n')) {
    heading = /^## (.+)/.exec(line)?.[1] ?? heading;
    const key = /^\s*(?:- )?([a-z_]+): /.exec(line)?.[1] ?? heading;
    for (const [, number = '', hint = ''] of line.matchAll(GAP)) {
      if (!gaps.has(number)) gaps.set(number, { number, hint, where: key });
    }
  }
  return [...gaps.values()];
}

const GAP = /\$\{(\d+)[:|]((?:TBD|TODO)[^,}|]*(?:,[^}|]*)?)(?:,[^}]*)?\|?\}/g;

/** The text that somebody leaves who answers each gap but one. Throws where there is no answer. */
export function filledIn(body: string, kind: string, syntax: string, open?: string): string {
  const answers = answersFor(body, kind, syntax);
  return body
    .replace(/\$\{(\d+)(?::[^}]*|\|[^}]*)\}/g, (stop, number: string) => {
      const isOpen = number === open;
      if (isOpen) return plainText(stop);
      return answers.get(number) ?? plainText(stop);
    })
    .replace(/\\([\\$}])/g, '$1');
}

/** By the number of the tab stop, in the order of the text. */
export function answersFor(body: string, kind: string, syntax: string): Map<string, string> {
  const answer = answerer(kind, syntax);
  return new Map(gapsOf(body).map(({ number, hint, where }) => [number, answer(where, hint)]));
}

/** Answers one question after the other. Throws where there is no answer. */
export function answerer(kind: string, syntax: string): (where: string, hint: string) => string {
  const known = syntax === 'yaml' ? YAML_ANSWERS : MARKDOWN_ANSWERS;
  const used = new Map<string, number>();
  return (where, hint) => {
    const asked = hint.startsWith('TBD,') || hint === 'TBD' ? where : hint;
    const names = [`${kind} ${where}: ${asked}`, `${kind} ${asked}`, `${where}: ${asked}`, asked];
    const name = names.find((each) => known[each] !== undefined);
    const answer = name === undefined ? undefined : known[name];
    if (name === undefined || answer === undefined) {
      throw new Error(`Nobody has an answer to "${where}: ${hint}" in ${kind}, ${syntax}.`);
    }
    if (typeof answer === 'string') return answer;
    const at = used.get(name) ?? 0;
    used.set(name, at + 1);
    return answer[at % answer.length] ?? '';
  };
}
