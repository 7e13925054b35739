import { rowsByDisagreement, type Row } from '../../views/rows.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import type { ComparisonView, DossierView } from '../../views/views.ts';
import * as words from '../../words/en/embed.ts';

/** A row of a comparison as a page of its own, which other sites can show in a frame. */
export interface EmbedView {
  dossier: DossierView;
  comparison: ComparisonView;
  row: Row;
  /** The frame's title, which screen readers announce. */
  title: string;
  /** Root-relative address of the page. */
  url: string;
  /** Root-relative address of the oEmbed data that describe the page to other sites. */
  oembed: string;
  /** Root-relative address of the row in its comparison. */
  rowUrl: string;
}

/**
 * Derives the embeds of a comparison, the sharpest rows first. Rows on which every article is silent have
 * none.
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

/** Returns Astro's static paths for routes with one page or file per embed. */
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
