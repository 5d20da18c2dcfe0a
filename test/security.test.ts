/** What SECURITY.md promises: the product reads, writes what it is told to, and can do nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { BARE_PLAN } from './cli/documents.ts';
import { CLI, inFolder } from './cli/scenario.ts';

const DIST = dirname(CLI);
const bundles = readdirSync(DIST).filter((name) => /\.(?:js|cjs|mjs)$/.test(name));
const inEditor = bundles.filter((name) => /^extension\.cjs$|\.mjs$|^webview\.js$/.test(name));
const onShell = bundles.filter((name) => !inEditor.includes(name));

/** What the bundles of the editor may require or import. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'extension.cjs': ['vscode'],
  'engine.mjs': ['./engine-base.mjs'],
  'rules.mjs': ['./engine-base.mjs'],
};

/** All that the command line may use of Node. Whatever else it asks for is a finding. */
const NODE = ['crypto', 'fs', 'module', 'os', 'path', 'util', 'v8', 'vm', 'worker_threads', 'zlib'];
/** These ask git for commits and nothing else. */
const ASKS_GIT = /^(?:reports|since)\b/;

/** Names by which a script reaches the network, runs a text as code, or starts something. */
const FORBIDDEN = [
  ...['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'RTCPeerConnection', 'importScripts'],
  ...['eval', 'Function', 'Worker', 'SharedWorker'],
];

interface Uses {
  readonly modules: readonly string[];
  readonly names: readonly string[];
}

/** What a bundle requires or imports, and the forbidden names that it calls or makes new ones of. */
function usesOf(name: string): Uses {
  const text = readFileSync(join(DIST, name), 'utf8');
  const tree = parse(text.replace(/^#!.*/, ''), {
    ecmaVersion: 'latest',
    sourceType: name.endsWith('.mjs') ? 'module' : 'script',
  });
  const modules: string[] = [];
  const names: string[] = [];
  const called = (callee: { type: string; name?: string; property?: unknown }) => {
    const own = callee.type === 'Identifier' ? callee : undefined;
    const property = callee.property as { type: string; name?: string } | undefined;
    const object = (callee as { object?: { type: string; name?: string } }).object;
    const isGlobal = /^(?:globalThis|window|self|navigator)$/.test(object?.name ?? '');
    const word = own?.name ?? (isGlobal ? property?.name : undefined) ?? '';
    if (FORBIDDEN.includes(word) || word === 'sendBeacon') names.push(word);
  };
  simple(tree, {
    CallExpression: ({ callee, arguments: [first] }) => {
      called(callee as never);
      const isRequire = callee.type === 'Identifier' && callee.name === 'require';
      if (isRequire && first?.type === 'Literal') modules.push(String(first.value));
    },
    NewExpression: ({ callee }) => called(callee as never),
    ImportDeclaration: ({ source }) => void modules.push(String(source.value)),
  });
  return { modules: [...new Set(modules)], names: [...new Set(names)] };
}

describe('a bundle of the editor', () => {
  for (const name of inEditor) {
    it(`reaches no network, runs no text and starts nothing: ${name}`, () => {
      const { modules, names } = usesOf(name);
      assert.deepEqual(names, []);
      assert.deepEqual(modules, MODULES[name] ?? []);
    });
  }

  it('works where no text may be run as code', () => {
    const parts = ['engine.mjs', 'rules.mjs'].map(
      (name) => `import(${JSON.stringify(join(DIST, name))})`,
    );
    const script = `Promise.all([${parts}]).then(([engine, { rules }]) => {
      let refused = false;
      try { new Function('return 1')(); } catch { refused = true; }
      const { readFileSync } = require('node:fs');
      const data = JSON.parse(readFileSync(${JSON.stringify(join(DIST, 'knowledge.json'))}, 'utf8'));
      const phrases = readFileSync(${JSON.stringify(join(DIST, 'knowledge.bin'))});
      const catalogue = engine.makeCatalogue({ ...data, phrases }, rules);
      const { begun, analysing } = engine;
      const reading = begun(analysing('a.md', 'a.md', ${JSON.stringify(BARE_PLAN)}, catalogue));
      const { recognition } = reading.finish();
      console.log(refused, recognition.isRunbook);
    })`;
    const args = ['--disallow-code-generation-from-strings', '-e', script];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stdout, 'true true\n', stderr);
  });
});

describe('a bundle of the command line', () => {
  for (const name of onShell.map((each) => each.replace(/-[A-Z0-9]{8}(?=\.)/, ''))) {
    it(`reaches no network and runs no text: ${name}`, () => {
      const file = onShell.find((each) => each.replace(/-[A-Z0-9]{8}(?=\.)/, '') === name) ?? '';
      const { modules, names } = usesOf(file);
      assert.deepEqual(
        names.filter((each) => each !== 'Worker' || !/^(?:threads|worker)/.test(name)),
        [],
      );
      const allowed = ASKS_GIT.test(name) ? [...NODE, 'child_process'] : NODE;
      const foreign = modules.filter((each) => !allowed.some((one) => each === `node:${one}`));
      assert.deepEqual(foreign, []);
    });
  }
});

