/** What is said of arguments that cannot be read, with the word that was probably meant. */
import { nearest } from '../core/schema/nearest.ts';
import { usage } from './usage.ts';

/** @param message as Node or this program says it, perhaps over several lines. */
export function misreadOption(message: string, topic: Parameters<typeof usage>[0]): string {
  const [, option] = /^Unknown option '(-{1,2}[^']{1,60})'/.exec(message) ?? [];
  const [, needy] =
    /^Option '(?:-\w, )?(--[\w-]{1,60}) <value>' argument missing/.exec(message) ?? [];
  if (needy !== undefined) return `${needy} needs a value.`;
  // Node's own sentences are good, but end without a stop or advise on quoting over two lines.
  if (option === undefined) return message.split('\n').join(' ');
  const known = usage(topic).match(/--[a-z][a-z-]+/g) ?? [];
  return `Unknown option '${option}'.${meant(nearest(option, new Set(known)))}`;
}

export function misreadCommand(word: string, commands: readonly string[]): string {
  const [last = '', ...others] = [...commands].reverse();
  const listed = `${others.reverse().join(', ')} and ${last}`;
  return `There is no command "${word}".${meant(nearest(word, commands))} The commands are ${listed}.`;
}

function meant(word: string | undefined): string {
  return word === undefined ? '' : ` Did you mean ${word}?`;
}
