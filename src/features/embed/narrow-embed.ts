import { comparisonAddress, type ComparisonPages } from '../../site/addresses/comparison-address.ts';
import { readOnly } from '../../site/addresses/only.ts';
import * as words from '../../words/en/embed.ts';

/** What an embed tells the script that narrows it to some of its articles. */
export interface EmbedFacts {
  /** The dossier's title. */
  dossier: string;
  comparisonPages: ComparisonPages;
  /** The names of the articles' sources, in the order of their sigla. */
  sources: readonly string[];
  proposition: { id: string; claim: string; url: string };
}

/** What an embed says of the articles that it shows. */
export interface ShownEmbed {
  /** Their sigla, in order. */
  sigla: readonly string[];
  /** The frame's title, which screen readers announce. */
  title: string;
  /** Where its link leads: to the row in their comparison or, for one article, to the proposition. */
  url: string;
}

/**
 * Decides what an embed shows: the articles that the query of its address names, or all if it names none of
 * them.
 */
export function narrowEmbed(
  { comparisonPages, sources, proposition }: EmbedFacts,
  search: string,
): ShownEmbed {
  const chosen = readOnly(search);
  const articles = comparisonPages.sigla.map((siglum, index) => ({ siglum, source: sources[index] ?? '' }));
  const known = articles.filter(({ siglum }) => chosen.includes(siglum));
  const shown = known.length > 0 ? known : articles;
  const sigla = shown.map(({ siglum }) => siglum);
  return {
    sigla,
    title: words.title(
      proposition.claim,
      shown.map(({ source }) => source),
    ),
    url:
      sigla.length > 1 ? `${comparisonAddress(comparisonPages, sigla)}#${proposition.id}` : proposition.url,
  };
}
