/** Texts of any size, each aimed at one loop of a reader: what grows with the square of its size takes minutes on them. */

export interface Generator {
  readonly name: string;
  readonly path: string;
  /** About so many UTF-16 code units. */
  make(size: number): string;
}

/** What it is, and the piece that is repeated; or how it is made. */
type Shape = readonly [name: string, piece: string | ((size: number) => string)];

const MARKDOWN: readonly Shape[] = [
  ['quotes', '>'],
  ['lists', '+ '],
  ['numbers', '1. '],
  ['brackets', '['],
  ['closing brackets', '](a)'],
  ['links without an end', '[a](b '],
  ['links in links', '[[]('],
  ['images around links', halves('![', '[a](b)')],
  ['titles without an end', '[](a (" '],
  ['labels without an end', '[a]['],
  ['reference links', (size) => `[a]: b\n\n${filled('[a] ', size)}`],
  ['definitions', '[a]: b\n'],
  ['definitions of many names', counted((n) => `[a${n}]: b\n`)],
  ['definitions with titles', "[a]: b\n'c\n"],
  ['backticks of every length', backticks],
  ['emphasis without an end', '*a _b '],
  ['emphasis within emphasis', halves('**a ', '_a ')],
  ['strike-through', '~~a~~~ '],
  ['entities', '&amp;&#38;&x'],
  ['backslashes', '\\\\a'],
  ['autolinks without an end', '<https://a.example.org '],
  ['addresses', 'https://a.example.org/b?c=d '],
  ['mail addresses', 'a@example.org,'],
  ['comments without an end', 'a <!-- b\n\n'],
  ['comments on one line', '<!-- a'],
  ['processing instructions', '<? a '],
  ['declarations', '<!A '],
  ['template tags without an end', '{{ a\n\n<% b\n\n'],
  ['template tags without a start', 'a }}\n\nb %>\n\n'],
  ['template tags', '{{a}}'],
  ['CDATA', '<![CDATA['],
  ['tags', '<div>'],
  ['tags that are closed', halves('<b>', '</b>')],
  ['tags without an end', '<a href="'],
  ['tables in tables', '<table><tr><td>'],
  ['preformatted text without an end', '<pre>\n\n'],
  ['a wide table', halves('|a', '|', (a, b) => `${a}|\n${b.replaceAll('|', '|-')}|\n`)],
  ['a table of missing cells', (size) => `${table(40)}${filled('|\n', size)}`],
  ['a table of bars', (size) => `${table(3)}${filled('| | || \\| `|` |\n', size)}`],
  ['tables', '| a | b |\n| --- | --- |\n| c | d |\n\n'],
  ['quotes and fences', '===\n>```\n'],
  ['fences', '```\n'],
  ['fences of every kind', '```a\n~~~\n````\n'],
  ['quotes in quotes', `${'>'.repeat(45)} a\n`],
  ['lists in lists', counted((n) => `${'  '.repeat(n % 40)}- a\n`)],
  ['lists that go down and up', counted((n) => `${' '.repeat(Math.abs((n % 80) - 40))}1. a\n`)],
  ['lazy lines', '> a\nb\n'],
  ['loose items', '- a\n\n  b\n\n'],
  ['bold lines', '**a**\n\n'],
  ['headings', '# 1. Restore\n'],
  ['headings of every level', counted((n) => `${'#'.repeat((n % 6) + 1)} Backup ${n}\n`)],
  ['headings underlined', 'Restore\n---\n'],
  ['headings full of marks', halves('#', ' ', (a, b) => `# ${a}${b}`)],
  ['headings full of comments', (size) => `# ${filled('<!-- -->', size)}`],
  ['steps', (size) => `# Restore\n\n${filled('1. run `kubectl get pods`\n', size)}`],
  ['steps with times', (size) => `# Restore\n\n${filled('1. Load it (dba, 5 min)\n', size)}`],
  ['steps that refer to steps', (size) => `# R\n\n${filled('1. After step 7 see step 9\n', size)}`],
  ['labels of a step', (size) => `# Restore\n\n1. a\n${filled('   Undo: b\n', size)}`],
  ['steps cut by notes', (size) => `# Restore\n\n${filled('1. a\n\nb\n\n', size)}`],
  ['tasks', '- [ ] Restore the database\n'],
  ['tasks in tasks', counted((n) => `${'  '.repeat(n % 20)}- [x] a\n`)],
  ['commands to silence', '<!-- dr-runbook-disable a b -->\n<!-- dr-runbook-enable a -->\n'],
  ['lines to silence', '<!-- dr-runbook-disable-next-line a: b -->\na\n'],
  ['front matter without an end', (size) => `---\n${filled('a: b\n', size)}`],
  ['much front matter', (size) => `---\n${series((n) => `a${n}: b\n`, size)}---\n# a\n`],
  ['a header without a start', 'a: b\n'],
  ['white space', ' \t'],
  ['blank lines', ' \n'],
  ['one word', 'a'],
  ['one word in many scripts', 'aéя文😀'],
  ['marks on one letter', '\u0301'],
  ['one line', 'word '],
  ['objectives', 'RTO: 4 h and RPO: 15 min. '],
  ['objectives of many systems', counted((n) => `- db${n}: RTO ${n} h, RPO ${n} min\n`)],
  ['dates', 'Last tested on 2026-03-09. '],
  ['dates out of order', '31/02/2026 99-99-9999 2026-13-45 '],
  ['durations', '4 h 30 min 1.5 days P1DT2H '],
  ['schedules', 'Backups run every 15 minutes and at 02:00 daily. '],
  ['cron', '0 2 * * 1-5 */15 * * * * '],
  ['secrets', 'password=krokus71Weide '],
  ['secrets without an end', 'password: "token = '],
  ['private keys without an end', '-----BEGIN RSA PRIVATE KEY-----\n'],
  ['placeholders', 'TBD <fill in> ??? xxx '],
  ['roles', '| Lead | A. Example | +1 555 0100 |\n'],
  ['questions and denials', 'We do not test backups, do we? '],
  ['backups', 'Back up the database nightly to another region and test the restore. '],
  ['sentences without an end', 'the backup of the backup of the '],
  ['waivers', (size) => `---\nwaivers:\n${series((n) => `  - rule: r${n}\n`, size)}---\n# a\n`],
  ['links to files', counted((n) => `[a${n}](b${n}.md#c)\n`)],
  ['anchors', counted((n) => `## A ${n}\n[b](#a-${n})\n`)],
];

