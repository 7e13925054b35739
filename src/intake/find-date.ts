import type { Element } from 'hast';
import { MAX_BYLINE, textsBelow } from './find-authors.ts';
import { isNextTo, readDay, readDayOfAddress } from './read-dates.ts';
import { nameOf } from './read-json-ld.ts';
import { attribute, isUnseen } from './read-tree.ts';
import {
  type Candidate,
  type Fact,
  firstOf,
  metaCandidates,
  type SearchedPage,
  visibleText,
  withRole,
} from './searched-page.ts';

export function findDate(
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
