/** Rule: everybody who is needed can be reached in two ways that do not need the systems that are down. */
import { cuesOf, withCue } from '../core/facts/cues.ts';
import type { Contact, ContactList } from '../core/facts/people/contact-channels.ts';
import { contactListsInData, contactListsInText } from '../core/facts/people/contact-channels.ts';
import { personKey } from '../core/facts/people/people.ts';
import { perSet } from '../core/facts/per-runbook.ts';
import { factsAround, type Member, type SetFacts } from '../core/facts/set-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { type Located, unmarked } from '../core/text.ts';
import { at } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'contact-unreachable',
  summary: 'A contact who cannot be reached when systems are down',
  category: 'people',
  severity: 'warning',
  why: 'Mail, chat and single sign-on are often among the first things to fail. Whoever has only these is out of reach exactly when they are needed, and a single number is busy, lost or out of battery.',
  remedy:
    'Give each contact a phone number and a second way that needs none of your own systems: a landline, a pager, a rota with a number. Private numbers may lie in a safe; then say where.',
  controls: ['nist-800-34r1:4.2.2', 'nist-800-53r5:CP-2', 'cis-v8:17.2', 'iso22301:8.4.3'],
  kinds: ['dr-plan', 'restore-procedure', 'backup-procedure'],
  examples: [
    {
      name: 'Nothing but chat, and one number where others have two',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        | Name | Mobile | Second channel |
        | --- | --- | --- |
        | service-owner | +44 7700 900101 | pager 4101 |
        | duty-manager | +44 7700 900102 | landline +44 20 7946 0102 |
        | senior-dba | +44 7700 900103 | |
          ^^^^^^^^^^
        | platform-lead | | #platform on Slack |
          ^^^^^^^^^^^^^
      `,
    },
    {
      name: 'Single channels in YAML, and two that both need the identity provider',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          contacts:
            - {id: service-owner, channels: [{type: mobile, value: "+44 7700 900101"}]}
                   ^^^^^^^^^^^^^
            - {id: duty-manager, channels: [{type: chat, value: "@duty", needs: [identity]}, {type: phone, value: "4102", needs: [identity]}]}
                   ^^^^^^^^^^^^
            - {id: senior-dba, channels: [{type: mobile, value: "+44 7700 900103"}, {type: pager, value: "4103"}]}
            - {id: on-call, channels: [{type: rota, value: "+44 20 7946 0100"}]}
      `,
    },
    {
      name: 'A list of handles',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        - Recovery lead: @lead on Slack
          ^^^^^^^^^^^^^
        - Database: @dba on Slack
      `,
    },
    {
      name: 'Numbers that lie in a safe, a rota, and suppliers with an address',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        ## Contacts

        | Name | E-mail |
        | --- | --- |
        | service-owner | lead@example.org |
        | senior-dba | dba@example.org |

        Their phone numbers are printed and lie in the safe of site B.

        ## Suppliers

        | Contact | E-mail |
        | --- | --- |
        | parts | parts@example.org |
      `,
    },
  ],
  *check(context) {
    const { runbook } = context;
    const facts = factsAround(context);
    if (runbook.syntax === 'yaml') {
      for (const list of listsOf(runbook, facts))
        for (const contact of list) yield* inData(contact);
      return;
    }
    const lists = listsOf(runbook, facts);
    const reached = reachedElsewhere(facts);
    if (!reached.isTold) yield* onlyInWriting(facts.members.find((one) => one.runbook === runbook));
    if (lists.length === 0) return;
    for (const list of lists) {
      if (!reached.isTold) yield* onlyWritten(list, reached.names);
      yield* fewerThanOthers(list);
    }
  },
};

export default rule;

function listsOf(runbook: Runbook, { members }: SetFacts): ContactList[] {
  const member = members.find((one) => one.runbook === runbook);
  if (member === undefined) return [];
  return runbook.syntax === 'yaml'
    ? contactListsInData(at(runbook.data, 'spec'))
    : contactListsInText(runbook, member.facts.statements);
}

/** YAML has a field for each channel and for what it needs: two that stand alone are asked for. */
function* inData({ name, channels }: Contact): Generator<Finding> {
  const [first] = channels;
  if (first === undefined) return;
  const needs = [...new Set(channels.flatMap((channel) => channel.needs))];
  if (channels.every((channel) => channel.needs.length > 0)) {
    yield {
      span: name.span,
      message: `Every channel of ${unmarked(name.value)} needs ${list(needs)}. Add one that works without, such as a private mobile or a landline.`,
      fields: ['spec.contacts[].channels'],
    };
  } else if (channels.every(({ kind }) => kind === 'mail' || kind === 'chat')) {
    yield unheard(name, []);
  } else if (channels.length === 1 && first.kind !== 'rota') {
    yield {
      span: name.span,
      message: `${unmarked(name.value)} can be reached in one way only. Add a second one that does not depend on the first, such as a landline, a pager or a rota.`,
    };
  }
}

