/** Makes the .vsix of the extension: `npm run package`, after `npm run build`. */

import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './host/cache.ts';
import { MissingError } from './host/system.ts';
import { packageExtension } from './vsix.ts';
import { zipEntries } from './zip.ts';

try {
  const file = await packageExtension();
  const kilobytes = Math.ceil(statSync(file).size / 1000);
  console.log(`${relative(root, file)}: ${zipEntries(file).length} files, ${kilobytes} KB`);
} catch (error) {
  console.error(error instanceof MissingError ? error.message : error);
  process.exitCode = 1;
}
