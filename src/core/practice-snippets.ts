/** Practices as snippets, and back: a package that ships snippets need not say the same words twice. */
import type { Knowledge } from './catalogue.ts';
import type { Practice } from './practice.ts';

/** As editors read them from a file. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export type Snippets = Readonly<Record<string, Snippet>>;

/** The snippets of both formats. */
export interface SnippetFiles {
  readonly markdown: Snippets;
  readonly yaml: Snippets;
}

/** What the snippets do not hold of a practice. */
type Unsaid = Omit<Practice, 'title' | 'requirement' | 'scaffold'>;

/** What is shipped beside snippets. */
export interface PackedKnowledge extends Omit<Knowledge, 'practices' | 'phrases'> {
  readonly practices: readonly Unsaid[];
}

/** By the title. */
export function practiceSnippets(
  practices: readonly Practice[],
  syntax: keyof SnippetFiles,
): Snippets {
  return Object.fromEntries(
    practices.map(({ id, title, requirement, scaffold }) => [
      title,
      { prefix: `dr-${id}`, description: requirement, body: lines(scaffold[syntax]) },
    ]),
  );
}

export function withoutSnippets(practices: readonly Practice[]): Unsaid[] {
  return practices.map(({ title, requirement, scaffold, ...others }) => others);
}

/** The practices as they were. Throws when a snippet is missing. */
export function withSnippets(
  practices: readonly Unsaid[],
  { markdown, yaml }: SnippetFiles,
): Practice[] {
  const titles = new Map(Object.entries(markdown).map(([title, { prefix }]) => [prefix, title]));
  return practices.map((practice) => {
    const title = titles.get(`dr-${practice.id}`) ?? '';
    const [first, second] = [markdown[title], yaml[title]];
    if (!first || !second) throw new Error(`There is no snippet for ${practice.id}.`);
    const scaffold = { markdown: textOf(first), yaml: textOf(second) };
    return { ...practice, title, requirement: first.description, scaffold };
  });
}

/** The text of a snippet in lines. */
export function lines(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}

function textOf({ body }: Snippet): string {
  return `${body.join('\n')}\n`;
}
