/** What a filter calls a topic or a proposition: with its dossier where there are several, since two dossiers may have the same slug. */
export function dossierValue(dossiers: readonly unknown[], dossier: string, slug: string): string {
  return dossiers.length > 1 ? `${dossier}/${slug}` : slug;
}
