/** The conformance set: its own shape, what the engine makes of it, and that the command line says the same. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type LabelledDocument, type Said, scoreOf } from '../../scripts/labelled-set.ts';
import { catalogue } from '../../src/catalogue.generated.ts';
import type { State } from '../../src/core/coverage.ts';
import { inFolder, run } from '../cli/scenario.ts';
import { conformanceSet, expectations } from './engine.ts';
import type { Expected } from './expected.ts';

const DOCUMENTS = conformanceSet();
const TODAY = { year: 2026, month: 11, day: 22 };

/**
 * What each half must reach. The tuning half has been read while the engine was made, so its floor says little
 * more than that nothing was lost: of the documents that came last, not every miss was mended. The held-out
 * half has been read by nobody who tuned: its floor is what can be promised for documents that nobody has
 * seen, a little below what was measured when it was set, and it rises when the engine does. A floor is
 * lowered only with a label or document that shows why.
 */
const FLOORS: Readonly<Record<string, Floor>> = {
  tuning: {
    presentF1: 0.945,
    addressedF1: 0.95,
    accuracy: 0.865,
    falseMissing: 0.065,
    detected: 0.95,
    flagged: 0,
  },
  'held-out': {
    presentF1: 0.88,
    addressedF1: 0.85,
    accuracy: 0.71,
    falseMissing: 0.15,
    detected: 0.91,
    flagged: 1,
  },
};

interface Floor {
  /** At least. */
  readonly presentF1: number;
  readonly addressedF1: number;
  readonly accuracy: number;
  readonly detected: number;
  /** At most: a share, and a number of look-alikes. */
  readonly falseMissing: number;
  readonly flagged: number;
}

