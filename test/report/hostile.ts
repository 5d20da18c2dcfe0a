/** Names and messages that try to be more than text, and the run that holds them all. */
import { catalogue } from '../../src/catalogue.generated.ts';
import type { RunDetails } from '../../src/report/details.ts';
import type { CheckOutcome } from '../../src/report/outcome.ts';
import { checkedFile, outcome } from './outcomes.ts';

/** One for each way in which a format could be broken out of. */
export const HOSTILE: readonly string[] = [
  '100% of %0A %25 %41',
  'line\nbreak\r\nand\rmore',
  '::error file=x::pwn, line=1',
  ', commas, "quotes" and \'apostrophes\'',
  'bell\u0007 escape\u001b[2J null\u0000 c1\u0085 rtl\u202e zero\u200b',
  '<script>alert(1)</script> & &amp; <!-- --> <?pi?>',
  'cdata <![CDATA[ ]]> ]]>',
  'lone \ud800 and \udc00 surrogates, \ufffe and \uffff',
  '[a link](https://example.org) ![an image](x.png) {0} {1} @someone www.example.org',
  '| a | cell | `code` **bold** ~~gone~~ $math$ \\',
  '../up/./and//down?query#part;x=1 \u00e9 \u{1f600}',
];

/** Each as the path of a file, as the message of its finding, and as what could not be checked. */
export function hostileOutcome(): CheckOutcome {
  const files = HOSTILE.map((text, at) => ({
    ...checkedFile(`${text} ${at}.md`, 'some text', [
      { at: 'text', message: text, rule: 'placeholder-text' },
    ]),
  }));
  const notChecked = HOSTILE.map((text, at) => ({ path: `${text} ${at}`, reason: text }));
  return outcome(files, notChecked);
}

export function details(changes: Partial<RunDetails> = {}): RunDetails {
  return { version: '0.1.0', catalogue, failOn: 'error', sets: () => [], ...changes };
}
