/** The stages of one document in a process that has done it often: what typing costs. */
import MarkdownIt from 'markdown-it';
import { parseDocument } from 'yaml';
import { catalogue } from '../src/catalogue.generated.ts';
import { analyse } from '../src/core/analyse.ts';
import { DEFAULT_CONFIG } from '../src/core/config.ts';
import { lint } from '../src/core/lint.ts';
import { parse } from '../src/core/parse.ts';
import { recognise } from '../src/core/recognise/recognise.ts';
import { sourceText } from '../src/core/text.ts';
import { buildWorkspace } from '../src/core/workspace.ts';
import { type Generated, markdownRunbook, yamlRunbook } from './generate.ts';
import { medianTimes } from './measure.ts';
import { type Asked, rowsOf, type Table } from './table.ts';

const TODAY = { year: 2026, month: 11, day: 22 };
const WARM: readonly Asked[] = [{ what: 'cpu', most: 10 }];

export function stageTables(rounds: number): readonly Table[] {
  const blocks = new MarkdownIt('commonmark', { html: false }).disable(
    ['inline', 'text_join'],
    true,
  );
  return [
    stages('One Markdown runbook of 20 KB, warm', markdownRunbook(1, 20_000), rounds, {
      "markdown-it's blocks": (text) => void blocks.parse(text, {}),
    }),
    stages('One YAML runbook of 20 KB, warm', yamlRunbook(1, 20_000), rounds, {
      "yaml's own parse": (text) => void parseDocument(text),
    }),
    edits(rounds),
  ];
}

function stages(
  title: string,
  { name, text }: Generated,
  rounds: number,
  floor: Readonly<Record<string, (text: string) => void>>,
): Table {
  const runbook = parse(sourceText(name, text), name);
  const analysis = analyse(name, name, text, catalogue);
  const floors = Object.entries(floor).map(([what, run]): [string, () => void] => [
    what,
    () => run(text),
  ]);
  const bodies = {
    ...Object.fromEntries(floors),
    parse: () => void parse(sourceText(name, text), name),
    recognise: () => void recognise(runbook, catalogue.lexicon),
    // A new object each time: facts are remembered by it.
    'facts and rules': () => judge({ ...analysis, runbook: { ...runbook } }),
    'all of it': () => whole(name, text),
  };
  medianTimes(bodies, rounds);
  const base = floors[0]?.[0] ?? 'parse';
  return { title, base, rows: rowsOf(medianTimes(bodies, rounds), { 'all of it': WARM }) };
}

/** What is done after each pause in typing. */
function edits(rounds: number): Table {
  const texts = [5, 50, 500].map((size) => ({ size, ...markdownRunbook(3, size * 1000) }));
  const bodies = Object.fromEntries(
    texts.map(({ size, name, text }): [string, () => void] => {
      let edit = 0;
      const at = text.indexOf('\n\n', text.length >> 1);
      return [
        `${size} KB`,
        () => {
          edit += 1;
          whole(name, `${text.slice(0, at)} Edit ${edit}.${text.slice(at)}`);
        },
      ];
    }),
  );
  const few = Math.max(1, rounds >> 2);
  medianTimes(bodies, few);
  return { title: 'One edit, judged anew', base: '5 KB', rows: rowsOf(medianTimes(bodies, few)) };
}

function whole(name: string, text: string): void {
  judge(analyse(name, name, text, catalogue));
}

function judge(analysis: ReturnType<typeof analyse>): void {
  const around = { config: DEFAULT_CONFIG, exists: () => true, pathOf: (uri: string) => uri };
  const workspace = buildWorkspace([analysis], around);
  lint(analysis, { catalogue, workspace, config: DEFAULT_CONFIG, today: TODAY });
}
