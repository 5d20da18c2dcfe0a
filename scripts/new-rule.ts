/** Starts a rule: `npm run new-rule -- <id> "<What is wrong, as a noun phrase>"` writes the one file that it lives in. */
import { existsSync, writeFileSync } from 'node:fs';

const [id, summary] = process.argv.slice(2);
if (id === undefined || summary === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  console.error('Usage: npm run new-rule -- <kebab-case-id> "<What is wrong, as a noun phrase>"');
  process.exitCode = 2;
} else {
  write(`src/rules/${id}.ts`, rule(id, summary));
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

function rule(name: string, title: string): string {
  const shown = title.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const noun = title.charAt(0).toLowerCase() + title.slice(1);
  return `/** Rule: TODO: what holds where there is no ${noun.replaceAll('*/', '')}. */
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: '${name}',
  summary: '${shown}',
  category: 'structure',
  severity: 'warning',
  why: 'TODO: what goes wrong in a recovery when this stays.',
  remedy: 'TODO: what to write instead.',
  examples: [
    {
      name: 'A plan with it',
      text: \`
        ---
        kind: dr-plan
        ---

        # Recovery plan

        ${name}
        ${'^'.repeat(name.length)}
      \`,
    },
    {
      name: 'A plan without it',
      text: \`
        ---
        kind: dr-plan
        ---

        # Recovery plan
      \`,
    },
  ],
  *check({ runbook }) {
    const { text } = runbook.source;
    for (const { span } of runbook.blocks) {
      if (text.slice(span.start, span.end) !== rule.id) continue;
      yield { span, message: 'TODO: what is wrong, and what to do.' };
    }
  },
};

export default rule;
`;
}
