import {
  makeAddress,
  readAddress,
  readRetired,
  type AddressKind,
  type ReadAddress,
} from './address-forms.ts';
import { writeOnly } from './only.ts';

/** The way on from an address that was published: where it leads now. */
export interface Redirect {
  from: string;
  to: string;
}

/** What decides where an address leads that is no longer made. */
export interface Ways {
  /** The redirects that the editors wrote. */
  redirects: readonly Redirect[];
  /** All addresses that the site has now. */
  live: ReadonlySet<string>;
  /** The sigla, in lower case, of the articles that each dossier has now, by its slug. */
  sigla: ReadonlyMap<string, readonly string[]>;
  /** The slugs under which articles were ever published, by their dossier's slug and siglum, as in `x/b`. */
  published: ReadonlyMap<string, readonly string[]>;
}

/** The kinds of addresses whose part stands in other addresses as well, the most specific first. */
const THINGS: readonly AddressKind[] = ['article', 'proposition', 'topic', 'dossier'];

/**
 * Finds where an address leads that is no longer made, or `null` if nothing says so. One redirect for an
 * article, a proposition, a topic or a dossier is enough for all addresses that contain its name. A set with
 * an article that is gone leads to the set without it.
 */
export function leadOn(address: string, ways: Ways): string | null {
  const own = ways.redirects.find(({ from }) => from === address);
  return own ? own.to : (leadOnRetired(address, ways) ?? leadOnWithThing(address, ways));
}

/** Leads an address of a retired form to the one that replaced it, narrowed to its set. */
function leadOnRetired(address: string, ways: Ways): string | null {
  const retired = readRetired(address);
  if (!retired) return null;
  const now = makeAddress(retired.kind, retired.parts);
  const to = ways.live.has(now) ? now : leadOn(now, ways);
  if (to === null || readAddress(to)?.kind !== retired.kind) return to;
  return to + writeOnly('', retired.parts.set?.split('-') ?? []);
}

function leadOnWithThing(address: string, ways: Ways): string | null {
  const read = readAddress(address);
  if (!read) return null;
  const meant = [read, ...withArticles(read, ways.published)];
  const ofThings = THINGS.flatMap((kind) =>
    ways.redirects.flatMap(({ from, to }) => {
      const old = readAddress(from);
      return old?.kind === kind && meant.some((address) => hasParts(address, old)) ? [{ old, to }] : [];
    }),
  );
  for (const { old, to } of ofThings) {
    const now = readAddress(to);
    const renamed = now?.kind === old.kind ? makeAddress(read.kind, { ...read.parts, ...now.parts }) : null;
    if (renamed !== null && ways.live.has(renamed)) return renamed;
  }
  return leadToRest(read, ways) ?? ofThings[0]?.to ?? null;
}

/** Returns the address of a set once for each of its articles, with the article's slug among its parts. */
function withArticles({ kind, parts }: ReadAddress, published: Ways['published']): ReadAddress[] {
  return (parts.set?.split('-') ?? []).flatMap((siglum) => {
    const slugs = published.get(`${parts.dossier}/${siglum}`) ?? [];
    return slugs.map((article) => ({ kind, parts: { ...parts, article } }));
  });
}

/** Checks whether an address contains all parts of another. */
function hasParts({ parts }: ReadAddress, other: ReadAddress): boolean {
  return Object.entries(other.parts).every(([name, part]) => parts[name as keyof typeof parts] === part);
}

/** Leads the address of a set to that of the articles of the set that are left; `null` if too few are. */
function leadToRest({ kind, parts }: ReadAddress, { live, sigla }: Ways): string | null {
  const { dossier = '', set } = parts;
  const known = sigla.get(dossier);
  if (set === undefined || !known) return null;
  const rest = known.filter((siglum) => set.split('-').includes(siglum));
  const smaller = makeAddress(kind, { ...parts, set: rest.join('-') });
  if (live.has(smaller)) return smaller;
  if (rest.length < 2 || kind !== 'comparison') return null;
  return makeAddress('comparison', { dossier, set: known.join('-') }) + writeOnly('', rest);
}
