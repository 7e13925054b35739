import type { DossierData } from '../../schemas/data.ts';
import { voiceMarks } from '../../views/voice-marks.ts';
import { escapeHtml } from '../../text/escape-html.ts';
import { nameForIndex, textForIndex, wordsTouched } from './indexed-passage.ts';

/** Separates passages, so that no phrase matches across the end of one and the start of the next. */
const BETWEEN = '¶';

/**
 * Writes an article as an HTML page for Pagefind to index. Each passage is an element whose tag tells its
 * kind and whose id holds the passage's id and marks. Only the article's own words are indexed, so a title
 * supplied by the editor is left out. The search page applies the filters itself.
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
