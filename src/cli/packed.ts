/** Files that were checked, as small as they become: a long run keeps thousands of them until it reports. */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kind } from '../core/runbook.ts';
import { type SourceText, sourceText } from '../core/text.ts';
import type { CheckedFile } from '../report/outcome.ts';
import type { JudgedFile } from './judged.ts';

/** Can be sent from thread to thread. */
export interface PackedFile {
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Content = Pick<JudgedFile, 'text' | 'diagnostics'>;

export function packed({ path, kind, text, diagnostics }: JudgedFile): PackedFile {
  const content: Content = { text, diagnostics };
  // A copy, since a small answer lies in a large buffer.
  const bytes = new Uint8Array(deflateRawSync(serialize(content)));
  return { path, kind, bytes };
}

/** What it holds is unpacked when it is asked for: reports go through the files one after the other. */
export function unpacked(file: PackedFile): CheckedFile {
  const { path, kind } = file;
  return {
    path,
    kind,
    get source(): SourceText {
      return sourceText(path, contentOf(file).text);
    },
    get diagnostics() {
      return contentOf(file).diagnostics;
    },
  };
}

/** Both of its sides are asked for one after the other. */
let last: { readonly file: PackedFile; readonly content: Content } | undefined;

function contentOf(file: PackedFile): Content {
  if (last?.file !== file) last = { file, content: deserialize(inflateRawSync(file.bytes)) };
  return last.content;
}
