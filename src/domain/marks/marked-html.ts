import { toHtml } from 'hast-util-to-html';
import type { PassageView } from '../views.ts';
import { cutMarks, type MarkRange } from './cut-marks.ts';

/** A passage's words as HTML, with marks. */
export function markedHtml({ inline }: PassageView, ranges: readonly MarkRange[]): string {
  return toHtml({ type: 'root', children: ranges.length === 0 ? inline : cutMarks(inline, ranges) });
}
