/** The workflows that are handed out, and our own: what they name exists, is pinned, and may do no more than it must. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { action, ROOT } from './composite.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

interface WorkflowJob {
  readonly permissions: Readonly<Record<string, string>>;
  readonly 'timeout-minutes': number;
  readonly steps: readonly WorkflowStep[];
}

interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const HANDED_OUT = ['pull-requests.yml', 'code-scanning.yml', 'weekly.yml'].map(
  (name) => `docs/ci/${name}`,
);

const OWN = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);

/** The one that makes a draft of a release, and may. */
const RELEASE = '.github/workflows/release.yml';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('workflows', () => {
  for (const path of [...HANDED_OUT, ...OWN]) {
    const text = read(path);
    const workflow = parse(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);

    it(`${path} pins every action by its commit and its version`, () => {
      const uses = [...text.matchAll(/uses: (.*)/g)].map(([, used = '']) => used);
      assert.ok(uses.length > 1);
      for (const used of uses) {
        if (used !== './') assert.match(used, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    it(`${path} may do what it must, leaves no token behind, and ends`, () => {
      assert.deepEqual(workflow.permissions, {});
      assert.ok(!('pull_request_target' in workflow.on));
      for (const job of jobs) {
        const { 'security-events': upload, ...others } = job.permissions;
        const release = { contents: 'write', 'id-token': 'write', attestations: 'write' };
        assert.deepEqual(others, path === RELEASE ? release : { contents: 'read' });
        assert.equal(upload, path.includes('code-scanning') ? 'write' : undefined);
        assert.ok(job['timeout-minutes'] <= (path === RELEASE ? 90 : 30));
      }
      for (const { uses = '', run = '', with: inputs } of steps) {
        assert.doesNotMatch(run, /\$\{\{ *(?:github|inputs|steps)\b/);
        if (uses.startsWith('actions/checkout@')) {
          assert.equal(inputs?.['persist-credentials'], false);
        }
      }
    });

    if (path === RELEASE) continue;
    it(`${path} gives our action what it knows, and the history where that is needed`, () => {
      const ours = steps.filter(({ uses = '' }) => uses === './' || uses.includes('/dr-runbook@'));
      assert.equal(ours.length, 1);
      assert.deepEqual(
        Object.keys(ours[0]?.with ?? {}).filter((name) => !(name in action.inputs)),
        [],
      );
      if (!('pull_request' in workflow.on)) return;
      const job = jobs.find((each) => each.steps.some((step) => ours.includes(step)));
      const checkout = job?.steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      assert.equal(checkout?.with?.['fetch-depth'], 0);
    });
  }

  it('describes every input and output of the action', () => {
    const page = read('docs/ci/github.md');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(rows, [...Object.keys(action.inputs), ...Object.keys(action.outputs)]);
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      assert.ok(row.includes(value === '' ? '|  |' : `| \`${value}\` |`), row);
    }
  });

  it('shows in the README and on its page the workflow that is handed out', () => {
    const [, ...lines] = read('docs/ci/pull-requests.yml').split('\n');
    const shown = `\`\`\`yaml\n${lines.join('\n')}\`\`\`\n`;
    for (const page of ['README.md', 'docs/ci/github.md']) assert.ok(read(page).includes(shown));
  });

  it('links only to pages that are there', () => {
    const folder = 'docs/ci';
    const pages = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.md'));
    for (const page of pages) {
      const links = [...read(`${folder}/${page}`).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)];
      for (const [, target = ''] of links) {
        assert.ok(existsSync(join(ROOT, folder, target)), `${page}: ${target}`);
      }
    }
  });

  it('names for other editors the files and schemas that the extension knows', () => {
    const page = read('docs/ci/editors.md');
    const { contributes } = JSON.parse(read('package.json')) as {
      readonly contributes: { readonly yamlValidation: readonly YamlSchema[] };
    };
    for (const { fileMatch, url } of contributes.yamlValidation) {
      const files = [fileMatch].flat();
      const row = `| ${files.map((file) => `\`${file}\``).join(', ')} | \`${url.slice(2)}\` |`;
      assert.ok(page.includes(row), row);
      const inLua = `'] = { ${files.map((file) => `'${file}'`).join(', ')} },`;
      const inToml = `" = [${files.map((file) => `"${file}"`).join(', ')}]`;
      assert.ok(page.includes(url.replace('./schemas', '.schemas') + inLua), inLua);
      assert.ok(page.includes(url.replace('./schemas', '.schemas') + inToml), inToml);
    }
  });
});

interface YamlSchema {
  readonly fileMatch: string | readonly string[];
  readonly url: string;
}
