/** What is said of faulty YAML, headers, runbooks and configurations, each with what it is said of. */
import { catalogue } from '../../../src/catalogue.generated.ts';
import { readConfig } from '../../../src/core/config-reader.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fix.ts';
import { sourceText } from '../../../src/core/text.ts';
import { readData } from '../../../src/core/yaml/read.ts';
import { lintText } from '../../judge.ts';

export function faultsPaper(): string {
  const yaml = YAML.map((text) =>
    said(text, readData(sourceText('x.yaml', text), whole(text)).problems),
  );
  const config = CONFIG.map((text) =>
    said(text, readConfig(sourceText('.dr-runbook.yaml', text)).problems),
  );
  const headers = HEADERS.map((header) => {
    const text = `---\n${header}\n---\n\n# Plan\n`;
    return said(text, found('plan.md', text));
  });
  const runbooks = RUNBOOKS.map((spec) => {
    const text = `${TOP}${spec}\n`;
    return said(text, found('a.runbook.yaml', text));
  });
  return Object.entries({ YAML: yaml, headers, runbooks, configurations: config })
    .map(([title, texts]) => `==== ${title}\n\n${texts.join('\n')}`)
    .join('\n');
}

function found(path: string, text: string) {
  return lintText(path, text, { catalogue: { ...catalogue, practices: [], rules: RULES } });
}

const RULES = catalogue.rules.filter(({ id }) =>
  ['metadata-invalid', 'schema-violation', 'yaml-syntax', 'yaml-dialect'].includes(id),
);

type Said = Pick<Finding, 'span' | 'message' | 'fixes'>;

function whole({ length }: string) {
  return { start: 0, end: length };
}

function said(text: string, findings: readonly Said[]): string {
  const lines = findings.flatMap(({ span, message, fixes = [] }) => [
    `  ${span.start} ${JSON.stringify(text.slice(span.start, span.end))}: ${message}`,
    ...fixes.map(({ title, edits }) => {
      const line = applyEdits(text, edits)
        .split('\n')
        .find((one) => !text.split('\n').includes(one));
      return `    ${title}: ${line}`;
    }),
  ]);
  const more = lines.length > MOST ? [`  and ${lines.length - MOST} more`] : [];
  const shown = text
    .replace(TOP, '')
    .replace(/(.)\1{30,}/g, '$1…$1')
    .replace(/(a: (?:1|@x)\n){9,}/g, '$1…\n');
  return `${shown.trimEnd()}\n${[...lines.slice(0, MOST), ...more].join('\n')}\n`;
}

/** Lines that are shown of one text. */
const MOST = 6;

const YAML: readonly string[] = [
  'a: *x !y\n',
  'a: &x\nb: *\n',
  'b: *x: 1\n',
  '%FOO bar\n---\na: 1\n',
  '%YAML 1.1\n---\na: no\n',
  '%YAML 1.10\n---\na: no\n',
  'a: 1\n%YAML 1.1\n',
  'a: "\\q"\n',
  'a:\n  - 1\n - 2\n',
  'a: {b: 1\nc: 2}\n',
  'a:\n    b: 1\n   c: 2\n',
  '&x - a\n',
  'a: `ls`\n',
  'a: @x\n',
  'a: b: c\n',
  'a: {b: 1, c:\n  - d}\n',
  'a: {- b}\n',
  `${'k'.repeat(1100)}: 1\n`,
  'a: "open\nb: 1\n',
  "a: b\nc: 'open, and far too long for one line of this file\n  more of it\n",
  'a: ["b" "c"]\n',
  'a: [1, 2\n',
  'a: "b"# c\n',
  'a:1\nb: 2\n',
  'a: 1\nb\n',
  'a: {"b"c}\n',
  'a: &x &y 1\n',
  'a: !t !u 1\n',
  'a:\n\tb: 1\n',
  'a: !mine 1\n',
  'a: ]\n',
  'a: }x`y\n',
  'a: [1,,2]\n',
  'a: |x\n  y\n',
  'a: 1\n--- b: 2\n',
  'a: 1\n...\nb: 2\n',
  'a: 1\n...\n',
  '{a: 1} b\n',
  '[a]: {b}\n',
  '{a: 1}: 2\n',
  '- a\nb: 1\n',
  'a: 1\n- b\n',
  'a: *nope\n',
  'a: &x [*x]\n',
  'a: 1\na: 2\n"a": 3\n',
  '<<: {a: 1}\n<<: 3\n',
  '"a\nb": 1\n',
  'a: ,\n',
  Array.from({ length: 25 }, () => 'a: @x\n').join(''),
  Array.from({ length: 60 }, () => 'a: 1\n').join(''),
  `a: &x [1]\nb: [${Array.from({ length: 101 }, () => '*x').join(', ')}]\n`,
];

