import {
  makeAddress,
  readAddress,
  readRetired,
  type AddressKind,
  type AddressParts,
  type ReadAddress,
} from '../../site/addresses/address-forms.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { ADDRESS, type WrittenRedirect } from '../../schemas/redirects.ts';
import type { AddressBook, PublishedAddress } from '../address-book.ts';
import type { LocatedDossier } from '../located.ts';
import type { LocatedRedirects } from '../read-redirects.ts';
import { problem, type Place, type Problem } from '../problem.ts';

/** What the addresses of a site are checked with. */
export interface AddressFacts {
  book: AddressBook;
  /** The path of the list of published addresses. */
  manifestPath: string;
  manifest: readonly PublishedAddress[];
  /** The path of the content folder. */
  contentPath: string;
  redirects: LocatedRedirects['located'];
  dossiers: readonly LocatedDossier[];
}

/**
 * Checks that no published address is lost, that no siglum goes to another article, and that every redirect
 * leads straight to an address that exists.
 */
export function checkAddresses(facts: AddressFacts): Problem[] {
  return [...checkRedirects(facts), ...checkSigla(facts), ...checkPublished(facts)];
}

function checkPublished(facts: AddressFacts): Problem[] {
  const { book, manifest, manifestPath } = facts;
  return manifest.flatMap(({ address, line }) => {
    const place: Place = { file: manifestPath, line };
    const [page = ''] = address.split('#');
    if (!ADDRESS.test(page)) return [problem(place, 'address-invalid', address)];
    // An article's text is lost with its page; if only its siglum is another, `checkSigla` says so.
    if (address !== page || book.live.has(address) || book.leadOn(address) !== null) return [];
    const { what, thing } = findCause(address, facts);
    const nearest = thing === address ? findNew(address, facts) : null;
    return [problem(place, 'address-lost', address, what, thing, nearest)];
  });
}

/**
 * Finds why an address is lost.
 * @returns what went, in words, and the address of the article, proposition, topic or dossier whose redirect
 *    leads on this address too; `null` if there is none
 */
function findCause(
  address: string,
  { book, contentPath }: AddressFacts,
): { what: string; thing: string | null } {
  const { kind, parts } = readAddress(address) ?? readRetired(address) ?? { kind: null, parts: {} };
  const { dossier = '', article, proposition, topic, set } = parts;
  const at = (of: AddressKind, more: AddressParts = {}) => makeAddress(of, { dossier, ...more });
  const folder = `${contentPath}/${dossier}`;
  const wasPublished = (slug: string) =>
    [...book.published].some(([key, slugs]) => key.startsWith(`${dossier}/`) && slugs.includes(slug));
  if (kind !== null && dossier !== '' && !book.live.has(at('dossier')))
    return { what: `the folder ${folder} is gone`, thing: at('dossier') };
  if (kind === 'article' && article !== undefined && wasPublished(article))
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
    const page = at('article', { article: slug });
    return book.live.has(page)
      ? { what: `${folder}/${slug}.md no longer has the siglum ${siglum.toUpperCase()}`, thing: address }
      : { what: `${folder}/${slug}.md is gone`, thing: page };
  }
  return { what: 'the site has nothing there any more', thing: null };
}

/** Finds the address of the same kind, never published before, that is most like one that was lost. */
function findNew(address: string, { book, manifest }: AddressFacts): string | null {
  const read = readAddress(address);
  // A set is no thing of its own that could have been renamed.
  const isNew = (other: ReadAddress | null) =>
    read?.parts.set === undefined &&
    other?.kind === read?.kind &&
    (read?.kind === 'dossier' || other?.parts.dossier === read?.parts.dossier);
  const known = new Set(manifest.map((each) => each.address));
  const candidates = [...book.live].filter((each) => !known.has(each) && isNew(readAddress(each)));
  return candidates.length === 1 ? (candidates[0] ?? null) : nearestName(address, candidates);
}

/** Checks that a siglum whose article is gone, or has another siglum now, is given to no other. */
function checkSigla({ book, manifest, manifestPath, dossiers }: AddressFacts): Problem[] {
  return manifest.flatMap(({ address, line }) => {
    const read = readAddress(address);
    if (read?.kind !== 'text' || book.live.has(address)) return [];
    const to = book.leadOn(address);
    if (to !== null && readAddress(to)?.kind === 'text') return [];
    const siglum = read.parts.siglum?.toUpperCase() ?? '';
    const [page = ''] = address.split('#');
    const dossier = dossiers.find(({ slug }) => slug === read.parts.dossier);
    const taken = dossier?.articles.find((article) => article.data.siglum === siglum);
    return taken
      ? [problem(taken.placeOf(['siglum']), 'siglum-taken', siglum, page, `${manifestPath}:${line}`)]
      : [];
  });
}

function checkRedirects({ book, redirects: located }: AddressFacts): Problem[] {
  if (!located) return [];
  const redirects = located.data.redirects ?? [];
  const toOf = (address: string | undefined) => redirects.find((each) => each?.from === address)?.to;
  return redirects.flatMap((redirect, index): Problem[] => {
    const { from, to } = redirect ?? {};
    const placeOf = (field: keyof WrittenRedirect) => located.placeOf(['redirects', index, field]);
    const first = redirects.findIndex((each) => each?.from === from);
    if (from === undefined || to === undefined) return [];
    if (first !== index)
      return [
        problem(
          placeOf('from'),
          'redirect-repeated',
          from,
          located.placeOf(['redirects', first, 'from']).line,
        ),
      ];
    if (book.live.has(from)) return [problem(placeOf('from'), 'redirect-from-live', from)];
    if (isLoop(from, toOf)) return [problem(placeOf('to'), 'redirect-loop', from)];
    const next = toOf(to);
    if (next !== undefined) return [problem(placeOf('to'), 'redirect-chain', from, to, next)];
    return book.live.has(to)
      ? []
      : [problem(placeOf('to'), 'redirect-nowhere', to, nearestName(to, [...book.live]))];
  });
}

/** Checks whether following the redirects from an address leads back to it. */
function isLoop(from: string, toOf: (address: string | undefined) => string | undefined): boolean {
  const seen = new Set<string>();
  let at: string | undefined = toOf(from);
  while (at !== undefined && !seen.has(at)) {
    if (at === from) return true;
    seen.add(at);
    at = toOf(at);
  }
  return false;
}
