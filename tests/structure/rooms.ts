/** One room of the house: a folder of src/ with one job, and what it may import. */
export interface Room {
  name: string;
  /** Which files are in it, as a regular expression over paths from the project's folder. */
  files: string;
  /** The same for people: a file, a folder or a pattern. */
  where: string;
  /** What it holds, for people. */
  holds: string;
  /** The rooms that it may import, besides itself. */
  mayImport: readonly string[];
  /** Whether it is free of Astro, of Node's modules and of the browser's objects. */
  isPure?: boolean;
}

const FOUNDATION = ['text', 'schemas', 'words', 'addresses'] as const;
const PURE = [...FOUNDATION, 'views'] as const;

/** A feature's folder; what is in it may not import from another feature's. */
export const FEATURES = '^src/features/([^/]+)/';

/**
 * The rooms from the ground up: each may import only rooms above it in this list, and of those only the ones
 * it names. The import rules of `npm run lint` and the maps in README.md and docs/architecture.md are made
 * from this list.
 */
export const ROOMS: readonly Room[] = [
  {
    name: 'text',
    files: '^src/text/',
    where: 'src/text/',
    holds: 'words, stems, quotes, differences, dates, hashes',
    mayImport: [],
    isPure: true,
  },
  {
    name: 'schemas',
    files: '^src/schemas/',
    where: 'src/schemas/',
    holds: 'the schemas of frontmatter, entries and data files',
    mayImport: ['text'],
    isPure: true,
  },
  {
    name: 'words',
    files: '^src/words/',
    where: 'src/words/',
    holds: 'every word that the interface says',
    mayImport: ['text', 'schemas'],
    isPure: true,
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
    mayImport: ['text', 'schemas', 'addresses'],
  },
  {
    name: 'views',
    files: '^src/views/',
    where: 'src/views/',
    holds: 'turns entries into the plain objects that pages show',
    mayImport: FOUNDATION,
    isPure: true,
  },
  {
    name: 'site',
    files: '^src/site/(?!addresses/)',
    where: 'src/site/',
    holds: 'settings, navigation, headers, and the site that pages ask for',
    mayImport: PURE,
  },
  {
    name: 'components',
    files: '^src/components/',
    where: 'src/components/',
    holds: 'the parts of pages; each shows what its props give it',
    mayImport: [...PURE, 'site'],
  },
  {
    name: 'features',
    files: `${FEATURES}[^/.]+(\\.d)?\\.ts$`,
    where: 'src/features/*/*.ts',
    holds: 'what search, citation, cards, blind, embed, feeds and data derive',
    mayImport: PURE,
    isPure: true,
  },
  {
    name: 'feature components',
    files: `${FEATURES}[^/]+\\.astro(\\.ts)?$`,
    where: 'src/features/*/*.astro',
    holds: 'the features’ own components',
    mayImport: [...PURE, 'site', 'components', 'features'],
  },
  {
    name: 'feature builds',
    files: `${FEATURES}build/`,
    where: 'src/features/*/build/',
    holds: 'what features do after the pages are built: index, cards',
    mayImport: [...PURE, 'site', 'features'],
  },
  {
    name: 'feature scripts',
    files: `${FEATURES}client/`,
    where: 'src/features/*/client/',
    holds: 'what features run in the browser',
    mayImport: [...PURE, 'features'],
  },
  {
    name: 'client',
    files: '^src/client/',
    where: 'src/client/',
    holds: 'the scripts of article and comparison pages',
    mayImport: [...PURE, 'features', 'feature scripts'],
  },
  {
    name: 'layouts',
    files: '^src/layouts/',
    where: 'src/layouts/',
    holds: 'the frame around every page',
    mayImport: [...PURE, 'site', 'components', 'features', 'feature components', 'feature scripts', 'client'],
  },
  {
    name: 'pages',
    files: '^src/pages/',
    where: 'src/pages/',
    holds: 'one file for each kind of address',
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
    name: 'cli',
    files: '^src/cli/',
    where: 'src/cli/',
    holds: 'the commands: check, build, fonts',
    mayImport: ['text', 'schemas', 'words', 'corpus', 'site'],
  },
  {
    name: 'collection',
    files: '^src/content\\.config\\.ts$',
    where: 'src/content.config.ts',
    holds: 'Astro’s collection of dossiers',
    mayImport: ['schemas', 'corpus', 'site'],
  },
];
