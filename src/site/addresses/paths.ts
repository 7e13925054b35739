import { makeAddress, wordsInPlaceOf, type AddressKind, type AddressParts } from './address-forms.ts';
import { comparisonSlug } from './article-sets.ts';

/** Words that may become addresses inside a dossier. */
const SET_ASIDE_IN_DOSSIERS = [
  'about',
  'annotations',
  'cards',
  'data',
  'dossier',
  'embed',
  'feed',
  'index',
  'notes',
  'print',
  'propositions',
  'received',
  'search',
  'sources',
];

/** Words that are in the addresses of files of the site, or may become addresses of the site. */
const SET_ASIDE_ON_SITE = [
  '404',
  'blind',
  'cards',
  'compare',
  'dossiers',
  'favicon',
  'fonts',
  'index',
  'pagefind',
  'positions',
  'robots',
  'site',
  'topics',
  'voices',
  'words',
];

/** Words that are or may become addresses inside a dossier, and so can't be an article's slug. */
export const RESERVED_ARTICLE_SLUGS: ReadonlySet<string> = new Set([
  ...wordsInPlaceOf('article'),
  ...SET_ASIDE_IN_DOSSIERS,
]);

/**
 * Words that are or may become addresses of the site, and so can't be a dossier's slug. They include the
 * second parts of longer addresses, since rules for headers tell these apart from embeds by them.
 */
export const RESERVED_DOSSIER_SLUGS: ReadonlySet<string> = new Set([
  ...wordsInPlaceOf('dossier'),
  ...SET_ASIDE_ON_SITE,
]);

/** Words that are addresses below a dossier's positions, or fragments of pages with propositions. */
const RESERVED_PROPOSITION_IDS: ReadonlySet<string> = new Set([
  ...wordsInPlaceOf('proposition'),
  'agree',
  'alone',
  'choose',
  'differ',
  'find',
  'glance',
  'hold',
  'index',
  'main',
  'predict',
  'reported',
  'silent',
  'texts',
]);

/**
 * The forms of other fragments. They begin with `e-` (a mark's entry in the margin), `h-` (a heading), `m-`
 * (a mark), `s-` (a mark on a stance's quote, or a shape), `p-` (a passage), `t-` (a passage read blind),
 * `text-` (a text) or `predict-` (a prediction). A siglum is the fragment of an article's cell.
 */
const RESERVED_PROPOSITION_FORM = /^(?:[ehmpst]|text|predict)-|^[a-z]{1,2}$/;

/** Checks whether a proposition's id would clash with an address or a fragment of the site. */
export function isReservedPropositionId(id: string): boolean {
  return RESERVED_PROPOSITION_IDS.has(id) || RESERVED_PROPOSITION_FORM.test(id);
}

/** The site's root-relative addresses. */
export type Paths = ReturnType<typeof makePaths>;

/**
 * Makes the site's root-relative addresses. Those that readers may have saved or shared have a form in
 * `ADDRESS_FORMS`; the others are files that only pages and the build ask for.
 * @param base the sub-path under which the site is served, `/` or `/some/path/`
 */
export function makePaths(base: string) {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const at = (kind: AddressKind, parts?: AddressParts) => root + makeAddress(kind, parts).slice(1);
  const cards = `${root}cards/`;
  return {
    /** Puts the path under which the site is served before an address without it. */
    under: (address: string) => root + address.slice(1),
    home: root,
    about: at('about'),
    methods: at('methods'),
    aboutPositions: `${at('about')}#positions`,
    restoreChoice: `${root}restore-choice.js`,
    largeComparison: `${root}large-comparison.js`,
    search: at('search'),
    /** What a search reads of an article. */
    searchedText: (article: string) => `${article}search.json`,
    /** The module that finds the stems of a language, by the name of Snowball's algorithm. */
    stemmer: (algorithm: string) => `${at('search')}stem/${algorithm}.js`,
    searchWords: `${at('search')}words.json`,
    /** What the search page is completed with, which only the build sees. */
    searchCatalogue: `${at('search')}catalogue.json`,
    feed: at('feed'),
    sitemap: at('sitemap'),
    favicon: `${root}favicon.svg`,
    faviconIco: `${root}favicon.ico`,
    pagefind: `${root}pagefind/pagefind.js`,
    pagefindFolder: `${root}pagefind/`,
    dataSite: at('dataSite'),
    dataSiteSchema: at('dataSiteSchema'),
    dataDossierSchema: at('dataDossierSchema'),
    dataDossier: (dossier: string) => at('dataDossier', { dossier }),
    dossier: (dossier: string) => at('dossier', { dossier }),
    article: (dossier: string, article: string) => at('article', { dossier, article }),
    compare: (dossier: string) => at('compare', { dossier }),
    comparison: (dossier: string, sigla: readonly string[]) =>
      at('comparison', { dossier, set: comparisonSlug(sigla) }),
    positions: (dossier: string) => at('positions', { dossier }),
    positionsInOrder: (dossier: string) => at('positionsInOrder', { dossier }),
    proposition: (dossier: string, proposition: string) => at('proposition', { dossier, proposition }),
    blind: (dossier: string, sigla: readonly string[]) =>
      at('blind', { dossier, set: comparisonSlug(sigla) }),
    /** The file with the citation of an article or a comparison. */
    citation: (dossier: string, sigla: readonly string[], format: CitationExtension) =>
      at('citation', { dossier, set: comparisonSlug(sigla), format }),
    /** The folder of all embeds, and that of a dossier's. */
    embeds: `${root}embed/`,
    embedsOf: (dossier: string) => `${root}embed/${dossier}/`,
    /** A proposition to embed in other pages; `oembed` describes it for them. */
    embed: (dossier: string, proposition: string) => at('embed', { dossier, proposition }),
    oembed: (dossier: string, proposition: string) => at('oembed', { dossier, proposition }),
    /** The descriptions of social cards. Only the build reads them. */
    cardDescriptions: `${cards}cards.json`,
    cardSite: `${cards}site.png`,
    cardBlind: `${cards}blind.png`,
    cardDossier: (dossier: string) => `${cards}${dossier}/dossier.png`,
    cardArticle: (dossier: string, article: string) => `${cards}${dossier}/articles/${article}.png`,
    cardComparison: (dossier: string, sigla: readonly string[]) =>
      `${cards}${dossier}/compare/${comparisonSlug(sigla)}.png`,
    cardProposition: (dossier: string, proposition: string) =>
      `${cards}${dossier}/positions/${proposition}.png`,
    voices: (dossier: string) => at('voices', { dossier }),
    words: (dossier: string) => at('words', { dossier }),
    concordance: (dossier: string) => at('concordance', { dossier }),
    timeline: (dossier: string) => at('timeline', { dossier }),
    /** A table of a dossier for spreadsheets. */
    table: (dossier: string, table: Table) => at('table', { dossier, table }),
    annotations: (dossier: string) => at('annotations', { dossier }),
    topics: (dossier: string) => at('topics', { dossier }),
    topic: (dossier: string, topic: string) => at('topic', { dossier, topic }),
  };
}

/** The extensions of the files with a citation. */
export const CITATION_EXTENSIONS = ['txt', 'bib', 'ris', 'json'] as const;

/** The name of a table of a dossier for spreadsheets. */
export type Table = 'names' | 'distinctive' | 'events' | 'speakers';

type CitationExtension = (typeof CITATION_EXTENSIONS)[number];
