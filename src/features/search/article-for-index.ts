import type { DossierData } from '../../schemas/data.ts';
import { voiceMarks } from '../../views/voice-marks.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { nameForIndex, textForIndex, wordsTouched } from './indexed-passage.ts';

/** Stands between passages, so that the last word of one and the first of the next are in no row. */
const BETWEEN = '¶';

/**
 * An article as a page for Pagefind to index: its passages, each with its id and its marks, as elements that
 * say what they are. Only the received words are indexed; a title supplied by the editor is none of them.
 * Filters and facts are the search page's own.
 */
export function articleForIndex(
  { slug, url, lang, passages }: DossierData['articles'][number],
  { positions, notes }: DossierData,
): { url: string; content: string } {
  const marks = voiceMarks(
    positions.filter(({ article }) => article === slug),
    notes.filter(({ article }) => article === slug),
  ).sort((a, b) => a.mark.start - b.mark.start);
  const elements = passages.map(({ id, kind, text, quoted }) => {
    const tag = kind === 'title' ? 'h1' : quoted ? 'blockquote' : 'p';
    const its = marks
      .filter(({ mark }) => mark.passage === id)
      .map(({ mark: { start, exact }, voice, isNote }) => ({
        ...wordsTouched(text, start, start + exact.length),
        voice,
        isNote,
      }));
    return `<${tag} id="${escapeHtml(nameForIndex(id, its))}">${escapeHtml(textForIndex(text))}</${tag}>`;
  });
  return {
    url,
    content: `<!doctype html><html lang="${escapeHtml(lang)}"><body><main data-pagefind-body>${elements.join(`\n${BETWEEN}\n`)}</main></body></html>`,
  };
}
