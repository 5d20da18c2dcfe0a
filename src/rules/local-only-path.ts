/** Rule: nothing that a recovery needs lies on one person's machine. */
import { personalPlaces } from '../core/facts/recovery/personal-places.ts';
import { factsAround } from '../core/facts/set-facts.ts';
import type { Rule } from '../core/rule.ts';

const rule: Rule = {
  id: 'local-only-path',
  summary: 'Something that exists only on one person’s machine',
  category: 'safety',
  severity: 'warning',
  why: 'A script in somebody’s home directory is gone with their laptop, and nobody else can run it while they are on holiday. Whoever wrote the step has never seen it done by another person.',
  remedy:
    'Put the script or file into a repository or store that everybody who recovers can open without the systems that are down, and name that place.',
  controls: ['nist-800-34r1:4.3.2', 'nist-800-53r5:CP-2', 'iso22301:8.4.4'],
  kinds: ['restore-procedure', 'dr-plan', 'backup-procedure', 'inventory'],
  examples: [
    {
      name: 'A script on a laptop',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump: \`psql shop -f /srv/shop.sql\`
        2. Repair the sequences: \`bash /Users/mlopez/scripts/fix-seq.sh\`
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        3. Switch the name with the script on my laptop.
                                              ^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - id: load
              action: Load the dump
              owner: dba
              command: psql shop -f ~/Downloads/shop.sql
                                    ^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'Homes of services, settings that everybody has, and files that a step has just written',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Fetch the dump: \`aws s3 cp s3://shop-copies/shop.sql ~/Downloads/shop.sql\`
        2. Load the dump: \`psql shop -f ~/Downloads/shop.sql\`
        3. Start the runner: \`/home/deploy/bin/start\`, with the key in \`~/.ssh/id_ed25519\`
        4. Open a session from your laptop.
      `,
    },
  ],
  *check(context) {
    const { members } = factsAround(context);
    const own = members.find(({ runbook }) => runbook === context.runbook);
    if (own === undefined) return;
    const told = new Set<string>();
    for (const { at, whose } of personalPlaces(own.runbook)) {
      if (told.has(at.value)) continue;
      told.add(at.value);
      yield {
        span: at.span,
        message: `${shown(at.value)} lies ${whose}: nobody else can use it while that is away or lost. Keep it in a repository or store that all who recover can open.`,
      };
    }
  },
};

export default rule;

function shown(text: string): string {
  return /[/\\]/.test(text) ? `\`${text}\`` : `What is on "${text}"`;
}
