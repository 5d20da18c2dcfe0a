/** What an editor offers in documents, as it is: what it shows of them, where it leads, and what it would write. */
import { catalogue as whole } from '../../../src/catalogue.generated.ts';
import { readConfig } from '../../../src/core/config-reader.ts';
import { completeConfig, completeRunbook } from '../../../src/core/features/complete.ts';
import { cronInWords } from '../../../src/core/features/cron-words.ts';
import { documentLinks } from '../../../src/core/features/document-links.ts';
import { dueDates } from '../../../src/core/features/due-dates.ts';
import { factHover } from '../../../src/core/features/fact-hover.ts';
import { servicesIn } from '../../../src/core/features/known-service.ts';
import {
  definitions,
  references,
  renameable,
  renaming,
} from '../../../src/core/features/navigate.ts';
import { newRunbook } from '../../../src/core/features/new-runbook.ts';
import { foldings, outline } from '../../../src/core/features/outline.ts';
import { proposeConfig } from '../../../src/core/features/propose-config.ts';
import { suppressionEdits } from '../../../src/core/features/suppress-here.ts';
import { configuredWaiverEdit, waiverEdit } from '../../../src/core/features/waive.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import type { RuleContext } from '../../../src/core/rule.ts';
import { KINDS } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';
import * as engine from '../../../src/vscode/engine.ts';
import { freshnessOf, runList } from '../../../src/vscode/running.ts';
import {
  documentAlone,
  lensesOf,
  nextAction,
  previewNotes,
  serviceOf,
} from '../../../src/vscode/views.ts';
import { catalogue, contextsOf, textsIn } from '../../report/papers/folder.ts';
import { reading, schemas } from './whole-reading.ts';

const SHOP = textsIn('test/report/papers/shop');

const EXAMPLES = textsIn('examples');

/** By the name of the file in `offered` that it is written to. */
export const OFFERED: Readonly<Record<string, () => string>> = {
  'shown.txt': () => ofEach(shown),
  'places.txt': () => ofEach(placesIn),
  'edits.txt': () => `${ofEach(edits)}\n${begun()}`,
};

function ofEach(paper: (context: RuleContext, found: readonly Diagnostic[]) => string): string {
  return documents()
    .map(({ context, found }) => `==== ${context.runbook.source.uri}\n\n${paper(context, found)}`)
    .join('\n');
}

/** Read and judged once for all papers. */
function documents(): readonly Judged[] {
  judged ??= [
    ...contextsOf(SHOP),
    ...contextsOf(EXAMPLES).filter(({ runbook }) => CHOSEN.has(runbook.source.uri)),
  ].map((context) => ({ context, found: engine.lint(context.analysis, context) }));
  return judged;
}

interface Judged {
  readonly context: RuleContext;
  readonly found: readonly Diagnostic[];
}

let judged: readonly Judged[] | undefined;

/** Of the examples those that hold most. */
const CHOSEN: ReadonlySet<string> = new Set([
  'good/backup.runbook.yaml',
  'good/rebuild-secrets-store.runbook.yaml',
  'typical/backups.md',
]);

/** What is seen of a document without being asked. */
function shown(context: RuleContext, found: readonly Diagnostic[]): string {
  const { runbook } = context;
  const judging = { ...engine, lint: () => found };
  const list = engine.checklist(context, catalogue.practices);
  const notes = previewNotes(context, found, reading);
  return lines({
    outline: outline(runbook),
    folded: [
      foldings(runbook)
        .map(({ start, end }) => `${start}-${end}`)
        .join(' '),
    ],
    links: documentLinks(context),
    lenses: lensesOf(context, found, reading),
    notes: [...notes],
    next: [nextAction(list, found)],
    checklist: list.groups.flatMap(({ items }) =>
      items.map(({ practice, ...item }) => ({ of: practice.id, ...item })),
    ),
    service: [serviceOf(context, judging) ?? documentAlone(context, judging)],
    due: dueDates(context, engine).map(({ due, rule }) => ({ due, rule })),
    trained: engine.trainingsOf(context),
    run: runList(context, reading).phases.flatMap(({ steps, ...phase }) => [phase, ...steps]),
    fresh: [freshnessOf(context, found, reading)],
  });
}

