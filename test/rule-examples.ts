/** What the rules find in their own examples, and how that is shown to people. */
import { readExample } from '../src/core/example.ts';
import { formatDate } from '../src/core/facts/time/date.ts';
import type { Diagnostic } from '../src/core/finding.ts';
import { lint } from '../src/core/lint.ts';
import type { Rule, RuleContext, RuleExample } from '../src/core/rule.ts';
import { contextFor } from './judge.ts';

/** What the rule says of a text that stands in the place of the example's. */
export function findings(rule: Rule, example: RuleExample, text: string): readonly Diagnostic[] {
  const context = contextOf(rule, example, text);
  return only(rule, lint(context.analysis, context));
}

export function only({ id }: Rule, found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.filter(({ rule }) => rule === id);
}

export function contextOf(
  rule: Rule,
  { syntax, beside = {}, today, services }: RuleExample,
  text: string,
): RuleContext {
  const folder = 'docs/';
  const others = Object.entries(beside).map(([path, content]) => [
    path.startsWith('../') ? path.slice(3) : folder + path,
    content,
  ]);
  const [kind] = rule.kinds ?? [];
  return contextFor(`${folder}example.${syntax === 'yaml' ? 'runbook.yaml' : 'md'}`, text, {
    beside: Object.fromEntries(others),
    ...(kind === undefined ? {} : { kind }),
    ...(today === undefined ? {} : { today }),
    ...(services === undefined ? {} : { config: { services } }),
  });
}

/** Every message of the rule on its examples: with the words that it stands at, what it refers to, and its fixes. */
export function saidBy(rule: Rule): string {
  return rule.examples
    .flatMap((example) => {
      const said = saidOf(rule, { ...example, text: readExample(example.text).text });
      return said.length === 0 ? [] : [example.name, ...said];
    })
    .join('\n');
}

/** Its messages on one text without carets. */
export function saidOf(rule: Rule, example: RuleExample): string[] {
  return findings(rule, example, example.text).flatMap((one) => shown(one, example.text));
}

/** Characters that are shown of the words that a message stands at. */
const SHOWN = 60;

function shown({ span, severity, message, due, related, fixes }: Diagnostic, text: string) {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const at = words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`;
  const when = due === undefined ? '' : ` (due ${formatDate(due)})`;
  return [
    `  ${severity} at "${at}"${when}: ${message}`,
    ...related.map(({ uri, range, message: why }) => `    ${uri}:${range.start.line + 1}: ${why}`),
    ...fixes.map(({ title, safe }) => `    ${safe ? 'safe fix' : 'fix'}: ${title}`),
  ];
}