const HEADERS: readonly string[] = [
  'kind: dr-paln',
  'kind: dr-plan\nstatus: actve',
  'kind: dr-plan\nstatus: in review',
  'kind: dr-plan\nlast_reviewed: 2026-02-30',
  'kind: dr-plan\nlast_reviewed: 03/04/2026',
  'kind: dr-plan\nlast_reviewed: soon',
  'kind: dr-plan\nnext_review: 31 March 2026',
  'kind: dr-plan\nrto: 4',
  'kind: dr-plan\nrpo: soon',
  'kind: dr-plan\nrto: 5m',
  'kind: dr-plan\nreview_interval: often',
  'kind: dr-plan\nreview_interval: yearly',
  'kind: dr-plan\nowner:\nversion: ""',
  'kind: dr-plan\nowner: [a, b]',
  'dr-runbook: {kind: page}',
  'dr-runbook: page',
  'dr-runbook:\n  kind: dr-plan\n  waivers: [{rule: x}]',
  'dr-runbook:\n  kind: dr-plan\n  waivers: {rule: x}',
  'kind: page\nowner: a',
];

const TOP =
  'apiVersion: dr-runbook/v1\nkind: inventory\nmetadata: {id: a, title: A, owner: a, version: "1", last_reviewed: 2026-01-02}\nspec: ';

const RUNBOOKS: readonly string[] = [
  '{}',
  '[]',
  'x',
  '{hardwares: []}',
  '{hue: red}',
  '{hue: red, cloud: red}',
  '{hardware: [], licences: []}',
  '{cloud: [{id: x}]}',
  '{cloud: [{id: X Y, type: vm, location: {site: a}, count: 0}]}',
  '{cloud: [{id: x, type: vm, location: {site: a}, count: 1.5}]}',
  '{cloud: [{id: x, type: "", location: {}, count: 2}]}',
  '{cloud: {id: x}}',
  '{cloud: "a, b"}',
  '{licences: [{for: 3, key_location: true, bound_to_hardware: "yes"}]}',
  '{licences: [{for: x, key_location: y, bound_to_hardware: off, expires: 2026-02-30}]}',
  '{licences: [{for: x, key_location: y, expires: 3/4/2026}]}',
  '{licences: [{for: x, key_location: y, note: tea, coffee}]}',
  '{contracts: [{id: x, vendor: y, phone: 4711, response: 4}]}',
  '{contracts: [{id: x, vendor: y, phone: z, response: 4 hours 30 minutes}]}',
  '{contracts: [{id: x, vendor: y, phone: z, response: 4m}]}',
  '{contracts: [{id: x, vendor: y, phone: z, response: soon}]}',
  `{contracts: [{id: x, vendor: "${'v'.repeat(2100)}", phone: z, response: P1D}]}`,
  `{contracts: [{id: ${'i'.repeat(130)}, vendor: y, phone: z, response: P1D}]}`,
];

const CONFIG: readonly string[] = [
  'profil: starter',
  'profile: standart',
  'profile: 3',
  'profile:',
  '- a',
  'text',
  'frameworks: iso22301',
  'frameworks: []',
  'frameworks: [1]',
  'files: [{glob: a/, kind: dr-paln}]',
  'files: [{glob: "a*b*c*d*e*f*g*h"}]',
  'files: [{kind: dr-plan}]',
  "exclude: ['!keep/']",
  'exclude: "!keep/"',
  `exclude: ["${'x'.repeat(201)}"]`,
  'services: [{name: shop}]',
  'services: {shop: {}}',
  'services: {shop: {documents: [], min_readiness: 101}}',
  'services: {shop: {documents: [a/], min_readiness: -1}}',
  'severities: {a-b: fatal}',
  'severities: {a-b: yes}',
  'cadences: {review: 12}',
  'cadences: {review: often, test: P1Y}',
  'cadences: {}',
  'waivers: [{rule: a-b}]',
  'waivers: [{rule: a-b, reason: no}]',
  'waivers: [{rule: a-b, reason: not needed here, until: 2026-02-30}]',
  'waivers: [{rule: a-b, reason: not needed here, until: 3/4/2026}]',
  'practices: [{id: a-b}]',
  'practices: [{id: a-b, title: A, group: Other, requirement: Say it., severity: {missing: loud}, applies: {plan: required}, signals: {en: {topics: [a]}}}]',
  'practices: [{id: a-b, title: A, group: Records, requirement: Say it., why: So., severity: {missing: error, vague: info}, applies: {dr-plan: required}, signals: {en: {headings: [a], topics: [certificate, "<nonsense", "a .. "], evidence: [".. x"]}}}]',
];
