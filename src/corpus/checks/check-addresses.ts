import {
  makeAddress,
  readAddress,
  readRetired,
  type AddressKind,
  type AddressParts,
  type ReadAddress,
} from '../../site/addresses/address-forms.ts';
import { compareSigla } from '../../site/addresses/article-sets.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { ADDRESS, type WrittenRedirect } from '../../schemas/redirects.ts';
import type { AddressBook, PublishedAddress } from '../address-book.ts';
import type { Located, LocatedArticle, LocatedDossier } from '../located.ts';
import { problem, type Place, type Problem } from '../problem.ts';

/** What the addresses of a site are checked with. */
export interface AddressFacts {
  book: AddressBook;
  /** The path of the list of published addresses. */
  manifestPath: string;
  manifest: readonly PublishedAddress[];
  /** The path of the content folder. */
  contentPath: string;
  redirects: readonly Located<WrittenRedirect>[];
  dossiers: readonly LocatedDossier[];
}

/**
 * Checks that every redirect leads straight from a published address to one that exists, and, if so, that no
 * published address is lost and no siglum goes to another article.
 */
export function checkAddresses(facts: AddressFacts): Problem[] {
  const ofRedirects = checkRedirects(facts);
  if (ofRedirects.length > 0) return ofRedirects;
  const { problems, changed } = checkSigla(facts);
  return [...problems, ...checkPublished(facts, changed)];
}

/** @param changed the sigla that articles no longer have, as in `x/b`; their sets are not reported again */
function checkPublished(facts: AddressFacts, changed: ReadonlySet<string>): Problem[] {
  const { book, manifest, manifestPath } = facts;
  return manifest.flatMap(({ address, line, read }) => {
    const place: Place = { file: manifestPath, line };
    const [page = ''] = address.split('#');
    if (!ADDRESS.test(page)) return [problem(place, 'address-invalid', address)];
    // An article's text is lost with its page; if only its siglum is another, `checkSigla` says so.
    if (address !== page || book.live.has(address) || book.leadOn(address) !== null) return [];
    const { dossier, set } = read?.parts ?? {};
    if (set?.split('-').some((siglum) => changed.has(`${dossier}/${siglum}`))) return [];
    const { what, thing } = findCause(address, facts);
    return thing === null || thing === address
      ? [problem(place, 'address-lost', address, what, null, thing && suggest(address, facts))]
      : [problem(place, 'address-lost', address, what, thing, null)];
  });
}

/**
 * Finds why an address is lost.
 * @returns what went, in words, and the page of the article, proposition, topic or dossier whose redirect is
 *    enough for this address too; `null` if there is none
 */
function findCause(
  address: string,
  { book, contentPath }: AddressFacts,
): { what: string; thing: string | null } {
  const { kind, parts } = readAddress(address) ?? readRetired(address) ?? { kind: null, parts: {} };
  const { dossier = '', article, proposition, topic, set } = parts;
  const at = (of: AddressKind, more: AddressParts = {}) => makeAddress(of, { dossier, ...more });
  const folder = `${contentPath}/${dossier}`;
  if (kind !== null && dossier !== '' && !book.live.has(at('dossier')))
    return { what: `the folder ${folder} is gone`, thing: at('dossier') };
  if (kind === 'article' && article !== undefined && book.wasPublished(dossier, article))
    return { what: `${folder}/${article}.md is gone`, thing: address };
  if (proposition !== undefined)
    return {
      what: `the proposition "${proposition}" is gone from ${folder}/dossier.md`,
      thing: at('proposition', { proposition }),
    };
  if (topic !== undefined)
    return { what: `the topic "${topic}" is gone from ${folder}/dossier.md`, thing: address };
  for (const siglum of set?.split('-') ?? []) {
    const slug = book.published.get(`${dossier}/${siglum}`)?.at(-1);
    if (slug === undefined || book.live.has(at('text', { article: slug, siglum }))) continue;
    return { what: `${folder}/${slug}.md is gone`, thing: at('article', { article: slug }) };
  }
  return { what: 'the site has nothing there any more', thing: null };
}

/**
 * Suggests where a lost page may lead: to a new one that may be the same thing renamed, or else to the page
 * around it.
 */
function suggest(address: string, { book, manifest }: AddressFacts): string {
  const read = readAddress(address);
  const { dossier = '', article = '' } = read?.parts ?? {};
  const known = new Set(manifest.map((each) => each.address));
  const unpublished = [...book.live].filter((each) => !known.has(each));
  const sigla = [...book.published].flatMap(([key, slugs]) =>
    key.startsWith(`${dossier}/`) && slugs.includes(article) ? [key.slice(dossier.length + 1)] : [],
  );
  const isNew = (other: ReadAddress | null): boolean => {
    if (other?.kind !== read?.kind) return false;
    if (read?.kind === 'dossier') return true;
    if (other?.parts.dossier !== dossier) return false;
    // An article that was renamed still has its siglum.
    return (
      read?.kind !== 'article' ||
      sigla.some((siglum) => book.live.has(makeAddress('text', { ...other.parts, siglum })))
    );
  };
  const candidates = unpublished.filter((each) => isNew(readAddress(each)));
  const around: Partial<Record<AddressKind, AddressKind>> = { proposition: 'positions', topic: 'topics' };
  const parent = makeAddress(
    read?.kind === 'dossier' ? 'home' : (around[read?.kind ?? 'home'] ?? 'dossier'),
    {
      dossier,
    },
  );
  const isSure = candidates.length === 1 && (read?.kind === 'article' || read?.kind === 'dossier');
  const renamed = isSure ? candidates[0] : nearestName(address, candidates);
  return renamed ?? (book.live.has(parent) ? parent : '/');
}

