/** What holds of the whole way from a text to its findings and reports, for whatever somebody writes. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../src/core/edit-distance.ts';
import { lint } from '../src/core/lint.ts';
import { sourceText } from '../src/core/text.ts';
import { gitlabReport } from '../src/report/gitlab.ts';
import { printable } from '../src/report/terminal.ts';
import { readConfig } from '../src/vscode/engine.ts';
import { shares } from './arbitrary-shares.ts';
import { inFolder, run } from './cli/scenario.ts';
import { contextFor } from './judge.ts';
import { jsonText } from './report-text.ts';
import { MARKDOWN, YAML } from './rules/computed/sets.ts';

const DOCUMENTS = [...Object.entries(MARKDOWN), ...Object.entries(YAML)];

const PIECES = [
  '\n\n## Backups\n\nTBD\n',
  '- [ ] a\n',
  '  - {id: a}\n',
  'RTO: 4\n',
  '```\n',
  '"',
  ': ',
  '😀',
  '| a |\n',
];

/** A good document with pieces put in and lines taken out. */
const edited = fc
  .tuple(
    fc.constantFrom(...DOCUMENTS),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.constantFrom('', ...PIECES)), {
      maxLength: 4,
    }),
  )
  .map(([[path, original], edits]) => {
    let text = original;
    const steps = [text];
    for (const [offset, removed, piece] of edits) {
      const at = offset % (text.length + 1);
      text = text.slice(0, at) + piece + text.slice(at + removed);
      steps.push(text);
    }
    return { path, text, steps };
  });

function judged(path: string, text: string) {
  const context = contextFor(path, text, { kind: 'dr-plan' });
  return { context, found: lint(context.analysis, context) };
}

/** What people see of findings: everything but offsets. */
function seen(path: string, text: string): readonly string[] {
  return judged(path, text).found.map(
    ({ rule, severity, message, range: { start } }) =>
      `${start.line} ${rule} ${severity} ${message.replace(/\r\n?/g, '\n')}`,
  );
}

describe('whatever somebody writes', () => {
  it('each prefix of it is judged, on text that is there', () => {
    fc.assert(
      fc.property(edited, shares, ({ path, text }, part) => {
        const prefix = text.slice(0, Math.round(part * text.length));
        for (const { span, related } of judged(path, prefix).found) {
          assert.ok(span.start <= span.end && span.end <= prefix.length);
          for (const { range } of related) assert.ok(range.end.line <= prefix.split('\n').length);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it('says the same with CRLF and behind a mark of byte order', () => {
    fc.assert(
      fc.property(edited, ({ path, text }) => {
        const { context } = judged(path, text);
        // What can be saved of broken YAML, its parser decides differently with CRLF.
        fc.pre(context.runbook.problems.every(({ rule }) => rule !== 'yaml-syntax'));
        const expected = seen(path, text);
        assert.deepEqual(seen(path, text.replaceAll('\n', '\r\n')), expected);
        assert.deepEqual(seen(path, `\uFEFF${text}`), expected);
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('says after many edits what it says when it is read for the first time', () => {
    fc.assert(
      fc.property(edited, ({ path, text, steps }) => {
        const first = JSON.stringify(judged(path, text).found);
        for (const step of steps) judged(path, step);
        assert.equal(JSON.stringify(judged(path, text).found), first);
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);

  it('has as many findings in every report, and no character there that acts', () => {
    fc.assert(
      fc.property(edited, ({ path, text }) => {
        const { context, found } = judged(path, text);
        const { source } = context.runbook;
        const files = [{ path, source, kind: 'dr-plan' as const, diagnostics: found }];
        const outcome = { files, notChecked: [], skipped: [], filesRead: 1 };
        const json = JSON.parse(jsonText(outcome)) as { summary: Record<string, number> };
        const { errors = 0, warnings = 0, infos = 0 } = json.summary;
        assert.equal(errors + warnings + infos, found.length);
        assert.equal((JSON.parse(gitlabReport(outcome)) as unknown[]).length, found.length);
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);

  it('has positions and offsets that lead to each other', () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028', '\t'));
    fc.assert(
      fc.property(text, fc.nat(), (pieces, at) => {
        const source = sourceText('a', pieces.join(''));
        const offset = at % (source.text.length + 1);
        const { line, character } = source.positionAt(offset);
        assert.ok(line < source.lineCount);
        const start = source.lineStart(line);
        assert.ok(start <= offset && character <= offset - start);
        // An offset within a line break counts as the end of its line.
        const back = source.offsetAt({ line, character });
        assert.equal(back, Math.min(offset, source.lineEnd(line)));
      }),
      { numRuns: 500 },
    );
  });

  it('is printed without a character that acts, and printed once more stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        assert.doesNotMatch(shown, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
        assert.equal(printable(shown), shown);
      }),
      { numRuns: 500 },
    );
  });

  it('is as far from a word as the word is from it', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        assert.equal(editDistance(b, a), distance);
        assert.equal(distance === 0, a === b);
        assert.ok(distance <= Math.max(a.length, b.length));
        assert.ok(distance >= Math.abs(a.length - b.length));
      }),
    );
  });

  it('is a configuration of which every prefix says what it can', () => {
    const whole = `profile: regulated
files: [{glob: "docs/*.md", kind: dr-plan}]
exclude: ["**/old/**"]
rules: {broken-link: "off"}
waivers: [{rule: step-rollback, path: "a/*.md", reason: because, until: 2026-01-01}]
services: {shop: {plan: docs/plan.md}}
`;
    for (let end = 0; end <= whole.length; end += 1) {
      const { config, problems } = readConfig(sourceText('a', whole.slice(0, end)));
      assert.ok(config.profile === 'regulated' || end < 18);
      for (const { span } of problems) assert.ok(span.start <= span.end && span.end <= end);
    }
  });
});

describe('whoever runs it', () => {
  const PLACES: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
  ];
  const COMMANDS = [
    ['check', '--today', '2026-11-22'],
    ['coverage', '--format', 'json'],
    ['report', '--today', '2026-11-22', '--format', 'json'],
  ];

  for (const command of COMMANDS) {
    it(`gets the same bytes in every locale and time zone: ${command[0]}`, () =>
      inFolder({ ...MARKDOWN, ...YAML }, (folder) => {
        const outputs = PLACES.map((env) => run(folder, command, { env }));
        for (const output of outputs) assert.deepEqual(output, outputs[0]);
        assert.ok((outputs[0]?.stdout.length ?? 0) > 100, outputs[0]?.stderr);
      })).timeout(60_000);
  }
});
