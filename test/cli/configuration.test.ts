/** The configuration at work: what it extends, adds and lets off, and how its mistakes are shown. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BARE_PLAN } from './documents.ts';
import { inFolder, type Outcome, run } from './scenario.ts';

const OWN = `practices:
  - id: crypto-inventory
    title: Inventory of certificates
    group: Records
    requirement: List the certificates that a recovery needs.
    why: An expired certificate stops a recovery that has worked otherwise.
    severity: {missing: warning, vague: info}
    applies: {dr-plan: required}
    signals: {en: {headings: [certificates], topics: [certificate], evidence: [<date>]}}
`;

describe('the configuration', () => {
  it('adds practices that every command knows', () =>
    inFolder({ 'plan.md': BARE_PLAN, '.dr-runbook.yaml': OWN }, (folder) => {
      const found = check(folder, ['plan.md']);
      assert.match(found.stdout, /warning {2}Inventory of certificates: .*\[crypto-inventory\]/);
      assert.match(run(folder, ['coverage']).stdout, /missing +Inventory of certificates/);
      assert.match(run(folder, ['explain', 'crypto-inventory']).stdout, /List the certificates/);
      assert.match(run(folder, ['explain']).stdout, /crypto-inventory/);
      assert.equal(run(folder, ['explain', 'crypto-inventary']).code, 2);
    }));

  it('lets own practices read code, and take phrases for proof in documents of a kind', async () => {
    const text = '# Things\n\nValid until 2027-03-04.\n\n```\nrenew-certificate 4h\n```\n';
    const state = async (kind: string, more: string) => {
      const config = OWN.replace('{dr-plan: required}', '{inventory: required, dr-plan: optional}');
      const files = {
        'a.md': `---\nkind: ${kind}\n---\n\n${text}`,
        '.dr-runbook.yaml': config.replace('evidence: [<date>]', `evidence: [<duration>], ${more}`),
      };
      let found = '';
      await inFolder(files, (folder) => {
        const { stdout, code } = run(folder, ['coverage', '--format', 'json']);
        assert.equal(code, 0, stdout);
        found = JSON.parse(stdout).documents[0].practices['crypto-inventory'].state;
      });
      return found;
    };
    const within = 'within: {inventory: [valid until <date>]}';
    assert.equal(await state('inventory', within), 'satisfied');
    assert.equal(await state('dr-plan', within), 'missing');
    const proof = 'proof: [renew_certificate ... <duration>]';
    assert.equal(await state('inventory', `${proof}, reads_code: true`), 'satisfied');
    assert.equal(await state('inventory', proof), 'missing');
  });

  it('has no use for a pattern of files that takes away, and says so', () => {
    const config =
      'files:\n  - {glob: docs/**}\n  - {glob: "!docs/old.md"}\nexclude: [docs/older.md]\n';
    return inFolder({ 'docs/plan.md': BARE_PLAN, '.dr-runbook.yaml': config }, (folder) => {
      const { stdout, code } = check(folder, []);
      assert.equal(code, 2);
      assert.match(stdout, /line 3, column 13: .*cannot begin with `!`.*`exclude`/);
      assert.doesNotMatch(stdout, /matches no file/);
    });
  });

  it('keeps practices to the files below it', () =>
    inFolder(
      { 'a/plan.md': BARE_PLAN, 'b/plan.md': BARE_PLAN, 'a/.dr-runbook.yaml': OWN },
      (folder) => {
        const files: readonly { path: string; diagnostics: readonly { rule: string }[] }[] =
          JSON.parse(check(folder, ['--format', 'json']).stdout).files;
        const holding = files.filter(({ diagnostics }) =>
          diagnostics.some(({ rule }) => rule === 'crypto-inventory'),
        );
        assert.deepEqual(
          holding.map(({ path }) => path),
          ['a/plan.md'],
        );
      },
    ));

  it('extends another one in the repository', () =>
    inFolder(
      {
        'docs/plan.md': BARE_PLAN,
        'docs/.dr-runbook.yaml': 'extends: ../shared/base.yaml\n',
        'shared/base.yaml': 'severities: {backup-plan: info}\n',
      },
      (folder) => {
        const { stdout, code } = check(folder, []);
        assert.match(stdout, /info {2}.*\[backup-plan/);
        assert.equal(code, 1);
      },
    ));

  it('extends a package that is installed here or in a folder around, with or without a scope', () =>
    inFolder(
      {
        '.gitignore': 'node_modules\n',
        'node_modules/@acme/dr-policy/.dr-runbook.yaml': 'extends: ./strict.yaml\n',
        'node_modules/@acme/dr-policy/strict.yaml': 'severities: {backup-plan: info}\n',
        'node_modules/dr-policy/strict.yaml': 'severities: {backup-plan: warning}\n',
        'node_modules/linked': { link: '../policies' },
        'policies/.dr-runbook.yaml': 'severities: {backup-plan: info}\n',
        'a/b/plan.md': BARE_PLAN,
        'a/node_modules/dr-policy/strict.yaml': 'severities: {backup-plan: info}\n',
        'plan.md': BARE_PLAN,
        local: 'severities: {backup-plan: warning}\n',
      },
      (folder) => {
        for (const [name, inside, outside] of [
          ['"@acme/dr-policy"', 'info', 'info'],
          ['"@acme/dr-policy/strict.yaml"', 'info', 'info'],
          ['"@acme/dr-policy/strict"', 'info', 'info'],
          ['dr-policy/strict', 'info', 'warning'],
          ['linked', 'info', 'info'],
        ] as const) {
          for (const [at, severity] of [
            ['a/b', inside],
            ['.', outside],
          ] as const) {
            const config = join(folder, at, '.dr-runbook.yaml');
            writeFileSync(config, `extends: ${name}\n`);
            const { stdout, code } = check(folder, [`${at}/plan.md`]);
            assert.notEqual(code, 2, stdout);
            assert.match(
              stdout,
              new RegExp(`${severity} {2,}.*\\[backup-plan`),
              `${name} in ${at}`,
            );
            rmSync(config);
          }
        }
        writeFileSync(join(folder, '.dr-runbook.yaml'), 'extends: local\n');
        assert.match(
          check(folder, ['plan.md']).stdout,
          /warning {2,}.*\[backup-plan/,
          'a file here',
        );
      },
    ));

  it('says where it has looked for a package that is not there: 2', () =>
    inFolder({ 'plan.md': BARE_PLAN }, (folder) => {
      for (const [name, expected] of [
        [
          '"@acme/policy"',
          /there is no `node_modules\/@acme\/policy\/\.dr-runbook\.yaml` from .* Install it/,
        ],
        ['policy/strict', /there is no `node_modules\/policy\/strict\.yaml` from .* Install it/],
        ['policy/strict.yaml', /`policy\/strict\.yaml` does not exist, so nothing is taken/],
        ['"@acme/../../x"', /lies outside the workspace, so nothing is taken/],
        ['"@acme/policy/../../../x.yaml"', /lies outside|does not exist, so nothing is taken/],
        ['"https://example.org/x.yaml"', /must be a path .* or the name of a package/],
      ] as const) {
        writeFileSync(join(folder, '.dr-runbook.yaml'), `extends: ${name}\n`);
        const { stdout, code } = check(folder, []);
        assert.equal(code, 2);
        assert.match(stdout, expected);
      }
    }));

  it('takes nothing from outside the repository, by path or by link', () =>
    inFolder(
      {
        'outside/base.yaml': 'severities: {backup-plan: info}\n',
        'in/.git/HEAD': '',
        'in/plan.md': BARE_PLAN,
        'in/.dr-runbook.yaml': 'extends: ../outside/base.yaml\n',
        'in/sub/plan.md': BARE_PLAN,
        'in/sub/.dr-runbook.yaml': 'extends: door/base.yaml\n',
        'in/sub/door': { link: '../../outside' },
      },
      (folder) => {
        const { stdout, code } = run(folder, ['check'], { in: 'in' });
        assert.equal(code, 2);
        assert.equal(stdout.match(/lies outside the workspace/g)?.length, 2, stdout);
        assert.doesNotMatch(stdout, /info {2}.*\[backup-plan/);
      },
    ));

  it('shows a mistake on the word, once, however many files it is read for', () =>
    inFolder(
      {
        'a/plan.md': BARE_PLAN,
        'b/plan.md': BARE_PLAN,
        'a/.dr-runbook.yaml': 'extends: ../.dr-runbook.yaml\n',
        '.dr-runbook.yaml': 'profile: starter\nseverities:\n  backup-plann: off\n',
      },
      (folder) => {
        const { stdout, code } = check(folder, []);
        assert.equal(code, 2);
        assert.match(
          stdout,
          / {2}\.dr-runbook\.yaml: line 3, column 3: There is no .* Did you mean `backup-plan`\?\n {4}3 \| {3}backup-plann: off\n {6}\| {3}\^{12}\n/,
        );
        assert.equal(stdout.match(/backup-plann/g)?.length, 2, stdout);
        const json = JSON.parse(check(folder, ['--format', 'json']).stdout);
        assert.deepEqual(Object.keys(json.notChecked[0]), ['path', 'reason']);
        assert.match(
          check(folder, ['--format', 'github']).stdout,
          /file=\.dr-runbook\.yaml,line=3,/,
        );
      },
    ));

  it('whose waiver has ended can be checked, and says so', () =>
    inFolder(
      {
        'plan.md': BARE_PLAN,
        '.dr-runbook.yaml':
          'severities: {waiver-expired: error}\nwaivers:\n  - {rule: spare-hardware, reason: none needed here, until: 2026-01-31}\n',
      },
      (folder) => {
        const on = (day: string) => check(folder, ['--today', day]);
        assert.match(
          on('2026-02-01').stdout,
          /^\.dr-runbook\.yaml\n\n {2}3:\d+ {2}warning {2}The waiver/m,
        );
        assert.match(on('2026-02-01').stdout, /\[spare-hardware\]/);
        assert.doesNotMatch(on('2026-01-31').stdout, /The waiver|\[spare-hardware\]/);
        assert.match(run(folder, ['coverage', '--today', '2026-01-31']).stdout, /waived +Spare/);
      },
    ));
});

function check(folder: string, args: readonly string[]): Outcome {
  return run(folder, ['check', ...args]);
}
