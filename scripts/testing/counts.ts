/** Reads from what a step printed how many tests it ran. */

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Tests that failed once and were tried once more. */
  readonly again: number;
}

/**
 * What mocha says of itself, summed over its runs. A step that failed without a count of failures has one, and so has
 * one that ran no test.
 */
export function countsOf(output: string, isOk: boolean): Counts {
  const passed = sumOf(output, 'passing');
  const failed = sumOf(output, 'failing');
  const isOneMore = failed === 0 && (!isOk || passed === 0);
  return { passed, failed: isOneMore ? 1 : failed, again: sumOf(output, 'tried again') };
}

/** A step without tests of its own counts as one. */
export function countsOfStep(isOk: boolean): Counts {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, again: 0 };
}

function sumOf(output: string, words: string): number {
  let sum = 0;
  for (const [, number] of output.matchAll(new RegExp(`^ *(\\d+) ${words}\\b`, 'gm'))) {
    sum += Number(number);
  }
  return sum;
}
