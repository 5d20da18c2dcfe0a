// The least that checking can cost: reads every file of a folder and splits it into blocks, or parses its YAML.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const [folder, ending] = process.argv.slice(2);
const parse = ending === '.yaml' ? yamlReader() : blockReader();
let found = 0;
for (const name of readdirSync(folder)) {
  if (name.endsWith(ending)) found += parse(readFileSync(join(folder, name), 'utf8'));
}
process.stdout.write(`${found}\n`);

function blockReader() {
  const MarkdownIt = require('markdown-it');
  const reader = new MarkdownIt('commonmark', { html: false }).disable(
    ['inline', 'text_join'],
    true,
  );
  return (text) => reader.parse(text, {}).length;
}

function yamlReader() {
  const { parseDocument } = require('yaml');
  return (text) => parseDocument(text).errors.length;
}