/** What is said and offered at the words of a document, each answer once. */
function placesIn(context: RuleContext, found: readonly Diagnostic[]): string {
  const { text } = context.runbook.source;
  const said = (id: string) => [...whole.practices, ...whole.rules].find((one) => one.id === id);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index + 1);
  const ends = [...text.matchAll(/(?<=: ?|- |#+ ?|\[)$|$/gm)].map(({ index }) => index);
  const [first] = found;
  return lines({
    hovers:
      first === undefined ? [] : engine.hovers(found, first.span.start, whole.frameworks, said),
    facts: once(words, (offset) => factHover(context, offset, reading)),
    definitions: once(words, (offset) => definitions(context, offset, reading)),
    references: once(words, (offset) => {
      const all = references(context, offset, true, reading);
      return all.length === 0 ? undefined : all;
    }),
    renameable: once(words, (offset) => renameable(context, offset, reading)),
    renamed: once(words, (offset) => renaming(context, offset, 'new-id', reading)),
    completions: once(ends, (offset) => {
      const offered = completeRunbook(context, offset, schemas, false, reading);
      if (offered.length === 0) return undefined;
      const [one] = offered;
      return {
        labels: offered
          .map(({ label }) => label)
          .slice(0, 12)
          .join(' '),
        one,
      };
    }),
  });
}

/** What would be written into a document. */
function edits(context: RuleContext, found: readonly Diagnostic[]): string {
  const { runbook, analysis } = context;
  const { text } = runbook.source;
  const term = { rule: 'alternate-site', reason: 'one: "site"', until: '2027-01-31' };
  const judge = (other: string) => {
    const path = runbook.source.uri;
    const [changed] = contextsOf({ [path]: other });
    return changed ? engine.lint(changed.analysis, changed) : [];
  };
  const alone = judge(text);
  return lines({
    waived: [
      waiverEdit(runbook, term),
      waiverEdit(runbook, { ...term, approvedBy: 'a', until: undefined }),
    ],
    silenced: alone
      .slice(0, 1)
      .map((one) => suppressionEdits(runbook, text, one, 'it is so', judge)),
    declared: [engine.kindDeclaration(runbook, 'dr-plan')],
    ticked: [applyTicks(context)],
    inserted: catalogue.practices.flatMap((practice) => {
      const known = engine.knownFacts(context);
      return engine.insertion(analysis, practice, catalogue.practices, known) ?? [];
    }),
    fixes: found.flatMap(({ rule, fixes }) => fixes.map(({ title }) => `${rule}: ${title}`)),
  });
}

function applyTicks({ runbook }: RuleContext): string {
  return runbook.tasks
    .map(({ mark, text }) =>
      applyEdits(runbook.source.text, [{ span: mark, newText: 'x' }]).slice(
        mark.start - 1,
        text.span.end,
      ),
    )
    .join(' | ');
}

/** What begins a project, and its configuration. */
function begun(): string {
  const contexts = contextsOf({ ...SHOP, ...EXAMPLES });
  const [context] = contexts;
  if (context === undefined) throw new Error('There is no document.');
  const { workspace, config } = context;
  const runbooks = contexts.map(({ analysis, runbook }) => ({
    path: runbook.source.uri,
    analysis,
  }));
  const known = engine.knownFacts(
    contexts.find(({ runbook }) => runbook.source.uri === 'plan.md') ?? context,
  );
  const taken = new Set(['shop-inventory']);
  const texts = [
    '',
    'waivers:\n  - {rule: a-b, reason: no reason}\n',
    'waivers: []\n',
    'waivers:\n  - rule: a-b\n',
  ];
  return [
    `==== a configuration\n\n${proposeConfig(runbooks, workspace.sets, ['perhaps.md'], undefined).text}`,
    lines({
      proposed: [undefined, config].flatMap((has) => {
        const { reasons, left, isEmpty } = proposeConfig(
          runbooks,
          workspace.sets,
          ['perhaps.md'],
          has,
        );
        return [...reasons, ...left, isEmpty];
      }),
      services: servicesIn(workspace, config, engine).map(({ name, members }) => [
        name,
        members.length,
      ]),
      waived: texts.map((text) => {
        const source = sourceText('.dr-runbook.yaml', text);
        const term = { rule: 'a-c', reason: 'not here' };
        return configuredWaiverEdit(source, readConfig(source).data, 'a [b].md', term);
      }),
      completed: CONFIGURATIONS.map((text) => {
        const source = sourceText('.dr-runbook.yaml', text);
        return completeConfig(source, text.length, schemas.config, catalogue, false).slice(0, 6);
      }),
      crons: CRONS.map((cron) => `${cron}: ${cronInWords(cron)}`),
    }),
    ...KINDS.flatMap((kind) =>
      (['markdown', 'yaml'] as const).map((syntax) => {
        const { practices } = catalogue;
        const made = newRunbook({ kind, syntax, known, practices, taken });
        return `==== ${made.fileName}\n\n${made.body}`;
      }),
    ),
  ].join('\n');
}

const CONFIGURATIONS = [
  '',
  'pro',
  'profile: ',
  'severities:\n  ',
  'severities: {alternate-site: ',
  'files:\n  - ',
  'waivers:\n  - rule: ',
];

const CRONS = [
  ...[
    '0 2 * * *',
    '30 14 * * 1-5',
    '*/15 * * * *',
    '5 */6 * * *',
    '0 0 1 * *',
    '0 0 1 1 *',
    '0 4 * * 0',
  ],
  ...[
    '0 4 * * sun',
    '15 3 1,15 * *',
    '0 9,17 * * mon,wed',
    '0 1 * 3-5 *',
    '* * * * *',
    '0 * * * *',
    '7 7 7 7 7',
  ],
  ...[
    '0 22 * jan,dec 6',
    '0 12 31 * 5',
    '60 2 * * *',
    '0 2 * *',
    '@daily',
    '0 2 * * 7',
    '0-30/10 8-18 * * *',
  ],
  ...[2, 4, 6, 8, 9, 10, 11].map((month) => `0 5 1 ${month} *`),
];

/** Of all places the answers, each where it is given first. */
function once(offsets: readonly number[], answer: (offset: number) => unknown): readonly unknown[] {
  const known = new Map<string, unknown>();
  for (const offset of offsets) {
    const said = answer(offset);
    if (said !== undefined) known.set(line(said), said);
  }
  return [...known.values()];
}

function lines(lists: Readonly<Record<string, readonly unknown[]>>): string {
  return Object.entries(lists)
    .map(([title, all]) => [title, all.filter((one) => one !== undefined && one !== '')] as const)
    .filter(([, all]) => all.length > 0)
    .map(([title, all]) => `${title}:\n${all.map((one) => `  ${line(one)}\n`).join('')}`)
    .join('');
}

/** Without the texts of whole documents, and with the beginning of what is long. */
function line(one: unknown): string {
  if (typeof one === 'string') return one;
  return JSON.stringify(one, (key, value: unknown) => {
    if (key === 'source') return (value as { readonly uri?: string }).uri;
    if (key === 'runbook' || key === 'practice') return undefined;
    return typeof value === 'string' && value.length > LONGEST
      ? `${value.slice(0, LONGEST)}…`
      : value;
  });
}

const LONGEST = 400;
