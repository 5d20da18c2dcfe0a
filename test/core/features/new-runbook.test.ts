/** New runbooks of every kind: complete, each gap told once, and without a finding once the gaps are filled. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { catalogue } from '../../../src/catalogue.generated.ts';
import { analyse } from '../../../src/core/analyse.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config.ts';
import type { State } from '../../../src/core/coverage.ts';
import { blanksIn } from '../../../src/core/facts/blanks.ts';
import { factsOf } from '../../../src/core/facts/document-facts.ts';
import { personKey } from '../../../src/core/facts/people/people.ts';
import { systemKey } from '../../../src/core/facts/systems/systems.ts';
import { insertion } from '../../../src/core/features/insert.ts';
import {
  type Known,
  knownOf,
  serviceNamed,
  servicesIn,
  unknownService,
} from '../../../src/core/features/known-service.ts';
import { type NewRunbook, newRunbook } from '../../../src/core/features/new-runbook.ts';
import { inReadingOrder } from '../../../src/core/features/order.ts';
import type { Diagnostic } from '../../../src/core/finding.ts';
import { globMatcher } from '../../../src/core/globs.ts';
import { lint } from '../../../src/core/lint.ts';
import { KINDS, type Kind } from '../../../src/core/runbook.ts';
import { buildWorkspace, type Workspace } from '../../../src/core/workspace.ts';
import { filledIn, gapsOf } from './answers.ts';

const SYNTAXES = ['markdown', 'yaml'] as const;

type Syntax = (typeof SYNTAXES)[number];

const READING = { factsOf, personKey, systemKey, globMatcher };

function made(kind: Kind, syntax: Syntax, known: Partial<Known> = {}): NewRunbook {
  const plan = kind === 'dr-plan' ? undefined : 'bookings-dr-plan';
  const all = { ...unknownService('Bookings'), plan, ...known };
  const { practices } = catalogue;
  return newRunbook({ kind, syntax, known: all, practices, taken: new Set() });
}

function read(fileName: string, text: string): Analysis {
  return analyse(fileName, fileName, text, catalogue);
}

function around(analyses: readonly Analysis[]): Workspace {
  return buildWorkspace(analyses, {
    config: DEFAULT_CONFIG,
    exists: () => false,
    pathOf: (uri) => uri,
  });
}

/** @param only the one whose findings are asked for; all of them unless it is given. */
function judge(analyses: readonly Analysis[], only?: Analysis): readonly Diagnostic[] {
  const run = {
    catalogue,
    workspace: around(analyses),
    config: DEFAULT_CONFIG,
    today: { year: 2026, month: 11, day: 23 },
  };
  return (only ? [only] : analyses).flatMap((analysis) => lint(analysis, run));
}

function isGap({ rule, state }: Diagnostic): boolean {
  return rule === 'placeholder-text' || state === 'placeholder';
}

function shown({ uri, range, rule, state = '' }: Diagnostic): string {
  return `${uri}:${range.start.line + 1} ${rule} ${state}`;
}

