import type { FilterName } from '../../site/addresses/search-state.ts';

/**
 * Makes the value of a topic or a proposition in its filter. It names the dossier if there are several,
 * since two dossiers may use the same slug.
 */
export function dossierValue(dossiers: readonly unknown[], dossier: string, slug: string): string {
  return dossiers.length > 1 ? `${dossier}/${slug}` : slug;
}

/**
 * Checks whether a value in an address means a value of a filter. Topics and propositions match with or
 * without their dossier, so that old addresses still work when a site gains its second dossier, or loses it.
 */
export function meansValue(asked: string, value: string, name: FilterName): boolean {
  return (
    value === asked ||
    ((name === 'topic' || name === 'proposition') &&
      (value.endsWith(`/${asked}`) || asked.endsWith(`/${value}`)))
  );
}
