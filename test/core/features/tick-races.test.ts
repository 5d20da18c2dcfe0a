/** Ticks that race with edits: ten thousand random interleavings tick no wrong step and lose none. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  findTask,
  type TaskIdentity,
  taskIdentities,
  tickEdit,
} from '../../../src/core/features/tasks.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { parse } from '../../../src/core/parse.ts';
import type { Runbook } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

/** A line of the document. Its birth number stands nowhere in the text, so that no reader can cheat. */
interface Line {
  readonly text: string;
  readonly birth: number;
}

/** What somebody saw when they ticked: the text of their time is all that they had. */
interface Click {
  readonly identity: TaskIdentity;
  readonly birth: number;
  readonly done: boolean;
  /** The headings and items around it and its words, as they were. */
  readonly where: string;
  /** No other task was named like it. */
  readonly wasUnique: boolean;
}

type Action =
  | { readonly type: 'look' }
  | { readonly type: 'click'; readonly task: number; readonly done: boolean }
  | { readonly type: 'insert'; readonly at: number; readonly text: string }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'format'; readonly how: number };

const TEXTS = [
  '- [ ] stop writers',
  '- [ ] done',
  '  - [ ] done',
  '  - [x] checked twice',
  '- [x] tell people',
  '- Database',
  '1. [ ] restore',
  '   - [ ] done',
  '2. Start',
  '## Before',
  '## After',
  'Some words.',
  '',
];

const at = fc.nat(30);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('look' as const) }),
  fc.record({ type: fc.constant('click' as const), task: at, done: fc.boolean() }),
  fc.record({ type: fc.constant('click' as const), task: at, done: fc.boolean() }),
  fc.record({ type: fc.constant('insert' as const), at, text: fc.constantFrom(...TEXTS) }),
  fc.record({ type: fc.constant('remove' as const), at }),
  fc.record({ type: fc.constant('move' as const), at, to: at }),
  fc.record({ type: fc.constant('format' as const), how: fc.nat(3) }),
);

