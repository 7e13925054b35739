/** The stages of the data on their way from what editors write to what readers get. */
export const STAGES = [
  { data: 'content/', meaning: 'articles and their labels, as editors write them' },
  { data: 'entries', meaning: 'checked dossiers, with articles split into passages' },
  { data: 'views', meaning: 'plain objects with everything that pages show' },
  { data: 'pages', meaning: 'HTML, data files, citations, feeds' },
  { data: 'dist/', meaning: 'the site, with its search index, its cards and its headers' },
  { data: 'a browser', meaning: 'pages; all except search work without scripts' },
] as const;

/** A room of the house: a part of src/ with one job, and the rooms that it may import. */
export interface Room {
  name: string;
  /** The source of a regular expression that matches its files, as paths relative to the project's folder. */
  files: string;
  /** Where its files are, as the map shows it: a file, a folder or a pattern. */
  where: string;
  /** What it holds, as the map shows it. */
  holds: string;
  /** The rooms that it may import, besides itself. */
  mayImport: readonly string[];
  /** The stage of the data that it makes from the one before; none if other rooms use it for theirs. */
  makes?: (typeof STAGES)[number]['data'];
  /** Whether it must not use Astro, Node's modules or the browser's objects. */
  isPure?: boolean;
  /** The packages that it may import if it is pure: only those that run in the browser as well. */
  purePackages?: readonly string[];
}

const FOUNDATION = ['text', 'schemas', 'words', 'addresses'] as const;
const PURE = [...FOUNDATION, 'views'] as const;

/** Code that others generated and that is not edited here. It imports nothing but itself. */
export const GENERATED = 'src/text/vendor/snowball/';

/** Matches the files of a feature, with its name as a group; features may not import each other. */
export const FEATURES = '^src/features/([^/]+)/';

/**
 * The rooms, ordered so that each may import only rooms above it, and of these only the ones that it names.
 * `npm run lint` checks imports against this list, and `npm run map` draws the maps in README.md and
 * docs/architecture.md from it.
 */
