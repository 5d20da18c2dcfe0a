/** Measures one run of a command: its time, its work and its memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the clock. */
  readonly seconds: number;
  /** Of all cores together, the processes that it starts left out. */
  readonly cpuSeconds: number;
  /** The most memory that it had at one time. */
  readonly peakMiB: number;
}

/** Runs a script with this Node. */
export function measuredRun(args: readonly string[], cwd: string): Run {
  const place = mkdtempSync(join(tmpdir(), 'dr-runbook-usage-'));
  const file = join(place, 'usage.json');
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  try {
    const start = performance.now();
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      ['--require', fileURLToPath(new URL('usage.cjs', import.meta.url)), ...args],
      { cwd, env: { ...env, BENCH_USAGE: file }, encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 },
    );
    const seconds = (performance.now() - start) / 1000;
    if (error !== undefined) throw error;
    const usage: { readonly peakKiB: number; readonly cpuMicroseconds: number } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const cpuSeconds = usage.cpuMicroseconds / 1_000_000;
    return { code: status, stdout, stderr, seconds, cpuSeconds, peakMiB: usage.peakKiB / 1024 };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

export function said({ seconds, cpuSeconds, peakMiB }: Run): string {
  return `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of work, ${peakMiB.toFixed(0)} MiB at most`;
}
