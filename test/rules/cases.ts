/**
 * Documents that a rule is to tell apart, and behind each what it says of it: the files in `cases/`, one for a rule.
 * People write the documents, `npm run generate` the lines that begin with `»`.
 *
 * `=== What it shows` begins a case. The document may have others beside it, each behind a line with its path,
 * `--- beside.md`, and `--- on 2026-05-31` says another day than the one that all tests share. `{hourly|daily}` stands
 * for one set of documents with each of the words.
 */
import type { Rule, RuleExample } from '../../src/core/rule.ts';
import { saidOfEach } from '../alternatives.ts';
import { saidOf } from '../rule-examples.ts';

export interface Case {
  readonly name: string;
  /** The documents as they are written, with their alternatives. */
  readonly text: string;
  /** The lines behind them. */
  readonly said: readonly string[];
}

const BEGINS = '=== ';
const SAID = '» ';
/** Before a path, or before a day. */
const PART = /^--- (?:on (\d{4}-\d\d-\d\d)|(\S+))\n/;

export function casesIn(file: string): Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return {
        name,
        text: `${lines
          .filter((line) => !line.startsWith(SAID))
          .join('\n')
          .trim()}\n`,
        said: lines.filter((line) => line.startsWith(SAID)).map((line) => line.slice(SAID.length)),
      };
    });
}

/** The file with what is said now behind every case. */
export function written(rule: Rule, file: string): string {
  return casesIn(file)
    .map((one) =>
      [`${BEGINS}${one.name}`, one.text, ...whatIsSaid(rule, one).map((line) => SAID + line)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}

export function whatIsSaid(rule: Rule, { name, text }: Case): string[] {
  return saidOfEach(text, (full) => saidOf(rule, exampleOf(name, full)));
}

function exampleOf(name: string, full: string): RuleExample {
  const [text = '', ...parts] = full.split(/^(?=--- \S+(?: \S+)?$)/m);
  const read = parts.map((part) => {
    const [head = '', today, path] = PART.exec(part) ?? [];
    return { today, path, content: part.slice(head.length) };
  });
  const today = read.find((part) => part.today !== undefined)?.today;
  return {
    name,
    text,
    syntax: text.startsWith('apiVersion:') ? 'yaml' : 'markdown',
    beside: Object.fromEntries(
      read.flatMap(({ path, content }) => (path === undefined ? [] : [[path, content]])),
    ),
    ...(today === undefined ? {} : { today }),
  };
}
