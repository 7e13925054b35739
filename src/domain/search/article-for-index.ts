import type { DossierData } from '../../schemas/data.ts';
import { dateInWords, readEdtfDate } from '../date/edtf-date.ts';
import { stanceInWords } from '../derive-article.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** What search results show of an article beside its passages. */
export interface ArticleMeta {
  title: string;
  siglum: string;
  /** "Winabode, 29 January 2022 · takes no side". */
  facts: string;
  /** "editor" where the title is supplied. */
  titleBasis: string;
}

/**
 * An article as a page for Pagefind to index: its passages, each with its id, its filters and what results show of it.
 * Only the received words are indexed; a title supplied by the editor is none of them.
 */
export function articleForIndex(article: DossierData['articles'][number], dossier: DossierData): { url: string; content: string } {
  const meta: ArticleMeta = {
    title: article.title,
    siglum: article.siglum,
    facts: `${article.source.name}, ${dateInWords(article.date.value)} · ${stanceInWords(article.stance.label)}`,
    titleBasis: article.titleBasis,
  };
  const filters: [string, string][] = [
    ['dossier', dossier.slug],
    ...article.topics.map((topic): [string, string] => ['topic', topic]),
    ['source', article.source.name],
    ['stance', article.stance.label],
    ['year', String(readEdtfDate(article.date.value).year)],
  ];
  const tags = [
    ...Object.entries(meta).map(([name, value]) => `<span data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}"></span>`),
    ...filters.map(([name, value]) => `<span data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}"></span>`),
  ];
  const passages = article.passages.map(({ id, kind, text }) => {
    const tag = kind === 'title' ? 'h1' : 'p';
    return `<${tag} id="${id}">${escapeHtml(text)}</${tag}>`;
  });
  return {
    url: article.url,
    content: `<!doctype html><html lang="${escapeHtml(article.lang)}"><body>${tags.join('')}<main data-pagefind-body>${passages.join('\n')}</main></body></html>`,
  };
}
