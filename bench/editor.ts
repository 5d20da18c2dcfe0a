/**
 * `npm run bench:editor -- [files] [--stretches]`: indexes a workspace of 10,000 files in a real VS Code with a Node
 * extension host, and says how long it took, the longest that the host did nothing else, and the memory; then types
 * into runbooks of 50 and 500 KB, and says what a keystroke costs. With `--stretches` it tells our own computing from
 * that of others while it indexes, and takes longer for it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { closeBrowser } from '../scripts/host/browser.ts';
import { temporaryFolder } from '../scripts/host/cache.ts';
import { nodeHost } from '../scripts/host/node-host.ts';
import { writeWorkspace } from './workspace.ts';

const MARK = '@measured ';

const stretches = process.argv.includes('--stretches');
const [count = '10000'] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const files = Number(count);
const workspace = join(mkdtempSync(join(tmpdir(), 'dr-runbook-bench-')), 'workspace');
const tests = temporaryFolder('bench');
try {
  const counts = writeWorkspace(workspace, files);
  console.log(`${files} files: ${JSON.stringify(counts)}`);
  console.log(JSON.stringify(await measure(), undefined, 2));
} finally {
  tests.remove();
  rmSync(dirname(workspace), { recursive: true, force: true });
  await closeBrowser();
}

async function measure(): Promise<unknown> {
  const outfile = join(tests.path, 'index.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('editor-inside.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:inspector'],
    define: { STRETCHES: String(stretches) },
    logLevel: 'warning',
  });
  let tell: (found: unknown) => void = () => undefined;
  const told = new Promise<unknown>((resolve) => {
    tell = resolve;
  });
  const host = await nodeHost({
    workspace,
    tests: outfile,
    onLine: (line) => {
      const at = line.indexOf(MARK);
      if (at >= 0 && !line.startsWith('%c')) tell(JSON.parse(line.slice(at + MARK.length)));
    },
    onExit: (code) => tell({ ended: code }),
  });
  const found = await told;
  await host.close();
  return found;
}
