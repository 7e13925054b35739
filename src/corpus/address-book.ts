import { makeAddress, readAddress, readRetired, type ReadAddress } from '../site/addresses/address-forms.ts';
import { articleSets, compareSigla, comparisonSlug, siglaOfSlug } from '../site/addresses/article-sets.ts';
import { leadOn, type Ways } from '../site/addresses/lead-on.ts';
import { listAddresses, type DossierShape } from '../site/addresses/list-addresses.ts';
import type { RedirectEntry, WrittenRedirect } from '../schemas/redirects.ts';
import { allOf, type LocatedDossier } from './located.ts';
import type { ContentFile } from './read-files.ts';

/** A line of the list of published addresses. */
export interface PublishedAddress {
  address: string;
  line: number;
}

/** Every address of the site: those that the content makes, and the ways on from others. */
export interface AddressBook {
  /** The addresses that the content makes. */
  live: ReadonlySet<string>;
  /** Where addresses lead that are no longer made and have no rule of their own. */
  redirects: RedirectEntry[];
  /** Finds where an address leads that is no longer made; `null` if nothing says so. */
  leadOn: (address: string) => string | null;
  /** The slugs under which articles were ever published, by their dossier's slug and siglum, as in `x/b`. */
  published: ReadonlyMap<string, readonly string[]>;
}

/** Reads the lines of the list of published addresses. */
export function readManifest(manifest: ContentFile | null): PublishedAddress[] {
  return (manifest?.text ?? '')
    .split(/\r?\n/)
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '');
}

/** Makes the address book of a site with these dossiers. */
export function makeAddressBook(
  dossiers: readonly DossierShape[],
  manifest: readonly PublishedAddress[],
  written: readonly WrittenRedirect[],
): AddressBook {
  const live = new Set(listAddresses(dossiers));
  const sigla = dossiers.map(
    ({ slug, articles }) => [slug, articles.map(({ siglum }) => siglum.toLowerCase())] as const,
  );
  const published = findPublishedArticles(manifest);
  const ways: Ways = {
    redirects: written,
    live,
    sigla: new Map(sigla),
    published,
  };
  const redirects = new Map(written.map(({ from, to }) => [from, to]));
  for (const { address } of manifest) {
    // A fragment stays with its page.
    const to =
      live.has(address) || readRetired(address) || address.includes('#') ? null : leadOn(address, ways);
    if (to !== null) redirects.set(address, to);
  }
  return {
    live,
    redirects: [...redirects].map(([from, to]) => ({ from, to, wasArticle: wasArticle(from, published) })),
    leadOn: (address) => leadOn(address, ways),
    published,
  };
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
  if (!topics || !propositions || !listed || !named) return null;
  const sorted = named.sort((a, b) => compareSigla(a.siglum, b.siglum));
  const sigla = sorted.map(({ siglum }) => siglum);
  return {
    slug,
    articles: sorted,
    topics,
    propositions,
    sets: articleSets(sigla, [
      ...listed.filter((set) => set !== null),
      ...publishedSets(slug, sigla, published, written),
    ]),
    hasVoices: articles.some((article) => (article.data.voices ?? []).length > 0),
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
  const slugs = [address, ...written.filter(({ to }) => to === address).map(({ from }) => from)];
  return published
    .map((each) => readAddress(each.address))
    .filter((read): read is ReadAddress => read?.kind === 'comparison')
    .filter(({ parts }) => slugs.includes(makeAddress('dossier', { dossier: parts.dossier ?? '' })))
    .map(({ parts }) => siglaOfSlug(parts.set ?? ''))
    .filter((set) => comparisonSlug(set) === comparisonSlug(sigla.filter((siglum) => set.includes(siglum))));
}

function wasArticle(address: string, published: AddressBook['published']): boolean {
  const { dossier, article } = readAddress(address)?.parts ?? {};
  return [...published].some(
    ([key, slugs]) => key.startsWith(`${dossier}/`) && article !== undefined && slugs.includes(article),
  );
}

function findPublishedArticles(manifest: readonly PublishedAddress[]): Map<string, string[]> {
  const slugs = new Map<string, string[]>();
  for (const { address } of manifest) {
    const read = readAddress(address);
    if (read?.kind !== 'text') continue;
    const { dossier, siglum, article = '' } = read.parts;
    const key = `${dossier}/${siglum}`;
    slugs.set(key, [...(slugs.get(key) ?? []), article]);
  }
  return slugs;
}
