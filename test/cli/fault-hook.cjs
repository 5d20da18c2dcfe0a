/**
 * Loaded before the command line (`node --require`): counts its steps of writing from the first file that it makes,
 * and at one of them kills the process or fails as a disk does. Or counts how often a file is read, and changes it
 * before one of these times, as somebody else does.
 */
const fs = require('node:fs');

const { FAULT_AT, FAULT, FAULT_FILE, FAULT_COUNT } = process.env;
const real = { ...fs };
let count = 0;
let isWriting = false;

const CHANGES = {
  change: () => real.writeFileSync(FAULT_FILE, 'Somebody else was here.\n'),
  remove: () => real.unlinkSync(FAULT_FILE),
  grow: () => real.appendFileSync(FAULT_FILE, 'word\n'.repeat(300_000)),
};

const STEPS = [
  'openSync',
  'fchmodSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'rmSync',
];

for (const name of FAULT in CHANGES ? [] : STEPS) {
  fs[name] = (...args) => {
    if (name === 'openSync' && args[1] === 'wx') isWriting = true;
    // Opening a file for reading is no step of writing.
    if (!isWriting || (name === 'openSync' && args[1] !== 'wx')) return real[name](...args);
    count += 1;
    if (String(count) === FAULT_AT) fault(name, args);
    return real[name](...args);
  };
}

function fault(name, args) {
  // Half of the text is on the disk when it happens.
  if (name === 'writeFileSync') real.writeSync(args[0], args[1].slice(0, args[1].length / 2));
  if (FAULT === 'kill') {
    process.kill(process.pid, 'SIGKILL');
    // The signal is there before anything else is done.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
  }
  // Cleaning up works on a full disk too.
  if (name === 'rmSync') return;
  throw Object.assign(new Error(`${FAULT}: by the test`), { code: FAULT });
}

if (FAULT in CHANGES) {
  for (const name of ['openSync', 'readFileSync']) {
    fs[name] = (...args) => {
      if (args[0] === FAULT_FILE) count += 1;
      if (args[0] === FAULT_FILE && String(count) === FAULT_AT) CHANGES[FAULT]();
      return real[name](...args);
    };
  }
}

if (FAULT_COUNT) process.on('exit', () => real.writeFileSync(FAULT_COUNT, String(count)));
