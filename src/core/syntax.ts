/** Which files there are readers for, by the endings of their names. */

/** `undefined` for files that no reader is for. */
export function syntaxOf(path: string): 'markdown' | 'yaml' | undefined {
  if (MARKDOWN.test(path)) return 'markdown';
  return YAML.test(path) ? 'yaml' : undefined;
}

const MARKDOWN =
  /\.(?:md|markdown|mdown|mdwn|mkd|mdx)(?:\.(?:erb|tmpl|tpl|j2|jinja2?|liquid|in))?$/i;
const YAML = /\.ya?ml$/i;

/** The same for hosts that search by pattern, in small letters. */
export const READABLE_GLOB = `**/*.{${readableEndings().join(',')}}`;

function readableEndings(): string[] {
  const markdown = ['md', 'markdown', 'mdown', 'mdwn', 'mkd', 'mdx'];
  const templates = ['erb', 'tmpl', 'tpl', 'j2', 'jinja', 'jinja2', 'liquid', 'in'];
  const both = markdown.flatMap((ending) => templates.map((template) => `${ending}.${template}`));
  return [...markdown, 'yaml', 'yml', ...both];
}

/** Folders that belong to tools and to other projects: no host looks into them. */
export const FOREIGN_FOLDERS: readonly string[] = ['node_modules', '.git', '.hg', '.svn'];
