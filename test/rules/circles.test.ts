/** Circles of steps and of systems: where they are told, and how long ones are said. */
import assert from 'node:assert/strict';
import { lintText } from '../judge.ts';

const HEAD = (kind: string) =>
  `apiVersion: dr-runbook/v1\nkind: ${kind}\nmetadata: {id: shop, title: The shop, owner: lead, version: "1", last_reviewed: 2026-11-16}\nspec:\n`;

describe('a circle', () => {
  it('of steps is told at its last step, by the names of eight at most', () => {
    for (const [count, said] of [
      [1, 'Step s1 waits for itself: nobody can begin.'],
      [2, 'The steps s1 and s2 wait for each other: nobody can begin.'],
      [3, 'The steps s1, s2 and s3 wait for each other: nobody can begin.'],
      [8, 'The steps s1, s2, s3, s4, s5, s6, s7 and s8 wait for each other: nobody can begin.'],
      [
        9,
        'The steps s1, s2, s3, s4, s5, s6, s7, s8 and others wait for each other: nobody can begin.',
      ],
    ] as const) {
      const steps = ring(count).map(
        ([id, next]) =>
          `    - {id: s${id}, action: Do part ${id}, owner: dba, depends_on: [s${next}]}\n`,
      );
      const text = `${HEAD('restore-procedure')}  steps:\n${steps.join('')}`;
      const [found, ...more] = circles(text);
      assert.deepEqual(more, []);
      assert.ok(found?.message.startsWith(`${said} `), found?.message);
      assert.equal(found?.range.start.line, text.split('\n').length - 2);
    }
  });

  it('of systems says who needs whom, eight times at most, and where', () => {
    for (const [count, said] of [
      [1, 's1 needs s1 itself: once it is lost, it cannot come back.'],
      [2, 's1 needs s2 and s2 needs s1: none of them can come back first.'],
      [3, 's1 needs s2, s2 needs s3 and s3 needs s1: none of them can come back first.'],
      [
        9,
        's1 needs s2, s2 needs s3, s3 needs s4, s4 needs s5, s5 needs s6, s6 needs s7, s7 needs s8 and s8 needs s9, and so on: none of them can come back first.',
      ],
    ] as const) {
      const systems = ring(count).map(
        ([id, next]) =>
          `    - {id: s${id}, tier: 1, stateful: true, rto: PT4H, rpo: PT1H, depends_on: [{system: s${next}}]}\n`,
      );
      const [found, ...more] = circles(`${HEAD('dr-plan')}  systems:\n${systems.join('')}`);
      assert.deepEqual(more, []);
      assert.ok(found?.message.startsWith(`${said} `), found?.message);
      assert.equal(found?.related.length, Math.min(8, count - 1));
    }
  });
});

/** Each waits for the next, and the last one for the first. */
function ring(count: number): (readonly [id: number, next: number])[] {
  return Array.from({ length: count }, (_, index) => [index + 1, ((index + 1) % count) + 1]);
}

function circles(text: string) {
  return lintText('shop.runbook.yaml', text).filter(({ rule }) => rule === 'dependency-order');
}
