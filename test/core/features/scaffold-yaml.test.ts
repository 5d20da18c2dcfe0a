/** YAML scaffolds laid over one another: nothing is lost, and nothing is said of the wrong item. */
import assert from 'node:assert/strict';
import { merged } from '../../../src/core/features/scaffold-yaml.ts';

function together(base: string, more: string): string {
  return merged(base.split('\n'), more.split('\n')).join('\n');
}

describe('scaffolds laid over one another', () => {
  it('keep what is there, and add what is not', () => {
    assert.equal(together('a: 1\nb: 2', 'b: 3\nc: 4'), 'a: 1\nb: 2\nc: 4');
    assert.equal(together('a:\n  b: 1', 'a:\n  c: 2\n  b: 3'), 'a:\n  b: 1\n  c: 2');
  });

  it('complete the first item of a list, and keep the others', () => {
    assert.equal(
      together('l:\n  - id: x\n    a: 1\n  - id: y', 'l:\n  - id: z\n    b: 2'),
      'l:\n  - id: x\n    a: 1\n    b: 2\n  - id: y',
    );
  });

  it('add an item where a key tells it from the first', () => {
    assert.equal(
      together('l:\n  - id: x', 'l:\n  - id: z\n    offsite: true'),
      'l:\n  - id: x\n  - id: z\n    offsite: true',
    );
  });

  it('leave plain lists and values of another shape', () => {
    assert.equal(together('l:\n  - [a]', 'l:\n  - [b]'), 'l:\n  - [a]');
    assert.equal(together('l:\n  a: 1', 'l:\n  - b: 2'), 'l:\n  a: 1');
    assert.equal(together('l: 1', 'l:\n  a: 2'), 'l: 1');
  });
});
