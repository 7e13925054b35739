/**
 * Returns what to write instead of a field that editors used to write; `null` for any other.
 * @param path the field's name, with the names of those around it: `source.author`
 * @param beside the fields beside it
 */
export function insteadOf(path: string, beside: Readonly<Record<string, unknown>>): string | null {
  if (path === 'source.familyName') return 'a family name is part of an author in source.authors';
  if (path !== 'source.author' && path !== 'source.republishes.author') return null;
  const [name, family] = [beside['author'], beside['familyName']].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  );
  if (!name) return 'write authors: with a list of persons and organizations';
  if (family && name.endsWith(` ${family}`))
    return `write authors: [{ family: ${quote(family)}, given: ${quote(name.slice(0, -family.length))} }]`;
  if (family && name.startsWith(`${family} `))
    return `write authors: [{ family: ${quote(family)}, given: ${quote(name.slice(family.length))}, static-ordering: true }]`;
  return `write authors: [{ literal: ${quote(name)} }] for an organization, or authors: [{ family: …, given: … }] with an entry for each person`;
}

function quote(text: string): string {
  return JSON.stringify(text.trim());
}
