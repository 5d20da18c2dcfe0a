/**
 * Prints how the work on each generator grows when its text is four times as long, and that of a set with four times
 * as many documents, as JSON: a process of its own counts.
 */
import { contextOf, lint } from '../../src/core/lint.ts';
import { parse } from '../../src/core/parse.ts';
import type { RuleContext } from '../../src/core/rule.ts';
import { sourceText } from '../../src/core/text.ts';
import { readConfig } from '../../src/vscode/engine.ts';
import { contextFor } from '../judge.ts';
import { GENERATORS } from './generators.ts';
import { blockCounter } from './work.ts';

/** Reading is cheap, and its growth shows only in long texts; judging is shown by shorter ones. */
const READ = 10_000;
const CHECK = 1_000;
/** Enough to tell: what goes through all of the set for each document does twelve times as much. */
const DOCUMENTS = 15;

/** Of documents: no two have the same sentence, since what is remembered of one would be spared in the other. */
let made = 0;

const counter = blockCounter();
const growth: Record<string, number> = {};
for (const { name, path, make } of GENERATORS) {
  const isConfiguration = path === '.dr-runbook.yaml';
  const read = (text: string) =>
    isConfiguration ? readConfig(sourceText(path, text)) : parse(sourceText(path, text), path);
  const check = (text: string) => {
    const context = contextFor(path, text, { kind: 'dr-plan' });
    return lint(context.analysis, context);
  };
  growth[`read ${name}`] = ratio(read, make, READ);
  if (!isConfiguration) growth[`check ${name}`] = ratio(check, make, CHECK);
}
growth['check a set'] = ratio(judgeSet, readSet, DOCUMENTS);
console.log(JSON.stringify(growth));

/** A plan and so many runbooks that belong to it, each about everything that rules compare across a set. */
function documentsOf(count: number): readonly (readonly [path: string, text: string])[] {
  const paths = Array.from({ length: count }, (_, at) => `restore-${at}.md`);
  const links = paths.map((path) => `- [${path}](${path})\n`).join('');
  const plan = `---\nkind: dr-plan\nid: plan\n---\n# Disaster recovery plan\n\n${links}`;
  return [['plan.md', plan], ...paths.map((path) => [path, restore()] as const)];
}

function restore(): string {
  made += 1;
  const at = made;
  return `---
kind: restore-procedure
plan: plan
last_reviewed: 2026-01-01
---
# Restore system db-${at}

RTO of db-${at}: 4 h. RPO of db-${at}: 6 h. Without db-${at} the shop stands still.

| Role | Holder | Deputy | Phone |
| --- | --- | --- | --- |
| database | dba-${at} | second-${at} | +44 7700 900101 |

db-${at} is backed up every 6 hours with \`pg_dump -Fc\` to /var/backups on db-${at}, and kept for 30 days.
The backups are encrypted; the key is stored on db-${at}. Those of db-${at} lie in account \`shop-${at}\`.

1. Stop service ${at} (5 min).
2. Run \`psql shop-${at} < dump.sql\` (30 min).
3. Check that the rows of db-${at} are back. Last tested on 2026-02-0${1 + (at % 9)}: 40 minutes.
`;
}

/** Facts are remembered as long as their documents, so each set is judged once. */
function readSet(count: number): readonly RuleContext[] {
  const [[path, text] = ['', ''], ...others] = documentsOf(count);
  const context = contextFor(path, text, { beside: Object.fromEntries(others) });
  return [...context.workspace.documents.values()].map((analysis) => contextOf(analysis, context));
}

function judgeSet(documents: readonly RuleContext[]): void {
  for (const context of documents) lint(context.analysis, { ...context, withoutInsertions: true });
}

function ratio<T>(run: (input: T) => unknown, make: (size: number) => T, size: number) {
  // What is made on first use counts for neither.
  run(make(4 * size));
  const [once, fourTimes] = [make(size), make(4 * size)];
  const [much = 0, little = 1] = counter.counts([() => run(fourTimes), () => run(once)]);
  return much / little;
}
