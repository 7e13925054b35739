import { haveComparableWords } from '../../text/stop-words.ts';
import { makeAddress, type AddressKind, type AddressParts } from './address-forms.ts';
import { comparisonSlug } from './article-sets.ts';
import { CITATION_EXTENSIONS, type Table } from './paths.ts';

/** What decides which addresses a dossier has. */
export interface DossierShape {
  slug: string;
  /** Its articles, in the order of their sigla. */
  articles: readonly { slug: string; siglum: string }[];
  /** The ids of its propositions. */
  propositions: readonly string[];
  /** The slugs of its topics. */
  topics: readonly string[];
  /** The sets of articles that have a comparison page, each by its sigla. */
  sets: readonly (readonly string[])[];
  /** Whether anyone but the authors speaks in its articles. */
  hasVoices: boolean;
  /** Whether its articles mention events. */
  hasEvents: boolean;
  /** The names of its tables for spreadsheets. */
  tables: readonly string[];
  /** Whether somebody is named who is responsible for its positions and notes. */
  isAnnotated: boolean;
}

/** The kinds of addresses that a site has whatever its dossiers are. */
const SITE_KINDS: readonly AddressKind[] = [
  'home',
  'about',
  'methods',
  'search',
  'feed',
  'sitemap',
  'dataSite',
  'dataSiteSchema',
  'dataDossierSchema',
];

/** Returns the tables for spreadsheets that a dossier has. */
export function tablesOf({
  hasReferents,
  hasEvents,
  hasVoices,
  langs,
}: Readonly<Record<'hasReferents' | 'hasEvents' | 'hasVoices', boolean>> & {
  /** The languages of its articles. */
  langs: readonly string[];
}): Table[] {
  return [
    ...(hasReferents ? (['names'] as const) : []),
    ...(haveComparableWords(langs) ? (['distinctive'] as const) : []),
    ...(hasEvents ? (['events'] as const) : []),
    ...(hasVoices ? (['speakers'] as const) : []),
  ];
}

/** Lists every address that a site with these dossiers promises, as if it was served at a host's root. */
export function listAddresses(dossiers: readonly DossierShape[]): string[] {
  return [...SITE_KINDS.map((kind) => makeAddress(kind)), ...dossiers.flatMap(listDossier)];
}

function listDossier(shape: DossierShape): string[] {
  const {
    slug: dossier,
    articles,
    propositions,
    topics,
    sets,
    hasVoices,
    hasEvents,
    tables,
    isAnnotated,
  } = shape;
  const at = (kind: AddressKind, parts: AddressParts = {}) => makeAddress(kind, { dossier, ...parts });
  const slugs = sets.map(comparisonSlug);
  const pairs = sets.filter(({ length }) => length === 2);
  return [
    at('dossier'),
    at('dataDossier'),
    at('topics'),
    ...topics.map((topic) => at('topic', { topic })),
    ...articles.flatMap(({ slug, siglum }) => {
      const parts = { article: slug, siglum: siglum.toLowerCase() };
      return [at('article', parts), at('text', parts)];
    }),
    ...(sets.length > 0 ? [at('compare')] : []),
    ...slugs.flatMap((set) => [at('comparison', { set }), at('blind', { set })]),
    ...pairs.map((pair) => at('comparison', { set: comparisonSlug([...pair].reverse()) })),
    ...[...articles.map(({ siglum }) => siglum.toLowerCase()), ...slugs].flatMap((set) =>
      CITATION_EXTENSIONS.map((format) => at('citation', { set, format })),
    ),
    ...(propositions.length > 0 ? [at('positions'), at('positionsInOrder')] : []),
    ...propositions.flatMap((proposition) =>
      (['proposition', 'embed', 'oembed'] as const).map((kind) => at(kind, { proposition })),
    ),
    ...(hasVoices ? [at('voices')] : []),
    at('words'),
    at('concordance'),
    ...(hasEvents ? [at('timeline')] : []),
    ...tables.map((table) => at('table', { table })),
    ...(isAnnotated ? [at('annotations')] : []),
  ];
}
