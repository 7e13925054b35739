import { rowsBySharpness } from '../../views/comparison-sections.ts';
import { toRow, type Row } from '../../views/rows.ts';
import type { Paths } from '../../site/addresses/paths.ts';
import type { DossierView, PropositionView } from '../../views/views.ts';
import { narrowEmbed, type EmbedFacts } from './narrow-embed.ts';

/** Where a dossier's articles stand on a proposition, as a page that other sites can show in a frame. */
export interface EmbedView {
  dossier: DossierView;
  row: Row;
  facts: EmbedFacts;
  /** The frame's title, which screen readers announce. */
  title: string;
  /** Root-relative address of the row in its comparison. */
  rowUrl: string;
  /** Root-relative address of the page. */
  url: string;
  /** Root-relative address of the oEmbed data that describe the page to other sites. */
  oembed: string;
}

/** Derives the embeds of a dossier, one for each proposition, the sharpest rows first. */
export function deriveEmbeds(dossier: DossierView, paths: Paths): EmbedView[] {
  return rowsBySharpness(dossier, dossier).map(({ proposition }) => deriveEmbed(dossier, proposition, paths));
}

/** Derives the embed of a proposition, with all articles. */
export function deriveEmbed(dossier: DossierView, proposition: PropositionView, paths: Paths): EmbedView {
  const { id, claim, url } = proposition;
  const facts = {
    dossier: dossier.title,
    comparisonPages: dossier.comparisonPages,
    sources: dossier.articles.map(({ source }) => source.name),
    proposition: { id, claim, url },
  };
  const shown = narrowEmbed(facts, '');
  return {
    dossier,
    row: toRow(proposition, dossier.articles),
    facts,
    title: shown.title,
    rowUrl: shown.url,
    url: paths.embed(dossier.slug, id),
    oembed: paths.oembed(dossier.slug, id),
  };
}

/** Returns Astro's static paths for routes with one page or file per embed. */
export function embedPaths(
  dossiers: readonly DossierView[],
  paths: Paths,
): { params: { dossier: string; proposition: string }; props: { embed: EmbedView } }[] {
  return dossiers.flatMap((dossier) =>
    deriveEmbeds(dossier, paths).map((embed) => ({
      params: { dossier: dossier.slug, proposition: embed.row.proposition.id },
      props: { embed },
    })),
  );
}
