import { looksAlike } from '../corpus/look-alikes.ts';
import type { ListedDossier } from '../corpus/list-dossiers.ts';
import { SlugSchema } from '../schemas/fields.ts';
import { RESERVED_ARTICLE_SLUGS, RESERVED_DOSSIER_SLUGS } from '../site/addresses/paths.ts';
import { fault } from './fault.ts';

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const SIGLA = [...LETTERS, ...LETTERS.flatMap((first) => LETTERS.map((second) => first + second))];

/** The most words of a title that become a name in addresses. */
const MAX_WORDS = 7;

/** The file that every dossier has. */
const DOSSIER_FILE = 'dossier';

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Returns the first siglum that no article of a dossier has or ever had, and that looks like none. */
export function chooseSiglum(used: ReadonlySet<string>): string {
  const others = [...used].filter((siglum) => !/^[A-Z]+$/.test(siglum));
  const free = SIGLA.find(
    (siglum) => !used.has(siglum) && !others.some((other) => looksAlike(siglum, other)),
  );
  if (free === undefined) throw new Error('All sigla are in use.');
  return free;
}

/** Makes a name for addresses of a text; `''` if it has no Latin letters or digits. */
function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøðþłđı]/g, (letter) => LATIN[letter] ?? '')
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .join('-')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** Returns a name that an article of a dossier can have, from its source's name or else its title. */
export function suggestSlug(
  { name, title }: { name?: string | undefined; title?: string | undefined },
  { articles }: Pick<ListedDossier, 'articles'>,
): string | null {
  const taken = new Set(articles.map(({ slug }) => slug));
  // A host is told by its name, not by where it is registered.
  const source = /^[\w-]+(?:\.[\w-]+)+$/.test(name ?? '')
    ? (name ?? '').replace(/(?:\.(?:com?|org|net))?\.\w+$/, '')
    : name;
  const candidates = [source ?? '', title ?? '', `${source ?? ''} ${title ?? ''}`].map(toSlug);
  return candidates.find((slug) => slug !== '' && !taken.has(slug) && !isReserved(slug)) ?? null;
}

function isReserved(slug: string): boolean {
  return slug === DOSSIER_FILE || RESERVED_ARTICLE_SLUGS.has(slug);
}

/**
 * Makes sure that an article can have a name.
 * @throws IntakeFault if it can't be part of an address
 */
export function requireArticleSlug(slug: string): void {
  requireSlug(slug, isReserved(slug));
}

/**
 * Makes sure that a dossier can have a name.
 * @throws IntakeFault if it can't be part of an address
 */
export function requireDossierSlug(slug: string): void {
  requireSlug(slug, RESERVED_DOSSIER_SLUGS.has(slug));
}

function requireSlug(slug: string, isTaken: boolean): void {
  const { error } = SlugSchema.safeParse(slug);
  if (error) throw fault('slug-invalid', slug, error.issues[0]?.message ?? '');
  if (isTaken) throw fault('slug-invalid', slug, 'the site reserves it');
}

/**
 * Returns the dossier with a name, or without one the only dossier.
 * @throws IntakeFault if there is none of that name, or several
 */
export function chooseDossier(dossiers: readonly ListedDossier[], slug: string | undefined): ListedDossier {
  const known = dossiers.map((dossier) => dossier.slug);
  const [first, ...others] =
    slug === undefined ? dossiers : dossiers.filter((dossier) => dossier.slug === slug);
  if (first && others.length === 0) return first;
  throw slug === undefined ? fault('dossier-needed', known) : fault('dossier-unknown', slug, known);
}
