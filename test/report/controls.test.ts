/** Who asks for what a finding misses, and how sure that is, in every report. */
import assert from 'node:assert/strict';
import type { AskedBy } from '../../src/core/asked.ts';
import { githubReport } from '../../src/report/github.ts';
import { jsonText, prettyText } from '../report-text.ts';
import { checkedFile, outcome } from './outcomes.ts';

const CONTROLS: readonly AskedBy[] = [
  { id: 'books:A:1', framework: 'The books', title: 'Count, twice', verified: 'source' },
  { id: 'rules:X', framework: 'The rules', title: 'Write', verified: 'memory' },
];

const SENTENCE =
  "Asked for by The books A:1 (Count, twice; read in the issuer's text); The rules X (Write; not checked).";

const asked = outcome([checkedFile('a.md', 'text', [{ at: 'text', controls: CONTROLS }])]);
const plain = outcome([checkedFile('a.md', 'text', [{ at: 'text' }])]);

describe('the controls of a finding', () => {
  it('stand below its line in the report for people', () => {
    assert.ok(prettyText(asked).includes(`^^^^\n      ${SENTENCE}\n`), prettyText(asked));
    assert.ok(!prettyText(plain).includes('Asked'));
  });

  it('end the message of an annotation', () => {
    assert.ok(githubReport(asked).includes(`::It is wrong. ${SENTENCE}\n`), githubReport(asked));
    assert.ok(githubReport(plain).includes('::It is wrong.\n'));
  });

  it('are a field of the report for programs', () => {
    const read = (text: string) => JSON.parse(text).files[0].diagnostics[0];
    assert.deepEqual(read(jsonText(asked)).controls, CONTROLS);
    assert.ok(!('controls' in read(jsonText(plain))));
  });
});
