/** What a document of the pack says, free of its syntax: the one tree that Markdown and YAML are read into. */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis' | 'strike'; readonly content: readonly Inline[] }
  | {
      readonly type: 'link';
      /** As written: a path with a place, an address, or the name of a document. */
      readonly target: string;
      readonly as: 'link' | 'plan' | 'document';
      readonly content: readonly Inline[];
    }
  | { readonly type: 'image'; readonly alt: string; readonly target: string }
  | { readonly type: 'break' };

/** A box to tick with a pen: `done` where the document says that it is. */
export type Box = 'open' | 'done' | undefined;

export interface Item {
  readonly box: Box;
  readonly anchor: string | undefined;
  readonly blocks: readonly PackBlock[];
}

export interface Row {
  readonly box: Box;
  readonly cells: readonly (readonly Inline[])[];
}

export interface Field {
  readonly name: string;
  readonly blocks: readonly PackBlock[];
}

export type PackBlock =
  | {
      readonly type: 'heading';
      /** How many headings stand around it. */
      readonly depth: number;
      readonly anchor: string;
      readonly content: readonly Inline[];
    }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly type: 'list';
      /** The first number; `undefined` for a list without numbers. */
      readonly start: number | undefined;
      readonly items: readonly Item[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly PackBlock[] }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly Row[];
    }
  | { readonly type: 'fields'; readonly fields: readonly Field[] }
  | { readonly type: 'rule' };

/** A heading by which a place can be found. */
export interface Landmark {
  readonly anchor: string;
  readonly title: string;
  readonly depth: number;
  /** Of the document, zero-based. */
  readonly line: number;
}

export interface Content {
  readonly blocks: readonly PackBlock[];
  /** In the order of the text. */
  readonly landmarks: readonly Landmark[];
  /** Every place in it that a link can lead to, by how links call it. */
  readonly anchors: ReadonlyMap<string, string>;
  /** It could not be read as what it is, and is shown as it is written. */
  readonly isAsWritten: boolean;
}

/** The words of a text without its marks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((one) => {
      switch (one.type) {
        case 'text':
        case 'code':
          return one.text;
        case 'image':
          return one.alt;
        case 'break':
          return ' ';
        default:
          return plainText(one.content);
      }
    })
    .join('');
}

export function text(words: string): Inline {
  return { type: 'text', text: words };
}

export function paragraph(words: string): PackBlock {
  return { type: 'paragraph', content: [text(words)] };
}

/** Names the places of one document: links call them by the words of their heading, as code hosts do. */
export interface Anchors {
  readonly known: ReadonlyMap<string, string>;
  /** The name within the pack of a place that is called so. */
  add(title: string): string;
}

/** @param prefix of the document within the pack. */
export function anchorsOf(prefix: string): Anchors {
  const known = new Map<string, string>();
  const times = new Map<string, number>();
  return {
    known,
    add: (title) => {
      const base = slug(title);
      let name = base;
      while (known.has(name) || name === '') {
        const next = (times.get(base) ?? 0) + 1;
        times.set(base, next);
        name = `${base}-${next}`;
      }
      const anchor = `${prefix}-${name}`;
      known.set(name, anchor);
      return anchor;
    },
  };
}

const LONGEST_SLUG = 80;

function slug(title: string): string {
  return title
    .trim()
    .slice(0, LONGEST_SLUG)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
