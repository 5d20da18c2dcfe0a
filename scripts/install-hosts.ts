/** Installs what the tests in VS Code need, unless it is there: `npm test` does so while other tests run. */

import { installBrowser } from './host/browser.ts';
import { serverBuild, terser, vsce, webBuild, zopfli } from './host/pinned.ts';
import { MissingError } from './host/system.ts';

const all = await Promise.allSettled([
  serverBuild(),
  webBuild(),
  vsce(),
  zopfli(),
  terser(),
  installBrowser(),
]);
for (const one of all) {
  if (one.status === 'fulfilled') continue;
  console.log(one.reason instanceof MissingError ? one.reason.message : one.reason);
  process.exitCode = 1;
}
