/** `npm run bench:merge`: joins the reports of 100 repositories with ten services of 20 documents each. */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  ReadinessReport,
  ReportDocument,
  ReportService,
} from '../src/report/readiness/model.ts';
import { measuredRun, said } from './measure-run.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const REPOSITORIES = 100;
const SERVICES = 10;
const DOCUMENTS = 20;

const folder = mkdtempSync(join(tmpdir(), 'dr-runbook-bench-'));
try {
  const files = writeReports();
  for (const format of ['json', 'markdown', 'html']) {
    const output = join(folder, `all.${format}`);
    const run = measuredRun([CLI, 'merge', ...files, '--format', format, '-o', output], folder);
    if (run.code !== 0) throw new Error(run.stderr);
    const size = (statSync(output).size / 1024 / 1024).toFixed(1);
    console.log(`merge --format ${format.padEnd(8)} ${said(run)}; ${size} MiB written`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What the command line says of the examples, a good service and a poor one, over and over. */
function writeReports(): readonly string[] {
  const config = join(folder, '.dr-runbook.yaml');
  writeFileSync(config, 'frameworks: [iso22301, nist-csf-2.0, nist-800-53r5, soc2]\n');
  const args = [CLI, 'report', '--format', 'json', '--today', '2026-11-23', '--config', config];
  const { stdout } = measuredRun(args, EXAMPLES);
  const model: ReadinessReport = JSON.parse(stdout);
  mkdirSync(join(folder, 'reports'));
  return Array.from({ length: REPOSITORIES }, (_, at) => {
    const services = Array.from({ length: SERVICES }, (_, number) => {
      const service = model.services[number % model.services.length];
      if (service === undefined) throw new Error('The examples have no service.');
      return renamed(service, `service-${number}`);
    });
    const name = `example/team-${at}`;
    const report: ReadinessReport = {
      ...model,
      repository: { name, folder: '', address: `https://github.com/${name}` },
      services,
    };
    const file = join('reports', `${at}.json`);
    writeFileSync(join(folder, file), JSON.stringify(report));
    return file;
  });
}

/** With so many documents, and paths of its own. */
function renamed(service: ReportService, name: string): ReportService {
  const [first, ...others] = service.documents;
  if (first === undefined) throw new Error('The service has no document.');
  const documents = Array.from({ length: DOCUMENTS }, (_, at): ReportDocument => {
    const document = at === 0 ? first : (others[at % others.length] ?? first);
    const path = at === 0 ? first.path : document.path.replace(/(\.[a-z.]+)$/, `-${at}$1`);
    return { ...document, path };
  });
  const text = JSON.stringify({ ...service, name, documents });
  return JSON.parse(text.replace(/"(?:good|typical)\//g, `"${name}/`));
}
