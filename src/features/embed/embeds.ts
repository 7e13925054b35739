import { rowsByDisagreement, type Row } from '../../views/rows.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import type { ComparisonView, DossierView } from '../../views/views.ts';
import * as words from '../../words/en/embed.ts';

/** One row of a comparison as a page of its own, which other sites can show in a frame. */
export interface EmbedView {
  dossier: DossierView;
  comparison: ComparisonView;
  row: Row;
  /** What the frame holds, for those who don't see it. */
  title: string;
  /** The page that the frame shows. */
  url: string;
  /** What describes it to other sites, as oEmbed. */
  oembed: string;
  /** The row in its comparison. */
  rowUrl: string;
}

/**
 * The rows of a comparison that other sites can show, the sharpest first: all but those on which every
 * article is silent.
 */
export function deriveEmbeds(dossier: DossierView, comparison: ComparisonView, paths: Paths): EmbedView[] {
  const { articles } = comparison;
  const rows = rowsByDisagreement(dossier.propositions, articles);
  return rows
    .filter(({ relation }) => relation !== 'silent')
    .map((row) => {
      const { id, label } = row.proposition;
      const sigla = articles.map(({ siglum }) => siglum);
      return {
        dossier,
        comparison,
        row,
        title: words.title(
          label,
          articles.map(({ source }) => source.name),
        ),
        url: paths.embed(dossier.slug, sigla, id),
        oembed: paths.oembed(dossier.slug, sigla, id),
        rowUrl: `${comparison.url}#${id}`,
      };
    });
}

/** The static paths of the pages of which there is one for each row that other sites can show. */
export function embedPaths(
  dossiers: readonly DossierView[],
  paths: Paths,
): { params: { dossier: string; set: string; proposition: string }; props: { embed: EmbedView } }[] {
  return dossiers.flatMap((dossier) =>
    dossier.comparisons.flatMap((comparison) =>
      deriveEmbeds(dossier, comparison, paths).map((embed) => ({
        params: { dossier: dossier.slug, set: comparison.slug, proposition: embed.row.proposition.id },
        props: { embed },
      })),
    ),
  );
}
