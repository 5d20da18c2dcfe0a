/** Starts a practice: `npm run new-practice -- <id> "<Title>"` writes the one file that it lives in. */
import { existsSync, writeFileSync } from 'node:fs';

const [id, title] = process.argv.slice(2);
if (id === undefined || title === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  console.error('Usage: npm run new-practice -- <kebab-case-id> "<Title as a heading>"');
  process.exitCode = 2;
} else {
  write(`src/practices/${id}.ts`, practice(id, title));
}

function write(path: string, text: string): void {
  if (existsSync(path)) {
    console.error(`${path} exists already.`);
    process.exitCode = 2;
    return;
  }
  writeFileSync(path, text);
  console.log(`Wrote ${path}. Fill it in, then: npm run generate && npm run test:unit`);
}

function practice(name: string, heading: string): string {
  const noun = heading.charAt(0).toLowerCase() + heading.slice(1);
  return `/** Practice: ${noun}. */
import type { Practice } from '../core/practice.ts';

export default {
  id: '${name}',
  title: '${heading}',
  group: 'Recovery',
  requirement: 'TODO: one sentence in the imperative.',
  why: 'TODO: what goes wrong in a recovery without it.',
  goodEvidence: ['TODO: what counts'],
  severity: { missing: 'warning', vague: 'info' },
  applies: { 'dr-plan': 'optional' },
  controls: [],
  signals: {
    en: {
      headings: ['${words(noun)}'],
      topics: ['${words(noun)}'],
      evidence: ['<date>', '<duration>', '<person>'],
    },
  },
  fields: [],
  falseFriends: [],
  scaffold: {
    markdown: '## ${heading}\\n\\n\${1:TBD: who, what, when}\\n',
    yaml: '',
  },
  examples: [
    {
      name: 'a plan that says it',
      kind: 'dr-plan',
      state: 'satisfied',
      text: '# Plan\\n\\n## ${heading}\\n\\nThe dba checks it on 2026-05-04.\\n',
    },
    {
      name: 'a plan about something else',
      kind: 'dr-plan',
      state: 'missing',
      text: '# Plan\\n\\nThe canteen opens at noon.\\n',
    },
  ],
} satisfies Practice;
`;
}

/** A title as a phrase: words only. */
function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
