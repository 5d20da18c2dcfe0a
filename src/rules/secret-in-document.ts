/** Rule: a document says where a secret is kept, and never the secret. */

import type { Fix } from '../core/finding.ts';
import { titled } from '../core/fixes/titled.ts';
import type { Rule } from '../core/rule.ts';
import type { Secret } from '../core/secrets/secret.ts';

const rule: Rule = {
  id: 'secret-in-document',
  summary: 'A password, key or token that stands in the text',
  category: 'safety',
  severity: 'error',
  why: 'A runbook is copied to laptops, printed and sent around, so that it is there when all else is lost; and so is every secret in it. The history of the repository keeps a secret after it was deleted from the text.',
  remedy:
    'Change the secret first, since it has been read, and then write where it is kept instead: a path in the vault, a variable, the sealed envelope in the safe. References, variables, asterisks and the samples of manuals are not reported. This finds what is plain to see; let a real secret scanner watch the repository and its history.',
  controls: ['nist-800-53r5:CP-2', 'iso22301:7.5.3'],
  examples: [
    {
      name: 'A password in a command',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump: \`PGPASSWORD=krokus71!Weide pg_restore -h shop-db -d shop /srv/shop.dump\`
                                      ^^^^^^^^^^^^^^
           Expect: no error.
      `,
      fixed: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        ## Restore procedure

        1. Load the dump: \`PGPASSWORD=<TBD-path-in-the-vault> pg_restore -h shop-db -d shop /srv/shop.dump\`
           Expect: no error.
      `,
    },
    {
      name: 'A password in an address, in YAML',
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
              command: pg_restore -d postgres://shop:krokus71Weide@shop-db:5432/shop /srv/shop.dump
                                                     ^^^^^^^^^^^^^
              verify: {command: psql -f checks/totals.sql, expect: 0 rows}
      `,
    },
    {
      name: 'A column of passwords, and the token of a request',
      text: `
        ---
        kind: inventory
        ---

        # Inventory

        | System | User | Password |
        | --- | --- | --- |
        | shop-db | shop | krokus71Weide |
                           ^^^^^^^^^^^^^
        | stock-db | stock | in the vault |
        | mail | relay | \${MAIL_PASSWORD} |

        \`\`\`sh
        curl -H 'Authorization: Bearer 7fK2mQx9Lw4Zt8Vb3NcR' https://shop.example.org/health
                                       ^^^^^^^^^^^^^^^^^^^^
        \`\`\`
      `,
    },
    {
      name: 'Where secrets are kept, what stands in their place, and the samples of manuals',
      text: `
        ---
        kind: restore-procedure
        ---

        # Restore the shop

        The password is in the vault: vault:shop/db-admin-1. Root password: sealed envelope 4 in the safe.
        The token is valid for 24h. API key: see \`op://shop/mail/key1\`. Password manager: 1Password

        \`\`\`sh
        export PGPASSWORD="$(vault kv get -field=password shop/db1)" TOKEN=\${SHOP_TOKEN}
        psql postgres://shop:\${PGPASSWORD}@shop-db/shop
        psql "postgres://shop:***@shop-db/shop?password=<your-password-1>"
        export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
        kubectl create secret generic shop-db-tls-2026 --from-file=password=./password.txt
        \`\`\`
      `,
    },
    {
      name: 'Names of secrets in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: restore-procedure
        metadata: {id: restore, title: Restore shop-db, owner: dba, version: "1", last_reviewed: 2026-11-16}
        spec:
          steps:
            - id: load
              action: Get the password from the vault, secret=shop/db-admin-2, password="********"
              owner: dba
              verify: {command: psql -f checks/totals.sql, expect: 0 rows}
      `,
    },
  ],
  *check({ analysis }) {
    for (const secret of analysis.secrets) {
      yield {
        span: secret.span,
        message: `This holds ${secret.what} that every reader can use. Change it, since copies and the history keep it, and write where it is kept instead.`,
        fixes: [reference(secret)],
      };
    }
  },
};

export default rule;

/** A blank that says that it is one: only its author knows where the secret is kept. */
function reference({ span, covers }: Secret): Fix {
  const edits = [
    {
      span: { start: Math.min(span.start, covers.start), end: Math.max(span.end, covers.end) },
      newText: '<TBD-path-in-the-vault>',
    },
  ];
  return { ...titled('Replace it with a blank for its path in the vault'), safe: false, edits };
}
