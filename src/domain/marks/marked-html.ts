import { toHtml } from 'hast-util-to-html';
import { editorsLanguage } from '../text/language-attributes.ts';
import type { PassageView } from '../views.ts';
import { cutMarks, type MarkRange } from './cut-marks.ts';

/**
 * A passage's words as HTML, with marks.
 * @param lang the language of the passage; the references after its marks are in English
 */
export function markedHtml({ inline }: PassageView, ranges: readonly MarkRange[], lang: string): string {
  return toHtml({
    type: 'root',
    children: ranges.length === 0 ? inline : cutMarks(inline, ranges, editorsLanguage({ lang }).lang),
  });
}
