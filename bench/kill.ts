/**
 * Kills every command that writes at random moments: `npm run kill [-- TIMES]`, 200 times each unless told. The file
 * that it writes must be wholly old or wholly new each time. The tests kill at each step of writing instead.
 */

import { killedAfter, undisturbed, WRITERS } from '../test/cli/faults.ts';
import { inFolder } from '../test/cli/scenario.ts';

const times = Number(process.argv[2] ?? 200);
let broken = 0;

for (const writer of WRITERS) {
  const { before, after } = await undisturbed(writer);
  const begun = performance.now();
  await undisturbed(writer);
  const duration = performance.now() - begun;
  let killed = 0;
  let old = 0;
  let whole = 0;
  for (let time = 0; time < times; time += 1) {
    await inFolder(writer.files, async (folder) => {
      // It writes at the end of its run.
      const { target, isKilled } = await killedAfter(
        folder,
        writer,
        duration * (0.7 + 0.5 * Math.random()),
      );
      if (isKilled) killed += 1;
      if (target === before) old += 1;
      else if (target === after) whole += 1;
      else broken += 1;
    });
  }
  console.log(`${writer.name}: killed ${killed} times of ${times}; ${old} old, ${whole} new`);
}
console.log(`${broken} files that were neither`);
process.exitCode = broken > 0 ? 1 : 0;
