/** Words of people in a report: on one line, and in Markdown without any that would act. */

/** Without line breaks and characters that nobody sees; a report has room for so much of one thing. */
export function oneLine(text: string): string {
  return text
    .slice(0, MOST_LETTERS)
    .replace(/\p{Surrogate}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]{1,1000}/gu, ' ')
    .trim();
}

const MOST_LETTERS = 5_000;

/** Text that is no markup, wherever in a line or a table it stands; code keeps its backticks. */
export function inMarkdown(text: string): string {
  const parts = oneLine(text).split('`');
  // The last of an odd number of backticks opens nothing.
  const open = parts.length % 2 === 0 ? parts.pop() : undefined;
  const shown = parts.map((part, index) => (index % 2 === 0 ? bare(part) : code(part))).join('');
  return open === undefined ? shown : `${shown}\\\`${bare(open)}`;
}

function bare(text: string): string {
  return text.replace(/[\\*_[\]<>|~&#!]/g, '\\$&');
}

/** A bar ends a cell even inside code. */
function code(text: string): string {
  return text === '' ? '' : `\`${text.replace(/\|/g, '\\|')}\``;
}
