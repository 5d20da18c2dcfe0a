/** Rule: restore drills bring their data to a place where nothing is lost when they go wrong. */
import { drillTargetsOf } from '../core/facts/exercises/drill-targets.ts';
import { factsAround, nameOf, pointTo } from '../core/facts/set-facts.ts';
import { type NamePlace, nameIndex } from '../core/facts/systems/name-index.ts';
import type { Rule } from '../core/rule.ts';
import type { Located, Span } from '../core/text.ts';

const rule: Rule = {
  id: 'drill-on-production',
  summary: 'A restore drill whose target is production',
  category: 'safety',
  severity: 'error',
  why: 'A restore overwrites what is there. A drill that loads last night into the running system loses today, and makes a disaster out of its own cure.',
  remedy:
    'Restore to a machine or account of its own, without a way to customers and their mail, and delete the copy afterwards. A failover of production is another exercise: it needs an approval, a window and a criterion for breaking it off.',
  controls: ['nist-800-53r5:CP-4', 'iso27001:A.8.33', 'cis-v8:11.5'],
  examples: [
    {
      name: 'A drill into the database itself',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | shop-db | 1 | 4 h |

        A test restore into shop-db runs every month.
                            ^^^^^^^
      `,
    },
    {
      name: 'The same in YAML, over two documents',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: backups, title: Backups, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: shop-db
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: daily}]
              copies: []
              restore_drill: {cadence: P3M, target: shop-db primary, last: 2026-11-10, took: PT44M, result: passed}
                                                    ^^^^^^^
            - id: stock-db
              covers: [stock-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: daily}]
              copies: []
              restore_drill: {cadence: P3M, target: "stock-db-drill, isolated network", last: 2026-11-10, took: PT44M, result: passed}
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
    - {id: stock-db, tier: 1, stateful: true, rto: PT4H, rpo: PT1H}
`,
      },
    },
    {
      name: 'A report that names production',
      text: `
        ---
        kind: exercise-report
        ---

        # Restore drill of the shop, 20 October 2026

        - Environment: production
                       ^^^^^^^^^^
      `,
    },
    {
      name: 'Drills beside production, with its data, and a failover',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        | System | Tier | RTO |
        | --- | --- | --- |
        | shop-db | 1 | 4 h |

        | Exercise | Target |
        | --- | --- |
        | restore drill | drill-11, no way to production |
        | restore drill, loaded with a dump | copy of shop-db in the drill account |
        | full failover | production |

        A restore test never runs on production. The monthly test restore of shop-db into a scratch host takes 44 minutes.
        Restore tests are held in a production-like environment.
      `,
    },
  ],
  *check(context) {
    const targets = drillTargetsOf(context.runbook);
    if (targets.length === 0) return;
    const facts = factsAround(context);
    const index = nameIndex(facts.names);
    for (const target of targets) {
      if (APART.test(target.value)) continue;
      const [first] = index.placesIn(target.value);
      const named = PRODUCTION.exec(target.value);
      if (first !== undefined && isNamed(target.value, first)) {
        const [system] = facts.systems.get(first.key) ?? [];
        yield {
          span: part(target, first.start, first.end),
          message: told(`${nameOf(facts, first.key)}, a system that this plan protects`),
          related: system
            ? [pointTo(context, system.runbook, system.fact.name.span, 'The system.')]
            : [],
        };
      } else if (named !== null) {
        const word = named[1] ?? '';
        const start = named[0].indexOf(word);
        yield {
          span: part(target, start, start + word.length),
          message: told('production'),
        };
      }
    }
  },
};

export default rule;

/** A place of its own, or one that only resembles production. */
const APART =
  /\b(?:non|not|no|never|pre|isolated|separate\w{0,3}|sandbox\w{0,2}|tests?|testing|drills?|scratch|spare|cop(?:y|ies)|clones?|cloned|temp|temporary|throw-?away|staging|dev|lab|standby|replicas?|outside|apart|without|second|parallel|new|same|like|beside|next to|away)\b|\bprod(?:uction)?[ -](?:like|sized|grade|data|dumps?|backups?|snapshots?|cop(?:y|ies)|scale|hours?|parity|accounts?|subscriptions?|projects?|tenants?|vpc|networks?|regions?|sites?|configurations?|settings|versions?|staff|teams?)\b/i;
/** The place itself: "production RPO" and "production servers' images" are none. */
const PRODUCTION =
  /^[\s"'\x60*]{0,3}(?:(?:the|our|live) )?(production|prod|live(?= (?:system|database|server|service|environment|cluster)))(?: (?:systems?|databases?|servers?|services?|environment|clusters?|instances?|hosts?))?(?=$|[.,;)*\x60]|\s\x60|\s(?:each|every|once|monthly|quarterly|yearly|weekly|is|are|was|were|runs?|by|at|during|on|and|happens?|takes)\b)/i;

/** Words that every plan has a system for: in a sentence they mean none in particular. */
const COMMON =
  /^(?:databases?|db|servers?|applications?|apps?|systems?|services?|storage|network|dns|files?)$/;

/** Nothing but the name stands before its end. */
function isNamed(text: string, { start, end }: NamePlace): boolean {
  const name = text.slice(start, end).toLowerCase();
  return /^[\s"'\x60*]*(?:the |our )?$/i.test(text.slice(0, start)) && !COMMON.test(name);
}

function part({ span }: Located<string>, from: number, to: number): Span {
  return { start: span.start + from, end: span.start + to };
}

function told(where: string): string {
  return `This drill restores into ${where}. Restore to a machine of its own, where nothing is lost when it goes wrong.`;
}