for (const syntax of SYNTAXES) {
  const fresh = KINDS.map((kind) => ({ kind, ...made(kind, syntax) }));
  const open = fresh.map(({ fileName, text }) => read(fileName, text));
  const full = fresh.map(({ kind, fileName, body }) =>
    read(fileName, filledIn(body, kind, syntax)),
  );

  describe(`new runbooks in ${syntax}`, () => {
    for (const [index, { kind, text }] of fresh.entries()) {
      const analysis = open[index];
      if (analysis === undefined) throw new Error(kind);

      it(`of kind ${kind} say every practice of it, in the order in which people read, as a gap`, () => {
        assert.deepEqual(analysis.runbook.problems, []);
        assert.equal(analysis.recognition.kind, kind);
        assert.equal(analysis.recognition.by, 'document');
        const wanted = inReadingOrder(catalogue.practices).filter(
          ({ applies }) => applies[kind] === 'required',
        );
        for (const practice of wanted) {
          const state: State | undefined = analysis.coverage.get(practice.id)?.state;
          // A YAML plan has no field for backups: those stand in a document of their own.
          const hasPlace = insertion(analysis, practice, catalogue.practices) !== undefined;
          if (state === 'missing' && !hasPlace) assert.equal(`${kind} ${syntax}`, 'dr-plan yaml');
          else assert.equal(state, 'placeholder', practice.id);
        }
        if (syntax === 'yaml') return;
        const headings = analysis.runbook.sections.flatMap(({ heading, level }) =>
          level === 2 && heading ? heading.value : [],
        );
        const titles = wanted.map(({ title }) => title).filter((title) => headings.includes(title));
        assert.deepEqual(headings, titles);
      });

      it(`of kind ${kind} mark every gap, and nothing else is left of the snippet`, () => {
        const blanks = blanksIn(analysis.runbook);
        const marks = [...text.matchAll(/TBD|TODO/g)];
        assert.ok(marks.length > 4);
        for (const { index: at } of marks) {
          const isTold = blanks.some(({ span }) => span.start <= at && at < span.end);
          assert.ok(isTold, text.slice(at - 40, at + 40));
        }
        assert.doesNotMatch(text, /\$\{|\n\n\n/);
      });
    }

    it('have no other finding than their gaps, together and each by itself', () => {
      assert.deepEqual(
        judge(open)
          .filter((each) => !isGap(each))
          .map(shown),
        [],
      );
      for (const analysis of open.filter(({ recognition }) => recognition.kind !== 'dr-plan')) {
        const alone = made(analysis.recognition.kind ?? 'inventory', syntax, { plan: undefined });
        const found = judge([read(alone.fileName, alone.text)]);
        assert.deepEqual(found.filter((each) => !isGap(each)).map(shown), []);
      }
    });

    it('have no finding once every gap is filled, together and each by itself', () => {
      assert.deepEqual(judge(full).map(shown), []);
      for (const kind of KINDS.filter((each) => each !== 'dr-plan')) {
        const { fileName, body } = made(kind, syntax, { plan: undefined });
        assert.deepEqual(judge([read(fileName, filledIn(body, kind, syntax))]).map(shown), []);
      }
    });

    for (const [index, { kind, fileName, body }] of fresh.entries()) {
      it(`of kind ${kind} are told of each single gap that is left, once for each place`, () => {
        for (const { number, hint, where } of gapsOf(body)) {
          const left = read(fileName, filledIn(body, kind, syntax, number));
          const found: readonly Diagnostic[] = judge(full.with(index, left), left);
          const name = `${where}: ${hint}: ${found.map(shown).join(', ')}`;
          assert.ok(found.some(isGap), name);
          const places = body.split(`\${${number}`).length - 1;
          const expected = SEVERAL[`${syntax} ${kind} ${hint}`] ?? places;
          assert.ok(found.length <= expected, name);
        }
      }).timeout(120_000);
    }
  });
}

/**
 * What several practices ask for in one place, and a name that others refer to: then more than one of them
 * says that it is open.
 */
const SEVERAL: Readonly<Record<string, number>> = {
  'yaml dr-plan TBD: system': 3,
  'yaml restore-procedure TBD: where the key of the encrypted backup is kept': 2,
};

describe('new runbooks in YAML, filled in', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../../schemas/runbook.schema.json', import.meta.url), 'utf8'),
  );
  const isValid = new Ajv({ strict: false }).compile(schema);
  for (const kind of KINDS) {
    it(`of kind ${kind} follow the published schema`, () => {
      const { body } = made(kind, 'yaml');
      assert.ok(isValid(parseYaml(filledIn(body, kind, 'yaml'))), JSON.stringify(isValid.errors));
    });
  }
});

