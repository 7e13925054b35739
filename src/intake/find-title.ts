import type { Element } from 'hast';
import { collapseWhiteSpace } from '../text/white-space.ts';
import { nameOf } from './read-json-ld.ts';
import { isUnseen } from './read-tree.ts';
import { isPartOf, wordsIn } from './same-words.ts';
import {
  asText,
  type Candidate,
  type Fact,
  firstOf,
  metaCandidates,
  plain,
  type SearchedPage,
  visibleText,
  withRole,
} from './searched-page.ts';

export function findTitle(page: SearchedPage, publisher: string | undefined): Fact | undefined {
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
