import type { DossierData } from '../../schemas/data.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * An article as a page for Pagefind to index: its passages, each with its id, as elements that say what they are. Only the received
 * words are indexed; a title supplied by the editor is none of them. Filters and facts are the search page's own.
 */
export function articleForIndex({ url, lang, passages }: DossierData['articles'][number]): { url: string; content: string } {
  const elements = passages.map(({ id, kind, text, quoted }) => {
    const tag = kind === 'title' ? 'h1' : quoted ? 'blockquote' : 'p';
    return `<${tag} id="${id}">${escapeHtml(text)}</${tag}>`;
  });
  return {
    url,
    content: `<!doctype html><html lang="${escapeHtml(lang)}"><body><main data-pagefind-body>${elements.join('\n')}</main></body></html>`,
  };
}