describe('what is known of a service', () => {
  const documents = SYNTAXES.flatMap((syntax) =>
    (['dr-plan', 'backup-procedure'] as const).map((kind) => {
      const { fileName, body } = made(kind, syntax);
      return { syntax, analysis: read(fileName, filledIn(body, kind, syntax)) };
    }),
  );

  for (const syntax of SYNTAXES) {
    const workspace = around(
      documents.flatMap((each) => (each.syntax === syntax ? each.analysis : [])),
    );
    const [service] = servicesIn(workspace, DEFAULT_CONFIG, READING);
    if (service === undefined) throw new Error('There is no service.');
    const known = knownOf(service, READING);

    it(`is read from documents in ${syntax}`, () => {
      assert.equal(known.service, 'Bookings');
      assert.equal(known.plan, 'bookings-dr-plan');
      assert.equal(known.owner, 'platform-lead');
      const system = known.systems.find(({ id }) => id === 'booking-db');
      assert.deepEqual([system?.rto?.iso, system?.rpo?.iso], ['PT4H', 'PT30M']);
      assert.match(system?.tool ?? '', /^pgBackRest/);
      assert.equal(system?.store, 's3://example-bookings-backup/booking-db');
      assert.ok(known.roles.some(({ name }) => /recovery.lead/i.test(name)));
    });

    it(`is the same by the name of the service, from ${syntax}`, () => {
      assert.equal(serviceNamed(workspace, DEFAULT_CONFIG, 'bookings', READING).plan, service.plan);
      assert.equal(serviceNamed(workspace, DEFAULT_CONFIG, 'payroll', READING).plan, undefined);
    });

    it(`from ${syntax} is written into new documents, and is a gap no more`, () => {
      for (const written of SYNTAXES) {
        const { text } = made('backup-procedure', written, known);
        assert.match(text, /^ {0,2}plan: bookings-dr-plan$/m);
        assert.match(text, /^ {0,2}owner: platform-lead$/m);
        assert.match(text, /booking-db/);
        assert.match(text, /s3:\/\/example-bookings-backup\/booking-db/);
        assert.doesNotMatch(text, /TBD: (?:system[|"]|tool|program)/);
        const report = made('exercise-report', written, known).text;
        assert.match(
          report,
          written === 'yaml' ? /rto_target: "PT4H"/ : /\| booking-db \| (?:4 h|PT4H) \|/,
        );
      }
    });
  }

  it('has a row or an entry for each system, with tab stops of its own', () => {
    const none = { rto: undefined, rpo: undefined, tool: undefined, store: undefined };
    const systems = ['db', 'api', 'queue'].map((id) => ({ ...none, id, name: id }));
    const yaml = made('backup-procedure', 'yaml', { systems });
    assert.deepEqual(yaml.text.match(/^ {4}- id: .*$/gm), [
      '    - id: "db"',
      '    - id: "api"',
      '    - id: "queue"',
    ]);
    const { body } = made('restore-procedure', 'markdown', { systems });
    const rows = body.split('\n').filter((line) => /^\| (?:db|api|queue) \|/.test(line));
    const stops = rows.join().match(/\$\{\d+/g) ?? [];
    assert.equal(rows.length, 6);
    assert.equal(new Set(stops).size, stops.length);
  });

  it('takes nothing from gaps, hedges and secrets', () => {
    const text =
      '---\nkind: dr-plan\nid: shop-plan\nowner: TBD\n---\n\n# DR plan for the shop\n\n| System | RTO | Tool | Stored in |\n| --- | --- | --- | --- |\n| TBD | 4 h | restic | s3://a |\n| shop-db | TBD | TBD: tool | postgres://u:krokus71Weide@db/x |\n';
    const [service] = servicesIn(around([read('plan.md', text)]), DEFAULT_CONFIG, READING);
    const known = service && knownOf(service, READING);
    assert.equal(known?.service, 'shop');
    assert.equal(known?.owner, undefined);
    assert.deepEqual(
      known?.systems.map(({ name, rto, tool, store }) => [name, rto, tool, store]),
      [['shop-db', undefined, undefined, undefined]],
    );
  });
});

describe('the name of a new runbook', () => {
  it('is free', () => {
    const practices = catalogue.practices;
    const known = unknownService('Bookings');
    const taken = new Set(['bookings-inventory', 'bookings-inventory-2.md']);
    const { id, fileName } = newRunbook({
      kind: 'inventory',
      syntax: 'markdown',
      known,
      practices,
      taken,
    });
    assert.deepEqual([id, fileName], ['bookings-inventory-3', 'bookings-inventory-3.md']);
  });

  it('is readable whatever the service is called', () => {
    const names = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const hard = fc.constantFrom(
      'a"b',
      "it's",
      '# x',
      '|',
      '${1:a}',
      '\\',
      'Käse & Öl',
      '予約',
      '- [ ] x',
      'a: b',
      '{{x}}',
      '*',
      'yes',
      '<!-- x',
    );
    fc.assert(
      fc.property(
        fc.oneof(names, hard),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...SYNTAXES),
        (service, kind, syntax) => {
          const { fileName, id, text } = made(kind, syntax, {
            service,
            owner: service.slice(0, 9),
          });
          assert.match(fileName, /^[a-z0-9][a-z0-9._-]*\.(?:md|runbook\.yaml)$/);
          const { runbook, recognition } = read(fileName, text);
          assert.deepEqual(runbook.problems, []);
          assert.equal(recognition.kind, kind);
          assert.equal(runbook.metadata.id?.value, id);
          assert.equal(
            runbook.metadata.plan?.value,
            kind === 'dr-plan' ? undefined : 'bookings-dr-plan',
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
