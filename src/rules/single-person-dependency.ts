/** Rule: no recovery waits for one person alone. */
import { cuesOf, withCue } from '../core/facts/cues.ts';
import { personKey } from '../core/facts/people/people.ts';
import {
  type HeldRole,
  heldRolesInData,
  heldRolesInText,
} from '../core/facts/people/role-holders.ts';
import { perSet } from '../core/facts/per-runbook.ts';
import { factsAround, type Member, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Runbook } from '../core/runbook.ts';
import { type Located, unmarked } from '../core/text.ts';
import { at } from '../core/yaml/look.ts';

const rule: Rule = {
  id: 'single-person-dependency',
  summary: 'A recovery that waits for one person',
  category: 'people',
  severity: 'warning',
  why: 'On the day of the outage one person is on a plane, ill, or asleep after the first twelve hours. If that person is also the deputy, or holds half of the roles, the recovery stops with them.',
  remedy:
    'Give each role a deputy who is somebody else, and spread the roles. A team of one needs a stand-in from outside: a neighbouring team, or a partner with a contract.',
  controls: ['nist-800-53r5:CP-2', 'nist-800-34r1:4.2.2', 'iso22301:8.4.2'],
  examples: [
    {
      name: 'A deputy who is the holder, and a role without one',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Role | Holder | Deputy |
        | --- | --- | --- |
        | recovery lead | service-owner | service-owner |
                                          ^^^^^^^^^^^^^
        | database | senior-dba | none |
          ^^^^^^^^
        | communications | support-lead | duty-manager |
      `,
    },
    {
      name: 'A deputy who is the holder, in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          roles:
            - {id: recovery-lead, holder: service-owner, deputy: service-owner}
                                                                 ^^^^^^^^^^^^^
            - {id: database, holder: senior-dba, deputy: second-dba}
            - {id: platform, holder: platform-lead, deputy: platform-engineer}
      `,
    },
    {
      name: 'One person in three of four roles',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          roles:
            - {id: recovery-lead, holder: service-owner, deputy: duty-manager}
                                          ^^^^^^^^^^^^^
            - {id: database, holder: service-owner, deputy: second-dba}
            - {id: key-custodian, holder: service-owner, deputy: duty-manager}
            - {id: platform, holder: platform-lead, deputy: second-dba}
      `,
    },
    {
      name: 'Everybody has one role and another deputy, and a team stands in for itself',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | Role | Primary | Backup |
        | --- | --- | --- |
        | recovery lead | service-owner | duty-manager |
        | database | database team | database team |
        | platform | platform-lead | duty-manager |
      `,
    },
  ],
  *check(context) {
    const { runbook } = context;
    const own = rolesOf(runbook, factsAround(context));
    const isUsual = own.some(({ deputy }) => deputy !== undefined);
    for (const one of own) {
      const finding = sameTwice(one) ?? (isUsual ? alone(one) : undefined);
      if (finding) yield finding;
    }
    const member = factsAround(context).members.find((one) => one.runbook === runbook);
    yield* saidAlone(member, own);
    yield* everywhere(context, factsAround(context));
  },
};

export default rule;

function rolesOf(runbook: Runbook, { members }: SetFacts): HeldRole[] {
  const member = members.find((one) => one.runbook === runbook);
  if (member === undefined) return [];
  return runbook.syntax === 'yaml'
    ? heldRolesInData(runbook, at(runbook.data, 'spec'))
    : heldRolesInText(runbook, member.facts.statements);
}

function sameTwice({ role, holder, deputy }: HeldRole): Finding | undefined {
  if (holder === undefined || deputy === undefined) return undefined;
  if (personKey(holder.value) !== personKey(deputy.value)) return undefined;
  return {
    span: deputy.span,
    message: `${unmarked(deputy.value)} is their own deputy in the role ${unmarked(role.value)}. Name somebody else.`,
    related: [{ span: holder.span, message: 'The same person holds the role.' }],
  };
}

/** Who declares, restores or holds keys: without them nothing begins. */
const VITAL =
  /\b(?:lead\w{0,3}|coordinat\w{1,3}|command\w{0,3}|manag\w{1,4}|declar\w{1,5}|activat\w{1,4}|recover\w{0,3}|restor\w{1,5}|database|dba|backups?|keys?|secrets?|vault|custodian|technical)\b/i;

