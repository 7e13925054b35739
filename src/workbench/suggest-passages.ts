import MiniSearch from 'minisearch';
import { readingOf } from '../text/stemmers.ts';
import { stopWordsOf } from '../text/stop-words.ts';
import { wordsIn } from '../text/words.ts';
import type { ArticleView, DossierView, PassageView, PropositionView } from '../views/views.ts';

/** Finds the passages of an article that most likely bear on a claim, the likeliest first. */
export type SuggestPassages = (proposition: PropositionView, article: ArticleView) => PassageView[];

/** Stems keep out of each other's way. */
const BETWEEN = '\n';

/** Returns the stems of a text's words, without those that say nothing. */
function stemsOf(text: string, lang: string): string[] {
  const stop = stopWordsOf(lang);
  return wordsIn(text, readingOf(lang))
    .filter(({ form }) => !stop?.has(form))
    .map(({ stem }) => stem);
}

/**
 * Prepares a dossier for suggestions: BM25 over its passages, with the claim's words and those of the
 * evidence that other articles have for it as the query. Each text is read in its own language.
 */
export function suggester(dossier: DossierView): SuggestPassages {
  const index = new MiniSearch<{ id: string; stems: string }>({
    fields: ['stems'],
    tokenize: (stems) => (stems === '' ? [] : stems.split(BETWEEN)),
    processTerm: (stem) => stem,
  });
  const owners = new Map<string, ArticleView>();
  for (const article of dossier.articles)
    for (const { id, text, kind } of article.passages) {
      owners.set(id, article);
      if (kind !== 'title' && kind !== 'heading')
        index.add({ id, stems: stemsOf(text, article.lang).join(BETWEEN) });
    }
  return (proposition, article) => {
    const query = [
      ...stemsOf(`${proposition.claim} ${proposition.text}`, dossier.lang),
      ...dossier.articles
        .filter((other) => other !== article)
        .flatMap(({ positions, lang }) =>
          positions
            .filter((position) => position.proposition.id === proposition.id)
            .flatMap(({ evidence }) => evidence.flatMap(({ exact }) => stemsOf(exact, lang))),
        ),
    ];
    const found = index.search(query.join(BETWEEN), {
      filter: ({ id }) => owners.get(String(id)) === article,
    });
    return found.flatMap(({ id }) => article.passages.find((passage) => passage.id === id) ?? []);
  };
}
