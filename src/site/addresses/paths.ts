import { embedIn } from './embed-in.ts';

/** Words that are addresses inside a dossier, and so can't be an article's slug. */
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

/** Words that are addresses of the site, and so can't be a dossier's slug. */
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

/** Words that are addresses under positions, or fragments of the pages that have propositions. */
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
 * What fragments begin with: of marks' entries in the margin (`e-`), headings (`h-`), marks (`m-` and, of a
 * stance's quotes, `s-`, as the shapes do), passages (`p-`) and texts (`text-`). A siglum is the fragment of
 * an article's cell.
 */
const RESERVED_PROPOSITION_FORM = /^(?:[ehmpst]|text|predict)-|^[a-z]{1,2}$/;

/** Whether a proposition's id would stand where the site has an address or a fragment of its own. */
export function isReservedPropositionId(id: string): boolean {
  return RESERVED_PROPOSITION_IDS.has(id) || RESERVED_PROPOSITION_FORM.test(id);
}

/** The addresses of the site, root-relative. */
export type Paths = ReturnType<typeof makePaths>;

/**
 * Makes the addresses of the site. An address, once published, never breaks: change none of these without a
 * redirect.
 * @param base the sub-path that the site is served under, `/` or `/some/path/`
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
    /** What the addresses of a dossier's comparisons begin with, and those of the same read blind. */
    setFolders: (dossier: string) => [`${root}${dossier}/compare/`, `${root}${dossier}/blind/`],
    blind: (dossier: string, sigla: readonly string[]) => `${root}${dossier}/blind/${comparisonSlug(sigla)}/`,
    /** A citation of one article or of a comparison, as a file. */
    citation: (dossier: string, sigla: readonly string[], extension: 'txt' | 'bib' | 'ris' | 'json') =>
      `${root}${dossier}/cite/${comparisonSlug(sigla)}.${extension}`,
    /** What all addresses of embeds begin with. */
    embeds: `${root}embed/`,
    /** What the addresses of a comparison's embeds begin with: `embedIn` completes one. */
    embedsOf: (dossier: string, sigla: readonly string[]) =>
      `${root}embed/${dossier}/${comparisonSlug(sigla)}/`,
    /** One row of a comparison, to be embedded in other pages, and what describes it to them. */
    embed: (dossier: string, sigla: readonly string[], proposition: string) =>
      embedIn(`${root}embed/${dossier}/${comparisonSlug(sigla)}/`, proposition),
    oembed: (dossier: string, sigla: readonly string[], proposition: string) =>
      `${root}oembed/${dossier}/${comparisonSlug(sigla)}/${proposition}.json`,
    /** Social cards, and their descriptions, which only the build sees. */
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

/** A comparison's address in the folder of its dossier's comparisons. */
export function comparisonIn(folder: string, sigla: readonly string[]): string {
  return `${folder}${comparisonSlug(sigla)}/`;
}

/** The last part of a comparison's address: the sigla in lower case, joined: `a-c-e`. */
export function comparisonSlug(sigla: readonly string[]): string {
  return sigla.map((siglum) => siglum.toLowerCase()).join('-');
}
