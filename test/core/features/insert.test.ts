/** Insertion: the right place and style, and nothing else touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertFix, insertion } from '../../../src/core/features/insert.ts';
import { plainText } from '../../../src/core/features/snippet.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { parse } from '../../../src/core/parse.ts';
import { sourceText } from '../../../src/core/text.ts';
import { analysisOf, type Found, practice } from './fixture.ts';

const schedule = practice('backup-schedule');
const scope = practice('backup-scope');
const training = practice('dr-training', 'People');
const practices = [schedule, scope, training];

function inserted(text: string, found: Record<string, Found> = {}, which = scope): string {
  const analysis = analysisOf('plan.md', text, found);
  const result = insertion(analysis, which, practices);
  assert.ok(result, 'there is a place');
  assert.equal(plainText(result.body), result.text);
  return applyEdits(text, [{ span: result.span, newText: result.text }]);
}

const SECTION = '## Backup scope\n\nSay TBD: what.\n\n### More\n\n- TBD: it\n';

describe('insert into Markdown', () => {
  it('puts a section after its nearest sibling, before what follows', () => {
    const text =
      '# Plan\n\n## Backup schedule\n\nEvery night.\n\n### Detail\n\nAt 02:00.\n\n## Contacts\n\nx\n';
    assert.equal(
      inserted(text, { 'backup-schedule': ['satisfied', 'Backup schedule', 'heading'] }),
      `# Plan\n\n## Backup schedule\n\nEvery night.\n\n### Detail\n\nAt 02:00.\n\n${SECTION}\n## Contacts\n\nx\n`,
    );
  });

  it('takes the level of the sibling, and moves its own headings along', () => {
    const text = '# Plan\n\n## Data\n\n### Backup schedule\n\nNightly.\n';
    const result = inserted(text, {
      'backup-schedule': ['satisfied', 'Backup schedule', 'heading'],
    });
    assert.equal(result, `${text}\n### Backup scope\n\nSay TBD: what.\n\n#### More\n\n- TBD: it\n`);
  });

  it('goes below the main section when a sibling is only said in passing', () => {
    const text =
      '# Plan\n\n## Database\n\n### Daily work\n\nBacked up nightly.\n\n## People\n\nx\n';
    assert.equal(
      inserted(text, { 'backup-schedule': ['satisfied', 'Backed up nightly.'] }),
      `# Plan\n\n## Database\n\n### Daily work\n\nBacked up nightly.\n\n${SECTION}\n## People\n\nx\n`,
    );
  });

  it('goes to the end, but before appendices, references and the history', () => {
    const body = '# Plan\n\n## Purpose\n\nx\n';
    assert.equal(inserted(body), `${body}\n${SECTION}`);
    for (const title of ['Appendix A: hosts', 'References', '7. Document history', 'Glossary']) {
      assert.equal(
        inserted(`${body}\n## ${title}\n\ny\n`),
        `${body}\n${SECTION}\n## ${title}\n\ny\n`,
      );
    }
  });

  it('starts a document that is empty, or has only a header', () => {
    assert.equal(inserted(''), SECTION);
    assert.equal(inserted('---\nkind: dr-plan\n---\n'), `---\nkind: dr-plan\n---\n\n${SECTION}`);
    assert.equal(inserted('# Plan'), `# Plan\n\n${SECTION}`);
  });

  it('continues numbered headings behind the last one', () => {
    const text = '# Plan\n\n## 1. Backup schedule\n\nx\n\n## 2. Contacts\n\ny\n';
    assert.match(
      inserted(text, { 'backup-schedule': ['satisfied', '1. Backup schedule', 'heading'] }),
      /\n\ny\n\n## 3\. Backup scope\n\nSay/,
    );
    const deep = '# Plan\n\n## 3 Data\n\n### 3.1 Backup schedule\n\nx\n\n## 4 More\n\ny\n';
    assert.match(
      inserted(deep, { 'backup-schedule': ['satisfied', '3.1 Backup schedule', 'heading'] }),
      /x\n\n### 3\.2 Backup scope\n\nSay[^#]*\n\n#### More[^#]*\n\n## 4 More/,
    );
  });

  it('writes headings as the document does', () => {
    const setext = 'Plan\n====\n\nBackup schedule\n---------------\n\nx\n';
    assert.match(
      inserted(setext, { 'backup-schedule': ['satisfied', 'Backup schedule', 'heading'] }),
      /x\n\nBackup scope\n------------\n\nSay/,
    );
    const closed = '# Plan #\n\n## Backup schedule ##\n\nx\n';
    assert.match(
      inserted(closed, { 'backup-schedule': ['satisfied', 'Backup schedule', 'heading'] }),
      /\n## Backup scope ##\n/,
    );
  });

  it('fills a heading that has nothing below it, or only a bare placeholder', () => {
    for (const body of ['', 'TBD\n', '*To be defined.*\n']) {
      const text = `# Plan\n\n## Backup scope\n\n${body}\n## Contacts\n\nx\n`;
      const result = inserted(text, { 'backup-scope': ['placeholder', 'Backup scope', 'heading'] });
      assert.match(result, /^# Plan\n\n## Backup scope\n\nSay TBD: what\.\n\n### More/);
      assert.match(result, /\n- TBD: it\n+## Contacts\n\nx\n$/);
      assert.equal(result.includes('defined'), false);
    }
  });

  it('keeps a placeholder that says more, and writes below it', () => {
    const text = '# Plan\n\n## Backup scope\n\nTBD: ask the storage team\n\n## Contacts\n\nx\n';
    assert.equal(
      inserted(text, { 'backup-scope': ['placeholder', 'TBD: ask the storage team'] }),
      '# Plan\n\n## Backup scope\n\nTBD: ask the storage team\n\nSay TBD: what.\n\n### More\n\n- TBD: it\n\n## Contacts\n\nx\n',
    );
  });

  it('keeps the line breaks of the document', () => {
    const result = inserted('# Plan\r\n\r\n## Purpose\r\n\r\nx\r\n');
    assert.equal(result.replaceAll('\r\n', '').includes('\n'), false);
    assert.match(result, /x\r\n\r\n## Backup scope\r\n\r\nSay/);
  });

  it('does not write into a fence that nobody closed', () => {
    const text = '# Plan\n\n## Purpose\n\n```sh\nls\n';
    assert.equal(insertion(analysisOf('plan.md', text), scope, practices), undefined);
    assert.match(inserted(`${text}\`\`\`\n`), /\n```\n\n## Backup scope\n/);
  });

  it('never touches other text, and is read as the section that was meant', () => {
    const piece = fc.constantFrom(
      '# Plan',
      '## Backup schedule',
      '### Deep',
      '## 1. One',
      '## 2. Two',
      'Setext\n---',
      'text',
      '- item',
      '> quote',
      '| a | b |\n| - | - |\n| c | d |',
      '```\ncode\n```',
      '<!-- note -->',
      '    indented',
      '## References',
      '**Bold**',
      '---',
      'x  ',
    );
    const texts = fc
      .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n\r\n')), { maxLength: 12 })
      .map((parts) => parts.map(([text, gap]) => text + gap).join(''))
      // A rule in the first line could become a header by what is inserted.
      .filter((text) => !text.startsWith('---'));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, end) => {
        const whole = end ? text : text.trimEnd();
        const found: Record<string, Found> = whole.includes('## Backup schedule')
          ? { 'backup-schedule': ['satisfied', 'Backup schedule', 'heading'] }
          : {};
        const result = insertion(analysisOf('plan.md', whole, found), scope, practices);
        if (!result) return;
        const after = applyEdits(whole, [{ span: result.span, newText: result.text }]);
        assert.equal(result.span.start, result.span.end);
        const kept =
          after.slice(0, result.span.start) + after.slice(result.span.start + result.text.length);
        assert.equal(kept, whole);
        const { sections } = parse(sourceText('file:///plan.md', after), 'plan.md');
        assert.ok(sections.some(({ heading }) => heading?.value.endsWith('Backup scope')));
      }),
      { numRuns: 500 },
    );
  });

  it('is a fix that is not safe, with a snippet', () => {
    const found = insertion(analysisOf('plan.md', '# Plan\n'), scope, practices);
    assert.ok(found);
    const fix = insertFix(scope, found);
    assert.equal(fix.safe, false);
    assert.equal(fix.title, 'Insert the missing section "Backup scope"');
    assert.match(fix.snippet?.body ?? '', /\$\{1:TBD: what\}/);
  });
});

describe('insert into YAML', () => {
  const backups = practice('backup-storage', 'Backup', {
    scaffold: {
      markdown: '## Backup storage\n\nx\n',
      yaml: 'backups:\n  - id: ${1:orders-db}\n    copies:\n      - id: ${2:copy}\n        location:\n          path: "${3:TBD: path}"\n',
    },
  });
  const procedure = (text: string) => {
    const analysis = analysisOf('plan.runbook.yaml', text);
    const recognition = { ...analysis.recognition, kind: 'backup-procedure' as const };
    return { ...analysis, recognition };
  };
  const yaml = (text: string) => {
    const result = insertion(procedure(text), backups, [backups]);
    return result && applyEdits(text, [{ span: result.span, newText: result.text }]);
  };
  const FULL =
    '  backups:\n    - id: orders-db\n      copies:\n        - id: copy\n          location:\n            path: "TBD: path"\n';

  it('goes to the end of the spec, in its indentation', () => {
    assert.equal(
      yaml('kind: dr-plan\nspec:\n  scope: x\n'),
      `kind: dr-plan\nspec:\n  scope: x\n${FULL}`,
    );
    assert.equal(
      yaml('spec:\n    scope: x\nwaivers: []\n'),
      `spec:\n    scope: x\n${FULL.replace(/^ {2}/gm, '    ')}waivers: []\n`.replace('\n\n', '\n'),
    );
  });

  it('makes a spec where there is none, or an empty one', () => {
    assert.equal(yaml('kind: dr-plan\n'), `kind: dr-plan\nspec:\n${FULL}`);
    assert.equal(yaml('kind: dr-plan\nspec:\n'), `kind: dr-plan\nspec:\n${FULL}`);
    assert.equal(yaml(''), `spec:\n${FULL}`);
  });

  it('follows keys that are there into the first item, and adds what it lacks', () => {
    assert.equal(
      yaml('spec:\n  backups:\n    - id: a\n      tool: x\n    - id: b\n  other: y\n'),
      'spec:\n  backups:\n    - id: a\n      tool: x\n      copies:\n        - id: copy\n          location:\n            path: "TBD: path"\n    - id: b\n  other: y\n',
    );
  });

  it('adds an item when the first one has everything', () => {
    const text =
      'spec:\n  backups:\n  - id: a\n    copies:\n    - id: c\n      location:\n        path: /srv\n';
    assert.match(
      yaml(text) ?? '',
      /path: \/srv\n {4}- id: copy\n|path: \/srv\n {2}- id: orders-db\n/,
    );
  });

  it('adds an item of its own where a key tells items apart', () => {
    const offsite = practice('offsite-copy', 'Backup', {
      scaffold: {
        markdown: '## x\n',
        yaml: 'backups:\n  - id: ${1:db}\n    copies:\n      - id: ${2:second}\n        offsite: ${3:TBD}\n',
      },
    });
    const text = 'spec:\n  backups:\n    - id: a\n      copies:\n        - id: first\n';
    const found = insertion(procedure(text), offsite, []);
    assert.ok(found);
    assert.equal(
      applyEdits(text, [{ span: found.span, newText: found.text }]),
      `${text}        - id: second\n          offsite: TBD\n`,
    );
  });

  it('writes nothing where the kind has no field for it', () => {
    assert.equal(insertion(analysisOf('plan.yaml', 'spec:\n  scope: x\n'), backups, []), undefined);
  });

  it('knows what belongs to the metadata', () => {
    const control = practice('document-control', 'Records', {
      scaffold: { markdown: '## x\n', yaml: '# Not here.\nowner: ${1:TBD}\nversion: ${2:TBD}\n' },
    });
    const text = 'metadata:\n  owner: dba\nspec: {}\n';
    const found = insertion(procedure(text), control, []);
    assert.ok(found);
    assert.equal(
      applyEdits(text, [{ span: found.span, newText: found.text }]),
      'metadata:\n  owner: dba\n  version: TBD\nspec: {}\n',
    );
  });

  it('writes nothing where it would have to guess', () => {
    assert.equal(yaml('spec: {scope: x}\n'), undefined);
    assert.equal(yaml('spec:\n  backups: TBD\n'), undefined);
    assert.equal(yaml('- a\n- b\n'), undefined);
  });
});
