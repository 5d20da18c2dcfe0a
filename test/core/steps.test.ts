/** Work in steps: what is half done when something else goes on comes out as if it had been done at once. */
import assert from 'node:assert/strict';
import { markdownRunbook, yamlRunbook } from '../../bench/generate.ts';
import { catalogue } from '../../src/catalogue.generated.ts';
import { analyse, analysing } from '../../src/core/analyse.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { lint, linting } from '../../src/core/lint.ts';
import { parse } from '../../src/core/parse.ts';
import { findingPhrases, findPhrases, nameFacts } from '../../src/core/recognise/match.ts';
import { readWords } from '../../src/core/recognise/words.ts';
import { atOnce, begun, type Steps } from '../../src/core/steps.ts';
import { sourceText } from '../../src/core/text.ts';
import { buildWorkspace } from '../../src/core/workspace.ts';

const TODAY = { year: 2026, month: 11, day: 22 };

const DOCUMENTS = [0, 1, 2, 3, 4, 5].map((seed) =>
  seed % 3 === 2 ? yamlRunbook(seed, 3_000) : markdownRunbook(seed, 14_000),
);

describe('work in steps', () => {
  it('is done once, whoever finishes it, and stays done', () => {
    let made = 0;
    function* steps(): Steps<number> {
      yield;
      yield;
      made += 1;
      return made;
    }
    const work = begun(steps());
    assert.equal(work.goOn(), false);
    assert.equal(work.goOn(), false);
    assert.equal(made, 0);
    assert.equal(work.finish(), 1);
    assert.equal(work.goOn(), true);
    assert.equal(work.finish(), 1);
    assert.equal(atOnce(steps()), 2);
  });

  it('goes on to throw what it has thrown, and never comes to nothing', () => {
    function* steps(): Steps<number> {
      yield;
      throw new Error('no');
    }
    const work = begun(steps());
    assert.equal(work.goOn(), false);
    assert.throws(() => work.goOn(), /no/);
    assert.throws(() => work.finish(), /no/);
  });

  it('says the same when documents are read and judged by turns, one step each', () => {
    const alone = DOCUMENTS.map(({ name, text }) => analyse(name, name, text, catalogue));
    const works = DOCUMENTS.map(({ name, text }) => begun(analysing(name, name, text, catalogue)));
    const turns = byTurns(works);
    assert.ok(turns > 20, `${turns} steps`);
    const analyses = works.map((work) => work.finish());
    assert.deepEqual(analyses.map(told), alone.map(told));

    const run = runOver(alone);
    const found = alone.map((analysis) => lint(analysis, run));
    assert.ok(found.every((each) => each.length > 0));
    const again = runOver(analyses);
    const judging = analyses.map((analysis) => begun(linting(analysis, again)));
    assert.ok(byTurns(judging) > 50);
    assert.deepEqual(
      judging.map((work) => work.finish()),
      found,
    );
  });

  it('counts what a document repeats by itself, whatever is read between two of its steps', () => {
    const { lexicon } = catalogue;
    const texts = ['vault', 'bank'].map((place) =>
      Array.from({ length: 190 }, (_, n) => `Backup ${n} is kept in the ${place}.`).join('\n\n'),
    );
    const all = texts.map((text) => readWords(parse(sourceText('a.md', text), 'a.md'), lexicon));
    for (const words of all) nameFacts(words, lexicon);
    const indexes = lexicon.index('en').everywhere;
    const alone = all.map((words) => findPhrases(words, indexes));
    const works = all.map((words) => begun(findingPhrases(words, indexes)));
    assert.ok(byTurns(works) > 2);
    assert.deepEqual(
      works.map((work) => work.finish()),
      alone,
    );
  });

  it('leaves nothing behind when somebody lets go of it', () => {
    for (const { name, text } of DOCUMENTS) {
      const wanted = analyse(name, name, text, catalogue);
      const findings = lint(wanted, runOver([wanted]));
      for (let steps = 1; steps < 12; steps += 1) {
        const work = begun(analysing(name, name, `${text}\nMore.\n`, catalogue));
        const half = analyse(name, name, text, catalogue);
        const judging = begun(linting(half, runOver([half])));
        for (let step = 0; step < steps; step += 1) {
          work.goOn();
          judging.goOn();
        }
      }
      const anew = analyse(name, name, text, catalogue);
      assert.deepEqual(lint(anew, runOver([anew])), findings);
    }
  });
});

/** One step of each after the other, until all are done; how many turns it took. */
function byTurns(works: readonly { goOn(): boolean }[]): number {
  let turns = 0;
  for (let open = true; open; turns += 1) {
    open = works.map((work) => work.goOn()).includes(false);
  }
  return turns;
}

function told({ recognition, coverage, secrets }: Analysis) {
  return { recognition, coverage, secrets };
}

function runOver(analyses: readonly Analysis[]) {
  const config = DEFAULT_CONFIG;
  const around = { config, exists: () => true, pathOf: (uri: string) => uri };
  return { catalogue, config, today: TODAY, workspace: buildWorkspace(analyses, around) };
}
