/** Where YAML and front matter name other documents, by path or by id: what the links lead to. */
import { resolveLink } from '../links.ts';
import type { RuleContext } from '../rule.ts';
import type { Span } from '../text.ts';

export interface DocumentLink {
  readonly span: Span;
  /** The address of the document or file. */
  readonly uri: string;
  /** The title of a document; `undefined` for other files. */
  readonly title: string | undefined;
}

/** Links in Markdown text are the editor's own matter. */
export function documentLinks({ runbook, workspace }: RuleContext): readonly DocumentLink[] {
  const { data, references, source } = runbook;
  if (data === undefined) return [];
  return references.flatMap(({ target, as }) => {
    const { span, value } = target;
    if (span.start < data.span.start || span.end > data.span.end) return [];
    const found = workspace.follow(source.uri, value, as);
    if (typeof found === 'object') {
      const { runbook: other } = found;
      return [{ span, uri: other.source.uri, title: other.title?.value.slice(0, 200) }];
    }
    const uri =
      found === 'file' && /\.\w{1,10}$/.test(value) ? resolveLink(source.uri, value) : undefined;
    return uri === undefined ? [] : [{ span, uri, title: undefined }];
  });
}
