/** The page of what was measured: `docs/performance.md`. */
import { availableParallelism, loadavg } from 'node:os';
import type { Part } from './profile.ts';
import { asMarkdown, type Table } from './table.ts';

export function pageOf(tables: readonly Table[], profile: readonly Part[]): string {
  return `${[INTRODUCTION, machine(), ...tables.map(asMarkdown), whereItGoes(profile)]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

const INTRODUCTION = `# Performance

<!-- Written by \`npm run bench\`: do not edit. -->

What DR Runbook takes, beside what nobody can do with less: an empty Node, reading the files and splitting them into blocks, the YAML library's own parse.
Processor time counts the work of all threads, and depends far less than the clock on what else a machine does. Ratios are of processor time, within one run.
The documents are made by \`bench/generate.ts\`: dense recovery procedures, the same on every machine, in which every check finds something to read. Files that say nothing of recovery cost about as much as reading them.
How fast the editor indexes a workspace and the panel shows a runbook is measured in a real VS Code and a real browser by \`npm run bench:editor\` and \`npm run bench:panel\`.`;

function machine(): string {
  return `Measured with Node ${process.versions.node} on ${process.platform}, ${availableParallelism()} processors; medians of interleaved runs. So many tasks wanted a processor at the end: ${(loadavg()[0] ?? 0).toFixed(1)}; the clock says little where these are more than there are processors.`;
}

function whereItGoes(parts: readonly Part[]): string {
  const rows = parts
    .filter(({ share }) => share >= 0.005)
    .map(({ room, share }) => `| ${room} | ${(100 * share).toFixed(0)} % |`);
  return `## Where the time goes

V8's profile of 300 documents in one thread, by the rooms of the source; built-in functions and regular expressions are charged to who calls them.

| | Share |
| --- | ---: |
${rows.join('\n')}

${WHY}`;
}

const WHY = `Where a figure falls short, this is why:

- **Many files.** Blocks are a small part of the work. A hundred and more rules ask for durations, schedules, dates, systems, copies and people, and each document is looked through for the phrases of every practice. No single function takes more than some percent: there is no one place left that would halve the time. Two megabytes and more are shared out to all processors; each thread compiles its code for itself, so that the sum of processor time grows a little.
- **One file.** Node needs its time to start; on top of that the engine is run for the first time, mostly in V8's interpreter. Compiled code is kept beside the bundle, patterns are compiled when a text can match them, and phrases are read without unpacking.
- **Memory.** Two threads take some three hundred megabytes for a thousand documents: V8 needs room for what is new and for the code of each thread. Documents that do not fit into a fixed room are let go of, and read again when somebody asks for them; what was found is kept packed until it is reported.`;
