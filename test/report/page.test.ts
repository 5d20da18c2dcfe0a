/** Pages are the same in `docs/` and in the editor, which has fewer examples, apart from the rest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { knowledgeOf } from '../../scripts/knowledge.ts';
import { catalogue } from '../../src/catalogue.generated.ts';
import { illustrated, illustrationsOf, pageAt, pagePaths } from '../../src/report/page.ts';

describe('pages', () => {
  const { practices, frameworks } = JSON.parse(JSON.stringify(knowledgeOf(catalogue)));
  const rules = catalogue.rules.map((rule) => ({ ...rule, examples: [] as never }));
  const shipped = illustrated(
    { practices, frameworks, rules },
    JSON.parse(JSON.stringify(illustrationsOf(catalogue))),
  );

  for (const path of pagePaths(catalogue)) {
    it(`${path} is drawn from what is shipped`, () => {
      const page = partsOf(pageAt(path, shipped) ?? '');
      const whole = partsOf(readFileSync(path, 'utf8'));
      assert.deepEqual([page.before, page.after], [whole.before, whole.after]);
      for (const example of page.examples) assert.ok(whole.examples.includes(example), example);
      assert.equal(page.examples.length > 0, whole.examples.length > 0);
    });
  }

  it('are at no other path', () => {
    for (const path of ['docs/practices/../../package.json', 'docs/rules/backup-plan.md', 'x']) {
      assert.equal(pageAt(path, catalogue), undefined);
    }
  });
});

/** Headings stand in examples too: the section ends at the next one of the page's own. */
function partsOf(page: string) {
  const [before = '', rest = ''] = page.split('\n## Examples\n\n');
  const end = rest.search(/^## (?:What only looks like it|Who asks for it|Waive or silence it)$/m);
  const examples = rest.slice(0, Math.max(0, end)).split(/^(?:`{3,}|~{3,})\n\n/m);
  return { before, examples: examples.filter((one) => one !== ''), after: rest.slice(end) };
}