/** The commands that only read. */
const READING: readonly (readonly string[])[] = [
  ['check', '--today', '2026-11-22'],
  ['check', '--today', '2026-11-22', '--format', 'sarif'],
  ['coverage', '--format', 'json'],
  ['report', '--today', '2026-11-22'],
  ['explain', 'rto-rpo-objectives'],
  ['check', '--fix', '--dry-run', '--today', '2026-11-22'],
];

/** A plan with something that is safe to fix. */
const FIXABLE = `${BARE_PLAN}
| System | RTO |
| --- | --- |
| a | 4 h |
| b | 8 h |
| c | 6 |
`;

describe('the command line, allowed to do nothing but read', () => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const permission = major >= 24 ? '--permission' : '--experimental-permission';
  const strict = ['--no-warnings', '--disallow-code-generation-from-strings', permission];
  const start = (folder: string, flags: readonly string[], args: readonly string[]) => {
    const { PATH = '' } = process.env;
    return spawnSync(process.execPath, [...flags, CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH },
    });
  };

  for (const args of READING) {
    it(`says what it always says: ${args.join(' ')}`, () =>
      inFolder({ 'plan.md': FIXABLE }, (folder) => {
        const read = `--allow-fs-read=${folder}/*`;
        const free = start(folder, [], args);
        const bound = start(folder, [...strict, read, `--allow-fs-read=${DIST}/*`], args);
        assert.equal(bound.stderr, free.stderr);
        assert.equal(bound.stdout, free.stdout);
        assert.equal(bound.status, free.status);
        assert.ok(free.stdout.length > 40);
      }));
  }

  it('says so when it may not write, and leaves the file alone', () =>
    inFolder({ 'plan.md': FIXABLE }, (folder) => {
      const flags = [...strict, '--allow-fs-read=*'];
      const { status, stderr } = start(folder, flags, ['check', '--fix', '--today', '2026-11-22']);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /plan\.md was not fixed/);
      assert.equal(readFileSync(join(folder, 'plan.md'), 'utf8'), FIXABLE);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name !== '.git'),
        ['plan.md'],
      );
    }));

  it('runs no code of a workspace, whatever it is called', () => {
    const trap = 'require("node:fs").writeFileSync(__dirname + "/trapped", "")';
    const files = {
      'plan.md': BARE_PLAN,
      '.dr-runbook.js': trap,
      '.dr-runbook.cjs': trap,
      'dr-runbook.config.js': trap,
      'node_modules/dr-runbook/index.js': trap,
      '.dr-runbook.yaml': 'extends: ./.dr-runbook.js\npractices: [{id: a, require: ./trap.js}]\n',
      'package.json': '{"dr-runbook": {"require": "./.dr-runbook.js"}}',
    };
    return inFolder(files, (folder) => {
      start(folder, [], ['check']);
      start(folder, [], ['report']);
      assert.equal(existsSync(join(folder, 'trapped')), false);
    });
  });
});

describe('the extension in Restricted Mode', () => {
  const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly capabilities: { readonly untrustedWorkspaces: object };
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    };
  };

  it('has no setting that a workspace could do harm with, in whichever spelling', () => {
    assert.deepEqual(capabilities.untrustedWorkspaces, { supported: true });
    // A choice among our words, or yes and no: no program, no path and no address can be written.
    const { properties } = contributes.configuration;
    for (const [name, { type, enum: words }] of Object.entries(properties)) {
      assert.ok(type === 'boolean' || (type === 'string' && (words?.length ?? 0) > 0), name);
    }
  });

  it('reads each setting through one function that takes nothing but those words', () => {
    const sources = readdirSync('src/vscode').map((name) =>
      readFileSync(`src/vscode/${name}`, 'utf8'),
    );
    const readers = sources.filter((text) => /getConfiguration\(\s*'drRunbook/.test(text));
    assert.deepEqual(
      readers.map((text) => text.split('\n', 1)[0]),
      [readFileSync('src/vscode/settings.ts', 'utf8').split('\n', 1)[0]],
    );
    assert.ok(sources.every((text) => !/isTrusted = true|supportHtml = true/.test(text)));
  });
});

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
}

describe('what is shipped', () => {
  it('brings the licences of all that is in it', () => {
    const words = readFileSync('THIRD-PARTY.txt', 'utf8');
    for (const name of ['markdown-it', 'yaml', 'entities', 'diff']) {
      assert.match(words, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((?:MIT|ISC|BSD)`, 'm'));
    }
  });

  it('is released by actions that are pinned to a commit, with as few rights as may be', () => {
    const folder = '.github/workflows';
    const workflows = [...readdirSync(folder).map((name) => `${folder}/${name}`), 'action.yml'];
    for (const path of workflows) {
      const text = readFileSync(path, 'utf8');
      for (const [, used = ''] of text.matchAll(/uses: (\S+)/g)) {
        assert.match(used, /^(?:\.\/|[\w/-]+@[0-9a-f]{40}$)/, `${path}: ${used}`);
      }
      if (!path.startsWith(folder)) continue;
      assert.ok(!text.includes('pull_request_target'), path);
      assert.match(text, /^permissions: \{\}$/m, path);
    }
    const release = readFileSync(`${folder}/release.yml`, 'utf8');
    assert.match(release, /npm sbom --sbom-format cyclonedx/);
    assert.match(release, /attest-build-provenance@/);
  });
});