function alone({ role, holder, noDeputy, text }: HeldRole): Finding | undefined {
  if (!noDeputy || holder === undefined || !VITAL.test(text)) return undefined;
  return {
    span: role.span,
    message: `The role ${unmarked(role.value)} has no deputy: without ${unmarked(holder.value)} nobody may do this. Name a deputy, if need be from another team.`,
  };
}

/** A line about a vital role that says itself that nobody stands in. */
function* saidAlone(member: Member | undefined, own: readonly HeldRole[]): Generator<Finding> {
  const told = own.filter(({ noDeputy }) => noDeputy).map(({ role }) => personKey(role.value));
  if (member === undefined) return;
  const { source, blocks } = member.runbook;
  const said = withCue(member.runbook, member.facts.statements.said, DEPUTIES);
  for (const { value, isReal, block } of said) {
    const match = isReal ? NO_DEPUTY.exec(value.value) : null;
    const line = match === null ? undefined : blocks[block]?.span;
    if (match === null || line === undefined || CONDITION.test(value.value)) continue;
    const from = Math.max(line.start, value.span.start - MOST_BEFORE);
    const text = source.text.slice(from, value.span.end);
    if (!VITAL.test(text)) continue;
    const key = personKey(text);
    if (told.some((role) => role !== '' && key.includes(role))) continue;
    const start = value.span.start + match.index;
    yield {
      span: { start, end: start + match[0].length },
      message:
        'Nobody stands in for this role, so the recovery waits for one person. Name a deputy, if need be from another team.',
    };
  }
}

/** The role stands before the name, and a stop in the name may part them. */
const MOST_BEFORE = 200;

const DEPUTIES = cuesOf('depu stan subs vert stel supp supl');

const NO_DEPUTY =
  /(?:\(|\b(?:has|have|with|and|hat|y) |, )(?:(?:no|without(?: a)?|has no) (?:deputy|deputies|stand-?in|substitute)|keine(?:n)? (?:stell)?vertret(?:er|ung)|ohne (?:stell)?vertret(?:er|ung)|sans suppléant|sin suplente)\b/i;
/** A rule about roles, or what to do then. */
const CONDITION = /\b(?:if|when|unless|every|each|any|never|must|role without|wenn|si)\b/i;

/** Told once, at the first role of the person. */
function* everywhere(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const { count, byHolder } = rolesAround(facts);
  for (const held of byHolder.values()) {
    const [first, ...others] = held;
    if (first === undefined || others.length === 0 || held.length * 2 < count) continue;
    if (first.runbook !== context.runbook) continue;
    const names = held.slice(0, MOST_SHOWN).map(({ role }) => unmarked(role.value));
    yield {
      span: first.holder.span,
      message: `${unmarked(first.holder.value)} holds ${held.length} of ${count} roles (${names.join(', ')}). Give some of them to others, so that the recovery does not wait for one person.`,
      related: others
        .slice(0, MOST_SHOWN)
        .map(({ holder, runbook }) =>
          pointTo(context, runbook, holder.span, 'The same person holds this role.'),
        ),
    };
  }
}

interface RolesAround {
  /** Of different roles that somebody holds. */
  readonly count: number;
  readonly byHolder: ReadonlyMap<string, readonly HolderOfRole[]>;
}

interface HolderOfRole {
  readonly role: Located<string>;
  readonly holder: Located<string>;
  readonly runbook: Runbook;
}

const rolesAround: (facts: SetFacts) => RolesAround = perSet((facts) => {
  const roles = facts.members.flatMap(({ runbook }) =>
    rolesOf(runbook, facts).flatMap(({ role, holder }): HolderOfRole[] =>
      holder === undefined ? [] : [{ role, holder, runbook }],
    ),
  );
  const unique = [...new Map(roles.map((one) => [personKey(one.role.value), one])).values()];
  const byHolder = new Map<string, HolderOfRole[]>();
  for (const one of unique) {
    const key = personKey(one.holder.value);
    const held = byHolder.get(key);
    if (held) held.push(one);
    else byHolder.set(key, [one]);
  }
  return { count: unique.length, byHolder };
});

const MOST_SHOWN = 6;
