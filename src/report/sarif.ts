/** SARIF 2.1.0, as code scanning reads it. It quotes no line of a document. */
import type { Invocation, Location, Log, Notification, Result } from 'sarif';
import { askedSentence } from '../core/asked.ts';
import { type Diagnostic, SEVERITIES } from '../core/finding.ts';
import type { Range } from '../core/text.ts';
import { relativeUri } from './addresses.ts';
import type { RunDetails } from './details.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckOutcome, Unread } from './outcome.ts';
import { LEVELS, type RuleTable, ruleTable, sarifMessage } from './sarif-rules.ts';
import { count } from './terminal.ts';

/** Code scanning shows no more results of a run than this. */
const MOST_RESULTS = 5000;

/** Code scanning shows no more places of a result than this. */
const MOST_RELATED = 100;

interface Found {
  readonly path: string;
  readonly diagnostic: Diagnostic;
  readonly fingerprint: string;
}

export function sarifReport(
  outcome: CheckOutcome,
  { version, catalogue }: Pick<RunDetails, 'version' | 'catalogue'>,
): string {
  const found = outcome.files.flatMap((file): readonly Found[] => {
    const names = fingerprints(file);
    return file.diagnostics.map((diagnostic, at) => ({
      path: file.path,
      diagnostic,
      fingerprint: names[at] ?? '',
    }));
  });
  const kept = worst(found);
  const rules = ruleTable(
    kept.map(({ diagnostic }) => diagnostic.rule),
    catalogue,
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'DR Runbook',
            semanticVersion: version,
            rules: [...rules.descriptors],
            notifications: [...NOTIFICATIONS],
          },
        },
        invocations: [invocation(outcome, found.length - kept.length)],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder of the run.' } } },
        columnKind: 'utf16CodeUnits',
        results: kept.map((one) => result(one, rules)),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

const NOTIFICATIONS = [
  {
    id: 'not-checked',
    name: 'NotChecked',
    shortDescription: { text: 'A file could not be checked.' },
    fullDescription: { text: 'A file that should have been checked could not be.' },
    help: {
      text: 'What it would have reported is unknown. Fix what the message names, and run again.',
    },
    defaultConfiguration: { level: 'error' },
  },
  {
    id: 'results-left-out',
    name: 'ResultsLeftOut',
    shortDescription: { text: 'Findings were left out.' },
    fullDescription: { text: 'There are more findings than code scanning shows.' },
    help: { text: 'Another format lists them all, such as json.' },
    defaultConfiguration: { level: 'warning' },
  },
] as const;

/** The worst, as many as are shown, in the order in which they were found. */
function worst(found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_RESULTS) return found;
  const weight = ({ diagnostic }: Found) => SEVERITIES.indexOf(diagnostic.severity);
  const kept = new Set([...found].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS));
  return found.filter((one) => kept.has(one));
}

function invocation({ notChecked }: CheckOutcome, leftOut: number): Invocation {
  const notifications = notChecked.map(unreadNotification);
  if (leftOut > 0) {
    notifications.push({
      descriptor: { id: 'results-left-out', index: 1 },
      level: 'warning',
      message: {
        text: `The worst ${MOST_RESULTS} findings are listed; ${count(leftOut, 'more finding')} left out.`,
      },
    });
  }
  return {
    executionSuccessful: notChecked.length === 0,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function unreadNotification({ path, reason, place }: Unread): Notification {
  return {
    descriptor: { id: 'not-checked', index: 0 },
    level: 'error',
    message: { text: sarifMessage(`${path}: not checked: ${reason}`) },
    locations: [location(path, place?.range)],
  };
}

function result({ path, diagnostic, fingerprint }: Found, rules: RuleTable): Result {
  const { rule, severity, message, state, cause, range, related, controls = [] } = diagnostic;
  const ruleIndex = rules.indexes.get(rule);
  const properties = {
    ...(state === undefined ? {} : { state }),
    ...(cause === undefined ? {} : { cause }),
    ...(controls.length === 0 ? {} : { controls: controls.map(({ id }) => id) }),
  };
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: sarifMessage(`${message} ${askedSentence(controls)}`.trim()) },
    locations: [location(path, range)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.slice(0, MOST_RELATED).map(({ uri, range, message }, at) => ({
            id: at + 1,
            ...location(uri, range),
            message: { text: sarifMessage(message) },
          })),
        }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

function location(path: string, range: Range | undefined): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: '%SRCROOT%' },
      ...(range === undefined ? {} : { region: region(range) }),
    },
  };
}

/** One-based; the end column is the one after the last. */
function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
