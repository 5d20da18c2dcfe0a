/** Generates the list of what every rule says, by its own examples: for review, and for who searches for a message. */
import { NOTICE } from '../../src/report/page.ts';
import type { Generated } from './generated.ts';
import { currentCatalogue } from './pages.ts';

const HEAD = `${NOTICE}

# What the rules say

Every message on the examples of each rule, with the words that it stands at, the places that it refers to, and the titles of its fixes.
`;

export async function messages(): Promise<Generated[]> {
  const { rules } = await currentCatalogue();
  // It reads the catalogue that an earlier step writes.
  const { saidBy } = await import('../../test/rule-examples.ts');
  const parts = rules.map(
    (rule) => `\n## [${rule.id}](rules/${rule.id}.md)\n\n\`\`\`text\n${saidBy(rule)}\n\`\`\`\n`,
  );
  return [{ path: 'docs/messages.md', text: HEAD + parts.join('') }];
}
