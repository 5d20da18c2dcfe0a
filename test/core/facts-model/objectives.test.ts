/** Objectives: where they are found, and what is none. */
import assert from 'node:assert/strict';
import { objectives, read } from './facts.ts';

describe('objectives in Markdown', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['RTO: 4 h', ['rto 240 "4 h"']],
    ['- **RPO:** 15 minutes', ['rpo 15 "15 minutes"']],
    ['**Recovery Time Objective (RTO)**: 4 hours', ['rto 240 "4 hours"']],
    ['shop-db is restored within 4 hours (RTO).', ['rto 240 "within 4 hours"']],
    ['We keep an RPO of 15 minutes.', ['rpo 15 "15 minutes"']],
    ['The RTO of shop-db is 4 hours.', ['rto 240 "4 hours"']],
    ['The shop has a 4-hour RTO.', ['rto 240 "4-hour"']],
    ['shop-db has RTO 4 h and RPO 30 min.', ['rto 240 "4 h"', 'rpo 30 "30 min"']],
    ['| | |\n| --- | --- |\n| RTO | 4 h |', ['rto 240 "4 h"']],
    ['| Objective | Target |\n| --- | --- |\n| RPO | 1 hour |', ['rpo 60 "1 hour"']],
    [
      '| System | RTO (hours) | RPO |\n| --- | --- | --- |\n| shop-db | 4 | 15 min |',
      ['rto 240 "4" of shop-db', 'rpo 15 "15 min" of shop-db'],
    ],
    ['| Tier | RTO |\n| --- | --- |\n| Tier 1 | 4 h |', ['rto 240 "4 h" in tier 1']],
    ['The RTO is no more than 4 hours.', ['rto 240 "no more than 4 hours"']],
  ];
  for (const [text, expected] of found) {
    it(text.replace(/\n/g, ' ⏎ '), () =>
      assert.deepEqual(objectives(`# x\n\n${text}\n`), expected),
    );
  }

  const none: readonly string[] = [
    'For example, an RTO of 4 hours means a warm standby.',
    'The RTO could be 4 hours.',
    'Your RTO is 4 hours?',
    'There is no RTO of 4 hours.',
    'We want to reach an RTO of 4 hours.',
    'The achieved RTO was 3 hours.',
    'We reduced the RTO from 8 h to 4 h.',
    'RTO: TBD',
    'RTO: ____ hours',
    'RTO is the time until the service is back.',
    'The RTO must be at least 4 hours.',
    '| System | Measured RTO |\n| --- | --- |\n| shop-db | 3 h |',
    '## Example\n\nRTO: 4 h',
  ];
  for (const text of none) {
    it(`none in: ${text.replace(/\n/g, ' ⏎ ')}`, () =>
      assert.deepEqual(objectives(`# x\n\n${text}\n`), []));
  }

  it('hold for what their heading names', () => {
    const text = '# x\n\n## Scenario: loss of the site\n\nRTO: 4 h\n';
    assert.deepEqual(objectives(text), ['rto 240 "4 h" in scenario: loss of the site']);
  });

  it('stand in front matter under many names, for the systems beside them', () => {
    const text = '---\nrto_minutes: 240\nsystems: [shop-db]\n---\n\n# x\n';
    assert.deepEqual(objectives(text), ['rto 240 "240" of shop-db']);
  });

  it('without a unit are kept apart', () => {
    const { facts } = read('# x\n\nRTO: 4\n');
    assert.deepEqual(facts.objectives.clear, []);
    assert.deepEqual(
      facts.objectives.unclear.map(({ kind, value }) => [kind, value.value.cause]),
      [['rto', 'unit']],
    );
  });
});

describe('objectives in YAML', () => {
  it('are fields of systems', () => {
    const text = `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: plan}
spec:
  systems:
    - {id: shop-db, rto: PT4H, rpo: 15 min, site_loss_rpo: P1D, mtd: PT8H}
`;
    assert.deepEqual(objectives(text, 'x.yaml'), [
      'rto 240 "PT4H" of shop-db',
      'rpo 15 "15 min" of shop-db',
      'rpo 1440 "P1D" of shop-db',
      'mtd 480 "PT8H" of shop-db',
    ]);
  });

  it('are none in YAML of another tool', () => {
    const text = 'kind: CronJob\nspec:\n  systems:\n    - {id: a, rto: PT4H}\n';
    assert.deepEqual(objectives(text, 'x.yaml'), []);
  });
});
