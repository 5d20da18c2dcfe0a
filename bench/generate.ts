/** Makes runbooks of a wanted size, the same on every machine: material for the benchmarks. */

export interface Generated {
  readonly name: string;
  readonly text: string;
}

/** A Markdown runbook of about so many bytes. Equal seeds give equal texts. */
export function markdownRunbook(seed: number, bytes: number): Generated {
  const random = randomNumbers(seed);
  const service = pick(random, SERVICES);
  const parts = [header(random, service, seed), `# ${title(service)}\n`, opening(random, service)];
  let size = length(parts);
  while (size < bytes) {
    const part = pick(random, SECTIONS)(random, service);
    parts.push(part);
    size += part.length + 1;
  }
  return { name: `${service}-${seed}.md`, text: parts.join('\n') };
}

/** A YAML runbook of about so many bytes. */
export function yamlRunbook(seed: number, bytes: number): Generated {
  const random = randomNumbers(seed);
  const service = pick(random, SERVICES);
  const lines = [
    'apiVersion: dr-runbook/v1',
    'kind: restore-procedure',
    'metadata:',
    `  id: ${service}-restore-${seed}`,
    `  title: Restore ${service}`,
    '  owner: platform-team',
    `  last_reviewed: ${day(random)}`,
    'spec:',
    '  steps:',
  ];
  let size = length(lines);
  for (let step = 1; size < bytes; step += 1) {
    const host = `${service}-${number(random, 1, 9)}.example.org`;
    const part = [
      `    - id: step-${step}`,
      `      title: ${pick(random, ACTIONS)} ${host}`,
      `      owner: ${pick(random, ROLES)}`,
      `      duration: ${number(random, 5, 55)} min`,
      '      commands:',
      `        - ${pick(random, COMMANDS)} --host ${host}`,
      '      verify:',
      `        expect: ${pick(random, SENTENCES)}`,
    ];
    lines.push(...part);
    size += length(part);
  }
  return { name: `${service}-${seed}.runbook.yaml`, text: `${lines.join('\n')}\n` };
}

type Random = () => number;

type SectionMaker = (random: Random, service: string) => string;

const SERVICES = ['orders', 'billing', 'catalogue', 'identity', 'search', 'warehouse'];
const ROLES = ['database on-call', 'platform engineer', 'incident lead', 'storage team'];
const ACTIONS = ['Restore', 'Stop', 'Promote', 'Verify', 'Rebuild', 'Drain', 'Repoint'];
const TOOLS = ['pg_dump', 'restic', 'velero', 'rsync', 'pgbackrest', 'a snapshot policy'];
const STORES = ['s3://backups-example/orders', '/srv/backup/nightly', 'nas-2.example.org:/dr'];
const COMMANDS = ['pg_restore --clean', 'kubectl apply -f', 'systemctl restart', 'restic restore'];
const TIMES = ['every night at 02:00', 'hourly', 'every Sunday', 'every 15 minutes'];
const SENTENCES = [
  'The application answers its health check within two minutes.',
  'Nobody changes the configuration by hand during the recovery.',
  'The on-call engineer opens a bridge and writes down each decision.',
  'If the primary region is lost, traffic moves to the standby region.',
  'The last exercise took 3 h 40 min against an objective of 4 h.',
  'Copies leave the building each week and are kept for 90 days.',
  'Ask the storage team for the key; it lies in the safe of building B.',
  'The queue may be replayed from the last acknowledged message.',
  'Customers are told within 30 minutes through the status page.',
  'Spare disks of the same model are kept in room 2.14.',
];

const SECTIONS: readonly SectionMaker[] = [
  (random, service) => `## ${pick(random, ACTIONS)} the ${service} service\n\n${prose(random, 4)}`,
  (random) =>
    `## Backups\n\nBackups run ${pick(random, TIMES)} with ${pick(random, TOOLS)}.\n\n${bullets(random)}`,
  (random, service) => `### Where the copies of ${service} are\n\n${table(random)}`,
  (random) => `## Steps\n\n${steps(random)}`,
  (random) => `### Checklist\n\n${tasks(random)}`,
  (random) => `## Test results\n\nTested on ${day(random)}. ${prose(random, 3)}`,
  (random) => `> **Note** ${prose(random, 2)}`,
];

function header(random: Random, service: string, seed: number): string {
  const fields = ['kind: restore-procedure', `id: ${service}-${seed}`, 'owner: Platform team'];
  return `---\n${fields.join('\n')}\nlast_reviewed_on: ${day(random)}\nreview_in: 6 months\n---\n`;
}

function title(service: string): string {
  return `Recover the ${service} service`;
}

function opening(random: Random, service: string): string {
  return `This runbook says how to bring back ${service}. RTO 4 h, RPO 15 min. ${prose(random, 3)}`;
}

function prose(random: Random, sentences: number): string {
  const words = Array.from({ length: sentences }, () => pick(random, SENTENCES));
  return `${words.join(' ')} See [the plan](plan.md) and \`${pick(random, COMMANDS)}\`.\n`;
}

function bullets(random: Random): string {
  const items = Array.from(
    { length: 6 },
    () => `- **${pick(random, ROLES)}**: ${pick(random, SENTENCES)}`,
  );
  return `${items.join('\n')}\n`;
}

function steps(random: Random): string {
  const items = Array.from({ length: 5 }, (_, at) => {
    const command = `${pick(random, COMMANDS)} --host db-${number(random, 1, 9)}.example.org`;
    return `${at + 1}. ${pick(random, SENTENCES)}\n\n   \`\`\`sh\n   ${command}\n   \`\`\`\n`;
  });
  return items.join('\n');
}

function tasks(random: Random): string {
  const items = Array.from(
    { length: 5 },
    () => `- [${pick(random, [' ', 'x'])}] ${pick(random, SENTENCES)}`,
  );
  return `${items.join('\n')}\n`;
}

function table(random: Random): string {
  const rows = Array.from({ length: 5 }, () => {
    const cells = [pick(random, STORES), pick(random, TIMES), pick(random, TOOLS), day(random)];
    return `| ${cells.join(' | ')} |`;
  });
  return `| Store | Schedule | Tool | Last restored |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

function day(random: Random): string {
  return `2026-${pad(number(random, 1, 11))}-${pad(number(random, 1, 28))}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function number(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function pick<T>(random: Random, values: readonly [T, ...T[]] | readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}

function length(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 1, 0);
}

/** Mulberry32. */
function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
