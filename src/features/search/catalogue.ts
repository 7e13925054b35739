import { quotedInWords, quotedPassages } from '../../views/voice-marks.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import type { FilterName } from '../../site/addresses/search-state.ts';
import { dossierValue } from './filter-values.ts';

/** What the search page carries of an article: all but its words. */
export interface CatalogueArticle {
  /** Its name in Pagefind's index; "" until the index is made, which is after the page. */
  id: string;
  siglum: string;
  /** In brackets where the editor supplied it. */
  title: string;
  isSupplied: boolean;
  /** Where it is not the page's. */
  lang?: string;
  url: string;
  source: string;
  /** "29 January 2022 · takes no side". */
  facts: string;
  /** EDTF without its qualifier, by which results are put in order. */
  day: string;
  /**
   * What is said of passages that it quotes at length: "quoted: The New York Times"; `null` where there are
   * none.
   */
  quotes: string | null;
  /** Its values of each filter. */
  tags: Record<FilterName, string[]>;
}

/** What the search page carries of a dossier. */
export interface CatalogueDossier {
  slug: string;
  title: string;
  /** The folder of its comparisons. */
  compare: string;
  /** Each with its value in the filters. */
  topics: { value: string; title: string; url: string }[];
  propositions: { label: string; text: string; url: string }[];
  articles: CatalogueArticle[];
}

/**
 * What the search page carries, so that it answers at once from titles, topics and propositions, and filters
 * and counts by itself.
 */
export interface Catalogue {
  dossiers: CatalogueDossier[];
  /**
   * The parts of the index that are not fetched in any case, each with the first of the stems in it, in their
   * order; none until it is made.
   */
  parts: [first: string, url: string][];
}

/** The catalogue of all dossiers, without what only the index knows. */
export function makeCatalogue(
  dossiers: readonly DossierView[],
  compareUrl: (dossier: string) => string,
): Catalogue {
  return {
    dossiers: dossiers.map((dossier) => ({
      slug: dossier.slug,
      title: dossier.title,
      compare: compareUrl(dossier.slug),
      topics: dossier.topics.map(({ slug, title, url }) => ({
        value: dossierValue(dossiers, dossier.slug, slug),
        title,
        url,
      })),
      propositions: dossier.propositions.map(({ label, text, url }) => ({ label, text, url })),
      articles: dossier.articles
        .map((article) => catalogueArticle(article, dossier))
        .map(({ tags, ...article }) => {
          const inDossier = (slugs: readonly string[]) =>
            slugs.map((slug) => dossierValue(dossiers, dossier.slug, slug));
          return {
            ...article,
            tags: { ...tags, topic: inDossier(tags.topic), proposition: inDossier(tags.proposition) },
          };
        }),
    })),
    parts: [],
  };
}

/** A catalogue as JSON that can stand in a page. */
export function catalogueJson(catalogue: Catalogue): string {
  return JSON.stringify(catalogue).replaceAll('<', '\\u003c');
}

function catalogueArticle(article: ArticleView, dossier: DossierView): CatalogueArticle {
  const hasQuoted = quotedPassages(article.blocks).size > 0;
  return {
    id: '',
    siglum: article.siglum,
    title: article.shownTitle,
    isSupplied: article.isTitleSupplied,
    ...(article.lang === 'en' ? {} : { lang: article.lang }),
    url: article.url,
    source: article.source.name,
    facts: `${article.date.words} · ${article.stance.words}`,
    day: article.date.value.replace(/[~?%]$/, ''),
    quotes: hasQuoted ? quotedInWords(article.source.republishes) : null,
    tags: {
      dossier: [dossier.slug],
      // As the topics' pages have it. A tag goes with a passage, or the build fails.
      topic: dossier.topics
        .filter(({ articles }) => articles.some((on) => on.article === article))
        .map(({ slug }) => slug),
      source: [article.source.name],
      stance: [article.stance.label],
      year: [String(article.date.year)],
      kind: [article.source.kind],
      proposition: [...new Set(article.positions.map(({ proposition }) => proposition.id))],
    },
  };
}
