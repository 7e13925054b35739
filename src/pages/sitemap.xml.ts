import type { APIRoute } from 'astro';
import { hasPropositions, hasVoices } from '../views/dossier-pages.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { getSite } from '../site/site.ts';

/** The canonical addresses alone (https://www.sitemaps.org/protocol.html). */
export const GET: APIRoute = async ({ site }) => {
  const { dossiers, paths } = await getSite();
  const urls = [
    ...(dossiers.length > 1 ? [paths.home] : []),
    paths.search,
    paths.about,
    ...dossiers.flatMap((dossier) => [
      dossier.url,
      paths.compare(dossier.slug),
      paths.topics(dossier.slug),
      ...(hasPropositions(dossier)
        ? [paths.positions(dossier.slug), paths.positionsInOrder(dossier.slug)]
        : []),
      ...(hasVoices(dossier) ? [paths.voices(dossier.slug)] : []),
      ...[...dossier.articles, ...dossier.comparisons, ...dossier.topics, ...dossier.propositions].map(
        ({ url }) => url,
      ),
    ]),
  ];
  const entries = urls.map((url) => `<url><loc>${escapeHtml(new URL(url, site).href)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
  );
};
