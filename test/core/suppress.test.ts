/** Tests comments that silence rules: what they say, what they cover, and which do nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applySuppressions, readSuppressions } from '../../src/core/suppress.ts';
import { located, type SourceText, sourceText } from '../../src/core/text.ts';

/** Lines, with every comment in them; `#` comments count too. */
function suppressions(text: string) {
  const source = sourceText('file:///a.md', text);
  const comments = [...text.matchAll(/<!--[\s\S]*?-->|(?<=^|\n)#.*/g)].map(
    ({ index, 0: comment }) => located(source, { start: index, end: index + comment.length }),
  );
  return { source, found: readSuppressions(source, comments) };
}

function draw(text: string): string[] {
  const { source, found } = suppressions(text);
  return found.map(
    ({ rules, reason, covers }) =>
      `${rules.map(({ value }) => value).join(' ') || '*'} (${reason?.value ?? ''}) ${lines(source, covers.start)}-${lines(source, covers.end)}`,
  );
}

function lines(source: SourceText, offset: number): number {
  return source.positionAt(offset).line;
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['to the end', 'a\n<!-- dr-runbook-disable x y: why not -->\nb\nc', ['x y (why not) 1-3']],
  ['every rule', '<!-- dr-runbook-disable -->\na', ['* () 0-1']],
  [
    'every rule, with a reason',
    '<!-- dr-runbook-disable: a reason: with a colon -->\na',
    ['* (a reason: with a colon) 0-1'],
  ],
  [
    'until it is enabled',
    '<!-- dr-runbook-disable x -->\na\n<!-- dr-runbook-enable -->\nb',
    ['x () 0-2'],
  ],
  [
    'until one of its rules is enabled',
    '<!-- dr-runbook-disable x y -->\na\n<!-- dr-runbook-enable x -->\nb\n<!-- dr-runbook-enable -->\nc',
    ['x () 0-2', 'y () 0-4'],
  ],
  [
    'on, when another rule is enabled',
    '<!-- dr-runbook-disable x -->\na\n<!-- dr-runbook-enable y -->\nb',
    ['x () 0-3'],
  ],
  [
    'all, though one rule is enabled',
    '<!-- dr-runbook-disable -->\na\n<!-- dr-runbook-enable y -->\nb',
    ['* () 0-3'],
  ],
  [
    'again, after it was enabled',
    '<!-- dr-runbook-disable x -->\n<!-- dr-runbook-enable x -->\n<!-- dr-runbook-disable x -->\na',
    ['x () 0-1', 'x () 2-3'],
  ],
  [
    'the next line',
    '<!-- dr-runbook-disable-next-line x: y -->\na\nb',
    ['x (y) 0-1'].map((line) => line.replace('0-1', '1-1')),
  ],
  [
    'the next line that is not empty',
    '<!-- dr-runbook-disable-next-line x -->\n\n \na\nb',
    ['x () 3-3'],
  ],
  ['no next line', '<!-- dr-runbook-disable-next-line x -->', ['x () 0-0']],
  ['its own line', 'a\nb <!-- dr-runbook-disable-line x --> c\nd', ['x () 1-1']],
  ['its own lines', 'a\nb <!-- dr-runbook-disable-line\nx --> c\nd', ['x () 1-2']],
  ['the file', 'a\nb\n<!-- dr-runbook-disable-file x, y -->', ['x y () 0-2']],
  ['in YAML', '# dr-runbook-disable-next-line x: y\na: b', ['x (y) 1-1']],
  [
    'nothing, said in other words',
    '<!-- dr-runbook-disabled x -->\n<!-- dr-runbook disable -->\n<!-- see dr-runbook-disable -->\n<!-- dr-runbook-disable-lines -->',
    [],
  ],
];

describe('suppressions', () => {
  for (const [name, text, expected] of CASES) {
    it(`silence ${name}`, () => assert.deepEqual(draw(text), expected));
  }

  it('place rules and reason where they are written', () => {
    const { source, found } = suppressions('a\n<!--dr-runbook-disable  x,\ty :  z  -->');
    assert.deepEqual(
      found[0]?.rules.map(({ span }) => source.text.slice(span.start, span.end)),
      ['x', 'y'],
    );
    assert.equal(found[0]?.reason?.value, 'z');
  });

  const finding = (rule: string, start: number) => ({ rule, span: { start, end: start + 1 } });

  it('keep what they do not cover', () => {
    const text = 'ab\n<!-- dr-runbook-disable-next-line x: y -->\nab\nab';
    const { found } = suppressions(text);
    const findings = [
      finding('x', 0),
      finding('x', 46),
      finding('x', 48),
      finding('y', 46),
      finding('x', 49),
    ];
    const { kept, silenced } = applySuppressions(findings, found);
    assert.deepEqual(silenced, [findings[1], findings[2]]);
    assert.deepEqual(kept, [findings[0], findings[3], findings[4]]);
  });

  it('silence a finding at the end of the file', () => {
    const text = '<!-- dr-runbook-disable-file x: y -->';
    const { kept } = applySuppressions([finding('x', text.length)], suppressions(text).found);
    assert.deepEqual(kept, []);
  });

  it('are unused when nothing is there to silence, rule by rule', () => {
    const { found } = suppressions(
      '<!-- dr-runbook-disable x y: z -->\n<!-- dr-runbook-disable -->\na',
    );
    const { unused } = applySuppressions([finding('y', 20)], found);
    assert.deepEqual(
      unused.map(({ suppression, rule }) => [suppression.span.start, rule?.value]),
      [
        [0, 'x'],
        [35, undefined],
      ],
    );
  });

  it('are all used when several silence the same', () => {
    const { found } = suppressions(
      '<!-- dr-runbook-disable x: y -->\n<!-- dr-runbook-disable: z -->\na',
    );
    assert.deepEqual(applySuppressions([finding('x', 64)], found).unused, []);
  });

  it('are unexplained once for each comment without a reason', () => {
    const { found } = suppressions(
      '<!-- dr-runbook-disable x y -->\n<!-- dr-runbook-enable x -->\n<!-- dr-runbook-disable z: why -->',
    );
    assert.deepEqual(
      applySuppressions([], found).unexplained.map(({ span }) => span.start),
      [0],
    );
  });
});

describe('comments and findings', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(12))
    .map(([start, size]) => ({ start, end: start + size }));
  const rule = fc.constantFrom('a', 'b', 'c');
  const named = fc.record({ value: rule, span });
  const suppression = fc.record({
    rules: fc.array(named, { maxLength: 3 }),
    reason: fc.constant(undefined),
    span,
    covers: span,
  });
  const finding = fc.record({ rule, span });

  it('meet as if each were compared with each', () => {
    fc.assert(
      fc.property(fc.array(finding), fc.array(suppression), (findings, suppressions) => {
        const used = new Set<object>();
        const isSilenced = findings.map(
          (one) =>
            suppressions
              .flatMap((each): readonly object[] => {
                const { start, end } = each.covers;
                if (one.span.start < start || one.span.start > end) return [];
                const name = each.rules.find(({ value }) => value === one.rule);
                return each.rules.length === 0 ? [each] : name ? [name] : [];
              })
              .map((name) => used.add(name)).length > 0,
        );
        const { kept, silenced, unused } = applySuppressions(findings, suppressions);
        assert.deepEqual(
          silenced,
          findings.filter((_, index) => isSilenced[index]),
        );
        assert.deepEqual(
          kept,
          findings.filter((_, index) => !isSilenced[index]),
        );
        const idle = suppressions.flatMap((each): readonly object[] =>
          each.rules.length === 0 ? [each] : each.rules,
        );
        assert.deepEqual(
          unused.map((each) => each.rule ?? each.suppression),
          idle.filter((name) => !used.has(name)),
        );
      }),
      { numRuns: 500 },
    );
  });
});
