/** The words of a file's name and of its folders. */

/** The last two folders and the name without its endings, in lower case, parted by spaces. */
export function fileWords(path: string): string {
  const parts = path.slice(-400).split(/[\\/]/).slice(-3);
  return parts
    .map((part) =>
      part.replace(/(?:\.(?:md|markdown|mdx|mdwn|erb|tmpl|html|ya?ml|runbook)){1,3}$/i, ''),
    )
    .join(' / ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .toLowerCase()
    .trim();
}
