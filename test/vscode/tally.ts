/** Counts and prints the events of one run. */

import type { Counts } from '../../scripts/testing/counts.ts';
import { decode, type TestEvent } from './events.ts';

export interface Tally {
  /** Takes what an extension host printed; lines without an event are kept as context for failures. */
  line(text: string): void;
  event(event: TestEvent): void;
  /** Resolves when the run has told its end. */
  readonly ended: Promise<void>;
  /** Counts a failure of the run itself. */
  fail(reason: string): void;
  /** Prints the sums, and returns them. A run without a test has failed, unless it `mayBeEmpty`. */
  close(mayBeEmpty: boolean): Counts;
}

/** Begins the tally of one run by printing its title. */
export function tallyOf(title: string): Tally {
  const begun = Date.now();
  const context: string[] = [];
  let heard = 0;
  let passed = 0;
  let failed = 0;
  let again = 0;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  console.log(`\n${title}`);

  function event(told: TestEvent): void {
    if (told.kind === 'end') {
      end();
      return;
    }
    const indent = '  '.repeat(told.depth);
    switch (told.kind) {
      case 'suite':
        console.log(indent + told.title);
        return;
      case 'pass':
        passed += 1;
        console.log(`${indent}✔ ${told.title}${told.ms > SLOW ? ` (${told.ms} ms)` : ''}`);
        return;
      case 'again':
        again += 1;
        console.log(`${indent}↻ ${told.title}, once more after:`);
        console.log(told.error.replaceAll(/^/gm, `${indent}  `));
        return;
      case 'fail':
        failed += 1;
        console.log(`${indent}✖ ${told.title}`);
        console.log(told.error.replaceAll(/^/gm, `${indent}  `));
    }
  }

  function fail(reason: string): void {
    failed += 1;
    console.log(`  ✖ ${reason}`);
    for (const text of context.slice(-CONTEXT_LINES)) {
      console.log(`    | ${text}`);
    }
  }

  return {
    event,
    fail,
    ended,
    line: (text) => {
      const told = decode(text);
      if (told === undefined) {
        // Lines with `%c` are echoes of others, with a colour.
        if (!text.startsWith('%c')) {
          context.push(text.slice(0, 300));
        }
        return;
      }
      if (told.number > heard) {
        heard = told.number;
        event(told.event);
      }
    },
    close: (mayBeEmpty) => {
      if (passed + failed === 0 && !mayBeEmpty) {
        fail('No test ran.');
      }
      console.log(`  ${passed} passing (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
      if (failed > 0) {
        console.log(`  ${failed} failing`);
      }
      if (again > 0) {
        console.log(`  ${again} tried again`);
      }
      return { passed, failed, again };
    },
  };
}

/** Milliseconds from which a test's time is worth a word. */
const SLOW = 500;

const CONTEXT_LINES = 25;
