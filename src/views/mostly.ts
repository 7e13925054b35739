import { shownName } from '../words/en/terms.ts';
import type { ArticleView, DossierView } from './views.ts';
import { totalOf, whoIsHeard, type Heard } from './who-is-heard.ts';
import { SPEAKING, type Speaking } from './who-speaks.ts';

/** What an article mostly consists of. */
export interface Mostly {
  article: ArticleView;
  kind: Speaking;
  /** Who is quoted at length, or which voice alone has most of the words; `null` otherwise. */
  name: string | null;
  /** Its share of the article's words in whole percent. */
  percent: number;
}

/** A share is most of an article from this many percent on. */
const MOST = 51;

/**
 * Returns, for each article that has it, the kind of words that more than half of it consists of: what is
 * quoted at length counts as a whole, with those whom the quotation cites.
 */
export function mostly(dossier: Pick<DossierView, 'articles' | 'affiliations'>): Mostly[] {
  return whoIsHeard(dossier).articles.flatMap(({ article, heard }) =>
    SPEAKING.flatMap((kind) => {
      const ofKind = heard.filter((each) => each.kind === kind);
      const { percent } = totalOf(ofKind);
      return percent >= MOST ? [{ article, kind, ...nameOf(article, kind, ofKind, percent) }] : [];
    }),
  );
}

function nameOf(
  { source }: ArticleView,
  kind: Speaking,
  heard: readonly Heard[],
  percent: number,
): Pick<Mostly, 'name' | 'percent'> {
  if (kind === 'quoted') return { name: originalOf(source), percent };
  const one = kind === 'reported' ? heard.find((each) => each.percent >= MOST) : undefined;
  return one ? { name: one.voice && shownName(one.voice), percent: one.percent } : { name: null, percent };
}

function originalOf({ republishes }: ArticleView['source']): string | null {
  return republishes?.quoted ? republishes.name : null;
}
