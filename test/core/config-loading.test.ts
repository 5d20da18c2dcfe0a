/** Configurations that extend others, and the ids in them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue.generated.ts';
import { catalogueFor } from '../../src/core/catalogue.ts';
import { lintConfig } from '../../src/core/config-lint.ts';
import {
  type LoadedConfig,
  loadConfigLater,
  loadConfigNow,
} from '../../src/core/config-loading.ts';
import { sourceText } from '../../src/core/text.ts';

type Files = Readonly<Record<string, string>>;

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

describe('extending', () => {
  it('lays the upper configuration over the lower ones', () => {
    const { config, files } = load({
      'a/b/.dr-runbook.yaml': 'extends: ../base.yaml\nseverities: {spare-hardware: off}\n',
      'a/base.yaml': `extends: ./deep/base.yaml\nprofile: starter\n${OWN}`,
      'a/deep/base.yaml':
        'profile: regulated\nframeworks: [dora]\nseverities: {spare-hardware: error, dr-cost: off}\n',
    });
    assert.deepEqual(problems(files), []);
    assert.equal(config.uri, 'a/b/.dr-runbook.yaml');
    assert.equal(config.profile, 'starter');
    assert.deepEqual(config.frameworks, ['dora']);
    assert.equal(config.severities['spare-hardware'], 'off');
    assert.equal(config.severities['dr-cost'], 'off');
    assert.equal(config.practices.length, 1);
    assert.deepEqual(
      files.map(({ source }) => source.uri),
      ['a/b/.dr-runbook.yaml', 'a/base.yaml', 'a/deep/base.yaml'],
    );
  });

  it('is the same for a host that waits', async () => {
    const files: Files = {
      '.dr-runbook.yaml': 'extends: base.yaml\n',
      'base.yaml': 'profile: starter\n',
    };
    const source = sourceText('.dr-runbook.yaml', files['.dr-runbook.yaml'] ?? '');
    const later = await loadConfigLater(source, catalogue, async (path) => read(files, path));
    assert.deepEqual(later.config, load(files).config);
  });

  it('ends where it would go in circles', () => {
    const { files } = load({
      '.dr-runbook.yaml': 'extends: base.yaml\nprofile: starter\n',
      'base.yaml': 'extends: .dr-runbook.yaml\n',
    });
    assert.deepEqual(problems(files), ['base.yaml | .dr-runbook.yaml | leads back']);
    const own = load({ '.dr-runbook.yaml': 'extends: ./.dr-runbook.yaml\n' });
    assert.match(problems(own.files)[0] ?? '', /leads back/);
  });

  it('ends after ten', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`${at}.yaml`, `extends: ${at + 1}.yaml\n`]),
    );
    const { files: found } = load({ ...files, '.dr-runbook.yaml': 'extends: 0.yaml\n' });
    assert.equal(found.length, 10);
    assert.match(problems(found)[0] ?? '', /More than 10/);
  });

  for (const target of [
    '/etc/base.yaml',
    'https://example.org/base.yaml',
    'C:\\base.yaml',
    '//x/y',
  ]) {
    it(`refuses ${target}`, () => {
      const { files } = load({ '.dr-runbook.yaml': `extends: '${target}'\nprofile: starter\n` });
      assert.match(problems(files)[0] ?? '', /must be a path/);
    });
  }

  it('says on the path why nothing is taken from it', () => {
    const { files, config } = load({
      '.dr-runbook.yaml': 'extends: ../x.yaml\nprofile: starter\n',
    });
    assert.deepEqual(problems(files), ['.dr-runbook.yaml | ../x.yaml | lies outside']);
    assert.equal(config.profile, 'starter');
  });
});

describe('ids in a configuration', () => {
  for (const [text, place, said] of [
    ['severities: {backup-plann: off}', 'backup-plann', /Did you mean `backup-plan`/],
    [
      'waivers: [{rule: spare-hardwear, reason: none needed here}]',
      'spare-hardwear',
      /`spare-hardware`/,
    ],
    ['frameworks: [iso2230]', 'iso2230', /no framework .* `iso22301`/],
    ['frameworks: [qqqq]', 'qqqq', /no framework .* Correct it/],
    ['profile: regulated', 'regulated', /raises nothing until `frameworks`/],
    [OWN.replace('crypto-inventory', 'backup-plan'), 'backup-plan', /comes with the product/],
    [OWN.replace('crypto-inventory', 'yaml-syntax'), 'yaml-syntax', /comes with the product/],
    [`${OWN}    part_of: backup-plam\n`, 'backup-plam', /no practice .* `backup-plan`/],
    [`${OWN}    controls: [dora:99]\n`, 'dora:99', /no control/],
  ] as const) {
    it(`says what is wrong in ${text.split('\n').slice(-2).join(' ').trim()}`, () => {
      const { files } = load({ '.dr-runbook.yaml': text });
      const found = files.flatMap(({ problems: all }) => all);
      assert.equal(found.length, 1, JSON.stringify(found));
      const { span, message } = found[0] ?? { span: { start: 0, end: 0 }, message: '' };
      assert.equal(text.slice(span.start, span.end), place);
      assert.match(message, said);
    });
  }

  it('may be those of own practices, in the configuration and in what it extends', () => {
    const { files } = load({
      '.dr-runbook.yaml': 'extends: base.yaml\nseverities: {crypto-inventory: error}\n',
      'base.yaml': OWN,
    });
    assert.deepEqual(problems(files), []);
  });
});

describe('the documentation', () => {
  const page = readFileSync('docs/configuration.md', 'utf8');

  it('shows only what can be written', () => {
    const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    assert.ok(examples.length >= 10);
    for (const text of examples) {
      const { files } = load(
        {
          'a/.dr-runbook.yaml': text,
          '.dr-runbook.yaml': '',
          'node_modules/@acme/dr-policy/.dr-runbook.yaml': '',
        },
        'a',
      );
      const faults = problems(files).filter((fault) => !/raises nothing/.test(fault));
      assert.deepEqual(faults, [], text);
    }
  });

  it('explains every key of the schema, and names every framework', () => {
    const schema: { readonly properties: Record<string, unknown> } = JSON.parse(
      readFileSync('schemas/config.schema.json', 'utf8'),
    );
    for (const key of Object.keys(schema.properties).filter((each) => each !== '$schema')) {
      assert.match(page, new RegExp(`^## .*\`${key}\``, 'm'));
    }
    for (const { id } of catalogue.frameworks) assert.ok(page.includes(`\`${id}\``), id);
  });
});

describe('catalogueFor', () => {
  it('adds own practices once, and leaves out those whose id is taken', () => {
    const { config } = load({ '.dr-runbook.yaml': OWN });
    const made = catalogueFor(catalogue, config);
    assert.equal(made.practices.length, catalogue.practices.length + 1);
    assert.deepEqual(made.lexicon.practices, made.practices);
    assert.equal(catalogueFor(catalogue, config), made);
    const taken = load({ '.dr-runbook.yaml': OWN.replace('crypto-inventory', 'backup-plan') });
    const same = catalogueFor(catalogue, taken.config);
    assert.deepEqual(same.practices, catalogue.practices);
    const none = load({ '.dr-runbook.yaml': 'profile: starter\n' });
    assert.equal(catalogueFor(catalogue, none.config), catalogue);
  });
});

describe('a configuration today', () => {
  const TEXT =
    'waivers:\n  - {rule: spare-hardware, reason: none needed here, until: 2026-11-21}\n  - {rule: dr-cost, reason: none needed here, until: 2026-11-22}\n';

  it('says which of its waivers have ended', () => {
    const { config, files } = load({ '.dr-runbook.yaml': TEXT });
    const today = { year: 2026, month: 11, day: 22 };
    const found = files.flatMap((file) => lintConfig(file, { config, catalogue, today }));
    assert.deepEqual(
      found.map(({ rule, severity, cause, span }) => [
        rule,
        severity,
        cause,
        TEXT.slice(span.start, span.end),
      ]),
      [['waiver-expired', 'warning', 'time', '2026-11-21']],
    );
    const off = { ...config, severities: { 'waiver-expired': 'off' } } as const;
    assert.deepEqual(
      files.flatMap((file) => lintConfig(file, { config: off, catalogue, today })),
      [],
    );
  });
});

/** Loads the configuration of a folder, else the only one there is. */
function load(files: Files, folder = ''): LoadedConfig {
  const path =
    Object.keys(files).find(
      (each) => each.startsWith(folder) && each.endsWith('.dr-runbook.yaml'),
    ) ?? '';
  const source = sourceText(path, files[path] ?? '');
  return loadConfigNow(source, catalogue, (other) => read(files, other));
}

function read(files: Files, path: string) {
  if (path.startsWith('../')) return { unread: 'lies outside the workspace' };
  const text = files[path];
  return text === undefined ? { unread: 'does not exist' } : sourceText(path, text);
}

/** File, place and the beginning of the reason. */
function problems(files: LoadedConfig['files']): string[] {
  return files.flatMap(({ source, problems: all }) =>
    all.map(({ span, message }) => {
      const said = /leads back|lies outside/.exec(message)?.[0] ?? message;
      return `${source.uri} | ${source.text.slice(span.start, span.end)} | ${said}`;
    }),
  );
}
