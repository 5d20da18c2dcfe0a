/** Circles and longest paths of graphs. */
import assert from 'node:assert/strict';
import { circlesIn, heaviestPath } from '../../../src/core/facts/recovery/graph.ts';

describe('graphs of what needs what', () => {
  it('have each circle told once', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a', 'b']],
      ['d', ['d']],
      ['e', ['a', 'unknown']],
    ]);
    assert.deepEqual(circlesIn(graph), [['a', 'b', 'c'], ['d']]);
  });

  it('without a circle have none', () => {
    assert.deepEqual(
      circlesIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
      [],
    );
  });

  it('give the path that takes longest', () => {
    const graph = new Map([
      ['open', ['load', 'keys']],
      ['load', ['hosts']],
      ['keys', ['hosts']],
      ['hosts', []],
      ['mail', []],
    ]);
    const minutes = new Map([
      ['open', 10],
      ['load', 90],
      ['keys', 5],
      ['hosts', 30],
      ['mail', 100],
    ]);
    const path = heaviestPath(graph, (node) => minutes.get(node) ?? 0);
    assert.deepEqual(path, ['hosts', 'load', 'open']);
  });

  it('give no path where nodes wait for each other', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['a']],
      ['c', []],
    ]);
    assert.equal(
      heaviestPath(graph, () => 1),
      undefined,
    );
  });

  it('may be as long as a document', () => {
    const nodes = Array.from({ length: 50_000 }, (_, index) => index);
    const chain = new Map(nodes.map((node) => [node, node === 0 ? [] : [node - 1]]));
    assert.equal(heaviestPath(chain, () => 1)?.length, nodes.length);
    assert.deepEqual(circlesIn(chain), []);
    const circle = new Map(nodes.map((node) => [node, [(node + 1) % nodes.length, 0]]));
    assert.equal(circlesIn(circle)[0]?.length, nodes.length);
  });
});
