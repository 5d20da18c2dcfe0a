/** More than a thousand bad inputs through every entry: each ends, answers the same again, and points inside its text. */
import assert from 'node:assert/strict';
import { parse } from '../../src/core/parse.ts';
import { sourceText } from '../../src/core/text.ts';
import { COMMONMARK, type Named, OUR_OWN, PATHOLOGICAL, YAML_SUITE } from './corpus.ts';
import { everyEntry } from './entries.ts';

/** Every so many inputs are asked twice: what one input leaves behind changes the answers for others. */
const ASKED_AGAIN = 8;

/** How many inputs one test takes: enough to say where it fails, few enough for its time limit. */
const BATCH = 60;

/** What we take though the suite says that it is wrong: a second `%YAML` line. */
const TAKEN = ['SF5V 0'];
/** What we refuse though the suite says that it is right: two keys that are empty. */
const REFUSED = ['2JQS 0'];

const SETS = {
  'examples of CommonMark': COMMONMARK,
  'cases of the YAML test suite': YAML_SUITE,
  'pathological texts': PATHOLOGICAL,
  'hostile texts of our own': OUR_OWN,
};

describe('bad input', () => {
  it('is more than a thousand texts', () => {
    const all = Object.values(SETS).flat();
    const texts = new Set(all.map(({ path, text }) => JSON.stringify([path, text])));
    assert.ok(texts.size >= 1_000, `${texts.size} texts`);
    assert.deepEqual([COMMONMARK.length, YAML_SUITE.length], [652, 402]);
  });

  for (const [name, inputs] of Object.entries(SETS)) {
    for (let first = 0; first < inputs.length; first += BATCH) {
      const batch = inputs.slice(first, first + BATCH);
      it(`is survived in every entry: ${name}, ${first + 1} to ${first + batch.length}`, () =>
        survives(batch)).timeout(120_000);
    }
  }

  it('reaches no prototype', () => {
    assert.equal('polluted' in {}, false);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });

  it('is called wrong where the YAML test suite calls it wrong, with the known exceptions', () => {
    const taken: string[] = [];
    const refused: string[] = [];
    for (const { name, path, text, isWrong } of YAML_SUITE) {
      const { problems } = parse(sourceText(path, text), path);
      const isRefused = problems.some(
        ({ rule, message }) => rule === 'yaml-syntax' && !ours(message),
      );
      const id = name.slice('YAML: '.length);
      if (isWrong && problems.length === 0) taken.push(id);
      if (!isWrong && isRefused) refused.push(id);
    }
    assert.deepEqual([taken, refused], [TAKEN, REFUSED]);
  });
});

/** No mistake of YAML, but no runbook has it: several documents, and keys that are no plain texts. */
function ours(message: string): boolean {
  return /YAML documents|stands here as a key|^No anchor/.test(message);
}

function survives(inputs: readonly Named[]): void {
  const again: (readonly [Named, string])[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      const answers = everyEntry(input);
      if (index % ASKED_AGAIN === 0) again.push([input, JSON.stringify(answers)]);
    } catch (error) {
      throw new Error(`${input.name}: ${JSON.stringify(input.text.slice(0, 300))}`, {
        cause: error,
      });
    }
  }
  for (const [input, before] of again.reverse()) {
    assert.equal(JSON.stringify(everyEntry(input)), before, input.name);
  }
}
