import { embedIn } from './embed-in.ts';

/** Words that are or may become addresses inside a dossier, and so can't be an article's slug. */
export const RESERVED_ARTICLE_SLUGS: ReadonlySet<string> = new Set([
  'about',
  'annotations',
  'blind',
  'cards',
  'cite',
  'compare',
  'data',
  'dossier',
  'embed',
  'feed',
  'index',
  'notes',
  'positions',
  'print',
  'propositions',
  'received',
  'search',
  'sources',
  'timeline',
  'topics',
  'voices',
  'words',
]);

/** Words that are or may become addresses of the site, and so can't be a dossier's slug. */
export const RESERVED_DOSSIER_SLUGS: ReadonlySet<string> = new Set([
  '404',
  'about',
  'blind',
  'cards',
  'compare',
  'data',
  'dossiers',
  'embed',
  'favicon',
  'feed',
  'fonts',
  'index',
  'oembed',
  'pagefind',
  'positions',
  'robots',
  'search',
  'site',
  'sitemap',
  'topics',
  'voices',
  'words',
]);

/** Words that are addresses below a dossier's positions, or fragments of pages with propositions. */
const RESERVED_PROPOSITION_IDS: ReadonlySet<string> = new Set([
  'agree',
  'alone',
  'choose',
  'differ',
  'find',
  'glance',
  'hold',
  'in-order',
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
 * Makes the site's addresses. A published address must never break, so change none of these without adding
 * a redirect.
 * @param base the sub-path under which the site is served, `/` or `/some/path/`
 */
export function makePaths(base: string) {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return {
    home: root,
    about: `${root}about/`,
    aboutPositions: `${root}about/#positions`,
    restoreChoice: `${root}restore-choice.js`,
    search: `${root}search/`,
    searchWords: `${root}search/words.json`,
    /** What the search page is completed with, which only the build sees. */
    searchCatalogue: `${root}search/catalogue.json`,
    feed: `${root}feed.xml`,
    sitemap: `${root}sitemap.xml`,
    favicon: `${root}favicon.svg`,
    faviconIco: `${root}favicon.ico`,
    pagefind: `${root}pagefind/pagefind.js`,
    pagefindFolder: `${root}pagefind/`,
    dataSite: `${root}data/site.json`,
    dataSiteSchema: `${root}data/site.schema.json`,
    dataDossierSchema: `${root}data/dossier.schema.json`,
    dataDossier: (dossier: string) => `${root}data/${dossier}.json`,
    dossier: (dossier: string) => `${root}${dossier}/`,
    article: (dossier: string, article: string) => `${root}${dossier}/${article}/`,
    compare: (dossier: string) => `${root}${dossier}/compare/`,
    comparison: (dossier: string, sigla: readonly string[]) =>
      comparisonIn(`${root}${dossier}/compare/`, sigla),
    positions: (dossier: string) => `${root}${dossier}/positions/`,
    positionsInOrder: (dossier: string) => `${root}${dossier}/positions/in-order/`,
    proposition: (dossier: string, proposition: string) => `${root}${dossier}/positions/${proposition}/`,
    /** The folders of a dossier's comparisons, and of its comparisons read blind. */
    setFolders: (dossier: string) => [`${root}${dossier}/compare/`, `${root}${dossier}/blind/`],
    blind: (dossier: string, sigla: readonly string[]) => `${root}${dossier}/blind/${comparisonSlug(sigla)}/`,
    /** The file with the citation of an article or a comparison. */
    citation: (dossier: string, sigla: readonly string[], extension: 'txt' | 'bib' | 'ris' | 'json') =>
      `${root}${dossier}/cite/${comparisonSlug(sigla)}.${extension}`,
    /** The folder of all embeds. */
    embeds: `${root}embed/`,
    /** The folder of a comparison's embeds; `embedIn` makes the address of one from it. */
    embedsOf: (dossier: string, sigla: readonly string[]) =>
      `${root}embed/${dossier}/${comparisonSlug(sigla)}/`,
    /** One row of a comparison, to embed in other pages; `oembed` has its description for them. */
    embed: (dossier: string, sigla: readonly string[], proposition: string) =>
      embedIn(`${root}embed/${dossier}/${comparisonSlug(sigla)}/`, proposition),
    oembed: (dossier: string, sigla: readonly string[], proposition: string) =>
      `${root}oembed/${dossier}/${comparisonSlug(sigla)}/${proposition}.json`,
    /** The descriptions of social cards. Only the build reads them. */
    cardDescriptions: `${root}cards/cards.json`,
    cardSite: `${root}cards/site.png`,
    cardBlind: `${root}cards/blind.png`,
    cardDossier: (dossier: string) => `${root}cards/${dossier}/dossier.png`,
    cardArticle: (dossier: string, article: string) => `${root}cards/${dossier}/articles/${article}.png`,
    cardComparison: (dossier: string, sigla: readonly string[]) =>
      `${root}cards/${dossier}/compare/${comparisonSlug(sigla)}.png`,
    cardProposition: (dossier: string, proposition: string) =>
      `${root}cards/${dossier}/positions/${proposition}.png`,
    voices: (dossier: string) => `${root}${dossier}/voices/`,
    annotations: (dossier: string) => `${root}data/${dossier}.annotations.jsonld`,
    topics: (dossier: string) => `${root}${dossier}/topics/`,
    topic: (dossier: string, topic: string) => `${root}${dossier}/topics/${topic}/`,
  };
}

/** Returns a comparison's address in the folder of its dossier's comparisons. */
export function comparisonIn(folder: string, sigla: readonly string[]): string {
  return `${folder}${comparisonSlug(sigla)}/`;
}

/** Returns the last part of a comparison's address, its sigla in lower case: `a-c-e`. */
export function comparisonSlug(sigla: readonly string[]): string {
  return sigla.map((siglum) => siglum.toLowerCase()).join('-');
}
