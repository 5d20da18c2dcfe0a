// Preloaded into a measured process: writes what it has used, as JSON, where the environment says.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakKiB: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
