/** The injected grammars, run by the tokeniser that VS Code uses over its Markdown, YAML and shell grammars. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);

const ROOT = join(import.meta.dirname, '..');
const YAML_GRAMMARS = join(import.meta.dirname, 'fixtures/grammars');

/** What VS Code itself brings, by scope. */
const HOST_GRAMMARS: Readonly<Record<string, string>> = {
  'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  'source.shell': require.resolve('tm-grammars/grammars/shellscript.json'),
  'source.yaml': join(YAML_GRAMMARS, 'yaml.tmLanguage.json'),
  'source.yaml.1.2': join(YAML_GRAMMARS, 'yaml-1.2.tmLanguage.json'),
  'source.yaml.embedded': join(YAML_GRAMMARS, 'yaml-embedded.tmLanguage.json'),
};

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

describe('syntaxes', () => {
  let markdown: textmate.IGrammar;
  let yaml: textmate.IGrammar;

  before(async () => {
    const registry = await grammarRegistry();
    markdown = present(await registry.loadGrammar('text.html.markdown'));
    yaml = present(await registry.loadGrammar('source.yaml'));
  });

  const marked = (grammar: () => textmate.IGrammar, text: string, scope: string) =>
    scoped(grammar(), text, scope);

  describe('placeholders', () => {
    const placeholders = (text: string) =>
      marked(() => markdown, text, 'keyword.other.placeholder');

    it('are marked in text, lists, tables and headings', () => {
      assert.deepEqual(placeholders('Backups go to TBD.'), ['TBD']);
      assert.deepEqual(placeholders('- Owner: ______'), ['______']);
      assert.deepEqual(placeholders('| Store | [insert bucket] |\n|---|---|\n| a | TODO |'), [
        '[insert bucket]',
        'TODO',
      ]);
      assert.deepEqual(placeholders('## Contacts (to be confirmed)'), ['to be confirmed']);
    });

    it('leave links, tasks, emphasis, code and words that only look alike', () => {
      for (const text of [
        'See [list of hosts](hosts.md) and [name][ref].',
        '- [ ] name the owner',
        '__bold__ and ___both___ and snake____case',
        'Run `echo TODO`.',
        '```sh\necho TODO\n```',
        '<!-- TODO -->',
        'The TBDX product.',
        '[name]: https://example.org/TODO',
      ]) {
        assert.deepEqual(placeholders(text), [], text);
      }
    });

    it('are marked in YAML, but not in its comments', () => {
      const found = marked(
        () => yaml,
        'owner: TBD # TODO later\nstore: "[insert bucket]"\n',
        'keyword.other.placeholder',
      );
      assert.deepEqual(found, ['TBD', '[insert bucket]']);
    });
  });

  describe('objectives and durations', () => {
    const durations = (text: string) => marked(() => markdown, text, 'constant.numeric.duration');

    it('are marked together', () => {
      const text = 'RTO 4h, RPO: 15 min';
      assert.deepEqual(
        marked(() => markdown, text, 'keyword.other.objective'),
        ['RTO', 'RPO'],
      );
      assert.deepEqual(durations(text), ['4h', '15 min']);
    });

    it('take words, decimals, ranges and ISO 8601', () => {
      assert.deepEqual(durations('within 1.5 hours, 2-4 days, PT4H or P1DT2H; 90-day limit'), [
        '1.5 hours',
        '2-4 days',
        'PT4H',
        'P1DT2H',
        '90-day',
      ]);
    });

    it('leave dates, versions, ports, sizes and the ambiguous m', () => {
      assert.deepEqual(durations('2026-01-04 v1.2 port 5432 10 GB 10 m 3days-old 4hands P PT'), []);
    });

    it('are marked in YAML values and front matter', () => {
      const scope = 'constant.numeric.duration';
      assert.deepEqual(
        marked(() => yaml, 'rto: 4h\nrpo: "PT15M"\n', scope),
        ['4h', 'PT15M'],
      );
      assert.deepEqual(
        marked(() => markdown, '---\nrto: 4h\n---\n\n# Plan\n', scope),
        ['4h'],
      );
    });
  });

  describe('commands of YAML steps', () => {
    const shell = (text: string) => marked(() => yaml, text, 'meta.embedded');

    it('are shell on one line', () => {
      const text = 'steps:\n  - id: a\n    command: pg_restore --list "$DUMP"\n    owner: dba\n';
      assert.deepEqual(shell(text), ['pg_restore --list "$DUMP"']);
      assert.ok(scoped(yaml, text, 'string.quoted.double.shell').length > 0);
    });

    it('are shell in block scalars, and end where the block ends', () => {
      const text = [
        'steps:',
        '  - command: |',
        '      if true; then',
        '        echo "$A"',
        '',
        '      fi',
        '    verify:',
        '      command: >-',
        '        psql -c "select 1"',
        '      expect: one row',
      ].join('\n');
      assert.deepEqual(
        shell(text)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
        ['if true; then', 'echo "$A"', 'fi', 'psql -c "select 1"'],
      );
      assert.deepEqual(scoped(yaml, text, 'entity.name.tag'), [
        'steps',
        'command',
        'verify',
        'command',
        'expect',
      ]);
    });

    it('leave lists, quoted values and other keys', () => {
      for (const text of [
        'command: ["sh", "-c", "ls"]',
        'command: "ls -l"',
        'command:\n  - sh\n  - -c\n',
        'commands: ls',
        'text: |\n  command: ls\n',
        '# command: ls',
      ]) {
        assert.deepEqual(shell(text), [], text);
      }
    });
  });
});

async function grammarRegistry(): Promise<textmate.Registry> {
  const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const contributed: readonly Contribution[] = manifest.contributes.grammars;
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const own = contributed.find(({ scopeName }) => scopeName === scope);
      const path = own ? join(ROOT, own.path) : HOST_GRAMMARS[scope];
      if (path === undefined) return null;
      return textmate.parseRawGrammar(await readFile(path, 'utf8'), path);
    },
    getInjections: (scope) =>
      contributed
        .filter(({ injectTo }) => injectTo.includes(scope))
        .map(({ scopeName }) => scopeName),
  });
}

/** The runs of text that carry a scope, in order; neighbours of one run are joined. */
function scoped(grammar: textmate.IGrammar, text: string, scope: string): string[] {
  const found: string[] = [];
  let state: textmate.StateStack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let end = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (!scopes.some((each) => each === scope || each.startsWith(`${scope}.`))) continue;
      const piece = line.slice(startIndex, endIndex);
      if (startIndex === end) found.push((found.pop() ?? '') + piece);
      else found.push(piece);
      end = endIndex;
    }
  }
  return found;
}

function present<T>(value: T | null): T {
  assert.ok(value);
  return value;
}
