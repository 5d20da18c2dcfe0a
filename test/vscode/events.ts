/** What a test run tells while it runs, in the same words from inside an extension host and from outside. */

export type TestEvent =
  | { readonly kind: 'suite'; readonly title: string; readonly depth: number }
  | { readonly kind: 'pass'; readonly title: string; readonly depth: number; readonly ms: number }
  | {
      /** `again` is tried once more. */
      readonly kind: 'fail' | 'again';
      readonly title: string;
      readonly depth: number;
      readonly error: string;
    }
  | { readonly kind: 'end' };

/** Calls `send` with what mocha's runner does, in order. */
export function listen(runner: Mocha.Runner, send: (event: TestEvent) => void): void {
  let depth = 0;
  runner.on('suite', (suite) => {
    if (!suite.root) {
      depth += 1;
      send({ kind: 'suite', title: suite.title, depth });
    }
  });
  runner.on('suite end', (suite) => {
    depth -= suite.root ? 0 : 1;
  });
  runner.on('pass', (test) =>
    send({ kind: 'pass', title: test.title, depth: depth + 1, ms: test.duration ?? 0 }),
  );
  runner.on('fail', (test, error: Error) =>
    send({ kind: 'fail', title: test.title, depth: depth + 1, error: describeError(error) }),
  );
  runner.on('retry', (test, error: Error) =>
    send({ kind: 'again', title: test.title, depth: depth + 1, error: describeError(error) }),
  );
  runner.once('end', () => send({ kind: 'end' }));
}

/**
 * One event as a line for a console that may print other things before and after it. The number
 * tells events apart from their echo, since a page prints some lines twice.
 */
export function encode(event: TestEvent, number: number): string {
  return BEGIN + JSON.stringify({ number, event }) + END;
}

/** The event in a line of a console, or `undefined` when it holds none. */
export function decode(line: string): { number: number; event: TestEvent } | undefined {
  const begin = line.indexOf(BEGIN);
  const end = line.lastIndexOf(END);
  return begin < 0 || end < begin ? undefined : JSON.parse(line.slice(begin + BEGIN.length, end));
}

const BEGIN = '@test-event ';
const END = ' @';

/** Consoles cut long lines, so an error brings only its beginning. */
const ERROR_LIMIT = 4000;

function describeError(error: Error): string {
  const stack = error.stack ?? '';
  const text = stack.includes(error.message) ? stack : `${error.message}\n${stack}`;
  return text.slice(0, ERROR_LIMIT);
}
