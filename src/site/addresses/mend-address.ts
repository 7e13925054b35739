import { ADDRESS_FORMS, makeAddress, readRetired } from './address-forms.ts';
import { compareSigla, comparisonSlug } from './article-sets.ts';
import { writeOnly } from './only.ts';

/** An address that an unknown one may mean, below the path under which the site is served. */
interface Meant {
  path: string;
  /** The sigla of the articles to which its page is narrowed; none to leave the query as it is. */
  only: readonly string[];
}

/** Addresses that end with a set of articles. What they end with is read leniently. */
const WITH_SETS = (['comparison', 'blind'] as const).map((kind) => ({
  kind,
  pattern: new RegExp(
    `^${ADDRESS_FORMS[kind].replace(':dossier', '(?<dossier>[a-z0-9-]+)').replace(':set/', '(?<set>.+)')}$`,
    's',
  ),
}));

/**
 * Returns the addresses that an unknown one may mean, best first; none if it means nothing. An address of a
 * retired form means its successor. In that of a comparison or a blind page, the sigla may be in any order,
 * repeated, in capitals, and separated by anything; if the comparison has no page, the page that offers all
 * comparisons finds it. It is not known whether what is returned exists. None of it leads back here: mending
 * what is returned soon yields nothing.
 * @param address the path, the query and the fragment; the last two are kept
 * @param root the path under which the site is served
 */
export function mendAddress(address: string, root: string): string[] {
  const [, path = '', search = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  if (!path.toLowerCase().startsWith(root.toLowerCase())) return [];
  const inSite = `/${decode(path.slice(root.length)).toLowerCase()}`;
  return [...findSuccessor(inSite), ...findSets(inSite)]
    .map((meant) => ({ ...meant, path: root + meant.path.slice(1) }))
    .filter((meant) => meant.path !== decode(path))
    .map((meant) => meant.path + (meant.only.length > 0 ? writeOnly(search, meant.only) : search) + fragment);
}

function findSuccessor(path: string): Meant[] {
  const retired = readRetired(path) ?? readRetired(`${path}/`);
  const only = readSet(retired?.parts.set);
  return retired && only ? [{ path: makeAddress(retired.kind, retired.parts), only }] : [];
}

function findSets(path: string): Meant[] {
  return WITH_SETS.flatMap(({ kind, pattern }): Meant[] => {
    const { dossier = '', set } = pattern.exec(path)?.groups ?? {};
    const sigla = readSet(set);
    if (!sigla) return [];
    const own = { path: makeAddress(kind, { dossier, set: comparisonSlug(sigla) }), only: [] };
    return kind === 'comparison' ? [own, { path: makeAddress('compare', { dossier }), only: sigla }] : [own];
  });
}

/** Reads the sigla of two or more articles, in order; returns `null` if that is not what the words are. */
function readSet(words = ''): string[] | null {
  // The letters of an escape that can't be decoded are not part of a siglum.
  const parts = words.split(/(?:%[0-9a-f]{2}|\P{Ll})+/u).filter((part) => part !== '');
  const sigla = [...new Set(parts)].sort(compareSigla);
  return sigla.length >= 2 && sigla.every((siglum) => [...siglum].length <= 2) ? sigla : null;
}

/** Decodes a path, in which browsers escape letters that are not Latin. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
