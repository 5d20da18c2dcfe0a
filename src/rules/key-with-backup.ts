/** Rule: the key of a backup survives what the backup is for. */
import { lonelyKeys } from '../core/facts/backup/key-services.ts';
import { type KeyTalk, keyLists, keyTalk } from '../core/facts/backup/keys.ts';
import { factsAround, nameOf, pointTo, type SetFacts } from '../core/facts/set-facts.ts';
import { namesIn, systemKey } from '../core/facts/systems/systems.ts';
import type { Finding } from '../core/finding.ts';
import type { Rule, RuleContext } from '../core/rule.ts';
import type { Span } from '../core/text.ts';

const rule: Rule = {
  id: 'key-with-backup',
  summary: 'The only key to a backup is kept on what the backup protects',
  category: 'backup',
  severity: 'error',
  why: 'An encrypted backup without its key is noise. When the key lies on the system that is lost, or in a store that has to be restored first, every copy survives and none can be read. Kept beside the backup, it protects nothing: whoever has one has the other.',
  remedy:
    'Keep a second copy of the key where no system of the plan is needed to read it: on paper in a safe at another place, in a password manager that somebody else runs, in a key service of another region. Try it once a year.',
  controls: ['nist-800-53r5:CP-9(8)', 'nist-800-53r5:SC-12(1)', 'iso27001:A.8.24'],
  examples: [
    {
      name: 'The key on the machine that is backed up',
      text: `
        ---
        kind: dr-plan
        systems: [db-01]
        ---

        # Recovery plan of the shop

        Backups run nightly to \`s3://shop-copies\` and are encrypted. The passphrase of the repository is stored in \`/etc/backup.key\` on db-01.
                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'The same in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16, plan: shop-plan}
        spec:
          backups:
            - id: shop-repository
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: nightly}]
              encryption:
                method: AES-256
                keys:
                  - {where: secrets-01, custodian: dba, needs: [secrets-01]}
                            ^^^^^^^^^^
      `,
      beside: {
        'plan.runbook.yaml': `apiVersion: dr-runbook/v1
kind: dr-plan
metadata: {id: shop-plan, title: Plan of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
spec:
  systems:
    - {id: shop-db, tier: 1, stateful: true, rto: PT4H, rpo: P1D}
    - {id: secrets-01, tier: 0, stateful: true, rto: PT1H, rpo: P1D}
`,
      },
    },
    {
      name: 'Beside the backups',
      text: `
        ---
        kind: backup-procedure
        ---

        # Backups of the shop

        Dumps are encrypted. The key is stored in the same bucket as the dumps.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
    },
    {
      name: 'A key service that is not in the other region',
      text: `
        ---
        kind: dr-plan
        ---

        # Recovery plan of the shop

        After the loss of the region everything is rebuilt in the second region.

        | Service | Used for | Replicated? |
        | --- | --- | --- |
        | S3 | backups | Yes |
        | KMS | keys of the backups | No |
                                      ^^
      `,
    },
    {
      name: 'A second copy on paper',
      text: `
        ---
        kind: dr-plan
        systems: [db-01]
        ---

        # Recovery plan of the shop

        Backups are encrypted. The passphrase is stored in \`/etc/backup.key\` on db-01, and a printed copy lies in the safe of the bank.
      `,
    },
    {
      name: 'A second copy in YAML',
      syntax: 'yaml',
      text: `
        apiVersion: dr-runbook/v1
        kind: backup-procedure
        metadata: {id: shop-backup, title: Backups of the shop, owner: lead, version: "1", last_reviewed: 2026-11-16}
        spec:
          backups:
            - id: shop-repository
              covers: [shop-db]
              tool: {name: pgBackRest}
              jobs: [{type: full, schedule: nightly}]
              encryption:
                method: AES-256
                keys:
                  - {where: shop-db, custodian: dba, needs: [shop-db]}
                  - {where: paper in the safe at site B, custodian: lead}
      `,
    },
  ],
  *check(context) {
    const facts = factsAround(context);
    if (context.runbook.syntax === 'yaml') yield* inData(context, facts);
    else yield* inText(context, facts);
    const [lonely] = lonelyKeys(facts);
    if (lonely?.runbook === context.runbook) {
      yield {
        span: lonely.written.span,
        message:
          'The key service is not in the other region: after the loss of its own, nothing that it encrypts can be opened there, the backups among it. Replicate the keys, or encrypt the copies over there with a key that lives there.',
      };
    }
  },
};

export default rule;

function* inData(context: RuleContext, facts: SetFacts): Generator<Finding> {
  for (const { runbook, covers, keys } of keyLists(facts)) {
    if (runbook !== context.runbook) continue;
    const covered = new Set(covers.map(({ value }) => systemKey(value)));
    const blocks = keys.map(({ where, needs }) =>
      [...needs.map(({ value }) => value), where.value]
        .map(systemKey)
        .find((key) => facts.systems.has(key) || covered.has(key)),
    );
    const [first] = keys;
    const [block] = blocks;
    if (first === undefined || block === undefined || blocks.includes(undefined)) continue;
    // What the backup is for need be no system of a plan.
    const own = covers.find(({ value }) => systemKey(value) === block);
    const name = own?.value ?? nameOf(facts, block);
    const names = covers.map(({ value }) => value).join(' and ');
    const what = covered.has(block)
      ? 'the system that the backup is for'
      : 'which has to be recovered as well';
    const source = facts.systems.get(block)?.[0];
    yield {
      span: first.where.span,
      message: `The only ${keys.length === 1 ? 'key' : 'keys'} of the backups of ${names} can be read only while ${name} runs, ${what}: when it is lost, no copy can be opened. Keep another copy of the key where no system of the plan is needed, for example on paper in a safe elsewhere.`,
      related:
        source && source.runbook !== runbook
          ? [pointTo(context, source.runbook, source.fact.name.span, `${name} is in the plan.`)]
          : [],
    };
  }
}

