/** What esbuild leaves out of the bundles, and how it writes what is in them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const EXAMPLES = /\n {2}examples: \[\n[\s\S]*?\n {2}\],\n/;

/** A change of a module of our own before it is bundled. */
type Change = (path: string, code: string) => string;

/** The examples of rules are for tests, pages and `explain` as well. */
export const withoutExamples: Change = (path, code) => {
  if (!/src[\\/]rules[\\/][a-z0-9-]+\.ts$/.test(path)) return code;
  // The formatter gives every rule the same indentation; a rule that differs is shipped whole.
  return code.replace(EXAMPLES, '\n  examples: [] as never,\n');
};

/** One plugin for all changes, since esbuild asks only the first that loads a module. */
export function withChanges(changes: readonly Change[]): Plugin {
  return {
    name: 'with-changes',
    setup: ({ onLoad }) => {
      onLoad({ filter: /src[\\/](?:core|rules)[\\/].+\.ts$/ }, ({ path }) => ({
        contents: changes.reduce((code, change) => change(path, code), readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * markdown-it is used for blocks only: what finds links in running text and what decodes entities in it is
 * never reached, and what it would write for an address is not used.
 */
const UNREACHED: Readonly<Record<string, string>> = {
  'linkify-it': 'export class LinkifyIt {}',
  mdurl:
    'export const parse = (url) => ({ url }); export const format = ({ url }) => url; export const encode = (text) => text; export const decode = encode;',
  entities: 'export const decodeHTMLStrict = (text) => text;',
  'uc.micro':
    'export const P = /[]/; export const S = /[]/; export const Z = /[]/; export const Any = /[]/; export const Cc = /[]/; export const Cf = /[]/;',
  'punycode.js':
    'export const toASCII = (name) => name; export const toUnicode = (name) => name; export default { toASCII, toUnicode };',
};

export const withoutInline: Plugin = {
  name: 'without-inline',
  setup: ({ onLoad }) => {
    onLoad(
      { filter: /node_modules[\\/](?:linkify-it|entities|uc\.micro|punycode\.js|mdurl)[\\/]/ },
      ({ path }) => ({
        contents: UNREACHED[/node_modules[\\/]([\w.-]+)/.exec(path)?.[1] ?? ''] ?? '',
        loader: 'js',
      }),
    );
    onLoad(
      { filter: /node_modules[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ },
      ({ path }) => ({
        contents: blocksOnly(readFileSync(path, 'utf8')),
        loader: 'js',
      }),
    );
  },
};

/**
 * For whoever reads running text as well. Addresses are links only where they are marked as such, so nothing looks
 * for them; the engines know what punctuation is, and of named characters those are read that people write.
 */
export const withoutLinkify: Plugin = {
  name: 'without-linkify',
  setup: ({ onLoad }) => {
    onLoad(
      { filter: /node_modules[\\/](?:linkify-it|entities|uc\.micro|punycode\.js|mdurl)[\\/]/ },
      ({ path }) => {
        const name = /node_modules[\\/]([\w.-]+)/.exec(path)?.[1] ?? '';
        return { contents: { ...UNREACHED, ...FOR_TEXT }[name] ?? '', loader: 'js' };
      },
    );
    onLoad(
      { filter: /node_modules[\\/]markdown-it[\\/]dist[\\/]markdown-it\.mjs$/ },
      ({ path }) => ({ contents: readOnly(readFileSync(path, 'utf8')), loader: 'js' }),
    );
  },
};

const FOR_TEXT: Readonly<Record<string, string>> = {
  'uc.micro':
    'export const P = /\\p{P}/u; export const S = /\\p{S}/u; export const Z = /\\p{Z}/u; export const Any = /[^]/; export const Cc = /\\p{Cc}/u; export const Cf = /\\p{Cf}/u;',
  entities: `const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\\u00a0', ndash: '\\u2013', mdash: '\\u2014', hellip: '\\u2026', copy: '\\u00a9', rarr: '\\u2192', larr: '\\u2190', le: '\\u2264', ge: '\\u2265', times: '\\u00d7', middot: '\\u00b7', bull: '\\u2022', auml: '\\u00e4', ouml: '\\u00f6', uuml: '\\u00fc', Auml: '\\u00c4', Ouml: '\\u00d6', Uuml: '\\u00dc', szlig: '\\u00df', eacute: '\\u00e9', euro: '\\u20ac', deg: '\\u00b0', micro: '\\u00b5' };
export const decodeHTMLStrict = (text) => text.replace(/^&(\\w+);$/, (whole, name) => Object.hasOwn(names, name) ? names[name] : whole);`,
};

/**
 * The rules for running text and for whole documents keep their names, since a configuration lists them, and lose
 * their code; so do the classes that only they use. Throws when the library is not written as expected.
 */
function blocksOnly(code: string): string {
  const lists = replaced(
    code,
    /^var _rules(?:2|\$2)? = \[\n[\s\S]*?^\];/gm,
    (list) => list.replace(/^(\t\["\w+", ).+?\](,?)$/gm, '$1unreached]$2'),
    3,
  );
  const classes = replaced(
    lists,
    /^var (Renderer|StateInline) = class \{\n[\s\S]*?^\};/gm,
    (written) => `${/^[^{]+/.exec(written)?.[0]}{};`,
    2,
  );
  const rules = replaced(classes, /^default_rules\.\w+ = function[\s\S]*?^\};/gm, () => '', 9);
  return `const unreached = () => { throw new Error('Markdown is read as blocks here.'); };\n${rules}`;
}

/** Nothing is written by it, and no typography is mended. Throws when the library is not written as expected. */
function readOnly(code: string): string {
  const unused = /^(\t\["(?:linkify|replacements|smartquotes|html_inline)", ).+?\](,?)$/gm;
  const lists = replaced(code, unused, (entry) => entry.replace(/, \w.+?\](,?)$/, ', never]$1'), 5);
  const classes = replaced(
    lists,
    /^var Renderer = class \{\n[\s\S]*?^\};/gm,
    () => 'var Renderer = class {};',
    1,
  );
  const rules = replaced(classes, /^default_rules\.\w+ = function[\s\S]*?^\};/gm, () => '', 9);
  return `const never = () => false;\n${rules}`;
}

function replaced(
  text: string,
  pattern: RegExp,
  by: (match: string) => string,
  times: number,
): string {
  let found = 0;
  const out = text.replace(pattern, (match) => {
    found += 1;
    return by(match);
  });
  if (found !== times) throw new Error(`markdown-it is not as expected: ${pattern.source}`);
  return out;
}

/**
 * esbuild's `ascii` leaves regular expressions as they are, and the loader reads bytes: they would look for
 * other letters. What is still there stands in one: strings are escaped, and comments are gone.
 */
export const asciiRegexes: Plugin = {
  name: 'ascii-regexes',
  setup: ({ onEnd }) => {
    onEnd(({ metafile }) => {
      for (const path of Object.keys(metafile?.outputs ?? {}).filter((each) => /js$/.test(each))) {
        const code = readFileSync(path, 'utf8');
        const ascii = code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
        if (ascii !== code) writeFileSync(path, ascii);
      }
    });
  },
};

/**
 * YAML is only read, and under its core schema: whoever reaches for what writes it, or for the tags of other
 * schemas, is told so.
 */
export const withoutWriting: Plugin = {
  name: 'without-writing',
  setup: ({ onLoad }) => {
    onLoad({ filter: UNUSED_YAML }, ({ path }) => {
      const [, names] = /^export \{ ([\w, ]+) \};$/m.exec(readFileSync(path, 'utf8')) ?? [];
      if (names === undefined) return undefined;
      const exported = names.split(', ').map((name) => `none as ${name}`);
      return {
        contents: `const none = () => { throw new Error('YAML is only read here.'); };\nexport { ${exported.join(', ')} };`,
        loader: 'js',
      };
    });
  },
};

const UNUSED_YAML =
  /yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/]\w+|doc[\\/](?:createNode|applyReviver)|schema[\\/](?:json[\\/]schema|yaml-1\.1[\\/](?:binary|bool|float|int|omap|pairs|schema|set|timestamp)))\.js$/;
