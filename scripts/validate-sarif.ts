/**
 * `npm run validate:sarif`: holds our SARIF against Microsoft's validator, with the rules of GitHub's code scanning.
 * The validator is 100 MB, so it is fetched from npm the first time and is no part of the project.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_DOCUMENTS } from '../test/hostile-documents.ts';
import { installed, root } from './host/cache.ts';

const VERSION = '5.7.0';

/** Names that mean something in addresses and in texts. */
const HOSTILE_NAMES = ['a%0A::error b.md', 'a#b?c&d.md', 'ü ß ☃.md', "it's [a] {plan}.md"];

const validator = await validatorPath();
const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-'));
try {
  mkdirSync(join(folder, '.git'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  for (const [at, { path, text }] of HOSTILE_DOCUMENTS.entries()) {
    writeFileSync(join(folder, `${at}-${path}`), text);
  }
  for (const name of HOSTILE_NAMES) {
    writeFileSync(join(folder, name), '---\nkind: dr-plan\n---\n\n# Plan\n\nTBD\n');
  }
  const reports = [
    sarifOf(['.'], 'all'),
    sarifOf(['.', 'gone.md'], 'unread'),
    sarifOf(['examples/good'], 'clean'),
  ];
  const faults = reports.flatMap(faultsIn);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${reports.length} reports, no error.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function sarifOf(paths: readonly string[], name: string): string {
  const file = join(folder, `${name}.sarif`);
  const args = [join(root, 'dist/cli.js'), 'check', ...paths, '--format', `sarif=${file}`];
  const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!existsSync(file)) throw new Error(`No report was written: ${stderr}`);
  return file;
}

/** Its exit code is 0 whatever it finds: only its text says so, and that it has come to its end. */
function faultsIn(report: string): readonly string[] {
  const { stdout, stderr, error } = spawnSync(
    validator,
    ['validate', '--rule-kind', 'Sarif;Gh', report],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    },
  );
  if (error !== undefined) throw error;
  const lines = `${stdout}\n${stderr}`.split('\n');
  const isDone = lines.some((line) => line.startsWith('Analysis completed successfully.'));
  if (!isDone) return [`${report} was not validated:`, ...lines];
  return lines.filter((line) => /: error [A-Z]+\d+:|^error /.test(line));
}

async function validatorPath(): Promise<string> {
  const wanted = `@microsoft/sarif-multitool@${VERSION}`;
  const place = await installed('sarif-multitool', wanted, async (at) => {
    writeFileSync(join(at, 'package.json'), '{ "private": true }\n');
    const options = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts'];
    const { status } = spawnSync('npm', ['install', ...options, wanted], {
      cwd: at,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('The validator could not be fetched from npm.');
  });
  const program = process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool';
  const parts = ['node_modules/@microsoft', `sarif-multitool-${process.platform}`, program];
  const path = join(place, ...parts);
  chmodSync(path, 0o755);
  return path;
}
