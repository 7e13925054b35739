import type { Element, Root } from 'hast';
import type { Name } from '../text/names.ts';
import { isPlainUrl } from '../schemas/fields.ts';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { isNextTo, readDay, readDayOfAddress } from './read-dates.ts';
import { kindOf, listOf, nameOf, readJsonLd, type LinkedNode } from './read-json-ld.ts';
import { splitNames, toAuthor } from './read-names.ts';
import { isPartOf, isSame, wordsIn } from './same-words.ts';
import { attribute, elementsIn, isUnseen, piecesOf, textOf } from './read-tree.ts';

/** Something that was found on a page, and where: the end of a sentence, such as "in its JSON-LD". */
export interface Fact<Value = string> {
  value: Value;
  where: string;
}

/** What a page says about its article. What it does not say is absent. */
export interface PageFacts {
  title?: Fact;
  authors?: Fact<Name[]>;
  date?: Fact;
  lang?: Fact;
  /** The publisher's name. */
  name?: Fact;
  url?: Fact;
  kind?: Fact;
  rights?: Fact;
}

/** A page as it is searched for facts. */
interface SearchedPage {
  elements: Element[];
  /** What readers see, each text of the page by itself. */
  pieces: readonly string[];
  metas: ReadonlyMap<string, string>;
  article: LinkedNode | null;
  linked: readonly LinkedNode[];
  html: string;
}

/** A place where a fact may be, and what is there. */
type Candidate = readonly [where: string, text: string];

/** Reads what a page says about its article, in its head and in what readers see. Nothing is looked up. */
export function readFacts(tree: Root, html: string): PageFacts {
  const page = toSearched(tree, html);
  const url = findUrl(page);
  const name = findPublisher(page, url?.value);
  const title = findTitle(page, name?.value);
  const found: PageFacts = {};
  const set = <Key extends keyof PageFacts>(key: Key, fact: PageFacts[Key] | undefined) => {
    if (fact) found[key] = fact;
  };
  set('title', title);
  const lang = findLanguage(page);
  set('authors', findAuthors(page, name?.value, title?.value));
  set('date', findDate(page, url?.value, lang?.value, title?.value));
  set('lang', lang);
  set('name', name);
  set('url', url);
  set('kind', findKind(page));
  set('rights', findRights(page));
  return found;
}

function toSearched(tree: Root, html: string): SearchedPage {
  const elements = elementsIn(tree);
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const content = collapseWhiteSpace(attribute(element, 'content'));
    const { property, name, itemProp, httpEquiv } = element.properties;
    for (const key of [property, name, itemProp, httpEquiv].flatMap(listOf)) {
      const lower = String(key).toLowerCase();
      // The first of several is the article's.
      if (content !== '' && !metas.has(lower)) metas.set(lower, content);
    }
  }
  const linked = readJsonLd(tree);
  const articles = linked.filter((node) => kindOf(node) !== null);
  const named = articles.filter(
    (node) => node['headline'] !== undefined || node['datePublished'] !== undefined,
  );
  const isArticle = (node: LinkedNode) => kindOf(node) !== '';
  const article = named.find(isArticle) ?? named[0] ?? articles.find(isArticle) ?? null;
  return { elements, pieces: piecesOf(tree), metas, article, linked, html };
}

function metaCandidates({ metas }: SearchedPage, ...names: readonly string[]): Candidate[] {
  return names.map((name) => [`in the meta tag ${name}`, metas.get(name.toLowerCase()) ?? '']);
}

/** Returns the first candidate from which something can be read. */
function firstOf<Value>(
  candidates: readonly Candidate[],
  read: (text: string) => Value | null,
): Fact<Value> | undefined {
  for (const [where, text] of candidates) {
    const value = text === '' ? null : read(text);
    if (value !== null) return { value, where };
  }
  return undefined;
}

const asText = (text: string): string | null => collapseWhiteSpace(text) || null;

/** Returns the elements whose microdata gives them a role, such as `headline`. */
function withRole({ elements }: SearchedPage, role: string): Element[] {
  return elements.filter((element) => attribute(element, 'itemProp').split(' ').includes(role));
}

function visibleText(element: Element): string {
  return collapseWhiteSpace(textOf(element));
}

/* The title. */

