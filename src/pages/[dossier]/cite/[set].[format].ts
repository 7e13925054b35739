import type { APIRoute, GetStaticPaths } from 'astro';
import { articleItem, comparisonItems } from '../../../features/citation/cited-items.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../../features/citation/citation-formats.ts';
import type { CslItem } from '../../../features/citation/csl-item.ts';
import { getSite } from '../../../site/site.ts';

interface Props {
  items: CslItem[];
  format: CitationFormat;
}

export const getStaticPaths = (async () => {
  const { dossiers, toAbsolute } = await getSite();
  return dossiers.flatMap((dossier) => {
    const sets = [
      ...dossier.articles.map((article) => ({
        set: article.key,
        items: [articleItem(article, dossier, toAbsolute)],
      })),
      ...dossier.comparisons.map((comparison) => ({
        set: comparison.slug,
        items: comparisonItems(comparison, dossier, toAbsolute),
      })),
    ];
    return sets.flatMap(({ set, items }) =>
      CITATION_FORMATS.map((format) => ({
        params: { dossier: dossier.slug, set, format: format.extension },
        props: { items, format },
      })),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { items, format } }) =>
  new Response(format.write(items), { headers: { 'Content-Type': format.mediaType } });
