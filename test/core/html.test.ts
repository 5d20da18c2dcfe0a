/** HTML made of hostile texts: a parser finds the elements of the template, and the texts whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Content, escapeHtml, html, safeLink, written } from '../../src/core/html.ts';
import { HOSTILE } from '../report/hostile.ts';

const ATTACKS = [
  ...HOSTILE,
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title></style></textarea></script><script>alert(1)</script>',
  '<!-- --!> <![CDATA[ ]]> <?php ?>',
  '&lt;script&gt; &#60;script&#62; &NewLine; &colon;',
  '`${alert(1)}` {{constructor}}',
  '\u0000<\u0000script>',
];

describe('html', () => {
  it('leaves of a text no character that could end it', () => {
    for (const text of ATTACKS) {
      assert.doesNotMatch(escapeHtml(text), /[<>"'`\u0000]|&(?!(?:amp|lt|gt|quot|#39|#96);)/, text);
    }
  });

  it('shows every text as it was, characters that no HTML may hold aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        const shown = Array.from(read(escapeHtml(text)));
        const meant = Array.from(text);
        assert.equal(shown.length, meant.length);
        assert.ok(shown.every((one, at) => one === meant[at] || one === '\ufffd'));
      }),
    );
    for (const text of ['a & b < c > "d" \'e\' `f`', 'tab\tand\nbreak', 'größer \u{1f600}']) {
      assert.equal(read(escapeHtml(text)), text);
    }
  });

  it('puts a sign in the place of what hides or turns text around', () => {
    assert.equal(escapeHtml('a\u202eb\u0000c\ud800d\u{1f600}'), 'a\ufffdb\ufffdc\ufffdd\u{1f600}');
  });

  it('fills the holes of a template with text, and keeps its own words', () => {
    const name = '<b>"x"</b>';
    const made = html`<p title="${name}">${name} ${3} ${undefined}${false}</p>`;
    assert.equal(
      written(made),
      '<p title="&lt;b&gt;&quot;x&quot;&lt;/b&gt;">&lt;b&gt;&quot;x&quot;&lt;/b&gt; 3 </p>',
    );
  });

  it('takes templates within templates, and lists of both', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    assert.equal(written(html`<ul>${items}</ul>`), '<ul><li>a</li><li>&lt;</li></ul>');
    assert.equal(written(html`${['<', 1, [html`<br>`]]}`), '&lt;1<br>');
  });

  it('takes no data for HTML', () => {
    const data: unknown = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    assert.equal(written(html`<p>${data as Content}</p>`), '<p></p>');
  });

  it('follows only addresses that open a page, a letter, or a place beside the document', () => {
    const good = [
      'https://example.org/a?b=c#d',
      'HTTP://example.org',
      'mailto:oncall@example.org',
      '../restore.md#step-3',
      'restore.md',
      '/docs/restore.md',
      '#contacts',
      'a/b:c.md',
      '?q=1',
    ];
    for (const target of good) assert.equal(safeLink(target), target);
    assert.equal(safeLink('  #contacts '), '#contacts');
  });

  it('follows nothing that could run something or lead elsewhere', () => {
    const bad = [
      '',
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'vbscript:x',
      'data:text/html,<script>',
      'command:workbench.action.terminal.new',
      'vscode://file/etc/passwd',
      'vscode-insiders:x',
      'file:///etc/passwd',
      'blob:x',
      'view-source-https:x',
      'https-x:y',
      'filesystem:x',
      'ms-msdt:/id',
      '//example.org/x',
      '\\\\example.org\\share',
      '/\\example.org',
      'https://example.org/"onmouseover=alert(1)',
      'x y.md',
      'a\u202e.md',
    ];
    for (const target of bad) assert.equal(safeLink(target), undefined, target);
  });
});

/** What a parser makes of the references. */
function read(escaped: string): string {
  const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return escaped.replace(/&(amp|lt|gt|quot|#39|#96);/g, (_, name: string) => marks[name] ?? '`');
}
