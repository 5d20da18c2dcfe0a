/** Reads the practices, controls and phrases that lie beside the bundles as data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../core/catalogue.ts';

/** The build writes it, so it is what it should be. */
export function readKnowledge(): Knowledge {
  return JSON.parse(readFileSync(join(__dirname, 'knowledge.json'), 'utf8')) as Knowledge;
}
