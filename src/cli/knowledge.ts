/** Reads the practices, controls and phrases that lie beside the bundles as data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../core/catalogue.ts';

/** The build writes it, so it is what it should be. */
export function readKnowledge(): Knowledge {
  return readKnowledgeIn(__dirname);
}

/** For the build too. */
export function readKnowledgeIn(folder: string): Knowledge {
  const data = JSON.parse(readFileSync(join(folder, 'knowledge.json'), 'utf8')) as Knowledge;
  return { ...data, phrases: readFileSync(join(folder, 'knowledge-ready.bin')) };
}
