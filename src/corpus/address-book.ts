import { makeAddress, readAddress, readRetired, type ReadAddress } from '../site/addresses/address-forms.ts';
import { articleSets, compareSigla, comparisonSlug, siglaOfSlug } from '../site/addresses/article-sets.ts';
import { makeLeadOn } from '../site/addresses/lead-on.ts';
import { listAddresses, tablesOf, type DossierShape } from '../site/addresses/list-addresses.ts';
import type { RedirectEntry, WrittenRedirect } from '../schemas/redirects.ts';
import { allOf, type LocatedDossier } from './located.ts';
import type { ContentFile } from './read-files.ts';

/** A line of the list of published addresses. */
export interface PublishedAddress {
  address: string;
  line: number;
  /** What it is the address of; `null` if it has none of the current forms. */
  read: ReadAddress | null;
}

/** Every address of the site: those that the content makes, and where others lead. */
export interface AddressBook {
  /** The addresses that the content makes. */
  live: ReadonlySet<string>;
  /** Where addresses lead that are no longer made and have no rule of their own. */
  redirects: RedirectEntry[];
  /** Finds where an address leads that is no longer made; `null` if nothing says so. */
  leadOn: (address: string) => string | null;
  /** The slugs under which articles were ever published, by their dossier's slug and siglum, as in `x/b`. */
  published: ReadonlyMap<string, readonly string[]>;
  /** Checks whether an article was ever published under this slug. */
  wasPublished: (dossier: string, article: string) => boolean;
}

/** Reads the lines of the list of published addresses. */
export function readManifest(manifest: ContentFile | null): PublishedAddress[] {
  return (manifest?.text ?? '')
    .split(/\r?\n/)
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '')
    .map((each) => ({ ...each, read: readAddress(each.address) }));
}

/** Makes the address book of a site with these dossiers. */
export function makeAddressBook(
  dossiers: readonly DossierShape[],
  manifest: readonly PublishedAddress[],
  written: readonly WrittenRedirect[],
): AddressBook {
  const live = new Set(listAddresses(dossiers));
  const published = findPublishedArticles(manifest);
  const slugs = new Set(
    [...published].flatMap(([key, each]) => each.map((slug) => `${key.split('/')[0]}/${slug}`)),
  );
  const wasPublished = (dossier: string, article: string) => slugs.has(`${dossier}/${article}`);
  const leadOn = makeLeadOn({
    redirects: written,
    live,
    sigla: new Map(
      dossiers.map(
        ({ slug, articles }) => [slug, articles.map(({ siglum }) => siglum.toLowerCase())] as const,
      ),
    ),
    published,
  });
  // A fragment stays with its page, and a retired form has a rule of its own.
  const moved = manifest
    .map(({ address }) => address)
    .filter((address) => !live.has(address) && !address.includes('#') && !readRetired(address));
  const redirects = [...new Set([...written.map(({ from }) => from), ...moved])].flatMap((from) => {
    const to = leadOn(from);
    if (to === null) return [];
    const { dossier = '', article = '' } = readAddress(from)?.parts ?? {};
    return [
      { from, to, wasArticle: wasPublished(dossier, article), isSame: isSame(from, to, published, live) },
    ];
  });
  return { live, redirects, leadOn, published, wasPublished };
}

/** Checks whether two addresses are of the same thing: of the same kind, with the same articles. */
function isSame(
  from: string,
  to: string,
  published: AddressBook['published'],
  live: AddressBook['live'],
): boolean {
  const [old, now] = [readAddress(from), readAddress(to)];
  const sortedSet = (read: ReadAddress | null) => read?.parts.set?.split('-').sort().join();
  if (old?.kind !== now?.kind || sortedSet(old) !== sortedSet(now)) return false;
  if (old?.kind !== 'article') return true;
  const sigla = [...published].flatMap(([key, slugs]) => {
    const [dossier, siglum = ''] = key.split('/');
    return dossier === old.parts.dossier && slugs.includes(old.parts.article ?? '') ? [siglum] : [];
  });
  return sigla.some((siglum) => live.has(makeAddress('text', { ...now?.parts, siglum })));
}

/**
 * Returns what decides which addresses a dossier has; `null` if its files have problems that leave this open.
 */
export function shapeOf(
  { slug, dossier, articles }: LocatedDossier,
  published: readonly PublishedAddress[],
  written: readonly WrittenRedirect[],
): DossierShape | null {
  if (!dossier) return null;
  const { data } = dossier;
  const topics = allOf(data.topics?.map((topic) => topic?.slug));
  const propositions = allOf(data.propositions?.map((proposition) => proposition?.id));
  const listed = allOf(data.comparisons?.map((comparison) => comparison?.sigla && allOf(comparison.sigla)));
  const named = allOf(
    articles.map((article) =>
      article.data.siglum === undefined ? undefined : { slug: article.slug, siglum: article.data.siglum },
    ),
  );
  const langs = allOf(articles.map((article) => article.data.lang));
  if (!topics || !propositions || !listed || !named || !langs) return null;
  const sorted = named.sort((a, b) => compareSigla(a.siglum, b.siglum));
  const sigla = sorted.map(({ siglum }) => siglum);
  const hasVoices = articles.some((article) => (article.data.voices ?? []).length > 0);
  const hasEvents = (data.timeline?.events ?? []).length > 0;
  return {
    slug,
    articles: sorted,
    topics,
    propositions,
    sets: articleSets(sigla, [
      ...listed.filter((set) => set !== null),
      ...publishedSets(slug, sigla, published, written),
    ]),
    hasVoices,
    hasEvents,
    tables: tablesOf({ hasReferents: (data.referents ?? []).length > 0, hasEvents, hasVoices, langs }),
    isAnnotated: data.annotatedBy !== undefined && data.annotatedOn !== undefined,
  };
}

/**
 * Returns the sets of a dossier's articles whose comparison was ever published, under the dossier's slug or a
 * former one.
 * @param sigla the sigla of all articles that it has now
 */
export function publishedSets(
  slug: string,
  sigla: readonly string[],
  published: readonly PublishedAddress[],
  written: readonly WrittenRedirect[],
): string[][] {
  const address = makeAddress('dossier', { dossier: slug });
  const slugs = new Set([
    slug,
    ...written.filter(({ to }) => to === address).map(({ from }) => readAddress(from)?.parts.dossier),
  ]);
  return published.flatMap(({ read }) => {
    if (read?.kind !== 'comparison' || !slugs.has(read.parts.dossier)) return [];
    const set = siglaOfSlug(read.parts.set ?? '');
    const isOfTheseInOrder =
      comparisonSlug(set) === comparisonSlug(sigla.filter((siglum) => set.includes(siglum)));
    return isOfTheseInOrder ? [set] : [];
  });
}

function findPublishedArticles(manifest: readonly PublishedAddress[]): Map<string, string[]> {
  const slugs = new Map<string, string[]>();
  for (const { read } of manifest) {
    if (read?.kind !== 'text') continue;
    const { dossier, siglum, article = '' } = read.parts;
    const key = `${dossier}/${siglum}`;
    slugs.set(key, [...(slugs.get(key) ?? []), article]);
  }
  return slugs;
}
