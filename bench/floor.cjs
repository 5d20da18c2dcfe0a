// The least that checking can cost: reads every file of a folder and splits it into blocks.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const MarkdownIt = require('markdown-it');

const [folder] = process.argv.slice(2);
const reader = new MarkdownIt('commonmark', { html: false }).disable(['inline', 'text_join'], true);
let blocks = 0;
for (const name of readdirSync(folder)) {
  blocks += reader.parse(readFileSync(join(folder, name), 'utf8'), {}).length;
}
process.stdout.write(`${blocks}\n`);
