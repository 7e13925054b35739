/**
 * Finds the comparison that an unknown address means. Its sigla may be in any order, repeated, or in
 * capitals.
 * @param path the path of the unknown address
 * @param compare the address of the folder with the dossier's comparisons
 * @param known the last parts of the addresses that exist
 * @returns one of `known`, or `null` if none is meant
 */
export function mendComparison(path: string, compare: string, known: readonly string[]): string | null {
  if (!path.toLowerCase().startsWith(compare.toLowerCase())) return null;
  // The letters of an escape (%2C) are not part of a siglum.
  const sigla = new Set(
    path
      .slice(compare.length)
      .toLowerCase()
      .split(/(?:%[0-9a-f]{2}|[^a-z])+/)
      .filter((siglum) => siglum !== ''),
  );
  const slug = known.find((candidate) => {
    const wanted = candidate.split('-');
    return wanted.length === sigla.size && wanted.every((siglum) => sigla.has(siglum));
  });
  return slug ?? null;
}