describe('ticks that race with edits', () => {
  it('tick no wrong step and lose none, in ten thousand interleavings', () => {
    const seen = { written: 0, gone: 0, ambiguous: 0 };
    const start = fc.array(fc.constantFrom(...TEXTS), { minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(start, fc.array(action, { minLength: 3, maxLength: 12 }), (texts, actions) => {
        run(texts, actions, seen);
      }),
      { numRuns: 10_000 },
    );
    // Each of the outcomes was met often enough to say something.
    assert.ok(Math.min(seen.written, seen.gone, seen.ambiguous) > 500, JSON.stringify(seen));
  }).timeout(60_000);
});

function run(
  texts: readonly string[],
  actions: readonly Action[],
  seen: Record<'written' | 'gone' | 'ambiguous', number>,
): void {
  let births = texts.length;
  let lines: readonly Line[] = texts.map((text, birth) => ({ text, birth }));
  /** The page shows what it last looked at, however old that is. */
  let shown = clicksIn(lines);
  for (const step of actions) {
    switch (step.type) {
      case 'look':
        shown = clicksIn(lines);
        break;
      case 'insert':
        lines = lines.toSpliced(step.at % (lines.length + 1), 0, {
          text: step.text,
          birth: births,
        });
        births += 1;
        break;
      case 'remove':
        lines = lines.toSpliced(step.at % lines.length, lines.length > 1 ? 1 : 0);
        break;
      case 'move': {
        const from = step.at % lines.length;
        const moved = lines.slice(from, from + 1);
        lines = lines.toSpliced(from, 1).toSpliced(step.to % lines.length, 0, ...moved);
        break;
      }
      case 'format':
        lines = lines.map(({ text, birth }) => ({ text: formatted(text, step.how), birth }));
        break;
      case 'click': {
        const click = shown[step.task % Math.max(1, shown.length)];
        if (click !== undefined) lines = clicked(lines, { ...click, done: step.done }, seen);
      }
    }
  }
}

function clicked(
  lines: readonly Line[],
  click: Click,
  seen: Record<'written' | 'gone' | 'ambiguous', number>,
): readonly Line[] {
  const text = textOf(lines);
  const now = read(text);
  const here = clicksIn(lines);
  const same = here.filter(({ where }) => where === click.where);
  const task = findTask(now, click.identity);
  if (typeof task === 'string') {
    seen[task] += 1;
    // A step that stands where it stood, as the only one of its name then and now, is never refused.
    assert.ok(!click.wasUnique || same.length !== 1, `lost: ${click.where}\n${text}`);
    assert.equal(task === 'gone', same.length === 0, `${task}: ${click.where}\n${text}`);
    return lines;
  }
  seen.written += 1;
  const line = now.source.positionAt(task.mark.start).line;
  const landed = here.find(({ birth }) => birth === lines[line]?.birth);
  // Another line is right only where no reader could tell it from the one that was meant.
  assert.equal(landed?.where, click.where, `wrong: ${click.where}\n${text}`);
  const isMeant = landed?.birth === click.birth || !click.wasUnique || same.length === 1;
  assert.ok(isMeant, `wrong: ${click.where}\n${text}`);
  const edit = tickEdit(task, click.done);
  if (edit === undefined) return lines;
  const after = applyEdits(text, [edit]).split('\n');
  const changed = after.flatMap((each, index) => (each === lines[index]?.text ? [] : [index]));
  assert.deepEqual(changed, [line], 'nothing else is changed');
  assert.match(after[line] ?? '', click.done ? /\[x\]/ : /\[ \]/);
  return lines.map(({ birth }, index) => ({ text: after[index] ?? '', birth }));
}

/** All that can be clicked in a document, with an account of its own of where each task stands. */
function clicksIn(lines: readonly Line[]): readonly Click[] {
  const runbook = read(textOf(lines));
  const identities = taskIdentities(runbook);
  const wheres = runbook.tasks.map((_, index) => whereOf(runbook, index, lines));
  return identities.flatMap((identity, index): Click | never[] => {
    const where = wheres[index] ?? '';
    const mark = runbook.tasks[index]?.mark.start ?? 0;
    const birth = lines[runbook.source.positionAt(mark).line]?.birth;
    const wasUnique = wheres.filter((other) => other === where).length === 1;
    return birth === undefined ? [] : { identity, birth, done: false, where, wasUnique };
  });
}

/** By the lines above: a heading, and the items that are indented less. */
function whereOf(runbook: Runbook, index: number, lines: readonly Line[]): string {
  const task = runbook.tasks[index];
  if (task === undefined) return '';
  const around: string[] = [];
  let depth = task.depth;
  for (const block of runbook.blocks.toReversed()) {
    if (block.span.start >= task.mark.start || block.kind === 'value') continue;
    if (block.section !== task.section || block.depth === 0) break;
    if (
      block.depth >= depth ||
      !/^\s*(?:[-*]|\d+\.)\s/.test(lines[lineOf(runbook, block.span.start)]?.text ?? '')
    )
      continue;
    depth = block.depth;
    around.unshift(runbook.source.text.slice(block.span.start, block.span.end));
  }
  const heading = runbook.sections[task.section]?.heading?.value ?? '';
  return [heading, ...around, task.text.value].join(' > ');
}

function lineOf({ source }: Runbook, offset: number): number {
  return source.positionAt(offset).line;
}

/** What formatters do to a list: other bullets, other marks, spaces at the end, numbers that count. */
function formatted(text: string, how: number): string {
  switch (how) {
    case 0:
      return text.replace(/^(\s*)- /, '$1* ');
    case 1:
      return text.replace(/^(\s*)\* /, '$1- ');
    case 2:
      return text.replace('[x]', '[X]');
    default:
      return text.replace(/^(\s*)2\. /, '$11. ');
  }
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function read(text: string): Runbook {
  return parse(sourceText('file:///plan.md', text), 'plan.md');
}
