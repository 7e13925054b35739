import type { Element } from 'hast';
import type { Name } from '../text/names.ts';
import { type LinkedNode, listOf, nameOf } from './read-json-ld.ts';
import { splitNames, toAuthor } from './read-names.ts';
import { attribute, elementsIn, isUnseen, piecesOf } from './read-tree.ts';
import { isSame } from './same-words.ts';
import {
  type Candidate,
  type Fact,
  firstOf,
  metaCandidates,
  plain,
  type SearchedPage,
  visibleText,
  withRole,
} from './searched-page.ts';

/** Classes by which pages mark who wrote an article. */
const BYLINE = /(?:^|[\s_-])(?:by-?line|author(?:s|-?name)?|writer|contributor)(?:$|[\s_-])/i;

function isByline(element: Element): boolean {
  const marks = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  if (/comment/i.test(marks) || /^(?:label|input|form|textarea)$/.test(element.tagName)) return false;
  return attribute(element, 'rel').split(' ').includes('author') || BYLINE.test(marks);
}

export function findAuthors(
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
export const MAX_BYLINE = 120;

/** Returns the words of a byline up to a date or other mark, which systems put into the same element. */
function bylineOf(element: Element): string {
  const text = piecesOf(element).join('\n');
  return text.length > MAX_BYLINE
    ? ''
    : (text.split(/\s[|·•–—]\s|\s(?=(?:on|in|at|for|published|updated|posted)\s)|(?=\b\d{1,4}\b)/iu)[0] ??
        '');
}

/** Returns the texts below each place that has a title: the headline, or a link that repeats it. */
export function textsBelow(pieces: readonly string[], title: string): string[][] {
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
