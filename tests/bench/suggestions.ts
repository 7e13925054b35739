import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { makePaths } from '../../src/site/addresses/paths.ts';
import { deriveDossier } from '../../src/views/derive-dossier.ts';
import { suggester } from '../../src/workbench/suggest-passages.ts';

// How often the passages that the workbench suggests for a claim are those that an editor chose. For each
// article with positions on a claim, its own evidence is hidden, so that only other articles' words ask.
const { dossiers } = loadCorpus(`${process.cwd()}/content`, process.cwd());
const paths = makePaths('/');
const TOPS = [1, 3, 5] as const;

for (const entry of dossiers) {
  const dossier = deriveDossier(entry, paths);
  const suggest = suggester(dossier);
  const hits = { pairs: TOPS.map(() => 0), positions: TOPS.map(() => 0), chance: TOPS.map(() => 0) };
  let [pairs, positions] = [0, 0];
  for (const proposition of dossier.propositions)
    for (const article of dossier.articles) {
      const own = article.positions.filter((position) => position.proposition.id === proposition.id);
      if (own.length === 0) continue;
      const evidence = own.map((position) => position.evidence.map(({ passage }) => passage.id));
      const ids = suggest(proposition, article).map(({ id }) => id);
      const bodies = article.passages.filter(({ kind }) => kind === 'paragraph' || kind === 'item').length;
      pairs += 1;
      positions += own.length;
      TOPS.forEach((top, index) => {
        const shown = new Set(ids.slice(0, top));
        const hasHit = (quotes: string[]) => quotes.some((id) => shown.has(id));
        hits.pairs[index] = (hits.pairs[index] ?? 0) + Number(hasHit(evidence.flat()));
        hits.positions[index] = (hits.positions[index] ?? 0) + evidence.filter(hasHit).length;
        const wanted = new Set(evidence.flat()).size;
        let miss = 1;
        for (let drawn = 0; drawn < top; drawn += 1)
          miss *= Math.max(0, bodies - wanted - drawn) / Math.max(1, bodies - drawn);
        hits.chance[index] = (hits.chance[index] ?? 0) + 1 - miss;
      });
    }
  const share = (count: number | undefined, of: number) => `${Math.round((100 * (count ?? 0)) / of)} %`;
  console.log(`${dossier.slug}: ${pairs} claims of articles, ${positions} positions`);
  console.table(
    TOPS.map((top, index) => ({
      top,
      'a passage of any position': share(hits.pairs[index], pairs),
      'a passage of each position': share(hits.positions[index], positions),
      'by chance': share(hits.chance[index], pairs),
    })),
  );
}
