import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCorpus } from './load-corpus.ts';

const PROJECT_DIR = join(import.meta.dirname, '..', '..');
/** Each published article with the ids and the first words of its passages, in order. */
const PUBLISHED = readFileSync(join(PROJECT_DIR, 'tests', 'fixtures', 'passage-ids.txt'), 'utf8')
  .trim()
  .split('\n\n')
  .map((article) => {
    const [address = '', ...passages] = article.split('\n');
    return { address, passages };
  });

const { dossiers } = loadCorpus(join(PROJECT_DIR, 'content'), PROJECT_DIR);
const articles = new Map(
  dossiers.flatMap((dossier) =>
    dossier.articles.map((article) => [`${dossier.slug}/${article.slug}`, article]),
  ),
);

// Nothing but a correction of a passage's words may change its id: then replace its line in the fixture. Old
// links still find the passage if it begins with the same words.
it.each(PUBLISHED)('every link to a passage of $address still finds it', ({ address, passages }) => {
  const lines = articles
    .get(address)
    ?.passages.map(({ id, text }) => `  ${id} ${text.split(' ').slice(0, 6).join(' ')}`);
  expect(lines).toEqual(passages);
});
