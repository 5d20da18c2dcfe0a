/** Writes a workspace such as people open: of a hundred files two are runbooks. The same on every machine. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownRunbook, yamlRunbook } from './generate.ts';

/** Returns how many there are of each kind. */
export function writeWorkspace(folder: string, count: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let at = 0; at < count; at += 1) {
    const kind = KINDS[at % KINDS.length] ?? 'readme';
    counts[kind] = (counts[kind] ?? 0) + 1;
    const { name, text } = MAKE[kind](at);
    const path = join(folder, `area-${at % 50}`, `part-${at % 10}`, `${at}`, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return counts;
}

type Kind = 'readme' | 'changelog' | 'guide' | 'manifest' | 'runbook' | 'yamlRunbook';

const KINDS: readonly Kind[] = Array.from({ length: 100 }, (_, at): Kind => {
  if (at === 0) return 'runbook';
  if (at === 50) return 'yamlRunbook';
  return (
    (['readme', 'guide', 'manifest', 'changelog', 'guide', 'manifest'] as const)[at % 6] ?? 'readme'
  );
});

const MAKE: Readonly<Record<Kind, (at: number) => { name: string; text: string }>> = {
  readme: (at) => ({ name: 'README.md', text: prose(at, 3000, 'Part') }),
  changelog: (at) => ({ name: 'CHANGELOG.md', text: changelog(at) }),
  guide: (at) => ({ name: `guide-${at}.md`, text: prose(at, 8000, 'Guide') }),
  manifest: (at) => ({ name: 'deployment.yaml', text: manifest(at) }),
  runbook: (at) => markdownRunbook(at, 12_000),
  yamlRunbook: (at) => yamlRunbook(at, 8000),
};

const WORDS =
  'the service reads its settings from a file and writes results to the queue when a customer orders something new in the shop so that every team can see which page was opened by whom and how long it took to answer'.split(
    ' ',
  );

function prose(seed: number, bytes: number, title: string): string {
  const parts = [`# ${title} ${seed}`];
  let size = 0;
  for (let at = 0; size < bytes; at += 1) {
    const words = Array.from(
      { length: 30 },
      (_, word) => WORDS[(seed * 7 + at * 13 + word * 5) % WORDS.length],
    );
    const part = `${at % 5 === 0 ? `## Section ${at}\n\n` : ''}${words.join(' ')}.\n\n- run \`make part-${at}\`\n- see [the page](page-${at}.md)\n`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('\n\n');
}

function changelog(seed: number): string {
  const releases = Array.from(
    { length: 60 },
    (_, at) =>
      `## 1.${60 - at}.0\n\n- Mend the page ${seed + at} when it is empty\n- Restore the old order of the list\n`,
  );
  return `# Changelog\n\n${releases.join('\n')}`;
}

function manifest(seed: number): string {
  const containers = Array.from(
    { length: 20 },
    (_, at) =>
      `        - name: part-${at}\n          image: registry.example.org/part:${seed}\n          ports: [{ containerPort: ${8000 + at} }]\n`,
  );
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: part-${seed}\nspec:\n  template:\n    spec:\n      containers:\n${containers.join('')}`;
}
