/** What the extension and the command line read documents with, whole, at a fixed time, and the schemas they offer from. */
import { readFileSync } from 'node:fs';
import * as engine from '../../../src/vscode/engine.ts';

export const reading = {
  ...engine,
  stateWord: (state: string) => state,
  clock: () => ({
    now: { day: { year: 2026, month: 11, day: 23 }, minute: 0 },
    zone: 'Europe/Berlin',
  }),
};

export const schemas = {
  runbook: schema('runbook'),
  header: schema('front-matter'),
  config: schema('config'),
};

function schema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
}
