/** Assertions for suites that also run where there is no Node, under the names of `node:assert/strict`. */

export function fail(message: string): never {
  throw new Error(message);
}

export function ok(value: unknown, message = 'Expected something true.'): asserts value {
  if (!value) {
    fail(`${message}\n  got ${show(value)}`);
  }
}

/** Compares by identity, as `Object.is` does. */
export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) {
    fail(difference(actual, expected, message));
  }
}

/** Compares arrays, plain objects and what they hold by their content. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!same(actual, expected)) {
    fail(difference(actual, expected, message));
  }
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) {
    fail(difference(actual, pattern, message));
  }
}

/**
 * Waits until `look` finds something, and returns it: an editor shows its results when it gets to
 * it. Throws after `seconds` with what was looked for.
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | Thenable<T | undefined | false>,
  seconds = 90,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) {
      return found;
    }
    if (Date.now() > deadline) {
      fail(`Waited ${seconds} s for ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) {
    return true;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) {
    return false;
  }
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(valueAt(one, key), valueAt(other, key)))
  );
}

function valueAt(object: object, key: string): unknown {
  return (object as Record<string, unknown>)[key];
}

function difference(actual: unknown, expected: unknown, message = 'Not as expected.'): string {
  return `${message}\n  got      ${show(actual)}\n  expected ${show(expected)}`;
}

function show(value: unknown): string {
  if (value instanceof RegExp || typeof value === 'undefined') {
    return String(value);
  }
  return JSON.stringify(value) ?? String(value);
}
