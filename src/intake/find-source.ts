import { isPlainUrl } from '../schemas/fields.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { kindOf, nameOf } from './read-json-ld.ts';
import { attribute } from './read-tree.ts';

import { asText, type Fact, firstOf, metaCandidates, type SearchedPage, plain } from './searched-page.ts';

export function findLanguage(page: SearchedPage): Fact | undefined {
  const html = page.elements.find(({ tagName }) => tagName === 'html');
  return firstOf(
    [
      ['in the lang of its html element', html ? attribute(html, 'lang') || attribute(html, 'xmlLang') : ''],
      ['in its JSON-LD', nameOf(page.article?.['inLanguage'])],
      ...metaCandidates(page, 'content-language', 'language', 'dc.language', 'dcterms.language', 'og:locale'),
    ],
    readLanguage,
  );
}

/** Returns a language and its script without a region, which says nothing about an article's words. */
function readLanguage(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale((tag.split(/[,;\s]/)[0] ?? '').replaceAll('_', '-'));
    return /^[a-z]{2,3}$/.test(language) && language !== 'und'
      ? [language, script].filter(Boolean).join('-')
      : null;
  } catch {
    return null;
  }
}

export function findUrl(page: SearchedPage): Fact | undefined {
  const { elements, article, html } = page;
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel').split(' ').includes('canonical'),
  );
  const [, saved] = /<!--\s*saved from url=(?:\(\d+\))?(\S+)/i.exec(html) ?? [];
  const [, single] = /^\s*url:\s*(https?:\S+)/im.exec(html.slice(0, 3000)) ?? [];
  return firstOf(
    [
      ['in its canonical link', canonical ? attribute(canonical, 'href') : ''],
      ...metaCandidates(page, 'og:url', 'twitter:url', 'parsely-link'),
      ['in its JSON-LD', nameOf(article?.['url'])],
      ['in the comment of the browser that saved it', saved ?? single ?? ''],
    ],
    readUrl,
  );
}

function readUrl(text: string): string | null {
  const url = URL.parse(text.startsWith('//') ? `https:${text}` : text);
  return url && /^https?:$/.test(url.protocol) && isPlainUrl(url.href) ? url.href : null;
}

export function findPublisher(page: SearchedPage, url: string | undefined): Fact | undefined {
  const { article, metas } = page;
  const host = url === undefined ? '' : new URL(url).hostname.replace(/^www\./, '');
  return firstOf(
    [
      ['in the meta tag og:site_name', metas.get('og:site_name') ?? ''],
      ['in its JSON-LD', plain(nameOf(article?.['publisher']))],
      ['in its JSON-LD', plain(nameOf(article?.['isPartOf']))],
      ...metaCandidates(
        page,
        'citation_journal_title',
        'dc.publisher',
        'dcterms.publisher',
        'application-name',
        'publisher',
      ),
      ['as its host', host],
    ],
    (text) =>
      text.length <= 100 && /[\p{L}\p{N}]/u.test(text) && !/^https?:/.test(text)
        ? collapseWhiteSpace(text)
        : null,
  );
}

export function findKind({ article, elements, metas }: SearchedPage): Fact | undefined {
  const kind = article ? kindOf(article) : null;
  if (kind !== null && kind !== '') return { value: kind, where: 'in its JSON-LD' };
  const marked = elements.flatMap((element) => {
    const type = kindOf({ '@type': attribute(element, 'itemType') });
    return type === null || type === '' ? [] : [type];
  });
  if (marked[0] !== undefined) return { value: marked[0], where: 'in its microdata' };
  return metas.get('og:type')?.toLowerCase() === 'article'
    ? { value: 'Article', where: 'in the meta tag og:type' }
    : undefined;
}

export function findRights(page: SearchedPage): Fact | undefined {
  const { article, elements } = page;
  const license = elements.find((element) => attribute(element, 'rel').split(' ').includes('license'));
  return firstOf(
    [
      ['in its JSON-LD', nameOf(article?.['license'])],
      ['in its license link', license ? attribute(license, 'href') : ''],
      ...metaCandidates(page, 'dc.rights', 'dcterms.rights', 'copyright'),
    ],
    (text) => (text.length <= 200 ? asText(text) : null),
  );
}