/** Once in a set, and only where nothing is said of another copy of the key. */
function* inText(context: RuleContext, facts: SetFacts): Generator<Finding> {
  const talk = keyTalk(facts).slice(0, MOST_TALK);
  const bad = talk.filter((one) => problemOf(facts, one) !== undefined);
  const [first] = bad;
  if (first === undefined || first.runbook !== context.runbook) return;
  if (
    talk.some(
      (one) =>
        (!bad.includes(one) && ELSEWHERE.test(one.written.value)) || ALSO.test(one.written.value),
    )
  )
    return;
  if (isCopiedNearby(context, first)) return;
  const problem = problemOf(facts, first);
  if (problem !== undefined) yield { span: first.written.span, message: problem };
}

/** "A printed copy lies in the safe": the sentence beside it need not name the key again. */
function isCopiedNearby({ runbook }: RuleContext, { written }: KeyTalk): boolean {
  const from = written.span.start;
  return runbook.sections.some(
    ({ span, body }) =>
      span.start <= from &&
      body.end >= from &&
      runbook.blocks.some(
        (block) =>
          block.span.start >= body.start &&
          block.span.end <= body.end &&
          isAnotherCopy(runbook.source.text, block.span, written.span),
      ),
  );
}

/** In the text around the sentence, and not in the sentence itself. */
function isAnotherCopy(text: string, { start, end }: Span, own: Span): boolean {
  const whole =
    own.start >= start && own.end <= end
      ? `${text.slice(start, own.start)} ${text.slice(own.end, end)}`
      : text.slice(start, end);
  return ANOTHER_COPY.test(whole.slice(0, 4_000));
}

const ANOTHER_COPY =
  /\b(?:second|another|printed|paper|spare|offline|off-?site) (?:copy|one|print-?out|set)\b|\b(?:safe|sealed|envelope|escrow|notary)\b/i;

/** Each is searched for the names of all systems. */
const MOST_TALK = 100;

function problemOf(facts: SetFacts, { written, isRow }: KeyTalk): string | undefined {
  const text = written.value;
  if (ALSO.test(text)) return undefined;
  if (LIES.test(text) && BESIDE.test(text))
    return 'The key lies beside the backups that it opens: who gets at the one gets at the other, and when the place is lost, so are both. Keep the key elsewhere.';
  const place = ON.exec(text);
  if (place === null || (!isRow && !LIES.test(text))) return undefined;
  const behind = text.slice(place.index, place.index + 100);
  const [named] = namesIn(behind, facts.names);
  // Right behind the word: "on db-01", "in the vault `secrets-01`".
  if (named === undefined || named.start > 20) return undefined;
  const name = nameOf(facts, named.key);
  if (OFF_HOST.test(name)) return undefined;
  return `The only key that is spoken of lies on ${name}, one of the systems that the plan is there to recover: when ${name} is lost, the backups cannot be opened. Keep another copy of the key where no system of the plan is needed, for example on paper in a safe elsewhere.`;
}

const LIES =
  /\b(?:is|are|lies|lie|kept|stored|held|lives?|located|resides?|saved|liegt|liegen|gespeichert|se trouve|stock[ée]e?s?|est[áa]|guardada)(?![\p{L}])/iu;

const BESIDE =
  /\b(?:in|on|to|at) the same (?:s3 |storage |azure |backup )?(?:bucket|share|server|host|machine|disk|volume|folder|directory|store|storage(?: account)?|repository|place|nas|tape) (?:as|with) the (?:encrypted )?(?:backups?|dumps?|copies|snapshots?|archives?|repository)\b|\bauf de[mr]selben (?:server|host|maschine|platte|rechner) wie (?:die|das) (?:sicherung|backup)|\b(?:dans|sur) le m[êe]me (?:serveur|disque|compartiment|dossier) que (?:la|les) sauvegarde|\ben el mismo (?:servidor|disco|directorio|cubo) que (?:la|las) copia|\b(?:stored|kept|saved|held) with the (?:encrypted )?backups?\b|\b(?:bei|neben|mit) den (?:sicherungen|backups)\b|\b(?:stock|conserv|gard)[ée]e?s? avec (?:la|les) sauvegardes?\b|\bjunto (?:a|con) (?:la|las) copias?\b|\b(?:next to|beside|alongside|together with) the (?:encrypted )?(?:backups?|dumps?|copies|archives?)\b/i;

const ON =
  /\b(?:on|in|at|auf|sur|dans|en) (?:the )?(?:host |server |machine |system )?[`*]{0,2}[a-z]/i;

const OFF_HOST = /\b(?:bkp|backup|escrow)\b/i;

/** The same sentence names another copy. */
const ALSO =
  /\b(?:also|second|another|copy of the key|printed|print-?out|paper|safe|sealed|envelopes?|escrow|notary|bank|usb|off-?site|both|tresor|papier|coffre|caja fuerte|and (?:in|on|at|with) )\b/i;

/** Somewhere that outlives the systems of a plan. */
const ELSEWHERE =
  /\b(?:paper|printed|safe|sealed|envelopes?|password (?:manager|safe)|1password|keepass\w{0,2}|bitwarden|lastpass|dashlane|hsm|escrow|vault|secrets? manager|kms|key (?:vault|service|management)|usb|bank|notary|offline|off-?site|phone|smart ?cards?|yubikeys?|shares?|cloud|tresor|papier|coffre|notaire|caja|kopie|copie|copia|cop(?:y|ies))\b/i;
