/**
 * Documents in which much is to be told apart, and behind each what is said of it. People write the documents,
 * `npm run generate` the lines that begin with `»`.
 *
 * `=== What it shows` begins a case. `{hourly|daily}` stands for one document with each of the words.
 */
import { saidOfEach } from './alternatives.ts';

export interface Case {
  readonly name: string;
  /** The document as it is written, with its alternatives. */
  readonly text: string;
  /** The lines behind it. */
  readonly said: readonly string[];
}

/** What is said of a document, in lines. */
export type Say = (name: string, full: string) => readonly string[];

const BEGINS = '=== ';
const SAID = '» ';

export function casesIn(file: string): Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trimEnd().split('\n');
      return {
        name,
        text: `${lines
          .filter((line) => !line.startsWith(SAID))
          .join('\n')
          .trim()}\n`,
        said: lines.filter((line) => line.startsWith(SAID)).map((line) => line.slice(SAID.length)),
      };
    });
}

/** The file with what is said now behind every case. */
export function written(file: string, say: Say): string {
  return casesIn(file)
    .map((one) =>
      [`${BEGINS}${one.name}`, one.text, ...whatIsSaid(one, say).map((line) => SAID + line)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}

export function whatIsSaid({ name, text }: Case, say: Say): string[] {
  return saidOfEach(text, (full) => say(name, full));
}
