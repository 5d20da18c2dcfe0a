/** Writes to the terminal or the pipe, without ever cutting a report short or losing the exit code. */
import { fstatSync, writeSync } from 'node:fs';
import { styleText } from 'node:util';
import { piecesOf, type ReportText } from '../report/report-text.ts';
import { type Paint, plain, type Style } from '../report/terminal.ts';

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/**
 * Writes a report and returns the exit code: the one given, or 2 when the report could not be
 * written. A reader that went away (`| head`) has seen what it wanted and changes nothing.
 */
export function print(text: ReportText, code: number): number {
  for (const piece of piecesOf(text)) {
    // Only around the writing: what fails while a piece is made is a bug and told as one.
    try {
      writeAll(STDOUT, piece);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return code;
      complain(`dr-runbook: The report could not be written: ${codeOf(error)}.`);
      return 2;
    }
  }
  return code;
}

/**
 * Ends the process with a code: at once where everything has been written, since Node would first finish what
 * V8 collects and compiles in the background for a run that is over.
 */
export function leave(code: number): void {
  if (waiting.size > 0) process.exitCode = code;
  else process.exit(code);
}

/** Where Node still waits for a reader: what follows must wait behind it. */
const waiting = new Set<number>();

/** One message on the standard error. */
export function complain(message: string): void {
  try {
    writeAll(STDERR, `${message}\n`);
  } catch {
    // There is nowhere left to say it; the exit code still does.
  }
}

/** Shows a text and waits for a yes; `undefined` where no person sits in front of it. */
export function ask(text: string, question: string): Promise<boolean> | undefined {
  if (!isTerminal(STDOUT) || !isTerminal(STDIN)) return undefined;
  writeAll(STDOUT, `${text}\n${question}`);
  return new Promise((resolve) => {
    const { stdin } = process;
    const end = (answer: string) => {
      stdin.destroy();
      resolve(/^\s*y(?:es)?\s*$/i.test(answer));
    };
    stdin.setEncoding('utf8');
    stdin.once('data', end);
    stdin.once('end', () => end(''));
  });
}

/** Replaces the last line of the terminal, where the standard error is one. */
export function showLine(line: string): void {
  if (!isTerminal(STDERR)) return;
  writeAll(STDERR, `\r\u001b[K${line} …`);
}

export function eraseLine(): void {
  if (isTerminal(STDERR)) writeAll(STDERR, '\r\u001b[K');
}

/** Colours where a person looks on. */
export function paintFor(wanted: boolean): Paint {
  const { NO_COLOR, TERM } = process.env;
  if (!wanted || NO_COLOR || TERM === 'dumb' || !isTerminal(STDOUT)) return plain;
  return (style, text) => (text === '' ? '' : styleText(FORMATS[style], text));
}

const FORMATS = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  good: 'green',
  strong: 'bold',
  faint: 'dim',
} as const satisfies Record<Style, string>;

/** Not `isTTY` at once: that loads the network stack, which costs some milliseconds. */
function isTerminal(fd: number): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
    if (fd === STDIN) return process.stdin.isTTY === true;
    return streamOf(fd).isTTY === true;
  } catch {
    return false;
  }
}

function writeAll(fd: number, text: string): void {
  if (waiting.has(fd)) {
    streamOf(fd).write(text);
    return;
  }
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      // The pipe is full and does not block: Node's own stream waits for the reader.
      waiting.add(fd);
      streamOf(fd).on('error', () => {});
      streamOf(fd).write(rest);
      return;
    }
  }
}

function streamOf(fd: number): NodeJS.WriteStream {
  return fd === STDOUT ? process.stdout : process.stderr;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
