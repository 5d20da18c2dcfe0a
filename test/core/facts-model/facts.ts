/** Reads the facts of a text, for tests. */
import { type DocumentFacts, factsOf } from '../../../src/core/facts/document-facts.ts';
import { parse } from '../../../src/core/parse.ts';
import type { Runbook } from '../../../src/core/runbook.ts';
import { sourceText } from '../../../src/core/text.ts';

export function read(text: string, path = 'x.md'): { runbook: Runbook; facts: DocumentFacts } {
  const runbook = parse(sourceText(path, text), path);
  return { runbook, facts: factsOf(runbook) };
}

/** Each objective as `rto 240 "4 h"`, with the systems and the scope that it names. */
export function objectives(text: string, path = 'x.md'): string[] {
  const { runbook, facts } = read(text, path);
  return facts.objectives.clear.map(({ kind, value, subject, scope }) => {
    const written = runbook.source.text.slice(value.span.start, value.span.end);
    const names = subject.names.map((name) => ` of ${name.value}`).join('');
    return `${kind} ${value.value.minutes} "${written}"${names}${scope === '' ? '' : ` in ${scope}`}`;
  });
}

/** Each job as `1440 "nightly"`. */
export function jobs(text: string, path = 'x.md'): string[] {
  const { runbook, facts } = read(text, path);
  return facts.backups.jobs.map(({ gap, schedule: { span } }) => {
    return `${gap} "${runbook.source.text.slice(span.start, span.end)}"`;
  });
}
