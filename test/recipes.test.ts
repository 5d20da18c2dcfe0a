/** What the page of every practice and rule says to let a finding off does it, pasted as it stands there. */
import assert from 'node:assert/strict';
import { catalogue } from '../src/catalogue.generated.ts';
import { readExample } from '../src/core/example.ts';
import { explain, type Recipe } from '../src/core/explain.ts';
import type { Practice } from '../src/core/practice.ts';
import type { Rule } from '../src/core/rule.ts';
import { KINDS } from '../src/core/runbook.ts';
import { type Around, lintText } from './judge.ts';

/** A document in which something is found. */
interface Case {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly around: Around;
}

/** It says that reading failed, which no text is known to bring about. */
const NEVER_FOUND = ['unreadable'];

/** Above the first line of a file there is no place for a comment. */
const FIRST_LINE = ['unclosed-front-matter'];

type Count = Readonly<Record<string, number>>;

describe('the page of', () => {
  for (const entry of [...catalogue.rules, ...catalogue.practices]) {
    if (NEVER_FOUND.includes(entry.id)) continue;
    const cases = 'requirement' in entry ? failing(entry) : examplesOf(entry);
    const { id, waive } = explain(entry);

    // What is optional everywhere is never reported.
    if (cases.length === 0 && 'requirement' in entry && isOptional(entry)) continue;

    it(`${id} says how to silence it, to waive it and to turn it off`, () => {
      assert.ok(cases.length > 0);
      const [line, block, yamlLine, waiver, off] = waive;
      assert.ok(line && block && yamlLine && waiver && off);
      for (const one of cases) {
        assert.ok(found(one)[id], 'nothing is found');
        assert.equal(found(waived(one, waiver))[id], undefined, 'waived');
        const config = { ...one.around.config, severities: { [id]: 'off' as const } };
        const turnedOff = { ...one, around: { ...one.around, config } };
        assert.match(off.text, new RegExp(`^severities:\n  ${id}: off$`));
        assert.equal(found(turnedOff)[id], undefined, 'turned off');
        if (FIRST_LINE.includes(id)) continue;
        const attempts = [above(one, isYamlAt(one) ? yamlLine : line), surrounded(one, block)];
        assert.ok(
          attempts.some((attempt) => silences(one, attempt)),
          'silenced',
        );
      }
    });
  }
});

function examplesOf(rule: Rule): readonly Case[] {
  return rule.examples.flatMap(({ text: marked, syntax, beside = {}, today, services }) => {
    const { text, spans } = readExample(marked);
    if (spans.length === 0) return [];
    const others = Object.entries(beside).map(([path, content]) => [
      path.startsWith('../') ? path.slice(3) : `docs/${path}`,
      content,
    ]);
    const [kind] = rule.kinds ?? [];
    const around = {
      beside: Object.fromEntries(others),
      ...(kind === undefined ? {} : { kind }),
      ...(today === undefined ? {} : { today }),
      ...(services === undefined ? {} : { config: { services } }),
    };
    const path = `docs/example.${syntax === 'yaml' ? 'runbook.yaml' : 'md'}`;
    return [{ id: rule.id, path, text, around }];
  });
}

/** Its own examples of what is not enough, and a document of each kind that says nothing. */
function failing({ id, applies, examples }: Practice): readonly Case[] {
  const short = examples
    .filter(({ state }) => state !== 'satisfied')
    .map(({ kind, syntax, text }) => ({
      id,
      path: `docs/example.${syntax === 'yaml' ? 'runbook.yaml' : 'md'}`,
      text: readExample(text).text,
      around: { kind },
    }));
  const silent = KINDS.filter((kind) => applies[kind] !== undefined).map((kind) => ({
    id,
    path: 'docs/example.md',
    text: `---\nkind: ${kind}\n---\n\n# Orders\n\nWe run the orders.\n`,
    around: { kind },
  }));
  return [...short, ...silent].filter((one) => found(one)[id] !== undefined);
}

function isOptional({ applies }: Practice): boolean {
  return Object.values(applies).every((as) => as === 'optional');
}

function found({ path, text, around }: Case): Count {
  const counts: Record<string, number> = {};
  for (const { rule } of lintText(path, text, around)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function lineOf({ id, path, text, around }: Case): number {
  const [first] = lintText(path, text, around).filter(({ rule }) => rule === id);
  assert.ok(first);
  return first.range.start.line;
}

/** Where a comment begins with `#`: in YAML files, and in front matter. */
function isYamlAt(one: Case): boolean {
  if (one.path.endsWith('.yaml')) return true;
  const lines = one.text.split('\n');
  return lines[0] === '---' && lineOf(one) < lines.indexOf('---', 1);
}

function above(one: Case, { text: comment }: Recipe): Case {
  const lines = one.text.split('\n');
  const at = lineOf(one);
  const margin = /^[ \t]*/.exec(lines[at] ?? '')?.[0] ?? '';
  lines.splice(at, 0, margin + comment);
  return { ...one, text: lines.join('\n') };
}

function surrounded(one: Case, { text: comments }: Recipe): Case {
  const [opening = '', closing = ''] = comments.split('…');
  const lines = one.text.split('\n');
  const body = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  lines.splice(body, 0, opening);
  return { ...one, text: `${lines.join('\n')}\n${closing}` };
}

function waived(one: Case, { text: waiver }: Recipe): Case {
  const { text } = one;
  if (one.path.endsWith('.yaml')) return { ...one, text: `${waiver}\n${text}` };
  if (text.startsWith('---\n')) return { ...one, text: `---\n${waiver}\n${text.slice(4)}` };
  return { ...one, text: `---\n${waiver}\n---\n${text}` };
}

/** Fewer of it, and none of anything else that was not there: a table that was broken says less, or more. */
function silences(before: Case, after: Case): boolean {
  const had = found(before);
  const has = found(after);
  return (
    (has[before.id] ?? 0) < (had[before.id] ?? 0) &&
    Object.entries(has).every(([id, count]) => count <= (had[id] ?? 0))
  );
}
