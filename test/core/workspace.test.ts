/** Sets: what belongs together, what counts for the plan, and what makes no difference. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/core/analyse.ts';
import type { Config } from '../../src/core/config.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { lint } from '../../src/core/lint.ts';
import { verdict } from '../../src/core/verdicts.ts';
import { buildWorkspace, uriOf, type Workspace } from '../../src/core/workspace.ts';
import { type Around, contextFor, lintText } from '../judge.ts';
import { ANVIL, document, SMALL, said } from './small-catalogue.ts';

type Files = Readonly<Record<string, string>>;

describe('sets', () => {
  it('hold what names the plan by id, file or title, what it links, and what is grouped', () => {
    const files: Files = {
      'plan.md': document('dr-plan', '[a list](lists/linked.md)', 'id: forge-plan\n'),
      'by-id.md': document('inventory', '', 'plan: forge-plan\n'),
      'by-file.md': document('inventory', '', 'plan: plan.md\n'),
      'by-title.md': document('inventory', '', 'plan: The dr-plan\n'),
      'lists/linked.md': document('inventory', ''),
      'grouped/list.md': document('inventory', ''),
      'alone.md': document('inventory', ''),
    };
    const services = [{ name: 'Forge', documents: ['plan.md', 'grouped/'] }];
    const workspace = workspaceOf(files, { services });
    const [set] = workspace.sets;
    assert.equal(set?.name, 'Forge');
    assert.deepEqual(set?.members.map(uriOf), [
      'plan.md',
      'by-file.md',
      'by-id.md',
      'by-title.md',
      'grouped/list.md',
      'lists/linked.md',
    ]);
    assert.equal(workspace.setOf('alone.md'), undefined);
  });

  it('hold the plan that lies nearest, of several with one name', () => {
    const workspace = workspaceOf({
      'a/dr-plan.md': document('dr-plan', ''),
      'b/dr-plan.md': document('dr-plan', ''),
      'b/docs/list.md': document('inventory', '', 'plan: dr-plan\n'),
    });
    assert.equal(workspace.setOf('b/docs/list.md')?.plan.runbook.source.uri, 'b/dr-plan.md');
  });

  it('satisfy the plan by what any of their documents says', () => {
    const plan = document('dr-plan', '');
    const list = document('inventory', said('anvil'), 'plan: plan\n');
    assert.equal(state('plan.md', plan), 'missing');
    assert.equal(state('plan.md', plan, { beside: { 'list.md': list } }), 'satisfied');
  });

  it('say on the plan what is missing, with the nearest that is said', () => {
    const list = document('inventory', 'We believe in anvil care.', 'plan: plan\n');
    const found = lintText('plan.md', document('dr-plan', ''), {
      catalogue: SMALL,
      beside: { 'list.md': list },
    });
    const anvil = found.find(({ rule }) => rule === 'anvil-care');
    assert.equal(anvil?.state, 'vague');
    assert.deepEqual(
      anvil?.related.map(({ uri }) => uri),
      ['list.md'],
    );
  });

  it('are nothing that a document is judged by when it belongs to none', () => {
    const procedure = document('restore-procedure', '');
    assert.deepEqual(
      lintText('x.md', procedure, { catalogue: SMALL }).filter(({ state: one }) => one),
      [],
    );
  });
});

describe('links', () => {
  const LINK = '## Anvil care\n\nSee [the list](list.md).';

  it('to a document that satisfies a practice satisfy it', () => {
    const list = document('inventory', said('anvil'));
    for (const kind of ['inventory', 'dr-plan']) {
      const context = contextFor('x.md', document(kind, LINK), {
        catalogue: SMALL,
        beside: { 'list.md': list },
      });
      const found = verdict(context, ANVIL);
      assert.equal(found.state.state, 'satisfied');
      assert.equal(found.holder, 'list.md');
    }
  });

  it('to a document that does not say enough are a name without content', () => {
    const list = document('inventory', '');
    assert.equal(
      state('x.md', document('inventory', LINK), { beside: { 'list.md': list } }),
      'vague',
    );
    const self = document('inventory', LINK.replace('list.md', '#anvil-care'));
    assert.equal(state('x.md', self), 'vague');
  });

  it('are followed from document to document, and in circles', () => {
    const beside = {
      'list.md': document('inventory', LINK.replace('list.md', 'b.md')),
      'b.md': document('inventory', said('anvil')),
    };
    assert.equal(state('x.md', document('inventory', LINK), { beside }), 'satisfied');
    const circle = { 'list.md': document('inventory', LINK.replace('list.md', 'x.md')) };
    assert.equal(state('x.md', document('inventory', LINK), { beside: circle }), 'vague');
  });

  it('to other files and out of the workspace cannot be checked', () => {
    assert.equal(state('x.md', document('inventory', LINK), { files: ['list.md'] }), 'linked');
    const far = LINK.replace('list.md', 'https://wiki.example.org/list.md');
    assert.equal(state('x.md', document('inventory', far)), 'linked');
  });

  it('that lead nowhere are one finding', () => {
    const found = lintText('x.md', document('inventory', LINK), { catalogue: SMALL });
    const there = found.filter(({ rule }) => ['anvil-care', 'dangling-reference'].includes(rule));
    assert.deepEqual(
      there.map(({ rule }) => rule),
      ['dangling-reference'],
    );
  });

  it('are left alone where a file cannot be meant', () => {
    const targets = [
      '#here',
      'https://example.org/a.md',
      'mailto:dba@example.org',
      '/handbook/a.md',
      'www.example.org/a.md',
      '{{ site.url }}/a.md',
      '../../blob/main/a.md',
      'restore-orders',
      'page.html',
    ];
    const body = [...targets, ''].map((target) => `[x](<${target}>) ![y](gone.png)`).join('\n');
    const found = lintText('x.md', document('inventory', body), { catalogue: SMALL });
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'dangling-reference'),
      [],
    );
  });
});

describe('the workspace', () => {
  const FILES: Files = {
    'plan.md': document('dr-plan', '## Anvil care\n\nSee [the list](sub/list.md).', 'id: forge\n'),
    'sub/list.md': document('inventory', said('cask'), 'plan: forge\n'),
    'sub/backup.md': document('backup-procedure', said('anvil'), 'plan: plan\n'),
    'other/plan.md': document('dr-plan', said('barrel')),
    'other/list.md': document('inventory', '[gone](gone.md)', 'plan: plan\n'),
  };

  it('is the same in every order of the files', () => {
    const paths = Object.keys(FILES);
    const expected = verdictsOf(FILES, paths);
    for (const order of permutations(paths)) assert.deepEqual(verdictsOf(FILES, order), expected);
  });

  it('judges the others as before when a document comes that has nothing to do with them', () => {
    const before = verdictsOf(FILES, Object.keys(FILES));
    const strangers: readonly Files[] = [
      { 'a.md': document('dr-plan', said('anvil'), 'id: smithy\n') },
      {
        'z/plan.md': document('dr-plan', ''),
        'z/list.md': document('inventory', '', 'plan: plan\n'),
      },
      { 'README.md': '# Read me\n\nThis is no runbook.\n' },
    ];
    for (const some of strangers) {
      const files = { ...FILES, ...some };
      const after = verdictsOf(files, Object.keys(files));
      for (const [known, found] of Object.entries(before)) {
        assert.deepEqual(after[known], found, Object.keys(some).join());
      }
    }
  });
});

function state(path: string, text: string, around: Around = {}): string {
  return verdict(contextFor(path, text, { catalogue: SMALL, ...around }), ANVIL).state.state;
}

function workspaceOf(
  files: Files,
  config: Partial<Config> = {},
  order = Object.keys(files),
): Workspace {
  const analyses = order.map((path) => analyse(path, path, files[path] ?? '', SMALL));
  return buildWorkspace(analyses, {
    config: { ...DEFAULT_CONFIG, ...config },
    exists: () => false,
    pathOf: (uri) => uri,
  });
}

/** All that is found, by path. */
function verdictsOf(files: Files, order: readonly string[]): Record<string, unknown> {
  const workspace = workspaceOf(files, {}, [...order]);
  const today = { year: 2026, month: 11, day: 22 };
  const run = { catalogue: SMALL, workspace, config: DEFAULT_CONFIG, today };
  return Object.fromEntries(
    [...workspace.documents].map(([path, analysis]) => [path, lint(analysis, run)]),
  );
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}
