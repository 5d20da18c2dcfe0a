/** What a practice or a rule asks, as one structured page: for `explain`, hovers and generated documentation. */
import { editDistance } from './edit-distance.ts';
import type { Severity } from './finding.ts';
import type { Applicability, Practice, PracticeExample } from './practice.ts';
import type { Rule, RuleExample } from './rule.ts';
import { KINDS, type Kind } from './runbook.ts';

export interface Page {
  readonly id: string;
  readonly subject: 'practice' | 'rule';
  readonly title: string;
  /** Where it belongs: the group of a practice, the category of a rule. */
  readonly group: string;
  /** What is asked, in one or two sentences. Markdown on rules. */
  readonly requirement: string;
  /** Markdown on rules. */
  readonly why: string;
  /** What counts; empty on rules. */
  readonly goodEvidence: readonly string[];
  /** When a finding has which severity. */
  readonly severities: readonly { readonly when: string; readonly severity: Severity }[];
  readonly applies: readonly { readonly kind: Kind; readonly as: Applicability }[];
  /** Ids of `src/controls`, `framework:control`. */
  readonly controls: readonly string[];
  readonly bad: PageExample | undefined;
  readonly good: PageExample | undefined;
  readonly waive: readonly Recipe[];
  /** The generated page, relative to the project. */
  readonly docs: string;
}

export interface PageExample {
  readonly name: string;
  readonly syntax: 'markdown' | 'yaml';
  /** Without caret lines. */
  readonly text: string;
}

/** One way to let a finding off, with the text to copy. */
export interface Recipe {
  readonly title: string;
  readonly syntax: 'markdown' | 'yaml';
  readonly text: string;
}

export function explain(entry: Practice | Rule): Page {
  return 'requirement' in entry ? explainPractice(entry) : explainRule(entry);
}

/** An example's text without its caret lines. */
export function withoutCarets(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isCaretLine(line))
    .join('\n');
}

/** Up to three ids that a person may have meant, the nearest first. */
export function nearestIds(id: string, ids: readonly string[]): readonly string[] {
  const wanted = id.slice(0, 80).toLowerCase();
  if (wanted === '') return [];
  const scored = ids
    .map((candidate) => ({ candidate, score: distanceScore(wanted, candidate) }))
    .filter(({ score }) => score < 1);
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, 3).map(({ candidate }) => candidate);
}

function explainPractice(practice: Practice): Page {
  const { id, severity } = practice;
  return {
    id,
    subject: 'practice',
    title: practice.title,
    group: practice.group,
    requirement: practice.requirement,
    why: practice.why,
    goodEvidence: practice.goodEvidence,
    severities: [
      { when: 'missing or a placeholder', severity: severity.missing },
      { when: 'named without content', severity: severity.vague },
    ],
    applies: KINDS.flatMap((kind) => {
      const as = practice.applies[kind];
      return as === undefined ? [] : [{ kind, as }];
    }),
    controls: practice.controls,
    bad: practiceExample(practice.examples, (state) => state !== 'satisfied'),
    good: practiceExample(practice.examples, (state) => state === 'satisfied'),
    waive: recipes(id),
    docs: `docs/practices/${id}.md`,
  };
}

function explainRule(rule: Rule): Page {
  const bad = rule.examples.find((example) => hasCarets(example.text));
  const good =
    rule.examples.find((example) => !hasCarets(example.text)) ??
    rule.examples.find((example) => example.fixed !== undefined);
  return {
    id: rule.id,
    subject: 'rule',
    title: rule.summary,
    group: rule.category,
    requirement: rule.remedy,
    why: rule.why,
    goodEvidence: [],
    severities: [{ when: 'found', severity: rule.severity }],
    applies: (rule.kinds ?? KINDS).map((kind) => ({ kind, as: 'required' })),
    controls: rule.controls ?? [],
    bad: bad && ruleExample(bad, bad.text),
    good: good && ruleExample(good, hasCarets(good.text) ? (good.fixed ?? '') : good.text),
    waive: recipes(rule.id),
    docs: `docs/rules/${rule.id}.md`,
  };
}

function recipes(id: string): readonly Recipe[] {
  return [
    {
      title: 'Silence it for the next line, saying why',
      syntax: 'markdown',
      text: `<!-- dr-runbook-disable-next-line ${id}: the reason -->`,
    },
    {
      title:
        'Silence it around a list, a table or a fence, which a comment between its lines would break',
      syntax: 'markdown',
      text: `<!-- dr-runbook-disable ${id}: the reason -->\n\n…\n\n<!-- dr-runbook-enable ${id} -->`,
    },
    {
      title: 'Silence it for the next line of YAML, saying why',
      syntax: 'yaml',
      text: `# dr-runbook-disable-next-line ${id}: the reason`,
    },
    {
      title: 'Waive it in the front matter of one document',
      syntax: 'yaml',
      text: `waivers:\n  - rule: ${id}\n    reason: why it does not apply here\n    approved_by: head-of-infrastructure\n    until: 2027-06-30`,
    },
    {
      title: 'Turn it off for the project, in .dr-runbook.yaml',
      syntax: 'yaml',
      text: `severities:\n  ${id}: off`,
    },
  ];
}

function practiceExample(
  examples: readonly PracticeExample[],
  fits: (state: PracticeExample['state']) => boolean,
): PageExample | undefined {
  const found = examples.find(({ state, text }) => text !== '' && fits(state));
  if (!found) return undefined;
  const { name, syntax = 'markdown', text } = found;
  return { name, syntax, text: withoutCarets(text) };
}

function ruleExample({ name, syntax = 'markdown' }: RuleExample, text: string): PageExample {
  return { name, syntax, text: withoutCarets(text) };
}

function hasCarets(text: string): boolean {
  return text.split('\n').some(isCaretLine);
}

function isCaretLine(line: string): boolean {
  const trimmed = line.trim();
  return trimmed !== '' && trimmed.includes('^') && !/[^\s^]/.test(trimmed);
}

/** 0 is the same, 1 and more is too far to suggest. A beginning with slips counts as near. */
function distanceScore(wanted: string, candidate: string): number {
  const whole = editDistance(wanted, candidate) / Math.max(wanted.length, candidate.length);
  const begun = editDistance(wanted, candidate.slice(0, wanted.length)) / wanted.length;
  const parts = wanted.split('-').filter((part) => part.length > 2);
  const shared = parts.filter((part) => candidate.includes(part)).length;
  const near = Math.min(whole, wanted.length > 3 ? begun + 0.1 : 1);
  if (near <= 0.4) return near;
  return shared > 0 && shared === parts.length ? 0.5 : 1;
}
