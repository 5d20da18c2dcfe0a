/** The JSON that the command line really prints, held against the published schemas. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { BARE_PLAN, README } from './documents.ts';
import { withRepository } from './pull-requests/repository.ts';
import { inFolder, run } from './scenario.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

function validator(name: string): ValidateFunction {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  }).compile(JSON.parse(readFileSync(url, 'utf8')));
}

function assertValid(validate: ValidateFunction, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
}

describe('the JSON of check', () => {
  const validate = validator('check');

  it('fits its schema, with findings, fixes, skipped and unreadable files', () =>
    inFolder({ 'plan.md': BARE_PLAN, 'README.md': README, 'x.md': Buffer.from([0]) }, (folder) => {
      const { stdout, code } = run(folder, ['check', '--format', 'json', '.', 'gone.md', EXAMPLES]);
      assert.equal(code, 2);
      const report = JSON.parse(stdout);
      assertValid(validate, report);
      const { summary, files, notChecked, skipped } = report;
      assert.equal(summary.runbooks, files.length);
      assert.equal(summary.notChecked, notChecked.length);
      assert.equal(summary.skipped, skipped.length);
      const diagnostics = files.flatMap((file: { diagnostics: unknown[] }) => file.diagnostics);
      assert.equal(summary.errors + summary.warnings + summary.infos, diagnostics.length);
      assert.ok(
        diagnostics.some((each: { fixes: unknown[] }) => each.fixes.length > 0),
        'a fix',
      );
    }));

  it('fits its schema when it compares', () => {
    withRepository(({ folder, append, remove }) => {
      append('services/orders/plan.md', '\nTODO\n');
      remove('services/webshop/training.md');
      const report = JSON.parse(
        run(folder, ['check', '--since', 'HEAD', '--format', 'json']).stdout,
      );
      assertValid(validate, report);
      const { summary, files, fixed, comparedWith } = report;
      assert.equal(comparedWith.ref, 'HEAD');
      assert.equal(summary.fixed, fixed.length);
      const all = files.flatMap((file: { diagnostics: unknown[] }) => file.diagnostics);
      const news = all.filter((each: { new?: true }) => each.new);
      assert.ok(summary.new === news.length && news.length > 0 && news.length < all.length);
      assert.ok(fixed.length > 0);
    });
  });

  it('fits its schema with the controls of a framework', () =>
    inFolder(
      {
        'plan.md': BARE_PLAN,
        '.dr-runbook.yaml': 'profile: regulated\nframeworks: [cis-v8, nis2]\n',
      },
      (folder) => {
        const report = JSON.parse(run(folder, ['check', '--format', 'json']).stdout);
        assertValid(validate, report);
        const found: readonly { controls?: readonly { id: string }[] }[] =
          report.files[0].diagnostics;
        const asked = new Set(
          found.flatMap(({ controls = [] }) => controls.map(({ id }) => id.split(':')[0])),
        );
        assert.deepEqual([...asked].sort(), ['cis-v8', 'nis2-ir']);
      },
    ));

  it('is refused by the schema when a field is missing', () => {
    assert.equal(validate({ version: 1, files: [{ path: 'a' }], notChecked: [] }), false);
  });
});

describe('the JSON of coverage', () => {
  const validate = validator('coverage');

  it('fits its schema, in sets and alone', () =>
    inFolder({}, (folder) => {
      for (const mode of [[], ['--alone']]) {
        const args = ['coverage', EXAMPLES, '--format', 'json', ...mode];
        const report = JSON.parse(run(folder, args).stdout);
        assertValid(validate, report);
        assert.equal('sets' in report, mode.length === 0);
        assert.ok(report.documents.length > 0);
      }
    }));

  it('is refused by the schema when a line is zero', () => {
    const practices = { x: { state: 'vague', evidence: [{ line: 0, endLine: 1, via: 'text' }] } };
    const document = {
      path: 'a',
      isRunbook: true,
      confidence: 1,
      kind: null,
      language: 'en',
      practices,
    };
    assert.equal(
      validate({ version: 1, documents: [document], notChecked: [], skipped: [] }),
      false,
    );
  });
});
