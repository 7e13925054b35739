/** Words that are addresses inside a dossier, and so can't be an article's slug. */
export const RESERVED_ARTICLE_SLUGS: ReadonlySet<string> = new Set([
  'about', 'annotations', 'blind', 'cards', 'cite', 'compare', 'data', 'dossier', 'embed', 'feed', 'index', 'notes', 'positions',
  'print', 'propositions', 'received', 'search', 'sources', 'timeline', 'topics', 'voices', 'words',
]);

/** Words that are addresses of the site, and so can't be a dossier's slug. */
export const RESERVED_DOSSIER_SLUGS: ReadonlySet<string> = new Set([
  '404', 'about', 'blind', 'cards', 'compare', 'data', 'dossiers', 'embed', 'favicon', 'feed', 'fonts', 'index', 'oembed', 'pagefind',
  'positions', 'robots', 'search', 'site', 'sitemap', 'topics', 'voices', 'words',
]);

/** Words that are addresses inside a comparison or under positions, and so can't be a proposition's id. */
export const RESERVED_PROPOSITION_IDS: ReadonlySet<string> = new Set([
  'agree', 'alone', 'differ', 'glance', 'in-order', 'index', 'main', 'reported', 'silent', 'texts',
]);

/** The addresses of the site, root-relative. */
export type Paths = ReturnType<typeof makePaths>;

/**
 * The only maker of addresses. An address, once published, never breaks: change none of these without a redirect.
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
    comparison: (dossier: string, sigla: readonly string[]) => `${root}${dossier}/compare/${comparisonSlug(sigla)}/`,
    positions: (dossier: string) => `${root}${dossier}/positions/`,
    positionsInOrder: (dossier: string) => `${root}${dossier}/positions/in-order/`,
    proposition: (dossier: string, proposition: string) => `${root}${dossier}/positions/${proposition}/`,
    blind: (dossier: string, sigla: readonly string[]) => `${root}${dossier}/blind/${comparisonSlug(sigla)}/`,
    /** A citation of one article or of a comparison, as a file. */
    citation: (dossier: string, sigla: readonly string[], extension: 'txt' | 'bib' | 'ris' | 'json') => `${root}${dossier}/cite/${comparisonSlug(sigla)}.${extension}`,
    /** One row of a comparison, to be embedded in other pages, and what describes it to them. */
    embed: (dossier: string, sigla: readonly string[], proposition: string) => `${root}embed/${dossier}/${comparisonSlug(sigla)}/${proposition}/`,
    oembed: (dossier: string, sigla: readonly string[], proposition: string) => `${root}oembed/${dossier}/${comparisonSlug(sigla)}/${proposition}.json`,
    voices: (dossier: string) => `${root}${dossier}/voices/`,
    annotations: (dossier: string) => `${root}data/${dossier}.annotations.jsonld`,
    topics: (dossier: string) => `${root}${dossier}/topics/`,
    topic: (dossier: string, topic: string) => `${root}${dossier}/topics/${topic}/`,
  };
}

/** The last part of a comparison's address: the sigla in lower case, joined: `a-c-e`. */
export function comparisonSlug(sigla: readonly string[]): string {
  return sigla.map((siglum) => siglum.toLowerCase()).join('-');
}