/**
 * Checks that every article keeps the siglum under which it was published, and that no other article gets it.
 */
function checkSigla(facts: AddressFacts): { problems: Problem[]; changed: ReadonlySet<string> } {
  const { book, manifest, manifestPath, dossiers } = facts;
  const known = new Set(manifest.map(({ address }) => address));
  const changed = new Set<string>();
  const problems = manifest.flatMap(({ address, line, read }): Problem[] => {
    if (read?.kind !== 'text' || book.live.has(address)) return [];
    if (readAddress(book.leadOn(address) ?? '')?.kind === 'text') return [];
    const { dossier: slug = '', siglum = '' } = read.parts;
    const [page = ''] = address.split('#');
    const folder = makeAddress('dossier', { dossier: slug });
    const now = readAddress(book.live.has(folder) ? folder : (book.leadOn(folder) ?? ''))?.parts.dossier;
    const articles = dossiers.find((dossier) => dossier.slug === now)?.articles ?? [];

    // The same article under its own name or a new one: not another one that took its place.
    const heir = readAddress(book.live.has(page) ? page : (book.leadOn(page) ?? ''));
    const same = articles.find((article) => heir?.kind === 'article' && article.slug === heir.parts.article);
    if (same && heir?.parts.dossier === now && (book.live.has(page) || !known.has(textOf(now ?? '', same)))) {
      changed.add(`${slug}/${siglum}`);
      return [
        problem(same.placeOf(['siglum']), 'siglum-changed', siglum.toUpperCase(), `${manifestPath}:${line}`),
      ];
    }
    const taken = articles.find((article) => article.data.siglum === siglum.toUpperCase());
    return taken
      ? [
          problem(
            taken.placeOf(['siglum']),
            'siglum-taken',
            siglum.toUpperCase(),
            page,
            `${manifestPath}:${line}`,
          ),
        ]
      : [];
  });
  return { problems, changed };
}

function textOf(dossier: string, { slug, data }: LocatedArticle): string {
  return makeAddress('text', { dossier, article: slug, siglum: data.siglum?.toLowerCase() ?? '' });
}

function checkRedirects({ book, manifest, redirects }: AddressFacts): Problem[] {
  const known = new Set(manifest.map(({ address }) => address));
  const toOf = (address: string) =>
    redirects.find(({ data }) => data.from === address)?.data.to ?? canonicalOf(address, book);
  return redirects.flatMap(({ data: { from, to }, placeOf }, index): Problem[] => {
    const first = redirects.findIndex(({ data }) => data.from === from);
    if (from === undefined || to === undefined) return [];
    const other = redirects[first];
    if (first !== index && other)
      return [problem(placeOf(['from']), 'redirect-repeated', from, other.placeOf(['from']).line)];
    if (book.live.has(from)) return [problem(placeOf(['from']), 'redirect-from-live', from)];
    if (!known.has(from)) {
      const lost = [...known].filter((address) => !book.live.has(address));
      return [problem(placeOf(['from']), 'redirect-unpublished', from, nearestName(from, lost))];
    }
    if (isLoop(from, toOf)) return [problem(placeOf(['to']), 'redirect-loop', from)];
    const next = toOf(to);
    if (next !== undefined) return [problem(placeOf(['to']), 'redirect-chain', from, to, next)];
    return book.live.has(to)
      ? []
      : [problem(placeOf(['to']), 'redirect-nowhere', to, nearestName(to, [...book.live]))];
  });
}

/** Returns where the address of a pair with its sigla reversed leads, which is not its own. */
function canonicalOf(address: string, { live }: AddressBook): string | undefined {
  const read = readAddress(address);
  if (read?.kind !== 'comparison' || !live.has(address)) return undefined;
  const set = read.parts.set?.split('-').sort(compareSigla).join('-') ?? '';
  const own = makeAddress('comparison', { ...read.parts, set });
  return own === address ? undefined : own;
}

/** Checks whether following the redirects from an address leads back to it. */
function isLoop(from: string, toOf: (address: string) => string | undefined): boolean {
  const seen = new Set<string>();
  let at = toOf(from);
  while (at !== undefined && !seen.has(at)) {
    if (at === from) return true;
    seen.add(at);
    at = toOf(at);
  }
  return false;
}
