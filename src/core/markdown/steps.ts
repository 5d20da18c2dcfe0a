/** Finds the steps of procedures. */
import type { Section, Step } from '../runbook.ts';
import type { SourceText } from '../text.ts';
import type { Piece } from './piece.ts';

export function readSteps(
  _source: SourceText,
  _pieces: readonly Piece[],
  _sections: readonly Section[],
  _owners: readonly number[],
): Step[] {
  return [];
}
