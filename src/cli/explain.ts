/** `dr-runbook explain`: the page of one practice or rule, or the list of all. */
import { catalogue } from '../catalogue.generated.ts';
import { explain, nearestIds } from '../core/explain.ts';
import type { Practice } from '../core/practice.ts';
import { explainListReport, explainReport } from '../report/explain-pretty.ts';
import { type Paint, printable } from '../report/terminal.ts';
import type { ExplainCommand } from './arguments.ts';
import type { CommandResult } from './engine.ts';

/** @param own the practices that a team adds; asked only where those of the product are not enough. */
export function explainCommand(
  { id }: ExplainCommand,
  paint: Paint,
  own: () => readonly Practice[],
): CommandResult {
  const { practices, rules } = catalogue;
  const known = [...practices, ...rules].find((each) => each.id === id);
  const entries = known ? [known] : [...practices, ...own(), ...rules];
  if (id === undefined) {
    return { text: explainListReport(entries.map(explain), paint), code: 0 };
  }
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined) return { text: explainReport(explain(entry), paint), code: 0 };
  const ids = entries.map((each) => each.id);
  const near = nearestIds(id, ids);
  const advice =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'dr-runbook explain without an id lists them all.';
  const complaint = `dr-runbook: There is no practice or rule "${printable(id)}". ${advice}`;
  return { text: '', complaint, code: 2 };
}
