import type { DossierView } from '../../views/views.ts';
import { makeFinder, type Redaction } from './redact.ts';
import { commonWordsOf, datesOf, namesOf } from './tell-tales.ts';

/**
 * Words of an article that blind reading replaces, or leaves though they are spelled like a publisher's
 * name.
 */
export interface BlindFinding {
  /** The article's slug. */
  article: string;
  /** The line of its passage. */
  line: number;
  /** The words, with some of the passage before and after them. */
  before: string;
  words: string;
  after: string;
  /** What replaces the words; `null` if they stay. */
  replacement: string | null;
}

/** How many UTF-16 code units of a passage are shown on each side. */
const CONTEXT = 32;

/**
 * Lists what blind reading replaces in each article of a dossier if all are compared, and the words that stay
 * because of their small letters or as namesakes.
 */
export function blindReport({ articles }: Pick<DossierView, 'articles'>): BlindFinding[] {
  const names = articles.flatMap(namesOf);
  const findAny = makeFinder([...names, ...articles.flatMap(commonWordsOf)]);
  return articles.flatMap((article) => {
    const find = makeFinder([...names, ...datesOf(article)], article.namesakes);
    return article.passages.flatMap(({ text, line }) => {
      const replaced = find(text);
      const isLeft = (range: Redaction) =>
        replaced.every((each) => each.end <= range.start || each.start >= range.end);
      return [
        ...replaced,
        ...findAny(text)
          .filter(isLeft)
          .map((range) => ({ ...range, replacement: null })),
      ]
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, replacement }) => ({
          article: article.slug,
          line,
          before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^\p{Cs}/u, ''),
          words: text.slice(start, end),
          after: text.slice(end, end + CONTEXT).replace(/\p{Cs}$/u, ''),
          replacement,
        }));
    });
  });
}
