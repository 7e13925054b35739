import type { FilterName } from '../../site/addresses/search-state.ts';

/**
 * What a filter calls a topic or a proposition: with its dossier where there are several, since two dossiers
 * may have the same slug.
 */
export function dossierValue(dossiers: readonly unknown[], dossier: string, slug: string): string {
  return dossiers.length > 1 ? `${dossier}/${slug}` : slug;
}

/**
 * Whether an address means a filter's value. One of a site with a single dossier names topics and
 * propositions without it, also when there are more, and the other way round.
 */
export function meansValue(asked: string, value: string, name: FilterName): boolean {
  return (
    value === asked ||
    ((name === 'topic' || name === 'proposition') &&
      (value.endsWith(`/${asked}`) || asked.endsWith(`/${value}`)))
  );
}