export const ROOMS: readonly Room[] = [
  {
    name: 'text',
    files: '^src/text/',
    where: 'src/text/',
    holds: 'words, stems, quotes, differences, dates, hashes',
    mayImport: [],
    isPure: true,
    purePackages: ['@orama/stopwords', 'approx-string-match', 'es-toolkit', 'fastest-levenshtein'],
  },
  {
    name: 'schemas',
    files: '^src/schemas/',
    where: 'src/schemas/',
    holds: 'the schemas of frontmatter, entries and data files',
    mayImport: ['text'],
    isPure: true,
    purePackages: ['hast', 'zod'],
  },
  {
    name: 'words',
    files: '^src/words/',
    where: 'src/words/',
    holds: 'all words of the interface',
    mayImport: ['text', 'schemas'],
    isPure: true,
  },
  {
    name: 'JSON Schemas',
    files: '^src/json-schemas/',
    where: 'src/json-schemas/',
    holds: 'the schemas of frontmatter as JSON Schemas, with words for each field',
    mayImport: ['schemas', 'words'],
    isPure: true,
    purePackages: ['zod'],
  },
  {
    name: 'addresses',
    files: '^src/site/addresses/',
    where: 'src/site/addresses/',
    holds: 'makes and reads the addresses of pages',
    mayImport: ['text'],
    isPure: true,
  },
  {
    name: 'corpus',
    files: '^src/corpus/',
    where: 'src/corpus/',
    holds: 'reads content/ and checks it: files become entries or problems',
    makes: 'entries',
    mayImport: ['text', 'schemas', 'addresses'],
  },
  {
    name: 'intake',
    files: '^src/intake/',
    where: 'src/intake/',
    holds: 'turns a saved page or a text into an article’s files',
    mayImport: ['text', 'schemas', 'addresses', 'corpus'],
  },
  {
    name: 'views',
    files: '^src/views/',
    where: 'src/views/',
    holds: 'turns entries into the plain objects that pages show',
    makes: 'views',
    mayImport: FOUNDATION,
    isPure: true,
    purePackages: ['d3-scale', 'd3-time', 'hast', 'hast-util-to-html'],
  },
  {
    name: 'site',
    files: '^src/site/(?!addresses/)',
    where: 'src/site/',
    holds: 'settings, navigation, headers, redirects, and the site that pages ask for',
    // Its headers for frames name pages that have been built; everything else serves other rooms.
    makes: 'dist/',
    mayImport: PURE,
  },
  {
    name: 'components',
    files: '^src/components/',
    where: 'src/components/',
    holds: 'the parts of pages; each shows only its props',
    makes: 'pages',
    mayImport: [...PURE, 'site'],
  },
  {
    name: 'features',
    files: `${FEATURES}[^/.]+(\\.d)?\\.ts$`,
    where: 'src/features/*/*.ts',
    holds: 'what search, citation, cards, blind, embed, feeds and data derive from views',
    makes: 'pages',
    mayImport: PURE,
    isPure: true,
    purePackages: ['d3-dsv', 'hast', '@citation-js/core', '@citation-js/plugin-csl'],
  },
  {
    name: 'feature components',
    files: `${FEATURES}[^/]+\\.astro(\\.ts)?$`,
    where: 'src/features/*/*.astro',
    holds: 'the features’ own components',
    makes: 'pages',
    mayImport: [...PURE, 'site', 'components', 'features'],
  },
  {
    name: 'feature builds',
    files: `${FEATURES}build/`,
    where: 'src/features/*/build/',
    holds: 'what features do after the pages are built: index, cards',
    makes: 'dist/',
    mayImport: [...PURE, 'site', 'features'],
  },
  {
    name: 'client decisions',
    files: '^src/client/decisions/',
    where: 'src/client/decisions/',
    holds: 'what the scripts of pages decide: where to scroll, which columns move',
    makes: 'a browser',
    mayImport: [],
    isPure: true,
  },
  {
    name: 'feature scripts',
    files: `${FEATURES}client/`,
    where: 'src/features/*/client/',
    holds: 'what features run in the browser',
    makes: 'a browser',
    mayImport: [...PURE, 'features'],
  },
  {
    name: 'client',
    files: '^src/client/(?!decisions/)',
    where: 'src/client/',
    holds: 'the scripts of article and comparison pages',
    makes: 'a browser',
    mayImport: [...PURE, 'features', 'client decisions', 'feature scripts'],
  },
  {
    name: 'workbench client',
    files: '^src/workbench/client/',
    where: 'src/workbench/client/',
    holds: 'the editing layer that `npm run edit` puts over the pages; it is in no build',
    mayImport: FOUNDATION,
  },
  {
    name: 'layouts',
    files: '^src/layouts/',
    where: 'src/layouts/',
    holds: 'the frame around every page',
    makes: 'pages',
    mayImport: [...PURE, 'site', 'components', 'features', 'feature components', 'feature scripts', 'client'],
  },
  {
    name: 'pages',
    files: '^src/pages/',
    where: 'src/pages/',
    holds: 'one file for each kind of address',
    makes: 'pages',
    mayImport: [
      ...PURE,
      'site',
      'components',
      'features',
      'feature components',
      'feature scripts',
      'client',
      'layouts',
    ],
  },
  {
    name: 'workbench',
    files: '^src/workbench/[^/]+$',
    where: 'src/workbench/*.ts',
    holds: 'what npm run edit does: changes labels in files, undoes, answers the pages, says what is left',
    mayImport: [...PURE, 'JSON Schemas', 'corpus', 'site'],
  },
  {
    name: 'workbench pages',
    files: '^src/workbench/pages/',
    where: 'src/workbench/pages/',
    holds: 'the workbench’s own pages, which no build has',
    mayImport: [...PURE, 'site', 'components', 'layouts', 'workbench'],
  },
  {
    name: 'annotations',
    files: '^src/annotations/',
    where: 'src/annotations/',
    holds: 'turns W3C Web Annotations into labels in articles',
    mayImport: [...FOUNDATION, 'corpus', 'workbench'],
  },
  {
    name: 'cli',
    files: '^src/cli/',
    where: 'src/cli/',
    holds: 'the commands of package.json that are our own',
    // The check shows what blind reading replaces.
    mayImport: [
      ...PURE,
      'JSON Schemas',
      'corpus',
      'intake',
      'site',
      'features',
      'feature builds',
      'workbench',
      'annotations',
    ],
  },
  {
    name: 'collection',
    files: '^src/content\\.config\\.ts$',
    where: 'src/content.config.ts',
    holds: 'Astro’s collections: dossiers, and addresses that moved',
    makes: 'entries',
    mayImport: ['schemas', 'corpus', 'site'],
  },
];