describe('the conformance set', () => {
  it('holds at least 120 documents, each under a path of its own', () => {
    assert.ok(DOCUMENTS.length >= 120, `${DOCUMENTS.length}`);
    assert.equal(new Set(DOCUMENTS.map(({ path }) => path)).size, DOCUMENTS.length);
  });

  it('has at least three certain labels of every state for every practice', () => {
    const counts = new Map<string, number>();
    for (const { practices } of DOCUMENTS) {
      for (const [id, { state, uncertain }] of Object.entries(practices)) {
        const key = `${id}: ${state}`;
        if (!uncertain) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const wanted = catalogue.practices.flatMap(({ id }) =>
      ['present', 'partial', 'absent'].map((state) => `${id}: ${state}`),
    );
    assert.deepEqual(
      wanted.filter((key) => (counts.get(key) ?? 0) < 3),
      [],
    );
  });

  it('labels nothing but the practices of the catalogue', () => {
    const known = new Set(catalogue.practices.map(({ id }) => id));
    const labelled = DOCUMENTS.flatMap(({ practices }) => Object.keys(practices));
    assert.deepEqual(
      labelled.filter((id) => !known.has(id)),
      [],
    );
  });

  it('is parted by the names of its documents', () => {
    for (const { id, half } of DOCUMENTS) {
      const digit = createHash('sha256').update(id).digest('hex').charAt(0);
      assert.equal(half, Number.parseInt(digit, 16) % 2 === 0 ? 'held-out' : 'tuning', id);
    }
  });
});

describe('the conformance set, read by the engine', () => {
  scores(() => expectations(DOCUMENTS, TODAY));

  it('gives negatives no finding, but for the look-alikes that the floors allow', () => {
    const expected = expectations(DOCUMENTS, TODAY);
    const noisy = DOCUMENTS.filter(({ class: name }) => name.startsWith('negative')).filter(
      ({ path }) => (expected.get(path)?.findings.length ?? 0) > 0,
    );
    const allowed = Object.values(FLOORS).reduce((all, { flagged }) => all + flagged, 0);
    assert.ok(noisy.length <= allowed, noisy.map(({ id }) => id).join(', '));
  });
});

describe('the conformance set, read by the command line', () => {
  let covered: ReadonlyMap<string, CoveredDocument>;
  let checked: ReadonlyMap<string, readonly string[]>;

  before(() =>
    inFolder(Object.fromEntries(DOCUMENTS.map(({ path, text }) => [path, text])), (folder) => {
      const coverage = run(folder, ['coverage', '--alone', '--format', 'json', ...DAY]);
      const documents: readonly CoveredDocument[] = JSON.parse(coverage.stdout).documents;
      covered = new Map(documents.map((document) => [document.path, document]));
      const check = run(folder, ['check', '--format', 'json', ...DAY]);
      const files: readonly CheckedFile[] = JSON.parse(check.stdout).files;
      checked = new Map(files.map(({ path, diagnostics }) => [path, diagnostics.map(lineOf)]));
    }),
  );

  it('has the states, kinds and languages that the engine gives', () => {
    const expected = expectations(DOCUMENTS, TODAY);
    assert.equal(covered.size, DOCUMENTS.length);
    for (const [path, { findings: _, ...said }] of expected) {
      const { isRunbook, kind, language, practices = {} } = covered.get(path) ?? {};
      const states = Object.fromEntries(
        Object.entries(practices).map(([id, { state }]) => [id, state]),
      );
      assert.deepEqual({ isRunbook, kind, language, states }, said, path);
    }
  });

  it('has the findings that the engine gives, and for runbooks only', () => {
    for (const [path, { isRunbook, findings }] of expectations(DOCUMENTS, TODAY)) {
      assert.equal(checked.has(path), isRunbook, path);
      assert.deepEqual([...(checked.get(path) ?? [])].sort(), findings, path);
    }
  });

  scores(
    () =>
      new Map(
        [...covered].map(([path, { isRunbook, kind, language, practices }]) => [
          path,
          {
            isRunbook,
            kind,
            language,
            states: Object.fromEntries(
              Object.entries(practices).map(([id, { state }]) => [id, state]),
            ),
            findings: [],
          },
        ]),
      ),
  );
});

const DAY = ['--today', '2026-11-22'];

interface CoveredDocument {
  readonly path: string;
  readonly isRunbook: boolean;
  readonly kind: string | null;
  readonly language: string;
  readonly practices: Readonly<Record<string, { readonly state: State }>>;
}

interface CheckedFile {
  readonly path: string;
  readonly diagnostics: readonly Finding[];
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Readonly<
    Record<'start' | 'end', { readonly line: number; readonly character: number }>
  >;
}

function lineOf({ rule, severity, message, range: { start, end } }: Finding): string {
  return [start.line, start.character, end.line, end.character, severity, rule, message].join(' ');
}

/** Both halves against their floors; the title of each test says what was measured. */
function scores(read: () => ReadonlyMap<string, Expected>): void {
  for (const [half, floor] of Object.entries(FLOORS)) {
    it(`reaches the floors of the ${half} half`, function () {
      const expected = read();
      const documents = DOCUMENTS.filter((document) => document.half === half);
      const score = scoreOf(documents, (document) => saidIn(expected, document));
      const { presentF1, addressedF1, accuracy, falseMissing, found, missed, flagged } = score;
      const detected = found.length / (found.length + missed.length);
      const figures = { presentF1, addressedF1, accuracy, falseMissing, detected };
      const shown = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
      if (this.test) this.test.title += `: ${shown.join(', ')}`;
      assert.ok(score.cells > 400, 'enough labels to measure by');
      for (const name of ['presentF1', 'addressedF1', 'accuracy', 'detected'] as const) {
        assert.ok(figures[name] >= floor[name], `${name} ${figures[name]} < ${floor[name]}`);
      }
      assert.ok(falseMissing <= floor.falseMissing, `false-missing ${falseMissing}`);
      assert.ok(flagged.length <= floor.flagged, `taken for runbooks: ${flagged.join(', ')}`);
    });
  }
}

function saidIn(expected: ReadonlyMap<string, Expected>, { path }: LabelledDocument): Said {
  const said = expected.get(path);
  assert.ok(said, `${path} was not read`);
  // Hosts hand over plain text; the command line's is held to its schema elsewhere.
  const states = said.states as Readonly<Record<string, State>>;
  return { isRunbook: said.isRunbook, stateOf: (id) => states[id] };
}
