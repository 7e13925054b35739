/**
 * The comparison that an unknown address means: its sigla may be in any order, doubled, or in capitals.
 * @param path the unknown address
 * @param compare the address under which the dossier's comparisons are
 * @param known the last parts of the addresses that exist
 * @returns one of the known, or `null`
 */
export function mendComparison(path: string, compare: string, known: readonly string[]): string | null {
  if (!path.toLowerCase().startsWith(compare.toLowerCase())) return null;
  // A character that is escaped (%2C) is none of a siglum's.
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
