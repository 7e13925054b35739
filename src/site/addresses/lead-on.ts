import {
  makeAddress,
  readAddress,
  readRetired,
  type AddressKind,
  type AddressParts,
  type ReadAddress,
} from './address-forms.ts';
import { writeOnly } from './only.ts';

/** Where an address leads that was published. */
export interface Redirect {
  from: string;
  to: string;
}

/** What decides where an address leads that the site no longer has. */
export interface Ways {
  /** The redirects that the editors wrote. */
  redirects: readonly Redirect[];
  /** All addresses that the site has now. */
  live: ReadonlySet<string>;
  /** The sigla, in lower case and in order, of the articles that each dossier has now, by its slug. */
  sigla: ReadonlyMap<string, readonly string[]>;
  /** The slugs under which articles were ever published, by their dossier's slug and siglum, as in `x/b`. */
  published: ReadonlyMap<string, readonly string[]>;
}

/** Things whose name is a part of several addresses, and the kind of the address that is their own page. */
const THINGS = ['article', 'proposition', 'topic'] as const satisfies readonly AddressKind[];

/**
 * Returns a function that finds where an address leads that the site no longer has, or `null` if nothing says
 * so. One redirect for an article, a proposition, a topic or a dossier is enough for all addresses that
 * contain its name. A set with an article that is gone leads to the rest of the set, or else where the
 * article leads.
 */
export function makeLeadOn(ways: Ways): (address: string) => string | null {
  const { live, sigla, published } = ways;
  const written = new Map(ways.redirects.map(({ from, to }) => [from, to]));

  /** Returns the page that takes the place of another, and what it is. */
  const redirectOf = (kind: AddressKind, parts: AddressParts) => {
    const to = written.get(makeAddress(kind, parts));
    return to === undefined ? null : { to, now: readAddress(to) };
  };

  const leadOn = (address: string): string | null => {
    const own = written.get(address);
    if (own !== undefined) return own;
    const retired = readRetired(address);
    if (retired) return leadOnRetired(retired);
    const read = readAddress(address);
    return read && leadOnRead(read);
  };

  /** Leads an address of a retired form to the one that replaced it, narrowed to its set. */
  const leadOnRetired = ({ kind, parts }: ReadAddress): string | null => {
    const now = makeAddress(kind, parts);
    const to = live.has(now) ? now : leadOn(now);
    if (to === null || readAddress(to)?.kind !== kind) return to;
    return to + writeOnly('', parts.set?.split('-') ?? []);
  };

  const leadOnRead = ({ kind, parts: old }: ReadAddress): string | null => {
    const dossier = redirectOf('dossier', { dossier: old.dossier ?? '' });
    const parts = { ...old, ...(dossier?.now?.kind === 'dossier' ? dossier.now.parts : {}) };
    if (old.set !== undefined) return leadToRest(kind, old, parts) ?? dossier?.to ?? null;
    const same = makeAddress(kind, parts);
    if (live.has(same)) return same;
    for (const thing of THINGS) {
      if (old[thing] === undefined) continue;
      const moved = redirectOf(thing, old) ?? redirectOf(thing, parts);
      if (!moved) continue;
      const renamed = moved.now?.kind === thing && makeAddress(kind, { ...parts, ...moved.now.parts });
      return renamed && live.has(renamed) ? renamed : moved.to;
    }
    return dossier?.to ?? null;
  };

  /** Leads the address of a set to the same kind of address of the articles of the set that are left. */
  const leadToRest = (kind: AddressKind, old: AddressParts, parts: AddressParts): string | null => {
    const asked = old.set?.split('-') ?? [];
    const known = sigla.get(parts.dossier ?? '') ?? [];
    const rest = known.filter((siglum) => asked.includes(siglum));
    const smaller = makeAddress(kind, { ...parts, set: rest.join('-') });
    if (rest.length > 0 && live.has(smaller)) return smaller;
    if (rest.length >= 2 && kind === 'comparison')
      return makeAddress('comparison', { ...parts, set: known.join('-') }) + writeOnly('', rest);
    for (const siglum of asked.filter((each) => !known.includes(each))) {
      for (const article of published.get(`${old.dossier}/${siglum}`) ?? []) {
        const gone =
          redirectOf('article', { ...old, article }) ?? redirectOf('article', { ...parts, article });
        if (gone) return gone.to;
      }
    }
    return null;
  };

  return leadOn;
}
