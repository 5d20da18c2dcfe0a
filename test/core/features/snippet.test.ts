/** Snippet bodies: what they leave behind, and their numbers. */
import assert from 'node:assert/strict';
import { escapeSnippet, plainText, renumbered } from '../../../src/core/features/snippet.ts';

describe('snippets', () => {
  it('leave their defaults behind', () => {
    assert.equal(plainText('a ${1:TBD: store} b ${2} c $3.'), 'a TBD: store b  c .');
    assert.equal(plainText('${1|disk,tape|} ${2:in ${3:site A}}'), 'disk in site A');
    assert.equal(plainText('${1|a\\,b,c|}'), 'a,b');
  });

  it('leave escaped and lone signs', () => {
    assert.equal(plainText('\\$1 costs \\} and \\\\, \\n'), '$1 costs } and \\, \\n');
    assert.equal(plainText('$HOME {a} ${name} $'), '$HOME {a} ${name} $');
    assert.equal(plainText('${1|never closed'), '${1|never closed');
  });

  it('escape text so that it stays as it is', () => {
    const text = 'cp ${A} "$B" {c} \\d';
    assert.equal(plainText(escapeSnippet(text)), text);
  });

  it('count on when put together, and keep equal numbers equal', () => {
    assert.equal(
      renumbered(['${1:a} ${2:b} $1', '${1|c,d|} \\$1 ${7:e} $0']),
      '${1:a} ${2:b} $1${3|c,d|} \\$1 ${4:e} $0',
    );
  });
});
