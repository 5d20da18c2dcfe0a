/** Pages are the same in `docs/` and in the editor, which has the examples apart from the rest. */
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
      assert.equal(pageAt(path, shipped), readFileSync(path, 'utf8'));
    });
  }

  it('are at no other path', () => {
    for (const path of ['docs/practices/../../package.json', 'docs/rules/backup-plan.md', 'x']) {
      assert.equal(pageAt(path, catalogue), undefined);
    }
  });
});
