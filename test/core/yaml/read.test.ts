/** The YAML reader: places, limits, traps, and input that is made to break it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Value } from '../../../src/core/runbook.ts';
import { type Located, sourceText } from '../../../src/core/text.ts';
import { at, textAt } from '../../../src/core/yaml/look.ts';
import { readData, type YamlData } from '../../../src/core/yaml/read.ts';

/** Long in one direction: each made some part of a YAML parser slow once. */
const WIDE: Readonly<Record<string, string>> = {
  'a line of 500,000 characters': `a: ${'x'.repeat(500_000)}`,
  'many empty lines': `a:\n${'\n'.repeat(100_000)}b: 1`,
  'many comments': `a:\n${'  # c\n'.repeat(50_000)}`,
  'many complex keys': '? [a]\n: b\n'.repeat(30_000),
  'many anchors': 'k: &a 1\n'.repeat(30_000),
  'many quotes': '"'.repeat(100_000),
  'many commas': `[${','.repeat(100_000)}`,
  'many directives': '%a\n'.repeat(50_000),
  'many documents': '---\n'.repeat(50_000),
  'many items': '- a\n'.repeat(50_000),
};

const MISTAKES: readonly (readonly [text: string, place: string, words: RegExp])[] = [
  ['a: "x\nb: 1\n', '"', /closing quote/],
  ['a: {b: 1\nc: 2\n', 'c', /not closed/],
  ['a: x: y\n', 'x', /quotes around the value/],
  ['a:\n\tb: 1\n', '\t', /tabs/],
  ['a: @x\n', '@', /cannot begin/],
  ['a: {{ b }}\n', '{ b }', /template/],
  ['a\nb: 1\n', 'a', /colon/],
  ['a: "\\d"\n', '\\', /escape/],
  ['a: %x\n', '%', /cannot begin/],
];

