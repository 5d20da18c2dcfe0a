/** Who holds a role, and how to reach them: from the lists and tables of a set. */
import type { RuleContext } from '../rule.ts';
import type { Runbook } from '../runbook.ts';
import { at, itemsAt, textAt } from '../yaml/look.ts';
import type { Reading } from './reading.ts';

/** One line each, in the words of the documents. `key` is that of a role or a contact. */
export function reachOf(
  { runbook, set }: RuleContext,
  key: string,
  reading: Reading,
): readonly string[] {
  const members = set?.members.map((member) => member.runbook) ?? [runbook];
  const keys = new Set([key]);
  const lines = new Set<string>();
  for (const member of members) {
    for (const { role, holders } of reading.factsOf(member).people.roles) {
      if (reading.personKey(role.value) !== key) continue;
      addAll(keys, holders, reading);
      // The row of a table says it in its own words.
      if (holders.length > 0 && member.syntax === 'yaml')
        lines.add(`${role.value}: ${holders.map(({ value }) => value).join(', ')}`);
    }
  }
  for (const member of members) {
    for (const line of listed(member, keys, reading)) lines.add(line);
    for (const line of tabled(member, keys, reading)) lines.add(line);
  }
  return [...lines];
}

function addAll(
  keys: Set<string>,
  holders: readonly { readonly value: string }[],
  { personKey }: Reading,
): void {
  for (const { value } of holders) keys.add(personKey(value));
}

function listed(
  { syntax, data, metadata }: Runbook,
  keys: ReadonlySet<string>,
  { personKey }: Reading,
): string[] {
  if (syntax !== 'yaml' || !metadata.declared) return [];
  return itemsAt(at(data, 'spec'), 'contacts').flatMap((item) => {
    const id = textAt(item, 'id')?.value;
    if (id === undefined || !keys.has(personKey(id))) return [];
    const channels = itemsAt(item, 'channels').map((channel) =>
      [textAt(channel, 'type')?.value, textAt(channel, 'value')?.value].join(' ').trim(),
    );
    return channels.length === 0
      ? []
      : `${textAt(item, 'name')?.value ?? id}: ${channels.join('; ')}`;
  });
}

/** Rows of tables that begin with the role or the person. */
function tabled(
  runbook: Runbook,
  keys: ReadonlySet<string>,
  { factsOf, personKey }: Reading,
): string[] {
  return factsOf(runbook).statements.rows.flatMap(({ cells }) => {
    const [first, ...others] = cells;
    if (first === undefined || !keys.has(personKey(first.text.value))) return [];
    if (!/^(?:role|name|person|contact|who|function|holder)/.test(first.header)) return [];
    const said = others
      .filter(({ text }) => text.value.trim() !== '')
      .map(({ header, text }) => `${header} ${text.value}`.trim());
    return said.length === 0 ? [] : `${first.text.value}: ${said.join('; ')}`;
  });
}
