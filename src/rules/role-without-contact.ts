/** Rule: whoever a document counts on is defined and can be reached. */
import { declarersIn } from '../core/facts/people/declarers.ts';
import { personKey } from '../core/facts/people/people.ts';
import { factsAround, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import type { Finding } from '../core/finding.ts';
import { contactFixes } from '../core/fixes/contact-row.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { type Located, unmarked } from '../core/text.ts';

const rule: Rule = {
  id: 'role-without-contact',
  summary: 'A role or person that nobody can reach',
  category: 'people',
  severity: 'error',
  why: 'A step that belongs to the "DR coordinator" waits until somebody finds out who that is, and the directory that would tell is down with everything else.',
  remedy:
    'Define every role that steps name, with a holder and a deputy, and put each of them into the list of contacts with a number that works without the systems that are lost.',
  controls: ['nist-800-53r5:CP-2', 'nist-800-34r1:4.2.2', 'iso22301:8.4.2', 'cis-v8:17.2'],
  examples: [
    {
      name: 'A deputy who is in no list of contacts',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Role | Holder | Deputy |
        | --- | --- | --- |
        | recovery lead | service-owner | duty-manager |
        | database | senior-dba | second-dba |
                                  ^^^^^^^^^^

        | Contact | Mobile |
        | --- | --- |
        | service-owner | +44 7700 900101 |
        | duty-manager | +44 7700 900102 |
        | senior-dba | +44 7700 900103 |
      `,
    },
    {
      name: 'A step of YAML for a role that the plan does not have',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          steps:
            - {id: load, action: Load the dump, owner: database}
            - {id: open, action: Open the shop, owner: dr-coordinator}
                                                       ^^^^^^^^^^^^^^
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  roles:
    - {id: recovery-lead, holder: service-owner, deputy: senior-dba}
    - {id: database, holder: senior-dba, deputy: service-owner}
  contacts:
    - {id: service-owner, channels: [{type: mobile, value: "+44 7700 900101"}, {type: pager, value: "4101"}]}
    - {id: senior-dba, channels: [{type: mobile, value: "+44 7700 900103"}, {type: pager, value: "4103"}]}
`,
      },
    },
    {
      name: 'Roles whose own row says how to reach them',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Role | Holder | Phone |
        | --- | --- | --- |
        | recovery lead | service-owner | +44 7700 900101 |
        | database | senior-dba | +44 7700 900103 |
      `,
    },
    {
      name: 'Holders by name, and contacts by role',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Role | Holder |
        | --- | --- |
        | recovery lead | A. Keller |
        | database | M. Lopez |

        | Contact | Mobile |
        | --- | --- |
        | recovery lead | +44 7700 900101 |
        | database | +44 7700 900103 |
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    if (facts.members.every((member) => member.facts.people.roles.length === 0)) return;
    const lists = listsIn(facts);
    yield* holders(context, facts, lists);
    yield* strangers(context, facts, lists);
  },
};

export default rule;

/** What is looked up by name, made ready once for a set: every list in one text, in which a key is sought. */
interface Lists {
  readonly contacts: string;
  /** How many contacts there are. */
  readonly reached: number;
  /** Keys of roles and of those who hold them. */
  readonly known: ReadonlySet<string>;
  readonly people: string;
}

function listsIn({ members }: SetFacts): Lists {
  const contacts = members.flatMap(({ facts }) =>
    facts.people.contacts().map(({ value }) => personKey(value)),
  );
  const people = members.flatMap(({ facts }) =>
    facts.people.roles.flatMap(({ role, holders }) =>
      [role, ...holders].map(({ value }) => personKey(value)),
    ),
  );
  return {
    contacts: contacts.join('\n'),
    reached: contacts.length,
    known: new Set(people),
    people: people.join('\n'),
  };
}

/** Names are compared only where most of them are found, so that both lists name people alike. */
function* holders({ runbook }: RuleContext, facts: SetFacts, lists: Lists): Generator<Finding> {
  const own = facts.members.find((member) => member.runbook === runbook);
  const roles = own?.facts.people.roles ?? [];
  const isReached = (name: Located<string>) => lists.contacts.includes(personKey(name.value));
  const asked = roles
    .filter(({ role, isReachable }) => !isReachable && !isReached(role))
    .flatMap((one) => one.holders);
  const unique = [...new Map(asked.map((name) => [personKey(name.value), name])).values()].filter(
    ({ value }) => personKey(value).length > 1,
  );
  const lost = unique.filter((name) => !isReached(name));
  if (lists.reached < 2 || unique.length - lost.length < 2 || lost.length > unique.length / 3 + 1)
    return;
  for (const name of lost) {
    yield {
      span: name.span,
      message: `${shown(name)} holds a role, and no list says how to reach them. Add a contact with a number that works when your systems do not.`,
      fixes: contactFixes(runbook, unmarked(name.value)),
    };
  }
}

/** Who does a step, approves or declares, and is neither a role nor a contact of the set. */
function* strangers(context: RuleContext, facts: SetFacts, lists: Lists): Generator<Finding> {
  const { runbook } = context;
  const { members } = facts;
  const roles = members.flatMap((member) =>
    member.facts.people.roles.map(({ role }) => ({ role, runbook: member.runbook })),
  );
  const [first] = roles;
  const own = members.find((member) => member.runbook === runbook)?.facts;
  if (first === undefined || own === undefined || roles.length < 2) return;
  const { named } = own.people;
  const unique = [...new Map(named.map((name) => [personKey(name.value), name])).values()];
  const unknown = unique.filter((name) => !isKnown(lists, personKey(name.value)));
  // In Markdown the names of teams and machines stand in the same place.
  const isApart = runbook.syntax === 'markdown' && unknown.length >= unique.length / 2;
  if (!isApart) for (const name of unknown) yield stranger(context, name, first);
  const told = new Set(isApart ? [] : unknown.map(({ value }) => personKey(value)));
  for (const name of undefinedDeclarers(runbook, facts, lists)) {
    const key = personKey(name.value);
    if (!told.has(key)) yield stranger(context, name, first);
    told.add(key);
  }
}

/** The same name, or one within the other. */
function isKnown({ contacts, known, people }: Lists, key: string): boolean {
  if (known.has(key) || contacts.includes(key)) return true;
  if (key.length > 3 && people.includes(key)) return true;
  const long = key.slice(0, MOST_LETTERS);
  for (let from = 0; from + 4 <= long.length; from += 1) {
    for (let to = from + 4; to <= long.length; to += 1) {
      if (known.has(long.slice(from, to))) return true;
    }
  }
  return false;
}

/** Of a longer name only its beginning is compared. */
const MOST_LETTERS = 60;

/** Roles that declare, and that stand in no list, no label and no heading of the set, under this name or a similar one. */
function undefinedDeclarers(runbook: Runbook, facts: SetFacts, lists: Lists): Located<string>[] {
  const own = facts.members.find((member) => member.runbook === runbook)?.facts;
  const declarers = own === undefined ? [] : declarersIn(runbook, own.statements);
  // Only where the lists name roles, not just people, and give their numbers.
  if (declarers.length === 0 || lists.reached < 2) return [];
  const written = facts.members.flatMap(({ runbook: { sections }, facts: { statements } }) => [
    ...sections.flatMap(({ heading }) => heading?.value ?? []),
    ...statements.rows.flatMap(({ cells }) => cells.map(({ text }) => text.value.slice(0, 200))),
    ...statements.said.flatMap(({ label, value }) => [
      label?.value ?? '',
      INTRODUCES.test(value.value) ? value.value : '',
    ]),
  ]);
  const text = written.join('\n').toLowerCase();
  return declarers.filter(({ value }) => {
    const words = value.toLowerCase().split(/[\s/]+/);
    // "Recovery coordinator" may be the DR coordinator: what they are called last tells them apart.
    const head = /^(?:coordin|respons|direct|chef|jef)/.test(words[0] ?? '')
      ? words[0]
      : words.at(-1);
    const isListed = isKnown(lists, personKey(value)) || text.includes(head ?? '');
    const letters = /^[a-z]{3,4}$/.test(head ?? '');
    return !isListed && !(letters && /\b(?:chief|head)\b/.test(text));
  });
}

/** A sentence that says who somebody is, or gives a number. */
const INTRODUCES = /\d{5}|@|\b(?:is|are|ist|sind|est|sont|es|son) [A-Z]|\(|\brole\b/;

function stranger(
  context: RuleContext,
  name: Located<string>,
  first: { readonly role: Located<string>; readonly runbook: Runbook },
): Finding {
  return {
    span: name.span,
    message: `${shown(name)} is needed here, and is neither a role nor a contact of this set. Define the role with a holder, a deputy and their numbers, or use one that is defined.`,
    related: [pointTo(context, first.runbook, first.role.span, 'The roles are defined here.')],
    fixes: contactFixes(context.runbook, unmarked(name.value)),
  };
}

function shown(name: Located<string>): string {
  return `"${unmarked(name.value)}"`;
}
