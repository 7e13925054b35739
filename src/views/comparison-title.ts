import type { ComparisonView, DossierView } from './views.ts';
import { listInWords } from '../words/en/format.ts';

/** What a comparison is called in heads, data and citations. */
export function comparisonTitle({ articles }: ComparisonView, dossier: DossierView): string {
  return `${dossier.title}: ${listInWords(articles.map(({ source }) => source.name))} compared`;
}
