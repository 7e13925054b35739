import { daysOf } from '../../text/edtf-date.ts';
import { foreignLanguage, type Language } from '../../text/language.ts';
import { algorithmOf } from '../../text/stemmers.ts';
import { languageOf } from '../../text/words.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import { quotedInWords, quotedPassages } from '../../views/quoted-passages.ts';
import type { ArticleView, DossierView } from '../../views/views.ts';
import type { FilterName } from '../../site/addresses/search-state.ts';
import { dossierValue } from './filter-values.ts';

/** An article in the catalogue: everything that the search page needs except the text. */
export interface CatalogueArticle {
  /** Its name in Pagefind's index; "" until the index is built, which happens after the page is rendered. */
  id: string;
  siglum: string;
  /** In brackets if the editor supplied it. */
  title: string;
  isSupplied: boolean;
  /** The language of its text, if it is not the page's. */
  lang?: string;
  /** The language of what the editors write about it, if it is not the page's. */
  editors?: string;
  /** The language of its title, if it is not the page's. */
  titleIn?: string;
  url: string;
  source: string;
  /** For example "29 January 2022". */
  date: string;
  /** For example "Takes no side on tolls". */
  phrase: string;
  /** The phrase's language, if it is not the page's. */
  phraseIn?: string;
  /** Its date in EDTF without the qualifier; results are sorted by it. */
  day: string;
  /**
   * The label of passages that it quotes at length, such as "quoted: The New York Times"; `null` if it has
   * none.
   */
  quotes: string | null;
  /** Its values for each filter. */
  tags: Record<FilterName, string[]>;
}

/** A dossier in the catalogue. */
export interface CatalogueDossier {
  slug: string;
  title: string;
  /** The address of the folder with its comparisons. */
  compare: string;
  /** The comparisons with a page of their own although not all of their size have one, by their sets. */
  sets?: readonly string[];
  /** `value` is what the filters call the topic; `lang` is its language, if that is not the page's. */
  topics: { value: string; title: string; url: string; lang?: string }[];
  propositions: { claim: string; text: string; url: string; lang?: string }[];
  /** Groups of words that say the same; left out if there are none. */
  synonyms?: string[][];
  articles: CatalogueArticle[];
}

/**
 * The data embedded in the search page, which lets it answer instantly from titles, topics and propositions,
 * and lets it filter and count without the index.
 */
export interface Catalogue {
  /**
   * The languages of the articles and their editors, each with the address of the module that finds its
   * stems.
   */
  languages: { lang: string; stemmer: string | null }[];
  dossiers: CatalogueDossier[];
  /**
   * The parts of the index that are fetched only when needed, in order, each with the first stem in it.
   * Empty until the index is built.
   */
  parts: [first: string, url: string][];
}

/** Makes the catalogue of all dossiers. What only the index knows is left empty. */
export function makeCatalogue(
  dossiers: readonly DossierView[],
  { compare: compareUrl, stemmer }: Pick<Paths, 'compare' | 'stemmer'>,
): Catalogue {
  const languages = dossiers.flatMap(({ articles, lang: editors }) =>
    [...articles.map(({ lang }) => lang), editors].map(languageOf),
  );
  return {
    languages: [...new Set(languages)].map((lang) => {
      const algorithm = algorithmOf(lang);
      return { lang, stemmer: algorithm === null ? null : stemmer(algorithm) };
    }),
    dossiers: dossiers.map((dossier) => ({
      slug: dossier.slug,
      title: dossier.title,
      compare: compareUrl(dossier.slug),
      ...(dossier.comparisonPages.more.length > 0 ? { sets: dossier.comparisonPages.more } : {}),
      topics: dossier.topics.map(({ slug, title, url }) => ({
        value: dossierValue(dossiers, dossier.slug, slug),
        title,
        url,
        ...foreignLanguage(dossier),
      })),
      propositions: dossier.propositions.map(({ claim, text, url }) => ({
        claim,
        text,
        url,
        ...foreignLanguage(dossier),
      })),
      ...(dossier.synonyms.length > 0 ? { synonyms: dossier.synonyms } : {}),
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

/** Writes a catalogue as JSON that is safe to embed in an HTML page. */
export function catalogueJson(catalogue: Catalogue): string {
  return JSON.stringify(catalogue).replaceAll('<', '\\u003c');
}

/** Returns a field with a language, or none if that is the page's. */
function named<Name extends string>(name: Name, of: Language): Partial<Record<Name, string>> {
  const { lang } = foreignLanguage(of);
  return lang === undefined ? {} : ({ [name]: lang } as Record<Name, string>);
}

function catalogueArticle(article: ArticleView, dossier: DossierView): CatalogueArticle {
  const hasQuoted = quotedPassages(article.blocks).size > 0;
  return {
    id: '',
    siglum: article.siglum,
    title: article.shownTitle,
    isSupplied: article.isTitleSupplied,
    ...foreignLanguage(article),
    ...named('editors', article.editors),
    ...named('titleIn', article.isTitleSupplied ? article.editors : article),
    url: article.url,
    source: article.source.name,
    date: article.date.words,
    phrase: article.stance.phrase,
    ...named('phraseIn', article.stance.phraseIn),
    day: daysOf(article.date.value).first,
    quotes: hasQuoted ? quotedInWords(article.source.republishes) : null,
    tags: {
      dossier: [dossier.slug],
      // The articles on each topic's page. The build fails if a tagged article has no passage there.
      topic: dossier.topics
        .filter(({ articles }) => articles.some((on) => on.article === article))
        .map(({ slug }) => slug),
      source: [article.source.name],
      stance: [article.stance.label],
      year: [article.date.years],
      kind: [article.source.kind],
      proposition: [...new Set(article.positions.map(({ proposition }) => proposition.id))],
    },
  };
}
