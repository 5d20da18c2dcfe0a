/** The report of a drill: complete, valid and without a fault once its gaps are filled, and evidence for the plan. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DRILL_TYPES, type Drill, type DrillType } from '../../../src/core/drill/drill.ts';
import {
  type Answers,
  ENVIRONMENTS,
  isOnPaper,
  likelyResult,
  RESULTS,
  type Report,
  reportOf,
  SCENARIOS,
} from '../../../src/core/drill/report.ts';
import { reportMarkdown } from '../../../src/core/drill/report-markdown.ts';
import { reportYaml } from '../../../src/core/drill/report-yaml.ts';
import { freshnessOf } from '../../../src/core/features/freshness.ts';
import { lint } from '../../../src/core/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';
import { itemsAt, textAt } from '../../../src/core/yaml/look.ts';
import { reading } from '../../core/features/reading.ts';
import { contextFor, lintText } from '../../judge.ts';
import {
  ANSWERS,
  drillOf,
  later,
  listOf,
  MINUTE,
  PLAN,
  PROCEDURE,
  START,
  STORY,
  SUBJECT,
} from './fixture.ts';
import { reportsWritten } from './stories.ts';

const list = listOf(PROCEDURE);
const SET = { 'plan.md': PLAN, 'restore.md': PROCEDURE };

function told(drill: Drill, answers: Answers = ANSWERS): Report {
  return reportOf(drill, [list], SUBJECT, answers);
}

const FORMATS = [
  { name: 'YAML', path: 'drill.runbook.yaml', write: reportYaml },
  { name: 'Markdown', path: 'drill.md', write: reportMarkdown },
] as const;

/** What a team writes into the gaps of a report afterwards. */
function filled(text: string): string {
  const fillings: readonly (readonly [RegExp, string])[] = [
    [/approved_by: TBD/, 'approved_by: shop-lead'],
    [/approved_on: TBD/, 'approved_on: 2026-11-22'],
    [/TBD: which copy/, 'dump of 2026-11-20'],
    [/TBD: how the environment was put back/, 'the restored copy was deleted on the same day'],
    [/TBD: how real data was protected$/m, 'the host has no outbound network'],
    [/TBD: how real data was protected"/, 'the host has no outbound network"'],
    [
      /TBD: how real data was protected, and.*/,
      'The restored copy was deleted within 4 hours on a host without outbound network.',
    ],
    [/TBD: what was left out/, 'the reporting host'],
    [/TBD: what was learned/g, 'the list of hosts was old'],
    [/TBD: what is done about it/g, 'correct the procedure'],
    [/owner: TBD/g, 'owner: dba'],
    [/due: TBD/g, 'due: 2026-12-31'],
    [/\| TBD \| TBD \| TBD \| open/g, '| correct the procedure | dba | 2026-12-31 | open'],
    [/\| (dba|platform) \| TBD \| TBD \|/g, '| $1 | $1-on-call | no |'],
  ];
  return fillings.reduce((text, [gap, filling]) => text.replace(gap, filling), text);
}

describe('the report of a drill', () => {
  it('is written as reports.txt shows', () => {
    const known = readFileSync(new URL('reports.txt', import.meta.url), 'utf8');
    assert.equal(reportsWritten(), known);
  });

  it('knows the words of the format', () => {
    const { definitions } = JSON.parse(readFileSync('schemas/runbook.schema.json', 'utf8'));
    const { type, environment, result } = definitions.exerciseReport.properties;
    assert.deepEqual([...DRILL_TYPES].sort(), [...type.enum].sort());
    assert.deepEqual([...ENVIRONMENTS].sort(), [...environment.enum].sort());
    assert.deepEqual([...RESULTS], result.enum);
    assert.deepEqual([...SCENARIOS], definitions.scenario.enum);
  });

  it('says in YAML when each step was done, how long it took, and what was otherwise', () => {
    const text = reportYaml(told(later(drillOf(), list, ...STORY)));
    const { data } = parse(sourceText('drill.runbook.yaml', text), 'drill.runbook.yaml');
    const steps = itemsAt(data, 'spec', 'steps').map((item) =>
      ['step', 'started', 'finished', 'took', 'deviation', 'note'].map(
        (name) => textAt(item, name)?.value,
      ),
    );
    assert.deepEqual(steps, [
      [
        '1. Stop the writers',
        '2026-11-21T09:00:00Z',
        '2026-11-21T09:08:00Z',
        'PT8M',
        undefined,
        undefined,
      ],
      [
        '2. Load the dump',
        '2026-11-21T09:08:00Z',
        '2026-11-21T10:15:00Z',
        'PT47M',
        'the dump lay in another bucket | see `bkp-2`',
        undefined,
      ],
      [
        '3. Tell the desk',
        '2026-11-21T10:15:00Z',
        '2026-11-21T10:21:00Z',
        'PT6M',
        undefined,
        'the desk was *busy*',
      ],
    ]);
    assert.match(text, /^ {2}plan: shop-plan$/m);
    assert.match(
      text,
      /rto_target: PT2H\n {6}rto_achieved: PT1H1M\n {6}rpo_target: PT15M\n {6}rpo_achieved: PT5M/,
    );
  });

  it('says the same in Markdown, and lets no word of a person act', () => {
    const text = reportMarkdown(told(later(drillOf(), list, ...STORY)));
    assert.match(
      text,
      /\| 2\. Load the dump \| 2026-11-21 09:08:00 \| 2026-11-21 10:15:00 \| 47 min \|/,
    );
    assert.match(text, /another bucket \\\| see `bkp-2` \|/);
    assert.match(text, /the desk was \\\*busy\\\*/);
    assert.match(text, /\| shop-db \| 2 h \| 1 h 1 min \| 15 min \| 5 min \|/);
  });

  for (const { name, path, write } of FORMATS) {
    for (const type of DRILL_TYPES) {
      it(`of type ${type} has no fault in ${name} once its gaps are filled, which are told until then`, () => {
        const report = told(later(drillOf({ type }), list, ...STORY));
        const text = write(report);
        const rules = lintText(path, text, { beside: SET }).map(({ rule }) => rule);
        assert.ok(
          rules.includes('placeholder-text') || rules.includes('corrective-actions'),
          rules.join(),
        );
        const done = filled(text);
        assert.doesNotMatch(done, /TBD/);
        assert.deepEqual(
          lintText(path, done, { beside: SET }).map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
      });
    }

    it(`is evidence in ${name}: the plan was tested on its day, and is no longer overdue`, () => {
      const tested = (beside: Readonly<Record<string, string>>) => {
        const context = contextFor('plan.md', PLAN, {
          beside: { 'restore.md': PROCEDURE, 'old.md': OLD, ...beside },
        });
        const findings = lint(context.analysis, context);
        const { tested } = freshnessOf(context, findings, reading);
        const isTold = findings.some(({ rule }) => rule === 'test-overdue');
        return [tested.date?.day, tested.isOverdue, isTold];
      };
      const finished = write(told(later(drillOf(), list, ...STORY)));
      const draft = write(told(later(drillOf(), list, ...STORY.slice(0, -1))));
      const open = write(told(later(drillOf(), list, ...STORY), { ...ANSWERS, result: undefined }));
      const broken = write(told(later(drillOf(), list, [5, 'finish']), { result: 'aborted' }));
      const link =
        '---\nkind: exercise-report\nplan: shop-plan\n---\n\n# Drill\n\nSee the [plan](plan.md).\n';
      const dated = link.replace('See', '- Date: 2026-11-21\n\nSee');
      assert.deepEqual(tested({ [path]: finished }), [21, false, false]);
      for (const [what, text] of Object.entries({ draft, open, broken, link, dated })) {
        const at = what === 'link' || what === 'dated' ? 'drill.md' : path;
        assert.deepEqual(tested({ [at]: text }), [10, true, true], what);
      }
    });
  }

  it('asks of which system nobody can tell when it was back', () => {
    const systems = [
      { system: 'keys', rto: 30, rpo: undefined },
      { system: 'cache', rto: 90, rpo: undefined },
      { system: 'shop-db', rto: 120, rpo: 15 },
    ];
    const drill = later(drillOf(), list, ...STORY);
    const { objectives } = reportOf(drill, [list], { ...SUBJECT, systems });
    assert.deepEqual(
      objectives.map(({ rtoAchieved, rpoAchieved }) => [rtoAchieved, rpoAchieved]),
      [
        ['open', 'open'],
        [61, 'open'],
        [61, 'open'],
      ],
    );
  });

  it('turns a missed objective into a finding, and proposes how it went', () => {
    const late = later(
      drillOf(),
      list,
      [8, 'done', 'Stop'],
      [150, 'done', 'Load'],
      [151, 'finish'],
    );
    assert.equal(likelyResult(late, SUBJECT), 'failed');
    assert.match(
      told(late).findings[0] ?? '',
      /shop-db was back too late: the RTO was missed by 30 min/,
    );
    assert.equal(likelyResult(later(drillOf(), list, ...STORY), SUBJECT), 'passed-with-findings');
    assert.equal(likelyResult(later(drillOf(), list, [8, 'done', 'Stop']), SUBJECT), 'passed');
    assert.equal(likelyResult(drillOf(), SUBJECT), 'aborted');
    const text = filled(reportYaml(told(late, { ...ANSWERS, result: 'failed' })));
    assert.deepEqual(lintText('drill.runbook.yaml', text, { beside: SET }), []);
  });

  it('measures nothing on paper, and the way back only when somebody went it', () => {
    const talk = told(later(drillOf({ type: 'tabletop' }), list, ...STORY));
    assert.ok(talk.objectives.every(({ rtoAchieved }) => rtoAchieved === undefined));
    assert.ok(isOnPaper('walkthrough' satisfies DrillType));
    const back = later(
      drillOf(),
      list,
      [8, 'done', 'Stop'],
      [200, 'done', 'Copy'],
      [201, 'finish'],
    );
    assert.deepEqual(
      told(back).steps.map(({ step, took }) => [step, took && took / MINUTE]),
      [
        ['1. Stop the writers', 8],
        ['2. Load the dump', undefined],
        ['3. Tell the desk', undefined],
        ['1. Copy the data back', 192],
      ],
    );
    assert.equal(told(back).objectives[0]?.rtoAchieved, 8);
  });

  it('keeps the steps that the plan has lost meanwhile, and says so', () => {
    const drill = later(drillOf(), list, ...STORY);
    const edited = listOf(PROCEDURE.replace('Load the dump', 'Load the newest dump'));
    const { steps } = reportOf(drill, [edited], SUBJECT, ANSWERS);
    const lost = steps.find(({ step }) => step === '2. Load the dump');
    assert.equal(lost?.took, 47 * MINUTE);
    assert.match(lost?.note ?? '', /no longer in it/);
    assert.equal(steps.find(({ step }) => step.includes('newest'))?.finished, undefined);
  });

  it('is valid and reads back what was written, whatever people type', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('`', '| a', '"', '# x', '---', '- [x] y'),
    );
    fc.assert(
      fc.property(typed, typed, (note, deviation) => {
        const drill = later(
          drillOf({ started: START }),
          list,
          [5, 'note', 'Stop', note],
          [6, 'deviation', 'Stop', deviation],
          [7, 'done', 'Stop'],
          [8, 'finish'],
        );
        const report = told(drill);
        const yaml = parse(sourceText('d.runbook.yaml', reportYaml(report)), 'd.runbook.yaml');
        assert.deepEqual(yaml.problems, []);
        assert.equal(itemsAt(yaml.data, 'spec', 'steps').length, 3);
        const markdown = parse(sourceText('d.md', reportMarkdown(report)), 'd.md');
        assert.equal(
          markdown.sections.length,
          parse(sourceText('e.md', PLAIN), 'e.md').sections.length,
        );
        assert.deepEqual(markdown.tasks, []);
        assert.deepEqual(
          markdown.references.filter(({ as }) => as === 'link'),
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** A drill of long ago, which is evidence as well. */
const OLD =
  '---\nkind: exercise-report\nplan: shop-plan\n---\n\n# Restore drill\n\n- Date: 2025-01-10\n- Result: passed, 44 min\n';

const PLAIN = reportMarkdown(told(later(drillOf(), list, [7, 'done', 'Stop'], [8, 'finish'])));