interface Reached {
  /** Names with a number, in any document of the set. */
  readonly names: ReadonlySet<string>;
  /** Some sentence says where the numbers are kept, or that a rota calls people. */
  readonly isTold: boolean;
}

const reachedElsewhere: (facts: SetFacts) => Reached = perSet((facts) => {
  const names = facts.members.flatMap(({ runbook }) =>
    listsOf(runbook, facts).flatMap((contacts) =>
      contacts
        .filter(({ channels }) => channels.some(isHeard))
        .map(({ name }) => personKey(name.value)),
    ),
  );
  const isTold = facts.members.some(({ runbook, facts: { statements } }) =>
    withCue(runbook, statements.said, KEPT_NUMBERS).some(({ value }) =>
      ELSEWHERE.test(value.value),
    ),
  );
  return { names: new Set(names), isTold };
});

const KEPT_NUMBERS = cuesOf('page opsg vict onca call numb deta list');

const ELSEWHERE =
  /\b(?:pagerduty|opsgenie|victorops|on-?call (?:rota|schedule|phone|number)|call tree)\b|\b(?:phone|mobile|telephone|contact|private)? ?(?:numbers|details|list) .{0,60}\b(?:safe|printed|print|wallet|envelope|paper|card|kept|stored|lie|found|directory|offline|see|hr)\b/i;

function isHeard({ kind }: Contact['channels'][number]): boolean {
  return kind === 'voice' || kind === 'rota';
}

/** People with nothing but mail and chat; told once for a list. */
function* onlyWritten(contacts: ContactList, reached: ReadonlySet<string>): Generator<Finding> {
  const silent = contacts.filter(
    ({ name, channels }) => !channels.some(isHeard) && !reached.has(personKey(name.value)),
  );
  const [first, ...others] = silent;
  if (first !== undefined) yield unheard(first.name, others);
}

/** "The lead can only be reached by e-mail": the sentence says it itself. */
function* onlyInWriting(own: Member | undefined): Generator<Finding> {
  if (own === undefined) return;
  for (const { value, isReal } of withCue(own.runbook, own.facts.statements.said, ONLY)) {
    const match = isReal ? ONLY_WRITTEN.exec(value.value) : null;
    if (match === null || OUT_OF_HOURS.test(value.value)) continue;
    const start = value.span.start + match.index;
    yield {
      span: { start, end: start + match[0].length },
      message:
        'Mail and chat may be down with everything else. Add a phone number, or say where numbers are kept.',
    };
  }
}

const ONLY = cuesOf('only nur joig solo');

const ONLY_WRITTEN =
  /\b(?:(?:can|may) only be|(?:is|are) only) (?:reached|reachable|contacted|available) (?:by|via|on|through|over) (?:e-?mail|mail|slack|teams|chat|mattermost)(?! (?:or|and|,))|\bnur (?:per|über) (?:e-?mail|teams|slack|chat) (?:zu erreichen|erreichbar)|\bjoignables? uniquement par (?:e-?mail|courriel|teams|slack)|\bsolo (?:se puede contactar|localizables?|disponibles?) por (?:correo|e-?mail|teams|slack)/i;
const OUT_OF_HOURS =
  /\b(?:vendors?|suppliers?|providers?|customers?|support|if|when|during|phone|mobile|pager|call)\b/i;

function unheard(name: Located<string>, others: ContactList): Finding {
  const more =
    others.length === 0
      ? ''
      : others.length === 1
        ? ' and 1 other'
        : ` and ${others.length} others`;
  return {
    span: name.span,
    message: `${unmarked(name.value)}${more} can be reached by mail or chat only, which may be down with everything else. Add a phone number, or say where numbers are kept.`,
    related: others
      .slice(0, MOST_SHOWN)
      .map((other) => ({ span: other.name.span, message: 'Nor is there a number here.' })),
  };
}

const MOST_SHOWN = 8;

/** One number in a list where most have two ways. */
function* fewerThanOthers(contacts: ContactList): Generator<Finding> {
  const usual = contacts.filter(({ channels }) => channels.length > 1).length;
  if (usual < 2 || usual * 2 < contacts.length) return;
  for (const { name, channels } of contacts) {
    const [only, ...more] = channels;
    if (only?.kind !== 'voice' || more.length > 0) continue;
    yield {
      span: name.span,
      message: `${unmarked(name.value)} has one number, and the others here have a second channel. Add one that does not depend on the first.`,
    };
  }
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
