/** The quick look at raw lines: it passes by nothing that names a document. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayName } from '../../src/cli/since/mentions.ts';
import { baseName } from '../../src/core/links.ts';

const NAMING = [
  'plan: orders-plan',
  '  - orders-plan',
  '> orders-plan',
  '## Orders-Plan',
  'needs: [a, orders-plan, b]',
  'needs: {x: "orders-plan"}  # why',
  'plan: ../docs/orders-plan.md',
  'plan: ../docs/orders-plan%2Emd',
  '<h1>orders-plan</h1>',
  "id: 'orders-plan'",
];

const PASSING = [
  'see the orders-plan for that',
  'plan: my-orders-plans',
  'as [the plan](orders-plan.md) says',
  'plan: orders-plan-2',
];

/** Every value of a line, with no line passed by. */
function names(line: string, name: string): boolean {
  const plain = (text: string) => text.replace(/^[ \t\r"'*_`&]+|[ \t\r"'*_`&]+$/g, '');
  const value = line.replace(/^[ \t>-]{0,40}/, '');
  const whole = value.slice(value.indexOf(':') + 1);
  const values = [
    value.replace(/^#{1,6}/, '').replace(/<[^<>]{0,100}>/g, ''),
    value,
    whole,
    whole.split(' #', 1)[0] ?? '',
    ...value.split(/[,[\]{}:]/),
  ].map(plain);
  return values.some((each) => each === name || (each.includes(name) && baseName(each) === name));
}

describe('the look for names in raw lines', () => {
  for (const line of NAMING) {
    it(`stops at ${line}`, () => assert.equal(mayName(line.toLowerCase(), 'orders-plan'), true));
  }

  for (const line of PASSING) {
    it(`passes by ${line}`, () => assert.equal(mayName(line, 'orders-plan'), false));
  }

  it('sees in any line what a look at each of its values sees', () => {
    const pieces = [
      ...[
        'plan',
        'plan',
        'restore-plan',
        'a',
        '2',
        ' ',
        ' ',
        '  ',
        '-',
        ':',
        ': ',
        ',',
        '/',
        '../',
      ],
      ...['.md', '.runbook.yaml', '#', ' #', '> ', '<b>', '</b>', '(', ')', '[', ']', '{', '}'],
      ...['"', "'", '*', '_', '`', '&', '%20', '%2f', '%', '.', '|', '\t', '\r', 'ß'],
    ];
    const line = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    let named = 0;
    fc.assert(
      fc.property(line, fc.constantFrom('plan', 'restore-plan', '2'), (text, name) => {
        const expected = names(text, name);
        if (expected) named += 1;
        assert.equal(mayName(text, name), expected, JSON.stringify(text));
      }),
      { numRuns: 20_000, seed: 7 },
    );
    assert.ok(named > 500, `${named} lines with a name`);
  });
});