describe('readData', () => {
  it('reads values under the core schema of YAML 1.2, whatever the file asks for', () => {
    const text =
      '%YAML 1.1\n---\nno: no\ntime: 4:30\noctal: 017\nday: 2026-03-31\nnull: ~\nyes: true\n';
    const { data, problems } = read(text);
    assert.deepEqual(meaning(data), {
      no: 'no',
      time: '4:30',
      octal: 17,
      day: '2026-03-31',
      null: null,
      yes: true,
    });
    assert.deepEqual(rules(problems), ['yaml-dialect']);
  });

  it('keeps the text as it is written, without its quotes', () => {
    const text =
      'a: 1.10\nb: "x\\ty"\nc: \'it\'\'s\'\nd: |\n  one\n  two\ne: >-\n  one\n  two\nf:\ng: ""\n';
    const { data, problems } = read(text);
    const texts = ['a', 'b', 'c', 'd', 'e'].map((key) => textAt(data, key)?.value);
    assert.deepEqual(texts, ['1.10', 'x\\ty', "it''s", 'one\n  two', 'one\n  two']);
    assert.deepEqual(meaning(data), {
      a: 1.1,
      b: 'x\ty',
      c: "it's",
      d: 'one\ntwo\n',
      e: 'one two',
      f: undefined,
      g: '',
    });
    assert.deepEqual(problems, []);
  });

  it('reads between two offsets, with places in the whole text', () => {
    const source = sourceText('x', '---\nowner: lead # me\n---\n');
    const { data, comments } = readData(source, { start: 4, end: 20 });
    assert.deepEqual(textAt(data, 'owner'), { value: 'lead', span: { start: 11, end: 15 } });
    assert.deepEqual(comments, [{ value: '# me', span: { start: 16, end: 20 } }]);
  });

  it('finds comments, and takes no other # for one', () => {
    const text = '# a\nkey: "# no" # b\nplain: a#no\nblock: |\n  # no\nlist: [x, # c\n  y]\n';
    assert.deepEqual(
      read(text).comments.map(({ value }) => value),
      ['# a', '# b', '# c'],
    );
  });

  for (const [name, line] of [
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ] as const) {
    it(`counts ${name} as one line break, and keeps places`, () => {
      const text = ['\uFEFFa: 1', 'b:', '  - "😀 x"', '  - y', ''].join(line);
      const { data, problems } = read(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(meaning(data), { a: 1, b: ['😀 x', 'y'] });
      checkPlaces(text, read(text));
    });
  }

  it('reports two equal keys on the second, with the place of the first', () => {
    const { problems } = read('a: 1\n"\\x61": 2\n');
    assert.deepEqual(rules(problems), ['yaml-syntax']);
    assert.deepEqual(problems[0]?.related?.[0]?.span, { start: 0, end: 1 });
    assert.deepEqual(problems[0]?.span, { start: 6, end: 10 });
  });

  it('reads only the first document, and says so', () => {
    const { data, problems } = read('a: 1\n---\nb: 2\n');
    assert.deepEqual(meaning(data), { a: 1 });
    assert.deepEqual(rules(problems), ['yaml-syntax']);
    assert.deepEqual(read('---\na: 1\n---\n').problems, []);
    assert.deepEqual(rules(read('a: 1\n---\n'.repeat(200)).problems), ['over-limit']);
  });

  it('takes unknown tags and merge keys for hints', () => {
    const { data, problems } = read(
      'a: !Ref x\nb: !!js/function y\nc: !<z> {d: 1}\n"<<": {e: 1}\nf: !include g.yaml\n',
    );
    assert.equal(textAt(data, 'a')?.value, 'x');
    assert.equal(textAt(data, 'c', 'd')?.value, '1');
    assert.deepEqual([...new Set(rules(problems))], ['yaml-dialect']);
    assert.equal(problems.length, 5);
  });

  it('gives no key a meaning of its own', () => {
    const { data } = read('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n');
    assert.equal(textAt(data, '__proto__', 'polluted')?.value, '1');
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });

  it('follows aliases, but not in circles and not without end', () => {
    const shared = read('a: &x [1, 2]\nb: *x\n');
    assert.deepEqual(meaning(at(shared.data, 'b')), [1, 2]);
    assert.deepEqual(rules(read('&a [*a]').problems), ['yaml-syntax']);
    assert.deepEqual(rules(read('a: *none').problems), ['yaml-syntax']);
    const many = `a: &x 1\nb: [${'*x, '.repeat(150)}]\n`;
    assert.deepEqual(rules(read(many).problems), ['over-limit']);
  });

  it('stops an alias bomb', () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n';
    for (let level = 1; level < 16; level += 1) {
      text += `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]\n`;
    }
    const { data, problems } = read(text);
    assert.deepEqual(rules(problems), ['over-limit']);
    assert.equal(size(data) < 300_000, true);
  });

  const deep = ['[', '{a: ', '- ', '? ', '[{', '- - ? ', '{? ', '[? a : ', '>', '!a ', '&a '];
  for (const part of deep) {
    it(`survives 100,000 times ${JSON.stringify(part)}`, () => {
      const text = part.repeat(100_000);
      const result = read(text);
      assert.equal(result.problems.length > 0, true);
      assert.equal(result.problems.length < 60, true);
      checkPlaces(text, result);
    });
  }

  it('reads up to the depth that is allowed, and no deeper', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    assert.deepEqual(read(nested(64)).problems, []);
    assert.deepEqual(rules(read(nested(65)).problems), ['over-limit']);
    const indented = (levels: number) =>
      Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
    assert.deepEqual(read(indented(64)).problems, []);
    assert.deepEqual(rules(read(`kept: 1\n${indented(66)}`).problems), ['over-limit']);
    assert.equal(textAt(read(`kept: 1\n${indented(66)}`).data, 'kept')?.value, '1');
  });

  it('reads 10,000 keys of 40,000', () => {
    const text = Array.from({ length: 40_000 }, (_, key) => `k${key}: 1\n`).join('');
    const { data, problems } = read(text);
    assert.deepEqual(rules(problems), ['over-limit']);
    assert.equal(data?.type === 'mapping' && data.entries.length, 10_000);
  });

  for (const [name, text] of Object.entries(WIDE)) {
    it(`reads ${name} without trouble`, () => {
      checkPlaces(text, read(text));
    });
  }

  it('says in plain words what is wrong, where it can be mended', () => {
    for (const [text, place, words] of MISTAKES) {
      const { problems } = read(text);
      const [first] = problems;
      const found = first === undefined ? '' : text.slice(first.span.start, first.span.end);
      assert.equal(found, place, text);
      assert.match(first?.message ?? '', words, text);
    }
  });

  it('keeps places right on every prefix of every example', () => {
    for (const file of yamlFiles('examples')) {
      const text = readFileSync(file, 'utf8');
      // Every end of a line, and every offset of the first lines.
      for (let end = 0; end <= text.length; end += 1) {
        if (end > 400 && text[end] !== '\n') continue;
        checkPlaces(text.slice(0, end), read(text.slice(0, end)));
      }
    }
  });

  it('never throws, and keeps places right, whatever it is given', () => {
    const piece = fc.constantFrom(
      ...['a', 'b: ', ': ', '- ', '? ', '\n', '\n  ', '\n    ', '[', ']', '{', '}', ', ', '"', "'"],
      ...[
        '|',
        '>',
        '#',
        ' # c',
        '&x ',
        '*x',
        '!t ',
        '---\n',
        '...\n',
        '%YAML 1.1\n',
        '\t',
        '\r',
        '<<: ',
      ],
      ...['😀', '\u0000', '\uFEFF', '\\', '@', '`', '%', '~', 'null', '1', '{{ x }}'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        checkPlaces(text, read(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function read(text: string): YamlData {
  return readData(sourceText('x.yaml', text), { start: 0, end: text.length });
}

function rules(problems: YamlData['problems']): string[] {
  return problems.map(({ rule }) => rule);
}

/** Plain data, for comparing. */
function meaning(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map(meaning);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, meaning(entry.value)]));
}

function size(value: Value | undefined): number {
  if (value === undefined || value.type === 'scalar') return 1;
  const inner =
    value.type === 'list' ? value.items.map(size) : value.entries.map((entry) => size(entry.value));
  return 1 + inner.reduce((sum, each) => sum + each, 0);
}

/** Every located text is the text at its span, and nothing lies outside the text. */
function checkPlaces(text: string, { data, comments, problems }: YamlData): void {
  const isLocated = ({ value, span }: Located<string>) =>
    assert.equal(text.slice(span.start, span.end), value);
  const isInside = ({ start, end }: { start: number; end: number }) =>
    assert.equal(0 <= start && start <= end && end <= text.length, true, `${start}-${end}`);
  const walk = (value: Value | undefined): void => {
    if (value === undefined) return;
    isInside(value.span);
    if (value.type === 'scalar') isLocated(value.text);
    if (value.type === 'list') value.items.forEach(walk);
    if (value.type !== 'mapping') return;
    for (const { key, value: held } of value.entries) {
      isLocated(key);
      walk(held);
    }
  };
  walk(data);
  comments.forEach(isLocated);
  for (const { span, related } of problems) {
    isInside(span);
    for (const place of related ?? []) isInside(place.span);
  }
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));
}
