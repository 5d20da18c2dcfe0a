/** What was measured, as tables for the terminal and for the page. */
import type { Used } from './measure.ts';

export interface Table {
  readonly title: string;
  /** What the ratios are to; a name among the rows. */
  readonly base: string;
  readonly rows: readonly Row[];
  /** Sentences below it. */
  readonly notes?: readonly string[];
}

export interface Row {
  readonly name: string;
  readonly used: Used;
  readonly asked: readonly Asked[];
}

/** A figure that the project set itself. */
export interface Asked {
  readonly what: 'ratio' | 'cpu' | 'wall' | 'memory';
  readonly most: number;
}

export function rowsOf(
  used: Readonly<Record<string, Used>>,
  asked: Readonly<Record<string, readonly Asked[]>> = {},
): readonly Row[] {
  return Object.entries(used).map(([name, each]) => ({
    name,
    used: each,
    asked: asked[name] ?? [],
  }));
}

export function asText({ title, base, rows }: Table): string {
  const head = `${title.padEnd(44)}${'cpu ms'.padStart(10)}${'wall ms'.padStart(10)}${'MiB'.padStart(6)}  times ${base}`;
  return [head, ...cellsOf(rows, base).map(textLine)].join('\n');
}

export function asMarkdown({ title, base, rows, notes = [] }: Table): string {
  const lines = cellsOf(rows, base).map(
    (cells) =>
      `| ${cells.name} | ${cells.cpu} | ${cells.wall} | ${cells.memory} | ${cells.ratio} | ${cells.verdict} |`,
  );
  return [
    `## ${title}`,
    '',
    `| | Processor ms | Clock ms | Peak MiB | Times ${base} | Asked |`,
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...lines,
    '',
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
}

interface Cells {
  readonly name: string;
  readonly cpu: string;
  readonly wall: string;
  readonly memory: string;
  readonly ratio: string;
  readonly verdict: string;
}

function cellsOf(rows: readonly Row[], base: string): readonly Cells[] {
  const one = rows.find(({ name }) => name === base)?.used.cpu ?? Number.NaN;
  return rows.map(({ name, used, asked }) => ({
    name,
    cpu: figure(used.cpu),
    wall: figure(used.wall),
    memory: used.memory === 0 ? '' : used.memory.toFixed(0),
    ratio: (used.cpu / one).toFixed(2),
    verdict: asked.map((each) => verdict({ ...used, ratio: used.cpu / one }, each)).join('; '),
  }));
}

function verdict(is: Used & { readonly ratio: number }, { what, most }: Asked): string {
  const named = {
    ratio: `${most} times`,
    cpu: `${most} ms`,
    wall: `${most} ms`,
    memory: `${most} MiB`,
  };
  return `${named[what]}: ${is[what] <= most ? 'holds' : '**falls short**'}`;
}

function textLine({ name, cpu, wall, memory, ratio, verdict: said }: Cells): string {
  const figures = `${cpu.padStart(10)}${wall.padStart(10)}${memory.padStart(6)}`;
  return `  ${name.padEnd(42)}${figures}  ${ratio.padStart(6)}  ${said.replaceAll('*', '')}`.trimEnd();
}

function figure(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}
