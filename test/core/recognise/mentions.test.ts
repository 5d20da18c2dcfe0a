/** The look at the raw text that spares most files the parser: it never loses a runbook. */
import assert from 'node:assert/strict';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse, analyseIfOurs } from '../../../src/core/analyse.ts';
import { couldBeRunbook } from '../../../src/core/recognise/mentions.ts';
import { KINDS } from '../../../src/core/runbook.ts';
import { READABLE_GLOB, syntaxOf } from '../../../src/core/syntax.ts';
import { conformanceSet } from '../../conformance/engine.ts';

const NONE = { configured: undefined };

const DECLARED: Readonly<Record<string, string>> = {
  'plan.md': '---\nkind: inventory\n---\n\n# Things\n',
  'quoted.md': '---\n"kind": "change-log"\n---\n\n# Things\n',
  'toml.md': '---\ndr-runbook: true\n---\n\n# Things\n',
  'typed.md': '---\ntype: dr-plan\n---\n\n# Things\n',
  'plan.yaml': 'apiVersion: dr-runbook/v1\nkind: inventory\n',
  'x.runbook.yaml': 'kind: inventory\n',
};

const FOREIGN: Readonly<Record<string, string>> = {
  'README.md': '# A library\n\nInstall it, then run it. It draws lines.\n',
  'values.yaml': 'kind: Deployment\nbackup: true\n',
};

describe('the look at the raw text', () => {
  for (const [path, text] of Object.entries(DECLARED)) {
    it(`lets ${path} through, which says what it is`, () => {
      assert.equal(analyseIfOurs(path, path, text, catalogue, NONE)?.recognition.isRunbook, true);
    });
  }

  for (const kind of KINDS) {
    it(`lets a document of the kind ${kind} through`, () => {
      assert.ok(couldBeRunbook('a.md', `---\ntitle: A\nkind: ${kind}\n---\n`));
    });
  }

  for (const [path, text] of Object.entries(FOREIGN)) {
    it(`stops ${path}, unless the configuration names it`, () => {
      assert.equal(analyseIfOurs(path, path, text, catalogue, NONE), undefined);
      const configured = { kind: undefined };
      assert.ok(analyseIfOurs(path, path, text, catalogue, { configured }));
    });
  }

  it('stops nothing in the conformance set that is labelled as ours, or recognised', () => {
    const stopped = conformanceSet().filter(({ path, text }) => !couldBeRunbook(path, text));
    assert.ok(stopped.length > 3, 'some are stopped');
    for (const { id, path, text, isRunbook } of stopped) {
      assert.notEqual(isRunbook, true, id);
      assert.equal(analyse(path, path, text, catalogue).recognition.isRunbook, false, id);
    }
  });
});

describe('the pattern of readable files', () => {
  it('names endings that there are readers for, and all of them', () => {
    const endings = READABLE_GLOB.slice('**/*.{'.length, -1).split(',');
    for (const ending of endings) assert.ok(syntaxOf(`a.${ending}`), ending);
    for (const ending of ['md', 'mdx', 'mkd', 'yml', 'yaml', 'md.erb', 'markdown.jinja2', 'mdx.in'])
      assert.ok(endings.includes(ending), ending);
  });
});
