/** Rule: what a document links or names is there. */

import type { Finding } from '../core/finding.ts';
import { titled } from '../core/fixes/titled.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Reference } from '../core/runbook.ts';

const rule: Rule = {
  id: 'dangling-reference',
  summary: 'A link or id that leads to no document',
  category: 'structure',
  severity: 'warning',
  why: 'During a recovery somebody follows the link, finds nothing, and has to guess which procedure was meant. Documents move and are renamed; the plan that points to them stays as it was.',
  remedy:
    'Correct the path or the id, restore the document, or remove the reference. Only links to files in the workspace are looked at, and never anything on a network.',
  examples: [
    {
      name: 'A link to a file that was renamed',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        Follow [the restore procedure](restore-orders.md).
                                       ^^^^^^^^^^^^^^^^^
        The network is drawn in [the overview](#network) and [the wiki](https://wiki.example.org/net.md).
      `,
      fixed: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        Follow [the restore procedure](procedures/restore-order.md).
        The network is drawn in [the overview](#network) and [the wiki](https://wiki.example.org/net.md).
      `,
      beside: {
        'procedures/restore-order.md': '---\nkind: restore-procedure\n---\n\n# Restore orders\n',
      },
    },
    {
      name: 'An id that no document has',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: dr-plan
        metadata: {id: orders-plan, title: Orders, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          failback:
            procedure: failback-orders
                       ^^^^^^^^^^^^^^^
            permanent_move_possible: false
      `,
    },
    {
      name: 'A document that was moved away from all that it links',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan

        See [network](net.md), [hosts](hosts.md), [power](power.md), [people](people.md) and [keys](keys.md).
                      ^^^^^^
      `,
    },
    {
      name: 'A link and an id that lead to documents',
      text: `
        ---
        kind: restore-procedure
        plan: orders-plan
        ---

        # Restore orders

        The plan is [here](../plan.md#contacts).
      `,
      beside: { '../plan.md': '---\nkind: dr-plan\nid: orders-plan\n---\n\n# Orders\n' },
    },
  ],
  *check(context) {
    const { runbook, workspace } = context;
    const local = runbook.references.filter((reference) => isLocal(reference, context));
    const lost = local.filter(
      ({ target, as }) => workspace.follow(runbook.source.uri, target.value, as) === 'nowhere',
    );
    const links = local.filter(({ as }) => as === 'link');
    const [first] = links;
    const moved = links.length >= MANY && links.every((link) => lost.includes(link));
    if (moved && first !== undefined) yield away(first, links.length);
    for (const reference of lost) {
      if (!moved || reference.as !== 'link') yield* finding(reference, context);
    }
  },
};

export default rule;

/** So many links are not all mistyped: the document is no longer where it was written. */
const MANY = 5;

function away({ target }: Reference, count: number): Finding {
  const message = `None of the ${count} links to files here leads to one. Put the document back beside them, or correct the links.`;
  return { span: target.span, message };
}

/** Where a file is surely meant: paths of sites, of templates and of other repositories are not ours to judge. */
function isLocal({ target, as }: Reference, { runbook }: RuleContext): boolean {
  const { value } = target;
  if (/[{}<>$*|\\]|^\/|^www\.|\/(?:blob|tree|raw)\//.test(value)) return false;
  // In Markdown other tools use the same names for their own lists.
  if (as !== 'link') return as === 'plan' || (runbook.syntax === 'yaml' && ID.test(value));
  return FILE.test(value.split(/[#?]/, 1)[0] ?? '');
}

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;

const FILE =
  /\.(?:md|markdown|mdx|adoc|rst|txt|ya?ml|json|toml|csv|pdf|docx?|xlsx?|pptx?|od[tsp]|vsdx?|drawio|sh|bash|ps1|py|rb|sql|tf|conf|cfg|ini)$/i;

function* finding(reference: Reference, context: RuleContext): Generator<Finding> {
  const { target, as } = reference;
  const { near } = context.workspace;
  const { uri } = context.runbook.source;
  const meant =
    as === 'link'
      ? near().file(uri, target.value)
      : near().id(target.value, as === 'document' ? 'document' : 'plan');
  const said = saidOf(reference, context, meant !== undefined);
  if (said === undefined) return;
  if (meant === undefined) {
    yield { span: target.span, message: `${said} Correct it, or remove it.` };
    return;
  }
  const edits = [{ span: target.span, newText: meant }];
  const fixes = [{ ...titled('Change to "{0}"', meant), safe: false, edits }];
  yield { span: target.span, message: `${said} Did you mean \`${meant}\`?`, fixes };
}

/** An id says that it leads nowhere only within a set, or where the word was clearly mistyped. */
function saidOf(
  { target, as }: Reference,
  { set }: RuleContext,
  isNear: boolean,
): string | undefined {
  if (as === 'link') return `There is no file \`${shown(target.value)}\`.`;
  if (set === undefined && !isNear) return undefined;
  const what = as === 'plan' ? 'recovery plan' : 'document';
  return `No ${what} here is called \`${shown(target.value)}\`.`;
}

function shown(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
