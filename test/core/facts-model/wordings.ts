/**
 * Texts in many wordings, and below each, indented, what is read of it: the files in `wordings/`. People write the
 * texts, `npm run generate` what is read.
 *
 * `=== tools, blanks` names the readers that are asked from there on. `{verified|checked}` stands for one text with
 * each of the words; `⏎` is a line break. What is read is written once for all wordings of which the same is read,
 * and behind the words for which it differs. A line that begins with `//` is a remark.
 */
import { saidOfEach } from '../../alternatives.ts';
import { conformanceSet } from '../../conformance/engine.ts';
import { read } from './facts.ts';
import { readings } from './readings.ts';

export interface Wording {
  readonly readers: readonly string[];
  /** The text as it is written, with its alternatives. */
  readonly text: string;
  /** The lines below it. */
  readonly below: readonly string[];
}

const BELOW = '    ';
const READERS = '=== ';

export function wordingsIn(file: string): Wording[] {
  const found: { readers: readonly string[]; text: string; below: string[] }[] = [];
  let readers: readonly string[] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith(BELOW)) found.at(-1)?.below.push(line.slice(BELOW.length));
    else if (line.startsWith(READERS)) readers = line.slice(READERS.length).split(', ');
    else if (line.trim() !== '' && !line.startsWith('//'))
      found.push({ readers, text: line, below: [] });
  }
  return found;
}

/** The file with what is read now below every text. */
export function written(file: string): string {
  const wordings = wordingsIn(file).values();
  const parts = file.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.startsWith(BELOW)) return [];
    if (!isText(line)) return line;
    const wording = wordings.next().value;
    const below = wording === undefined ? [] : whatIsRead(wording);
    return [line, ...below.map((one) => BELOW + one)].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function isText(line: string): boolean {
  return !line.startsWith('//') && !line.startsWith(READERS);
}

export function whatIsRead({ text, readers }: Wording): string[] {
  return saidOfEach(text.replaceAll('⏎', '\n'), (full) => {
    const { runbook } = read(full, full.startsWith('apiVersion:') ? 'x.yaml' : 'x.md');
    return readings(runbook, runbook.metadata.kind?.value, readers);
  });
}

/** What is made of the held-out half is for nobody to read. */
export function tuningHalf(): ReturnType<typeof conformanceSet> {
  return conformanceSet().filter(({ half }) => half === 'tuning');
}
