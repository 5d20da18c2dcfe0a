/** The outline and the folding of YAML runbooks. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { foldings, type OutlineSymbol, outline } from '../../../src/core/features/outline.ts';
import { analysisOf } from './fixture.ts';

const runbookOf = (text: string, path = 'a.runbook.yaml') => analysisOf(path, text).runbook;

const TEXT = `apiVersion: dr-runbook/v1
kind: dr-plan
metadata:
  id: orders
spec:
  systems:
    - id: orders-db
      name: Orders database
  roles:
    - id: lead
      holder: a-example
  steps:
    - id: fetch
      action: Fetch the dump
      steps:
        - action: Look at it

    - action: Load it
  scope:
    covers: [orders]
`;

const names = (symbols: readonly OutlineSymbol[]): unknown[] =>
  symbols.map(({ name, what, detail, symbols: inner }) => [
    `${what} ${name}${detail === '' ? '' : ` (${detail})`}`,
    ...(inner.length > 0 ? [names(inner)] : []),
  ]);

describe('outline', () => {
  it('shows steps, systems and roles by their ids, with what they do', () => {
    assert.deepEqual(names(outline(runbookOf(TEXT))), [
      ['section metadata'],
      [
        'section spec',
        [
          ['section systems (1)', [['system orders-db (Orders database)']]],
          ['section roles (1)', [['person lead (a-example)']]],
          [
            'section steps (2)',
            [['step fetch (Fetch the dump)', [['step Look at it']]], ['step Load it']],
          ],
          ['section scope', [['section covers (1)']]],
        ],
      ],
    ]);
  });

  it('is empty for Markdown and for YAML of others', () => {
    assert.deepEqual(outline(runbookOf('# Plan\n', 'plan.md')), []);
    assert.deepEqual(outline(runbookOf('steps:\n  - id: a\n', 'ci.yaml')), []);
    assert.deepEqual(foldings(runbookOf('steps:\n  - id: a\n', 'ci.yaml')), []);
  });

  it('names things inside of what they stand for, whatever is broken', () => {
    const text = readFileSync('examples/good/backup.runbook.yaml', 'utf8');
    const check = (symbols: readonly OutlineSymbol[]) => {
      for (const { name, span, selection, symbols: inner } of symbols) {
        assert.notEqual(name, '');
        assert.ok(span.start <= selection.start && selection.end <= span.end, name);
        check(inner);
      }
    };
    assert.ok(outline(runbookOf(text)).length > 0);
    const junk = fc.constantFrom('', '*a', '&a ', '? ', '"', '{', '- - ', '\t');
    fc.assert(
      fc.property(fc.nat(text.length), junk, (at, piece) => {
        check(outline(runbookOf(text.slice(0, at) + piece + text.slice(at))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('folding', () => {
  it('folds lists, mappings and entries, without the blank lines behind them', () => {
    const folds = foldings(runbookOf(TEXT)).map(({ start, end }) => `${start}-${end}`);
    assert.deepEqual(folds, [
      '2-3',
      '4-19',
      '5-7',
      '6-7',
      '8-10',
      '9-10',
      '11-17',
      '12-15',
      '14-15',
      '18-19',
    ]);
  });

  it('leaves broken text to its indentation', () => {
    assert.deepEqual(foldings(runbookOf(`${TEXT}  x: [\n`)), []);
  });
});