function findTitle(page: SearchedPage, publisher: string | undefined): Fact | undefined {
  const { elements, article } = page;
  const titleTag = elements.find(({ tagName }) => tagName === 'title');
  const heads: Candidate[] = [
    ['in its JSON-LD', plain(nameOf(article?.['headline']))],
    ...metaCandidates(
      page,
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
    ),
    ['in its title element', titleTag ? collapseWhiteSpace(textIn(titleTag)) : ''],
  ];
  const told = heads.filter(([, text]) => text !== '');
  const first = elements.filter(({ tagName }) => tagName === 'h1');
  const headings = [
    ...first,
    ...withRole(page, 'headline').filter((element) => element.tagName !== 'meta'),
    ...elements.filter(({ tagName }) => tagName === 'h2'),
  ].filter((element) => !isUnseen(element));
  // What readers see is the title; the head tells which heading that is.
  const seen = headings.find((element) => {
    const text = visibleText(element);
    return wordsIn(text).length > 1 && text !== publisher && told.some(([, each]) => isLike(text, each));
  });
  if (seen) return { value: visibleText(seen), where: 'in its heading' };
  const [only, ...others] = first.filter((element) => wordsIn(visibleText(element)).length > 2);
  if (only && others.length === 0 && !isUnseen(only) && told.length === 0)
    return { value: visibleText(only), where: 'in its heading' };
  const fact = firstOf(told, asText);
  return fact && { ...fact, value: withoutSite(fact.value, publisher) };
}

