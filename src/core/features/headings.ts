/** How a document writes its headings, and the next one in the same manner. */
import type { Section } from '../runbook.ts';
import type { SourceText } from '../text.ts';
import { escapeSnippet, plainText } from './snippet.ts';

export interface HeadingModel {
  /** 1 to 6. */
  readonly level: number;
  readonly style: 'atx' | 'atx-closed' | 'setext' | 'bold';
  /** The number and what stands between it and the words; empty when headings are not numbered. */
  readonly number: string;
}

/** The manner of a heading that is already there. */
export function headingLike(
  source: SourceText,
  model: Section | undefined,
  level: number,
  number: string | undefined,
): HeadingModel {
  return { level, style: styleOf(source, model, level), number: number ?? '' };
}

/** One heading, as a snippet body without a line break at its end. */
export function renderHeading(title: string, { level, style, number }: HeadingModel): string {
  const text = escapeSnippet(number) + title;
  const marks = '#'.repeat(level);
  switch (style) {
    case 'atx':
      return `${marks} ${text}`;
    case 'atx-closed':
      return `${marks} ${text} ${marks}`;
    case 'setext':
      return `${text}\n${(level === 1 ? '=' : '-').repeat(Math.max(3, plainText(text).length))}`;
    case 'bold':
      return `**${text}**`;
  }
}

/**
 * The number that follows the last one of a family of headings, and the heading that has it. A family counts
 * as numbered when most of its headings are; `undefined` otherwise.
 */
export function nextNumber(
  family: readonly Section[],
): { readonly next: string; readonly last: Section } | undefined {
  const numbered = family.flatMap((section) => {
    const number = numberOf(section);
    return number ? [{ section, number }] : [];
  });
  const last = numbered.at(-1);
  if (!last || numbered.length * 2 <= family.length) return undefined;
  const { before, value, after } = last.number;
  return { next: `${before}${value + 1}${after}`, last: last.section };
}

interface HeadingNumber {
  /** `3.` of `3.2 Backup`. */
  readonly before: string;
  readonly value: number;
  /** The separator with its white space. */
  readonly after: string;
}

const NUMBER = /^((?:\d{1,3}\.){0,5})(\d{1,3})([.):]?[ \t]{1,3}(?:[-–—][ \t]{1,3})?)/;

function numberOf({ heading }: Section): HeadingNumber | undefined {
  const match = NUMBER.exec((heading?.value ?? '').slice(0, 60));
  if (!match) return undefined;
  return { before: match[1] ?? '', value: Number(match[2]), after: match[3] ?? ' ' };
}

function styleOf(
  source: SourceText,
  model: Section | undefined,
  level: number,
): HeadingModel['style'] {
  if (model?.style === 'bold') return 'bold';
  if (model?.style === 'setext') return level <= 2 ? 'setext' : 'atx';
  if (model?.style === 'atx' && isClosed(source, model)) return 'atx-closed';
  return 'atx';
}

function isClosed(source: SourceText, { span }: Section): boolean {
  return /[ \t]#{1,6}[ \t]*$/.test(source.line(source.positionAt(span.start).line).slice(-80));
}
