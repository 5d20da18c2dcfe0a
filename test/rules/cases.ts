/**
 * What a rule says of the documents that it is to tell apart: the files in `cases/`, one for a rule, which are written
 * as `test/cases.ts` says.
 *
 * A document may have others beside it, each behind a line with its path, `--- beside.md`, and `--- on 2026-05-31` says
 * another day than the one that all tests share. `{hourly|daily}` stands for one set of documents with each of the
 * words.
 */
import type { Rule, RuleExample } from '../../src/core/rule.ts';
import type { Say } from '../cases.ts';
import { saidOf } from '../rule-examples.ts';

/** Before a path, or before a day. */
const PART = /^--- (?:on (\d{4}-\d\d-\d\d)|(\S+))\n/;

export function sayingOf(rule: Rule): Say {
  return (name, full) => saidOf(rule, exampleOf(name, full));
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
