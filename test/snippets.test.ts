/** The generated snippets: there for every practice and kind, and what they leave behind is ours and flagged. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import { insertion } from '../src/core/features/insert.ts';
import { skeleton } from '../src/core/features/skeleton.ts';
import { plainText } from '../src/core/features/snippet.ts';
import { lint } from '../src/core/lint.ts';
import { KINDS } from '../src/core/runbook.ts';
import { buildWorkspace } from '../src/core/workspace.ts';

const SYNTAXES = ['markdown', 'yaml'] as const;

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

function snippetsOf(syntax: string): Readonly<Record<string, Snippet>> {
  const path = join(import.meta.dirname, '..', `snippets/${syntax}.generated.code-snippets`);
  const [notice, ...lines] = readFileSync(path, 'utf8').split('\n');
  assert.match(notice ?? '', /^\/\/ Generated/);
  return JSON.parse(lines.join('\n'));
}

for (const syntax of SYNTAXES) {
  describe(`snippets for ${syntax}`, () => {
    const all = Object.values(snippetsOf(syntax));

    it('are there for every practice and kind, with prefixes of their own', () => {
      const prefixes = all.map(({ prefix }) => prefix);
      const wanted = [
        ...KINDS.map((kind) => `dr-new-${kind}`),
        ...catalogue.practices.map(({ id }) => `dr-${id}`),
      ];
      assert.deepEqual([...prefixes].sort(), wanted.sort());
      assert.equal(new Set(prefixes).size, prefixes.length);
    });

    it('have tab stops that count from one without gaps', () => {
      for (const { prefix, body } of all) {
        const stops = [...body.join('\n').matchAll(/(?<!\\)\$\{?(\d+)/g)].map(([, n]) => Number(n));
        const last = Math.max(0, ...stops);
        assert.deepEqual(
          [...new Set(stops)].sort((a, b) => a - b),
          Array.from({ length: last }, (_, index) => index + 1),
          prefix,
        );
      }
    });
  });
}

describe('new documents', () => {
  for (const kind of KINDS) {
    for (const syntax of SYNTAXES) {
      const path = syntax === 'yaml' ? `new-${kind}.runbook.yaml` : `new-${kind}.md`;
      const text = plainText(skeleton(kind, syntax, catalogue.practices));
      const analysis = analyse(`file:///${path}`, path, text, catalogue);

      it(`of kind ${kind} in ${syntax} are read as what they are`, () => {
        assert.equal(analysis.recognition.kind, kind);
        assert.equal(analysis.recognition.by, 'document');
        for (const { span, message } of analysis.runbook.problems) {
          // A gap in a field with a format is a fault of the field; nothing else may be one.
          assert.match(text.slice(span.start, span.end), /TBD/, message);
        }
      });

      it(`of kind ${kind} in ${syntax} are complete, but for gaps that are flagged`, () => {
        for (const practice of catalogue.practices) {
          if (practice.applies[kind] !== 'required') continue;
          if (analysis.coverage.get(practice.id)?.state !== 'missing') continue;
          // Only what the kind has no field for: the plan's backups are in another YAML document.
          assert.equal(insertion(analysis, practice, catalogue.practices), undefined, practice.id);
        }
        const workspace = buildWorkspace([analysis], {
          config: DEFAULT_CONFIG,
          exists: () => true,
          pathOf: () => path,
        });
        const today = { year: 2026, month: 1, day: 15 };
        const found = lint(analysis, { catalogue, workspace, config: DEFAULT_CONFIG, today });
        assert.ok(found.length > 0);
      });
    }
  }
});