const YAML: readonly Shape[] = [
  ['sequences', '['],
  ['mappings', '{a: '],
  ['dashes', '- '],
  ['question marks', '? '],
  ['complex keys', '? [a]\n: b\n'],
  ['quotes', '"'],
  ['quotes in lines', 'a: "b\n'],
  ['commas', ','],
  ['directives', '%a\n'],
  ['documents', '---\n'],
  ['anchors', 'k: &a 1\n'],
  ['anchors and aliases', counted((n) => `k${n}: &a${n} {b: *a${Math.max(0, n - 1)}}\n`)],
  ['aliases', (size) => `a: &x 1\nb: [${filled('*x, ', size)}]\n`],
  ['merge keys', (size) => `a: &x {b: 1}\n${filled('c: {<<: *x}\n', size)}`],
  ['keys', counted((n) => `k${n}: 1\n`)],
  ['equal keys', 'a: 1\n'],
  ['items', '- a\n'],
  ['items in items', counted((n) => `${' '.repeat(n % 60)}- a:\n`)],
  ['comments', '# a\n'],
  ['comments behind values', 'a: b # c\n'],
  ['comments that silence', '# dr-runbook-disable-next-line a\nb: c\n'],
  ['literal blocks', 'a: |\n  b\n\n'],
  ['one literal block', (size) => `a: |\n${filled('  b\n', size)}`],
  ['folded lines', (size) => `a: >\n${filled('  b\n\n', size)}`],
  ['plain lines', (size) => `a: b\n${filled('  c\n', size)}`],
  ['tags', 'a: !!js/function b\n'],
  ['tabs', 'a:\t\n\tb: c\n'],
  ['blank lines', ' \n'],
  ['wrong indentation', counted((n) => `${' '.repeat(n % 7)}a: b\n`)],
  ['escapes', (size) => `a: "${filled('\\u0041\\x', size)}"\n`],
  ['one value', 'a'],
  ['one key', (size) => `${filled('a', size)}: b\n`],
  ['steps', spec('steps', (n) => `    - {id: s${n}, action: Load it, depends_on: [s${n - 1}]}\n`)],
  ['steps that wait for all', spec('steps', (n) => `    - {id: s${n}, depends_on: [s0, s1]}\n`)],
  ['steps in a circle', spec('steps', (n) => `    - {id: s${n}, depends_on: [s${n + 1}]}\n`)],
  ['steps of one name', spec('steps', () => '    - {id: s, depends_on: [s]}\n')],
  ['systems', spec('systems', (n) => `    - {id: db${n}, rto: ${n} h, depends_on: [db0]}\n`)],
  ['unknown keys', spec('systems', (n) => `    - {idd${n}: db, rtoo: 4}\n`)],
  ['contacts', spec('contacts', (n) => `    - {role: r${n}, name: A. Example, phone: "1"}\n`)],
];

const CONFIGURATION: readonly Shape[] = [
  ['globs', (size) => `files:\n${series((n) => `  - glob: "${'*a'.repeat(9)}b${n}"\n`, size)}`],
  ['exclusions', (size) => `exclude:\n${filled('  - "**/**/**/*a*b*c*"\n', size)}`],
  ['severities', (size) => `rules:\n${series((n) => `  r${n}: off\n`, size)}`],
  ['services', (size) => `services:\n${series((n) => `  - {name: s${n}, plan: p.md}\n`, size)}`],
  ['practices', (size) => `practices:\n${series((n) => `  - id: p${n}\n    title: P\n`, size)}`],
];

export const GENERATORS: readonly Generator[] = [
  ...MARKDOWN.map((shape) => generator('Markdown', 'plan.md', shape)),
  ...YAML.map((shape) => generator('YAML', 'restore.runbook.yaml', shape)),
  ...CONFIGURATION.map((shape) => generator('configuration', '.dr-runbook.yaml', shape)),
];

function generator(language: string, path: string, [name, piece]: Shape): Generator {
  const make = typeof piece === 'string' ? (size: number) => filled(piece, size) : piece;
  return { name: `${language}: ${name}`, path, make };
}

function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

function counted(piece: (n: number) => string): (size: number) => string {
  return (size) => series(piece, size);
}

function series(piece: (n: number) => string, size: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = piece(n);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function halves(
  first: string,
  second: string,
  joined = (a: string, b: string) => a + b,
): (size: number) => string {
  return (size) => joined(filled(first, size / 2), filled(second, size / 2));
}

/** Backticks in runs of 1, 2, 3 …: of each the end must be looked for. */
function backticks(size: number): string {
  return series((n) => `${'`'.repeat(n + 1)} `, size);
}

function table(columns: number): string {
  return `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n`;
}

function spec(field: string, item: (n: number) => string): (size: number) => string {
  const head = 'apiVersion: dr-runbook/v1\nkind: restore-procedure\nmetadata: {id: a}\nspec:\n';
  return (size) => `${head}  ${field}:\n${series(item, size)}`;
}
