/** The XML of JUnit: each file a suite, each rule that found something in it a test case. */
import { askedSentence } from '../core/asked.ts';
import { type Diagnostic, SEVERITIES, type Severity } from '../core/finding.ts';
import type { RunDetails } from './details.ts';
import type { CheckedFile, CheckOutcome, Unread } from './outcome.ts';
import { count } from './terminal.ts';
import { DECLARATION, element, xmlText } from './xml.ts';

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: string;
}

/** What makes the run fail is a failure, what could not be checked an error; other findings are output. */
export function junitReport(
  { files, notChecked }: CheckOutcome,
  { failOn }: Pick<RunDetails, 'failOn'>,
): string {
  const suites = [
    ...files.map((file) => fileSuite(file, failOn)),
    ...(notChecked.length > 0 ? [unreadSuite(notChecked)] : []),
  ];
  const sum = (of: (suite: Suite) => number) => suites.reduce((all, suite) => all + of(suite), 0);
  const attributes = {
    name: 'DR Runbook',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  };
  const written = suites.map(({ xml }) => xml);
  return `${DECLARATION}\n${element('testsuites', attributes, written)}\n`;
}

function fileSuite({ path, diagnostics }: CheckedFile, failOn: Severity): Suite {
  const byRule = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = byRule.get(diagnostic.rule);
    if (known) known.push(diagnostic);
    else byRule.set(diagnostic.rule, [diagnostic]);
  }
  const cases = [...byRule].map(([rule, found]) => ruleCase(path, rule, found, failOn));
  // A file without findings is a test that was passed, and is seen to have been run.
  if (cases.length === 0) {
    const xml = element('testcase', { name: 'no findings', classname: path });
    return suite(path, [{ xml, outcome: 'passed' }]);
  }
  return suite(path, cases);
}

interface Case {
  readonly xml: string;
  readonly outcome: 'passed' | 'failed' | 'error';
}

function ruleCase(
  path: string,
  rule: string,
  found: readonly Diagnostic[],
  failOn: Severity,
): Case {
  const limit = SEVERITIES.indexOf(failOn);
  const isFailure = ({ severity }: Diagnostic) => SEVERITIES.indexOf(severity) <= limit;
  const failing = found.filter(isFailure);
  const told = found.filter((one) => !isFailure(one));
  const [first] = failing;
  const children: string[] = [];
  if (first !== undefined) {
    const more = failing.length > 1 ? ` (and ${count(failing.length - 1, 'more finding')})` : '';
    const attributes = { type: first.severity, message: `${first.message}${more}` };
    children.push(
      element(
        'failure',
        attributes,
        failing.map((one) => sentence(path, one)),
      ),
    );
  }
  if (told.length > 0) {
    children.push(
      element(
        'system-out',
        {},
        told.map((one) => sentence(path, one)),
      ),
    );
  }
  const xml = element('testcase', { name: rule, classname: path }, children);
  return { xml, outcome: first === undefined ? 'passed' : 'failed' };
}

function sentence(path: string, { severity, message, controls, range }: Diagnostic): string {
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  return xmlText(`${place} ${severity} ${message} ${askedSentence(controls)}`.trim());
}

function unreadSuite(notChecked: readonly Unread[]): Suite {
  const cases = notChecked.map(({ path, reason }): Case => {
    const message = `Not checked: ${reason}`;
    const error = element('error', { type: 'not-checked', message });
    return {
      xml: element('testcase', { name: 'not checked', classname: path }, [error]),
      outcome: 'error',
    };
  });
  return suite('Not checked', cases);
}

function suite(name: string, cases: readonly Case[]): Suite {
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === 'failed').length,
    errors: cases.filter(({ outcome }) => outcome === 'error').length,
  };
  const written = cases.map(({ xml }) => xml);
  return { ...counts, xml: element('testsuite', { name, ...counts }, written) };
}
