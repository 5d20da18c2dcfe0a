/** The offline pack of documents that a test or a picture holds, made as the command line makes it. */
import { run } from './cli/scenario.ts';

/** @param folder of the run, absolute. */
export function packPage(folder: string, args: readonly string[] = []): string {
  const { stdout, stderr } = run(folder, ['export', '--today', '2026-11-23', ...args]);
  if (stdout === '') throw new Error(`No pack: ${stderr}`);
  return stdout;
}