function textIn(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Data may have HTML in its texts. */
function plain(text: string): string {
  return collapseWhiteSpace(
    text
      .replace(/<[^>]{0,200}>/g, '')
      .replace(/&(?:#39|rsquo);/g, '’')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/&nbsp;/g, ' '),
  );
}

/** How much of the words of a heading and of a title in the head must be the same. */
const ALIKE = 0.6;

/** Whether a heading says what the head says, which may have a site's name besides. */
function isLike(one: string, other: string): boolean {
  const [short, long] = wordsIn(one).length <= wordsIn(other).length ? [one, other] : [other, one];
  const [few, many] = [wordsIn(short), wordsIn(long)];
  if (isPartOf(short, long)) return many.length <= few.length * 2 + 4;
  return few.filter((word) => many.includes(word)).length / many.length >= ALIKE;
}

/** Removes a site's name from a title: "The well | The Village". */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(/\s+[|·•»–—:-]+\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = publisher !== undefined && isLike(last, publisher);
  if (!isSite && !/\s[|»]\s[^|»]*$/u.test(title)) return title;
  return (
    title
      .slice(0, title.lastIndexOf(last))
      .replace(/\s+[|·•»–—:-]+\s*$/u, '')
      .trim() || title
  );
}

/* The authors. */

/** Classes by which pages mark who wrote an article. */
const BYLINE = /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?|writer|contributor)(?:$|[\s_-])/i;

function isByline(element: Element): boolean {
  const marks = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  if (/comment/i.test(marks) || /^(?:label|input|form|textarea)$/.test(element.tagName)) return false;
  return attribute(element, 'rel').split(' ').includes('author') || BYLINE.test(marks);
}

function findAuthors(
  page: SearchedPage,
  publisher: string | undefined,
  title: string | undefined,
): Fact<Name[]> | undefined {
  const { article, elements, linked } = page;
  const toNames = (names: readonly { name: string; isBody?: boolean }[]): Name[] | null => {
    const unique = [...new Map(names.map((each) => [each.name.toLowerCase(), each])).values()];
    const authors = unique.map(({ name, isBody = false }) =>
      toAuthor(unshout(name), isBody || name.toLowerCase() === publisher?.toLowerCase()),
    );
    return authors.length > 0 && authors.length <= 12 ? authors : null;
  };
  const fromText = (text: string) => toNames(splitNames(plain(text)).map((name) => ({ name })));
  // What readers see goes before what only machines are told.
  const seen = fromText(bylineBelow(page, title));
  if (seen) return { value: seen, where: 'in its byline' };
  const stated = listOf(article?.['author'] ?? article?.['creator']).flatMap((each) => {
    const node = typeof each === 'object' && each !== null ? (each as LinkedNode) : null;
    // Data may name a person in one place and refer to them in others.
    const referred = linked.find(
      (other) => node?.['@id'] !== undefined && other['@id'] === node['@id'] && other['name'] !== undefined,
    );
    const whole = referred ?? node;
    const isBody = String(whole?.['@type']).endsWith('Organization');
    return listOf(whole ? whole['name'] : each).flatMap((name) => {
      const text = plain(nameOf(name));
      return isBody
        ? text === ''
          ? []
          : [{ name: text, isBody }]
        : splitNames(text).map((one) => ({ name: one }));
    });
  });
  const authors = toNames(stated);
  if (authors) return { value: authors, where: 'in its JSON-LD' };
  const head = firstOf(
    metaCandidates(
      page,
      'citation_author',
      'parsely-author',
      'dc.creator',
      'dcterms.creator',
      'dc.contributor',
      'sailthru.author',
      'article:author',
      'author',
      'byl',
      'twitter:creator:name',
    ),
    fromText,
  );
  if (head) return head;
  const roles = withRole(page, 'author').flatMap((element) => {
    const names = elementsIn(element).filter((each) =>
      attribute(each, 'itemProp').split(' ').includes('name'),
    );
    return (names.length > 0 ? names : [element]).map(
      (each) => attribute(each, 'content') || visibleText(each),
    );
  });
  const shown: Candidate[] = [
    ['in its microdata', roles.join('; ')],
    ...elements
      .filter((element) => !isUnseen(element) && isByline(element))
      .slice(0, 6)
      .map((element): Candidate => ['in its byline', bylineOf(element)]),
  ];
  return firstOf(shown, fromText);
}

/** The most characters of a byline; what is longer is about the author. */
const MAX_BYLINE = 120;

/** Returns the words of a byline up to a date or other mark, which systems put into the same element. */
function bylineOf(element: Element): string {
  const text = piecesOf(element).join('\n');
  return text.length > MAX_BYLINE
    ? ''
    : (text.split(/\s[|·•–—]\s|\s(?=(?:on|in|at|for|published|updated|posted)\s)|(?=\b\d{1,4}\b)/iu)[0] ??
        '');
}

/** Returns the texts below each place that has a title: the headline, or a link that repeats it. */
function textsBelow(pieces: readonly string[], title: string): string[][] {
  return pieces.flatMap((piece, at) => (isSame(piece, title) ? [pieces.slice(at + 1, at + NEAR)] : []));
}

/** How many texts after the headline may be a byline. */
const NEAR = 16;
const BY = /^(?:(?:posted |written )?by|von|por|par|автор)\b:?/iu;

/** Returns the names after a “by” below the headline, as far as commas or “and” join them. */
function bylineBelow({ pieces }: SearchedPage, title: string | undefined): string {
  if (title === undefined) return '';
  const isNamed = (piece: string) => BY.test(piece) && piece.length <= MAX_BYLINE;
  const near = textsBelow(pieces, title).find((texts) => texts.some(isNamed)) ?? [];
  const at = near.findIndex(isNamed);
  if (at === -1) return '';
  const [first = '', ...others] = near.slice(at);
  const names = [first];
  const isOpen = (text: string) => /(?:,|\band|&|:)$/iu.test(text) || BY.exec(text)?.[0] === text;
  for (const piece of others) {
    if (!isOpen(names.join(' ')) && !/^(?:,|and\b|&)/iu.test(piece)) break;
    names.push(piece);
  }
  return (names.join(' ').split(/\s(?=(?:on|at|published|updated|posted)\s)|(?=\b\d{1,4}\b)/iu)[0] ?? '')
    .replace(/\s+,/g, ',')
    .replace(/[,\s]+$/, '');
}

/** Some systems write names in capitals. */
function unshout(name: string): string {
  return /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name
    : name
        .toLowerCase()
        .replace(/(?<![\p{L}\p{M}’'])\p{L}|(?<=\bo[’'])\p{L}/giu, (letter) => letter.toUpperCase());
}

/* The date. */

function findDate(
  page: SearchedPage,
  url: string | undefined,
  lang: string | undefined,
  title: string | undefined,
): Fact | undefined {
  const { article, elements } = page;
  const read = (text: string) => readDay(text, lang);
  const isGreenwich = new Set<string>();
  const roles = [...withRole(page, 'datePublished'), ...withRole(page, 'dateCreated')].map(
    (element) => attribute(element, 'content') || attribute(element, 'dateTime') || visibleText(element),
  );
  const times = elements
    .filter((element) => element.tagName === 'time' && !isUnseen(element))
    .toSorted((a, b) => Number(isPublication(b)) - Number(isPublication(a)))
    .map((element): Candidate => [
      'in its first time element',
      attribute(element, 'dateTime') || visibleText(element),
    ]);
  const marked = elements
    .filter(
      (element) =>
        !isUnseen(element) &&
        /(?:^|[\s_-])(?:pub(?:lish(?:ed)?)?|post(?:ed)?|entry|article)?-?(?:date|datetime|timestamp|time)(?:line)?(?:$|[\s_-])/i.test(
          attribute(element, 'className'),
        ),
    )
    .slice(0, 8)
    .map((element): Candidate => ['in its dateline', visibleText(element).slice(0, 120)]);
  const known = firstOf(
    [
      ['in its JSON-LD', nameOf(article?.['datePublished'])],
      ...metaCandidates(
        page,
        'article:published_time',
        'og:published_time',
        'datepublished',
        'citation_publication_date',
        'parsely-pub-date',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'dc.date.created',
        'dcterms.created',
        'sailthru.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'publication_date',
        'article.published',
        'published',
        'ptime',
        'date',
        'pdate',
        'cxenseparse:recs:publishtime',
        'article:published',
        'originalpublicationdate',
      ),
      ['in its microdata', roles.find((text) => read(text) !== null) ?? ''],
      ['in its JSON-LD', nameOf(article?.['dateCreated'])],
      ...times.filter(([, text]) => read(text) !== null).slice(0, 1),
      ...marked,
    ],
    (text) => {
      const day = read(text);
      if (day !== null && /\d:\d\d/.test(text) && !/[+-](?!00:?00)\d\d:?\d\d$/.test(text.trim()))
        isGreenwich.add(day);
      return day;
    },
  );
  const shown = datesShown(page, title, read);
  // Machines may be told the time of Greenwich; readers are told the day of the place.
  const withTime = page.pieces.flatMap((piece) =>
    piece.length <= MAX_BYLINE && /\d:\d\d/.test(piece) ? (read(piece) ?? []) : [],
  );
  const told = [...shown, ...withTime];
  const local =
    known && isGreenwich.has(known.value) && !told.includes(known.value)
      ? told.find((day) => isNextTo(day, known.value))
      : undefined;
  if (local !== undefined) return { value: local, where: 'in its dateline' };
  if (!known && shown[0] !== undefined) return { value: shown[0], where: 'in its dateline' };
  const ofAddress = url === undefined ? null : readDayOfAddress(url);
  return known ?? (ofAddress === null ? undefined : { value: ofAddress, where: 'in its address' });
}

/** Words with which pages begin the day of publication. */
const PUBLISHED =
  /^(?:\W*)(?:first )?(?:published|posted|publiziert|veröffentlicht|publié|publicado|pubblicato|опубликовано)\b/iu;

/** Returns the days in short texts below the headline, or that a text says something was published on. */
function datesShown(
  { pieces }: SearchedPage,
  title: string | undefined,
  read: (text: string) => string | null,
): string[] {
  const near = title === undefined ? [] : textsBelow(pieces, title).flat();
  const told = pieces.filter((piece) => PUBLISHED.test(piece));
  return [...near, ...told].flatMap((piece) => (piece.length <= MAX_BYLINE ? (read(piece) ?? []) : []));
}

function isPublication(element: Element): boolean {
  return (
    element.properties['pubDate'] !== undefined ||
    /publish|pubdate|entry-date/i.test(`${attribute(element, 'className')} ${attribute(element, 'itemProp')}`)
  );
}

/* Everything else. */

function findLanguage(page: SearchedPage): Fact | undefined {
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

function findUrl(page: SearchedPage): Fact | undefined {
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

function findPublisher(page: SearchedPage, url: string | undefined): Fact | undefined {
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

function findKind({ article, elements, metas }: SearchedPage): Fact | undefined {
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

function findRights(page: SearchedPage): Fact | undefined {
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
